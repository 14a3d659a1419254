/**
 * The positions of the sides by date against `standing.csv`: whether the table
 * shows a change of that side on that question on that day. Whether the words
 * say the same is for a reader.
 */
import type { StandingRecord } from '../../../record/index.ts'
import type { Gold, Measured } from '../../capability.ts'
import { type Matched, type Row, rates } from '../../gold-rows.ts'
import { isPosition } from '../answer.ts'
import { isOwn } from '../resolve/response.ts'
import type { FoundAct } from './left-out.ts'
import type { Gathering } from './questions.ts'

type Pairs = Matched<FoundAct>['pairs']

export function countStanding(
  { record, gold }: { readonly record: StandingRecord; readonly gold: Gold },
  pairs: Pairs,
  gathering: Gathering,
): Measured | undefined {
  const table = gold.table('standing.csv')
  if (table === undefined) return undefined
  const wanted = new Set(table.map((row) => keyOf(row.issue, row.party, row.as_of)))
  const shown = changesShown(record, gold.table('proposals.csv') ?? [], { gold, pairs, gathering })
  const right = [...wanted].filter((key) => shown.has(key)).length
  return {
    figures: { standing: rates(right, shown.size - right, wanted.size) },
    misses: [],
  }
}

function keyOf(...parts: readonly (string | undefined)[]): string {
  return parts.map((part) => part ?? '').join('\n')
}

interface Shown {
  readonly gold: Gold
  readonly pairs: Pairs
  readonly gathering: Gathering
}

/** Question by the gold's name for most of its acts, side, day of the letter. */
function changesShown(
  record: StandingRecord,
  proposals: readonly Row[],
  { gold, pairs, gathering: { acts, groups } }: Shown,
): Set<string> {
  const issueOf = new Map(pairs.map((pair) => [acts.get(pair.found), pair.gold.row.issue ?? '']))
  const changes = new Set<string>()
  for (const { acts: own } of groups) {
    const issue = mostCommon(own.flatMap((act) => issueOf.get(act) ?? []))
    if (issue === undefined) continue
    for (const { document, body } of own) {
      const date = record.document(document)?.date?.value
      const sides = sidesOf(proposals, gold.goldId(document))
      const party = isOwn(body.mode) ? sides.own : sides.other
      if (isPosition(body.act) && body.party !== 'third' && party !== undefined)
        changes.add(keyOf(issue, party, date))
    }
  }
  return changes
}

/** The gold's names for who writes a letter and for the one he writes to. */
function sidesOf(
  proposals: readonly Row[],
  letter: string | undefined,
): { readonly own: string | undefined; readonly other: string | undefined } {
  const rows = proposals.filter((row) => row.doc === letter)
  const own = mostCommon(rows.flatMap((row) => (row.mode === 'direct' ? [row.party ?? ''] : [])))
  const others = rows.flatMap(({ party = '' }) =>
    party === own || party === 'third' ? [] : [party],
  )
  return { own, other: mostCommon(others) }
}

function mostCommon(names: readonly string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0]
}
