/** Findings of parties: names in a document with their parties, and the parties themselves. */
import {
  type DocumentId,
  type Draft,
  type Finding,
  type Maker,
  type Party,
  type StandingRecord,
  spokenName,
  withIds,
} from '../../../record/index.ts'
import { describe, type Span } from '../../../text/index.ts'
import { type Entry, root } from './entry.ts'
import type { Met, Parties } from './fold.ts'
import type { Reading } from './reading.ts'
import type { Register } from './register.ts'

export const maker: Maker = { kind: 'extractor', name: 'parties', version: '7' }

/** A name in a document, and its party. */
export interface PlacedName extends Span {
  readonly name: string
  readonly entry: Entry
  readonly sure: number
  /** It is one only because the dossier knows it. */
  readonly isLone: boolean
}

/** The first place of every written form in a document. */
export function namesOf(reading: Reading, { register, lone }: Parties): PlacedName[] {
  const placed: PlacedName[] = []
  const put = (
    name: string,
    entry: Entry | undefined,
    rest: Omit<PlacedName, 'name' | 'entry'>,
  ) => {
    if (entry !== undefined) placed.push({ name, entry, ...rest })
  }
  for (const [name, start, end, sure] of reading.at)
    put(name, register.find(name), { start, end, sure, isLone: false })
  for (const [name, start, end, named] of reading.names)
    put(name, register.find(name), { start, end, sure: sureness(name, named), isLone: false })
  for (const [name, start, end, isOwn] of reading.lone)
    put(name, lone(name, isOwn === 1), { start, end, sure: loneSureness, isLone: true })
  placed.sort((one, other) => one.start - other.start)
  const seen = new Set<string>()
  return placed.filter(({ name }) => !seen.has(name) && seen.add(name))
}

const loneSureness = 0.75

function sureness(name: string, named: 'organisation' | 'person'): number {
  return named === 'person' && !name.includes(' ') ? loneSureness : 0.85
}

export function nameFindings(
  record: StandingRecord,
  document: DocumentId,
  { names, ids }: { readonly names: readonly PlacedName[]; readonly ids: Parties['ids'] },
): Finding[] {
  const words = record.words(document)
  const drafts = names.map(({ entry, name, start, end, sure }): Draft<'name'> => {
    return {
      kind: 'name',
      body: { name, party: ids.of(entry) },
      evidence: [{ ...describe(words, shown(words, { start, end })), document }],
      maker,
      confidence: sure,
    }
  })
  return withIds(document, drafts)
}

/** Who stands above the first word of a paper, in the title of its page, is shown by how it begins. */
function shown(words: string, { start, end }: Span): Span {
  return end > start ? { start, end } : { start: 0, end: Math.min(words.length, 60) }
}

export function partyFinding(
  record: StandingRecord,
  { first }: Met,
  body: Party,
): Finding<'party'> {
  const { document } = first
  const words = record.words(document)
  const draft: Draft<'party'> = {
    kind: 'party',
    body,
    evidence: [{ ...describe(words, shown(words, first)), document }],
    maker,
    confidence: 0.85,
  }
  return withIds(document, [draft])[0]!
}

export function partyOf({ entry, lone }: Met, { register, ids }: Parties): Party {
  const names = [...new Set([...entry.names, ...lone])].sort(
    (one, other) => other.length - one.length,
  )
  return {
    id: ids.of(entry),
    name: entry.fixed ? entry.name : bestName(entry, names),
    kind: entry.kind,
    names,
    of: [...new Set([...entry.of, ...wholeOf(names, register)])]
      .filter((one) => root(one) !== entry)
      .map((one) => ids.of(one)),
    authority: [...entry.authority],
  }
}

/** "Central Committee of the Weavers' Union" is an organ of the union, where the union is known too. */
function wholeOf(names: readonly string[], register: Register): Entry[] {
  for (const name of names) {
    const tail = /^.{3,60}? (?:of|des|der|du|de la|del|della) (?:the |la )?(.+)$/iu.exec(name)?.[1]
    const whole = tail === undefined ? undefined : register.find(tail)
    if (whole?.kind === 'organisation') return [whole]
    const first = bodyBefore(name, register)
    if (first !== undefined) return [first]
  }
  return []
}

/** "CGWU Foreign Department": a department of the union that is known by these letters. */
function bodyBefore(name: string, register: Register): Entry | undefined {
  const [acronym = '', ...rest] = name.split(' ')
  if (rest.length === 0 || !/^\p{Lu}{3,8}$/u.test(acronym)) return undefined
  const body = register.like(acronym, 'organisation')
  return body?.kind === 'organisation' ? body : undefined
}

/** The fullest name that is not shouted. */
function bestName(entry: Entry, names: readonly string[]): string {
  const spoken = names.filter((name) => /\p{Ll}/u.test(name))
  return spokenName(spoken[0] ?? names[0] ?? entry.name)
}
