/**
 * The catalogue of missing documents: what their witnesses say of each, gathered
 * while documents are resolved one by one.
 */
import type { DocumentKind, Evidence, MissingDocument, Standing } from '../../../record/index.ts'
import { parseDate } from '../../../record/index.ts'
import type { Shelved } from './shelved.ts'

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
    entry.witnesses.push({ evidence: mention.evidence[0], confidence })
    if (body.title !== undefined) count(entry.titles, body.title)
    for (const name of body.from) count(entry.from, name)
    for (const name of body.to) count(entry.to, name)
    const [kind] = body.kinds
    if (kind !== undefined) count(entry.kinds, kind)
    if (date !== undefined && !date.startsWith('XXXX')) count(entry.dates, date)
  }
  return entry
}

/** What the catalogue knows of a missing document. */
export function describeMissing(entry: Entry, id: MissingDocument['id']): MissingDocument {
  const date = parseDate(most(entry.dates) ?? '')
  const title = most(entry.titles)
  return {
    id,
    kind: most(entry.kinds) ?? 'document',
    ...(date === undefined ? {} : { date }),
    ...(title === undefined ? {} : { title }),
    ...(entry.shelved.number === undefined ? {} : { number: entry.shelved.number }),
    from: byCount(entry.from).slice(0, 3),
    to: byCount(entry.to).slice(0, 3),
    parties: [],
    set: entry.shelved.set === true,
  }
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

function most<Key>(counts: ReadonlyMap<Key, number>): Key | undefined {
  return byCount(counts)[0]
}

function byCount<Key>(counts: ReadonlyMap<Key, number>): Key[] {
  return [...counts].sort((one, other) => other[1] - one[1]).map(([key]) => key)
}
