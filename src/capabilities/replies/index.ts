/** Replies: which document answers which, after how many days; what was never answered; what crossed. */
import type { Capability } from '../capability.ts'
import { find } from './find/index.ts'
import { maker } from './find/maker.ts'
import { measure } from './measure.ts'
import { resolve } from './resolve/index.ts'
import { show } from './show.ts'

export { type ComplaintRow, complaintRows } from './answer/complaints.ts'
export {
  type Crossing,
  endOfExchange,
  type ReplyRow,
  type SilenceRow,
  silences,
} from './answer/index.ts'

export const replies: Capability = {
  name: 'replies',
  version: maker.version,
  after: ['references'],
  finds: ['complaint'],
  resolves: ['reply', 'silence'],
  find,
  resolve,
  measure,
  show,
}
