/** What an answer is, and which acts can be one. */
import type { Act, ActKind, ResponseKind } from '../../../record/index.ts'
import type { Span } from '../../../text/index.ts'
import type { PlacedAct } from './placed-act.ts'

export interface Answer {
  readonly act: PlacedAct
  readonly response: ResponseKind
  /** The sentence that says it most plainly; none where the act was passed over. */
  readonly words?: Span
  /** The passage in which it stands. */
  readonly passage?: Span
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

/** What an act that a reader confirmed makes of the one it answers. */
export function confirmedKind(act: PlacedAct | undefined): ResponseKind | undefined {
  return act !== undefined && act.confidence === 1 ? responses[act.body.act] : undefined
}

export function rounded(share: number): number {
  return Math.round(share * 1000) / 1000
}
