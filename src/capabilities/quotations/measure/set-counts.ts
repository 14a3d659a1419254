/** Counting the decisions on a gold set: places, verdicts, grave changes, the original named first. */
import { type Span, wordsOf } from '../../../text/index.ts'
import type { Decision } from '../resolve/question.ts'
import type { SetDocument, SetOperation, SetRow, SetSource } from './gold-set.ts'
import { reliability, type Weighed } from './grounds.ts'
import { confusion, halfOf, jaccard, ratesOf, rounded } from './pairs.ts'

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

export interface Counters {
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

/** Counters of nothing yet. */
export function newCounters(): Counters {
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

/** Count one row of a set: places, then the verdict. */
export function count(row: SetRow, decision: Decision, { counters, byId }: CountTools): void {
  const sources = row.sources ?? []
  const isAt = (place: Place, source: SetSource): boolean =>
    isSame(place.document, source, byId) &&
    (place.document !== source.doc ||
      source.start === undefined ||
      jaccard(place, source as Span) >= 0.5)
  const places = placesOf(decision, sources.length)
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

type Place = Span & { readonly document: string }

/** Each part with the places that hold it too; as one where the gold has one place and the parts are of one document. */
function placesOf({ parts }: Decision, wanted: number): Place[][] {
  const each = parts.map((part) => [{ ...part.source, document: part.document }, ...part.also])
  const documents = new Set(parts.map(({ document }) => document))
  if (wanted !== 1 || each.length < 2 || documents.size > 1) return each
  const start = Math.min(...parts.map(({ source }) => source.start))
  const end = Math.max(...parts.map(({ source }) => source.end))
  return [[{ start, end, document: parts[0]!.document }, ...each.flatMap(([, ...also]) => also)]]
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
  const { wording, changes, grounds, confidence } = decision
  const words = wordsOf(row.text ?? row.quote ?? '').length
  const half = halfOf(row.doc ?? row.id)
  return { grounded: { wording, changes, grounds, words }, confidence, right, half }
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

/** The figures of all that was counted. */
export function figuresOf(counters: Counters): Record<string, unknown> {
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
