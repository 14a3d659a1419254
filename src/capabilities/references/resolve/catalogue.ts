/**
 * The catalogue of missing documents: what their witnesses say of each, gathered
 * while documents are resolved one by one.
 */
import type { DocumentKind, Evidence, MissingDocument } from '../../../record/index.ts'
import { parseDate } from '../../../record/index.ts'
import type { Resolved } from './resolve-document.ts'
import type { Shelved } from './shelf.ts'

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

export type Catalogue = Map<string, Entry>

/** Take what a resolved mention says of a missing document into the catalogue. */
export function witness(catalogue: Catalogue, shelved: Shelved, resolved: Resolved): void {
  const entry = catalogue.get(shelved.key) ?? emptyEntry(shelved)
  catalogue.set(shelved.key, entry)
  const { body } = resolved.mention
  entry.witnesses.push({ evidence: resolved.mention.evidence[0], confidence: resolved.confidence })
  if (body.title !== undefined) count(entry.titles, body.title)
  for (const name of body.from) count(entry.from, name)
  for (const name of body.to) count(entry.to, name)
  const [kind] = body.kinds
  if (kind !== undefined) count(entry.kinds, kind)
  const date = shelved.date ?? body.date
  if (date !== undefined && !date.startsWith('XXXX')) count(entry.dates, date)
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
