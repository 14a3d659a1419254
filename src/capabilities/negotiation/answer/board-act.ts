/** A move as it stands on the board. */
import type { Document, Standing } from '../../../record/index.ts'

/** A move as the board needs it: whose, to whom, with what became of it. */
export interface BoardAct {
  readonly finding: Standing<'act'>
  readonly document: Document
  /** The side whose move it is. */
  readonly party: string
  /** All who did it together; none where a side did it by itself. */
  readonly met: readonly string[]
  /** The sides to whom its letter is written. */
  readonly to: readonly string[]
  /** The value in words: dates, places, composition. */
  readonly value: string
  readonly answers: readonly Standing<'response'>[]
  /** Confirmed by a reader, or sure enough to stand as the machine's. */
  readonly stands: boolean
}
