/**
 * How a language tells of events: states and their people, bodies of a state,
 * verbs and nouns by the kind of act they tell, and words that unmake an act.
 */

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

export interface EventWords {
  readonly states: readonly StateNames[]
  readonly leaders: readonly { readonly code: string; readonly names: readonly string[] }[]
  readonly bodies: readonly BodyNoun[]
  readonly acts: readonly ActWord[]
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
}
