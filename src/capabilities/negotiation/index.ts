/** The negotiation: what was proposed, asked, refused, answered, passed over. */
import type { Capability } from '../capability.ts'
import { find, maker } from './find/index.ts'
import { measure } from './measure.ts'
import { resolve } from './resolve/index.ts'
import { show } from './show.ts'

export { type Board, type BoardAct, type BoardRow, boardOf, type Owed, owedOn } from './answer.ts'

export const negotiation: Capability = {
  name: 'negotiation',
  version: maker.version,
  after: ['references', 'replies'],
  finds: ['act', 'deadline'],
  resolves: ['question', 'response'],
  find,
  resolve,
  measure,
  show,
}
