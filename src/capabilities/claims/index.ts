/** Claims: figures and statements without exception, what contradicts them, and names called. */
import type { Capability } from '../capability.ts'
import { find } from './find/index.ts'
import { maker } from './find/maker.ts'
import { measure } from './measure.ts'
import { resolve } from './resolve/index.ts'
import { show } from './show.ts'

export { type FigureGroup, figureGroups } from './answer/figures.ts'
export { type LabelRow, type LedgerRow, labelsOf, ledger } from './answer/index.ts'
export { figureWords } from './show/words.ts'

export const claims: Capability = {
  name: 'claims',
  // The second part is that of what is noted between builds.
  version: `${maker.version}.2`,
  after: ['references'],
  finds: ['claim', 'label'],
  resolves: ['dispute'],
  find,
  resolve,
  measure,
  show,
}
