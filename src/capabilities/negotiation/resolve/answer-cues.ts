/**
 * What speaks for a stretch as the answer to an act: each cue a number, alike
 * for all letters. What the stretch reads like, what it has in common with the
 * act in words, names, figures and kind, whether the act is told again just
 * before it, and where both stand.
 */
import { overlapLength, type Span } from '../../../text/index.ts'
import { type AnswerCue, answerCues } from './answer-cue-names.ts'
import type { AnswerLetter } from './answer-letters.ts'
import { numberOf } from './answer-numbers.ts'
import { relationOf, sharesOne } from './answer-values.ts'
import {
  type LetterWords,
  type Passage,
  passageOf,
  type WeighedWords,
  weighedWords,
} from './letter-words.ts'
import { likeness, type Vector } from './likeness.ts'
import type { PlacedAct } from './placed-act.ts'
import { isOwn } from './response.ts'
import type { Stretch } from './stretches.ts'

/** The cues of every stretch of a letter for one act: a row a stretch. */
export type CuesOf = (act: PlacedAct) => readonly Float64Array[]

interface Side {
  readonly passage: Passage
  readonly part: Vector
  readonly names: Vector
  readonly runs: ReadonlySet<string>
}

/** Reads all stretches of a letter as answers to the acts of another, or to what it tells itself. */
export function cuesBetween(asked: AnswerLetter, answering: AnswerLetter): CuesOf {
  const weighed = weighedWords([asked.read, answering.read])
  const parts = partsOf(answering.read, weighed)
  const stretches = answering.stretches
  const sides = stretches.map((stretch) => sideOf(answering, stretch, { weighed, parts }))
  const kinds = stretches.map((stretch) => answering.aspects(stretch))
  const rarity = rarityOfAspects(kinds)
  const values = stretches.map((stretch) => answering.values(stretch))
  const plain = stretches.map((stretch) => plainCues(stretch, answering, asked))
  const askedParts = partsOf(asked.read, weighed)
  return (act) => {
    const own = sideOf(asked, act, { weighed, parts: askedParts })
    const aspects = asked.aspects(act)
    const papers = asked.named(act)
    const point = numberOf(asked.words, act)
    const ownValues = asked.values(act)
    const told = act.document === answering.document ? tellingOf(stretches, act) : undefined
    const isListed = told !== undefined && isOneOfMany(act, answering.acts)
    const rows = stretches.map((stretch, at) => {
      const row = Float64Array.from(plain[at]!)
      const side = sides[at]!
      set(row, 'own', likeness(own.passage.own, side.passage.own))
      set(row, 'own near', likeness(own.passage.own, side.passage.near))
      set(row, 'near', likeness(own.passage.near, side.passage.near))
      set(row, 'wide', likeness(own.passage.near, side.passage.wide))
      set(row, 'part', likeness(own.passage.near, side.part))
      set(row, 'wide both', likeness(own.passage.wide, side.passage.wide))
      set(row, 'part both', likeness(own.part, side.part))
      set(row, 'names', likeness(own.names, side.names))
      set(row, 'aspects', aspectLikeness(aspects, kinds[at]!, rarity))
      set(row, 'paper', sharesOne(papers, answering.named(stretch)) ? 1 : 0)
      set(row, 'place', Math.abs(placeIn(asked, act) - placeIn(answering, stretch)))
      set(row, 'rare', rarestShared(own.passage.own, side.passage.own, weighed))
      if (sharesOne(own.runs, side.runs)) set(row, 'quotes', 1)
      const relation = relationOf(ownValues, values[at]!)
      if (relation.sameDate) set(row, 'same date', 1)
      if (relation.otherDate) set(row, 'other date', 1)
      if (relation.sameFigure) set(row, 'same figure', 1)
      if (point !== undefined && answering.numbers(stretch).has(point)) set(row, 'number', 1)
      if (told !== undefined) setDistance(row, at - told, isVerdict(stretch, act))
      if (isListed && Math.abs(at - told) <= 2) set(row, 'listed', 1)
      return row
    })
    setBest(rows)
    setEchoes(rows)
    for (const row of rows) if (!isTied(row)) set(row, 'untied', 1)
    return rows
  }
}

const numberOfCue = new Map<AnswerCue, number>(answerCues.map((cue, at) => [cue, at]))

function set(row: Float64Array, cue: AnswerCue, value: number): void {
  row[numberOfCue.get(cue)!] = value
}

function get(row: Float64Array, cue: AnswerCue): number {
  return row[numberOfCue.get(cue)!]!
}

interface Weighed {
  readonly weighed: WeighedWords
  readonly parts: (at: number) => Vector
}

function sideOf({ words, read }: AnswerLetter, span: Span, { weighed, parts }: Weighed): Side {
  const own = words.slice(span.start, span.end)
  return {
    passage: passageOf(read, span, weighed),
    part: parts((span.start + span.end) / 2),
    names: weighed.of(
      own
        .replace(/^\P{L}*\p{L}+/u, '')
        .match(/\p{Lu}[\p{L}’'-]{2,}/gu)
        ?.join(' ') ?? '',
    ),
    runs: read.runs(span),
  }
}

/** A part of a letter is three pieces of this length (characters). */
const piece = 1000

function partsOf(letter: LetterWords, weighed: WeighedWords): (at: number) => Vector {
  const known = new Map<number, Vector>()
  return (at) => {
    const index = Math.floor(at / piece)
    const span = { start: Math.max(0, (index - 1) * piece), end: (index + 2) * piece }
    const made = known.get(index) ?? weighed.in(letter, span)
    known.set(index, made)
    return made
  }
}

function plainCues(stretch: Stretch, letter: AnswerLetter, asked: AnswerLetter): Float64Array {
  const { acts, cues, move } = stretch
  const row = new Float64Array(answerCues.length)
  const sum = (...names: readonly string[]): number =>
    names.reduce((total, name) => total + (acts.get(name) ?? 0), 0)
  set(row, 'move', move)
  set(row, 'verdict', sum('accept', 'reject', 'counter', 'postpone', 'concede'))
  set(row, 'commits', sum('commit'))
  set(row, 'proposes', sum('propose', 'offer', 'condition', 'request', 'demand'))
  set(row, 'complains', sum('ignore-noted'))
  set(row, 'keeps', sum('reserve', 'threaten'))
  for (const [cue, names] of cued) if (names.some((name) => cues.has(name))) set(row, cue, 1)
  for (const cue of shown) if (stretch.shows.has(cue)) set(row, cue, 1)
  if (stretch.tells) set(row, 'told itself', 1)
  const before = { start: Math.max(0, stretch.start - 700), end: stretch.end }
  if (letter.named(before).has(asked.document)) set(row, 'names letter', 1)
  return row
}

/** Cues of acts that say something of answers too. */
const cued: readonly (readonly [AnswerCue, readonly string[]])[] = [
  ['we', ['we']],
  ['turn', ['but']],
  ['question', ['question']],
  ['reports', ['reported']],
  ['theirs', ['letter']],
]

const shown = ['points', 'turns', 'yes', 'no', 'partly', 'later', 'instead'] as const

function tellingOf(stretches: readonly Stretch[], act: PlacedAct): number | undefined {
  const at = stretches.findIndex((stretch) => overlapLength(stretch, act) > 0)
  return at < 0 ? undefined : at
}

/** How rare the rarest word is that both have, from 0 (none in common) to 1 (in one passage alone). */
function rarestShared(one: Vector, other: Vector, { rarityOf }: WeighedWords): number {
  let most = 0
  for (const stem of one.keys()) if (other.has(stem)) most = Math.max(most, rarityOf(stem))
  return most
}

/** So near to each other (characters) stand the points of a list that is told in one breath. */
const sameBreath = 120

/** What is told together with others: a verdict right behind is on all of them, or on none. */
function isOneOfMany(act: PlacedAct, acts: readonly PlacedAct[]): boolean {
  const isBeside = ({ body, start, end }: PlacedAct): boolean =>
    !isOwn(body.mode) && start - act.end < sameBreath && act.start - end < sameBreath
  return acts.filter(isBeside).length > 2
}

/** The writer's own verdict, not that of another side which he tells; or the verdict that names the act. */
function isVerdict({ cues, act: own }: Stretch, told: PlacedAct): boolean {
  const names = own !== undefined && own !== told && overlapLength(own, told) > 0
  return (names && judging.has(own.body.act)) || verdicts.some((cue) => cues.has(cue))
}

const judging: ReadonlySet<string> = new Set(['accept', 'reject', 'concede', 'postpone'])

const verdicts = [
  'performs accept',
  'performs reject',
  'we agree',
  'we welcome',
  'we reject',
  'we cannot',
]

function setDistance(row: Float64Array, distance: number, judges: boolean): void {
  if (distance === 0) {
    set(row, 'at once', 1)
    if (judges) set(row, 'verdict at once', 1)
  } else if (distance === 1) set(row, 'next', 1)
  else if (distance === 2) set(row, 'second next', 1)
  if (distance < 0) set(row, 'before', 1)
  set(row, 'distance', Math.log1p(Math.abs(distance)))
}

/** Against the likest of the letter: letters differ in how much they repeat. */
function setBest(rows: readonly Float64Array[]): void {
  const pairs = [
    ['own', 'best own'],
    ['near', 'best near'],
    ['part', 'best part'],
  ] as const
  for (const [from, to] of pairs) {
    const best = Math.max(1e-6, ...rows.map((row) => get(row, from)))
    for (const row of rows) set(row, to, get(row, from) / best)
  }
}

/** How far back a telling is looked for, and how much less it counts with every stretch. */
const reach = 6
const fading = 0.8

/** The act told again in the stretches before: the verdict follows. */
function setEchoes(rows: readonly Float64Array[]): void {
  const told = rows.map(
    (row) =>
      Math.max(get(row, 'reports'), get(row, 'told itself'), get(row, 'theirs') / 2) *
      get(row, 'own'),
  )
  rows.forEach((row, at) => {
    let most = 0
    for (let back = 1; back <= reach && at - back >= 0; back += 1)
      most = Math.max(most, told[at - back]! * fading ** back)
    set(row, 'echo', most)
    set(row, 'echo now', told[at]!)
  })
}

/** Whether anything ties a stretch to the act: words, a number, "this proposal", the telling before it. */
function isTied(row: Float64Array): boolean {
  return ties.some(([cue, least]) => get(row, cue) > least)
}

const ties = [
  ['own', 0.03],
  ['own near', 0.08],
  ['points', 0],
  ['number', 0],
  ['echo', 0.02],
] as const

function placeIn({ words }: AnswerLetter, { start }: Span): number {
  return start / Math.max(1, words.length)
}

function rarityOfAspects(aspects: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const own of aspects) for (const one of own) counts.set(one, (counts.get(one) ?? 0) + 1)
  return new Map(
    [...counts].map(([one, count]) => [one, Math.log(1 + aspects.length / count) ** 2]),
  )
}

function aspectLikeness(
  one: readonly string[],
  other: readonly string[],
  rarity: ReadonlyMap<string, number>,
): number {
  const sum = (names: readonly string[]): number =>
    names.reduce((total, name) => total + (rarity.get(name) ?? 1), 0)
  const all = Math.sqrt(sum(one) * sum(other))
  return all === 0 ? 0 : sum(one.filter((name) => other.includes(name))) / all
}
