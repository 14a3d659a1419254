/** Missing documents: when a mention means one that is not held, and by what key it is known again. */
import { daysOf, type EdtfDate, isLeapYear, type Mention } from '../../../record/index.ts'
import { monthDayOf } from './by-date.ts'
import { lastDayNumbered } from './days.ts'
import { ordinalOf } from './features/index.ts'
import { clueValue, isAskedFor, type Pointer } from './pointer.ts'
import type { Shelved } from './shelved.ts'
import { titleKey } from './titles.ts'
import type { Spoken } from './weighed.ts'
import type { Features } from './weights.ts'

const dayLength = 86_400_000

/** The missing document that a mention would found; none where its words could not name one. */
export function newMissing(pointer: Pointer): Shelved | undefined {
  const { body } = pointer
  if (body.clues.includes('apposition') || body.clues.includes('present')) return undefined
  if (body.clues.includes('exchange')) return undefined
  // `That letter` was spoken of, wherever that was; it is none that nobody knows yet.
  const bare = body.date === undefined && body.title === undefined && body.number === undefined
  if (bare && body.clues.includes('demonstrative') && body.from.length === 0) return undefined
  // A letter without a date says too little for `your letter` to be one that nobody holds.
  const personal = body.clues.includes('yours') || body.clues.includes('ours')
  if (personal && body.date === undefined && !Number.isFinite(pointer.day)) return undefined
  const date = datedBefore(body.date, pointer)
  const { first, last } = date === undefined ? unknown : daysOf(date)
  const ordinal = ordinalOf(body.clues)
  const members = clueValue(body, 'count')
  return {
    key: keyOf(pointer, date),
    held: false,
    kinds: body.kinds,
    first: Number.isFinite(first) ? first : -Infinity,
    last: Number.isFinite(last) ? last : Infinity,
    ...(date === undefined ? {} : { date }),
    from: [...pointer.from],
    to: [...pointer.to],
    ...(body.title === undefined ? {} : { title: body.title }),
    ...(body.number === undefined ? {} : { number: body.number }),
    ...(ordinal === undefined ? {} : { ordinal }),
    families: new Set([pointer.family]),
    tellers: [],
    set: body.clues.includes('plural'),
    ...(members === undefined ? {} : { members: Number(members) }),
    work: body.clues.includes('work'),
  }
}

const unknown = { first: -Infinity, last: Infinity }

/**
 * A key that the same words give in every build: what the document is called
 * by (title, number, date and noun), and only without these the place of the
 * words.
 */
function keyOf(pointer: Pointer, date: EdtfDate | undefined): string {
  const { body, family } = pointer
  const whose = body.from[0] ?? ''
  if (body.number !== undefined) return `number ${body.number} ${whose}`
  if (body.clues.includes('work') && body.title !== undefined) return `work ${titleKey(body.title)}`
  if (date !== undefined && !/^XXXX/.test(date)) return `dated ${date} ${family} ${whose}`
  if (body.title !== undefined) return `title ${titleKey(body.title)} ${date ?? ''}`
  return `words ${pointer.ownKey} ${pointer.at}`
}

/** A date without its year takes the last one not after the day of writing, and so does a day without its month. */
function datedBefore(date: EdtfDate | undefined, pointer: Pointer): EdtfDate | undefined {
  const { day, year: told } = pointer
  const dayOnly = /^XXXX-XX-(\d\d)$/.exec(date ?? '')?.[1]
  if (dayOnly !== undefined) return lastSuchDay(Number(dayOnly), day)
  if (date === undefined || !/^XXXX-\d\d/.test(date))
    return date?.startsWith('XXXX') ? undefined : date
  if (told !== undefined) return onLeapDay(told, date.slice(5))
  if (!Number.isFinite(day)) return undefined
  const year = new Date(day * dayLength).getUTCFullYear()
  const monthDay = date.slice(5)
  const now = monthDayOf(day)
  return onLeapDay(monthDay.slice(0, now.length) <= now ? year : year - 1, monthDay)
}

/** `the 18th`: of the month of writing or the one before. */
function lastSuchDay(wanted: number, day: number): EdtfDate | undefined {
  const found = lastDayNumbered(wanted, day)
  return found === undefined
    ? undefined
    : (new Date(found * dayLength).toISOString().slice(0, 10) as EdtfDate)
}

/** Only a leap year has a 29 February. */
function onLeapDay(year: number, monthDay: string): EdtfDate {
  let found = year
  while (monthDay === '02-29' && !isLeapYear(found)) found -= 1
  return `${found}-${monthDay}` as EdtfDate
}

/** What speaks for a document that is not on the shelf yet. */
export function newMissingFeatures(
  pointer: Pointer,
  spoken: readonly Spoken[],
  /** Whether a paper is known that is called so. */
  { known }: { readonly known: boolean },
): Features {
  const { body } = pointer
  const features: Features = {}
  if (body.number !== undefined) features.newNumbered = 1
  else if (body.title !== undefined || isWithNamed(pointer)) features.newTitled = 1
  else if (isDated(body)) {
    features.newDated = isOfMonth(body) ? monthAlone : 1
    if (pointer.year !== undefined) features.newInStory = 1
  } else if (body.clues.includes('indefinite')) features.newIndefinite = 1
  else if (pointer.family === 'letter' || pointer.family === 'cable') features.newLetter = 1
  else features.newPaper = 1
  if (
    body.title === undefined &&
    pointer.from.length > 0 &&
    !body.clues.includes('ours') &&
    !body.clues.includes('yours')
  )
    features.newOfOther =
      body.clues.includes('of its maker') && body.number === undefined ? byMaker : 1
  const asked = body.relation === 'requests' || isAskedFor(body)
  if (asked && features.newPaper && !known) features.newRequested = 1
  if (body.clues.includes('enclosed') || body.relation === 'transmits') features.newEnclosed = 1
  if (pointer.family === 'reply' && body.relation === 'announces') features.newPromised = 1
  if (body.clues.includes('answered above')) features.newAnswered = 1
  if (spoken.some((one) => one.family === pointer.family) && !isDated(body)) features.newAgain = 1
  return features
}

/** `Mr. Holt's report`: who made it is all that one needs to know of it. */
const byMaker = 2

/** `The contract with Pell & Dow`: nobody writes it to anybody, and it has its sides all the same. */
function isWithNamed({ body, to }: Pointer): boolean {
  return body.kinds[0] === 'contract' && to.length > 0
}

function isDated(body: Mention): boolean {
  return body.date !== undefined && (/\d\d-\d\d|^\d{4}/.test(body.date) || isOfMonth(body))
}

/** `His report of June` says less than a day would. */
const monthAlone = 0.7

function isOfMonth({ date }: Mention): boolean {
  return /^XXXX-\d\d$/.test(date ?? '')
}
