/**
 * The standing record over SQLite: documents and findings as judged.
 *
 * It remembers the last documents it was asked for, so it lives as long as
 * they stay as they are: after a build or a judgement a new one is opened.
 */
import {
  boundaryOf,
  type Document,
  type DocumentId,
  type Finding,
  type FindingId,
  type Ground,
  type Homeless,
  headKinds,
  type Judgement,
  type Kind,
  overlay,
  type Settings,
  type Standing,
  type StandingRecord,
  valuesOf,
  type Witness,
} from '../record/index.ts'
import { cutText } from '../text/index.ts'
import type { Database, Row } from './database.ts'
import type { DocumentBody } from './keep.ts'
import { findingsOf } from './pack.ts'
import { homelessOf, judgementsByDocument, withWithdrawals } from './record-judgements.ts'
import { mostHeads, remember, rememberedTexts } from './remembered.ts'
import {
  type KnownHits,
  type RankedHit,
  rankHits,
  type SearchHit,
  type SearchWish,
  searchDocuments,
  wordsLike,
} from './search.ts'
import { sourcesOf } from './sources.ts'
import { witnessFinding } from './witness-finding.ts'

export interface RecordTools {
  readonly database: Database
  readonly settings: Settings
  readonly judgements: readonly Judgement[]
  current(id: DocumentId): DocumentId
}

/** The record, and what only the store can say of it. */
export interface StoredRecord extends StandingRecord {
  judgements(): readonly Judgement[]
  /** Judgements whose words cannot be placed, with the reason. */
  homeless(): readonly Homeless[]
  /** What a person rejected in a document. */
  rejected(kind: Kind, document: DocumentId): readonly Standing[]
  /** The number of held documents, and of witnesses beyond the first. */
  counts(): { readonly documents: number; readonly witnesses: number }
  /**
   * Whether offsets that leave the program count in the decoded source or in the
   * words that are printed of a file, and where in those the words of a text begin.
   */
  addressing(file: string, text: number): Addressing
  /** Which witness of its document the text with this id is, counted from 0. */
  witnessOf(id: DocumentId): number
  search(wish: SearchWish): SearchResult
  /** The documents of a query without their words, best first; nothing when it cannot be read. */
  ranked(query: string, most: number): readonly RankedHit[]
  /** Words of the index that may be meant by a word that stands nowhere. */
  wordsLike(word: string): readonly { readonly word: string; readonly count: number }[]
}

export type SearchResult =
  | { readonly kind: 'hits'; readonly hits: readonly SearchHit[] }
  | { readonly kind: 'unclear'; readonly why: string }

export interface Addressing {
  readonly addressed: 'source' | 'words'
  readonly base: number
}

export function openRecord(tools: RecordTools): StoredRecord {
  const { database, settings } = tools
  const texts = rememberedTexts(database)
  const rows = new Map<DocumentId, Row | undefined>()
  const knownHits: KnownHits = new Map()
  const rowOf = (id: DocumentId): Row | undefined => {
    const current = tools.current(id)
    const read = (): Row | undefined => database.get(`${rowsWithPlace} WHERE d.id = ?`, current)
    return remember(rows, current, read, mostHeads)
  }

  /** The row of the document of which `row` may be a witness only. */
  const ownRow = (row: Row): Row =>
    row.joined === null
      ? row
      : (database.get(`${rowsWithPlace} WHERE d.n = ?`, row.joined ?? 0) ?? row)

  const witnessRows = (row: Row): Row[] =>
    row.others === 0
      ? [row]
      : [row, ...database.all(`${rowsWithPlace} WHERE d.joined = ? ORDER BY d.n`, row.n ?? 0)]

  const witnessRow = (id: DocumentId, witness: number): Row => {
    const row = rowOf(id)
    // A witness that has an id of its own is asked for by it, as judgements on joining do.
    const one = row === undefined || witness === 0 ? row : witnessRows(ownRow(row))[witness]
    if (one === undefined)
      throw new RangeError(`no witness ${witness} of a document "${id}" is held`)
    return one
  }

  const wordsOfRow = (row: Row): string => {
    const words = texts.words(Number(row.text))
    return row.start === 0 && row.end === words.length
      ? words
      : words.slice(Number(row.start), Number(row.end))
  }

  /** The id of today; of an entry of a catalogue whose letter has come, the letter's. */
  const current = (id: DocumentId): DocumentId => {
    const row = rowOf(id)
    return row !== undefined && isJoinedEntry(row)
      ? (String(ownRow(row).id) as DocumentId)
      : tools.current(id)
  }

  /** What was judged on the words of such an entry rests on them still: they are a witness now. */
  const atHome = (judgement: Judgement): Judgement => {
    const row = rowOf(judgement.document)
    if (row === undefined || judgement.about === 'witness' || !isJoinedEntry(row)) return judgement
    const own = ownRow(row)
    const witness = witnessRows(own).findIndex((one) => one.n === row.n)
    return { ...judgement, document: String(own.id) as DocumentId, witness }
  }

  const byDocument = judgementsByDocument(tools.judgements.map(atHome), tools.current)

  const ground: Ground = {
    current,
    words(id, witness) {
      const row = rowOf(id)
      if (row === undefined) return undefined
      const one = witness === 0 ? row : witnessRows(ownRow(row))[witness]
      return one === undefined ? undefined : wordsOfRow(one)
    },
  }

  const documents = new Map<DocumentId, Document>()
  const documentOf = (row: Row): Document =>
    remember(documents, String(row.id) as DocumentId, () => documentMade(row), mostHeads)

  const documentMade = (row: Row): Document => {
    const [first, ...rest] = witnessRows(row).map(witnessOf)
    return {
      ...(JSON.parse(String(row.body)) as DocumentBody),
      id: String(row.id) as DocumentId,
      witnesses: [first!, ...rest],
    }
  }

  /** That a text is a witness of another; of a document that leads, all of its other texts. */
  const linksOf = (id: DocumentId): Finding<'witness'>[] => {
    const row = rowOf(id)
    if (row === undefined) return []
    const own = ownRow(row)
    const joined = row.joined === null ? witnessRows(row).slice(1) : [row]
    return joined.map((one) => witnessFinding(one, String(own.id) as DocumentId, wordsOfRow(one)))
  }

  /** What the machine found of a kind in a document, whether kept or made from its head. */
  const found = (kind: Kind, id: DocumentId): Finding[] => {
    if (kind === 'witness') return linksOf(id)
    if (kind !== 'boundary' && kind !== 'value')
      return inOrder(
        database.all(
          `SELECT kind, document, findings FROM finding WHERE document = ? AND kind = ?`,
          id,
          kind,
        ),
      )
    const row = rowOf(id)
    if (row === undefined) return []
    const document =
      row.machine === null
        ? documentOf(row)
        : { ...documentOf(row), ...(JSON.parse(String(row.machine)) as DocumentBody) }
    const words = wordsOfRow(row)
    return kind === 'boundary' ? [boundaryOf(document, words)] : valuesOf(document, words)
  }

  const judged = (kind: Kind, id: DocumentId): ReturnType<typeof overlay> | undefined => {
    const judgements = byDocument.get(id)?.filter((one) => one.about === kind) ?? []
    if (judgements.length === 0) return undefined
    return overlay(found(kind, id), withWithdrawals(judgements, tools.judgements), ground)
  }

  const standing = (kind: Kind, id: DocumentId): readonly Standing[] =>
    judged(kind, id)?.standing ?? found(kind, id).map(asFound)

  function* standingOfAll(kind: Kind): Iterable<Standing> {
    if ((headKinds as readonly Kind[]).includes(kind)) {
      for (const row of database.each(ownDocuments))
        yield* standing(kind, String(row.id) as DocumentId)
      return
    }
    if (kind === 'witness') {
      const ids = database.all(`SELECT id FROM document WHERE joined IS NOT NULL ORDER BY n`)
      for (const row of ids) yield* standing(kind, String(row.id) as DocumentId)
      return
    }
    const concerned = new Set(
      [...byDocument].filter(([, all]) => all.some((one) => one.about === kind)).map(([id]) => id),
    )
    const waiting = new Set(concerned)
    const rows = database.each(
      `SELECT f.kind, f.document, f.findings FROM finding f LEFT JOIN document d ON d.id = f.document
       WHERE f.kind = ? ORDER BY d.sort, d.place, f.document`,
      kind,
    )
    for (const some of byDocumentOf(rows)) {
      const id = String(some[0].document) as DocumentId
      if (!concerned.has(id)) for (const one of inOrder(some)) yield asFound(one)
      else if (waiting.delete(id)) yield* standing(kind, id)
    }
    for (const id of waiting) yield* standing(kind, id)
  }

  return {
    settings,
    *documents() {
      for (const row of database.each(ownDocuments)) {
        // Who walks the documents mostly asks for the words of each at once.
        const id = String(row.id) as DocumentId
        remember(rows, id, () => row, mostHeads)
        yield documentOf(row)
      }
    },
    document(id) {
      const row = rowOf(id)
      return row === undefined ? undefined : documentOf(ownRow(row))
    },
    words: (id, witness = 0) => wordsOfRow(witnessRow(id, witness)),
    text(id, witness = 0) {
      const row = witnessRow(id, witness)
      const span = { start: Number(row.start), end: Number(row.end) }
      return cutText(texts.text(Number(row.text)), span)
    },
    findings: <K extends Kind>(kind: K, document?: DocumentId) =>
      (document === undefined
        ? standingOfAll(kind)
        : standing(kind, current(document))) as Iterable<Standing<K>>,
    finding(id: FindingId) {
      const row = database.get(`SELECT kind, document FROM finding WHERE id = ?`, id)
      if (row !== undefined)
        return standing(String(row.kind) as Kind, String(row.document) as DocumentId).find(
          (one) => one.id === id,
        )
      return soughtByMark(database, id, standing) ?? soughtByJudgements(id, byDocument, standing)
    },
    rejected: (kind, document) =>
      judged(kind, tools.current(document))?.rejected.map((one) => one.finding) ?? [],
    judgements: () => tools.judgements,
    sources: (wish) => sourcesOf({ database, ...wish }),
    homeless: () => [...byDocument].flatMap(([id, all]) => homelessOf(id, all, judged)),
    counts() {
      const row = database.get(
        `SELECT count(*) FILTER (WHERE joined IS NULL) AS own, count(joined) AS joined FROM document`,
      )
      return { documents: Number(row?.own), witnesses: Number(row?.joined) }
    },
    witnessOf(id) {
      const row = rowOf(id)
      return row === undefined
        ? 0
        : Math.max(
            0,
            witnessRows(ownRow(row)).findIndex((one) => one.n === row.n),
          )
    },
    search(wish) {
      try {
        const wordsOf = (id: DocumentId): string => wordsOfRow(witnessRow(id, 0))
        return { kind: 'hits', hits: searchDocuments(database, wish, wordsOf) }
      } catch (error) {
        if (/fts5|no such column|malformed MATCH/i.test((error as Error).message))
          return { kind: 'unclear', why: (error as Error).message }
        throw error
      }
    },
    ranked(query, most) {
      try {
        return rankHits(database, { query, most, known: knownHits })
      } catch (error) {
        if (/fts5|no such column|malformed MATCH/i.test((error as Error).message)) return []
        throw error
      }
    },
    wordsLike: (word) => wordsLike(database, word),
    addressing(file, text) {
      const row = database.get(
        `SELECT addressed, base FROM text WHERE file = ? AND number = ?`,
        file,
        text,
      )
      const addressed = row?.addressed === 'source' ? 'source' : 'words'
      return { addressed, base: Number(row?.base ?? 0) }
    },
  }
}

/** A document's row with its place, and how many other witnesses it has. */
const rowsWithPlace = `SELECT d.*, t.file, t.number, t.language, s.hash,
  (SELECT count(*) FROM document j WHERE j.joined = d.n) AS others
  FROM document d JOIN text t ON t.n = d.text JOIN source s ON s.n = d.source`

const ownDocuments = `${rowsWithPlace} WHERE d.joined IS NULL ORDER BY d.sort, d.place`

function isJoinedEntry(row: Row): boolean {
  return row.joined !== null && (JSON.parse(String(row.body)) as DocumentBody).entry === true
}

function asFound(finding: Finding): Standing {
  return { ...finding, standing: 'found' }
}

type StandingOf = (kind: Kind, id: DocumentId) => readonly Standing[]

/** The ids of findings begin with the mark of their document: few documents share one. */
function soughtByMark(
  database: Database,
  id: FindingId,
  standing: StandingOf,
): Standing | undefined {
  const documents = database.all(`SELECT id FROM document WHERE mark = ?`, id.slice(0, 4))
  for (const row of documents) {
    const document = String(row.id) as DocumentId
    const kinds = database
      .all(`SELECT DISTINCT kind FROM finding WHERE document = ?`, document)
      .map((one) => String(one.kind) as Kind)
    for (const kind of [...kinds, ...headKinds, 'witness' as const]) {
      const found = standing(kind, document).find((one) => one.id === id || one.also === id)
      if (found !== undefined) return found
    }
  }
  return undefined
}

/** One that only a person made. */
function soughtByJudgements(
  id: FindingId,
  byDocument: ReadonlyMap<DocumentId, readonly Judgement[]>,
  standing: StandingOf,
): Standing | undefined {
  for (const [document, all] of byDocument)
    for (const kind of new Set(all.map((one) => one.about))) {
      const found = standing(kind, document).find((one) => one.id === id || one.also === id)
      if (found !== undefined) return found
    }
  return undefined
}

/** The findings of the rows of one document and kind, in order of their place. */
function inOrder(rows: readonly Row[]): Finding[] {
  const all = rows.flatMap(findingsOf)
  return all.sort((one, other) => one.evidence[0].start - other.evidence[0].start)
}

/** Neighbouring rows of one document together. */
function* byDocumentOf(rows: Iterable<Row>): Iterable<readonly [Row, ...Row[]]> {
  let some: [Row, ...Row[]] | undefined
  for (const row of rows) {
    if (some !== undefined && some[0].document === row.document) some.push(row)
    else {
      if (some !== undefined) yield some
      some = [row]
    }
  }
  if (some !== undefined) yield some
}

function witnessOf(row: Row): Witness {
  return {
    file: String(row.file),
    text: Number(row.number),
    hash: String(row.hash),
    start: Number(row.start),
    end: Number(row.end),
    ...(row.language === null ? {} : { language: String(row.language) }),
  }
}
