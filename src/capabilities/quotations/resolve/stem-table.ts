/**
 * The words of a text in order, found by their stems: made once for every document of a
 * thread, and kept for hundreds of them. So it holds numbers and one string, some twenty
 * bytes a word; objects and lists for every word took seven times as many.
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

/** Make the table of a text's words. */
export function stemTable(text: string): StemTable {
  const words = wordsOf(text)
  const forms = words.map(({ form }) => form).join(' ')
  const [starts, ends, begins, prints] = [0, 0, 0, 0].map(() => new Uint32Array(words.length))
  let at = 0
  words.forEach(({ form, start, end }, index) => {
    starts![index] = start
    ends![index] = end
    begins![index] = at
    prints![index] = printOf(stemOf(form))
    at += form.length + 1
  })
  const byPrint = Uint32Array.from(words.keys()).sort(
    (one, other) => prints![one]! - prints![other]! || one - other,
  )
  const form = (index: number): string =>
    forms.slice(begins![index]!, index + 1 < words.length ? begins![index + 1]! - 1 : undefined)
  return {
    length: words.length,
    form,
    start: (index) => starts![index]!,
    end: (index) => ends![index]!,
    places(stem) {
      const print = printOf(stem)
      const found: number[] = []
      for (let place = firstOf(print, prints!, byPrint); place < byPrint.length; place += 1) {
        const index = byPrint[place]!
        if (prints![index] !== print) break
        if (stemOf(form(index)) === stem) found.push(index)
      }
      return found
    },
  }
}

/** Where the words of a print begin among those sorted by theirs. */
function firstOf(print: number, prints: Uint32Array, byPrint: Uint32Array): number {
  let [low, high] = [0, byPrint.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (prints[byPrint[middle]!]! < print) low = middle + 1
    else high = middle
  }
  return low
}

/** FNV-1a. */
function printOf(stem: string): number {
  let print = 0x811c9dc5
  for (let at = 0; at < stem.length; at += 1)
    print = Math.imul(print ^ stem.charCodeAt(at), 0x01000193)
  return print >>> 0
}
