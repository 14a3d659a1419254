/** What speaks for each kind of answer in the words that give it. */
import type { ActKind } from '../../../record/index.ts'
import type { Span } from '../../../text/index.ts'
import { type NamedValues, relationOf } from './answer-values.ts'
import type { PlacedAct } from './placed-act.ts'
import type { Stretch } from './stretches.ts'

const acts = [
  'accept',
  'reject',
  'counter',
  'postpone',
  'concede',
  'commit',
  'offer',
  'propose',
  'request',
  'demand',
  'condition',
  'reserve',
  'threaten',
  'ignore-noted',
] as const satisfies readonly ActKind[]

const shows = ['yes', 'no', 'stands', 'partly', 'later', 'instead', 'points', 'turns'] as const

const cued = [
  'question',
  'but',
  'we',
  'you',
  'we agree',
  'we reject',
  'cannot',
  'agree',
  'welcome',
  'reject',
  'impossible',
  'modal',
  'if',
  'could',
  'negation',
] as const

const asked = [
  'propose',
  'request',
  'demand',
  'offer',
  'condition',
  'commit',
  'threaten',
  'counter',
  'reject',
  'accept',
  'reserve',
  'concede',
  'postpone',
  'ignore-noted',
] as const satisfies readonly ActKind[]

/** Whether the values of the act come back, or others stand in their place. */
const relations = ['sameDate', 'otherDate', 'sameFigure', 'otherFigure'] as const

/** Names of the cues in order: that there is an answer, what it reads like as an act, its words, what it answers. */
export const kindCues: readonly string[] = [
  'any',
  ...acts.map((act) => `reads ${act}`),
  ...shows.map((name) => `shows ${name}`),
  ...cued.map((name) => `has ${name}`),
  ...asked.map((act) => `to ${act}`),
  ...relations,
  'short',
  'refusal met',
]

/** So few characters hold an answer and no reasons. */
const shortest = 60

/** A refusal that is answered by what binds or gives is met, not repeated. */
const refusing: ReadonlySet<ActKind> = new Set(['reject', 'reserve', 'threaten', 'ignore-noted'])
const giving = ['accept', 'commit', 'concede', 'offer'] as const

/** A letter whose days and figures can be asked for. */
export interface ValuedLetter {
  readonly values: (span: Span) => NamedValues
}

export interface KindPlaces {
  readonly act: PlacedAct
  readonly asked: ValuedLetter
  readonly answering: ValuedLetter
}

/** The cues of a stretch as the answer to an act. */
export function cuesOfKind(
  stretch: Stretch,
  { act, asked: letter, answering }: KindPlaces,
): number[] {
  const { acts: readings, shows: shown, cues } = stretch
  const relation = relationOf(letter.values(act), answering.values(stretch))
  const met = giving.reduce((sum, one) => sum + (readings.get(one) ?? 0), 0)
  return [
    1,
    ...acts.map((one) => readings.get(one) ?? 0),
    ...shows.map((name) => (shown.has(name) ? 1 : 0)),
    ...cued.map((name) => (cues.has(name) ? 1 : 0)),
    ...asked.map((one) => (one === act.body.act ? 1 : 0)),
    ...relations.map((name) => (relation[name] ? 1 : 0)),
    stretch.end - stretch.start < shortest ? 1 : 0,
    refusing.has(act.body.act) ? met : 0,
  ]
}
