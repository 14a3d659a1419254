/**
 * Alignment: which words of one text answer which words of another.
 *
 * Used wherever two wordings of one passage are shown face to face: a quotation and
 * its source, two witnesses of a letter, a draft and its fair copy. Words pair when
 * they are equal, or alike (spelling, a reading error), or when two words here are
 * one word there ("accept able"). What has no partner was left out or put in.
 *
 * Long texts are first cut at runs of words that stand once in each (the method of
 * patience sorting), and only the stretches between them are aligned cell by cell,
 * so the cost grows with the differences and not with the square of the length.
 */
import { distance } from './edit-distance.ts'

/** Words `one[start, end)` against `other[start, end)`; one of the two may be empty. */
export interface AlignedPair {
  readonly kind: 'same' | 'changed' | 'only-one' | 'only-other'
  readonly one: readonly [number, number]
  readonly other: readonly [number, number]
}

/** What alignment needs of a word. */
interface Formed {
  readonly form: string
}

/** Stretches with more cells than this are not aligned word by word but shown as one change. */
const mostCells = 4_000_000

/** What is special about an alignment. */
export interface AligningOptions {
  /**
   * `whole`: both texts are complete. `within`: `one` is looked for inside `other`, and
   * what `other` has before and behind it costs nothing.
   */
  readonly extent: 'whole' | 'within'
}

/** Align two lists of words; the pairs cover both completely and in order. */
export function alignWords(
  one: readonly Formed[],
  other: readonly Formed[],
  { extent }: AligningOptions = { extent: 'whole' },
): AlignedPair[] {
  const pairs: AlignedPair[] = []
  let [atOne, atOther] = [0, 0]
  for (const anchor of [...anchors(one, other), [one.length, other.length] as const]) {
    alignBetween({ one, other, from: [atOne, atOther], to: anchor, extent }, pairs)
    ;[atOne, atOther] = anchor
  }
  return pairs
}

interface Stretch {
  readonly one: readonly Formed[]
  readonly other: readonly Formed[]
  readonly from: readonly [number, number]
  readonly to: readonly [number, number]
  readonly extent: AligningOptions['extent']
}

/** How alike two words are: 1 for equal, 0 for strangers. */
export function likeness(one: string, other: string): number {
  if (one === other) return 1
  const longest = Math.max(one.length, other.length)
  if (longest < 3) return 0
  const limit = Math.floor(longest * 0.5)
  const errors = distance(one, other, limit)
  return errors > limit ? 0 : 1 - errors / longest
}

const openGap = 0.5
const extendGap = 0.5
const differ = 1.15
/**
 * Within another text much may be left out in one piece, and every word of one's own
 * should be found: skipping there is cheap, missing here is dear.
 */
const skipWithin = 0.04
const missWithin = 1.2

type Move = 0 | 1 | 2 | 3 | 4

/** Cell by cell, the cheapest way: pair, pair two with one, leave out, put in. */
function alignBetween(stretch: Stretch, pairs: AlignedPair[]): void {
  const [rows, columns] = [stretch.to[0] - stretch.from[0], stretch.to[1] - stretch.from[1]]
  if (rows === 0 && columns === 0) return
  if (rows === 0 || columns === 0 || rows * columns > mostCells) {
    pushWhole(stretch, pairs)
    return
  }
  const moves = fill(stretch, rows, columns)
  trace(stretch, moves, pairs)
}

function pushWhole({ from, to }: Stretch, pairs: AlignedPair[]): void {
  const kind = from[0] === to[0] ? 'only-other' : from[1] === to[1] ? 'only-one' : 'changed'
  pairs.push({ kind, one: [from[0], to[0]], other: [from[1], to[1]] })
}

/**
 * The table of cheapest moves. A gap costs more to open than to go on with, so that
 * what was left out stays in one piece; 0 pairs, 1 leaves out, 2 puts in, 3 pairs two
 * words of `one` with one of `other`, 4 the other way.
 */
function fill(stretch: Stretch, rows: number, columns: number): Uint8Array {
  const { one, other, from, to } = stretch
  const width = columns + 1
  const within = stretch.extent === 'within'
  const freeBefore = within && from[0] === 0 && from[1] === 0
  const freeBehind = within && to[0] === one.length && to[1] === other.length
  const moves = new Uint8Array((rows + 1) * width)
  let older = new Float64Array(width)
  let before = new Float64Array(width)
  for (let column = 1; column <= columns; column++) {
    before[column] = freeBefore ? 0 : openGap + extendGap * column
    moves[column] = 2
  }
  for (let row = 1; row <= rows; row++) {
    const now = new Float64Array(width)
    now[0] = within ? missWithin * row : openGap + extendGap * row
    moves[row * width] = 1
    const word = one[from[0] + row - 1]!.form
    for (let column = 1; column <= columns; column++) {
      const mate = other[from[1] + column - 1]!.form
      const out =
        before[column]! +
        (within ? missWithin : extendGap) +
        (moves[(row - 1) * width + column] === 1 || within ? 0 : openGap)
      const into =
        freeBehind && row === rows
          ? now[column - 1]!
          : now[column - 1]! +
            (within ? skipWithin : extendGap) +
            (moves[row * width + column - 1] === 2 ? 0 : openGap)
      let cost = before[column - 1]! + pairCost(word, mate)
      let move: Move = 0
      if (out < cost) [cost, move] = [out, 1]
      if (into < cost) [cost, move] = [into, 2]
      if (
        row > 1 &&
        one[from[0] + row - 2]!.form + word === mate &&
        older[column - 1]! + 0.05 < cost
      )
        [cost, move] = [older[column - 1]! + 0.05, 3]
      if (
        column > 1 &&
        other[from[1] + column - 2]!.form + mate === word &&
        before[column - 2]! + 0.05 < cost
      )
        [cost, move] = [before[column - 2]! + 0.05, 4]
      now[column] = cost
      moves[row * width + column] = move
    }
    ;[older, before] = [before, now]
  }
  return moves
}

function pairCost(word: string, mate: string): number {
  if (word === mate) return 0
  return differ - 0.8 * likeness(word, mate)
}

function trace({ one, other, from, to }: Stretch, moves: Uint8Array, pairs: AlignedPair[]): void {
  const width = to[1] - from[1] + 1
  let [row, column] = [to[0] - from[0], to[1] - from[1]]
  const found: AlignedPair[] = []
  while (row > 0 || column > 0) {
    const move = moves[row * width + column]!
    const down = move === 2 ? 0 : move === 3 ? 2 : 1
    const along = move === 1 ? 0 : move === 4 ? 2 : 1
    const pair = {
      one: [from[0] + row - down, from[0] + row] as const,
      other: [from[1] + column - along, from[1] + column] as const,
    }
    const same = move > 2 || (move === 0 && one[pair.one[0]]!.form === other[pair.other[0]]!.form)
    found.push({
      kind: same ? 'same' : move === 1 ? 'only-one' : move === 2 ? 'only-other' : 'changed',
      ...pair,
    })
    row -= down
    column -= along
  }
  for (const pair of found.reverse()) pairs.push(pair)
}

/** Words of a run that serves as an anchor, and how many words need no anchors at all. */
const runLength = 3
const shortEnough = 400

/** Ends of runs that stand once in each list, in an order both agree on. */
function anchors(one: readonly Formed[], other: readonly Formed[]): [number, number][] {
  if (one.length <= shortEnough && other.length <= shortEnough) return []
  const places = onlyOnce(other)
  const common: [number, number][] = []
  for (const [run, at] of onlyOnce(one)) {
    const place = places.get(run)
    if (at >= 0 && place !== undefined && place >= 0) common.push([at, place])
  }
  return longestRising(common.sort((a, b) => a[0] - b[0]))
}

/** Every run of words with its place, -1 when it stands more than once. */
function onlyOnce(words: readonly Formed[]): Map<string, number> {
  const places = new Map<string, number>()
  for (let at = 0; at + runLength <= words.length; at++) {
    const run = words
      .slice(at, at + runLength)
      .map((word) => word.form)
      .join(' ')
    places.set(run, places.has(run) ? -1 : at)
  }
  return places
}

/** The longest list of pairs in which both places rise. */
function longestRising(pairs: readonly [number, number][]): [number, number][] {
  const tops: number[] = []
  const previous = new Array<number>(pairs.length).fill(-1)
  pairs.forEach((pair, index) => {
    let [low, high] = [0, tops.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (pairs[tops[middle]!]![1] < pair[1]) low = middle + 1
      else high = middle
    }
    if (low > 0) previous[index] = tops[low - 1]!
    tops[low] = index
  })
  const rising: [number, number][] = []
  for (let at = tops.at(-1) ?? -1; at >= 0; at = previous[at]!) rising.push(pairs[at]!)
  return rising.reverse()
}
