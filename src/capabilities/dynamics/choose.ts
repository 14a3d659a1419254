/**
 * Which acts of all that are told the lab shall count: of which two sides, without
 * which kinds, seen by whom, how sure, between which days, of the record or of somebody's list.
 *
 * A choice is an address: the same address chooses the same acts.
 */
import { daysOf, parseDate, type StandingRecord } from '../../record/index.ts'
import type { EventRow, LinkRow } from '../event-lists.ts'
import type { Act, Link, Quarrel } from './acts/act.ts'
import { quarrelOfActs } from './answer.ts'
import { actsOfList, actsOfRecord, type DatedActs, linksOfList, linksOfRecord } from './find.ts'

export interface Choice {
  /** The name of a list that somebody brought; the record's own events without one. */
  readonly list: string | undefined
  readonly between: readonly [string, string] | undefined
  /** Kinds left out. */
  readonly without: ReadonlySet<string>
  readonly reach: 'all' | 'public' | 'private'
  readonly sure: 'counted' | 'sure' | 'all'
  /** Dates as they were written; a window is read from them. */
  readonly from: string
  readonly to: string
}

/** A list that somebody brought. */
export interface ActList {
  readonly rows: readonly EventRow[]
  readonly links: readonly LinkRow[]
}

/** What a choice gives: the quarrel, and what it was chosen from. */
export interface Chosen {
  readonly quarrel: Quarrel | undefined
  readonly undated: number
  /** All dated acts before anything was left out. */
  readonly all: readonly Act[]
  readonly counted: number
  /** What of the choice could not be read. */
  readonly trouble: string | undefined
}

/** A choice as an address says it. Whatever cannot be read is as if it were not there. */
export function choiceOf(query: URLSearchParams): Choice {
  const [one, other] = (query.get('between') ?? '').split(',')
  const reach = query.get('reach')
  const sure = query.get('sure')
  return {
    list: query.get('list') ?? undefined,
    between: one && other && one !== other ? [one, other] : undefined,
    without: new Set(
      query
        .getAll('without')
        .flatMap((names) => names.split(','))
        .filter(Boolean),
    ),
    reach: reach === 'public' || reach === 'private' ? reach : 'all',
    sure: sure === 'sure' || sure === 'all' ? sure : 'counted',
    from: query.get('from')?.trim() ?? '',
    to: query.get('to')?.trim() ?? '',
  }
}

/** The choice as names and values of an address, usual ones left out. */
export function queryOf(choice: Choice): Record<string, string | undefined> {
  return {
    list: choice.list,
    between: choice.between?.join(','),
    without: [...choice.without].sort().join(',') || undefined,
    reach: choice.reach === 'all' ? undefined : choice.reach,
    sure: choice.sure === 'counted' ? undefined : choice.sure,
    from: choice.from || undefined,
    to: choice.to || undefined,
  }
}

/** The acts of a choice as a quarrel. */
export function choose(record: StandingRecord, choice: Choice, list: ActList | undefined): Chosen {
  const { acts, undated, links } = toldActs(record, choice, list)
  const window = windowOf(choice)
  const kept = acts.filter(
    (act) =>
      !choice.without.has(act.kind) &&
      (choice.reach === 'all' || act.reach === choice.reach) &&
      (choice.sure !== 'sure' || act.doubtful !== true),
  )
  const { quarrel } = quarrelOfActs(
    record,
    { acts: kept, links, undated },
    { sides: choice.between },
  )
  const days = { ...quarrel?.window, ...window.days }
  const trouble =
    window.trouble ??
    (quarrel !== undefined && days.end! <= days.start!
      ? 'The last day lies before the first: no day is left.'
      : undefined)
  return {
    quarrel:
      quarrel === undefined || trouble !== undefined
        ? undefined
        : { ...quarrel, window: { start: days.start!, end: days.end! } },
    undated,
    all: acts,
    counted: kept.length,
    trouble,
  }
}

function toldActs(
  record: StandingRecord,
  { sure }: Choice,
  list: ActList | undefined,
): DatedActs & { readonly links: readonly Link[] } {
  return list === undefined
    ? {
        ...actsOfRecord(record, { suggestions: sure === 'all' }),
        links: linksOfRecord(record),
      }
    : { ...actsOfList(list.rows), links: linksOfList(list.links) }
}

function windowOf({ from, to }: Choice): {
  readonly days: { readonly start?: number; readonly end?: number }
  readonly trouble?: string
} {
  const [first, last] = [from, to].map((words) => (words === '' ? undefined : parseDate(words)))
  const unread = [from, to].find((words, at) => words !== '' && [first, last][at] === undefined)
  if (unread !== undefined)
    return { days: {}, trouble: `“${unread}” is no date; write it as 1871, 1871-05 or 1871-05-01.` }
  return {
    days: {
      ...(first === undefined ? {} : { start: daysOf(first).first }),
      ...(last === undefined ? {} : { end: daysOf(last).last + 1 }),
    },
  }
}

/** Pairs that act on each other, those with most acts first. */
export function pairsOf(acts: readonly Act[]): readonly {
  readonly sides: readonly [string, string]
  readonly count: number
}[] {
  const counts = new Map<string, { sides: [string, string]; count: number }>()
  for (const { from, to } of acts) {
    if (from === to) continue
    const sides = [from, to].sort() as [string, string]
    const known = counts.get(sides.join(','))
    counts.set(sides.join(','), { sides, count: (known?.count ?? 0) + 1 })
  }
  return [...counts.values()].sort(
    (one, other) =>
      other.count - one.count || (one.sides.join(',') < other.sides.join(',') ? -1 : 1),
  )
}

/** A choice in words, as it stands beside its figures. */
export function choiceWords({ list, between, without, reach, sure, from, to }: Choice): string {
  const parts = [
    list === undefined ? '' : 'a list brought',
    between === undefined ? '' : `${between[0]} and ${between[1]}`,
    reach === 'all' ? '' : `${reach} acts only`,
    sure === 'sure' ? 'without doubtful ones' : sure === 'all' ? 'with suggestions' : '',
    without.size === 0 ? '' : `without ${[...without].sort().join(', ').toLowerCase()}`,
    from === '' ? '' : `from ${from}`,
    to === '' ? '' : `to ${to}`,
  ].filter((part) => part !== '')
  return parts.length === 0 ? 'all events that count' : parts.join('; ')
}
