/** Counting claims, their contradictions, and labels against gold. */
import type { DocumentId, FindingId, Standing, StandingRecord } from '../../record/index.ts'
import { overlapLength, type Span } from '../../text/index.ts'
import type { Gold, Measured, Miss } from '../capability.ts'

type Row = Readonly<Record<string, string>>

interface Placed extends Span {
  readonly row: Row
  readonly document: DocumentId
}

interface Pair {
  readonly gold: Placed
  readonly found: Standing
}

/** Figures of what the gold has truth for. */
export function measure(record: StandingRecord, gold: Gold): Measured | undefined {
  const rows = gold.table('claims.csv')
  if (rows === undefined) return undefined
  const claims = countClaims(record, gold, placedRows(gold, 'claims', rows))
  const labels = gold.table('accusations.csv')
  const accusations =
    labels === undefined ? undefined : countLabels(record, placedRows(gold, 'accusations', labels))
  return {
    figures: { ...claims.figures, ...accusations?.figures },
    misses: [...claims.misses, ...(accusations?.misses ?? [])],
  }
}

function countClaims(record: StandingRecord, gold: Gold, rows: readonly Placed[]): Measured {
  const documents = new Set(rows.map((row) => row.document))
  const onlyFigures = figuresOnly(gold)
  const found = [...record.findings('claim')].filter(
    ({ document, body }) =>
      documents.has(document) && (!onlyFigures || body.quantity !== undefined),
  )
  const { pairs, left } = matched(rows, found)
  const withFigure = rows.filter(({ row }) => (row.quantity ?? '') !== '')
  const foundFigures = pairs.filter(({ gold: { row } }) => (row.quantity ?? '') !== '')
  const rightFigures = foundFigures.filter(
    ({ gold: { row }, found: one }) => one.kind === 'claim' && one.body.quantity === row.quantity,
  )
  const isFound = new Set(pairs.map((pair) => pair.gold))
  return {
    figures: {
      claims: {
        span: rates(pairs.length, left.length, rows.length),
        quantity: {
          recall: share(foundFigures.length, withFigure.length),
          accuracy: share(rightFigures.length, foundFigures.length),
          gold: withFigure.length,
        },
        contradictions: countContradictions(record, gold, pairs),
      },
    },
    misses: [
      ...withFigure
        .filter((row) => !isFound.has(row))
        .map((row) => missOf(row, row.row.quantity ?? '')),
      ...foundFigures
        .filter((pair) => !rightFigures.includes(pair))
        .map(
          ({ gold: one, found: other }): Miss => ({
            ...missOf(one, one.row.quantity ?? ''),
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
    pairs.map(({ gold: { row }, found }) => [found.id, row.id ?? '']),
  )
  const key = (one: string, other: string): string => [one, other].sort().join(' ')
  const called = new Set(
    [...record.findings('dispute')]
      .filter(({ body }) => body.relation === 'contradicts')
      .map(({ body }) => key(idOf.get(body.one) ?? body.one, idOf.get(body.other) ?? body.other)),
  )
  const relations = gold.table('claim_relations.csv') ?? []
  const core = relations.filter(
    ({ status, relation }) => status === 'core' && /contradicts|differs/.test(relation ?? ''),
  )
  const traps = relations.filter(({ status }) => status === 'trap')
  const hits = (list: readonly Row[]): number =>
    list.filter((row) => called.has(key(row.claim_a ?? '', row.claim_b ?? ''))).length
  return { right: hits(core), gold: core.length, traps: hits(traps), called: called.size }
}

function countLabels(record: StandingRecord, rows: readonly Placed[]): Measured {
  const documents = new Set(rows.map((row) => row.document))
  const found = [...record.findings('label')].filter(({ document }) => documents.has(document))
  const { pairs, left } = matched(rows, found)
  const sameLabel = pairs.filter(({ gold: { row }, found: one }) => {
    const own = one.kind === 'label' ? one.body.label.split(' | ') : []
    return (row.label ?? '').split(' | ').some((label) => own.includes(label))
  })
  const isFound = new Set(pairs.map((pair) => pair.gold))
  return {
    figures: {
      accusations: {
        ...rates(pairs.length, left.length, rows.length),
        oneLabel: share(sameLabel.length, pairs.length),
      },
    },
    misses: [
      ...rows.filter((row) => !isFound.has(row)).map((row) => missOf(row, row.row.label ?? '')),
      ...left.map(alarmOf),
    ],
  }
}

function placedRows(gold: Gold, scope: string, rows: readonly Row[]): Placed[] {
  return rows.flatMap((row) => {
    const doc = row.doc ?? ''
    if ((row.exact ?? '') === '' || !gold.inScope(scope, doc)) return []
    const span = gold.span(doc, {
      exact: row.exact ?? '',
      prefix: row.prefix ?? '',
      suffix: row.suffix ?? '',
      ...((row.start ?? '') === '' ? {} : { start: Number(row.start), end: Number(row.end) }),
    })
    return span === undefined ? [] : [{ ...span, row }]
  })
}

/** One to one, largest overlap first; what repeats a matched row is not counted. */
function matched(
  rows: readonly Placed[],
  found: readonly Standing[],
): { readonly pairs: readonly Pair[]; readonly left: readonly Standing[] } {
  const fits = (row: Placed, { document, evidence: [one] }: Standing): boolean =>
    document === row.document &&
    overlapLength(row, one) * 2 >= Math.min(row.end - row.start, one.end - one.start)
  const candidates = rows
    .flatMap((gold) =>
      found
        .filter((one) => fits(gold, one))
        .map((one) => ({
          gold,
          found: one,
          size: overlapLength(gold, one.evidence[0]) - (gold.end - gold.start) / 1000,
        })),
    )
    .sort((one, other) => other.size - one.size)
  const used = new Set<unknown>()
  const pairs = candidates.filter((one) => {
    if (used.has(one.gold) || used.has(one.found)) return false
    used.add(one.gold).add(one.found)
    return true
  })
  const left = found.filter((one) => !used.has(one) && !pairs.some((pair) => fits(pair.gold, one)))
  return { pairs, left }
}

function missOf({ row, document }: Placed, expected: string): Miss {
  return {
    kind: 'missed',
    document,
    words: row.exact ?? '',
    before: row.prefix ?? '',
    after: row.suffix ?? '',
    expected,
  }
}

function alarmOf(one: Standing): Miss {
  const [{ exact, prefix, suffix }] = one.evidence
  const found =
    one.kind === 'claim'
      ? (one.body.quantity ?? 'without exception')
      : one.kind === 'label'
        ? one.body.label
        : ''
  return {
    kind: 'false alarm',
    document: one.document,
    words: exact,
    before: prefix,
    after: suffix,
    found,
  }
}

function rates(right: number, wrong: number, gold: number): Record<string, number> {
  return {
    precision: share(right, right + wrong),
    recall: share(right, gold),
    f1: share(2 * right, right + wrong + gold),
    gold,
    found: right + wrong,
  }
}

function share(part: number, of: number): number {
  return of === 0 ? 0 : Math.round((part / of) * 10_000) / 10_000
}
