/** What speaks for each kind of answer in the words that give it. */
import type { ActKind } from '../../../record/index.ts'
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

const shows = ['yes', 'no', 'partly', 'later', 'instead', 'points', 'turns'] as const

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
] as const satisfies readonly ActKind[]

/** Names of the cues in order: that there is an answer, what it reads like as an act, its words, what it answers. */
export const kindCues: readonly string[] = [
  'any',
  ...acts.map((act) => `reads ${act}`),
  ...shows.map((name) => `shows ${name}`),
  ...cued.map((name) => `has ${name}`),
  ...asked.map((act) => `to ${act}`),
]

/** The cues of a stretch as the answer to an act of that kind. */
export function cuesOfKind(
  { acts: readings, shows: shown, cues }: Pick<Stretch, 'acts' | 'shows' | 'cues'>,
  act: ActKind,
): number[] {
  return [
    1,
    ...acts.map((one) => readings.get(one) ?? 0),
    ...shows.map((name) => (shown.has(name) ? 1 : 0)),
    ...cued.map((name) => (cues.has(name) ? 1 : 0)),
    ...asked.map((one) => (one === act ? 1 : 0)),
  ]
}
