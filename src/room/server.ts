/** The room's server: addresses → complete pages. Handlers are functions of requests, tested without a socket. */
import { Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { html } from '../markup/index.ts'
import { views } from '../queries/index.ts'
import { assetRoutes, sourceRoutes } from './assets.ts'
import type { Desk } from './desk.ts'
import { judgingRoutes } from './judging.ts'
import { type Login, loginRoutes } from './login.ts'
import { pageAt, partPage, troublePage } from './pages.ts'
import type { RoomPart } from './part.ts'
import { nameOfReader } from './reader-name.ts'
import { ownHost, ownOrigin, strictHeaders } from './security.ts'
import { takingRoutes } from './taking.ts'

export interface RoomOptions {
  readonly desk: Desk
  /** Host headers the room answers to: `127.0.0.1:4711`, `localhost:4711`. */
  readonly hosts: ReadonlySet<string>
  /** Who decides, unless he says otherwise. */
  readonly reader: string
  /** Asked of everybody where others than the owner can reach the room. */
  readonly login?: Login
  /** What stands beside the record: a chancery. */
  readonly part?: RoomPart
}

/** The room as an application: give it a `Request`, it gives a `Response`. */
export function roomOf(options: RoomOptions): Hono {
  const { desk, hosts, login } = options
  const room = new Hono()
  room.use(strictHeaders, ownHost(hosts), ownOrigin(hosts))
  assetRoutes(room)
  if (login !== undefined) loginRoutes(room, login)
  sourceRoutes(room, desk)
  judgingRoutes(room, options)
  takingRoutes(room, options)
  // Nobody but who sits at this machine may sign.
  if (login === undefined)
    options.part?.routes(room, (main, url) =>
      partPage(main, { record: desk.record(), url, reader: options.reader, part: options.part }),
    )
  room.get('/', (context) => context.redirect(`/${views[0]?.path ?? ''}`))
  room.get('*', (context) => {
    const url = new URL(context.req.url)
    const { status, body } = pageAt({
      record: desk.record(),
      url,
      reader: nameOfReader(context, options),
      part: options.part,
      shelf: desk.shelf,
    })
    return context.html(body, status)
  })
  room.onError((error, context) => {
    // What is too large is refused by the door of its address, and no fault of the program.
    if (error instanceof HTTPException) return error.getResponse()
    const asked = { record: desk.record(), url: new URL(context.req.url), reader: options.reader }
    return context.html(
      troublePage(
        asked,
        html`This page could not be written: ${error.message}. The record is untouched; the other views still open. The program is at fault, not the dossier.`,
      ),
      500,
    )
  })
  return room
}
