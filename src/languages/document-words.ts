/**
 * What a language says at the head and the foot of a document: date words,
 * nouns of documents, openers and closers, labels of forms, titles.
 *
 * Words are given in lower case, without accents where they often lose them,
 * and without a final point. Lists are alternatives, longer ones need not come
 * first. No list names a person or a body: they hold what any letter may say.
 */
import type { DocumentKind } from '../record/index.ts'
import type { HeadWords } from './head-words.ts'

export interface DocumentWords {
  /** Twelve lists, January first: full names, short forms and old spellings. */
  readonly months: readonly (readonly string[])[]
  readonly weekdays: readonly string[]
  /** Number words from one on: cardinals and ordinals of the days of a month. */
  readonly numbers: readonly (readonly string[])[]
  /** Endings of ordinals after figures: "th" in "4th". */
  readonly ordinalEndings: readonly string[]
  /** Words that may stand before a date or between its parts: "the", "den", "of". */
  readonly dateParticles: readonly string[]
  /** Times of the day that may stand beside a date: "morning", "abends". */
  readonly dayTimes: readonly string[]
  /** Begin the line that dates a solemn paper: `given`, `done`. */
  readonly given: readonly string[]
  /** End the line at the head of a letter that names both sides: ", greeting". */
  readonly greetings?: readonly string[]
  /** Before whose paper a handbill is, at its foot: "issued by". */
  readonly issued?: readonly string[]
  /** Before "day of January", or before the month itself: the last one. */
  readonly lastDay?: readonly string[]
  readonly oldStyle: readonly string[]
  readonly newStyle: readonly string[]
  /** Whether the figures of a date stand month first ("6/9/64" is 9 June). */
  readonly monthFirst: boolean
  /** Nouns of documents with their kind; the noun may have words before it. */
  readonly kinds: Readonly<Record<string, DocumentKind>>
  /** What a heading says instead of a side that the paper before names: "the same". */
  readonly sameAsBefore?: readonly string[]
  /** Nouns above the numbered papers of an edition that say nothing of their kind: "document", "extract". */
  readonly partNouns?: readonly string[]
  /** Words before such a noun that a heading may begin with: "cipher", "covering". */
  readonly kindLeads?: readonly string[]
  /** What leads to the subject in a heading, behind the sides: "regarding", "with the text of". */
  readonly subjectLeads?: readonly string[]
  /** What leads to the addressee in a heading, behind the sender and where he is accredited: "addressed to". */
  readonly addressedLeads?: readonly string[]
  /** What stands in a line above a paper that a letter conveys: "annex". */
  readonly annexes?: readonly string[]
  /** What stands around names, in headings and in the first sentence of a note verbale. */
  readonly heads: HeadWords
  /** Words that open a salutation and say nothing of whom: "dear", "my". */
  readonly openers: readonly string[]
  /** Nouns that address somebody without naming him: "sir", "friend", "comrades". */
  readonly vocatives: readonly string[]
  /** Beginnings or phrases of valedictions: "yours", "with … greetings". Regular expressions. */
  readonly valedictions: readonly string[]
  /** Last words of a valediction, right behind which the name may stand: "yours", "Hochachtung". */
  readonly farewellEnds?: readonly string[]
  /** Words by which several say farewell: "servants", "we remain". Regular expressions. */
  readonly severalFarewell?: readonly string[]
  /** Before a person's name: "mr", "comrade"; a word of this list alone names nobody. */
  readonly titles: readonly string[]
  /** Words before a name on an envelope that nobody uses of himself: "herrn", "to", "mr". */
  readonly addressing: readonly string[]
  /** Lines at the head that say to whom a letter goes: "An das Bauamt", "Copy to". */
  readonly addressLines: AddressLineWords
  /** Words of forms and stamps that look like names: "routing", "extension". */
  readonly formWords: readonly string[]
  /** Given names that are common in the language: they tell a person from a place. */
  readonly givenNames: readonly string[]
  /** Words of a name that more of it follows: "of", "und", "Gebr.". */
  readonly nameJoints?: readonly string[]
  /** Small words inside names: "von", "de". */
  readonly nameParticles: readonly string[]
  /** Nouns of offices that somebody holds: "director", "ambassador". */
  readonly offices: readonly string[]
  /** Ends of compounds that are offices: "Oberinspektor". */
  readonly officeEndings?: readonly string[]
  /** Nouns of bodies: "committee", "ministry". */
  readonly bodies: readonly string[]
  /** Ends of compounds that are bodies, where a language writes them as one word: "Turnverein". */
  readonly bodyEndings?: readonly string[]
  /** Who speaks in a letter: "we", "our"; "I", "my". */
  readonly speakers?: { readonly we: readonly string[]; readonly i: readonly string[] }
  /** States and the like whose name has a noun of bodies: "european union". */
  readonly places: readonly string[]
  /** Meetings, which are no bodies: "congress", "plenum". */
  readonly meetings: readonly string[]
  /** Words in names of bodies that do not tell one from another: "central", "our". */
  readonly genericNameWords: readonly string[]
  /** Before an address: "street", "platz", "hotel"; beginnings or ends of words. */
  readonly addressWords: readonly string[]
  /** Labels of forms and mail heads. */
  readonly fields: Readonly<Record<FieldName, readonly string[]>>
  /** What mail programs alone write: the label that says when a mail was sent, and the line above one that is handed on. */
  readonly mails?: {
    readonly sent: readonly string[]
    readonly handedOn: readonly string[]
    /** Before the subject of an answer: "re". */
    readonly answering: readonly string[]
    /** IANA names of zones, and what stands for them behind an hour: "eastern standard time", "mez". */
    readonly zones?: Readonly<Record<string, readonly string[]>>
  }
  /** Labels of lines about the paper itself, with the mark they give. */
  readonly provenance: Readonly<Record<string, readonly string[]>>
  /** Labels of the marks of official papers: "approved" → `approved`, `drafted`, `distribution` … */
  readonly marks: Readonly<Record<string, readonly string[]>>
  readonly classifications: readonly string[]
  /** What a line at the head says of the paper itself: "draft", "without prejudice". */
  readonly standings?: readonly string[]
  /** How a line begins that heads what was said at a meeting: "notes of the meeting"; small letters. */
  readonly meetingNotes?: string
  readonly priorities: readonly string[]
  /** Before the number of one copy among several: "copy" of "Copy No. 3". */
  readonly copyNouns?: readonly string[]
  readonly postscripts: readonly string[]
  /** "(signed)", "gez." */
  readonly signed: readonly string[]
  /** What tells the name of a newspaper. */
  readonly newspapers?: NewspaperWords
  /** Before the name of one who worked at the paper: "translated by". A regular expression. */
  readonly byline?: string
  /** Before the body in whose name somebody signs: "for and on behalf of", "i. A." */
  readonly onBehalf: readonly string[]
  /** Before the name of the one that the writer acts for: "our client", "we act for". Regular expressions. */
  readonly actingFor: readonly string[]
  /** What firms are by law, and what makes two names one firm: "ltd", "& sons"; they tell a body, not which. */
  readonly legalForms: readonly string[]
  /** Nouns of bodies whose members call them by their initials: "party", "Gewerkschaft". */
  readonly calledByInitials: readonly string[]
  /** Words that few texts of another language have: they tell the language. */
  readonly common: readonly string[]
}

export type FieldName =
  | 'from'
  | 'to'
  | 'date'
  | 'subject'
  | 'copies'
  | 'reference'
  | 'place'
  | 'number'
  | 'classification'
  | 'priority'
  | 'approved'
  | 'distribution'

/** What stands beside the names of newspapers and journals; regular expressions but for the last. */
export interface NewspaperWords {
  /** Right before the name: "the magazine". */
  readonly before: string
  /** Right behind it: "editorial". */
  readonly behind: string
  /** Right behind it, where the name has two words or more: "article", which persons write too. */
  readonly printed: string
  /** Behind a list of them: "and other newspapers". */
  readonly others: string
  /** Behind a name that ends there: "of", "reported". */
  readonly ends: string
  /** Words that say of what mind or when a paper is, and not its name: "Socialist", "Sunday". */
  readonly minds: RegExp
}

/** The words of lines that are addressed to somebody, in small letters. */
export interface AddressLineWords {
  /** Before whom it goes to: "to", "an". */
  readonly to: readonly string[]
  /** Between that and his name: "the", "das". */
  readonly articles: readonly string[]
  /** Nouns of persons behind such an article: where they are told, anybody else there is a body. */
  readonly persons?: readonly string[]
  /** What a line for receivers of copies begins with, and what stands before them. */
  readonly copies: readonly string[]
  readonly copiesTo: readonly string[]
  /** How the name of a body goes on in the next line: "zu Grünau". */
  readonly goesOn: readonly string[]
  /** For a place behind the name, where it is the writer's own: "hier". */
  readonly here?: readonly string[]
}
