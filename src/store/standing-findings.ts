/**
 * Findings as they stand: what the machine found in a document, and over it
 * what people have judged.
 */
import {
  boundaryOf,
  type DocumentId,
  type Finding,
  type FindingId,
  type Ground,
  headKinds,
  type Judgement,
  type Kind,
  overlay,
  type Standing,
  valuesOf,
} from '../record/index.ts'
import type { Database, Row } from './database.ts'
import { type DocumentRows, isJoinedEntry } from './document-rows.ts'
import type { DocumentBody } from './keep-documents.ts'
import { findingsOf } from './pack.ts'
import { type Judged, judgementsByDocument, withWithdrawals } from './record-judgements.ts'
import { witnessFinding } from './witness-finding.ts'

export interface StandingFindings {
  /** Of a kind in a document. */
  of(kind: Kind, id: DocumentId): readonly Standing[]
  /** Of a kind in all documents, in order of date. */
  all(kind: Kind): Iterable<Standing>
  /** The one with this id. */
  withId(id: FindingId): Standing | undefined
  /** What was judged of a kind in a document, laid over what was found; nothing where nothing was judged. */
  readonly judged: Judged
  /** Judgements by the documents to which they belong today. */
  readonly judgements: ReadonlyMap<DocumentId, readonly Judgement[]>
}

export interface StandingTools {
  readonly database: Database
  readonly rows: DocumentRows
  readonly judgements: readonly Judgement[]
  /** The id of today; of an entry of a catalogue whose letter has come, the letter's. */
  current(id: DocumentId): DocumentId
  /** The id of today, also of such an entry. */
  renamed(id: DocumentId): DocumentId
}

export function standingFindings(tools: StandingTools): StandingFindings {
  const { database, rows, judgements, current } = tools
  const byDocument = judgementsByDocument(
    judgements.map((one) => atHome(one, rows)),
    tools.renamed,
  )
  const found = (kind: Kind, id: DocumentId): Finding[] => foundIn({ database, rows }, kind, id)
  const ground: Ground = {
    current,
    words(id, witness) {
      const row = rows.of(id)
      if (row === undefined) return undefined
      const one = witness === 0 ? row : rows.witnesses(rows.own(row))[witness]
      return one === undefined ? undefined : rows.words(one)
    },
  }
  const judged: Judged = (kind, id) => {
    const own = byDocument.get(id)?.filter((one) => one.about === kind) ?? []
    if (own.length === 0) return undefined
    return overlay(found(kind, id), withWithdrawals(own, judgements), ground)
  }
  const standing = (kind: Kind, id: DocumentId): readonly Standing[] =>
    judged(kind, id)?.standing ?? found(kind, id).map(asFound)

  function* kept(kind: Kind): Iterable<Standing> {
    const concerned = new Set(
      [...byDocument].filter(([, all]) => all.some((one) => one.about === kind)).map(([id]) => id),
    )
    const waiting = new Set(concerned)
    for (const some of byDocumentOf(database.each(keptFindings, kind))) {
      const id = String(some[0].document) as DocumentId
      if (!concerned.has(id)) for (const one of inOrder(some)) yield asFound(one)
      else if (waiting.delete(id)) yield* standing(kind, id)
    }
    for (const id of waiting) yield* standing(kind, id)
  }
  return {
    of: standing,
    *all(kind) {
      if (isOfHeads(kind))
        for (const row of rows.all()) yield* standing(kind, String(row.id) as DocumentId)
      else if (kind === 'witness')
        for (const row of database.all(joinedDocuments))
          yield* standing(kind, String(row.id) as DocumentId)
      else yield* kept(kind)
    },
    withId(id) {
      const row = database.get(`SELECT kind, document FROM finding WHERE id = ?`, id)
      if (row !== undefined)
        return standing(String(row.kind) as Kind, String(row.document) as DocumentId).find(
          (one) => one.id === id,
        )
      return soughtByMark(database, id, standing) ?? soughtByJudgements(id, byDocument, standing)
    },
    judged,
    judgements: byDocument,
  }
}

const joinedDocuments = `SELECT id FROM document WHERE joined IS NOT NULL ORDER BY n`

const keptFindings = `SELECT f.kind, f.document, f.findings
  FROM finding f LEFT JOIN document d ON d.id = f.document
  WHERE f.kind = ? ORDER BY d.sort, d.place, f.document`

function isOfHeads(kind: Kind): boolean {
  return (headKinds as readonly Kind[]).includes(kind)
}

/** What was judged on the words of an entry whose letter has come rests on them still: they are a witness now. */
function atHome(judgement: Judgement, rows: DocumentRows): Judgement {
  const row = rows.of(judgement.document)
  if (row === undefined || judgement.about === 'witness' || !isJoinedEntry(row)) return judgement
  const own = rows.own(row)
  const witness = rows.witnesses(own).findIndex((one) => one.n === row.n)
  return { ...judgement, document: String(own.id) as DocumentId, witness }
}

interface Kept {
  readonly database: Database
  readonly rows: DocumentRows
}

/** What the machine found of a kind in a document, whether kept or made from its head. */
function foundIn({ database, rows }: Kept, kind: Kind, id: DocumentId): Finding[] {
  if (kind === 'witness') return linksOf(rows, id)
  if (!isOfHeads(kind))
    return inOrder(
      database.all(
        `SELECT kind, document, findings FROM finding WHERE document = ? AND kind = ?`,
        id,
        kind,
      ),
    )
  const row = rows.of(id)
  if (row === undefined) return []
  const document =
    row.machine === null
      ? rows.document(row)
      : { ...rows.document(row), ...(JSON.parse(String(row.machine)) as DocumentBody) }
  const words = rows.words(row)
  return kind === 'boundary' ? [boundaryOf(document, words)] : valuesOf(document, words)
}

/** That a text is a witness of another; of a document that leads, all of its other texts. */
function linksOf(rows: DocumentRows, id: DocumentId): Finding<'witness'>[] {
  const row = rows.of(id)
  if (row === undefined) return []
  const of = String(rows.own(row).id) as DocumentId
  const joined = row.joined === null ? rows.witnesses(row).slice(1) : [row]
  return joined.map((one) => witnessFinding(one, of, rows.words(one)))
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
