/**
 * What a dossier is called that nobody has named: by the two who wrote most to
 * each other, and the years. The same papers give the same name everywhere.
 */
import { partyNames } from '../markup/index.ts'
import { type Document, keptOf, type StandingRecord } from '../record/index.ts'

/** The title of `rejoinder.yaml`, or one made of the papers. */
export function titleOf(record: StandingRecord): string {
  return record.settings.title ?? madeTitle(record)
}

/** Papers beyond this many are not looked at: who writes most shows long before. */
const mostLookedAt = 20_000

const madeTitle = keptOf((record: StandingRecord): string => {
  const letters = new Map<string, number>()
  const years = { first: Number.POSITIVE_INFINITY, last: Number.NEGATIVE_INFINITY }
  let seen = 0
  for (const document of record.documents()) {
    for (const name of correspondents(record, document))
      letters.set(name, (letters.get(name) ?? 0) + 1)
    for (const [year] of (document.date?.value ?? '').matchAll(/\d{4}(?![\dX])/g)) {
      years.first = Math.min(years.first, Number(year))
      years.last = Math.max(years.last, Number(year))
    }
    seen += 1
    if (seen === mostLookedAt) break
  }
  const when = Number.isFinite(years.first)
    ? `, ${years.first === years.last ? years.first : `${years.first}–${years.last}`}`
    : ''
  return `${sidesOf(letters)}${when}`
})

function correspondents(record: StandingRecord, { from, to }: Document): string[] {
  return partyNames(
    record,
    [...from, ...to].map((one) => one.value),
  )
}

/** A third who has this share of what the second has is named by "others". */
const shareOfOthers = 0.1

function sidesOf(letters: ReadonlyMap<string, number>): string {
  const sorted = [...letters].sort(
    (one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1),
  )
  const [first, second, third] = sorted
  if (first === undefined) return 'Papers'
  if (second === undefined) return `Papers of ${first[0]}`
  const others = third !== undefined && third[1] >= second[1] * shareOfOthers
  return `Correspondence of ${first[0]}${others ? ', ' : ' and '}${second[0]}${others ? ' and others' : ''}`
}
