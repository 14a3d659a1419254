/** Text → documents: boundaries, heads, provenance. */
export type { Divide, DivideTools, DraftDocument } from './divide.ts'
