/**
 * The catalogue of missing documents: what their witnesses say of each, gathered
 * while documents are resolved one by one.
 */
import { languages, type MentionGrammar } from '../../../languages/index.ts'
import type {
  DocumentId,
  DocumentKind,
  Evidence,
  Mention,
  MissingDocument,
  Standing,
} from '../../../record/index.ts'
import { parseDate } from '../../../record/index.ts'
import { type NounWords, nounWritten } from './noun-written.ts'
import type { Shelved } from './shelved.ts'
import { shownNames } from './shown-names.ts'

/** A missing document with its witnesses so far. */
export interface Entry {
  readonly shelved: Shelved
  readonly witnesses: Witnessing[]
  readonly titles: Map<string, number>
  readonly from: Map<string, number>
  readonly to: Map<string, number>
  readonly kinds: Map<DocumentKind, number>
  readonly dates: Map<string, number>
}

export interface Witnessing {
  readonly evidence: Evidence
  readonly confidence: number
  /** Of the noun by which it is called. */
  readonly family?: string
}

/** A mention of a missing document. */
export interface Telling {
  readonly mention: Standing<'mention'>
  readonly confidence: number
  /** Of the document, as far as it was known when this was read. */
  readonly date: string | undefined
}

/** All that is told of a missing document, in order. */
export function gathered(shelved: Shelved, tellings: Iterable<Telling>): Entry {
  const entry = emptyEntry(shelved)
  for (const { mention, confidence, date } of tellings) {
    const { body } = mention
    const family = familyOf(body)
    entry.witnesses.push({
      evidence: mention.evidence[0],
      confidence,
      ...(family === undefined ? {} : { family }),
    })
    if (body.title !== undefined) count(entry.titles, body.title)
    for (const name of body.from) count(entry.from, name)
    for (const name of body.to) count(entry.to, name)
    const [kind] = body.kinds
    if (kind !== undefined) count(entry.kinds, kind)
    const told = body.date?.startsWith(`${date}-`) ? body.date : date
    if (told !== undefined && !told.startsWith('XXXX')) count(entry.dates, told)
  }
  return entry
}

/** In which language a document is written, where that is known. */
export type LanguageOf = (document: DocumentId) => string | undefined

/** What the catalogue knows of a missing document. */
export function describeMissing(
  entry: Entry,
  id: MissingDocument['id'],
  languageOf: LanguageOf,
): MissingDocument {
  const date = parseDate(exactest(entry.dates) ?? '')
  const title = most(entry.titles)
  const around = entry.witnesses.map(
    ({ evidence }) => evidence.prefix + evidence.exact + evidence.suffix,
  )
  const kind = most(entry.kinds) ?? 'document'
  const noun = nounWritten(nounWords(entry, languageOf), kind)
  return {
    id,
    kind,
    ...(noun === undefined ? {} : { noun }),
    ...(date === undefined ? {} : { date }),
    ...(title === undefined ? {} : { title }),
    ...(entry.shelved.number === undefined ? {} : { number: entry.shelved.number }),
    from: shownNames(toldOften(entry.from, entry), around),
    to: shownNames(toldOften(entry.to, entry), around),
    parties: [],
    set: entry.shelved.set === true,
  }
}

function familyOf({ clues }: Mention): string | undefined {
  return clues.find((clue) => clue.startsWith('noun '))?.slice('noun '.length)
}

/** The words of its witnesses, each read in the language of its paper; English where nobody knows that. */
function* nounWords({ witnesses }: Entry, languageOf: LanguageOf): Iterable<NounWords> {
  for (const { evidence, family } of witnesses) {
    const code = languageOf(evidence.document)?.slice(0, 2) ?? 'en'
    yield {
      words: evidence.exact,
      ...(family === undefined ? {} : { family }),
      grammar: grammarOf(code),
    }
  }
}

function grammarOf(code: string): MentionGrammar | undefined {
  return languages.find((language) => language.code === code)?.mentions
}

/** Of fifty who speak of a treaty one may name somebody beside it; so small a share tells nobody's part in it. */
const leastShare = 0.05

function toldOften(names: ReadonlyMap<string, number>, { witnesses }: Entry): string[] {
  const least = witnesses.length * leastShare
  return byCount(names).filter((name) => names.get(name)! >= least)
}

function emptyEntry(shelved: Shelved): Entry {
  return {
    shelved,
    witnesses: [],
    titles: new Map(),
    from: new Map(),
    to: new Map(),
    kinds: new Map(),
    dates: new Map(),
  }
}

function count<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

/** The date that most tell; where others tell the same more exactly, a year with its day, theirs. */
function exactest(dates: ReadonlyMap<string, number>): string | undefined {
  const common = most(dates)
  if (common === undefined) return undefined
  const within = byCount(dates).filter((one) => one.startsWith(`${common}-`))
  return within.sort((one, other) => other.length - one.length)[0] ?? common
}

function most<Key>(counts: ReadonlyMap<Key, number>): Key | undefined {
  return byCount(counts)[0]
}

function byCount<Key>(counts: ReadonlyMap<Key, number>): Key[] {
  return [...counts].sort((one, other) => other[1] - one[1]).map(([key]) => key)
}
