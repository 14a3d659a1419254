/**
 * Which documents a mention may mean at all: those of its date, its title, its
 * number; without these, what was spoken of before and the last letters that
 * went between the two. Never more than a few dozen, however large the record.
 */
import { daysOf } from '../../../record/index.ts'
import { daysNumbered } from './days.ts'
import type { Pointer } from './pointer.ts'
import type { Shelf } from './shelf.ts'
import { circlesOf, type Shelved } from './shelved.ts'
import { isByName, isCalled, type Spoken } from './weighed.ts'

export interface Candidate {
  readonly document: Shelved
  /** How many letters of the same direction lie between it and the day of writing. */
  readonly rank: number
}

/** How many of the last letters of a direction are weighed. */
export const lettersBack = 12
/** A date may be a slip by this many days. */
const slip = 3
/** Candidates of one day in a record with very many. */
const mostOfADay = 60
/** A story may have named quite another year before: whose life it tells, since when a thing is so. */
const mostYearsOff = 12
/** Candidates of one month or year. */
const mostOfAMonth = 400

/** The candidates of a mention. */
export function candidatesFor(
  pointer: Pointer,
  shelf: Shelf,
  spoken: readonly Spoken[],
  topic: Shelved | undefined,
): Candidate[] {
  const lists = latest(pointer, shelf)
  const found = new Map<Shelved, number>()
  const other = isOther(pointer)
  const add = (document: Shelved | undefined): void => {
    if (document === undefined || found.has(document)) return
    if (!other || document.key !== pointer.ownKey) found.set(document, rankIn(lists, document))
  }
  const { title, number, date, clues } = pointer.body
  if (clues.includes('apposition')) {
    for (const one of spoken.slice(0, 3)) add(one.document)
    return listed(found)
  }
  if (pointer.body.clues.includes('indefinite') && date !== undefined && !isDay(date)) return []
  if (date !== undefined) for (const one of ofDate(pointer, shelf)) add(one)
  if (title !== undefined) for (const one of shelf.titled(title)) add(one)
  if (number !== undefined) for (const one of shelf.numbered(number)) add(one)
  if (pointer.docket !== undefined)
    for (const one of shelf.inFile(pointer.docket).slice(-lettersBack * 4)) add(one)
  if (mayBeSelf(pointer)) add(shelf.get(pointer.ownKey))
  for (const one of spoken) add(one.document)
  if (clues.includes('weak')) for (const one of papersCalled(pointer, shelf)) add(one)
  else if (date === undefined && title === undefined && !pointsBack(pointer, spoken)) {
    add(topic)
    for (const one of papersCalled(pointer, shelf)) add(one)
    for (const list of lists) for (const one of list) add(one)
    for (const one of undatedOf(pointer, shelf)) add(one)
  }
  return listed(found)
}

/** `Your last`, `my last`, `I wrote him a note`: another letter than the one that says so. */
function isOther({ body }: Pointer): boolean {
  const { clues } = body
  if (clues.includes('yours') && !clues.includes('ours')) return true
  return clues.includes('indefinite') || (clues.includes('last') && body.relation !== 'self')
}

function rankIn(lists: readonly (readonly Shelved[])[], document: Shelved): number {
  return Math.max(0, ...lists.map((list) => list.indexOf(document)))
}

function listed(found: ReadonlyMap<Shelved, number>): Candidate[] {
  return [...found].map(([document, rank]) => ({ document, rank }))
}

/** `this letter` is one spoken of, or the document itself; `this last letter` may be neither. */
function pointsBack(pointer: Pointer, spoken: readonly Spoken[]): boolean {
  const { clues } = pointer.body
  return (
    clues.includes('demonstrative') &&
    spoken.length > 0 &&
    !clues.includes('last') &&
    !clues.includes('recent')
  )
}

/** Whether a date names its day; `a cable of 1961` that nobody spoke of yet is not just any of that year. */
function isDay(date: string): boolean {
  return /(?:\d\d|XX)-\d\d$/.test(date)
}

function mayBeSelf(pointer: Pointer): boolean {
  const { clues, date } = pointer.body
  return (
    date !== undefined ||
    (clues.includes('demonstrative') && !clues.includes('that')) ||
    clues.includes('present') ||
    clues.includes('ours')
  )
}

/** Documents of the mention's date; of the days around it when none is. */
function ofDate(pointer: Pointer, shelf: Shelf): readonly Shelved[] {
  const date = pointer.body.date!
  if (/^XXXX-\d\d-\d\d$/.test(date)) return nearestYears(shelf.onMonthDay(date.slice(5)), pointer)
  if (/^XXXX-\d\d$/.test(date)) return lastSuchMonth(Number(date.slice(5)), pointer, shelf)
  if (/^XXXX-XX-\d\d$/.test(date)) return daysOfMonths(Number(date.slice(8)), pointer.day, shelf)
  if (/^XXXX/.test(date)) return []
  const { first, last } = daysOf(date)
  if (!Number.isFinite(first) || !Number.isFinite(last)) return []
  if (last - first > 6) return last - first > 370 ? [] : throughout(first, last, pointer, shelf)
  const found: Shelved[] = []
  for (let day = first; day <= last; day += 1) found.push(...shelf.onDay(day))
  if (first === last) {
    found.push(...shelf.onMonthDay(date.slice(5)).filter(isYearless))
    for (let off = 1; off <= slip; off += 1)
      found.push(...shelf.onDay(first - off), ...shelf.onDay(first + off))
  }
  found.push(...shelf.inMonths(first, last))
  return byParty(found, pointer)
}

/** A letter that says its day and month and not its year. */
export function isYearless(one: Shelved): boolean {
  return one.date?.startsWith('XXXX-') === true
}

/** On a day of very many letters those of the right parties come first. */
function byParty(found: readonly Shelved[], pointer: Pointer): readonly Shelved[] {
  if (found.length <= mostOfADay) return found
  const fits = found.filter((one) => one.from.some((side) => pointer.from.includes(side)))
  return (fits.length > 0 ? fits : found).slice(0, mostOfADay)
}

/** All of a month or a year: those whose day is known, and those of which only that time is. */
function throughout(
  first: number,
  last: number,
  pointer: Pointer,
  shelf: Shelf,
): readonly Shelved[] {
  const found: Shelved[] = [...shelf.inMonths(first, last)]
  for (let day = first; day <= last && found.length < mostOfAMonth; day += 1)
    found.push(...shelf.onDay(day))
  return byParty(found, pointer)
}

/** `your letter of September`: the last September before the day of writing. */
function lastSuchMonth(month: number, pointer: Pointer, shelf: Shelf): readonly Shelved[] {
  if (!Number.isFinite(pointer.day)) return []
  const now = new Date(pointer.day * 86_400_000)
  const year = now.getUTCFullYear() - (month - 1 > now.getUTCMonth() ? 1 : 0)
  const first = Date.UTC(year, month - 1, 1) / 86_400_000
  const last = Math.min(pointer.day, Date.UTC(year, month, 0) / 86_400_000)
  return throughout(first, last, pointer, shelf)
}

/** Those of the year that the story is in, or else of the last years before the day of writing. */
function nearestYears(found: readonly Shelved[], { day, year }: Pointer): readonly Shelved[] {
  if (year !== undefined) {
    const middle = Date.UTC(year, 6, 1) / 86_400_000
    return found
      .filter((one) => isYearless(one) || Math.abs(one.first - middle) < 366 * mostYearsOff)
      .slice(-mostOfADay)
  }
  if (!Number.isFinite(day)) return found.slice(0, mostOfADay)
  return found
    .filter((one) => isYearless(one) || (one.first <= day + 400 && day - one.first < 366 * 6))
    .slice(-mostOfADay)
}

/** `the 3rd`: of the month of writing or the one before. */
function daysOfMonths(wanted: number, day: number, shelf: Shelf): readonly Shelved[] {
  for (const one of daysNumbered(wanted, day)) {
    const found = shelf.onDay(one)
    if (found.length > 0) return found
  }
  return []
}

/** So many papers of the same bundle are weighed: those called so, and the last before. */
const mostOfABundle = 40

/** Papers of the bundle in which the paper that speaks lies: those of that name first. */
function ofBundle({ own, family }: Pointer, shelf: Shelf): readonly Shelved[] {
  if (own?.lies === undefined) return []
  const { place, bundle } = own.lies
  const all = shelf.inBundle(bundle)
  if (all.length <= mostOfABundle) return all
  const before = all.filter((one) => one.lies!.place <= place)
  const called = before.filter((one) => isCalled(one, family)).slice(-mostOfABundle)
  return [...called, ...before.slice(-mostOfABundle / 2), ...all.slice(0, mostOfABundle / 4)]
}

/** `das Urteil`: the last papers that call themselves so, and those of the same file. */
function papersCalled(pointer: Pointer, shelf: Shelf): readonly Shelved[] {
  const { clues } = pointer.body
  const day = Number.isFinite(pointer.day) ? pointer.day : Infinity
  const files = (pointer.own?.head?.dockets ?? []).flatMap((docket) =>
    shelf.inFile(docket).slice(-lettersBack * 3),
  )
  const own = shelf.get(pointer.ownKey)
  const called = isByName(pointer) ? shelf.calledBy(pointer.family, circlesOf(own)) : []
  // Papers of one case speak of the same, whatever they call themselves.
  const alike = own === undefined || clues.includes('weak') ? [] : shelf.alike(own)
  const bundle = ofBundle(pointer, shelf)
  return [
    ...shelf.called(pointer.family, day, lettersBack * 2),
    ...files,
    ...called,
    ...alike,
    ...bundle,
  ]
}

/** The last letters that the mention's parties wrote before this document; both directions when it names none. */
function latest(pointer: Pointer, shelf: Shelf): readonly (readonly Shelved[])[] {
  if (!Number.isFinite(pointer.day)) return []
  const own = shelf.get(pointer.ownKey)
  const lists: (readonly Shelved[])[] = []
  const day = pointer.day
  if (pointer.from.length > 0) {
    for (const from of pointer.from.slice(0, 3))
      lists.push(without(shelf.before(from, undefined, day, lettersBack), pointer))
    return lists
  }
  for (const from of own?.from.slice(0, 1) ?? []) {
    for (const to of own?.to.slice(0, 1) ?? []) {
      lists.push(
        without(shelf.before(from, to, day, 4), pointer),
        without(shelf.before(to, from, day, 4), pointer),
      )
    }
  }
  return lists
}

/** `Mr Holt's letter`, of which nobody has said the day: no day leads to it, but those have called it so who spoke of it. */
function undatedOf(pointer: Pointer, shelf: Shelf): readonly Shelved[] {
  if (pointer.from.length === 0 || pointer.fromKnown || isByName(pointer)) return []
  const his = (one: Shelved): boolean => one.from.some((side) => pointer.from.includes(side))
  return shelf
    .calledBy(pointer.family, circlesOf(shelf.get(pointer.ownKey)))
    .filter((one) => !Number.isFinite(one.last) && his(one))
    .slice(-lettersBack)
}

function without(list: readonly Shelved[], pointer: Pointer): readonly Shelved[] {
  return list.filter((one) => one.key !== pointer.ownKey)
}
