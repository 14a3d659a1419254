/**
 * What a language says around quotations: its marks, and words that tell a
 * quotation from a name, a term or irony, a faithful one from a falsified one.
 *
 * Words are given as they are written, in lower case; where a list holds beginnings
 * of words, its name says so.
 */
export interface QuotationWords {
  /** Beginnings of verbs that introduce another's words: "wrote", "declare-". */
  readonly sayingStems: readonly string[]
  /** Phrases that introduce words without a verb: "in the words of", "according to". */
  readonly introductions: readonly string[]
  /** Phrases that interrupt a quotation and are not verbs of saying: "went on". */
  readonly interruptions: readonly string[]
  /** Words for the paper named before: "in it", "in the same letter". */
  readonly sameText?: readonly string[]
  /** Nouns before the number of a paragraph in a contract or law: "clause"; patterns. */
  readonly clauseNouns?: readonly string[]
  /** Who speaks between two commas inside the marks: « Nous paierons, écrit-il, demain »; a pattern. */
  readonly aside?: string
  /** Nouns that hold words: "letter", "speech"; beginnings. */
  readonly textStems: readonly string[]
  /** Names of things that bear titles: "article", "book"; beginnings. */
  readonly titledStems: readonly string[]
  /** Words right before a title: "entitled", "under the heading". */
  readonly titling?: readonly string[]
  /** Words between the kind of a paper and what it is about, in its title: "resolution *on* …". */
  readonly about?: readonly string[]
  /** Beginnings of words for what is put on a paper by hand or stamp: "stamp", "handwritten". */
  readonly markedStems?: readonly string[]
  /** Words for where on a paper: "page", "margin". */
  readonly onPaper?: readonly string[]
  /** Phrases right before what somebody or something is known as. */
  readonly knownAs?: readonly string[]
  /** The addressee: "you", "your". */
  readonly addressee: readonly string[]
  /** The writer: "we", "our", "I". */
  readonly writer: readonly string[]
  /** Forms of those that are never the subject: "us", "me". */
  readonly objects: readonly string[]
  /** Beginnings of verbs that give names to people and things: "call", "employ such words". */
  readonly callingStems?: readonly string[]
  /** Beginnings of verbs with which somebody makes something out to be what it is not: "represent". */
  readonly givingStems?: readonly string[]
  /** Phrases right before words with which somebody named a thing: "as a", "of their". */
  readonly glosses?: readonly string[]
  /** Nouns for what is put on people and things: "labels". */
  readonly labelWords?: readonly string[]
  /** Phrases between what is declared and what it is declared to be. */
  readonly declaredTo?: readonly string[]
  /** Phrases that ask what somebody's words mean: "what you meant by". */
  readonly meantBy?: readonly string[]
  /** Words before a label: "so-called", "styled". */
  readonly soCalled: readonly string[]
  /** Words that bring up a word as a word: "the word", "the term"; beginnings. */
  readonly wordStems: readonly string[]
  /** Words that turn a sentence into its contrary. */
  readonly negations: readonly string[]
  /** Words that, left out before what they govern, make more of it than was said: "some of", "if". */
  readonly limits?: readonly string[]
  /** Verbs of duty, leave and possibility. */
  readonly modals: readonly string[]
  /** Words that bound or open a statement: "all", "some", "only", "if", "unless". */
  readonly bounds: readonly string[]
  /** Words before the end of a time, which may lie ahead: "by", "until". */
  readonly untils?: readonly string[]
  /** Number words. */
  readonly numbers: readonly string[]
  /** Months and week-days; beginnings. */
  readonly dateStems: readonly string[]
  /** Words that stand between quotations in a row: "and", "others". */
  readonly listed: readonly string[]
  /** Words so common that they say little: articles, prepositions, pronouns. */
  readonly small: readonly string[]
  /** Forms of verbs that tell another's words in the writer's own: "you claim that …"; none where nobody wrote them down. */
  readonly reporting?: readonly string[]
  /** Forms of these that tell what the writer said before: "we wrote that …". */
  readonly reportingPast?: readonly string[]
  /** Forms among them behind which stands who is told: "told the ambassador that". */
  readonly reportingTo?: readonly string[]
  /** Words that make of telling a supposition, or leave open who told: "if you say that", "was told that". */
  readonly supposing?: readonly string[]
  /** Words for a third who speaks, and never for who is addressed. */
  readonly thirds?: readonly string[]
  /** Forms of the verb that makes another speak: "you *make* him say". */
  readonly making?: readonly string[]
  /** Thirds who are made to speak: "him". */
  readonly thirdObjects?: readonly string[]
  /** Subjects of what is told without a conjunction: "you say *he* has the key". */
  readonly toldSubjects?: readonly string[]
  /** Words before which such telling is something else: "what you say you want", "as you say it". */
  readonly beforeTold?: readonly string[]
  /** Words with which the writer turns from what he tells to what he thinks of it: "but". */
  readonly turning?: readonly string[]
  /** Words before one who is followed: "according to your letter, …". */
  readonly accordingTo?: readonly string[]
  /** Conjunctions after which words told without marks follow: "that", "dass". */
  readonly that: readonly string[]
}
