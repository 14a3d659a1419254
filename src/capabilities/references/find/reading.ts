/** What stands behind a noun of documents, while it is read. */
import type { DateWords, DayOfWriting } from './dates.ts'
import type { NameWords } from './names.ts'
import type { NumberedAt } from './numbers.ts'
import type { Tokens } from './tokens.ts'

export interface Complements {
  /** The token behind the phrase as far as it names the paper. */
  to: number
  dates: DateWords[]
  senders: NameWords[]
  receivers: NameWords[]
  /** All papers from a day on: `your letters since March`. */
  since: boolean
  /** Letters of both sides: `the correspondence between A and B`. */
  exchange: boolean
  /** A participle or a relative clause tells more of it. */
  described: boolean
  /** Words of circumstance: `ministry` of `the speech at the Ministry`. */
  after: string[]
  number?: string
  /** Further numbers of a plural: the `17` of `despatches Nos. 14 and 17`. */
  others?: readonly NumberedAt[]
  /** Of a noun in the plural. */
  readonly several: boolean
  readonly isContract: boolean
}

/** A noun whose complements are read, and what was read of them so far. */
export interface Reading {
  readonly tokens: Tokens
  readonly head: number
  readonly complements: Complements
  readonly now: DayOfWriting | undefined
}
