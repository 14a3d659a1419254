/**
 * How a language complains of silence: of no answer, a late one, one that
 * evades, a refusal.
 *
 * Forms are regular expressions over whole words. Who did not answer is told by
 * the subject: of `suffered` it is the one who complains, of `done` the other.
 */
import type { SilenceManner } from '../record/index.ts'

export interface SilenceWords {
  /** We waited, asked again, heard nothing. */
  readonly suffered: SilenceForms
  /** You ignored, evaded, put off, turned down. */
  readonly done: SilenceForms
  /** It remained unanswered; no answer came: the subject is what was not answered, or nothing. */
  readonly left: SilenceForms
  /** `we asked for`, and, in the next sentence, that the time for it is over: together they complain. */
  readonly requested: string
  readonly expired: string
  /** Words before the verb by which nothing is complained of: conditions, wishes, promises. */
  readonly unmeant: string
  /** Words before a wait by which it is none yet, and before a refusal by which there was none. */
  readonly conditional: string
  readonly negated: string
  /** Words by which the other side's complaint is told. */
  readonly told: string
  /** The one who writes, and the one he writes to, as subjects. */
  readonly first: string
  readonly second: string
  /** What one may have asked in: it is spoken of by these nouns with "our" or "your". */
  readonly ours: string
  readonly yours: string
  /** `replied to`: before the letter of the one who then complains. */
  readonly answeredTo: string
  /** Words before the day on which something was asked, and those of them by which the wait is one from that day. */
  readonly since: string
  readonly ever: string
  /** `we wrote`, `we asked`: what was done on that day. */
  readonly wrote: string
  /** Where a sentence falls into clauses. */
  readonly cuts: string
}

type SilenceForms = readonly (readonly [manner: SilenceManner, forms: string])[]
