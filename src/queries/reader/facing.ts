/**
 * Face to face: which passages of two documents belong together, and how
 * their paragraphs stand beside each other so that these meet.
 */
import type { DocumentId, StandingRecord } from '../../record/index.ts'
import { overlaps, type Span } from '../../text/index.ts'
import type { Paint, Paragraph } from './answer.ts'

/** One passage of the earlier document and one of the later; `head` is the earlier one as a whole. */
export interface Join {
  readonly early: Span | 'head'
  readonly late: Span
  readonly how: 'exact' | 'altered' | 'grave' | 'reply' | 'echo'
}

export interface Pair {
  readonly early: DocumentId
  readonly late: DocumentId
}

/** All that joins two documents, from the findings of either. */
export function joinsBetween(record: StandingRecord, pair: Pair): Join[] {
  const forth = joinsFrom(record, pair.late, pair.early)
  const back = joinsFrom(record, pair.early, pair.late).flatMap(({ here, there, how }) =>
    there === 'head' ? [] : [{ early: here, late: there, how }],
  )
  return [...forth.map(({ here, there, how }) => ({ early: there, late: here, how })), ...back]
}

interface Directed {
  readonly here: Span
  readonly there: Span | 'head'
  readonly how: Join['how']
}

function joinsFrom(record: StandingRecord, here: DocumentId, there: DocumentId): Directed[] {
  const joins: Directed[] = []
  for (const { body, evidence: quoted } of record.findings('verdict', here)) {
    if (quoted[0].witness) continue
    for (const { document, evidence, part } of body.sources) {
      // Two papers face each other in their first witnesses.
      if (document !== there || evidence.witness) continue
      const changes = body.changes.filter((one) => touches(one.place, part))
      const how = changes.some((one) => one.grave)
        ? 'grave'
        : changes.length > 0
          ? 'altered'
          : 'exact'
      joins.push({ here: part, there: evidence, how })
    }
  }
  for (const { body, evidence } of record.findings('reuse', here))
    if (body.of === there) joins.push({ here: evidence[0], there: body.source, how: 'echo' })
  for (const { body, evidence } of record.findings('reference', here)) {
    const answering = body.relation === 'replies-to' || body.relation === 'acknowledges'
    if (answering && body.target.kind === 'held' && body.target.document === there)
      joins.push({ here: evidence[0], there: 'head', how: 'reply' })
  }
  return joins
}

/** A change may be an empty span, where something was left out. */
function touches(place: Span, part: Span): boolean {
  return place.start <= part.end && place.end >= part.start
}

/** The ends of joins as paint for either side; the two ends share a name. */
export function paintsOf(joins: readonly Join[], side: 'early' | 'late'): Paint[] {
  return joins.flatMap((join, index) => {
    const span = join[side]
    return span === 'head'
      ? []
      : [{ kind: 'join' as const, start: span.start, end: span.end, id: String(index) }]
  })
}

/** Paragraphs that begin at one height; either side may hold none. */
export interface Row {
  readonly early: readonly Paragraph[]
  readonly late: readonly Paragraph[]
}

/**
 * Rows in which joined paragraphs begin together.
 *
 * Not all joins can meet: an answer takes up a letter in another order. The
 * longest run of joins that keeps both orders decides, the others are drawn
 * slanting.
 */
export function rowsOf(
  early: readonly Paragraph[],
  late: readonly Paragraph[],
  joins: readonly Join[],
): Row[] {
  const meetings = joins.flatMap((join): [number, number][] => {
    if (join.early === 'head') return []
    const span = join.early
    const one = early.findIndex((paragraph) => overlaps(paragraph, span))
    const other = late.findIndex((paragraph) => overlaps(paragraph, join.late))
    return one < 0 || other < 0 ? [] : [[one, other]]
  })
  const cuts = longestRising(meetings)
  const rows: Row[] = []
  let [atEarly, atLate] = [0, 0]
  for (const [one, other] of [...cuts, [early.length, late.length] as const]) {
    if (one > atEarly || other > atLate)
      rows.push({ early: early.slice(atEarly, one), late: late.slice(atLate, other) })
    ;[atEarly, atLate] = [one, other]
  }
  return rows
}

/** The longest list of pairs in which both places rise. */
function longestRising(pairs: readonly [number, number][]): [number, number][] {
  const sorted = [...pairs].sort((one, other) => one[1] - other[1] || one[0] - other[0])
  const best = sorted.map(() => ({ length: 1, before: -1 }))
  sorted.forEach((pair, index) => {
    for (let earlier = 0; earlier < index; earlier += 1) {
      const other = sorted[earlier]!
      const longer = best[earlier]!.length + 1
      if (other[0] < pair[0] && other[1] < pair[1] && longer > best[index]!.length)
        best[index] = { length: longer, before: earlier }
    }
  })
  let at = best.reduce(
    (top, one, index) => (one.length > (best[top]?.length ?? 0) ? index : top),
    0,
  )
  const run: [number, number][] = []
  while (at >= 0 && sorted[at] !== undefined) {
    run.unshift(sorted[at]!)
    at = best[at]!.before
  }
  return run
}
