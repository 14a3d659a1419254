/** The words by which acts are found. */
import type { AgreementWords } from './agreement-words.ts'
import type { MeetingWords } from './meeting-words.ts'

/**
 * How a language shows that something is done in words.
 *
 * Cues are classes of words from general use, never from one correspondence:
 * each is one question that the model of acts weighs. Forms are regular
 * expressions over small letters, whole words.
 */
export interface ActWords {
  /** Name of the cue → forms. */
  readonly cues: Readonly<Record<string, string>>
  /** Act → constructions that mostly perform it; the model starts from these and learns how far they hold. */
  readonly constructions: Readonly<Record<string, string>>
  /** Act → turns of speech by which it shows without a verb that names it; in any case of letters. */
  readonly turns: Readonly<Record<string, readonly string[]>>
  /** What an act may be about in kind (when, who, in what order) → words, whole, in any case of letters. */
  readonly aspects: Readonly<Record<string, string>>
  /** What shows an answer (it points at what was put, which way it goes) → words, whole, in any case of letters. */
  readonly answers: Readonly<Record<string, string>>
  /**
   * Performatives: how a first person or a body that speaks of itself stands
   * before its verb, and the verbs that do what they say, by act. Capitals count.
   */
  readonly performatives: {
    readonly subject: string
    readonly acts: Readonly<Record<string, string>>
    /** Forms that do without such a subject. */
    readonly alone: Readonly<Record<string, string>>
  }
  /** What is read away before a sentence is weighed; nothing where left out. */
  readonly courtesies?: Courtesies
  /** Short forms written out before anything is weighed. */
  readonly contractions?: readonly Contraction[]
  /** Sentences of courtesy and of mail programs that move nothing; in any case of letters. */
  readonly formulae?: readonly string[]
  /** Forms by which a verdict names the proposal it is about: `told`, `quoted` of the other side, of a `third` (named groups); capitals count. */
  readonly takenUp: readonly string[]
  /** Of what the title of a question is made. */
  readonly titles: TitleWords
  /** How the other side's move is told, and one's own told again. */
  readonly told: ToldWords
  /** How a move made before by whoever is named is told (`name` is the group); none where left out. */
  readonly namedMove?: string
  /** How it is told what a third person did in words; none where left out. */
  readonly tellers?: TellerWords
  /** How a clause of bidding and one that goes against the last begin, and the names of months. */
  readonly openings: {
    readonly imperative: string
    readonly but: string
    readonly months: string
  }
  /** Words with which a new thing of a list begins. */
  readonly determiners: string
  /** How those who take part are counted and listed. */
  readonly participants: ParticipantWords
  /** How minutes tell who was there and what each said; none where left out. */
  readonly meetings?: MeetingWords
  /** How it is told what was agreed together, and what was left open; none where left out. */
  readonly agreements?: AgreementWords
  /** How a promise and its breach are said; none where left out. */
  readonly unkept?: UnkeptWords
  /** Forms that say what comes `first` and what `next` (named groups); capitals count. */
  readonly orders: readonly string[]
  /** Words that count points, by number: "first", "secondly". */
  readonly counting?: readonly string[]
  /** Act → nouns by which a line announces a list of such acts: "our demands are these". */
  readonly announced?: Readonly<Record<string, string>>
  /** What is asked for by who asks no more than to be heard; small letters. */
  readonly hearing?: string
  /** Words with which a question begins that is told in a sentence: "whether", "when". */
  readonly asked?: string
  /** First person, second person, and a body that speaks of itself. */
  readonly first: string
  readonly second: string
  /** Where one sentence holds two acts: words before which it is cut. */
  readonly cuts: string
}

/** How a clause shows that it tells a move again, and whose. */
export interface ToldWords {
  /** A move of the other side: "you have proposed". */
  readonly theirs: RegExp
  /** The same as a thing: "the demand in your letter". */
  readonly theirThings?: RegExp
  /** A move of the writer's side: "we asked". */
  readonly ours: RegExp
  /** One of which must stand beside such a move, where its verb may perform it as well: "in our letter". */
  readonly oursBefore?: readonly RegExp[]
  /** Moves of others, unless the writer's side speaks in the clause: "was put forward by". */
  readonly thirds?: { readonly form: RegExp; readonly unless: RegExp }
  /** What bids, and tells nothing: "please". */
  readonly bidding?: RegExp
  /** A clause that introduces another, whose verbs tell nothing: "if you want a sitting,". */
  readonly introducing?: RegExp
  /** How a question to the other side begins, whose verb tells nothing: "do you". */
  readonly asking?: RegExp
}

export interface UnkeptWords {
  /** That something will be done; capitals count. */
  readonly promise: string
  /** That what was to come has not; in any case of letters. */
  readonly plain: string
  /** That it was promised for a day; in any case of letters. */
  readonly reminding: string
  /** That a thing was not done, said of the thing or of who was to do it; in any case of letters. */
  readonly undone: string
}

/** A short form and the words for which it stands: "n't" for " not". */
export interface Contraction {
  readonly form: RegExp
  readonly full: string
}

/** What good manners and offices put before the verb; capitals count. */
export interface Courtesies {
  /** Up to what is said: "I have the honor to inform you that". */
  readonly sayings: string
  /** Up to the verb: "we beg leave to". */
  readonly leads: string
  /** Up to what a third is told to have said, in the record of a talk: "the consul said that". */
  readonly tellings?: string
  /** What stands in place of a lead. */
  readonly plain: string
}

/** A third person as the subject of a clause, and the verbs that say what he did in words; capitals count. */
export interface TellerWords {
  /** What may stand before the subject; the form of a whole beginning. */
  readonly opening: string
  readonly pronoun: string
  /** A person or an office. */
  readonly name: string
  /** A government by the name of its country. */
  readonly government: string
  /** One of the reader's side: "your secretary". */
  readonly yours: string
  /** A body, of which one tells who writes for himself. */
  readonly body: string
  /** Ends of names of those by whom a body acts itself. */
  readonly officers: string
  /** What may stand between the subject and its verb. */
  readonly between: string
  /** Verbs by which somebody speaks; what he does so stands behind them. */
  readonly speaks: string
  /** Verbs by which somebody does what they name, by act. */
  readonly acts: Readonly<Record<string, string>>
  /** Who says something to the writer, with the verb; the group is `name`. */
  readonly toUs: string
  /** The record of a talk: how it is called, what else a telling in it begins with, and where it ends. */
  readonly talks: { readonly record: string; readonly opening: string; readonly ends: string }
}

/** How a noun phrase is told in a language, roughly, and what is put before it; small letters. */
export interface TitleWords {
  /** Words with which a noun phrase begins, and the one that stands in a title. */
  readonly determiners: ReadonlySet<string>
  readonly article: string
  /** Small numbers in words: what is counted is a noun, without a determiner too. */
  readonly counts?: ReadonlySet<string>
  /** What is neither noun nor adjective by its ending. */
  readonly adverb: RegExp
  /** Words after which a noun phrase may begin without a determiner. */
  readonly prepositions: ReadonlySet<string>
  /** Words that tie one noun phrase to another: "of". */
  readonly links: ReadonlySet<string>
  /** Nouns that take another word than "of": "access" to, "seats" on. */
  readonly tied?: ReadonlyMap<string, ReadonlySet<string>>
  /** What is done to a thing, as a noun: by the forms of its verb. */
  readonly deeds?: DeedWords
  /** Verbs that say what shall be: before them stands what a clause is about. */
  readonly should: ReadonlySet<string>
  /** Nouns that with a name before them are a matter: "the Brennish question". */
  readonly matters?: ReadonlySet<string>
  /** Verbs that are nouns too behind an adjective: "public reply". */
  readonly nounsToo?: ReadonlySet<string>
  /** Words before which a noun phrase ends. */
  readonly ends: ReadonlySet<string>
  /** Nouns that name nothing by themselves: in "the proposal of X" X is the thing. */
  readonly empty: ReadonlySet<string>
  /** Nouns that can be counted and asked for, and say nothing without what they are of: "a copy". */
  readonly bare: ReadonlySet<string>
  /** Adjectives that tell nothing apart: "the present state" is the state. */
  readonly pale: ReadonlySet<string>
  /** Words that tie one noun phrase to two others, and the one between these: "between A and B". */
  readonly between: ReadonlySet<string>
  readonly and: string
  /** What stands before a thing that only goes along: "with a" lamp. */
  readonly beside: RegExp
  /** How a word is written that is a name or an office: who argues, not what about. */
  readonly name: RegExp
  /** Nouns of time: when something is to be is not what is in question. */
  readonly times: ReadonlySet<string>
  /** Verbs behind which stands what an act is about. */
  readonly putting: string
  /** Nouns in the form of a verb: "meeting". */
  readonly meetings: RegExp
  /** Nouns of what happens on a day and has people who take part in it: "the sitting". */
  readonly happens: RegExp
  /** Those who argue, or are spoken for: "the representatives of X" do something, and are not in question. */
  readonly people: ReadonlySet<string>
  /** Aspect → what a title says before the thing: "the date of". */
  readonly about: Readonly<Record<string, string>>
  /** Aspect → what is in question where no thing is named; the more telling ones first. */
  readonly kinds: Readonly<Record<string, string>>
  /** Where several moves put a day and a place and none names the occasion. */
  readonly meeting: string
  /** Where one of them names it: "the date and place of". */
  readonly whenAndWhere: string
}

/** Verbs of doing something to a thing, and the noun by which a title says so: "withdraw", the withdrawal. */
export interface DeedWords {
  /** Forms behind which the thing stands: "withdraw the guard". */
  readonly active: ReadonlyMap<string, string>
  /** Forms before which it stands: "the guard be withdrawn". */
  readonly passive: ReadonlyMap<string, string>
  /** What may stand between the thing and a passive form, one of `being` among them. */
  readonly between: ReadonlySet<string>
  readonly being: ReadonlySet<string>
  /** What ties the thing to the noun. */
  readonly of: string
}

/** Who takes part; forms as in a regular expression, in any case of letters only for the nouns. */
export interface ParticipantWords {
  /** Those who may be counted: "parties", "delegates". */
  readonly nouns: string
  /** What announces a list of them: "namely". */
  readonly announced: string
  /** Behind which stands of whom something is made up: "consisting of", "attended by". */
  readonly among: string
  readonly and: string
}
