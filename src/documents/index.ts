/** Text → documents: boundaries, heads, provenance. */
export { collate, type Variant } from './collation.ts'
export { type DateTools, type ReadDate, readDates } from './dates.ts'
export { divide } from './divide.ts'
export type { Divide, DivideTools, DraftDocument } from './draft.ts'
export { figureOrder } from './figure-order.ts'
export { leadsWitness } from './leading-witness.ts'
export { isLineAboveMail } from './mail-head.ts'
export { type MeasuredHeads, measureHeads, type NamedSide, type PlacedDocument } from './measure.ts'
export { digestOf, divideVersion } from './version.ts'
export { shortBodyName, wishOf } from './wish.ts'
export type { WitnessCandidate } from './witness-candidate.ts'
export {
  isSamePlace,
  witnessesOfOne,
  witnessKeys,
} from './witnesses.ts'
export { openDate, spanOf, sureYear, yearWithin } from './year-span.ts'
