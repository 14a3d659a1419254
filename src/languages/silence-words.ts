/**
 * How a language complains of silence: of no answer, a late one, one that
 * evades, a refusal.
 *
 * Forms are regular expressions over whole words. Who did not answer is told by
 * the subject: of `suffered` it is the one who complains, of `done` the other.
 */
export interface SilenceWords {
  /** We waited, asked again, heard nothing. */
  readonly suffered: SilenceForms
  /** You ignored, evaded, put off, turned down. */
  readonly done: SilenceForms
  /** It remained unanswered; no answer came: the subject is what was not answered, or nothing. */
  readonly left: SilenceForms
  /** Words before the verb by which nothing is complained of: conditions, wishes, promises. */
  readonly unmeant: string
  /** Words by which the other side's complaint is told. */
  readonly told: string
  /** The one who writes, and the one he writes to, as subjects. */
  readonly first: string
  readonly second: string
  /** What one may have asked in: it is spoken of by these nouns with "our" or "your". */
  readonly ours: string
  /** Where a sentence falls into clauses. */
  readonly cuts: string
}

export type SilenceManner = 'silence' | 'delay' | 'evasion' | 'refusal'

type SilenceForms = readonly (readonly [manner: SilenceManner, forms: string])[]
