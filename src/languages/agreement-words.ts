/** How it is told what those who met agreed on together, and what they left open; in any case of letters. */
export interface AgreementWords {
  /** The sentence tells an agreement, in whatever paper. */
  readonly agreed: string
  /** The same in minutes: elsewhere one side may have resolved it by itself. */
  readonly agreedInMinutes: string
  /** A whole sentence, or the end of one: all who met agreed to what was put before. */
  readonly assented: string
  /** What may stand before it: who seconded it, after how long. */
  readonly beforeAssent: string
  /** On something no agreement was reached. */
  readonly leftOpen: string
  /** The same in minutes: elsewhere a door may be left open. */
  readonly leftOpenInMinutes: string
  /** Before such words: they stand under a condition or are asked, and nothing is told. */
  readonly onlySupposed: string
  /** Anywhere in the sentence: somebody else says so, and the writer does not. */
  readonly onlyClaimed: string
}
