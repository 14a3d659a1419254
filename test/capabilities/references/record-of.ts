/** A standing record over arrays, for tests: documents with marked words, found and resolved in memory. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { references } from '../../../src/capabilities/references/index.ts'
import { languages } from '../../../src/languages/index.ts'
import {
  type Correspondent,
  type Document,
  type DocumentId,
  type DocumentKind,
  type EdtfDate,
  type Finding,
  type Kind,
  noSettings,
  type Standing,
  type StandingRecord,
  withIds,
} from '../../../src/record/index.ts'
import type { Text } from '../../../src/text/index.ts'
import { arrayNotes } from '../../support/notes.ts'

/** A document as a test writes it. */
export interface Written {
  readonly id: string
  readonly kind?: DocumentKind
  readonly date?: string
  readonly from?: string
  readonly to?: string
  readonly language?: string
  /** Its number, as its head gives it. */
  readonly number?: string
  /** The file that it stands in with others; otherwise one of its own. */
  readonly file?: string
  readonly words: string
}

export interface TestRecord extends StandingRecord {
  /** Keeps findings of a document, or of the whole. */
  keep(document: DocumentId | undefined, findings: readonly Finding[]): void
}

/** The record of these documents with their mentions found and resolved. */
export function recordOf(written: readonly Written[]): TestRecord {
  const record = emptyRecord(written)
  findWith(record, references)
  resolveWith(record, references)
  return record
}

/** Runs the `find` of a capability over a record of a test. */
export function findWith(record: TestRecord, capability: typeof references): void {
  for (const document of record.documents()) {
    const language = languages.find((one) => one.code === (document.language ?? 'en'))
    const drafts = capability.find(
      { document, text: record.text(document.id) },
      { language, settings: noSettings },
    )
    record.keep(document.id, withIds<Kind>(document.id, drafts))
  }
}

/** Runs the `resolve` of a capability over a record of a test. */
export function resolveWith(record: TestRecord, capability: typeof references): void {
  const names = new Map<string, DocumentId>()
  const nameMissing = (wish: string, key: string): DocumentId => {
    const known = names.get(key)
    if (known !== undefined) return known
    const taken = [...names.values()].filter(
      (id) => id === wish || id.startsWith(`${wish}-`),
    ).length
    const id = (taken === 0 ? wish : `${wish}-${taken + 1}`) as DocumentId
    names.set(key, id)
    return id
  }
  const tools = {
    stale: { kind: 'all' as const },
    nameMissing,
    folder: mkdtempSync(join(tmpdir(), 'rejoinder-test-')),
    notes: arrayNotes([]),
    place: (id: DocumentId) => id,
    order: () => [...record.documents()].map(({ id }) => id),
    progress: () => {},
  }
  for (const { document, findings } of capability.resolve(record, tools))
    record.keep(document, findings)
}

/** Mentions of a document as `words → target`, in order. */
export function pointed(record: StandingRecord, id: string): string[] {
  return [...record.findings('reference', id as DocumentId)].map(({ evidence, body }) => {
    const { target } = body
    const meant =
      target.kind === 'held' || target.kind === 'missing' ? target.document : target.kind
    return `${evidence[0].exact} → ${meant}`
  })
}

function emptyRecord(written: readonly Written[]): TestRecord {
  const documents = written.map(documentOf)
  const words = new Map(written.map((one) => [one.id, one.words]))
  const kept = new Map<string, Finding[]>()
  const textOf = (id: DocumentId): Text => ({
    words: words.get(id) ?? '',
    blocks: [],
    lines: [],
    pages: [],
    map: { pieces: [] },
  })
  function* findings<K extends Kind>(kind: K, document?: DocumentId): Iterable<Standing<K>> {
    for (const [place, all] of kept) {
      if (document !== undefined && place !== document) continue
      for (const one of all)
        if (one.kind === kind) yield { ...one, standing: 'found' } as unknown as Standing<K>
    }
  }
  return {
    settings: noSettings,
    documents: () => documents,
    document: (id) => documents.find((one) => one.id === id),
    words: (id) => words.get(id) ?? '',
    text: textOf,
    findings,
    finding: (id) =>
      [...kept.values()]
        .flat()
        .map((one) => ({ ...one, standing: 'found' }) as Standing)
        .find((one) => one.id === id),
    keep: (document, some) =>
      void kept.set(document ?? 'whole', [...(kept.get(document ?? 'whole') ?? []), ...some]),
  }
}

function documentOf({
  id,
  kind = 'letter',
  date,
  from,
  to,
  language,
  file,
  number,
}: Written): Document {
  const stated = { basis: 'stated' as const, confidence: 1, evidence: [] }
  const person = (value: string | undefined): Correspondent[] =>
    value === undefined ? [] : [{ ...stated, value }]
  return {
    id: id as DocumentId,
    kind: { ...stated, value: kind },
    ...(date === undefined ? {} : { date: { ...stated, value: date as EdtfDate } }),
    from: person(from),
    to: person(to),
    copies: [],
    language: language ?? 'en',
    marks: number === undefined ? {} : { number: [{ ...stated, value: number }] },
    parts: [],
    witnesses: [{ file: file ?? `${id}.txt`, text: 0, hash: id, start: 0, end: 0 }],
    confidence: 1,
  }
}
