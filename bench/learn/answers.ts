/**
 * Learns which words answer an act, and how, from annotated answers:
 * `node dist/bench/learn/answers.js [--write]` after `npm run build`.
 *
 * One weight a cue, drawn towards weights set by hand: the annotated answers are
 * about a hundred. Of every letter that answers, the weights learnt without it
 * are kept as well, so that measuring uses nothing that its letter has taught.
 */
import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { climb } from '../../src/capabilities/negotiation/find/learn.ts'
import { softmax } from '../../src/capabilities/negotiation/find/model.ts'
import {
  type AnswerCue,
  answerCues,
  type SilenceCue,
  silenceCues,
} from '../../src/capabilities/negotiation/resolve/answer-cue-names.ts'
import { kindCues } from '../../src/capabilities/negotiation/resolve/answer-kinds.ts'
import {
  type AnswerModel,
  givenKinds,
} from '../../src/capabilities/negotiation/resolve/answer-model.ts'
import {
  type AnswerExample,
  answerExamplesOf,
  type KindExample,
  readClosely,
} from './answer-examples.ts'
import { truthsToLearn } from './truths.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const shared = join(root, '..', 'shared', 'corpora', 'sino-soviet')

/** How strongly the hand's weights hold against the examples. */
const penalty = 10
const kindPenalty = 2

/** Set by hand: what an answer looks like. */
const hand: Readonly<Partial<Record<AnswerCue, number>>> = {
  move: 0.8,
  verdict: 1.5,
  commits: 0.8,
  proposes: 0.2,
  points: 0.8,
  reports: -1,
  'told itself': -1,
  own: 3,
  'own near': 2,
  near: 2,
  wide: 1.5,
  part: 1,
  'wide both': 1,
  'part both': 1,
  'best own': 0.7,
  'best near': 0.5,
  'best part': 0.3,
  rare: 0.5,
  names: 0.8,
  aspects: 1.5,
  paper: 0.5,
  place: -0.3,
  echo: 4,
  number: 2,
  untied: -2,
  yes: 0.4,
  no: 0.4,
  instead: 0.4,
  we: 0.2,
  'names letter': 0.3,
  'at once': -4,
  'verdict at once': 6,
  next: 0.4,
  distance: -0.8,
  before: -2,
  listed: -2,
  'same date': 1,
  'same figure': 0.5,
}
const handOfSilence: Readonly<Partial<Record<SilenceCue, number>>> = {
  'no own': 1,
  'no near': 0.5,
  stretches: 1,
  last: 0.5,
  speaks: 1,
}

/** What a reading, a word makes of the act that it answers, before anything is learnt. */
const handOfKinds: Readonly<Record<string, readonly [(typeof givenKinds)[number], number]>> = {
  'reads accept': ['accepted', 5],
  'reads commit': ['accepted', 2.5],
  'reads reject': ['rejected', 3.75],
  'reads reserve': ['rejected', 1.5],
  'reads threaten': ['rejected', 1.5],
  'reads ignore-noted': ['rejected', 1.5],
  'reads demand': ['rejected', 1.5],
  'reads counter': ['countered', 3.75],
  'reads propose': ['countered', 1.5],
  'reads offer': ['countered', 2],
  'reads condition': ['countered', 1.5],
  'reads request': ['countered', 1.5],
  'reads postpone': ['deferred', 3.75],
  'reads concede': ['partly', 3.75],
  'shows yes': ['accepted', 0.5],
  'shows no': ['rejected', 0.7],
  'shows partly': ['partly', 0.7],
  'shows later': ['deferred', 0.7],
  'shows instead': ['countered', 0.7],
  'has question': ['rejected', 0.8],
  'shows stands': ['rejected', 0.5],
  sameFigure: ['accepted', 0.5],
  otherFigure: ['countered', 0.5],
  otherDate: ['countered', 0.5],
}

const invented = truthsToLearn()
const corpora = [
  ...(existsSync(shared) ? [{ folder: shared, isClose: false }] : []),
  {
    folder: join(root, 'samples', 'weir'),
    truth: join(root, 'samples', 'weir-truth'),
    isClose: false,
  },
  ...invented.map((folder) => ({ folder, isClose: true })),
]
const examples: AnswerExample[] = []
const kinds: KindExample[] = []
/** Letters that are left out together: each of the long ones alone, a short invented quarrel whole. */
const portions: string[][] = []
for (const { folder, ...options } of corpora) {
  const own = await answerExamplesOf(folder, options)
  examples.push(...own.examples)
  kinds.push(...own.kinds)
  const letters = [...new Set(own.examples.map(({ answering }) => answering))].sort()
  portions.push(...(options.isClose ? [letters] : letters.map((letter) => [letter])))
}
for (const folder of invented) rmSync(folder, { recursive: true })
const all = learnt(() => true)
// What one letter taught is little: without it the weights are looked for near those of all.
const without = portions.map((letters) => {
  const isLeftOut = (letter: string): boolean => letters.includes(letter)
  const model = learnt((one) => !isLeftOut(one.answering) && !isLeftOut(one.asked), all)
  return { letters, model }
})
report()
if (process.argv.includes('--write')) write()

function learnt(
  isKept: (one: { readonly answering: string; readonly asked: string }) => boolean,
  from?: AnswerModel,
): AnswerModel {
  const kept = examples.filter(isKept)
  return {
    across: ranking(
      kept.filter(({ isWithin }) => !isWithin),
      from?.across,
    ),
    within: ranking(
      kept.filter(({ isWithin }) => isWithin),
      from?.within,
    ),
    kinds: kindWeights(kinds.filter(isKept), from?.kinds),
  }
}

/** From the weights of all examples the way is short. */
function stepsFrom(known: unknown): number {
  return known === undefined ? 200 : 60
}

/** Makes the right stretches (or silence) of every example together as probable as may be. */
function ranking(own: readonly AnswerExample[], from?: readonly number[]): number[] {
  const width = answerCues.length
  const centre = Float64Array.from([
    ...answerCues.map((cue) => hand[cue] ?? 0),
    ...silenceCues.map((cue) => handOfSilence[cue] ?? 0),
    0,
  ])
  const values = Float64Array.from(from ?? centre)
  const slopeOf = (): Float64Array => {
    const slope = Float64Array.from(centre, (aim, at) => penalty * (aim - values[at]!))
    for (const example of own) {
      const shares = sharesOf(example, values)
      const right = shares.reduce((sum, share, at) => sum + (example.right.has(at) ? share : 0), 0)
      shares.forEach((share, at) => {
        const aim = example.right.has(at) ? share / Math.max(right, 1e-12) : 0
        if (Math.abs(aim - share) < 1e-6) return
        const row = example.rows[at]
        const [cues, first] = row === undefined ? [example.silence, width] : [row, 0]
        for (let cue = 0; cue < cues.length; cue += 1)
          slope[first + cue]! += example.weight * (aim - share) * cues[cue]!
      })
    }
    return slope
  }
  climb(values, slopeOf, stepsFrom(from))
  return [...values]
}

function sharesOf({ rows, silence }: AnswerExample, weights: ArrayLike<number>): number[] {
  const sum = (cues: ArrayLike<number>, from: number): number => {
    let total = 0
    for (let at = 0; at < cues.length; at += 1) total += cues[at]! * weights[from + at]!
    return total
  }
  return softmax([...rows.map((row) => sum(row, 0)), sum(silence, answerCues.length)])
}

function kindWeights(own: readonly KindExample[], from?: AnswerModel['kinds']): number[][] {
  const [width, count] = [kindCues.length + 1, givenKinds.length]
  const centre = new Float64Array(width * count)
  for (const [at, cue] of kindCues.entries()) {
    const [kind, weight] = handOfKinds[cue] ?? []
    if (kind !== undefined) centre[givenKinds.indexOf(kind) * width + at] = weight!
  }
  const values = Float64Array.from(from?.flat() ?? centre)
  const slopeOf = (): Float64Array => {
    const slope = Float64Array.from(centre, (aim, at) => kindPenalty * (aim - values[at]!))
    for (const { cues, kind, weight } of own) {
      const scores = givenKinds.map((_, row) =>
        cues.reduce((sum, cue, at) => sum + cue * values[row * width + at]!, 0),
      )
      softmax(scores).forEach((share, row) => {
        const error = ((givenKinds[row] === kind ? 1 : 0) - share) * weight
        for (let at = 0; at < width; at += 1) slope[row * width + at]! += error * cues[at]!
      })
    }
    return slope
  }
  climb(values, slopeOf, stepsFrom(from))
  return givenKinds.map((_, row) => [...values.subarray(row * width, (row + 1) * width)])
}

/** How often the likeliest stretch, or one of the four likeliest, is right in letters left out. */
function report(): void {
  for (const isWithin of [false, true]) {
    let [first, four, count] = [0, 0, 0]
    for (const { letters, model } of without)
      for (const example of examples) {
        if (!letters.includes(example.answering) || example.isWithin !== isWithin) continue
        const shares = sharesOf(example, isWithin ? model.within : model.across)
        const order = shares.map((_, at) => at).sort((one, other) => shares[other]! - shares[one]!)
        count += 1
        if (example.right.has(order[0]!)) first += 1
        if (order.slice(0, 4).some((at) => example.right.has(at))) four += 1
      }
    console.log(
      isWithin ? 'within a letter' : 'across letters',
      `first right ${(first / count).toFixed(2)}, among four ${(four / count).toFixed(2)} of ${count}`,
    )
  }
}

function write(): void {
  const file = join(root, 'src/capabilities/negotiation/resolve/answer-weights.ts')
  const lines = [
    '/** Learnt by `bench/learn/answers.ts --write`: do not edit. */',
    'import {',
    '  type AnswerModel,',
    '  type LearntCues,',
    '  unpackAnswers,',
    '  withoutLetter,',
    "} from './answer-model.ts'",
    '',
    'const cues: LearntCues = {',
    '  ranking:',
    `    '${answerCues.join(';')}',`,
    '  silence:',
    `    '${[...silenceCues, readClosely].join(';')}',`,
    '  kinds:',
    `    '${[...kindCues, readClosely].join(';')}',`,
    '}',
    '',
    'const all =',
    `  '${pack(all)}'`,
    '',
    '/** Without a long letter, or without all letters of a short quarrel. */',
    'const parts: readonly string[] = [',
    ...without.map(({ model }) => `  '${pack(model)}',`),
    ']',
    '',
    'const without: Readonly<Record<string, string | undefined>> = {',
    ...without.flatMap(({ letters }, at) =>
      letters.map((letter) => `  '${letter}': parts[${at}],`),
    ),
    '}',
    '',
    '/** Learnt from all annotated answers. */',
    'export const learntAnswers: AnswerModel = unpackAnswers(all, cues)',
    '',
    '/** Learnt from all but those of a letter, by its words. */',
    'export function answersWithout(words: string): AnswerModel {',
    '  return withoutLetter(words, without, cues) ?? learntAnswers',
    '}',
    '',
  ]
  writeFileSync(file, lines.join('\n'))
}

function pack({ across, within, kinds: rows }: AnswerModel): string {
  return [across, within, ...rows]
    .map((row) => row.map((one) => Number(one.toFixed(2))).join(' '))
    .join('|')
}
