/**
 * Many patterns that are asked of the same texts: one walk over the words of a text, and
 * one over its traces, tell which of them may match there, and only these are asked at all.
 *
 * A pattern is met at the first letters of the words it may begin with (`leads.ts`), and
 * each string of which it needs one (`needs.ts`) at its rarest trace. What is not met costs
 * nothing, and what is met need not ask for its strings again.
 */
import { type Keyed, keyed, type Sieved } from './sieve.ts'
import {
  differentKeys,
  differentTraces,
  hasTraces,
  type Traces,
  tracesIn,
  withStarts,
} from './traces.ts'

export interface Sieves<Key> {
  /** Those that may stand in a text, in the order in which they were given. */
  in(words: string): readonly (readonly [Key, Sieved])[]
}

/** What all patterns need is read from their sources once so many texts have been asked: for one letter it would cost more than it spares. */
const manyTexts = 64

/** Patterns under their keys, behind one sieve. */
export function sieves<Key>(forms: readonly (readonly [Key, RegExp])[]): Sieves<Key> {
  const all = forms.map(([key, form]) => [key, keyed(form)] as const)
  const unasked = all.map(([key, { met }]) => [key, met] as const)
  let begins: Beginnings | undefined
  let needs: Needed | undefined
  let texts = 0
  return {
    in(words) {
      const traces = tracesIn(words)
      if (traces.isOpen) return all
      texts += 1
      begins ??= beginningsOf(all.map(([, form]) => form))
      meetBeginnings(begins, withStarts(traces), texts)
      const { seen } = begins
      if (texts < manyTexts) return all.filter((_, at) => seen[at] === texts)
      needs ??= neededBy(all.map(([, form]) => form))
      const met = meetNeeds(needs, traces)
      const possible: (readonly [Key, Sieved])[] = []
      for (let at = 0; at < unasked.length; at += 1)
        if (seen[at] === texts && met[at] === needs.full[at]) possible.push(unasked[at]!)
      return possible
    },
  }
}

/** Which patterns may begin with which signs. */
interface Beginnings {
  /** By the key of the signs, which of the lists. */
  readonly listOf: Uint16Array
  /** The patterns that may begin so; the first list is empty. */
  readonly lists: readonly (readonly number[])[]
  /** Patterns that may begin with anything. */
  readonly always: readonly number[]
  /** For each pattern the text in which it was met last: what was met in another need not be wiped out. */
  readonly seen: Float64Array
}

function beginningsOf(forms: readonly Keyed[]): Beginnings {
  const always: number[] = []
  const listed = lists<number>(differentKeys)
  for (const [at, form] of forms.entries()) {
    const keys = form.keys()
    if (keys === undefined) always.push(at)
    for (const key of keys ?? []) listed.add(key, at)
  }
  return { ...listed, always, seen: new Float64Array(forms.length) }
}

function meetBeginnings(
  { listOf, lists: listed, always, seen }: Beginnings,
  { keys, count }: Readonly<Traces>,
  text: number,
): void {
  for (const one of always) seen[one] = text
  for (let at = 0; at < count; at += 1) {
    const list = listOf[keys[at]!]!
    if (list !== 0) for (const one of listed[list]!) seen[one] = text
  }
}

/** A string of which a pattern needs one. */
interface NeededString {
  readonly pattern: number
  /** Which of its needs the string is one of, as a bit. */
  readonly need: number
  readonly traces: readonly number[]
}

/** Which strings have which trace as their rarest. */
interface Needed {
  readonly listOf: Uint16Array
  readonly lists: readonly (readonly NeededString[])[]
  /** Of each pattern the bits of all its needs, and of those that the last text met. */
  readonly full: Uint8Array
  readonly met: Uint8Array
}

function neededBy(forms: readonly Keyed[]): Needed {
  const full = new Uint8Array(forms.length)
  const listed = lists<NeededString>(differentTraces)
  for (const [pattern, form] of forms.entries())
    for (const [at, strings] of form.needs().entries()) {
      const need = 1 << at
      full[pattern]! |= need
      for (const traces of strings) listed.add(traces[0]!, { pattern, need, traces })
    }
  return { ...listed, full, met: new Uint8Array(forms.length) }
}

function meetNeeds(
  { listOf, lists: listed, met }: Needed,
  { all, different, bits }: Readonly<Traces>,
): Uint8Array {
  met.fill(0)
  for (let at = 0; at < different; at += 1) {
    const list = listOf[all[at]!]!
    if (list === 0) continue
    for (const { pattern, need, traces } of listed[list]!)
      if ((met[pattern]! & need) === 0 && hasTraces(bits, traces)) met[pattern]! |= need
  }
  return met
}

interface Lists<Thing> {
  readonly listOf: Uint16Array
  readonly lists: readonly (readonly Thing[])[]
  add(number: number, thing: Thing): void
}

/** Things under numbers. */
function lists<Thing>(different: number): Lists<Thing> {
  const listOf = new Uint16Array(different)
  const all: Thing[][] = [[]]
  return {
    listOf,
    lists: all,
    add(number, thing) {
      listOf[number] ||= all.push([]) - 1
      all[listOf[number]!]!.push(thing)
    },
  }
}
