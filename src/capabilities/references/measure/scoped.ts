/** Counting where the gold covers whole stretches: references, missing documents, withheld copies. */
import type { StandingRecord } from '../../../record/index.ts'
import type { Gold, Measured, Miss } from '../../capability.ts'
import { countAgainst, figuresOf, type GoldRow, type Prediction, rounded } from './counting.ts'
import { type MissingMatch, matchMissing } from './missing.ts'
import { measureWithheld } from './withheld.ts'

type Row = Readonly<Record<string, string>>

/** Figures of references, missing documents and calibration; undefined without such gold. */
export function measureScoped(record: StandingRecord, gold: Gold): Measured | undefined {
  const rows = [
    ...goldRows(record, gold, 'references'),
    ...goldRows(record, gold, 'references_article'),
  ]
  if (rows.length === 0) return undefined
  const documents = new Set(rows.map((row) => row.document))
  const all = [...documents]
    .flatMap((document) => predictionsOf(record, document))
    .filter((one) => covered(gold, one))
  const missing = new Set([...record.findings('missing')].map((finding) => String(finding.body.id)))
  const match = matchMissing(rows, all, missing)
  const named = all.map((one) => ({ ...one, target: match.goldOf.get(one.target) ?? one.target }))
  const count = countAgainst(rows, named)
  const detection = countAgainst(rows.map(anyTarget), named.map(anyTarget))
  const withheld = measureWithheld(record, gold, match)
  const relations = count.right.filter(([one, row]) => one.relation === row.relation).length
  return {
    figures: {
      references: {
        ...figuresOf(count.right.length, count.wrong.length, count.missed.length),
        detection: figuresOf(
          detection.right.length,
          detection.wrong.length,
          detection.missed.length,
        ),
        relation: { accuracy: rounded(relations / Math.max(1, count.right.length)) },
      },
      missing: missingFigures(match, gold, record),
      ...(withheld === undefined ? {} : { withheld: withheld.figures }),
      calibration: {
        references: calibrationOf(
          count.right.map(([one]) => one),
          count.wrong,
        ),
      },
    },
    misses: [
      ...(withheld?.misses ?? []),
      ...count.missed.map((row) => miss(record, 'missed', row, row.target)),
      ...count.wrong.map((one) =>
        miss(
          record,
          isTouching(one, rows) ? 'wrong' : 'false alarm',
          one,
          expectedOf(one, rows),
          one.target,
        ),
      ),
    ],
  }
}

function anyTarget<One extends { readonly target: string }>(one: One): One {
  return { ...one, target: 'any' }
}

/** Gold rows with their places in documents of the record. */
function goldRows(record: StandingRecord, gold: Gold, table: string): GoldRow[] {
  return (gold.table(`${table}.csv`) ?? []).flatMap((row): GoldRow[] => {
    const place = placeOf(gold, row)
    if (place === undefined || row.doc === undefined) return []
    if (!gold.inScope(table, row.doc, place.goldStart)) return []
    const target = targetOf(record, gold, row, place.document)
    return [
      {
        ...place,
        target,
        status: row.status === 'optional' ? 'optional' : 'core',
        ...(row.relation === undefined ? {} : { relation: row.relation }),
      },
    ]
  })
}

/** Where the words of a gold row stand. */
export function placeOf(
  gold: Gold,
  row: Row,
): { document: string; start: number; end: number; goldStart?: number } | undefined {
  const { doc = '', exact = '', prefix = '', suffix = '' } = row
  const [start, end] = [Number(row.start), Number(row.end)]
  const place =
    row.start === undefined || row.start === ''
      ? { exact, prefix, suffix }
      : { start, end, exact, prefix, suffix }
  const found = gold.span(doc, place)
  return found === undefined
    ? undefined
    : { ...found, ...(place.start === undefined ? {} : { goldStart: start }) }
}

/** The gold names documents outside its own tables by ids of the same making as ours; places cannot tell them. */
function targetOf(record: StandingRecord, gold: Gold, row: Row, own: string): string {
  const target = row.target ?? ''
  if (target === 'self') return own
  if (target.startsWith('missing:')) return target
  const known = gold.document(target)
  return known ?? onDayOf(record, target) ?? target
}

/** The one held document of the day with which a gold id ends. */
function onDayOf(record: StandingRecord, goldId: string): string | undefined {
  const day = /\d{4}-\d{2}-\d{2}$/.exec(goldId)?.[0]
  if (day === undefined) return undefined
  const held = [...record.documents()].filter((document) => document.date?.value === day)
  return held.length === 1 ? held[0]?.id : undefined
}

/** What the record says of the mentions of a document; mentions of nothing predict nothing. */
export function predictionsOf(record: StandingRecord, document: string): Prediction[] {
  return [...record.findings('reference', document as never)].flatMap((finding): Prediction[] => {
    const { target, relation } = finding.body
    const [{ start, end }] = finding.evidence
    if (target.kind === 'nothing') return []
    return [
      {
        document,
        start,
        end,
        relation,
        confidence: finding.confidence,
        target: target.kind === 'self' ? document : target.document,
      },
    ]
  })
}

function covered(gold: Gold, prediction: Prediction): boolean {
  const place = gold.place(prediction.document as never, prediction.start)
  if (place === undefined) return false
  return (
    gold.inScope('references', place.goldId, place.start) ||
    gold.inScope('references_article', place.goldId, place.start)
  )
}

function missingFigures(
  match: MissingMatch,
  gold: Gold,
  record: StandingRecord,
): Record<string, unknown> {
  const right = match.goldOf.size
  const figures = figuresOf(right, match.inScope.size - right, match.keys.size - right)
  const table = new Map((gold.table('missing.csv') ?? []).map((row) => [`missing:${row.key}`, row]))
  const dates = [...match.goldOf].map(([id, key]) => {
    const row = table.get(key)
    const found = [...record.findings('missing')].find((finding) => finding.body.id === id)
    return row?.date === undefined || row.date === ''
      ? undefined
      : row.date.replace('~', '') === found?.body.date
  })
  const dated = dates.filter((one) => one !== undefined)
  return {
    ...figures,
    date: {
      accuracy: rounded(dated.filter(Boolean).length / Math.max(1, dated.length)),
      of: dated.length,
    },
  }
}

/** Said, was, how many: in tenths of confidence. */
export function calibrationOf(
  right: readonly { confidence: number }[],
  wrong: readonly { confidence: number }[],
): number[][] {
  const bins = new Map<number, { said: number; right: number; all: number }>()
  const take = (confidence: number, good: number): void => {
    const bin = Math.min(9, Math.floor(confidence * 10))
    const entry = bins.get(bin) ?? { said: 0, right: 0, all: 0 }
    bins.set(bin, { said: entry.said + confidence, right: entry.right + good, all: entry.all + 1 })
  }
  for (const one of right) take(one.confidence, 1)
  for (const one of wrong) take(one.confidence, 0)
  return [...bins]
    .sort(([one], [other]) => one - other)
    .map(([, { said, right: good, all }]) => [rounded(said / all), rounded(good / all), all])
}

function isTouching(prediction: Prediction, rows: readonly GoldRow[]): boolean {
  return rows.some(
    (row) =>
      row.document === prediction.document &&
      row.start < prediction.end &&
      prediction.start < row.end,
  )
}

function expectedOf(prediction: Prediction, rows: readonly GoldRow[]): string | undefined {
  const touched = rows.filter(
    (row) =>
      row.document === prediction.document &&
      row.start < prediction.end &&
      prediction.start < row.end,
  )
  return touched.length === 0 ? undefined : touched.map((row) => row.target).join(' ')
}

export function miss(
  record: StandingRecord,
  kind: Miss['kind'],
  place: { readonly document: string; readonly start: number; readonly end: number },
  expected: string | undefined,
  found?: string,
): Miss {
  const words = record.words(place.document as never)
  return {
    kind,
    document: place.document,
    words: words.slice(place.start, place.end),
    before: words.slice(Math.max(0, place.start - 80), place.start),
    after: words.slice(place.end, place.end + 60),
    ...(expected === undefined ? {} : { expected }),
    ...(found === undefined ? {} : { found }),
  }
}
