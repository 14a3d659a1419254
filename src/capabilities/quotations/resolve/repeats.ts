/**
 * Repeats: passages of a document that say again, with some words changed, what an earlier
 * one says.
 *
 * Pairs of words that stand in both are stretched to runs, and runs that follow each other
 * in both with few words between are chained. A chain is believed when it says more than
 * chance and the common wording of the dossier would explain (`surprise.ts`).
 */
import { overlaps } from '../../../text/index.ts'
import { type Holder, isFuture } from './holders.ts'
import type { Reused } from './reused.ts'
import { type Surprise, surprise } from './surprise.ts'
import type { TabledText, WordTables } from './word-tables.ts'

/** A pair of words that stands more often than this begins no run. */
const mostPlaces = 60
/** Words that may lie between two runs of a passage, on either side. */
const mostBetween = 8
/** What a gap costs in bits, and every word of its longer side. */
const gapBits = 2
const gapWordBits = 1
/** What a passage must say beyond the place it could stand in by chance. */
const placeBits = 18
const leastBits = 38
/** With so many it is hardly ever wrong. */
const sureBits = 60
/** Fewer equal words are a phrase; so many of them must be more than small words. */
const leastWords = 6
const leastTelling = 4

/** Equal words one behind the other, in a text and in an earlier one. */
interface Run {
  readonly here: number
  readonly there: number
  readonly length: number
  readonly bits: number
}

/** The passages of a document that repeat earlier ones, the surest first; none overlaps another. */
export function repeatsIn(citing: Holder, tables: WordTables): Reused[] {
  const text = tables.texts.find(({ holder }) => holder.name === citing.name)
  if (text === undefined) return []
  const found = [...runsByText(text, tables)].flatMap(([other, runs]) =>
    passages(runs)
      .filter((chain) => !isOpening(chain, [text, other], tables))
      .flatMap((chain) => passageOf(chain, other, tables)),
  )
  found.sort((one, next) => next.bits - one.bits)
  const kept: Reused[] = []
  for (const { bits: _, ...one } of found)
    if (!kept.some((other) => overlaps(one, other))) kept.push(one)
  return kept
}

/** Runs that a text shares with each text that is not later. */
function runsByText(text: TabledText, tables: WordTables): Map<TabledText, Run[]> {
  const { own, words, texts } = tables
  const ended = new Map<number, number>()
  // Of a later text nothing is asked.
  const says = new Map<TabledText, Surprise | undefined>()
  const runs = new Map<TabledText, Run[]>()
  for (let at = text.from; at + 1 < text.to; at += 1) {
    if (own[at] === 0 || own[at + 1] === 0) continue
    for (const place of tables.places(at, 2, mostPlaces)) {
      if (own[place] === 0 || own[place + 1] === 0) continue
      if ((ended.get(at - place) ?? -1) > at) continue
      const other = textAt(texts, place)
      if (!says.has(other))
        says.set(
          other,
          isFuture(other.holder, text.holder) ? undefined : surprise(tables, text, other),
        )
      const known = says.get(other)
      if (known === undefined) continue
      const isSame = (step: number): boolean =>
        own[at + step] === 1 && own[place + step] === 1 && words[at + step] === words[place + step]
      let [back, on] = [0, 2]
      while (at - back > text.from && place - back > other.from && isSame(-back - 1)) back += 1
      while (at + on < text.to && place + on < other.to && isSame(on)) on += 1
      ended.set(at - place, at + on)
      const [here, there, length] = [at - back, place - back, back + on]
      let bits = 0
      for (let word = here; word < here + length; word += 1) bits += known(word, here)
      const list = runs.get(other)
      if (list === undefined) runs.set(other, [{ here, there, length, bits }])
      else list.push({ here, there, length, bits })
    }
  }
  return runs
}

function textAt(texts: readonly TabledText[], place: number): TabledText {
  let [low, high] = [0, texts.length - 1]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (texts[middle]!.to <= place) low = middle + 1
    else high = middle
  }
  return texts[low]!
}

type Chain = readonly Run[]

/** Runs chained from the best end down; a run belongs to one passage only. */
function passages(all: readonly Run[]): Chain[] {
  const runs = [...all].sort((one, next) => one.here - next.here || one.there - next.there)
  const best = runs.map(({ bits }) => bits)
  const before = runs.map(() => -1)
  runs.forEach((run, index) => {
    for (let at = index - 1; at >= 0; at -= 1) {
      const last = runs[at]!
      if (run.here - last.here > farthest) break
      const cost = gapCost(last, run)
      if (cost !== undefined && best[at]! + run.bits - cost > best[index]!) {
        best[index] = best[at]! + run.bits - cost
        before[index] = at
      }
    }
  })
  const order = [...runs.keys()].sort((one, next) => best[next]! - best[one]!)
  const taken = new Set<number>()
  const chains: Chain[] = []
  for (const end of order) {
    if (best[end]! - placeBits < leastBits) break
    const chain: number[] = []
    for (let at = end; at >= 0 && !taken.has(at); at = before[at]!) chain.push(at)
    for (const at of chain) taken.add(at)
    if (chain.length > 0) chains.push(chain.reverse().map((at) => runs[at]!))
  }
  return chains
}

/** Runs begin no further apart than this where one goes on with the other. */
const farthest = 400

/** Words of a letter's own from its beginning in which it says what it answers. */
const openingWords = 40

/** What stands at the beginning of both letters is the form of a beginning. */
function isOpening(
  chain: Chain,
  [text, other]: readonly [TabledText, TabledText],
  { own }: WordTables,
): boolean {
  const [first, last] = [chain[0]!, chain.at(-1)!]
  const isEarly = (at: number, from: number): boolean =>
    own.subarray(from, at).reduce((sum, one) => sum + one, 0) < openingWords
  return isEarly(last.here + last.length, text.from) && isEarly(first.there, other.from)
}

function gapCost(one: Run, next: Run): number | undefined {
  const here = next.here - one.here - one.length
  const there = next.there - one.there - one.length
  if (here < 0 || there < 0 || here > mostBetween || there > mostBetween) return undefined
  return gapBits + gapWordBits * Math.max(here, there)
}

function passageOf(
  chain: Chain,
  { holder }: TabledText,
  { starts, ends, telling }: WordTables,
): (Reused & { readonly bits: number })[] {
  const [first, last] = [chain[0]!, chain.at(-1)!]
  let bits = -placeBits
  chain.forEach((run, at) => {
    bits += run.bits - (at === 0 ? 0 : gapCost(chain[at - 1]!, run)!)
  })
  const equal = chain.flatMap(({ here, length }) => Array.from({ length }, (_, at) => here + at))
  const told = equal.filter((at) => telling[at] === 1).length
  if (bits < leastBits || equal.length < leastWords || told < leastTelling) return []
  return [
    {
      start: starts[first.here]!,
      end: ends[last.here + last.length - 1]!,
      of: holder.name,
      source: { start: starts[first.there]!, end: ends[last.there + last.length - 1]! },
      words: equal.length,
      confidence: bits >= sureBits ? 0.85 : 0.65,
      bits,
    },
  ]
}
