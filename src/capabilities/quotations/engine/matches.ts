/**
 * Local matching: which stretches of a quotation stand in which stretches of a window.
 *
 * Equal runs of letters are found through a small table of the quotation's own runs,
 * stretched as far as they go, and chained in order (as genome aligners do: a chain may
 * skip letters on either side at a cost that grows slowly with what is skipped). A chain
 * is a stretch of the quotation that stands here, perhaps with words changed or left out.
 */
import type { Letters } from '../../../text/index.ts'

/** A stretch of the quotation and the stretch of the window that answers it, in letters. */
export interface Match {
  readonly quote: readonly [number, number]
  readonly window: readonly [number, number]
  /** Letters that agree, run by run. */
  readonly agreeing: number
  readonly score: number
}

/** Letters in a run; shorter ones agree by chance too often, longer ones do not survive noise. */
const runLength = 4

/** The table of a quotation's runs: made once, used for every window. */
export interface RunTable {
  readonly quote: Letters
  readonly heads: Int32Array
  readonly next: Int32Array
  /** Letters before which the quotation has dots: what stands on both sides need not be neighbours. */
  readonly breaks: readonly number[]
}

const tableBits = 12
const tableMask = (1 << tableBits) - 1

export function runTable(quote: Letters, breaks: readonly number[]): RunTable {
  const heads = new Int32Array(1 << tableBits).fill(-1)
  const next = new Int32Array(Math.max(1, quote.end)).fill(-1)
  for (let at = quote.end - runLength; at >= quote.start; at--) {
    const slot = runSlot(quote.letters, at)
    next[at] = heads[slot]!
    heads[slot] = at
  }
  return { quote, heads, next, breaks }
}

function runSlot(letters: Uint16Array, at: number): number {
  const value = Math.imul(
    Math.imul(Math.imul(letters[at]!, 31) + letters[at + 1]!, 31) * 31 +
      Math.imul(letters[at + 2]!, 31) +
      letters[at + 3]!,
    0x9e3779b1,
  )
  return (value >>> (32 - tableBits)) & tableMask
}

interface Run {
  readonly quote: number
  readonly window: number
  readonly length: number
}

/** No more runs than this are chained: a window of one repeated word has no end of them. */
const mostRuns = 600

/** The best chains between the quotation and a window, best first; none overlaps another in both. */
export function matchesIn(
  table: RunTable,
  window: Letters,
  { leastScore: least, leastRun }: { readonly leastScore: number; readonly leastRun: number },
): Match[] {
  const runs = equalRuns(table, window, leastRun)
  return runs.length === 0 ? [] : chains(runs, least, table.breaks)
}

function equalRuns({ quote, heads, next }: RunTable, window: Letters, least: number): Run[] {
  const runs: Run[] = []
  const diagonals = clearedDiagonals(window.end - window.start + quote.end + 1)
  const first = quote.end - window.start
  for (let at = window.start; at + runLength <= window.end; at++) {
    for (let from = heads[runSlot(window.letters, at)]!; from >= 0; from = next[from]!) {
      const diagonal = first + at - from
      if (diagonals[diagonal]! > at) continue
      let length = 0
      while (
        from + length < quote.end &&
        at + length < window.end &&
        quote.letters[from + length] === window.letters[at + length]
      )
        length += 1
      if (length < least) continue
      diagonals[diagonal] = at + length
      runs.push({ quote: from, window: at, length })
      if (runs.length >= mostRuns) return runs
    }
  }
  return runs
}

/** How far each diagonal has been read; one row for all windows, since a build reads a million of them. */
let reached = new Int32Array(1 << 12)

function clearedDiagonals(count: number): Int32Array {
  if (reached.length < count) reached = new Int32Array(count * 2)
  else reached.fill(0, 0, count)
  return reached
}

/** What it costs to skip letters: of both sides alike a little a letter, of one side little more for many than for few. */
function skipCost(quote: number, window: number): number {
  const both = Math.min(quote, window)
  const one = Math.abs(quote - window)
  return (
    0.35 * both + (one === 0 ? 0 : 1 + 1.1 * Math.log2(1 + one)) + (quote > window ? 0.15 * one : 0)
  )
}

function chains(runs: Run[], least: number, breaks: readonly number[]): Match[] {
  runs.sort((a, b) => a.window - b.window || a.quote - b.quote)
  const score = new Float64Array(runs.length)
  const before = new Int32Array(runs.length).fill(-1)
  for (let index = 0; index < runs.length; index++) {
    const run = runs[index]!
    score[index] = run.length
    for (let other = index - 1; other >= Math.max(0, index - 60); other--) {
      const link = linked(runs[other]!, run, breaks)
      if (link !== undefined && score[other]! + link > score[index]!) {
        score[index] = score[other]! + link
        before[index] = other
      }
    }
  }
  return pick(runs, { score, before, least })
}

/** More letters of the source than this left out with nothing in their place: another stretch. */
const mostSkipped = 6
/** Letters left out where others stand in their place, or put in. */
const mostChanged = 14
const mostAdded = 40

/** What a run adds behind another; `undefined` when it does not go on with it. */
function linked(one: Run, next: Run, breaks: readonly number[]): number | undefined {
  const end = one.quote + one.length
  const overlap = Math.max(0, end - next.quote, one.window + one.length - next.window)
  if (next.quote <= one.quote || next.window <= one.window || overlap >= next.length)
    return undefined
  const quote = next.quote + overlap - end
  const window = next.window + overlap - one.window - one.length
  if (window - quote > (quote <= 2 ? mostSkipped : mostChanged) || quote - window > mostAdded)
    return undefined
  if (window > quote && breaks.some((at) => at >= end - 1 && at <= next.quote + 1)) return undefined
  return next.length - overlap - skipCost(quote, window)
}

interface Scored {
  readonly score: Float64Array
  readonly before: Int32Array
  readonly least: number
}

/** A link that costs more than this is a place where a chain may be parted. */
const weakLink = 2.5

/** Take chains from the best down; a run belongs to one chain only. */
function pick(runs: readonly Run[], { score, before, least }: Scored): Match[] {
  const order = Array.from(runs.keys()).sort((a, b) => score[b]! - score[a]!)
  const taken = new Uint8Array(runs.length)
  const matches: Match[] = []
  for (const end of order) {
    if (score[end]! < least || matches.length >= 16) break
    if (taken[end]) continue
    const chain: number[] = []
    for (let at = end; at >= 0 && !taken[at]; at = before[at]!) {
      chain.push(at)
      taken[at] = 1
    }
    chain.reverse()
    const add = (from: number, to: number): void => {
      const match = matchOf(runs, chain.slice(from, to), score)
      if (match.score >= least) matches.push(match)
    }
    add(0, chain.length)
    // A chain with a weak link is offered in two halves as well: one may serve where the other does not.
    const weakest = weakestLink(runs, chain, score)
    if (weakest !== undefined) {
      add(0, weakest)
      add(weakest, chain.length)
    }
  }
  return matches
}

function matchOf(runs: readonly Run[], chain: readonly number[], score: Float64Array): Match {
  const [from, to] = [runs[chain[0]!]!, runs[chain.at(-1)!]!]
  let agreeing = 0
  for (const at of chain) agreeing += runs[at]!.length
  return {
    quote: [from.quote, to.quote + to.length],
    window: [from.window, to.window + to.length],
    agreeing,
    score: score[chain.at(-1)!]! - score[chain[0]!]! + from.length,
  }
}

/** Where in a chain the costliest link lies, if it is weak: the index of the run behind it. */
function weakestLink(
  runs: readonly Run[],
  chain: readonly number[],
  score: Float64Array,
): number | undefined {
  let most = weakLink
  let weakest: number | undefined
  for (let index = 1; index < chain.length; index++) {
    const cost = runs[chain[index]!]!.length - (score[chain[index]!]! - score[chain[index - 1]!]!)
    if (cost > most) [most, weakest] = [cost, index]
  }
  return weakest
}
