/** The words of a language that tell names, as sets. */
import { type DocumentWords, languages } from '../../../languages/index.ts'

/** What each set tells of a word in small letters. */
export interface Lexicon {
  readonly words: DocumentWords
  readonly bodies: ReadonlySet<string>
  readonly titles: ReadonlySet<string>
  readonly given: ReadonlySet<string>
  readonly common: ReadonlySet<string>
  readonly months: ReadonlySet<string>
  readonly days: ReadonlySet<string>
  /** Nouns of documents. */
  readonly papers: ReadonlySet<string>
  readonly offices: ReadonlySet<string>
  readonly places: ReadonlySet<string>
  readonly generic: ReadonlySet<string>
  readonly meetings: ReadonlySet<string>
  readonly streets: ReadonlySet<string>
  /** Titles that part a name from the body before it: "… of the Guild Comrade D". */
  readonly personTitles: ReadonlySet<string>
  /** What stands before those who met, in any language. */
  readonly present: RegExp
  /** What ends right before the name of one who worked at the paper. */
  readonly byline: RegExp | undefined
}

const lexicons = new Map<DocumentWords, Lexicon>()

/** The sets of a language, made once. */
export function lexiconOf(words: DocumentWords): Lexicon {
  const made = lexicons.get(words) ?? {
    words,
    bodies: new Set([...words.bodies, ...words.legalForms].filter((body) => body.length > 2)),
    titles: new Set(words.titles),
    given: new Set(words.givenNames),
    common: new Set([...words.common, ...words.dateParticles, ...words.weekdays]),
    months: new Set(words.months.flat()),
    days: new Set(words.weekdays),
    papers: new Set(Object.keys(words.kinds)),
    offices: new Set(words.offices),
    places: new Set(words.places),
    generic: new Set(words.genericNameWords),
    meetings: new Set(words.meetings),
    streets: new Set(words.addressWords),
    present,
    byline:
      words.byline === undefined
        ? undefined
        : new RegExp(`(?<!\\p{L})(?:${words.byline})\\s+$`, 'u'),
    personTitles: new Set(
      words.titles.filter(
        (title) => words.addressing.includes(title) || words.vocatives.includes(title),
      ),
    ),
  }
  lexicons.set(words, made)
  return made
}

const present = new RegExp(
  `^(?:${languages.flatMap(({ acts }) => acts?.meetings?.present ?? []).join('|')})$`,
  'iu',
)

const joinWords = new Set(
  languages
    .flatMap(({ mentions }) => mentions?.and ?? [])
    .filter((word) => /^(?:\p{L}+|&)$/u.test(word)),
)

/** What joins two names, in any language: a regular expression. */
export const joints: string = `(?:${[...joinWords].join('|')})`
