/** The ledger of figures: one thing counted, all its values, who gave which, when. */
import type { Standing, StandingRecord } from '../../../record/index.ts'

export interface FigureGroup {
  /** What is counted, in the words in which it is counted most often. */
  readonly counted: string
  /** In order of the letters. */
  readonly claims: readonly Standing<'claim'>[]
  /** How many give a figure of it. */
  readonly speakers: number
}

/** Things counted more than once: first those of which more than one side gives a figure, then the most counted. */
export function figureGroups(record: StandingRecord): FigureGroup[] {
  const groups = new Map<string, Standing<'claim'>[]>()
  for (const claim of record.findings('claim')) {
    const { quantity, unit } = claim.body
    const key = quantity === undefined || unit === undefined ? '' : keyOf(claim)
    if (key === '') continue
    const all = groups.get(key)
    if (all === undefined) groups.set(key, [claim])
    else all.push(claim)
  }
  return [...groups.values()]
    .filter((claims) => claims.length > 1)
    .map((claims) => ({
      counted: commonestUnit(claims),
      claims,
      speakers: new Set(claims.map(({ body }) => body.by)).size,
    }))
    .sort(
      (one, other) =>
        Math.min(other.speakers, 2) - Math.min(one.speakers, 2) ||
        other.claims.length - one.claims.length ||
        (one.counted < other.counted ? -1 : 1),
    )
}

/** A measure with what is measured; else the noun itself: "fraternal Parties" and "parties" are one. */
function keyOf({ body: { unit = '', form } }: Standing<'claim'>): string {
  const words = unit.toLowerCase().replace(/ named$/, '')
  if (form === 'measure') return words
  const [counted = ''] = words.split(' of ')
  return (counted.split(' ').at(-1) ?? '').replace(/(?<=\p{L}{3})s$/u, '')
}

function commonestUnit(claims: readonly Standing<'claim'>[]): string {
  const counts = new Map<string, number>()
  for (const { body } of claims) {
    const unit = (body.unit ?? '').replace(/ named$/, '')
    counts.set(unit, (counts.get(unit) ?? 0) + 1)
  }
  const [[best] = ['']] = [...counts].sort(
    ([one, first], [other, second]) => second - first || one.length - other.length,
  )
  return best
}
