/**
 * Many patterns that are asked of the same texts: one walk over the words of a text, and
 * one over its traces, tell which of them may match there, and only these are asked at all.
 *
 * A pattern is met at the first letters of the words it may begin with, and at the rarest
 * trace of each string of which it needs one. What is not met costs nothing.
 */
import { keyed, type Sieved } from './sieve.ts'
import { differentKeys, differentTraces, tracesIn, withStarts } from './traces.ts'

export interface Sieves<Key> {
  /** Those that may stand in a text, in the order in which they were given. */
  in(words: string): readonly (readonly [Key, Sieved])[]
}

/** What all patterns need is read from their sources once so many texts have been asked: for one letter it would cost more than it spares. */
const manyTexts = 64

/** Patterns under their keys, behind one sieve. */
export function sieves<Key>(forms: readonly (readonly [Key, RegExp])[]): Sieves<Key> {
  const all = forms.map(([key, form]) => [key, keyed(form)] as const)
  let begins: Meetings | undefined
  let needs: Meetings | undefined
  let texts = 0
  return {
    in(words) {
      const traces = tracesIn(words)
      if (traces.isOpen) return all
      texts += 1
      const { keys, count } = withStarts(traces)
      begins ??= meetings(
        all.map(([, form]) => form.keys()),
        differentKeys,
      )
      meet(begins, keys, count)
      if (texts < manyTexts) return all.filter((_, at) => isMet(begins!, at))
      needs ??= meetings(
        all.map(([, form]) => form.telltales()),
        differentTraces,
      )
      meet(needs, traces.all, traces.different)
      return bothMet(all, begins, needs)
    },
  }
}

/** Which patterns are met at which numbers. */
interface Meetings {
  /** By the number, which of the lists. */
  readonly listOf: Uint16Array
  /** The patterns that are met together; the first list is empty. */
  readonly lists: readonly (readonly number[])[]
  /** Patterns that are met in any text. */
  readonly always: readonly number[]
  /** For each pattern the text in which it was met last; texts are counted from 1. */
  readonly seen: Float64Array
  texts: number
}

function meetings(
  numbers: readonly (readonly number[] | undefined)[],
  different: number,
): Meetings {
  const listOf = new Uint16Array(different)
  const lists: number[][] = [[]]
  const always: number[] = []
  for (const [at, own] of numbers.entries()) {
    if (own === undefined) always.push(at)
    for (const number of new Set(own)) {
      listOf[number] ||= lists.push([]) - 1
      lists[listOf[number]!]!.push(at)
    }
  }
  return { listOf, lists, always, seen: new Float64Array(numbers.length), texts: 0 }
}

/** Meets what is to be met at the numbers of a text; what was met in another need not be wiped out. */
function meet(own: Meetings, numbers: Uint16Array, count: number): void {
  const { listOf, lists, always, seen } = own
  own.texts += 1
  const { texts } = own
  for (const one of always) seen[one] = texts
  for (let at = 0; at < count; at += 1) {
    const list = listOf[numbers[at]!]!
    if (list !== 0) for (const one of lists[list]!) seen[one] = texts
  }
}

function isMet({ seen, texts }: Meetings, at: number): boolean {
  return seen[at] === texts
}

function bothMet<One>(all: readonly One[], one: Meetings, other: Meetings): One[] {
  const met: One[] = []
  for (let at = 0; at < all.length; at += 1)
    if (isMet(one, at) && isMet(other, at)) met.push(all[at]!)
  return met
}
