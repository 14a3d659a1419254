/**
 * Counting against gold sets of JSON lines (`docs.jsonl`, `gold.jsonl`): spans, places,
 * verdicts and originals, each set for what its lines hold.
 *
 * The documents are read as they stand, without the readers of files, since the offsets
 * of the gold count in them; all else is what a dossier goes through.
 */
import { overlapLength, type Span, wordsOf } from '../../../text/index.ts'
import type { Gold, Measured, Miss } from '../../capability.ts'
import type { Quoted } from '../find/quoted.ts'
import type { Decision } from '../resolve/question.ts'
import {
  corpusOf,
  goldSpans,
  type Read,
  readDocument,
  type SetDocument,
  type SetOperation,
  type SetRow,
  type SetSource,
} from './gold-set.ts'
import { reliability, type Weighed } from './grounds.ts'
import { confusion, halfOf, jaccard, ratesOf, rounded } from './pairs.ts'
import { decideRows } from './questions.ts'
import { measureReuse } from './reuse-lines.ts'
import { calibration } from './tables.ts'

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
  return {
    figures: {
      ...(reused.length > 0 ? measureReuse(reused, documents, read) : {}),
      quotations: {
        ...(spans.length > 0 ? { extraction: extraction(spans, read, misses) } : {}),
        ...(rows.some((row) => row.sources !== undefined && !isWholeReuse(row))
          ? tracing(rows, documents, { read, misses })
          : {}),
      },
    },
    misses,
  }
}

/** A text that stands in another without marks, its source a whole document. */
function isWholeReuse({ verdict, carrier, sources }: SetRow): boolean {
  return verdict === 'reuse-unmarked' && carrier === undefined && sources?.[0]?.start === undefined
}

interface GoldSpan {
  readonly row: SetRow
  readonly span: Span
}

/** Recall of the spans, ends within two characters, marks in or out; passages without any mark apart. */
function extraction(
  spans: readonly GoldSpan[],
  read: ReadonlyMap<string, Read>,
  misses: Miss[],
): Record<string, unknown> {
  const counts = { all: [0, 0], marked: [0, 0], tuned: [0, 0], unseen: [0, 0] } as Record<
    string,
    [number, number]
  >
  for (const { row, span } of spans) {
    const { document, quotations } = read.get(row.doc!)!
    const hit = isFound(document.text, span, quotations)
    const keys = [
      'all',
      halfOf(row.doc!),
      ...(/[„“”«»"'’‘>「]|^\s{4}/.test(
        document.text.slice(Math.max(0, span.start - 3), span.start + 2),
      )
        ? ['marked']
        : []),
    ]
    for (const key of keys) {
      counts[key]![1] += 1
      if (hit) counts[key]![0] += 1
    }
    if (!hit) misses.push(missIn(document, span, 'missed', { expected: 'a quotation' }))
  }
  return Object.fromEntries(
    Object.entries(counts).map(([key, [hit, all]]) => [
      key,
      { recall: all === 0 ? 1 : rounded(hit / all), gold: all },
    ]),
  )
}

/** Found as a quotation, as a piece of one, or as pieces that together are it ("…," she said, "…"). */
function isFound(text: string, span: Span, quotations: readonly Quoted[]): boolean {
  const lead = text.slice(span.start, span.end)
  const start = span.start + lead.length - lead.trimStart().length
  const near = (one: number, other: number): boolean => Math.abs(one - other) <= 2
  const begins = (at: number): boolean => near(at, span.start) || near(at, start)
  const about = quotations.filter((one) => overlapLength(one.outer, span) > 0)
  if (
    about.some((one) =>
      [one, one.outer, ...one.pieces].some(
        (part) => begins(part.start) && near(part.end, span.end),
      ),
    )
  )
    return true
  const inside = about.filter(
    (one) => one.outer.start >= span.start - 2 && one.outer.end <= span.end + 2,
  )
  return (
    inside.some((one) => begins(one.outer.start) || begins(one.start)) &&
    inside.some((one) => near(one.outer.end, span.end) || near(one.end, span.end))
  )
}

interface SetTools {
  readonly read: ReadonlyMap<string, Read>
  readonly misses: Miss[]
}

/** Names of the sets → ours: what they tell apart that we do not, or the other way. */
const setNames: Readonly<Record<string, string>> = {
  'elided-marked': 'elided',
  'elided-unmarked': 'elided',
  'variant-ocr': 'variant',
  'variant-translation': 'variant',
  unverifiable: 'not-found',
  unplaced: 'not-found',
  term: 'scare',
}

function tracing(
  rows: readonly SetRow[],
  documents: readonly SetDocument[],
  { read, misses }: SetTools,
): Record<string, unknown> {
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
  return figuresOf(counters)
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

interface Counters {
  lastRight: boolean
  readonly classes: Map<
    string,
    { parts: number; hit: number; found: number; right: number; rows: number }
  >
  readonly halves: Record<'tuned' | 'unseen', { rows: number; right: number }>
  readonly table: ReturnType<typeof confusion>
  readonly said: Weighed[]
  readonly grave: Record<string, { rows: number; caught: number }>
  original: { rows: number; right: number }
}

function newCounters(): Counters {
  return {
    lastRight: true,
    classes: new Map(),
    halves: { tuned: { rows: 0, right: 0 }, unseen: { rows: 0, right: 0 } },
    table: confusion(),
    said: [],
    grave: {},
    original: { rows: 0, right: 0 },
  }
}

interface CountTools {
  readonly counters: Counters
  readonly byId: ReadonlyMap<string, SetDocument>
}

function count(row: SetRow, decision: Decision, { counters, byId }: CountTools): void {
  const sources = row.sources ?? []
  const isAt = (place: Span & { document: string }, source: SetSource): boolean =>
    isSame(place.document, source, byId) &&
    (place.document !== source.doc ||
      source.start === undefined ||
      jaccard(place, source as Span) >= 0.5)
  const places = decision.parts.map((part) => [
    { ...part.source, document: part.document },
    ...part.also,
  ])
  const name = row.verdict ?? row.status ?? 'all'
  const known = counters.classes.get(name) ?? { parts: 0, hit: 0, found: 0, right: 0, rows: 0 }
  counters.classes.set(name, known)
  known.rows += 1
  known.parts += sources.length
  known.hit += sources.filter((source) =>
    places.some((alike) => alike.some((place) => isAt(place, source))),
  ).length
  known.found += places.length
  known.right += places.filter((alike) =>
    alike.some((place) =>
      [...sources, ...(row.alternatives ?? [])].some((source) => isAt(place, source)),
    ),
  ).length
  const [first] = sources
  if (row.verdict === 'exact' && first !== undefined) {
    counters.original.rows += 1
    const [part] = decision.parts
    if (part !== undefined && isSame(part.document, first, byId)) counters.original.right += 1
  }
  countVerdict(row, decision, counters)
}

function isSame(
  document: string,
  source: SetSource,
  byId: ReadonlyMap<string, SetDocument>,
): boolean {
  return (
    document === source.doc ||
    (source.also?.includes(document) ?? false) ||
    byId.get(document)?.of === source.doc ||
    byId.get(source.doc)?.of === document
  )
}

function countVerdict(row: SetRow, decision: Decision, counters: Counters): void {
  counters.lastRight = true
  if (row.verdict === undefined || row.verdict === 'partial' || row.verdict === 'allusion') return
  const expected = setNames[row.verdict] ?? row.verdict
  const called = setVerdict(decision, row)
  const right = called === expected
  counters.lastRight = right
  counters.table.add(row.verdict, called)
  const half = counters.halves[halfOf(row.doc ?? row.id)]
  counters.said.push(weighed(decision, row, right))
  half.rows += 1
  if (right) half.right += 1
  for (const kind of ['negation', 'number'] as const) {
    if (!lasting(row.ops ?? []).some(({ op }) => op.startsWith(kind))) continue
    const grave = counters.grave[kind] ?? { rows: 0, caught: 0 }
    counters.grave[kind] = grave
    grave.rows += 1
    if (decision.changes.some((change) => change.kind === kind && change.grave)) grave.caught += 1
  }
}

/** What was done and not taken away again by a later operation. */
function lasting(done: readonly SetOperation[]): SetOperation[] {
  return done.filter(
    ({ to = '' }, index) =>
      to === '' ||
      !done.slice(index + 1).some((later) => later.to === '' && (later.from ?? '').includes(to)),
  )
}

function weighed(decision: Decision, row: SetRow, right: boolean): Weighed {
  const { wording, changes, confidence } = decision
  const words = wordsOf(row.text ?? row.quote ?? '').length
  const half = halfOf(row.doc ?? row.id)
  return { grounded: { wording, changes, words }, confidence, right, half }
}

/**
 * Our verdict in the set's words. The sets call a word or two dropped without dots
 * altered; we say elided, and show the words.
 */
function setVerdict({ wording, changes }: Decision, { ops }: SetRow): string {
  const omissions = changes.filter((change) => change.kind === 'omission')
  const dropped = omissions.every(
    (change) => change.marked !== true && change.source.split(/\s+/).length <= 2,
  )
  if (wording === 'elided' && ops !== undefined && dropped) return 'altered'
  return setNames[wording] ?? wording
}

function figuresOf(counters: Counters): Record<string, unknown> {
  const { halves, table, said, grave, original, classes } = counters
  const share = (right: number, rows: number): number => (rows === 0 ? 1 : rounded(right / rows))
  const rows = halves.tuned.rows + halves.unseen.rows
  const right = halves.tuned.right + halves.unseen.right
  let [parts, hit, found, rightPlaces] = [0, 0, 0, 0]
  for (const one of classes.values()) {
    parts += one.parts
    hit += one.hit
    found += one.found
    rightPlaces += one.right
  }
  return {
    traced: { ...ratesOf(rightPlaces, found, found), recall: share(hit, parts) },
    places: Object.fromEntries(
      [...classes].map(([name, one]) => [
        name,
        {
          rows: one.rows,
          recall: share(one.hit, one.parts),
          precision: share(one.right, one.found),
        },
      ]),
    ),
    ...(rows === 0
      ? {}
      : {
          verdict: {
            accuracy: share(right, rows),
            tuned: share(halves.tuned.right, halves.tuned.rows),
            unseen: share(halves.unseen.right, halves.unseen.rows),
            macroF1: macroF1(table.table),
            confusion: table.table,
            grave: Object.fromEntries(
              Object.entries(grave).map(([kind, one]) => [kind, share(one.caught, one.rows)]),
            ),
          },
          calibration: calibration(said.map((one) => [one.confidence, one.right])),
          ...reliability(said),
        }),
    ...(original.rows === 0
      ? {}
      : { original: { accuracy: share(original.right, original.rows), rows: original.rows } }),
  }
}

/** The mean of the F1 of the sets' own classes, each against what we called it. */
function macroF1(table: Record<string, Record<string, number>>): number {
  const called = new Map<string, number>()
  const is = new Map<string, number>()
  const right = new Map<string, number>()
  for (const [name, row] of Object.entries(table))
    for (const [verdict, n] of Object.entries(row)) {
      const expected = setNames[name] ?? name
      is.set(expected, (is.get(expected) ?? 0) + n)
      called.set(verdict, (called.get(verdict) ?? 0) + n)
      if (verdict === expected) right.set(verdict, (right.get(verdict) ?? 0) + n)
    }
  const scores = [...is].map(
    ([name, n]) => (2 * (right.get(name) ?? 0)) / (n + (called.get(name) ?? 0)),
  )
  return rounded(scores.reduce((sum, one) => sum + one, 0) / Math.max(1, scores.length))
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

function missIn(
  document: SetDocument,
  span: Span,
  kind: Miss['kind'],
  more: { expected?: string; found?: string },
): Miss {
  return {
    kind,
    document: document.id,
    words: document.text.slice(span.start, span.end),
    before: document.text.slice(Math.max(0, span.start - 60), span.start),
    after: document.text.slice(span.end, span.end + 60),
    ...more,
  }
}
