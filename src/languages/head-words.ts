/**
 * What a language says in the heads of documents: around names, in headings
 * that name the paper and its two sides, and in notes verbales. All are parts
 * of regular expressions, alternatives parted by bars, in any case of letters
 * unless said otherwise.
 */
export interface HeadWords {
  readonly names: NameWords
  readonly headings: HeadingWords
  /** The first sentence of a note verbale, with both sides: the groups `from` and `to`. */
  readonly noteVerbale?: string
}

/** What stands around and inside the name of a person, a body or an office. */
export interface NameWords {
  /** With which no name begins: "and"; small letters. */
  readonly joins: string
  /** Inside names, in small letters or not: "and", "for". */
  readonly inside: string
  /** Before a name, and no part of it: "the". */
  readonly articles: string
  /** Before the title of a person: "the Baron Quill". */
  readonly titledArticles: string
  /** The article with which an office stands for its holder: "the Mayor"; none where any noun has it. */
  readonly officeArticle?: string
  /** Ties a body to what it is of, and shows that words in capitals are a name: "of". */
  readonly of: string
  /** Between an office and whose it is: "Secretary to". */
  readonly leadsOn: string
  /** Between an office and the name of its holder: "comrade", "Herr". */
  readonly courtesies?: string
  /** Before a surname, and part of it: "von"; small letters. */
  readonly particles: string
  /** Before the place where somebody is: "Brask in Halvern"; small letters. */
  readonly places?: string
  /** An envoy or a mission, what ties it to the power that sent it and to where it is accredited. */
  readonly seats: {
    readonly posts?: string
    readonly of: string
    readonly at?: string
    readonly articles?: string
  }
  /** Behind a name, and no part of it: "Esq"; as it is written. */
  readonly behind?: string
  /** By whose leave a body is what it is, before its name: "k. k. priv."; as it is written. */
  readonly byLeave?: string
  /** Words without a vowel that are no initials: "Mr". */
  readonly noInitials?: string
}

/** What stands in a heading beside the noun of the document and the names. */
export interface HeadingWords {
  /** Before the number that an edition gives its papers, with its space: "No. ". */
  readonly numbers?: string
  /** Articles and adjectives before the noun: "the", "joint". */
  readonly leads: string
  /** Nouns of minutes, and what follows, where they are filed under a name. */
  readonly minutes?: string
  /** Labels of a subject, behind which a paper is only named: "re", "subject". */
  readonly labels?: string
  /** Ties an owner to the noun: "Quill's petition". */
  readonly owned?: string
  /** A noun that is a label of a form, and no paper, unless something follows: "record". */
  readonly forms?: string
  /** Before the addressee, and the articles behind it. */
  readonly to: string
  readonly for?: string
  readonly articles?: string
  /** Before the sender; `of` only where the kind of paper is sent by somebody. */
  readonly by?: string
  readonly of: string
  /** Between two names that are all that a heading holds: "Quill to Brask". */
  readonly sides: string
  /** Before the first of them. */
  readonly sidesFrom?: string
  /** With which such a heading does not begin: "copy". */
  readonly noSides?: string
  /** Behind the sides: "in reply". */
  readonly inReply?: string
  /** The manner in which a telegram was sent, where it is told in brackets. */
  readonly telegraphed?: string
  /** Before a date. */
  readonly dated: string
  /** Inside a place: "Stratford on"; and before a day behind it, with its space; small letters. */
  readonly inPlaces?: string
  readonly beforeDay?: string
  /** Before those who spoke with each other: "between"; small letters. */
  readonly between?: string
  /** Behind the noun, before what the paper is about. */
  readonly about: string
  /** Offices that serve another, with their article: the name behind "to" is whose they are. */
  readonly serving?: string
  /** Offices that are held with another power, and what may stand behind them. */
  readonly accredited?: string
  readonly rank?: string
}
