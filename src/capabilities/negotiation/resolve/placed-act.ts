/** An act with its place: what gathering and answering look at. */
import type { Act, DocumentId, FindingId } from '../../../record/index.ts'

export interface PlacedAct {
  readonly id: FindingId
  readonly document: DocumentId
  readonly start: number
  readonly end: number
  readonly body: Act
  readonly confidence: number
}
