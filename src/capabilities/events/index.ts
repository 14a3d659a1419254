/** Events: who did what to whom, when, and what the words say of why. */
import type { Capability } from '../capability.ts'
import { find, maker } from './find/index.ts'
import { measure } from './measure/index.ts'
import { resolve } from './resolve.ts'
import { show } from './show.ts'

export { type EventRow, type LinkRow, parseEvents, parseLinks } from '../event-lists.ts'
export { actorName } from './actor-names.ts'
export { actorCode, type Happening, happenings } from './answer.ts'
export { type CoderPanel, coderPanel } from './coders.ts'
export { eventsCsv, linksCsv, ploverJson } from './exchange.ts'

export const events: Capability = {
  name: 'events',
  version: maker.version,
  after: ['parties', 'negotiation'],
  finds: ['event'],
  resolves: ['event', 'reaction'],
  find,
  resolve,
  measure,
  show,
}
