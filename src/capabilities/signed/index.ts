/** Signed papers: what the chancery of this dossier makes certain of its own papers. */
import { chanceryMaker } from '../../record/index.ts'
import type { Capability } from '../capability.ts'
import { find } from './find.ts'
import { measure } from './measure.ts'
import { resolve } from './resolve.ts'
import { show } from './show.ts'

export { receiptsOf } from './answer.ts'

export const signed: Capability = {
  name: 'signed',
  version: chanceryMaker.version,
  after: ['replies', 'negotiation'],
  finds: ['act'],
  resolves: ['question', 'response', 'reply', 'receipt'],
  find,
  resolve,
  measure,
  show,
}
