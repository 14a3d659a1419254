/**
 * Learns the weights of acts from annotated letters, and says how well they do
 * on letters left out: `node dist/bench/learn-acts.js [--write] [--quick]`; quick says nothing.
 *
 * Multinomial logistic regression with a quadratic penalty, by plain gradient
 * steps; a thousand sentences and two hundred cues need no more.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'csv-parse/sync'
import { type Candidate, candidatesOf } from '../src/capabilities/negotiation/find/clauses.ts'
import { featureReader } from '../src/capabilities/negotiation/find/features.ts'
import { learn, readClosely } from '../src/capabilities/negotiation/find/learn.ts'
import {
  type ActModel,
  type Linear,
  readingOf,
} from '../src/capabilities/negotiation/find/model.ts'
import { keyOfWords } from '../src/capabilities/negotiation/find/packed.ts'
import { english } from '../src/languages/index.ts'
import { overlapLength } from '../src/text/index.ts'
import { alone, sentencesToLearn } from './learn/sentences.ts'
import { truthsToLearn } from './learn/truths.ts'

interface Letter {
  readonly id: string
  readonly words: string
  readonly moves: readonly Move[]
  readonly optional: readonly Move[]
  readonly isClose: boolean
}

interface Move {
  readonly start: number
  readonly end: number
  readonly act: string
}

interface Example {
  readonly letter: string
  readonly candidate: Candidate
  readonly cues: readonly string[]
  /** `none`, an act, or undefined where the gold leaves it open. */
  readonly act: string | undefined
}

const root = fileURLToPath(new URL('../..', import.meta.url))
const grammar = english.acts!
const reader = featureReader(grammar)

/** Corpora by name, each with its letters; of the invented negotiations those that may be learnt from. */
const corpora: readonly (readonly [string, readonly Letter[]])[] = [
  ['sino-soviet', lettersOf(join(root, '..', 'shared', 'corpora', 'sino-soviet'), 'gold')],
  [
    'weir',
    lettersOf(join(root, 'samples', 'weir', 'sources'), join(root, 'samples', 'weir-truth')),
  ],
  ...truthsToLearn().map((folder) => {
    const own = lettersOf(join(folder, 'sources'), join(folder, 'gold'), 'paragraphs')
    rmSync(folder, { recursive: true })
    return [own[0]?.id ?? folder, own] as const
  }),
]
const letters = corpora.flatMap(([, own]) => own)
const examples: readonly Example[] = [...letters.flatMap(examplesOf), ...sentencesToLearn(grammar)]
const tuning = JSON.parse(process.env.TUNING ?? '{}')
if (!process.argv.includes('--quick')) report()
if (process.argv.includes('--write')) write()

/** Blank lines part paragraphs in clean text; in scanned pages they stand anywhere. */
function lettersOf(folder: string, gold: string, paragraphs?: 'paragraphs'): Letter[] {
  const tables = existsSync(join(folder, gold)) ? join(folder, gold) : gold
  if (!existsSync(tables)) return []
  const rows = table(tables, 'proposals.csv')
  const optional = table(tables, 'proposals_optional.csv')
  const ids = new Set(rows.map((row) => row.doc))
  return table(tables, 'documents.csv')
    .filter(
      (row) =>
        ids.has(row.id) &&
        /\.(?:txt|md)$/.test(row.file ?? '') &&
        row.start !== '' &&
        existsSync(join(folder, row.file ?? '')),
    )
    .map((row) => {
      const folded = [
        ...readFileSync(join(folder, row.file ?? ''), 'utf8')
          .trim()
          .replace(/\s+/g, (space) => (paragraphs && /\n\s*\n/.test(space) ? '\n' : ' ')),
      ]
      const from = Number(row.start)
      const move = (one: Row): Move => ({
        start: Number(one.start) - from,
        end: Number(one.end) - from,
        act: one.act ?? '',
      })
      const own = (one: Row): boolean => one.doc === row.id && one.start !== ''
      return {
        id: row.id ?? '',
        isClose: paragraphs !== undefined,
        words: folded.slice(from, Number(row.end)).join(''),
        moves: rows.filter(own).map(move),
        optional: optional.filter(own).map(move),
      }
    })
}

type Row = Readonly<Record<string, string>>

function table(folder: string, name: string): Row[] {
  const file = join(folder, name)
  return existsSync(file) ? parse(readFileSync(file), { columns: true, bom: true }) : []
}

function examplesOf(letter: Letter): Example[] {
  const candidates = candidatesOf(letter.words, grammar)
  return candidates.map((candidate, at) => ({
    letter: letter.id,
    candidate,
    cues: [...reader.read(letter.words, candidates, at), ...(letter.isClose ? [readClosely] : [])],
    act: actOf(letter, candidate),
  }))
}

function actOf(letter: Letter, candidate: Candidate): string | undefined {
  const fits = letter.moves.filter((move) => covers(move, candidate))
  const best = fits.sort(
    (one, other) => overlapLength(other, candidate) - overlapLength(one, candidate),
  )[0]
  if (best !== undefined) return best.act
  return letter.optional.some((move) => overlapLength(move, candidate) > 0) ? undefined : 'none'
}

function covers(move: Move, candidate: Candidate): boolean {
  const shorter = Math.min(move.end - move.start, candidate.end - candidate.start)
  return overlapLength(move, candidate) >= shorter / 2
}

interface Prediction extends Move {
  readonly sure: number
}

function predict(model: ActModel, letter: string, threshold: number): Prediction[] {
  return examples
    .filter((example) => example.letter === letter)
    .flatMap((example) => {
      const { move, acts } = readingOf(model, example.cues)
      if (move < threshold) return []
      const { start, end } = example.candidate
      return [{ start, end, act: acts[0]!.act, sure: move }]
    })
}

function report(): void {
  const models = new Map(
    letters.map((letter) => [
      letter.id,
      learn(
        examples.filter((one) => one.letter !== letter.id),
        tuning,
      ),
    ]),
  )
  for (const threshold of [0.3, 0.35, 0.4, 0.5]) {
    for (const [name, own] of [...corpora, ['all', letters] as const]) {
      let right = 0
      let rightAct = 0
      let wrong = 0
      let gold = 0
      for (const letter of own) {
        const found = predict(models.get(letter.id)!, letter.id, threshold)
        gold += letter.moves.length
        const counted = count(letter, found)
        right += counted.right
        rightAct += counted.act
        wrong += counted.wrong
      }
      const f = (hits: number) => (2 * hits) / (right + wrong + gold)
      console.log(
        name,
        threshold,
        `span F1 ${f(right).toFixed(3)} act F1 ${f(rightAct).toFixed(3)} P ${(right / (right + wrong)).toFixed(2)} R ${(right / gold).toFixed(2)}`,
        `gold ${gold}`,
      )
    }
  }
}

/** One to one, largest overlap first; what touches only matched or optional rows is not counted. */
function count(
  letter: Letter,
  found: readonly Prediction[],
): { right: number; act: number; wrong: number } {
  const pairs = found
    .flatMap((one) =>
      letter.moves
        .filter((move) => fits(move, one))
        .map((move) => ({ one, move, size: overlapLength(one, move) })),
    )
    .sort((a, b) => b.size - a.size)
  const used = new Set<Move | Prediction>()
  let right = 0
  let act = 0
  for (const { one, move } of pairs) {
    if (used.has(one) || used.has(move)) continue
    used.add(one)
    used.add(move)
    right += 1
    if (one.act === move.act) act += 1
  }
  const wrong = found.filter(
    (one) =>
      !used.has(one) &&
      !letter.moves.some((move) => used.has(move) && fits(move, one)) &&
      !letter.optional.some((move) => overlapLength(move, one) > 0),
  ).length
  return { right, act, wrong }
}

function fits(move: Move, one: Move): boolean {
  const shorter = Math.min(move.end - move.start, one.end - one.start)
  return overlapLength(move, one) * 2 >= shorter
}

/** Weights, and the cues of every example by letter, so that `measure` can learn without one of them. */
function write(): void {
  const model = learn(examples, tuning)
  const names = [...new Set(examples.flatMap((example) => example.cues))].sort()
  const number = new Map(names.map((name, at) => [name, at]))
  const rowsOf = (id: string): string =>
    examples
      .filter((example) => example.letter === id)
      .map(({ cues, act }) => [act ?? '?', ...cues.map((cue) => number.get(cue)).sort()].join(' '))
      .join(';')
  const coded = [
    ...letters.map((letter) => [keyOfWords(letter.words), rowsOf(letter.id)]),
    [alone, rowsOf(alone)],
  ]
  const file = join(root, 'src', 'capabilities', 'negotiation', 'find', 'weights.ts')
  const lines = [
    '/** Learnt by `bench/learn-acts.ts --write`: do not edit. Cues of sentences, never their words. */',
    "import { type Learnt, unpackExamples, unpackModel } from './packed.ts'",
    '',
    `const model = '${pack(model.move)}|${pack(model.act)}'`,
    '',
    `const cues = '${names.join(';')}'`,
    '',
    `const letters: readonly (readonly [string, string])[] = [`,
    ...coded.map(([key, rows]) => `  ['${key}', '${rows}'],`),
    ']',
    '',
    '/** The model of all letters. */',
    'export const learnt: Learnt = unpackModel(model)',
    '',
    '/** What it was learnt from, by letter. */',
    'export const examples: ReturnType<typeof unpackExamples> = unpackExamples(cues, letters)',
    '',
  ]
  writeFileSync(file, lines.join('\n'))
  console.log(`${names.length} cues written to ${file}`)
}

function pack({ classes, bias, weights }: Linear): string {
  const row = (list: readonly number[]): string => list.map((one) => one.toFixed(2)).join(' ')
  return [
    `${classes.join(' ')}=${row(bias)}`,
    ...Object.entries(weights).map(([cue, list]) => `${cue}=${row(list)}`),
  ].join(';')
}
