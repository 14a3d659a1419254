/** Counting claims, their contradictions, and labels against gold. */
import type { FindingId, Standing, StandingRecord } from '../../record/index.ts'
import type { Gold, Measured, Miss } from '../capability.ts'
import {
  matchRows,
  missedOf,
  type PlacedRow,
  type PlacedSpan,
  placedRows,
  type Row,
  rates,
  round,
} from '../gold-rows.ts'
import { isSaid } from './answer/index.ts'

interface Found extends PlacedSpan {
  readonly one: Standing<'claim'> | Standing<'label'>
}

interface Pair {
  readonly gold: PlacedRow
  readonly found: Found
}

/** Figures of what the gold has truth for. */
export function measure(record: StandingRecord, gold: Gold): Measured | undefined {
  const rows = gold.table('claims.csv')
  if (rows === undefined) return undefined
  const claims = countClaims(record, gold, placedRows(gold, 'claims', 'claims.csv'))
  const labels = gold.table('accusations.csv')
  const accusations =
    labels === undefined
      ? undefined
      : countLabels(record, placedRows(gold, 'accusations', 'accusations.csv'))
  return {
    figures: { ...claims.figures, ...accusations?.figures },
    misses: [...claims.misses, ...(accusations?.misses ?? [])],
  }
}

function countClaims(record: StandingRecord, gold: Gold, rows: readonly PlacedRow[]): Measured {
  const documents = new Set(rows.map((row) => row.document))
  const onlyFigures = figuresOnly(gold)
  const found = [...record.findings('claim')]
    .filter(
      ({ document, body }) =>
        documents.has(document) && (!onlyFigures || body.quantity !== undefined),
    )
    .map(placeOf)
  const { pairs, left } = matchRows(rows, found)
  const withFigure = rows.filter(({ row }) => (row.quantity ?? '') !== '')
  const foundFigures = pairs.filter(({ gold: { row } }) => (row.quantity ?? '') !== '')
  const rightFigures = foundFigures.filter(
    ({ gold: { row }, found: { one } }) =>
      one.kind === 'claim' && one.body.quantity === row.quantity,
  )
  const isFound = new Set(pairs.map((pair) => pair.gold))
  return {
    figures: {
      claims: {
        span: rates(pairs.length, left.length, rows.length),
        quantity: {
          recall: ratio(foundFigures.length, withFigure.length),
          accuracy: ratio(rightFigures.length, foundFigures.length),
          gold: withFigure.length,
        },
        contradictions: countContradictions(record, gold, pairs),
      },
    },
    misses: [
      ...withFigure
        .filter((row) => !isFound.has(row))
        .map((row) => missedOf(row, row.row.quantity ?? '')),
      ...foundFigures
        .filter((pair) => !rightFigures.includes(pair))
        .map(
          ({ gold: row, found: { one: other } }): Miss => ({
            ...missedOf(row, row.row.quantity ?? ''),
            kind: 'wrong',
            found: other.kind === 'claim' ? (other.body.quantity ?? '') : '',
          }),
        ),
      ...left.map(alarmOf),
    ],
  }
}

/** A gold that covers claims with figures only says nothing of the others. */
function figuresOnly(gold: Gold): boolean {
  const scope = (gold.table('scope.csv') ?? []).filter((row) => row.table === 'claims')
  return scope.length > 0 && scope.every((row) => row.unit === 'figures')
}

function countContradictions(
  record: StandingRecord,
  gold: Gold,
  pairs: readonly Pair[],
): Record<string, number> {
  const idOf = new Map<FindingId, string>(
    pairs.map(({ gold: { row }, found: { one } }) => [one.id, row.id ?? '']),
  )
  const key = (one: string, other: string): string => [one, other].sort().join(' ')
  const disputes = [...record.findings('dispute')].filter(
    ({ body }) => body.relation === 'contradicts',
  )
  const keysOf = (all: typeof disputes): Set<string> =>
    new Set(
      all.map(({ body }) =>
        key(idOf.get(body.one) ?? body.one, idOf.get(body.other) ?? body.other),
      ),
    )
  const called = keysOf(disputes.filter(isSaid))
  const asked = keysOf(disputes.filter((one) => !isSaid(one)))
  const relations = gold.table('claim_relations.csv') ?? []
  const core = relations.filter(
    ({ status, relation }) => status === 'core' && /contradicts|differs/.test(relation ?? ''),
  )
  const traps = relations.filter(({ status }) => status === 'trap')
  const hits = (list: readonly Row[], of: ReadonlySet<string>): number =>
    list.filter((row) => of.has(key(row.claim_a ?? '', row.claim_b ?? ''))).length
  return {
    right: hits(core, called),
    gold: core.length,
    traps: hits(traps, called),
    called: called.size,
    askedRight: hits(core, asked),
    asked: asked.size,
  }
}

function countLabels(record: StandingRecord, rows: readonly PlacedRow[]): Measured {
  const documents = new Set(rows.map((row) => row.document))
  const found = [...record.findings('label')]
    .filter(({ document }) => documents.has(document))
    .map(placeOf)
  const { pairs, left, missed } = matchRows(rows, found)
  const sameLabel = pairs.filter(({ gold: { row }, found: { one } }) => {
    const own = one.kind === 'label' ? one.body.label.split(' | ') : []
    return (row.label ?? '').split(' | ').some((label) => own.includes(label))
  })
  const authors = authorsOf(rows)
  const sameBy = pairs.filter(({ gold: { row, document }, found: { one } }) => {
    const writer = record.document(document)?.from[0]?.value
    return (row.by === authors.get(document)) === (one.body.by === writer)
  })
  return {
    figures: {
      accusations: {
        ...rates(pairs.length, left.length, rows.length),
        by: ratio(sameBy.length, pairs.length),
        oneLabel: ratio(sameLabel.length, pairs.length),
      },
    },
    misses: [...missed.map((row) => missedOf(row, row.row.label ?? '')), ...left.map(alarmOf)],
  }
}

/** The gold's short name of each writer: who throws most labels in his own letter. */
function authorsOf(rows: readonly PlacedRow[]): Map<string, string | undefined> {
  const counts = new Map<string, Map<string, number>>()
  for (const { document, row } of rows) {
    const own = counts.get(document) ?? new Map<string, number>()
    counts.set(document, own.set(row.by ?? '', (own.get(row.by ?? '') ?? 0) + 1))
  }
  return new Map(
    [...counts].map(([document, own]) => [
      document,
      [...own].sort(([, one], [, other]) => other - one)[0]?.[0],
    ]),
  )
}

function placeOf(one: Found['one']): Found {
  const [{ start, end }] = one.evidence
  return { one, document: one.document, start, end }
}

function alarmOf({ one, document }: Found): Miss {
  const [{ exact, prefix, suffix }] = one.evidence
  const found = one.kind === 'claim' ? (one.body.quantity ?? 'no figure') : one.body.label
  return { kind: 'false alarm', document, words: exact, before: prefix, after: suffix, found }
}

function ratio(part: number, of: number): number {
  return of === 0 ? 0 : round(part / of)
}
