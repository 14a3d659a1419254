/**
 * Several things in one breath: "the talks in May, the preparatory meeting in
 * June and the conference in autumn" is three acts, one for each thing that has
 * a date of its own.
 */
import type { Span } from '../../../text/index.ts'
import type { Term } from './terms.ts'

/** A thing that is put by itself has a name, so many words before its date, and nothing between. */
const fewestWords = 4
const mostWords = 12

/** The parts of a stretch (from 0) by its dates, in order; the whole where it is one. */
export function partsOf(clause: string, terms: readonly Term[], determiners: string): Span[] {
  const dated = terms.filter(({ date }) => date !== undefined)
  const opening = new RegExp(`(?:,| and|, and) (?=(?:${determiners}) )`, 'iu')
  const parts: Span[] = []
  let start = 0
  for (const [at, term] of dated.slice(0, -1).entries()) {
    const next = dated[at + 1]!
    const between = clause.slice(term.end, next.start)
    const cut = opening.exec(between)
    if (cut === null || countWords(clause.slice(start, term.start)) < fewestWords) continue
    const name = between.slice(cut.index + cut[0].length)
    const count = countWords(name)
    if (count < fewestWords || count > mostWords || name.includes(',')) continue
    parts.push({ start, end: term.end + cut.index })
    start = term.end + cut.index + cut[0].length
  }
  return [...parts, { start, end: clause.length }]
}

function countWords(words: string): number {
  return words.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length
}
