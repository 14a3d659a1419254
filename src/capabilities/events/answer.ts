/**
 * The questions people ask of events: what happened, told by whom, and where
 * those who tell it disagree.
 */
import {
  type DatedEvent,
  type DocumentId,
  daysOf,
  type EventReaction,
  type FindingId,
  keptOf,
  type Standing,
  type StandingRecord,
} from '../../record/index.ts'
import { numbersIn, withoutDates } from './numbers.ts'

/** One happening with everybody who tells of it. */
export interface Happening {
  /** The telling that dates it best; its words stand for all. */
  readonly event: Standing<'event'>
  readonly tellings: readonly Standing<'event'>[]
  /** What the tellings disagree on, in words. */
  readonly disagreements: readonly string[]
}

/** All happenings in order of date, undated ones last. */
export const happenings: (record: StandingRecord) => readonly Happening[] = keptOf((record) =>
  merged([...record.findings('event')]),
)

/**
 * Tellings of one happening made one. Two are of one happening when doer, target
 * and class agree, their dates can be the same, and they are told in different
 * documents or in much the same words: within one text two sentences of one
 * month are rather two acts.
 */
export function merged(events: readonly Standing<'event'>[]): Happening[] {
  const groups: Standing<'event'>[][] = []
  const byRoots = new Map<string, Standing<'event'>[][]>()
  for (const event of events) {
    const { actor, target } = event.body
    const key = `${actor.root} ${target.root}`
    const candidates = byRoots.get(key) ?? []
    const group =
      candidates.find((one) => one.some((other) => isSame(event, other))) ??
      candidates.find((one) => one.every((other) => isOtherwiseDated(event, other)))
    if (group !== undefined) group.push(event)
    else {
      const made = [event]
      groups.push(made)
      byRoots.set(key, [...candidates, made])
    }
  }
  return groups.map(happeningOf).sort(byDate)
}

function isSame(one: Standing<'event'>, other: Standing<'event'>): boolean {
  if (!isSameClass(one.body, other.body) || !canBeSameTime(one.body, other.body)) return false
  const likeness = sharedWords(one.evidence[0].exact, other.evidence[0].exact)
  if (likeness >= 0.75) return true
  const elsewhere = one.document !== other.document
  const exact = one.body.precision === 'day' && other.body.precision === 'day'
  return (
    elsewhere &&
    (likeness >= 0.45 || (exact && likeness >= 0.2 && one.body.kind === other.body.kind))
  )
}

/** So many days apart, two documents may mean one day. */
const misdated = 10

/** Told in much the same words by another document, a few days earlier or later. */
function isOtherwiseDated(one: Standing<'event'>, other: Standing<'event'>): boolean {
  const [a, b] = [rangeOf(one.body), rangeOf(other.body)]
  const isExact = one.body.precision === 'day' && other.body.precision === 'day'
  return (
    one.document !== other.document &&
    one.body.kind === other.body.kind &&
    isSameClass(one.body, other.body) &&
    isExact &&
    a !== undefined &&
    b !== undefined &&
    Math.abs(a.first - b.first) <= misdated &&
    // What a letter does on its own day is no telling of what another did on its own.
    [one, other].every(({ body }) => body.told !== 'act' && body.dateBasis !== 'document') &&
    sharedWords(...saidOf(one, other)) >= 0.6
  )
}

function saidOf(one: Standing<'event'>, other: Standing<'event'>): [string, string] {
  return [withoutDates(one.evidence[0].exact), withoutDates(other.evidence[0].exact)]
}

function isSameClass(one: DatedEvent, other: DatedEvent): boolean {
  return one.reach === other.reach && Math.sign(one.scale) === Math.sign(other.scale)
}

function canBeSameTime(one: DatedEvent, other: DatedEvent): boolean {
  const [a, b] = [rangeOf(one), rangeOf(other)]
  return a === undefined || b === undefined || (a.first <= b.last && b.first <= a.last)
}

/** First and last day of an event; undefined when nothing dates it. */
export function rangeOf(event: DatedEvent): { first: number; last: number } | undefined {
  if (event.first === undefined || event.last === undefined) return undefined
  return { first: daysOf(event.first).first, last: daysOf(event.last).last }
}

/** Share of the words of the shorter that the longer has too; words of one or two letters left out. */
export function sharedWords(one: string, other: string): number {
  const words = (text: string): Set<string> =>
    new Set(text.toLowerCase().match(/\p{L}{3,}|\d+/gu) ?? [])
  const [a, b] = [words(one), words(other)].sort((x, y) => x.size - y.size) as [
    Set<string>,
    Set<string>,
  ]
  return a.size === 0 ? 0 : [...a].filter((word) => b.has(word)).length / a.size
}

function happeningOf(tellings: readonly Standing<'event'>[]): Happening {
  const [event] = [...tellings].sort((one, other) => widthOf(one.body) - widthOf(other.body))
  const differs = (name: string, of: (event: DatedEvent) => string): string[] => {
    // Who gives none does not contradict.
    const values = [...new Set(tellings.map((one) => of(one.body)))].filter((one) => one !== '')
    return values.length > 1 ? [`${name}: ${values.join(' or ')}`] : []
  }
  return {
    event: event!,
    tellings,
    disagreements:
      tellings.length === 1
        ? []
        : [
            ...differs('date', daysWords),
            ...differs('kind', (one) => one.kind),
            ...differs('who', (one) => actorCode(one.actor)),
            ...differs('number', (one) => numbersIn(wordsOf(one, tellings))),
          ],
  }
}

function wordsOf(body: DatedEvent, tellings: readonly Standing<'event'>[]): string {
  return tellings.find((one) => one.body === body)!.evidence[0].exact
}

function widthOf(body: DatedEvent): number {
  const range = rangeOf(body)
  return range === undefined ? Number.POSITIVE_INFINITY : range.last - range.first
}

function byDate(one: Happening, other: Happening): number {
  const start = ({ event }: Happening): number =>
    rangeOf(event.body)?.first ?? Number.MAX_SAFE_INTEGER
  return start(one) - start(other)
}

function daysWords({ first, last }: DatedEvent): string {
  if (first === undefined) return ''
  return first === last ? first : `${first}/${last}`
}

/** `CHN:MFA`: root and part. */
export function actorCode(actor: DatedEvent['actor']): string {
  return actor.part === undefined ? actor.root : `${actor.root}:${actor.part}`
}

/** A link with its words. */
export interface ReactionRow {
  readonly finding: Standing<'reaction'>
  readonly from: FindingId
  readonly to: EventReaction['to']
  readonly document: DocumentId
}
