/** Acts against `proposals.csv`: span; span and act; by form; values of those found. */
import type { Measured, Miss } from '../../capability.ts'
import {
  type Matched,
  matchRows,
  missedOf,
  type PlacedRow,
  rates,
  round,
  touches,
} from '../../gold-rows.ts'
import type { FoundAct } from './left-out.ts'
import { rightDates, rightParticipants, rightPlaces } from './values.ts'

type Pairs = Matched<FoundAct>['pairs']

export interface CountedActs extends Measured {
  readonly pairs: Pairs
}

export function countActs(
  rows: readonly PlacedRow[],
  optional: readonly PlacedRow[],
  found: readonly FoundAct[],
): CountedActs {
  const { pairs, missed, left } = matchRows(rows, found)
  const wrong = left.filter((one) => !optional.some((row) => touches(row, one)))
  const rightAct = pairs.filter(({ gold, found: one }) => gold.row.act === one.draft.body.act)
  const party = rightAct.filter(({ gold, found: one }) => isParty(gold, one, rows))
  const values = countValues(pairs)
  return {
    pairs,
    figures: {
      acts: {
        span: rates(pairs.length, wrong.length, rows.length),
        act: rates(rightAct.length, wrong.length + pairs.length - rightAct.length, rows.length),
        party: { right: party.length, of: rightAct.length },
        values: values.figures,
        recallByForm: recallBy(rows, rightAct, 'explicitness'),
        recallByAct: recallBy(rows, rightAct, 'act'),
        recallByMode: recallBy(rows, rightAct, 'mode'),
      },
      calibration: { acts: calibrated(pairs, wrong) },
    },
    misses: [
      ...missed.map((row) => missedOf(row, row.row.act ?? '')),
      ...pairs.flatMap(({ gold, found: one }): Miss[] =>
        gold.row.act === one.draft.body.act
          ? []
          : [{ ...alarmOf(one, 'wrong'), expected: gold.row.act ?? '' }],
      ),
      ...wrong.map((one) => alarmOf(one, 'false alarm')),
      ...values.misses,
    ],
  }
}

function alarmOf({ draft, document }: FoundAct, kind: Miss['kind']): Miss {
  const [{ exact, prefix, suffix }] = draft.evidence
  return {
    kind,
    document,
    words: exact,
    before: prefix,
    after: suffix,
    found: `${draft.body.act} (${draft.confidence})`,
  }
}

function recallBy(
  rows: readonly PlacedRow[],
  right: Pairs,
  column: string,
): Record<string, string> {
  const names = [...new Set(rows.map(({ row }) => row[column] ?? ''))].sort()
  return Object.fromEntries(
    names.map((name) => {
      const of = rows.filter(({ row }) => row[column] === name).length
      const hits = right.filter(({ gold }) => gold.row[column] === name).length
      return [name, `${hits} of ${of}`]
    }),
  )
}

/** The gold's names of parties are its own: one name of ours must always mean one of theirs. */
function isParty(gold: PlacedRow, { draft }: FoundAct, rows: readonly PlacedRow[]): boolean {
  if (draft.body.party === 'third') return gold.row.party === 'third'
  const own = mostCommon(
    rows.filter((one) => one.document === gold.document && one.row.mode === 'direct'),
  )
  const isFirst = draft.body.mode !== 'reported' && draft.body.mode !== 'quoted'
  return isFirst ? gold.row.party === own : gold.row.party !== own && gold.row.party !== 'third'
}

function mostCommon(rows: readonly PlacedRow[]): string | undefined {
  const counts = new Map<string, number>()
  for (const { row } of rows) counts.set(row.party ?? '', (counts.get(row.party ?? '') ?? 0) + 1)
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0]
}

function countValues(pairs: Pairs): Measured {
  const kinds = [
    ['dates', 'value_date', rightDates],
    ['places', 'value_place', rightPlaces],
    ['compositions', 'value_participants', rightParticipants],
  ] as const
  const misses: Miss[] = []
  const figures: Record<string, unknown> = {}
  let [right, given] = [0, 0]
  for (const [name, column, isRight] of kinds) {
    const told = pairs
      .map((pair) => ({
        ...pair,
        verdict: isRight(pair.gold.row[column] ?? '', pair.found.draft.body.values),
      }))
      .filter(({ verdict }) => verdict !== undefined)
    const hits = told.filter(({ verdict }) => verdict === 'right').length
    const found = told.filter(({ verdict }) => verdict !== 'none').length
    figures[name] = { right: hits, found, gold: told.length }
    right += hits
    given += found
    misses.push(
      ...told.flatMap(({ gold, found: one, verdict }): Miss[] =>
        verdict === 'right'
          ? []
          : [
              {
                ...alarmOf(one, verdict === 'none' ? 'missed' : 'wrong'),
                expected: `${name}: ${gold.row[column]}`,
                found: JSON.stringify(one.draft.body.values),
              },
            ],
      ),
    )
  }
  return {
    figures: { accuracy: given === 0 ? 0 : round(right / given), right, found: given, ...figures },
    misses,
  }
}

/** What was said, what was, and how often: that a stretch is this very act. */
function calibrated(pairs: Pairs, wrong: readonly FoundAct[]): [number, number, number][] {
  const all = [
    ...pairs.map(({ gold, found }) => ({
      said: found.draft.confidence,
      was: gold.row.act === found.draft.body.act,
    })),
    ...wrong.map(({ draft }) => ({ said: draft.confidence, was: false })),
  ]
  return [0, 0.2, 0.4, 0.6, 0.8].flatMap((from): [number, number, number][] => {
    const bin = all.filter(({ said }) => said >= from && said < from + 0.2001)
    if (bin.length === 0) return []
    const mean = bin.reduce((sum, { said }) => sum + said, 0) / bin.length
    return [[round(mean), round(bin.filter(({ was }) => was).length / bin.length), bin.length]]
  })
}
