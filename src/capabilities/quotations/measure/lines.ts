/**
 * Counting against gold sets of JSON lines (`docs.jsonl`, `gold.jsonl`): spans, places,
 * verdicts and originals, each set for what its lines hold.
 *
 * The documents are read as they stand, without the readers of files, since the offsets
 * of the gold count in them; all else is what a dossier goes through.
 */
import type { Gold, Measured, Miss } from '../../capability.ts'
import type { Decision } from '../resolve/question.ts'
import { extraction, missIn } from './extraction.ts'
import {
  corpusOf,
  goldSpans,
  type Read,
  readDocument,
  type SetDocument,
  type SetRow,
} from './gold-set.ts'
import { calibration } from './grounds.ts'
import { decideRows } from './questions.ts'
import { measureReuse } from './reuse-lines.ts'
import { type Counters, count, figuresOf, newCounters } from './set-counts.ts'

/** Figures of a gold set; undefined when it is none of ours. */
export function measureLines(gold: Gold): Measured | undefined {
  const documents = [...(gold.lines('docs.jsonl') ?? [])] as SetDocument[]
  const rows = [...(gold.lines('gold.jsonl') ?? [])] as SetRow[]
  if (documents.length === 0 || rows.length === 0) return undefined
  const read = new Map(documents.map((one) => [one.id, readDocument(one)]))
  const misses: Miss[] = []
  const spans = rows
    .filter((row) => !isWholeReuse(row))
    .flatMap((row) => goldSpans(row).map((span) => ({ row, span })))
  const reused = rows.filter(isWholeReuse)
  const isTraced = rows.some((row) => row.sources !== undefined && !isWholeReuse(row))
  const counters = isTraced ? tracing(rows, documents, { read, misses }) : undefined
  const said = counters?.said ?? []
  return {
    figures: {
      ...(said.length > 0 ? { calibration: { verdicts: calibration(said) } } : {}),
      ...(reused.length > 0 ? measureReuse(reused, documents, read) : {}),
      quotations: {
        ...(spans.length > 0 ? { extraction: extraction(spans, read, misses) } : {}),
        ...(counters === undefined ? {} : figuresOf(counters)),
      },
    },
    misses,
  }
}

/** A text that stands in another without marks, its source a whole document. */
function isWholeReuse({ verdict, carrier, sources }: SetRow): boolean {
  return verdict === 'reuse-unmarked' && carrier === undefined && sources?.[0]?.start === undefined
}

interface SetTools {
  readonly read: ReadonlyMap<string, Read>
  readonly misses: Miss[]
}

function tracing(
  rows: readonly SetRow[],
  documents: readonly SetDocument[],
  { read, misses }: SetTools,
): Counters {
  const byId = new Map(documents.map((one) => [one.id, one]))
  const corpus = corpusOf(
    documents.filter((one) => one.kind !== 'citing'),
    read,
  )
  const counters = newCounters()
  const scored = rows.filter((row) => !isUnscored(row))
  for (const [row, decision] of decideRows(scored, read, corpus)) {
    count(row, decision, { counters, byId })
    if (row.verdict !== undefined && !counters.lastRight) misses.push(wrongAt(row, decision, byId))
  }
  return counters
}

/** Rows whose truth is not known, and passages without marks (those are reuse). */
function isUnscored({ verdict, status, carrier }: SetRow): boolean {
  return (
    carrier === 'none' ||
    verdict === 'unresolved' ||
    verdict === 'source-not-in-corpus' ||
    verdict === 'reuse-unmarked' ||
    (status !== undefined && status !== 'located')
  )
}

function wrongAt(row: SetRow, decision: Decision, byId: ReadonlyMap<string, SetDocument>): Miss {
  const document = byId.get(row.doc ?? '')
  const found = `${decision.wording} ${decision.parts.map((part) => part.document).join(', ')}`
  const expected = `${row.verdict} ${(row.sources ?? []).map((source) => source.doc).join(', ')}`
  if (document === undefined || row.start === undefined || row.end === undefined)
    return {
      kind: 'wrong',
      document: row.id,
      words: row.text ?? row.quote ?? '',
      before: '',
      after: '',
      expected,
      found,
    }
  return missIn(document, { start: row.start, end: row.end }, 'wrong', { expected, found })
}
