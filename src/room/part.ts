/** Parts: what a room has beside the views of the record, because of what lies beside the record. */
import type { Hono } from 'hono'
import type { View } from '../capabilities/index.ts'
import type { Html } from '../markup/index.ts'

export interface RoomPart {
  readonly view: View
  /** Addresses that change something; not asked for in a room that others can reach. */
  routes(room: Hono, page: (main: Html, url: URL) => string): void
}
