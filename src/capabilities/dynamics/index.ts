/** Dynamics: how the quarrel moved, and what the record can and cannot tell about why. */
import type { Capability } from '../capability.ts'
import { measure } from './measure.ts'
import { show } from './show/index.ts'
import { version } from './version.ts'

export type { Quarrel } from './acts/act.ts'
export { quarrelIn } from './answer.ts'
export { actsOfList, linksOfList } from './find.ts'
export { modelCsv } from './flows/file.ts'
export { type Lab, usualLinks } from './lab.ts'
export { reactionWords, reportOf } from './report.ts'
export { resolveQuarrel } from './resolve.ts'
export { theoryRows, theorySweep, theoryWords, theoryXmile } from './whatif/theory.ts'
export { undatedWords } from './words.ts'
export { type Progress, startLab } from './worker.ts'

export const dynamics: Capability = {
  name: 'dynamics',
  version,
  after: ['events'],
  finds: [],
  resolves: [],
  find: () => [],
  resolve: () => [],
  measure,
  show,
}
