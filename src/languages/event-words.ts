/**
 * How a language tells of events: states and their people, bodies of a state,
 * verbs and nouns by the kind of act they tell, and words that unmake an act.
 */
import type { Sieved } from '../text/index.ts'
import type { ReadToldDates } from './told-dates.ts'

/** A state or body of states: its code and its names, adjectives and capital, as written. */
export interface StateNames {
  readonly code: string
  /** Names of the state and its capital: may act by themselves. */
  readonly names: readonly string[]
  /** Adjectives and names of its people. */
  readonly adjectives: readonly string[]
  /** The first half of a double name: `Sino-`. */
  readonly joined?: string
}

/** Names of a capital that several states had in turn, with their codes. */
export interface SharedCapital {
  readonly names: readonly string[]
  readonly codes: readonly string[]
}

/** A body or group within a state, and the code of the part. */
export interface BodyNoun {
  readonly part: string
  /** Forms as written, lower case; matched as whole words. */
  readonly forms: readonly string[]
}

/** Words that tell an act. */
export interface ActWord {
  /** A kind of event by its PLOVER name, or one of our own. */
  readonly kind: string
  readonly scale: number
  /** A regular expression for the forms, lower case, whole words. */
  readonly forms: string
  /** `noun`: an act told as a thing ("Moscow's refusal"). `speech`: says something of the rest of the sentence. */
  readonly sort: 'verb' | 'noun' | 'speech'
}

/** A verb under one of its forms: the act it tells, and what must stand behind it. */
export interface VerbEntry {
  readonly act: ActWord
  /** Its further words, lower case; `_` is three words at most. */
  readonly tail: readonly string[]
  /** One of these stands a little further on, or the verb tells no such act. */
  readonly company?: ReadonlySet<string>
}

/** A noun that names an act, and what stands behind its `of`: whom it was done to, or who did it; nothing where it is rather a state, and an act only behind a verb. */
export interface ActNoun {
  readonly act: ActWord
  readonly tail: readonly string[]
  readonly of: 'target' | 'doer' | 'nothing'
  /** One of these stands a little further on, or the noun names no such act. */
  readonly company?: ReadonlySet<string>
}

/**
 * How a language builds the sentence around an act: who can be its subject, when it is
 * told as done, and which of its dates stand aside. Patterns end (`$`) where they look at what stands
 * before a word, and begin (`^`) where they look at what follows it.
 */
export interface EventGrammar {
  /** Before a name: a preposition that keeps it from being a subject; one that makes it a place. */
  readonly oblique: RegExp
  readonly place: RegExp
  /** Before a name that is then another's: `New`, `Inner`. */
  readonly notName: RegExp
  /** Before and behind an adjective of a people that only names its tongue. */
  readonly tongueAfter: RegExp
  readonly tongueBefore: RegExp
  /** Words that stand for a person to whom something is done. */
  readonly objects: Sieved
  /** Before one of two names between whom something is. */
  readonly between: RegExp
  /** Right behind a name: whose something is. */
  readonly possessive: RegExp
  /** Words that stand for who acted last, and those among them that stand for a person, for a thing. */
  readonly pronouns: Sieved
  readonly personal: RegExp
  readonly neuter: RegExp
  /** Groups of the side that is told of; the group itself is the first bracket. */
  readonly groups: Sieved
  /** Papers that speak for their sender, and what between a paper and a name makes that its sender. */
  readonly papers: Sieved
  readonly sentBy: RegExp
  readonly sends: RegExp
  /** Behind a paper: what it says follows at once. */
  readonly thatSays: RegExp
  /** Words of a letter for who writes it and who reads it: first bracket. */
  readonly pair: Sieved
  readonly first: RegExp
  /** Of these, to whom something is done. */
  readonly pairObject: RegExp
  /** Before and behind a side: whoever tells the story served it. */
  readonly iServe: RegExp
  readonly whereI: RegExp
  readonly whose: RegExp
  /** A group that begins so is somebody's own. */
  readonly whoseOwn: RegExp
  readonly ofPerson: RegExp
  /** Between a name and a body behind it: what keeps the body from being the name's. */
  readonly notBody: RegExp
  /** Behind an adjective of a side: people, who act, and not a thing. */
  readonly people: RegExp
  /** Before a side at the beginning of a clause: people of it. */
  readonly peopleOf: RegExp
  /** Behind such an adjective with an article: it is a noun by itself. */
  readonly absolute: RegExp
  /** Between a body and the name of its side behind it: `of`, `from the`. */
  readonly bodyOf: RegExp
  /** Before a subject: words that are prepositions too, and begin a clause where a verb follows. */
  readonly clauseBegins: RegExp
  /** Between two names that stand in the same place of a sentence. */
  readonly joined: RegExp
  readonly and: RegExp
  /** Between the end of a paper or act and a name: that did it. */
  readonly by: RegExp
  readonly byAgent: RegExp
  /** An act's words as told done; as going on; what before them leads on to them. */
  readonly past: RegExp
  readonly going: RegExp
  readonly leadsOn: RegExp
  /** Behind a denied act: that it was done all the same, later. */
  readonly notUntil: RegExp
  /** Between a verb and its particle: whom or what it was done to. */
  readonly object: RegExp
  /** Between a verb and its preposition: a date, an adverb. */
  readonly midway: RegExp
  /** Before a word that is then a thing: an article, a possessive. */
  readonly determiner: RegExp
  readonly continuing: RegExp
  readonly progressive: RegExp
  readonly passive: RegExp
  /** Before a participle that only marks a thing: `a list of approved teachers`. */
  readonly adjectival: RegExp
  readonly reduced: RegExp
  readonly present: RegExp
  /** An act's words that tell what befell their subject, and what then stands before who did it. */
  readonly suffered: RegExp
  readonly sufferedFrom: RegExp
  /** Between the first agent of a passive and another: `… and by`. */
  readonly andBy: RegExp
  /** Between a passive and the place where it was done. */
  readonly inPlace: RegExp
  /** Words of an act that say themselves that nothing was done: `would not`, `made no reply`. */
  readonly ownNegation: RegExp
  /** A clause that begins so only supposes. */
  readonly supposed: RegExp
  /** Before a passive: the thing of somebody that one accepts or refuses. */
  /** Before a date: it is that of a paper that is spoken of, and dates no act. */
  readonly paperOf: RegExp
  /** Behind a date: the same. */
  readonly datedPaper: RegExp
  /** Before a verb of saying: it is the text itself that says so. */
  readonly ownStudy: RegExp
  /** Before a verb of saying: whoever writes the letter says so. */
  readonly weBefore: RegExp
  /** Where sides meet and hear each other. */
  readonly together: RegExp
  /** Of these, where one does not meet one's own. */
  readonly parley: RegExp
  /** Before a verb: it has been done by now. */
  readonly perfect: RegExp
  /** Before a verb: it is being done. */
  readonly atPresent: RegExp
  /** A sentence that turns from what was long ago to the story. */
  readonly tellsOn: RegExp
  /** Before words of an act: nothing of the kind was done (`no mention of`). */
  readonly noneOf: RegExp
  /** Before words of an act: it would be done only if something else were (`can be won over when`). */
  readonly onlyIf: RegExp
  /** Before a form in -ing: what is planned, called for or meant, and not done. */
  readonly thingFor: RegExp
  readonly answeredThing: RegExp
  /** Between an offer and a passive: it was that offer. */
  readonly itWas: RegExp
  /** Between who has something done and its participle: `had two of them arrested`. */
  readonly hadDone: RegExp
  /** A passive that only says that somebody had to do what follows. */
  readonly forcedTo: RegExp
  /** What is done to the people of one side by the other, and before an act: that it befell the subject. */
  readonly toAnEnvoy: RegExp
  readonly foundItself: RegExp
  /** Up to an act that stands before its subject: `Having`, `After`. */
  readonly actsFirst: RegExp
  /** Before a noun of an act, or behind it: that it happened. */
  readonly thereCame: RegExp
  readonly tookPlace: RegExp
  /** One of two named before, and the second of them. */
  readonly ofTwo: RegExp
  readonly latter: RegExp
  /** From the words of an act on: idioms that tell none (`seized upon`). */
  readonly noAct: RegExp
  /** Behind a noun of an act: a passive that only says that it was done; the verb is the first bracket. */
  readonly lightPassive: RegExp
  /** Behind a side: a body at home, to which its own people speak. */
  readonly ownBody: RegExp
  /** At the end of a name: an office that is named without its side later on. */
  readonly office: RegExp
  /** Between a side and an act: a paper of its own, which says what follows. */
  readonly ownPaper: RegExp
  /** Before an act that shares its subject with the act before it. */
  readonly shared: RegExp
  /** Behind a name that is the subject of a verb. */
  readonly leadsVerb: RegExp
  /** A sentence with anything told as done. */
  readonly telling: RegExp
  /** Done by being said: the act's own form, and who says it. */
  readonly performative: RegExp
  readonly performer: RegExp
  /** What is announced is itself an act. */
  readonly ahead: RegExp
  readonly announcing: RegExp
  /** Where a clause ends behind an act. */
  readonly clauseEnd: RegExp
  /** Before an act: a name right before its verb, whosever it is (`name`). */
  readonly stranger: RegExp
  /** Between an act and a name: a new clause begins with that name. */
  readonly newClause: RegExp
  /** A sentence that carries on with who acted last. */
  readonly carriesOn: RegExp
  /** Before a date that dates something else than the story. */
  readonly aside: RegExp
  /** Before a date by which something is to be done. */
  readonly deadline: RegExp
  /** A paper of the own side is told of (reported speech), with who is said to have done it. */
  readonly saying: RegExp
  readonly alleging: RegExp
  /** Behind words of speech: what somebody should do, with the one who should. */
  readonly should: RegExp
  /** Up to a form in -ing: a clause that says what should or would be. */
  readonly advised: RegExp
  /** The sign of an occasion that is told in a clause of its own, before the act. */
  readonly occasionClause: RegExp
  /** Named occasions: number or name, then the noun. */
  readonly occasions: Sieved
  readonly sinceOccasion: RegExp
  /** In what a third does between two: that it is meant for both. */
  readonly mediating: RegExp
  /** Before a noun of an act: wished, refused or feared only; none, or any. */
  readonly wished: RegExp
  readonly noThing: RegExp
  /** Behind a noun: what it was is told by the verb that follows. */
  readonly wasTo: RegExp
  /** From the beginning of a sentence to a noun: its first clause says what would have been. */
  readonly wereIt: RegExp
  /** Between an owner and the noun; before the noun, an owner told before. */
  readonly nounOwned: RegExp
  readonly ownedBefore: RegExp
  /** Before a noun, or behind it up to the two: that both did it to each other. */
  readonly mutually: RegExp
  readonly betweenTwo: RegExp
  /** Between the noun and who did it, what it is of, and to whom it was done. */
  readonly nounBy: RegExp
  readonly nounOf: RegExp
  readonly nounTo: RegExp
  /** Behind the noun: what belongs to it no longer. */
  readonly nounEnd: RegExp
  /** Before a noun of an act: a verb that only says that it was done. */
  readonly lightVerb: RegExp
  /** Before words of an act: it was so for long, and on no day. */
  readonly habitual: RegExp
  /** Words of speech that tell only a belief; and before an act, that it is believed. */
  readonly belief: RegExp
  readonly believed: RegExp
  /** Up to who did it: somebody said that it is so. */
  readonly saidThat: RegExp
  /** Behind a verb of telling: people of one's own, by their work. */
  readonly ownHearers: RegExp
  /** Behind an act: it was done at home. */
  readonly domestic: RegExp
  /** Before what both sides did: it only says when something else was. */
  readonly untilThen: RegExp
  /** Behind the name of an occasion: that it began; between its date and its name. */
  readonly begins: RegExp
  readonly leadsToOccasion: RegExp
  /** Behind a date: what it is the name of (`the October riots`). */
  readonly datedThing: RegExp
}

/** Force that is done with words, by what its verbs are done to, who does it and where. */
export interface ForceInWords {
  /** Verbs of attack and of undoing, from their beginning; and those that mostly mean what they say. */
  readonly attacks: RegExp
  readonly undoes: RegExp
  readonly deadly: RegExp
  /** Behind the verb, and before a passive: a plan that comes to nothing. */
  readonly plan: RegExp
  readonly planBefore: RegExp
  /** Behind the verb: what people think, or are thought of. */
  readonly thought: RegExp
  /** Up to the verb: who can only speak; around it: that it was done in words. */
  readonly speaker: RegExp
  readonly medium: RegExp
  /** Anywhere near: arms, blood, or a thing that force is done to. */
  readonly force: RegExp
}

export interface EventWords {
  readonly grammar: EventGrammar
  readonly forceInWords: ForceInWords
  readonly datesOf: ReadToldDates
  readonly states: readonly StateNames[]
  readonly capitals: readonly SharedCapital[]
  readonly leaders: readonly { readonly code: string; readonly names: readonly string[] }[]
  /** Movements and offices that are named without their state. */
  readonly movements: readonly { readonly code: string; readonly names: readonly string[] }[]
  readonly bodies: readonly BodyNoun[]
  readonly acts: readonly ActWord[]
  /** Acts told of both sides at once: forms with the thing they are done to (`talks were resumed`). */
  readonly joint: readonly ActWord[]
  /** Verbs by the forms of their first words, lower case: a word of a sentence is looked up, so that many cost no more than few. */
  readonly verbs: ReadonlyMap<string, readonly VerbEntry[]>
  /** Nouns that name acts, by their first words, lower case. */
  readonly nouns: ReadonlyMap<string, readonly ActNoun[]>
  /** Documents that stay inside: what they say is not said to the other side. */
  readonly insideNouns: string
  /** Persons and bodies of the own side to whom one speaks without the other hearing. */
  readonly insideHearers: string
  /** Unmade: negated, wished, feared, possible, future. */
  readonly negated: string
  readonly unreal: string
  /** Both sides at once. */
  readonly mutual: string
  /** Words of friendly and of hostile matter, by which what is said inside gets its sign. */
  readonly warm: string
  readonly cold: string
  readonly titles: string
  /** What the words say of one act as the occasion of another. */
  readonly reactions: readonly { readonly relation: string; readonly forms: string }[]
  /** Words between two acts of one sentence, by where the occasion stands: behind them or before. */
  readonly between: readonly {
    readonly relation: string
    readonly occasion: 'behind' | 'before'
    readonly forms: string
  }[]
  /** Signs of an answer that stand before it and nowhere else (`thereupon`). */
  readonly leadsIn: string
  /** A word for an act that was told just before: `the incident`, `this decision`. */
  readonly takenUp: string
}
