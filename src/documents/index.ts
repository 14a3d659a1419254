/** Text → documents: boundaries, heads, provenance. */
export { type DateTools, type ReadDate, readDates } from './dates.ts'
export { divide, divideVersion } from './divide.ts'
export type { Divide, DivideTools, DraftDocument } from './draft.ts'
export { measureHeads, type MeasuredHeads, type PlacedDocument } from './measure.ts'
export { wishOf } from './wish.ts'
