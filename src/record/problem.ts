/**
 * Problems: trouble that a user meets, as a value.
 *
 * One bad letter never stops a hundred good ones: what could be read is
 * returned, and the problems with it.
 */

/** Every code is explained in `docs/problems.md`; a test holds the two together. */
export type ProblemCode =
  | 'attachment-unreadable'
  | 'bag-broken'
  | 'bytes-undecodable'
  | 'capability-failed'
  | 'days-unsure'
  | 'disk-full'
  | 'dossier-empty'
  | 'dossier-missing'
  | 'dossier-unwritable'
  | 'edition-leaks'
  | 'edition-undecided'
  | 'edition-unwritten'
  | 'encoding-guessed'
  | 'encrypted'
  | 'file-missing'
  | 'format-unknown'
  | 'gold-missing'
  | 'ids-damaged'
  | 'import-in-the-way'
  | 'import-unreadable'
  | 'judgement-damaged'
  | 'judgement-homeless'
  | 'locked'
  | 'markup-broken'
  | 'no-text'
  | 'port-unavailable'
  | 'settings-broken'
  | 'source-gone'
  | 'source-replaced'
  | 'too-large'
  | 'too-many-quotations'
  | 'too-slow'
  | 'unreadable'

export interface Problem {
  readonly code: ProblemCode
  /** What was not done, and why: `cannot read "0412.eml": no Date header`. */
  readonly what: string
  /** The file, with page, line or member where that is known. */
  readonly where: string
  /** What the user can do about it. */
  readonly advice: string
  /** `stops`: nothing could be done; `attention`: done, but somebody should look; `remark`: good to know. */
  readonly weight: 'stops' | 'attention' | 'remark'
}
