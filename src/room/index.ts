/** The reading room: the record in the browser. */
import { serve } from '@hono/node-server'
import type { StandingRecord } from '../record/index.ts'
import { roomOf } from './server.ts'

export interface OpenRoom {
  readonly address: string
  close(): void
}

export interface ServeOptions {
  readonly record: StandingRecord
  /** 0 takes a free port. */
  readonly port: number
}

/** Serve the room on the loopback address; resolves when it listens. */
export function serveRoom(options: ServeOptions): Promise<OpenRoom> {
  const hosts = new Set<string>()
  const room = roomOf({ record: options.record, hosts })
  return new Promise((resolve, reject) => {
    const server = serve(
      { fetch: room.fetch, hostname: '127.0.0.1', port: options.port },
      (info) => {
        hosts.add(`127.0.0.1:${info.port}`)
        hosts.add(`localhost:${info.port}`)
        resolve({ address: `http://127.0.0.1:${info.port}/`, close: () => server.close() })
      },
    )
    server.on('error', reject)
  })
}
