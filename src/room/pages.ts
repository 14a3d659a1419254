/** Addresses → complete pages: finds the view, lets it write its page, puts the shell around it. */
import type { Page, View } from '../capabilities/index.ts'
import { type Html, html, type NavigationEntry, shell, title } from '../markup/index.ts'
import { citationAddress, citationHead, titleOf, views } from '../queries/index.ts'
import type { StandingRecord } from '../record/index.ts'
import { segmentsOf } from './own-address.ts'
import type { RoomPart } from './part.ts'

export interface Asked {
  readonly record: StandingRecord
  readonly url: URL
  readonly reader: string
  /** What stands beside the record in this room. */
  readonly part?: RoomPart | undefined
  /** Where views keep what took long. */
  readonly shelf?: string | undefined
}

export interface Answered {
  readonly status: 200 | 404
  readonly body: string
}

/** The page of an address. */
export function pageAt(asked: Asked): Answered {
  const [path = '', ...rest] = segmentsOf(asked.url)
  const view = viewsOf(asked).find((one) => one.path === path)
  const page = view?.page(asked.record, {
    rest,
    query: asked.url.searchParams,
    reader: asked.reader,
    origin: asked.url.origin,
    ...(asked.shelf === undefined ? {} : { shelf: asked.shelf }),
  })
  return page === undefined
    ? { status: 404, body: framed(notFound, path, asked) }
    : { status: 200, body: framed(withMetadata(page, asked), view?.path ?? '', asked) }
}

/** A page that says what went wrong, in the place of the thing. */
export function troublePage(asked: Asked, words: Html): string {
  return framed(
    { title: 'Not done', shape: 'reading', main: html`${title('Not done', words)}` },
    '',
    asked,
  )
}

function withMetadata(page: Page, { record, url }: Asked): Page {
  return { ...page, head: html`${page.head}${citationHead(record, { url, title: page.title })}` }
}

function framed(page: Page, current: string, asked: Asked): string {
  const { record, url } = asked
  return shell(page, {
    dossier: titleOf(record),
    views: navigationOf(asked),
    current,
    style: '/room.css',
    script: '/room.js',
    ...(current === 'cite' || current === '' ? {} : { cite: citationAddress(url) }),
  }).markup
}

function viewsOf({ part }: Asked): readonly View[] {
  return part === undefined ? views : [...views, part.view]
}

function navigationOf(asked: Asked): NavigationEntry[] {
  return viewsOf(asked).flatMap(({ path, title, key }) =>
    title === undefined ? [] : [{ path, title, ...(key === undefined ? {} : { key }) }],
  )
}

const notFound: Page = {
  title: 'Not here',
  shape: 'reading',
  main: title(
    'Not here',
    'Nothing in this record stands at this address. It may have been written down wrongly; the lists above lead to all that is held.',
  ),
}

/** A page of a part, in the frame of the room. */
export function partPage(main: Html, asked: Asked): string {
  const path = asked.part?.view.path ?? ''
  return framed({ title: asked.part?.view.title ?? '', shape: 'wide', main }, path, asked)
}
