/**
 * Counting where editors annotated some mentions and not all: only predictions
 * that touch an annotated span are counted. A span whose document is not here
 * is met by a missing document.
 */
import type { StandingRecord } from '../../../record/index.ts'
import { overlapLength } from '../../../text/index.ts'
import type { Gold, Measured, Miss } from '../../capability.ts'
import { figuresOf, type Prediction } from './counting.ts'
import { calibrationOf, miss, placeOf, predictionsOf } from './scoped.ts'

interface Annotated {
  readonly document: string
  readonly start: number
  readonly end: number
  /** Any of these is right; none where the document is not here. */
  readonly targets: readonly string[]
}

/** Figures of references in a corpus of letters or mails; undefined without such gold. */
export function measureLetters(record: StandingRecord, gold: Gold): Measured | undefined {
  const rows = gold.table('references.csv')?.filter((row) => row.where === 'text')
  if (rows === undefined || rows.length === 0) return undefined
  const annotated = [
    ...rows.flatMap((row) => annotatedAt(gold, row, (row.target ?? '').split(' '))),
    ...(gold.table('mentions_nil.csv') ?? []).flatMap((row) => annotatedAt(gold, row, [])),
  ]
  const missing = new Set([...record.findings('missing')].map((finding) => String(finding.body.id)))
  const tally = count(record, annotated, missing)
  const held = annotated.filter((one) => one.targets.length > 0)
  return {
    figures: {
      references: {
        ...figuresOf(tally.right.length, tally.wrong.length, 0),
        ...recallOf(tally.met, held.length),
        counted: tally.right.length + tally.wrong.length,
      },
      calibration: { references: calibrationOf(tally.right, tally.wrong) },
    },
    misses: tally.misses,
  }
}

function recallOf(met: number, gold: number): Record<string, number> {
  const recall = gold === 0 ? 1 : Math.round((met / gold) * 10_000) / 10_000
  return { recall, gold, met }
}

function annotatedAt(
  gold: Gold,
  row: Readonly<Record<string, string>>,
  targets: readonly string[],
): Annotated[] {
  const place = placeOf(gold, row)
  if (place === undefined) return []
  const ids = targets
    .map((target) => gold.document(target) ?? target)
    .filter((target) => target !== '')
  return [{ document: place.document, start: place.start, end: place.end, targets: ids }]
}

interface Tally {
  readonly right: readonly Prediction[]
  readonly wrong: readonly Prediction[]
  /** Annotated mentions of held documents that some prediction meets. */
  readonly met: number
  readonly misses: readonly Miss[]
}

function count(
  record: StandingRecord,
  annotated: readonly Annotated[],
  missing: ReadonlySet<string>,
): Tally {
  const right: Prediction[] = []
  const wrong: Prediction[] = []
  const met = new Set<Annotated>()
  const misses: Miss[] = []
  for (const [document, spans] of grouped(annotated)) {
    for (const prediction of predictionsOf(record, document)) {
      const touched = spans.filter((span) => overlapLength(span, prediction) > 0)
      if (touched.length === 0) continue
      const good = touched.filter((span) => isMet(span, prediction, missing))
      if (good.length > 0) right.push(prediction)
      else {
        wrong.push(prediction)
        misses.push(
          miss(
            record,
            'wrong',
            prediction,
            touched.map((span) => span.targets.join(' ') || 'a missing document').join(' | '),
            prediction.target,
          ),
        )
      }
      for (const span of good) met.add(span)
    }
  }
  for (const span of annotated) {
    if (span.targets.length > 0 && !met.has(span))
      misses.push(miss(record, 'missed', span, span.targets.join(' ')))
  }
  return { right, wrong, met: [...met].filter((span) => span.targets.length > 0).length, misses }
}

function isMet(span: Annotated, prediction: Prediction, missing: ReadonlySet<string>): boolean {
  return span.targets.length === 0
    ? missing.has(prediction.target)
    : span.targets.includes(prediction.target)
}

function grouped(annotated: readonly Annotated[]): Map<string, Annotated[]> {
  const groups = new Map<string, Annotated[]>()
  for (const one of annotated) groups.set(one.document, [...(groups.get(one.document) ?? []), one])
  return groups
}
