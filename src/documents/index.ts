/** Text → documents: boundaries, heads, provenance. */
export { type DateTools, type ReadDate, readDates } from './dates.ts'
export { divide } from './divide.ts'
export type { Divide, DivideTools, DraftDocument } from './draft.ts'
