/**
 * Two coders of the same papers, human or machine: which rows both have, and how far their
 * fields agree beyond chance.
 *
 * Rows are matched one to one: the same two sides, and words in common; where a list gives no
 * words, days in common.
 */
import { daysOf, type EdtfDate } from '../../record/index.ts'
import type { EventRow } from '../event-lists.ts'
import { alpha, kappa } from './agreement.ts'
import { quads } from './measure/kinds.ts'

/** What two coders agree in: shares of the rows both have, and what chance would not give. */
export interface FieldAgreement {
  readonly field: string
  readonly same: number
  readonly kappa?: number
  readonly alpha?: number
}

export interface CoderPanel {
  readonly both: number
  readonly oneOnly: number
  readonly otherOnly: number
  readonly fields: readonly FieldAgreement[]
}

type Coded = Pick<
  EventRow,
  'actor' | 'target' | 'kind' | 'scale' | 'exact' | 'date_start' | 'date_end'
>
type Match = readonly [one: Coded, other: Coded]

/** How far two lists agree. */
export function coderPanel(one: readonly Coded[], other: readonly Coded[]): CoderPanel {
  const pairs = matched(one, other)
  const label = (field: string, of: (row: Coded) => string): FieldAgreement => {
    const labels = pairs.map(([a, b]) => [of(a), of(b)] as const)
    return {
      field,
      same: shareOf(labels, ([a, b]) => a === b),
      ...given(
        'kappa',
        kappa(
          labels.map(([a]) => a),
          labels.map(([, b]) => b),
        ),
      ),
      ...given('alpha', alpha(labels, 'nominal')),
    }
  }
  const dated = pairs.filter(([a, b]) => a.date_start !== '' && b.date_start !== '')
  return {
    both: pairs.length,
    oneOnly: one.length - pairs.length,
    otherOnly: other.length - pairs.length,
    fields: [
      label('kind', ({ kind }) => kind),
      label('class', ({ kind }) => quads[kind] ?? kind),
      label('sign', ({ scale }) => String(Math.sign(scale))),
      label('who', ({ actor }) => actor),
      label('whom', ({ target }) => target),
      {
        field: 'weight (within 2)',
        same: shareOf(pairs, ([a, b]) => Math.abs(a.scale - b.scale) <= 2),
        ...given(
          'alpha',
          alpha(
            pairs.map(([a, b]) => [a.scale, b.scale]),
            'interval',
          ),
        ),
      },
      {
        field: 'days (some in common)',
        same: shareOf(dated, ([a, b]) => commonDays(a, b) > 0),
        ...given(
          'alpha',
          alpha(
            dated.map(([a, b]) => [middleOf(a), middleOf(b)]),
            'interval',
          ),
        ),
      },
    ],
  }
}

function given(name: 'kappa' | 'alpha', value: number | undefined): Partial<FieldAgreement> {
  return value === undefined ? {} : { [name]: value }
}

function shareOf<T>(list: readonly T[], holds: (one: T) => boolean): number {
  return list.length === 0 ? 0 : list.filter(holds).length / list.length
}

/** Pairs one to one, the most alike first. */
function matched(one: readonly Coded[], other: readonly Coded[]): Match[] {
  const bySides = new Map<string, Coded[]>()
  for (const row of other) {
    const key = sidesOf(row)
    const known = bySides.get(key)
    if (known === undefined) bySides.set(key, [row])
    else known.push(row)
  }
  const candidates = one.flatMap((a) =>
    (bySides.get(sidesOf(a)) ?? []).flatMap((b) => {
      const worth = likeness(a, b)
      return worth === 0 ? [] : [{ pair: [a, b] as const, worth }]
    }),
  )
  candidates.sort((a, b) => b.worth - a.worth)
  const used = new Set<Coded>()
  return candidates.flatMap(({ pair }) => {
    if (pair.some((row) => used.has(row))) return []
    for (const row of pair) used.add(row)
    return [pair]
  })
}

function sidesOf({ actor, target }: Coded): string {
  return `${actor.split(':')[0]} ${target.split(':')[0]}`
}

/** Of rows with words, half of the shorter must be the other's; then days and kinds decide. */
function likeness(a: Coded, b: Coded): number {
  const [few, many] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.size - y.size)
  const days = commonDays(a, b)
  if (few!.size === 0) return days
  const common = [...few!].filter((word) => many!.has(word)).length / few!.size
  return common < 0.5 ? 0 : common + days + (a.kind === b.kind ? 0.5 : 0)
}

function wordsOf({ exact }: Coded): ReadonlySet<string> {
  return new Set(exact.toLowerCase().match(/\p{L}{3,}/gu) ?? [])
}

/** The share of days in common of all days of both. */
function commonDays(a: Coded, b: Coded): number {
  const [one, other] = [spanOf(a), spanOf(b)]
  if (one === undefined || other === undefined) return 0
  const common = Math.min(one.last, other.last) - Math.max(one.first, other.first) + 1
  const all = Math.max(one.last, other.last) - Math.min(one.first, other.first) + 1
  return Math.max(0, common / all)
}

function middleOf(row: Coded): number {
  const span = spanOf(row)
  return span === undefined ? 0 : (span.first + span.last) / 2
}

function spanOf({ date_start, date_end }: Coded): { first: number; last: number } | undefined {
  if (date_start === '') return undefined
  const first = daysOf(date_start as EdtfDate).first
  const last = daysOf((date_end === '' ? date_start : date_end) as EdtfDate).last
  return { first, last }
}
