/**
 * Learns the weights of resolving from annotated corpora: a conditional logit,
 * held near the weights that were set by hand. Learns on one half of the
 * documents, says how it does on the other, then calibrates on that other half.
 *
 * node dist/bench/learn/references.js CORPORA [NAME …]
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { learnt } from '../../src/capabilities/references/resolve/learnt.ts'
import { modelFor } from '../../src/capabilities/references/resolve/model.ts'
import type { FeatureName, Features } from '../../src/capabilities/references/resolve/weights.ts'
import { weights as priors } from '../../src/capabilities/references/resolve/weights.ts'
import { type Example, examplesOf } from './examples.ts'

type Weights = Record<string, number>

const rounds = 400
const step = 0.08
/** How strongly the hand-set weights hold. */
const hold = Number(process.env.HOLD ?? 0.0005)
/** An annotated mention whose document was no candidate teaches to say nothing, but softly. */
const abstaining = 0.4

const [folder = '', ...names] = process.argv.slice(2)
const corpora =
  names.length > 0
    ? names
    : ['sino-soviet', 'legalkraus-a', 'schnitzler', 'auden', 'vangogh-a', 'vangogh-fr', 'mail-ion']
const all: Example[] = []
for (const name of corpora) {
  const { examples, unseen } = await examplesOf(join(folder, name), name)
  const reachable = examples.filter((one) => !one.abstain).length
  console.log(
    `${name}: ${examples.length} annotated mentions met, ${reachable} with the right candidate, ${unseen} rows unseen`,
  )
  all.push(...examples)
}
const [taught, unseen] = halves(all)
const language = process.env.LANGUAGE_OF ?? 'other'
const before: Weights = { ...modelFor(language, { inBundle: true }).weights }
/** Hand-set weights that need no change are only calibrated, on all that is there. */
const keepPriors = process.env.KEEP === 'yes'
const found = keepPriors ? { ...priors } : learn(taught)
for (const [label, part] of [
  ['taught', taught],
  ['unseen', unseen],
] as const) {
  for (const name of corpora) {
    const own = part.filter((one) => one.corpus === name)
    console.log(label, name, 'before', report(own, before), 'after', report(own, found))
  }
}
if (process.env.WRITE === 'yes') write(found, calibrate(keepPriors ? all : unseen, found))

/** Halves by document, so that no letter teaches about itself. */
function halves(examples: readonly Example[]): [Example[], Example[]] {
  const odd = (words: string): boolean =>
    [...words].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) % 9973, 7) % 2 === 1
  return [examples.filter((one) => odd(one.file)), examples.filter((one) => !odd(one.file))]
}

function learn(examples: readonly Example[]): Weights {
  const current: Weights = { ...priors }
  const mean: Weights = {}
  const square: Weights = {}
  const perCorpus = new Map<string, number>()
  for (const { corpus } of examples) perCorpus.set(corpus, (perCorpus.get(corpus) ?? 0) + 1)
  const shareOf = (one: Example): number =>
    (one.abstain ? abstaining : 1) / Math.sqrt(perCorpus.get(one.corpus)!)
  const total = examples.reduce((sum, one) => sum + shareOf(one), 0)
  for (let round = 1; round <= rounds; round += 1) {
    const slope: Weights = {}
    for (const one of examples) addSlope(slope, one, current, shareOf(one) / total)
    for (const name of Object.keys(current)) {
      const g = (slope[name] ?? 0) + 2 * hold * (current[name]! - priors[name as FeatureName])
      mean[name] = 0.9 * (mean[name] ?? 0) + 0.1 * g
      square[name] = 0.999 * (square[name] ?? 0) + 0.001 * g * g
      const m = mean[name]! / (1 - 0.9 ** round)
      const v = square[name]! / (1 - 0.999 ** round)
      current[name] = current[name]! - (step * m) / (Math.sqrt(v) + 1e-8)
    }
  }
  return current
}

function addSlope(slope: Weights, one: Example, current: Weights, share: number): void {
  const p = shares(one.choices, current)
  const right = one.right.reduce((sum, index) => sum + p[index]!, 0)
  one.choices.forEach((features, index) => {
    const target = one.right.includes(index) ? p[index]! / Math.max(1e-9, right) : 0
    const error = (p[index]! - target) * share
    for (const name in features)
      slope[name] = (slope[name] ?? 0) + error * features[name as FeatureName]!
  })
}

function shares(choices: readonly Features[], current: Weights): number[] {
  const scores = choices.map((features) => {
    let score = 0
    for (const name in features) score += (current[name] ?? 0) * features[name as FeatureName]!
    return score
  })
  const highest = Math.max(...scores)
  const raised = scores.map((score) => Math.exp(score - highest))
  const sum = raised.reduce((a, b) => a + b, 0)
  return raised.map((one) => one / sum)
}

/** Precision of what is said, and recall of what has a document, as the most likely candidate. */
function report(examples: readonly Example[], current: Weights): string {
  let right = 0
  let said = 0
  let possible = 0
  for (const one of examples) {
    const p = shares(one.choices, current)
    const best = p.indexOf(Math.max(...p))
    const isNothing =
      best === one.choices.length - 1 &&
      (one.choices[best]!.nothing !== undefined || one.choices[best]!.noMail !== undefined)
    possible += 1
    if (isNothing) continue
    said += 1
    if (!one.abstain && one.right.includes(best)) right += 1
  }
  return `P ${(right / Math.max(1, said)).toFixed(3)} R ${(right / Math.max(1, possible)).toFixed(3)} (${right}/${said}/${possible})`
}

/** Pool adjacent violators: what each share of belief was worth on letters that taught nothing. */
function calibrate(examples: readonly Example[], current: Weights): [number, number][] {
  const points = examples.flatMap((one): [number, number][] => {
    const p = shares(one.choices, current)
    const best = p.indexOf(Math.max(...p))
    if (one.choices[best]!.nothing !== undefined || one.choices[best]!.noMail !== undefined)
      return []
    return [[p[best]!, !one.abstain && one.right.includes(best) ? 1 : 0]]
  })
  points.sort((a, b) => a[0] - b[0])
  const size = Math.max(20, Math.ceil(points.length / 24))
  const pools: { said: number; was: number; n: number }[] = []
  for (let at = 0; at < points.length; at += size) {
    const some = points.slice(at, at + size)
    pools.push({
      said: average(some.map(([said]) => said)),
      was: average(some.map(([, was]) => was)),
      n: some.length,
    })
    while (pools.length > 1 && pools.at(-2)!.was > pools.at(-1)!.was) {
      const last = pools.pop()!
      const before = pools.pop()!
      const n = last.n + before.n
      pools.push({
        said: (last.said * last.n + before.said * before.n) / n,
        was: (last.was * last.n + before.was * before.n) / n,
        n,
      })
    }
  }
  return pools.map(({ said, was }) => [round(said), round(was)])
}

function average(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0) / Math.max(1, numbers.length)
}

function round(number: number): number {
  return Math.round(number * 100) / 100
}

/** Puts the entry of a language into the file of learnt models. */
function write(found: Weights, points: readonly (readonly [number, number])[]): void {
  const file = fileURLToPath(
    new URL('../../../src/capabilities/references/resolve/learnt.ts', import.meta.url),
  )
  const changed = Object.entries(found).filter(
    ([name, weight]) => Math.abs(weight - priors[name as FeatureName]) >= 0.05,
  )
  const own = {
    weights: keepPriors
      ? {}
      : Object.fromEntries(changed.map(([name, weight]) => [name, round(weight)])),
    calibration: [[0, 0], ...points, [1, points.at(-1)?.[1] ?? 1]],
  }
  const models = { ...learnt, [language]: own }
  const head = readFileSync(file, 'utf8').split('export const learnt')[0]
  writeFileSync(
    file,
    `${head}export const learnt: Readonly<Record<string, Learnt>> = ${JSON.stringify(models, null, 2)}\n`,
  )
}
