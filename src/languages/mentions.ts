/**
 * The grammar of mentions: what a language must tell so that words which point
 * to a document are seen. Data throughout; the scanner in `capabilities/references`
 * knows no language.
 *
 * All words stand in lower case, with straight apostrophes.
 */
import type { DocumentKind, Withholding } from '../record/index.ts'

/**
 * How readily a noun names one document.
 *
 * `letter`: a definite one is a mention (`your letter`); `paper`: it needs a date,
 * a title or an earlier mention (`the report`); `reply`: names a document only
 * where it is sent, dated or spoken of before; `work`: only by title or full date
 * (`treaty`, `book`); `copy`: stands for the document of which it is a copy;
 * `court`: papers of a court, named by type alone (`das Urteil`).
 */
export type NounClass = 'letter' | 'paper' | 'reply' | 'work' | 'copy' | 'court'

export interface DocumentNoun {
  readonly kinds: readonly DocumentKind[]
  readonly class: NounClass
  readonly plural?: boolean
  /** What else a document of this name may be called; nouns of one family corefer. */
  readonly family: string
}

export interface Determiner {
  readonly kind: 'definite' | 'demonstrative' | 'possessive' | 'indefinite' | 'several' | 'none'
  /** Whose: of the writer, of the one written to, of others. */
  readonly person?: 1 | 2 | 3
  /** `that` rather than `this`. */
  readonly far?: true
  /** Whose it is when it is written with a capital: German `Ihr`. */
  readonly capital?: 2
  /** Stands before one thing only: in `we hold that letters …` it is no determiner. */
  readonly single?: true
}

/** What a verb (or its noun) says that is done with a document. */
export type Deed =
  | 'receive'
  | 'answer'
  | 'ask'
  | 'refuse'
  | 'send'
  | 'enclose'
  | 'publish'
  | 'write'
  | 'say'
  | 'learn'
  | 'keep'
  | 'divulge'

/** A step of the story of a paper that somebody was not shown, by the wording of a sentence. */
export interface KeepingPattern {
  readonly event: Withholding['event']
  /** Over a sentence in small letters: the paper is `§`, every other paper `¤`. */
  readonly words: Pick<RegExp, 'test'>
}

/** The same over classes of words: a sentence in which each word that has a class is replaced by it. */
export interface KeepingGrammar {
  /** Capitals, by the word in small letters. */
  readonly classOf: ReadonlyMap<string, string>
  readonly patterns: readonly KeepingPattern[]
}

export interface MentionGrammar {
  readonly nouns: Readonly<Record<string, DocumentNoun>>
  /** Last parts of compounds (`-schreiben`), for languages that write them as one word. */
  readonly compounds: Readonly<Record<string, DocumentNoun>>
  /** Words that end like one of these and are no papers: `Anspruch`. */
  readonly falseCompounds?: readonly string[]
  /** Words that lose their vowel and lean on the next: French `l'`, `d'`. */
  readonly elisions?: readonly string[]
  /** Papers of two words, by both of them: a `purchase order` is no order of a court. */
  readonly nounPairs?: Readonly<Record<string, DocumentNoun>>
  /** Papers by a noun and what it is of, all three words: a `bill of lading` is no bill. */
  readonly papersOf?: Readonly<Record<string, DocumentNoun>>
  /** Between an office and the place where it is held: `the Minister at Lima`. */
  readonly seats?: readonly string[]
  /** Hours that have a name: `noon`. */
  readonly hourNames?: readonly string[]
  /** Behind a paper: it is the one that this one answers. */
  readonly underReply?: readonly (readonly string[])[]
  /** By which the one written to is addressed: `your Lordship's despatch` is yours. */
  readonly styles?: readonly string[]
  /** `The former`, `the latter`: which of the two papers named last. */
  readonly ofTwo?: Readonly<Record<string, 'first' | 'second'>>
  /** What stands between a verb of enclosing and the paper: `please find attached the list`. */
  readonly lyingWith?: readonly string[]
  /** Whether a capital on a common noun makes it a name (`the Statement`). */
  readonly capitalsName: boolean
  /** Whether nouns have a capital, so that a small word of the same letters is a verb (`wir schreiben`). */
  readonly nounsAreCapital?: true
  readonly determiners: Readonly<Record<string, Determiner>>
  /** `yours`, `ours`: a document of that person when a date follows. */
  readonly possessivePronouns: Readonly<Record<string, Determiner>>
  /** `that`, `those`: the noun spoken of before, when `of` follows. */
  readonly standIns: readonly string[]
  readonly pronouns: Readonly<Record<string, 1 | 2 | 3>>
  /** Words before the noun that say which: `last` → `last`. */
  readonly clues: Readonly<Record<string, string>>
  /** Words that cannot stand inside a noun phrase before its noun. */
  readonly breaks: readonly string[]
  readonly of: readonly string[]
  readonly from: readonly string[]
  /** Before whoever signed or wrote out a paper: `under the hand of`. */
  readonly inHandOf?: readonly (readonly string[])[]
  readonly to: readonly string[]
  /** Before a date, after a noun: `of`, `dated`, `on`. */
  readonly dated: readonly string[]
  /** Those of them behind which a bare figure is a day: French `du 5`. */
  readonly bareDayAfter?: readonly string[]
  /** Before a date that stands beside the verb: `on`, `in`. */
  readonly at: readonly string[]
  readonly and: readonly string[]
  readonly relatives: readonly string[]
  /** Participles that join a noun with what was done to it: `sent`, `addressed`. */
  readonly participles: readonly string[]
  /** Lower-case words that stand in the name of a body: `leaders`, `embassy`. */
  readonly bodies: readonly string[]
  /** Small words inside a name: `of`, `the`. */
  readonly particles: readonly string[]
  readonly months: Readonly<Record<string, number>>
  readonly weekdays: Readonly<Record<string, number>>
  readonly numerals: Readonly<Record<string, number>>
  /** `this year` and its like: what a word after a day without its year means. */
  readonly thisYear: readonly (readonly string[])[]
  /** `last year` behind a day. */
  readonly lastYear?: readonly (readonly string[])[]
  /** `inst`, `ult`, `d.M.`: months before the one of writing, 0 for the same. */
  readonly monthOfWriting: Readonly<Record<string, number>>
  /** Days before the day of writing: `yesterday` → 1. */
  readonly daysAgo: Readonly<Record<string, number>>
  /** Words for a day near that of writing, with how many days it lies back: `this morning`. */
  readonly dayPhrases?: readonly (readonly [readonly string[], number])[]
  /** Words before a month that say which part of it: `early`, `the end of`. */
  readonly monthParts?: readonly (readonly string[])[]
  /** Past verbs whose day stands behind what was done to: `received your letter on 3 May`. */
  readonly dayOfDeed?: readonly string[]
  /** `Hid this letter from you`: whom it was hidden from did not write it; who keeps a letter from his brother may have one of his. */
  readonly keptFrom?: { readonly hidden: readonly string[]; readonly kept: readonly string[] }
  /** Bodies by their office holders: `the Legation's note` is of the Minister who writes or is written to. */
  readonly houses?: Readonly<Record<string, readonly string[]>>
  /** Those who hold an office or act for a house, in small letters behind its name: the Guild `clerk`. */
  readonly offices?: readonly string[]
  /** What an office is held of, in small letters: the minister `for foreign affairs`. */
  readonly portfolios?: readonly (readonly string[])[]
  /** Before a second name of a paper: `also known as`. */
  readonly alsoCalled?: readonly (readonly string[])[]
  /** What newspapers and journals are called before their names: `the magazine X`. */
  readonly periodicals?: readonly string[]
  /** Adjectives of states and peoples: what stands behind one is its noun. */
  readonly peoples?: RegExp
  /** Nouns of treaties that are named by the place of their making: the `peace` of Lunden. */
  readonly namedByPlace?: readonly string[]
  /** Before a person's name: in `your Mr Holt` he is meant, and not you. */
  readonly personTitles?: readonly string[]
  /** Days written as words: `eleventh` → 11, `twenty-first` → 21. */
  readonly dayWords: Readonly<Record<string, number>>
  /** Adjectives behind a noun that belong to it, or other words: `note verbale`, `mise en demeure`. */
  readonly postposed: readonly string[]
  /** Phrases in which a noun of documents is none: `au pied de la lettre`. */
  readonly idioms?: readonly (readonly string[])[]
  /** Behind the figures of an hour: `July 7, 11 p.m.` is one day. A letter alone needs its point. */
  readonly hourMarks?: readonly string[]
  /** `the eleventh day of July`. */
  readonly dayNouns: readonly string[]
  /** Behind a weekday that is still to come: `Friday next`. */
  readonly nextOne: readonly string[]
  /** Ends of an ordinal day: `20th`. */
  readonly ordinal: RegExp
  /** Whether the day comes before the month in `3/4/1964`. */
  readonly dayFirst: boolean
  readonly deeds: Readonly<Record<string, Deed>>
  /** Verbs after a noun by which a document speaks of itself: `our letter is …`. */
  readonly present: readonly string[]
  /** Words that put a deed into the future: `will`, `shall`. */
  readonly future: readonly string[]
  readonly negations: readonly string[]
  /** Verbs in the past that bring a paper about or on its way: `signed`, `posted`. */
  readonly establishing?: readonly string[]
  /** Past verbs of what is done with a paper that is there: `locked`, `shown`. */
  readonly handled?: readonly string[]
  /** Before them, where the paper is what they are done to: `was`. */
  readonly passivesPast?: readonly string[]
  /** A deed that is not done yet: `are` before it, and the form that it has then, `writing`. */
  readonly underWay?: { readonly before: readonly string[]; readonly verb: RegExp }
  /** Words of a case that is denied or has not come: `until`, `nobody`. */
  readonly doubting?: readonly string[]
  /** What a deed may be of, behind its noun: deed of `gift`. */
  readonly deedsOf?: readonly string[]
  /** Before the other side of a treaty: the contract `with` the millers. */
  readonly partners?: readonly string[]
  /** Words that make a deed one that ought to come: `would`, `must`. */
  readonly needs: readonly string[]
  /** Words for what was said and not written: `orally`. */
  readonly spokenWords: readonly string[]
  /** Words for doing a thing once more: `again`. */
  readonly again: readonly string[]
  /** `exchanged`, `between`: the noun means letters of both sides. */
  readonly exchange: readonly string[]
  readonly since: readonly string[]
  /** `of even date`: the day of writing. */
  readonly evenDate: readonly (readonly string[])[]
  /** Words before `this letter` that make it the one that speaks: `the date of`, `annexed to`. */
  readonly ownBefore?: readonly (readonly string[])[]
  /** `of the same date`: the date named last. */
  readonly sameDate: readonly (readonly string[])[]
  /** `that is`: what follows is another name for what was named last. */
  readonly apposition: readonly (readonly string[])[]
  /** Words by which a paper says what it is without its noun: `Im Namen der Republik`. */
  readonly selfPhrases?: readonly (readonly [family: string, words: readonly string[]])[]
  /** Words before a title: `entitled`, `such as`. */
  readonly entitled: readonly (readonly string[])[]
  /** Words whose full stop ends no sentence. */
  readonly abbreviations: readonly string[]
  /** Attribution lines of mail: words before and after who wrote. */
  readonly attribution: {
    readonly openers: readonly string[]
    readonly verbs: readonly string[]
  }
  /** Words before the figures of a number: `No.`, `Nr.`. */
  readonly numbered: readonly string[]
  /** References that clerks write as one word: `Reurairtel 6/9/64`, `mytel 88`. */
  readonly compact?: CompactReferences
  /** Words at the head of a message after which it names what it follows on: `Ref`, `Re`. */
  readonly refers?: readonly string[]
  /** Words before a mention of what the writer has in hand: `I have before me`. */
  readonly holding?: readonly (readonly string[])[]
  /** Words before a mention of what is taken up: `with reference to`. */
  readonly takingUp?: readonly (readonly string[])[]
  /** Before a participle, of what was done before the time that is told: `had`. */
  readonly pluperfect?: readonly string[]
  /** Before what is asked: `for`. */
  readonly asksFor?: readonly string[]
  /** Pronouns of things: `it`. */
  readonly thing?: readonly string[]
  /** Prepositions that hold an article and so begin a mention: `im`, `vom`. */
  readonly contracted?: readonly string[]
  /** Words for what is laid before a court under a letter: `Exhibit B`. */
  readonly exhibits?: readonly string[]
  /** Before the kind of paper by which something is said: `by` telegram. */
  readonly means?: readonly string[]
  /** Before a paper in which something is said: `in` your letter, `by` telegram. */
  readonly places?: readonly string[]
  /** Before a paper that is not what is sent or asked for: `to your letter`; but not in these: `access to`, `as to`. */
  readonly asides?: readonly string[]
  readonly notAside?: readonly string[]
  /** Verbs of asking in the past: `asked`. */
  readonly asked?: readonly string[]
  /** Words of a case that is only supposed: `if`, `whether`. */
  readonly supposing?: readonly string[]
  /** What a sentence tells of a paper as a whole, where the words around its name are not enough. */
  readonly keeping?: readonly KeepingPattern[]
  /** The same by who does what with a paper, where its wording is not in the list. */
  readonly keepingByClass?: KeepingGrammar
  /** Nouns of papers that as often are the act of telling, where it is said of what: `the communication of these facts`. */
  readonly tellings?: readonly string[]
  /** Verbs of those who have a thing: `have`, `holds`. */
  readonly having?: readonly string[]
  /** Words of somebody who will not do what was asked: `cannot`, `unable`, `regret`. */
  readonly unwilling?: readonly string[]
  /** What minutes are taken of, and who cannot have written them: `meeting`. */
  readonly occasions?: readonly string[]
  /** What a paper is about and nobody who writes one: `a review of the case`, `of the situation`. */
  readonly topics?: RegExp
  /** Words that begin a sentence with a capital and are no names: `Immediately`. */
  readonly opening?: RegExp
  /** Nouns of documents that are as often a sum sent from bank to bank: the `wire` of `the wire of $75,000`. */
  readonly payments?: readonly string[]
  /** What a noun of documents only tells the kind of: the `writer` of `letter writer`. */
  readonly behindNouns?: readonly string[]
  /** Lengths of time that a notice may be of, and words that count one: `a month's notice` is no paper. */
  readonly termUnits?: { readonly units: readonly string[]; readonly one: readonly string[] }
  /** Words of one whose answer comes late: `delayed`, `sorry`. */
  readonly delays?: readonly string[]
  /** Words that make a request of what follows: `please`, `kindly`. */
  readonly pleading?: readonly string[]
  /** Verbs of a polite question: `could you …`, `may we …`. */
  readonly modals?: readonly string[]
  /** Verbs of looking into a paper, what is wished before them, and what was done by then (`has seen it`). */
  readonly seeing?: readonly string[]
  readonly wishing?: readonly string[]
  readonly seen?: readonly string[]
  /** What a paper is that one may see, when nobody denies it: `not available`. */
  readonly available?: readonly string[]
  /** Before a participle: it is done to the paper (`was shown to`). */
  readonly passives?: readonly string[]
  /** The verb stands last in its clause: what is done to a paper is told behind it. */
  readonly verbLast?: true
  /** Participles before a noun that may have words of their own before them (`verlangte`), and those of what has come (`eingegangene`). */
  readonly attributes?: { readonly participle: RegExp; readonly come: RegExp }
  /** Endings of adjectives before a noun, where several may stand with commas between: `lieber, langer`. */
  readonly adjective?: RegExp
  /** The one who writes, as a subject (`wir`), verbs that bid (`lassen Sie uns`), words for others (`anderen`). */
  readonly subjects?: readonly string[]
  readonly lets?: readonly string[]
  /** `Muß` and what must be done with a paper (`kennen`); what is done now (`wird`). */
  readonly needing?: readonly string[]
  readonly knowing?: readonly string[]
  readonly passivesNow?: readonly string[]
  readonly others?: readonly string[]
  /** What is denied of a paper that one never had: `bekannt`, `liegt vor`; and verbs of a paper's way: `ging an`. */
  readonly unseen?: readonly string[]
  readonly going?: readonly string[]
  /** Verbs of bringing a case, behind a noun that then names no paper yet: `Klage erheben`. */
  readonly raising?: readonly string[]
  /** Possessives right behind a noun that say whose it is: `das Schreiben meines Bruders`. */
  readonly genitives?: readonly string[]
  /** Those who write for a side or for whom it writes: `mein Mandant`, `Ihr Anwalt`. */
  readonly principals?: readonly string[]
  /**
   * Where verbs stand behind a letter of the other side: what stands before one
   * that is answered (`auf`) or taken note of (`für`, `von`), and what is said of
   * it (`liegt vor`, `veranlaßt uns`; `komme … zurück`).
   */
  readonly takesUp?: {
    readonly by: readonly string[]
    readonly of: readonly string[]
    readonly come: readonly string[]
    readonly prompts: readonly string[]
    readonly back: readonly string[]
  }
  /** Verbs behind a mention of what has come: `your letter reached us`. */
  readonly arriving?: readonly string[]
}

export interface CompactReferences {
  /** Beginnings, with the person whose document it is; 3 for an office. */
  readonly whose: Readonly<Record<string, 1 | 2 | 3>>
  /** Ends, with the noun that they stand for. */
  readonly what: Readonly<Record<string, string>>
}
