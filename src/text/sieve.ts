/**
 * Patterns behind a sieve: a costly expression is tried only on texts that hold
 * the letters it needs.
 *
 * Most patterns of a language are lists of words, and most sentences hold none of
 * them. What a pattern needs is read from the pattern itself (`needs.ts`), and
 * which letters stand in a sentence is found once for all patterns that are asked
 * of it (`traces.ts`). A pattern that never gets through is never compiled.
 */
import { leadsOf } from './leads.ts'
import { matchesOf, noMatches } from './matches.ts'
import { narrowed } from './narrow.ts'
import { type Need, needsOf } from './needs.ts'
import { keysOf, type Traces, tracesIn, tracesOf, withStarts } from './traces.ts'

/** A regular expression that is asked as any other, and gives what any other would. */
export interface Sieved {
  test(words: string): boolean
  exec(words: string): RegExpExecArray | null
  /** All matches in order, whether or not the expression was written with the flag `g`. */
  matchAll(words: string): readonly RegExpExecArray[]
}

/** What is asked of an expression together with others. */
export interface Keyed extends Sieved {
  /** With which signs its words begin; undefined where it may begin with anything. */
  keys(): readonly number[] | undefined
  /** What a text must hold: lists of strings of which it must have one, each as its traces, the rarest first. */
  needs(): readonly (readonly (readonly number[])[])[]
  /** The same expression for texts that are known to hold what it needs. */
  readonly met: Sieved
}

/** An expression behind its sieve; always from the beginning of the text, whatever was asked before. */
export function sieved(form: Pick<RegExp, 'source' | 'flags'>): Sieved {
  return keyed(form)
}

/** The same, with its keys for a table of many; they are read from the source once. */
export function keyed({ source, flags }: Pick<RegExp, 'source' | 'flags'>): Keyed {
  const pattern = { source, flags: flags.replace(/[gy]/g, '') }
  let sieve: Sieve | undefined
  let begins: { readonly with: readonly number[] | undefined } | undefined
  const keys = (): readonly number[] | undefined => {
    begins ??= { with: keysIn(source) }
    return begins.with
  }
  const made = (): Sieve => {
    sieve ??= sieveOf(pattern, keys())
    return sieve
  }
  const matchesIn = (words: string, most: number): readonly RegExpExecArray[] => {
    const { keys: own, narrow, wide } = made()
    const traces = tracesIn(words)
    const forms = traces.isPlain ? narrow : wide
    return traces.isOpen || own === undefined
      ? matchesOf(words, forms.every, most)
      : matchesAt(words, withStarts(traces), { keys: own, pattern: forms.sticky, most })
  }
  const unlessLacking = (words: string, most: number): readonly RegExpExecArray[] => {
    const traces = tracesIn(words)
    const isLacking = !traces.isOpen && !hasAll(traces.bits, made().needs)
    return isLacking ? noMatches : matchesIn(words, most)
  }
  return {
    keys,
    needs: () => made().needs.map(stringsOf),
    met: asked(matchesIn),
    ...asked(unlessLacking),
  }
}

function asked(matches: (words: string, most: number) => readonly RegExpExecArray[]): Sieved {
  return {
    test: (words) => matches(words, 1).length > 0,
    exec: (words) => matches(words, 1)[0] ?? null,
    matchAll: (words) => matches(words, Number.POSITIVE_INFINITY),
  }
}

/** Whether one of several expressions matches. Each has its own sieve, which keeps out more than one for all could. */
export function sievedAny(
  forms: readonly Pick<RegExp, 'source' | 'flags'>[],
): Pick<Sieved, 'test'> {
  const all = forms.map(sieved)
  return { test: (words) => all.some((one) => one.test(words)) }
}

interface Sieve {
  readonly needs: readonly Int32Array[]
  /** For patterns that begin with a word: with which signs. */
  readonly keys: Uint32Array | undefined
  /** The pattern for any text, and for one of plain signs. */
  readonly wide: Forms
  readonly narrow: Forms
}

function keysIn(source: string): readonly number[] | undefined {
  const leads = leadsOf(source)
  return leads === undefined ? undefined : [...new Set([...leads].flatMap(keysOf))]
}

function sieveOf(
  { source, flags }: Pick<RegExp, 'source' | 'flags'>,
  keys: readonly number[] | undefined,
): Sieve {
  const narrow = narrowed(source)
  const wide = formsOf(source, flags)
  return {
    needs: compiled(needsOf(source)),
    keys: keys === undefined ? undefined : setOf(keys),
    wide,
    narrow: narrow === source ? wide : formsOf(narrow, flags),
  }
}

/** One pattern as it is tried, anywhere or at one place; each compiled when it first is. */
interface Forms {
  readonly every: RegExp
  readonly sticky: RegExp
}

function formsOf(source: string, flags: string): Forms {
  let [every, sticky]: (RegExp | undefined)[] = []
  return {
    get every() {
      every ??= new RegExp(source, `${flags}g`)
      return every
    },
    get sticky() {
      sticky ??= new RegExp(source, `${flags}y`)
      return sticky
    },
  }
}

/** A set of keys of three signs, a bit each. */
function setOf(keys: readonly number[]): Uint32Array {
  const bits = new Uint32Array(1024)
  for (const key of keys) bits[key >> 5]! |= 1 << (key & 31)
  return bits
}

interface AtStarts {
  readonly keys: Uint32Array
  readonly pattern: RegExp
  readonly most: number
}

/** The matches of a pattern that is tried only where its words may begin, one behind the other. */
function matchesAt(
  words: string,
  { starts, keys: found, count }: Readonly<Traces>,
  { keys, pattern, most }: AtStarts,
): readonly RegExpExecArray[] {
  let matches: RegExpExecArray[] | undefined
  let from = 0
  for (let at = 0; at < count; at += 1) {
    const key = found[at]!
    if ((keys[key >> 5]! & (1 << (key & 31))) === 0 || starts[at]! < from) continue
    pattern.lastIndex = starts[at]!
    const match = pattern.exec(words)
    if (match === null) continue
    from = match.index + match[0].length
    matches ??= []
    matches.push(match)
    if (matches.length === most) break
  }
  return matches ?? noMatches
}

/** More than so many conditions tell little more. */
const mostNeeds = 4
const mostTraces = 6

/** Each need as a row of numbers: how many traces a string has, these, and so on with the next. */
function compiled(needs: readonly Need[]): Int32Array[] {
  return [...needs]
    .sort((one, other) => one.length - other.length)
    .slice(0, mostNeeds)
    .map((need) =>
      Int32Array.from(
        need.flatMap((text) => {
          const traces = tracesOf(text).slice(0, mostTraces)
          return [traces.length, ...traces]
        }),
      ),
    )
}

/** The strings of a need, each as its traces. */
function stringsOf(need: Int32Array): number[][] {
  const strings: number[][] = []
  for (let at = 0; at < need.length; at += need[at]! + 1)
    strings.push([...need.subarray(at + 1, at + 1 + need[at]!)])
  return strings
}

function hasAll(bits: Uint32Array, needs: readonly Int32Array[]): boolean {
  for (const need of needs) if (!hasOne(bits, need)) return false
  return true
}

function hasOne(bits: Uint32Array, need: Int32Array): boolean {
  for (let at = 0; at < need.length; ) {
    const end = at + need[at]! + 1
    let one = at + 1
    while (one < end && (bits[need[one]! >> 5]! & (1 << (need[one]! & 31))) !== 0) one += 1
    if (one === end) return true
    at = end
  }
  return false
}
