/**
 * The rival explanations as restrictions of one model, and what each expects
 * to be seen without any fit.
 *
 * "Ideology as such", "the leaders' persons" and a constant rate are the same
 * model inside one window; they stand as one row that says so. Likewise a hierarchy that
 * punishes, with quarrels at home, equals the dilemma without its way back.
 */
import type { InputName } from './rows.ts'

export interface Explanation {
  readonly name: string
  /** A sentence for people. */
  readonly words: string
  /** What may set off hostile acts of the first and of the second side. */
  readonly inputs: readonly [readonly InputName[], readonly InputName[]]
  /** One common change of level. */
  readonly step: boolean
  /** What cannot be told from it inside one window. */
  readonly alike?: string
}

/** All explanations that are compared; the sides are those of the quarrel, in its order. */
export const explanations: readonly Explanation[] = [
  {
    name: 'constant',
    words: 'Each side acts at a rate of its own that does not change.',
    inputs: [[], []],
    step: false,
    alike:
      'Ideology as such and the persons of the leaders say the same inside one window; other periods or other pairs would separate them.',
  },
  {
    name: 'shift',
    words: 'One shift of level for both sides, and no provocation.',
    inputs: [[], []],
    step: true,
    alike:
      'What moved the level it does not say: a turn at home on that date, or anything else of that date, looks the same.',
  },
  {
    name: 'momentum',
    words: 'Each side’s own acts beget more of them.',
    inputs: [['self'], ['self']],
    step: false,
  },
  {
    name: 'shocks',
    words: 'Third parties move both sides (interest, or rivalry for followers).',
    inputs: [
      ['self', 'shock'],
      ['self', 'shock'],
    ],
    step: false,
  },
  {
    name: 'first leads',
    words: 'The first side acts of itself, the second answers.',
    inputs: [['self'], ['self', 'other']],
    step: false,
    alike: 'A hierarchy in which the second punishes what the first does says the same.',
  },
  {
    name: 'second leads',
    words: 'The second side acts of itself, the first answers.',
    inputs: [['self', 'other'], ['self']],
    step: false,
    alike: 'A hierarchy in which the first punishes what the second does says the same.',
  },
  {
    name: 'spiral',
    words: 'Each side answers the other.',
    inputs: [
      ['self', 'other'],
      ['self', 'other'],
    ],
    step: false,
  },
  {
    name: 'diversion',
    words: 'Quarrels at home are carried abroad; the other side does not matter.',
    inputs: [
      ['self', 'home'],
      ['self', 'home'],
    ],
    step: false,
  },
  {
    name: 'dilemma',
    words:
      'Each side’s defence of its line at home provokes the other, and the answer is used at home.',
    inputs: [
      ['self', 'other', 'home'],
      ['self', 'other', 'home'],
    ],
    step: false,
  },
]
