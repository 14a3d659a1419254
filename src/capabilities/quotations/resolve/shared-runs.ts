/**
 * Runs of words that stand in more than one document.
 *
 * A passage that repeats another has some words one behind the other in common with it.
 * Where no such run stands, nothing need be traced, and that is most of a dossier.
 */
import { type Word, wordsOf } from '../../../text/index.ts'
import type { Corpus } from './corpus.ts'

/** So many words in a row. */
const run = 5

export interface SharedRuns {
  /** Where a run begins that another document has too, as places in the words given. */
  in(words: readonly Word[]): number[]
}

/** Reads every text of a corpus once. */
export function sharedRuns({ holders, library }: Corpus): SharedRuns {
  const first = new Map<number, string>()
  const shared = new Set<number>()
  for (const { id, name, length } of holders.values())
    for (const print of printsOf(wordsOf(library.words(name, 0, length)))) {
      const known = first.get(print)
      if (known === undefined) first.set(print, id)
      else if (known !== id) shared.add(print)
    }
  return {
    in: (words) => [...printsOf(words)].flatMap((print, at) => (shared.has(print) ? [at] : [])),
  }
}

/** A number for each run; two runs that share one are traced once in vain. */
function* printsOf(words: readonly Word[]): Iterable<number> {
  const prints = words.map(({ form }) => printOf(form))
  for (let at = 0; at + run <= prints.length; at += 1) {
    let print = 0
    for (let step = 0; step < run; step += 1)
      print = Math.imul(print ^ prints[at + step]!, 0x9e3779b1) ^ (print >>> 15)
    yield print
  }
}

function printOf(form: string): number {
  let print = 0x811c9dc5
  for (let at = 0; at < form.length; at += 1)
    print = Math.imul(print ^ form.charCodeAt(at), 0x01000193)
  return print
}
