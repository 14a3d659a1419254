/** What an answer is, and which acts can be one. */
import type { Act, ActKind, ResponseKind } from '../../../record/index.ts'
import type { Span } from '../../../text/index.ts'
import type { PlacedAct } from './placed-act.ts'

export interface Answer {
  readonly act: PlacedAct
  readonly response: ResponseKind
  /** The words that answer; none where the act was passed over. */
  readonly words?: Span
  /** The act that was found on these words, if any was. */
  readonly by?: PlacedAct
  readonly confidence: number
  /** Other words that may answer, likeliest first: what a reader is offered. */
  readonly others: readonly OtherWords[]
}

export interface OtherWords {
  readonly response: ResponseKind
  readonly words?: Span
  readonly by?: PlacedAct
  readonly confidence: number
}

/** What an act makes of the one it answers. */
const responses: Readonly<Record<ActKind, ResponseKind>> = {
  accept: 'accepted',
  commit: 'accepted',
  reject: 'rejected',
  reserve: 'rejected',
  threaten: 'rejected',
  'ignore-noted': 'rejected',
  demand: 'rejected',
  counter: 'countered',
  propose: 'countered',
  offer: 'countered',
  condition: 'countered',
  request: 'countered',
  postpone: 'deferred',
  concede: 'partly',
}

/**
 * Acts that get an answer: those that ask for one, and what a side binds itself
 * to or gives way in, which the other may take up. Refusals, complaints and
 * reservations are answers themselves.
 */
const asking: ReadonlySet<ActKind> = new Set([
  'propose',
  'counter',
  'request',
  'demand',
  'offer',
  'condition',
  'commit',
  'concede',
])

export function asks(act: ActKind): boolean {
  return asking.has(act)
}

export function isOwn(mode: Act['mode']): boolean {
  return mode === 'direct' || mode === 'restated'
}

/** How much a reading says: a proposal in an answer may be one's own besides, a refusal hardly. */
const says: Readonly<Partial<Record<ActKind, number>>> = {
  accept: 2,
  reject: 1.5,
  counter: 1.5,
  postpone: 1.5,
  concede: 1.5,
  commit: 1,
  offer: 0.8,
}

/** What a stretch makes of what it answers: by the act a reader confirmed, or by what it reads like. */
export function responseOf(
  act: PlacedAct | undefined,
  readings: ReadonlyMap<string, number>,
): ResponseKind {
  if (act !== undefined && act.confidence === 1) return responses[act.body.act]
  const sums = new Map<ResponseKind, number>()
  for (const [one, share] of readings) {
    const response = responses[one as ActKind]
    sums.set(response, (sums.get(response) ?? 0) + share * (says[one as ActKind] ?? 0.6))
  }
  return [...sums].sort(([, one], [, other]) => other - one)[0]?.[0] ?? 'rejected'
}

export function rounded(share: number): number {
  return Math.round(share * 1000) / 1000
}
