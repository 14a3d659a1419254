/** The negotiation: what was proposed, asked, refused, answered, passed over. */
import type { Capability } from '../capability.ts'
import { find, maker } from './find/index.ts'
import { measure } from './measure.ts'
import { resolve } from './resolve/index.ts'
import { show } from './show.ts'

export { actsByName } from './answer/acts.ts'
export { type Due, duesOn } from './answer/dues.ts'
export { gapsOf, gapWords } from './answer/movement.ts'
export { agreedOn, type Owed, owedOn } from './answer/owed.ts'
export { pointsUnanswered } from './answer/points.ts'
export { tellingsOf } from './answer/reported.ts'
export { togetherOn } from './answer/together.ts'
export {
  brokenOn,
  openingsOn,
  reversalsOn,
  rightsKeptOn,
  type Turn,
  threatsOn,
} from './answer/turns.ts'
export { type Unkept, unkeptOn } from './answer/unkept.ts'
export { type Board, type BoardAct, type BoardRow, boardOf } from './answer.ts'
export { type Offered, offersOf, questionsFor, readAct } from './reading.ts'
export { asks } from './resolve/response.ts'
export {
  actValuesShown,
  actWords,
  answerWords,
  dayWords,
  moveWords,
  pastWords,
  sideNames,
  whoseDue,
} from './show/words.ts'

export const negotiation: Capability = {
  name: 'negotiation',
  // A second number: the notes of sheets hold prints of what their letters say.
  version: `${maker.version}.11`,
  // Whose a letter is at its head the parties say.
  after: ['parties', 'references', 'replies'],
  finds: ['act', 'deadline'],
  resolves: ['question', 'response'],
  find,
  resolve,
  measure,
  show,
}
