/**
 * Candidates: the stretches of a document that may each be one act.
 *
 * A candidate is a sentence. One that goes on after "but" or a semicolon may
 * hold two acts (a concession and its refusal), so it is cut there when both
 * sides are long enough to do something by themselves.
 */
import type { ActWords } from '../../../languages/index.ts'
import { once, type Sieved, type Span, sentencesOf, sieved, trimmed } from '../../../text/index.ts'

export interface Candidate extends Span {
  /** The sentence it was cut from; itself when it was not cut. */
  readonly sentence: Span
  /** Its number in a list: `1`, `(a)`, `First`. */
  readonly numbered: boolean
}

/** Words a half must have to be an act of its own. */
const fewestWords = 5

/** Longer stretches are lists or broken text: no act is read out of them whole. */
const longest = 900

/** The candidates of a document, in order. */
export function candidatesOf(words: string, grammar: ActWords): Candidate[] {
  const cut = cutOf(grammar)
  let number = false
  return sentencesOf(words).flatMap((sentence) => {
    // "1. Talks shall be held": the stop behind the number ends no sentence.
    const numbered = number || startsWithNumber(words.slice(sentence.start, sentence.start + 14))
    number = isNumber(words.slice(sentence.start, sentence.end))
    if (number) return []
    return halvesOf(words, sentence, cut).map((span) => ({ ...span, sentence, numbered }))
  })
}

function isNumber(words: string): boolean {
  return /^\(?(?:\d{1,2}|[a-hA-H]|[ivxIVX]{1,4})[.)]$/.test(words)
}

const cutOf = once(({ cuts }: ActWords): Sieved => sieved(new RegExp(cuts, 'iu')))

function halvesOf(words: string, sentence: Span, cut: Sieved): Span[] {
  const inner = words.slice(sentence.start, sentence.end)
  const halves: Span[] = []
  let start = 0
  for (const match of cut.matchAll(inner)) {
    if (countWords(inner.slice(start, match.index)) < fewestWords) continue
    if (countWords(inner.slice(match.index)) < fewestWords) break
    halves.push({ start, end: match.index + (match[0].startsWith(';') ? 1 : 0) })
    start = match.index + match[0].length
  }
  halves.push({ start, end: inner.length })
  return halves
    .map(({ start, end }) =>
      trimmed(words, { start: sentence.start + start, end: sentence.start + end }),
    )
    .filter((span) => span.end - span.start <= longest && span.end > span.start)
}

function countWords(words: string): number {
  return words.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length
}

function startsWithNumber(words: string): boolean {
  return /^\(?(?:\d{1,2}|[a-h]|[ivx]{1,4})[.)]\s|^(?:first|second|third|fourth|fifth|sixth)(?:ly)?,/i.test(
    words,
  )
}
