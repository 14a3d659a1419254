/** The room's server: addresses → complete pages. Handlers are functions of requests, tested without a socket. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Hono } from 'hono'
import type { Page, View } from '../capabilities/index.ts'
import { html, type NavigationEntry, shell, stylesheet } from '../markup/index.ts'
import { views } from '../queries/index.ts'
import type { StandingRecord } from '../record/index.ts'
import { ownHost, ownOrigin, strictHeaders } from './security.ts'

export interface RoomOptions {
  readonly record: StandingRecord
  /** Host headers the room answers to: `127.0.0.1:4711`, `localhost:4711`. */
  readonly hosts: ReadonlySet<string>
}

/** The room as an application: give it a `Request`, it gives a `Response`. */
export function roomOf(options: RoomOptions): Hono {
  const room = new Hono()
  room.use(strictHeaders, ownHost(options.hosts), ownOrigin(options.hosts))
  room.get('/room.css', (context) =>
    context.body(stylesheet(), 200, { 'content-type': 'text/css; charset=utf-8' }),
  )
  room.get('/room.js', (context) =>
    context.body(clientScript(), 200, { 'content-type': 'text/javascript; charset=utf-8' }),
  )
  room.get('/', (context) => context.redirect(`/${views[0]?.path ?? ''}`))
  for (const view of views) {
    for (const path of [`/${view.path}`, `/${view.path}/*`]) {
      room.get(path, (context) => {
        const page = answer(view, new URL(context.req.url), options.record)
        return page === undefined
          ? context.html(write(notFound, view.path, options.record), 404)
          : context.html(write(page, view.path, options.record))
      })
    }
  }
  room.notFound((context) => context.html(write(notFound, '', options.record), 404))
  return room
}

function answer(view: View, url: URL, record: StandingRecord): Page | undefined {
  const rest = url.pathname
    .split('/')
    .filter((part) => part !== '')
    .slice(1)
  return view.page(record, { rest: rest.map(decodeURIComponent), query: url.searchParams })
}

function write(page: Page, current: string, record: StandingRecord): string {
  const navigation: NavigationEntry[] = views.flatMap(({ path, title, key }) =>
    title === undefined ? [] : [{ path, title, ...(key === undefined ? {} : { key }) }],
  )
  return shell(page, {
    dossier: record.settings.title ?? 'Untitled dossier',
    views: navigation,
    current,
    style: '/room.css',
    script: '/room.js',
  }).markup
}

const notFound: Page = {
  title: 'Not here',
  shape: 'reading',
  main: html`<div class="title"><h1>Not here</h1><p class="standfirst">Nothing in this record stands at this address. It may have been written down wrongly; the lists above lead to all that is held.</p></div>`,
}

function clientScript(): string {
  return readFileSync(fileURLToPath(new URL('../../client.js', import.meta.url)), 'utf8')
}
