/** The reading room: the record in the browser. */
import { serve } from '@hono/node-server'
import type { Desk } from './desk.ts'
import { loginWith } from './login.ts'
import type { RoomPart } from './part.ts'
import { roomOf } from './server.ts'

export { chanceryPart } from './chancery.ts'
export type { Desk } from './desk.ts'
export { type DossierDeskTools, dossierDesk } from './dossier-desk.ts'
export { type Login, leastSecret, loginWith } from './login.ts'
export type { RoomPart } from './part.ts'
export { type RoomOptions, roomOf } from './server.ts'

export interface OpenRoom {
  readonly address: string
  close(): Promise<void>
}

export interface ServeOptions {
  readonly desk: Desk
  /** 0 takes a free port. */
  readonly port: number
  /** The name under which the owner decides. */
  readonly reader?: string
  /** What stands beside the record: a chancery. */
  readonly part?: RoomPart | undefined
  /**
   * Opens the room to others than this machine: where to listen, the names it
   * may be called by, and the secret that everybody must say first.
   */
  readonly open?: {
    readonly host: string
    readonly names?: readonly string[]
    readonly secret: string
  }
}

/** Serve the room, on the loopback address unless told otherwise; resolves when it listens. */
export function serveRoom(options: ServeOptions): Promise<OpenRoom> {
  const { desk, port, reader = 'reader', open, part } = options
  const hosts = new Set<string>()
  const login = open === undefined ? undefined : loginWith(open.secret)
  const room = roomOf({
    desk,
    hosts,
    reader,
    ...(login === undefined ? {} : { login }),
    ...(part === undefined ? {} : { part }),
  })
  const hostname = open?.host ?? '127.0.0.1'
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: room.fetch, hostname, port }, (info) => {
      const names = [
        '127.0.0.1',
        'localhost',
        ...(open === undefined ? [] : [hostname, ...(open.names ?? [])]),
      ]
      for (const name of names) {
        hosts.add(`${name}:${info.port}`)
        if (info.port === 80) hosts.add(name)
      }
      const shown = open === undefined ? '127.0.0.1' : (open.names?.[0] ?? hostname)
      resolve({
        address: `http://${shown}:${info.port}/`,
        close: () =>
          new Promise((done) => {
            server.close(() => done())
            if ('closeAllConnections' in server) server.closeAllConnections()
          }),
      })
    })
    server.on('error', reject)
  })
}
