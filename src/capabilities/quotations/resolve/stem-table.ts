/**
 * The words of a text in order, found by their stems: made once for every document of a
 * thread, and kept for hundreds of them. So it holds numbers and one string, some twelve
 * bytes a word; objects and lists for every word took ten times as many.
 *
 * Most texts of a thread are asked for a few stems and hold none of them. In a short text
 * these are looked for in its string; a long one has its words sorted by their stems.
 */
import { wordsOf } from '../../../text/index.ts'
import { stemOf } from './stem.ts'

export interface StemTable {
  readonly length: number
  form(at: number): string
  start(at: number): number
  end(at: number): number
  /** Where words of a stem stand, in order. */
  places(stem: string): readonly number[]
}

/** In a text of more words sorting them pays. */
const fewWords = 2000

/** Make the table of a text's words. */
export function stemTable(text: string): StemTable {
  const words = wordsOf(text)
  const forms = ` ${words.map(({ form }) => `${form} `).join('')}`
  const [starts, ends, begins] = [0, 0, 0].map(() => new Uint32Array(words.length + 1))
  let at = 1
  words.forEach(({ form, start, end }, index) => {
    starts![index] = start
    ends![index] = end
    begins![index] = at
    at += form.length + 1
  })
  begins![words.length] = at
  const formed: Formed = { length: words.length, forms, begins: begins! }
  return {
    length: words.length,
    form: (index) => formAt(formed, index),
    start: (index) => starts![index]!,
    end: (index) => ends![index]!,
    places: words.length <= fewWords ? searched(formed) : sorted(formed),
  }
}

/** The forms of a text one behind the other, a space before and behind each, and where each begins. */
interface Formed {
  readonly length: number
  readonly forms: string
  readonly begins: Uint32Array
}

function formAt({ forms, begins }: Formed, index: number): string {
  return forms.slice(begins[index]!, begins[index + 1]! - 1)
}

/** Words begin as their stems do, but that a stem may have an i where they have a y. */
function searched(formed: Formed): StemTable['places'] {
  const { forms, begins, length } = formed
  return (stem) => {
    const beginning = ` ${stem.endsWith('i') ? stem.slice(0, -1) : stem}`
    const found: number[] = []
    for (let at = forms.indexOf(beginning); at >= 0; ) {
      const index = lastFrom(length, (one) => begins[one]! <= at + 1)
      // The space behind the last word begins none.
      if (begins[index] !== at + 1) break
      if (stemOf(formAt(formed, index)) === stem) found.push(index)
      at = forms.indexOf(beginning, begins[index + 1]! - 1)
    }
    return found
  }
}

function sorted(formed: Formed): StemTable['places'] {
  const { length } = formed
  const prints = Uint32Array.from({ length }, (_, index) => printOf(stemOf(formAt(formed, index))))
  const byPrint = Uint32Array.from(prints.keys()).sort(
    (one, other) => prints[one]! - prints[other]! || one - other,
  )
  return (stem) => {
    const print = printOf(stem)
    const found: number[] = []
    const before = lastFrom(length, (one) => prints[byPrint[one]!]! < print)
    for (let place = before + 1; place < length; place += 1) {
      const index = byPrint[place]!
      if (prints[index] !== print) break
      if (stemOf(formAt(formed, index)) === stem) found.push(index)
    }
    return found
  }
}

/** The last of so many numbers for which something holds that holds from the first on; -1 when for none. */
function lastFrom(length: number, holds: (one: number) => boolean): number {
  let [low, high] = [0, length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (holds(middle)) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** FNV-1a. */
function printOf(stem: string): number {
  let print = 0x811c9dc5
  for (let at = 0; at < stem.length; at += 1)
    print = Math.imul(print ^ stem.charCodeAt(at), 0x01000193)
  return print >>> 0
}
