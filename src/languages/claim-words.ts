/** How a language asserts, whose assertion it is, and what it calls names with. */
export interface ClaimWords {
  /** `never`, `not one`: one case would refute the sentence. */
  readonly absolute: string
  /** What one paper would settle: not yet done, done more than once, by all, an offer passed by. */
  readonly outright: string
  /** Words by which such a sentence is an attitude, a rule or a hope, which no case refutes. */
  readonly attitude: string
  /** Words after which a number is no claim: what is imagined, and what is asked or proposed. */
  readonly imagined: string
  readonly asked: string
  /** Words by which something is told as having been. */
  readonly past: string
  /** Words by which something lies ahead: its date is one to come, and no deed that was done. */
  readonly ahead: string
  /** Before a length of time in which something is to be done: `within`. */
  readonly within: string
  /** Between a verb and the day by which it is to be done: `is paid by`, `be paid before the`. */
  readonly due: string
  /** Verbs of asking and offering, conditions: a day by which something is done behind them is one to come. */
  readonly askedBy: string
  /** Words of telling between them and the day, by which it is none. */
  readonly askedOnce: string
  /** Right before the day by which: `by`, `not later than`. */
  readonly byDay: string
  /** Before the date of a deed: `on`, `as early as`. */
  readonly datedBy: string
  /** `you say`: what follows is the other side's claim, told. */
  readonly told: string
  /** `you accuse us of`: names in quotation marks are the other side's, for the writer. */
  readonly accused: string
  /** `accusing us of`: the reproach that follows is the other side's, quoted or not. */
  readonly accusedOf: string
  /** The reader as one who may be reproached: `you`, `your`, but not “I inform you”, “your letter of”. */
  readonly addressed: string
  /** How somebody else is named as the doer: group `name`; and words that make him the one who suffers. */
  readonly doer: DoerWords
  /** Words by which a reproach is turned away from the other side: `we are against`, `if`. */
  readonly unmeant: string
  /** Words that join what may each be a reproach. */
  readonly clauseCuts: string
  /** Verbs of ceasing, and nouns of hostile speech: who says that he ceased, and who that he did not. */
  readonly ceased: string
  readonly notCeased: string
  readonly hostile: string
  /** Who writes and who is written to, as subjects. */
  readonly first: string
  readonly second: string
  /** That something was not done even once. */
  readonly never: string
  /** Before the figure of another that is denied: `thirty, not eleven`. */
  readonly denied: string
  /** Behind a figure by which two things differ: `forty pounds heavier`, `two days before`. */
  readonly differs: string
  /** Words of every sentence: they say nothing of what it is about. */
  readonly small: readonly string[]
  /** Label → forms of the reproach. */
  readonly labels: Readonly<Record<string, string>>
}

/** Who else than the reader does what is reproached; expressions with capitals. */
export interface DoerWords {
  /** A name or office. */
  readonly name: string
  /** Behind the name, where it is what a sentence is about: an auxiliary or a verb. */
  readonly verb: string
  /** Between the name and a participle: he suffers it. */
  readonly passive: string
  /** Between the name and a noun: he suffers it, or only speaks of it. */
  readonly suffers: string
  /** `he`, `the rebels`: another, perhaps whoever was named last. */
  readonly pronoun: string
  /** Between the name and the noun that is his: `’s hostile`. */
  readonly owner: string
  /** Behind the reproach, before the name: `by`. */
  readonly by: string
}
