/**
 * Words of a table where they stand in a text. The text is not cut into words:
 * each run of letters gives a number while it is walked over, and only where the
 * table has a word of that number are the letters compared.
 */
import type { Span } from './span.ts'

/** Finds the words of a table, whichever of their letters are capitals. */
export interface WordTable<Value> {
  /** In their order; a word is a whole run of the letters a to z and hyphens. */
  in(words: string): readonly FoundWord<Value>[]
}

export interface FoundWord<Value> extends Span {
  readonly value: Value
}

/** A table of words in small letters from a to z, with hyphens; the first of two equal ones counts. */
export function wordTable<Value>(
  entries: Iterable<readonly [word: string, value: Value]>,
): WordTable<Value> {
  const all = [...entries]
  const slots = slotsOf(all.map(([word]) => word))
  const find = (words: string, { start, end }: Span, number: number): number => {
    for (let slot = number & (slots.length - 1); ; slot = (slot + 1) & (slots.length - 1)) {
      const at = slots[slot]! - 1
      if (at < 0 || isAt(words, { start, end }, all[at]![0])) return at
    }
  }
  return {
    in(words) {
      const found: FoundWord<Value>[] = []
      for (let at = 0; at < words.length; at += 1) {
        const start = at
        let number = 0
        for (; at < words.length && isOfRun(words.charCodeAt(at)); at += 1)
          number = next(number, words.charCodeAt(at))
        if (at === start || slots[spread(number) & (slots.length - 1)] === 0) continue
        const place = { start, end: at }
        const entry = find(words, place, spread(number))
        if (entry >= 0) found.push({ ...place, value: all[entry]![1] })
      }
      return found
    },
  }
}

/** Where a number leads to an entry, counted from 1; 0 leads to none. A quarter of the slots is used at most. */
function slotsOf(words: readonly string[]): Int32Array {
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(4 * words.length + 4)))
  for (const [at, word] of words.entries()) {
    if (!/^[a-z-]+$/.test(word))
      throw new RangeError(`a table of words in letters from a to z cannot hold "${word}"`)
    let number = 0
    for (let letter = 0; letter < word.length; letter += 1)
      number = next(number, word.charCodeAt(letter))
    let slot = spread(number) & (slots.length - 1)
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1)
    slots[slot] = at + 1
  }
  return slots
}

/** The number of a run with one sign more; a capital counts as its small letter, a hyphen stays itself. */
function next(number: number, code: number): number {
  return (Math.imul(number, 31) + (code | 32)) | 0
}

/** Slots are told apart by the lowest bits, so the higher ones are brought down. */
function spread(number: number): number {
  return number ^ (number >>> 15)
}

function isAt(words: string, { start, end }: Span, word: string): boolean {
  if (word.length !== end - start) return false
  for (let at = 0; at < word.length; at += 1)
    if ((words.charCodeAt(start + at) | 32) !== word.charCodeAt(at)) return false
  return true
}

const runs = Uint8Array.from({ length: 128 }, (_, code) =>
  /[A-Za-z-]/.test(String.fromCharCode(code)) ? 1 : 0,
)

function isOfRun(code: number): boolean {
  return code < 128 && runs[code] === 1
}
