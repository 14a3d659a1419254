/**
 * A grammar of mentions made ready for the scanner: one table from a word to
 * everything it may be, so that a token is looked up once.
 */
import type { Deed, Determiner, DocumentNoun, MentionGrammar } from '../../../languages/index.ts'
import { once } from '../../../text/index.ts'

/** All that a word may be in a mention. */
export interface Lexeme {
  noun?: DocumentNoun
  determiner?: Determiner
  possessivePronoun?: Determiner
  standIn?: true
  person?: 1 | 2 | 3
  clue?: string
  breaks?: true
  of?: true
  from?: true
  to?: true
  dated?: true
  at?: true
  and?: true
  relative?: true
  participle?: true
  body?: true
  particle?: true
  month?: number
  weekday?: number
  numeral?: number
  monthOfWriting?: number
  daysAgo?: number
  dayWord?: number
  deed?: Deed
  future?: true
  present?: true
  negation?: true
  need?: true
  spokenWord?: true
  again?: true
  exchange?: true
  since?: true
  abbreviation?: true
  wrote?: true
  attributes?: true
  numbered?: true
  refers?: true
  arriving?: true
  unwilling?: true
  raising?: true
  genitive?: true
  principal?: true
}

export interface Lexicon {
  readonly grammar: MentionGrammar
  lookUp(form: string): Lexeme | undefined
  /** The last words of papers that two words name, or three. */
  readonly endsOfPapers: ReadonlySet<string>
}

/** The lexicon of a grammar; made once. */
export const lexiconOf: (grammar: MentionGrammar) => Lexicon = once(compile)

function compile(grammar: MentionGrammar): Lexicon {
  const table = new Map<string, Lexeme>()
  const at = (form: string): Lexeme => {
    const known = table.get(form)
    if (known !== undefined) return known
    const lexeme: Lexeme = {}
    table.set(form, lexeme)
    return lexeme
  }
  for (const [field, entries] of tables(grammar)) {
    for (const [form, value] of Object.entries(entries)) {
      Object.assign(at(form), { [field]: value })
    }
  }
  for (const [field, list] of lists(grammar)) {
    for (const form of list) Object.assign(at(form), { [field]: true })
  }
  for (const form of grammar.falseCompounds ?? []) at(form)
  const endings = Object.entries(grammar.compounds).sort(([a], [b]) => b.length - a.length)
  const elided = new Set(grammar.elisions)
  const lookUp = (form: string): Lexeme | undefined =>
    table.get(form) ??
    (elided.size > 0 ? withoutElision(form, elided, table) : undefined) ??
    (endings.length > 0 ? compound(form, endings, table) : undefined)
  // Apart from the table: a word that is nothing else there may be part of a name.
  const papers = [grammar.nounPairs, grammar.papersOf].flatMap((all) => Object.keys(all ?? {}))
  const endsOfPapers = new Set(papers.map((paper) => paper.slice(paper.lastIndexOf(' ') + 1)))
  return { grammar, lookUp, endsOfPapers }
}

function tables(grammar: MentionGrammar): [keyof Lexeme, Readonly<Record<string, unknown>>][] {
  return [
    ['noun', grammar.nouns],
    ['determiner', grammar.determiners],
    ['possessivePronoun', grammar.possessivePronouns],
    ['person', grammar.pronouns],
    ['clue', grammar.clues],
    ['month', grammar.months],
    ['weekday', grammar.weekdays],
    ['numeral', grammar.numerals],
    ['monthOfWriting', grammar.monthOfWriting],
    ['daysAgo', grammar.daysAgo],
    ['dayWord', grammar.dayWords],
    ['deed', grammar.deeds],
  ]
}

function lists(grammar: MentionGrammar): [keyof Lexeme, readonly string[]][] {
  return [
    ['standIn', grammar.standIns],
    ['breaks', grammar.breaks],
    ['of', grammar.of],
    ['from', grammar.from],
    ['to', grammar.to],
    ['dated', grammar.dated],
    ['at', grammar.at],
    ['and', grammar.and],
    ['relative', grammar.relatives],
    ['participle', grammar.participles],
    ['body', grammar.bodies],
    ['particle', grammar.particles],
    ['future', grammar.future],
    ['present', grammar.present],
    ['negation', grammar.negations],
    ['need', grammar.needs],
    ['spokenWord', grammar.spokenWords],
    ['again', grammar.again],
    ['exchange', grammar.exchange],
    ['since', grammar.since],
    ['abbreviation', grammar.abbreviations],
    ['wrote', grammar.attribution.verbs],
    ['attributes', grammar.attribution.openers],
    ['numbered', grammar.numbered],
    ['refers', grammar.refers ?? []],
    ['arriving', grammar.arriving ?? []],
    ['unwilling', grammar.unwilling ?? []],
    ['raising', grammar.raising ?? []],
    ['genitive', grammar.genitives ?? []],
    ['principal', grammar.principals ?? []],
  ]
}

/** `d'hier`, `l'article`: the word that the other leans on. */
function withoutElision(
  form: string,
  elided: ReadonlySet<string>,
  table: ReadonlyMap<string, Lexeme>,
): Lexeme | undefined {
  const at = form.indexOf("'")
  return at > 0 && elided.has(form.slice(0, at)) ? table.get(form.slice(at + 1)) : undefined
}

/** How many unknown words are remembered for their endings; then the table starts anew. */
const remembered = 50_000

function compound(
  form: string,
  endings: readonly (readonly [string, DocumentNoun])[],
  table: Map<string, Lexeme>,
): Lexeme | undefined {
  if (form.length < 7) return undefined
  const found = endings.find(([ending]) => form.length > ending.length + 1 && form.endsWith(ending))
  if (found === undefined) return undefined
  const lexeme: Lexeme = { noun: found[1] }
  if (table.size < remembered) table.set(form, lexeme)
  return lexeme
}
