/**
 * Learns how far an event may be trusted, from events found in texts whose truth is written
 * down, and says how well that holds.
 *
 * node dist/bench/learn/events.js CORPORA [--write]
 *
 * In a text whose misses somebody has read the rules were mended by them, so that more of its
 * events are right than will be elsewhere. Such texts teach what speaks for an event, and so
 * which half of them is told more plainly; how often either half is right, the unread texts say.
 * Of these each is counted with what the others say.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type LearntCue, learntCues, scoreOf } from '../../src/capabilities/events/find/cues.ts'
import { type Example, eventExamples } from './event-examples.ts'

/** How strongly weights are held to nothing, and a figure to that of all events: as so many events. */
const hold = 10

type Weights = Readonly<Record<LearntCue, number>>

/** Which events are told plainly, and how often these and the others are right. */
interface Model {
  readonly weights: Weights
  readonly limit: number
  readonly plain: number
  readonly other: number
}

const { taught, unread } = await eventExamples(process.argv[2] ?? '')
report('as given now, unread', unread, ({ confidence }) => confidence)
report(
  'read, each text left out',
  taught,
  eachLeftOut(taught, (rest) => ({ ...halvesOf(rest), of: rest })),
)
const halves = halvesOf(taught)
report(
  'unread, each text left out',
  unread,
  eachLeftOut(unread, (rest) => ({ ...halves, of: rest })),
)
const model = { ...halves, ...figuresOf({ ...halves, of: unread }) }
console.log(model)
if (process.argv.includes('--write')) write(model)

/** What is said of each event by what was learnt without its text. */
function eachLeftOut(
  examples: readonly Example[],
  learnFrom: (rest: readonly Example[]) => Halves & { readonly of: readonly Example[] },
): (one: Example) => number {
  const models = new Map(
    [...new Set(examples.map(({ text }) => text))].map((text) => {
      const halves = learnFrom(examples.filter((one) => one.text !== text))
      return [text, { ...halves, ...figuresOf(halves) }]
    }),
  )
  return (one) => {
    const { plain, other, ...halves } = models.get(one.text)!
    return isPlain(one, halves) ? plain : other
  }
}

type Halves = Pick<Model, 'weights' | 'limit'>

/** The weights, and the score above which half of what they were learnt from lies; weights are rounded when written. */
function halvesOf(examples: readonly Example[]): Halves {
  const weights = learn(examples)
  const scores = examples.map(({ cues }) => scoreOf(cues, weights)).sort((a, b) => a - b)
  return { weights, limit: scores[Math.floor(scores.length / 2)]! - 0.02 }
}

function isPlain({ cues }: Example, { weights, limit }: Halves): boolean {
  return scoreOf(cues, weights) >= limit
}

/** How often events of either half are right, held to the figure of all. */
function figuresOf({
  of: examples,
  ...halves
}: Halves & { readonly of: readonly Example[] }): Pick<Model, 'plain' | 'other'> {
  const all = shareRight(examples)
  const held = (own: readonly Example[]): number =>
    (own.length * shareRight(own) + hold * all) / (own.length + hold)
  return {
    plain: held(examples.filter((one) => isPlain(one, halves))),
    other: held(examples.filter((one) => !isPlain(one, halves))),
  }
}

function shareRight(examples: readonly Example[]): number {
  return mean(examples.map(({ isRight }) => (isRight ? 1 : 0)))
}

/** Logistic regression with a quadratic penalty, by plain steps down the slope. */
function learn(examples: readonly Example[]): Weights {
  let start = 0
  const weights = Object.fromEntries(learntCues.map((cue) => [cue, 0])) as Record<LearntCue, number>
  for (let round = 0; round < 4000; round += 1) {
    const misses = examples.map(
      ({ cues, isRight }) =>
        (isRight ? 1 : 0) - 1 / (1 + Math.exp(-start - scoreOf(cues, weights))),
    )
    start += (4 / examples.length) * sum(misses)
    for (const cue of learntCues) {
      const slope = sum(misses.filter((_, at) => examples[at]!.cues.includes(cue)))
      weights[cue] += (2 / examples.length) * (slope - hold * weights[cue])
    }
  }
  return weights
}

/** Brier's score, the mean error of what is said (ECE), and what was so of each figure said. */
function report(
  name: string,
  examples: readonly Example[],
  saidOf: (one: Example) => number,
): void {
  const told = examples.map((one) => ({ said: saidOf(one), was: one.isRight ? 1 : 0 }))
  const share = shareRight(examples)
  const edges = [0, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01]
  const bins = edges.slice(1).flatMap((to, at) => {
    const own = told.filter(({ said }) => said >= edges[at]! && said < to)
    if (own.length === 0) return []
    const [said, was] = [mean(own.map((one) => one.said)), mean(own.map((one) => one.was))]
    return [{ count: own.length, said, was }]
  })
  const brier = mean(told.map(({ said, was }) => (said - was) ** 2))
  const error = sum(bins.map(({ count, said, was }) => count * Math.abs(said - was))) / told.length
  console.log(
    `${name}: ${told.length} events, ${share.toFixed(3)} right; Brier ${brier.toFixed(3)} (one figure for all ${(share * (1 - share)).toFixed(3)}), ECE ${error.toFixed(3)}`,
  )
  for (const { said, was, count } of bins)
    console.log(`  said ${said.toFixed(2)}, was ${was.toFixed(2)} of ${count}`)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}

function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : sum(numbers) / numbers.length
}

function write({ weights, limit, plain, other }: Model): void {
  const file = fileURLToPath(
    new URL('../../../src/capabilities/events/find/weights.ts', import.meta.url),
  )
  const lines = [
    '/** Learnt by `bench/learn/events.ts --write`: do not edit. From the limit on an event is told plainly. */',
    'export const learnt = {',
    '  weights: {',
    ...learntCues.map((cue) => `    '${cue}': ${weights[cue].toFixed(2)},`),
    '  },',
    ...Object.entries({ limit, plain, other }).map(
      ([name, value]) => `  ${name}: ${value.toFixed(2)},`,
    ),
    '} as const',
    '',
  ]
  writeFileSync(file, lines.join('\n'))
}
