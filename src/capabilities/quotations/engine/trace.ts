/**
 * Tracing: where the words of a quotation stand in the corpus, part by part.
 *
 * A loop: look up what is not accounted for, read the few places named, match them
 * against the whole quotation, choose the stretches that account for most of it, and go
 * on with what is left, with a larger budget where the smaller gave nothing. It ends
 * when little is left or nothing can be found that chance would not explain.
 */
import { choose, type Stretch } from './choose.ts'
import { lookUpGuessed } from './guessed.ts'
import type { Tracing } from './library.ts'
import { type Candidate, lookUp } from './lookup.ts'
import { partsOf, type Traced } from './parts.ts'
import { readWhole } from './whole.ts'
import { begin, readWindow, type Window, type Work } from './work.ts'

/** Letters looked up at a time. */
const piece = 180
/** What is left uncovered and is shorter than this is not looked for. */
const leastLetters = 12
const budgets = [1500, 30_000] as const
const wanted = [24, 160] as const
/** A stretch found with so many bits more than chance is a part, and not common wording. */
const firmBits = 16
/** No more look-ups than this for one quotation, and some for every thousand letters. */
const mostTurns = 40

/** Trace a quotation's text. */
export function trace(text: string, tracing: Tracing): Traced {
  const work = begin(text, tracing)
  if (work === undefined) return { parts: [], letters: 0, covered: 0 }
  const letters = work.quote.length
  const rounds = tracing.isQuick === true ? 1 : budgets.length
  let chosen: Stretch[] = []
  let open: Range[] = cut({ from: 0, to: letters, round: 0 })
  for (let turns = 0; open.length > 0 && turns < mostTurns + letters / 100; turns++) {
    const range = open.shift()!
    const before = work.found.length
    const places = readPlaces(work, range)
    for (const unbroken of parted(range, work.table.breaks))
      if (isThin(work, unbroken)) places.some((place) => readWhole(work, place, unbroken))
    if (work.found.slice(before).some((one) => isFirm(one, range))) {
      chosen = choose(work.found, work.table.breaks)
      open = remaining(work, chosen, open, range)
      if (range.round === 0 && isDoubtful(chosen, letters)) open.push({ ...range, round: 1 })
    } else if (range.round + 1 < rounds) open.push({ ...range, round: range.round + 1 })
  }
  if (rounds > 1 && isUnaccounted(work)) readGuessed(work)
  return partsOf(work, choose(work.found, work.table.breaks))
}

/** Longer quotations have whole runs left; shorter ones fit anywhere once letters are guessed. */
const guessedLetters = [28, 90] as const
/** So many places are read whole where letters were guessed, and so many at least, for the second may fit better. */
const guessedPlaces = 48
const leastGuessed = 8

/** Half of a short quotation or more stands nowhere yet. */
function isUnaccounted({ quote: { length }, found, table }: Work): boolean {
  const [least, most] = guessedLetters
  if (length < least || length > most) return false
  return choose(found, table.breaks).reduce((sum, one) => sum + one.agreeing, 0) < length / 2
}

function readGuessed(work: Work): void {
  const all = { from: 0, to: work.quote.length, round: budgets.length }
  let fits = false
  for (const [index, candidate] of lookUpGuessed(work, guessedPlaces).entries()) {
    if (fits && index >= leastGuessed) return
    if (work.tracing.leaveOut?.(candidate.segment.names[candidate.document]!)) continue
    fits = readWhole(work, windowOf(work, candidate, all), all) || fits
  }
}

/** Scraps of common wording are kept, but what is left beside them is not looked for anew. */
function isFirm({ bits, quote }: Stretch, range: Range): boolean {
  return bits >= firmBits || quote[1] - quote[0] >= (range.to - range.from) * 0.6
}

/** Letters of a quotation so short that, misread, it looks like another passage as much as like its own. */
const shortLetters = 72
/** Fewer letters than this agree where others may agree better. */
const faithful = 0.87

/** Of a short quotation not all is found, or not letter for letter: a better place may stand further on. */
function isDoubtful(chosen: readonly Stretch[], letters: number): boolean {
  if (letters > shortLetters) return false
  const agreeing = chosen.reduce((sum, one) => sum + one.agreeing, 0)
  return agreeing < letters * faithful
}

/** Where chains agree in less than this of a range they may have broken in the right place. */
const thin = 0.8

function isThin({ found }: Work, { from, to }: Pick<Range, 'from' | 'to'>): boolean {
  return !found.some(
    ({ quote, agreeing }) =>
      Math.min(agreeing, to - quote[0], quote[1] - from) >= (to - from) * thin,
  )
}

/** A range cut at dots: what stands on both sides of them need not be neighbours. */
function parted({ from, to }: Range, breaks: readonly number[]): Pick<Range, 'from' | 'to'>[] {
  const cuts = [from, ...breaks.filter((at) => at > from && at < to), to]
  return cuts.slice(1).map((end, index) => ({ from: cuts[index]!, to: end }))
}

interface Range {
  readonly from: number
  readonly to: number
  readonly round: number
}

function cut(range: Range): Range[] {
  const pieces = Math.max(1, Math.round((range.to - range.from) / piece))
  const size = Math.ceil((range.to - range.from) / pieces)
  return Array.from({ length: pieces }, (_, index) => ({
    ...range,
    from: range.from + index * size,
    to: Math.min(range.to, range.from + (index + 1) * size),
  }))
}

/** So many of the likeliest places are worth reading whole. */
const likeliest = 3

/** Look a range up and match the best places against the whole quotation; gives the likeliest. */
function readPlaces(work: Work, range: Range): Window[] {
  const { segments, leaveOut } = work.tracing
  const seeds = work.seeds.filter((seed) => seed.letter >= range.from && seed.letter < range.to)
  const most = wanted[range.round]!
  let candidates = lookUp({ segments, seeds, budget: budgets[range.round]!, most: most + 16 })
  if (leaveOut !== undefined)
    candidates = candidates.filter((one) => !leaveOut(one.segment.names[one.document]!))
  const best = candidates[0]?.votes ?? 0
  candidates.slice(0, most).forEach((candidate, index) => {
    if (index < (range.round === 0 ? 4 : 140) || candidate.votes >= best * 0.55)
      readPlace(work, windowOf(work, candidate, range))
  })
  return candidates.slice(0, likeliest).map((candidate) => windowOf(work, candidate, range))
}

function windowOf({ quote }: Work, candidate: Candidate, range: Range): Window {
  const name = candidate.segment.names[candidate.document]!
  const from = quote.places[range.from]!
  const to = quote.places[range.to - 1]! + 1
  const slack = 80 + ((to - from) >> 3)
  const start = Math.max(0, candidate.at + from - slack)
  return { name, start, end: Math.max(start, candidate.at + to + 160 + slack) }
}

function readPlace(work: Work, window: Window): void {
  const { name, start, end } = window
  const key = `${name} ${start >> 6} ${end >> 6}`
  if (work.read.has(key)) return
  work.read.add(key)
  readWindow(work, window)
}

/** What is still to be accounted for: new gaps from the first budget, old ones from the next. */
function remaining(
  work: Work,
  chosen: readonly Stretch[],
  open: readonly Range[],
  tried: Range,
): Range[] {
  const gaps: Range[] = []
  let from = 0
  for (const one of [...chosen, { quote: [work.quote.length, work.quote.length] as const }]) {
    if (one.quote[0] - from >= leastLetters) gaps.push(...cut({ from, to: one.quote[0], round: 0 }))
    from = Math.max(from, one.quote[1])
  }
  const left: Range[] = []
  for (const gap of gaps) {
    const same = [...open, tried].find((one) => one.from <= gap.from && gap.to <= one.to)
    const waiting = open.find((one) => one.from < gap.to && gap.from < one.to)
    if (waiting !== undefined) left.push({ ...gap, round: waiting.round })
    else if (same === tried && gap.to - gap.from > (tried.to - tried.from) * 0.9) {
      if (tried.round + 1 < budgets.length) left.push({ ...gap, round: tried.round + 1 })
    } else if (same === tried) left.push({ ...gap, round: tried.round })
    else if (tried.round === 0) left.push(gap)
  }
  return left
}
