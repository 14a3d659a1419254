/**
 * Learning the two models from annotated stretches: multinomial logistic
 * regression with a quadratic penalty, drawn towards what the constructions of
 * the language say rather than towards nothing.
 *
 * A few thousand stretches with twenty cues each are learnt in about a second,
 * so that measuring can learn anew for every letter it leaves out.
 */
import { type ActModel, type Linear, softmax } from './model.ts'

export interface Example {
  readonly cues: readonly string[]
  /** `none`, an act, or undefined where the annotator leaves it open. */
  readonly act: string | undefined
}

interface Settings {
  readonly penalty: number
  /** A cue in fewer examples is not learnt. */
  readonly fewest: number
  /** What a cue's weight for a class is drawn towards. */
  readonly prior: (cue: string, name: string) => number
  /** How much an example counts. */
  readonly weight: (example: Example) => number
}

/** Constructions are cues named `says <act>`; they begin with this weight for their act. */
const constructionWeight = 2.5

/** Performatives (`performs <act>`) do what they say: a stronger start, and one for being a move at all. */
const performativeWeight = 4
const performedMove = 1.3

/** Turns (`shows <act>`) stand between the two. */
const turnWeight = 3
const shownMove = 0.35

/**
 * The cue of all sentences of a letter in which every clause was annotated. No
 * reader asks for it: so the other cues are learnt from these letters too, but
 * not how many sentences are an act, which depends on who annotates.
 */
export const readClosely = 'read closely'

/**
 * There are more of these letters than of those read as most people read; they
 * count for less, most of all for whether a sentence is an act.
 */
const closeMove = 0.25
const closeAct = 0.4

/**
 * The cue of invented sentences that stand alone. They show how an act may be
 * worded; how often a sentence is one they cannot show, so they hardly count there.
 */
export const readAlone = 'read alone'
const aloneMove = 0.2
const aloneAct = 0.4

/** Both models from examples. */
export function learn(examples: readonly Example[], tuning: Tuning = {}): ActModel {
  const known = examples.filter((example) => example.act !== undefined)
  const moves = known.filter((example) => example.act !== 'none')
  const acts = [...new Set(moves.map((example) => example.act!))].sort()
  return {
    move: linear(
      known.map(({ cues, act }) => ({ cues, act: act === 'none' ? 'none' : 'move' })),
      ['none', 'move'],
      {
        penalty: tuning.move ?? 5,
        fewest: 3,
        prior: (cue, name) => movePrior(cue) * (name === 'move' ? 1 : -1),
        weight: weightOf(tuning.closeMove ?? closeMove, tuning.aloneMove ?? aloneMove),
      },
    ),
    act: linear(moves, acts, {
      penalty: tuning.act ?? 4,
      fewest: 2,
      prior: (cue, act) => {
        if (cue === `performs ${act}`) return tuning.performed ?? performativeWeight
        if (cue === `shows ${act}`) return tuning.shown ?? turnWeight
        return cue === `says ${act}` ? (tuning.prior ?? constructionWeight) : 0
      },
      weight: weightOf(tuning.closeAct ?? closeAct, tuning.aloneAct ?? aloneAct),
    }),
  }
}

export interface Tuning {
  readonly closeMove?: number
  readonly closeAct?: number
  readonly aloneMove?: number
  readonly aloneAct?: number
  readonly move?: number
  readonly act?: number
  readonly prior?: number
  readonly performed?: number
  readonly shown?: number
}

/** How much a cue speaks from the start for a sentence's being a move at all. */
function movePrior(cue: string): number {
  if (cue.startsWith('performs ')) return performedMove
  return cue.startsWith('shows ') ? shownMove : 0
}

const weightOf =
  (close: number, alone: number) =>
  ({ cues }: Example): number => {
    if (cues.includes(readAlone)) return alone
    return cues.includes(readClosely) ? close : 1
  }

const steps = 200

/** Cues that are weighed by what they say, however few examples have them. */
const always = [
  'accept',
  'reject',
  'counter',
  'postpone',
  'propose',
  'demand',
  'reserve',
  'threaten',
  'request',
  'offer',
  'concede',
  'commit',
].map((act) => `performs ${act}`)

function linear(
  examples: readonly Example[],
  classes: readonly string[],
  { penalty, fewest, prior, weight }: Settings,
): Linear {
  // A performative counts from the start, also where no example has it.
  const cues = [...new Set([...frequent(examples, fewest), ...always])]
  const number = new Map(cues.map((cue, at) => [cue, at]))
  const width = classes.length
  const rows = examples.map((example) =>
    example.cues.flatMap((cue) => {
      const at = number.get(cue)
      return at === undefined ? [] : [at * width]
    }),
  )
  const answers = examples.map((example) => classes.indexOf(example.act!))
  const size = (cues.length + 1) * width
  const biasAt = cues.length * width
  const centre = new Float64Array(size)
  cues.forEach((cue, at) => {
    classes.forEach((name, k) => {
      centre[at * width + k] = prior(cue, name)
    })
  })
  const values = Float64Array.from(centre)
  const slopeOf = (): Float64Array => {
    const slope = new Float64Array(size)
    rows.forEach((row, at) => {
      const scores = classes.map((_, k) => values[biasAt + k]!)
      for (const place of row) for (let k = 0; k < width; k += 1) scores[k]! += values[place + k]!
      const said = softmax(scores)
      const counts = weight(examples[at]!)
      for (let k = 0; k < width; k += 1) {
        const error = ((k === answers[at] ? 1 : 0) - said[k]!) * counts
        slope[biasAt + k]! += error
        for (const place of row) slope[place + k]! += error
      }
    })
    for (let at = 0; at < biasAt; at += 1) slope[at]! -= penalty * (values[at]! - centre[at]!)
    return slope
  }
  climb(values, slopeOf)
  return {
    classes,
    bias: [...values.subarray(biasAt)],
    weights: Object.fromEntries(
      cues.map((cue, at) => [cue, [...values.subarray(at * width, (at + 1) * width)]]),
    ),
  }
}

/** Steps uphill whose length follows the recent slopes (Adam), shorter towards the end. */
export function climb(
  values: Float64Array,
  slopeOf: () => Float64Array,
  most: number = steps,
): void {
  const mean = new Float64Array(values.length)
  const square = new Float64Array(values.length)
  for (let step = 1; step <= most; step += 1) {
    const slope = slopeOf()
    const length = 0.08 * (1 - (0.9 * step) / most)
    for (let at = 0; at < values.length; at += 1) {
      mean[at] = 0.9 * mean[at]! + 0.1 * slope[at]!
      square[at] = 0.99 * square[at]! + 0.01 * slope[at]! ** 2
      const [m, s] = [mean[at]! / (1 - 0.9 ** step), square[at]! / (1 - 0.99 ** step)]
      values[at]! += (length * m) / (Math.sqrt(s) + 1e-8)
    }
  }
}

function frequent(examples: readonly Example[], fewest: number): string[] {
  const counts = new Map<string, number>()
  for (const { cues } of examples)
    for (const cue of cues) counts.set(cue, (counts.get(cue) ?? 0) + 1)
  return [...counts].flatMap(([cue, count]) => (count >= fewest ? [cue] : [])).sort()
}
