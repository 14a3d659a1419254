/**
 * Locators: where a passage stands, without its words.
 *
 * A fact may be published though the passage that tells it may not. Its locator
 * holds how many words the passage has and prints of its first, its last and
 * all its words; whoever has the text finds the passage by them again, whatever
 * its line ends, capitals and marks.
 */
import { comparable } from './comparison-form.ts'
import { printNumber } from './print-number.ts'
import type { Span } from './span.ts'

export interface Locator {
  /** Words of the passage. */
  readonly count: number
  /** Prints of the first and the last words, and of all. */
  readonly first: string
  readonly last: string
  readonly whole: string
}

/** Words at each end that make a print. */
const edge = 4

/** The locator of a passage. */
export function locatorOf(passage: string): Locator {
  const forms = wordsOf(passage).map((word) => word.form)
  return {
    count: forms.length,
    first: print(forms.slice(0, edge)),
    last: print(forms.slice(-edge)),
    whole: print(forms),
  }
}

/** Where the passage of a locator stands; nothing where it does not, or in two places. */
export function locate(words: string, { count, first, last, whole }: Locator): Span | undefined {
  const all = wordsOf(words)
  const size = Math.min(edge, count)
  const starts = printsOf(words, all, size).get(first) ?? []
  const ends = new Set(printsOf(words, all, size).get(last) ?? [])
  const exact = starts.filter(
    (at) => print(all.slice(at, at + count).map((one) => one.form)) === whole,
  )
  if (exact.length === 1) return spanOf(all, exact[0]!, count)
  if (exact.length > 1 || count <= edge) return undefined
  // Another edition of the text: a word more or less between the same ends.
  const slack = Math.ceil(count / 10)
  const near = starts.flatMap((at) => {
    const lengths = nearby(count, slack).filter((length) => ends.has(at + length - size))
    return lengths.length === 0 ? [] : [spanOf(all, at, lengths[0]!)]
  })
  return near.length === 1 ? near[0] : undefined
}

interface Word extends Span {
  readonly form: string
}

/** The last text looked into: facts of one document are located one after the other. */
let last: { words: string; all: readonly Word[]; prints: Map<number, Map<string, number[]>> } = {
  words: '',
  all: [],
  prints: new Map(),
}

function wordsOf(words: string): readonly Word[] {
  if (last.words === words) return last.all
  const all = [...words.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((match) => ({
    form: comparable(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }))
  last = { words, all, prints: new Map() }
  return all
}

/** Where each run of so many words begins, by its print. */
function printsOf(words: string, all: readonly Word[], size: number): Map<string, number[]> {
  const known = last.words === words ? last.prints.get(size) : undefined
  if (known !== undefined) return known
  const prints = new Map<string, number[]>()
  for (let at = 0; at + size <= all.length; at += 1) {
    const one = print(all.slice(at, at + size).map((word) => word.form))
    const there = prints.get(one)
    if (there === undefined) prints.set(one, [at])
    else there.push(at)
  }
  if (last.words === words) last.prints.set(size, prints)
  return prints
}

function spanOf(all: readonly Word[], at: number, count: number): Span {
  return { start: all[at]!.start, end: all[at + count - 1]!.end }
}

/** Lengths about a length, the nearest first. */
function nearby(length: number, slack: number): number[] {
  const lengths: number[] = []
  for (let off = 1; off <= slack; off += 1) lengths.push(length - off, length + off)
  return lengths
}

function print(forms: readonly string[]): string {
  return printNumber(forms.join(' ')).toString(36)
}
