/**
 * Sentences: stretches between full stops that end something.
 *
 * A stop after an abbreviation or an initial, inside a number or before a small
 * letter ends nothing. A line feed parts blocks and ends a sentence always.
 *
 * What goes on for thousands of characters without an end is a table, a list or a
 * text that lost its stops. It is given in pieces: who looks from one word of a
 * sentence to every other does work that grows with its square.
 */
import type { Span } from './span.ts'
import { trimmed } from './text.ts'

/** Words after which a stop does not end a sentence, in the languages we read. */
const abbreviations = new Set(
  'mr mrs ms dr prof st no nos vol p pp art cf e.g i.e vs etc gen col lt capt rev hon sen rep gov fig ed eds jr sr co inc ltd dept approx ca bzw z.b d.h usw hr hrn fr nr bd s u.a vgl abs ziff gefl betr ggf evtl inkl zzgl ds lfd mts ew sog m mm mme mlle'.split(
    ' ',
  ),
)

/** Longer than any sentence that a person wrote to be read. */
const longest = 6000

/** A row of stops is read once, from its first. */
const stop = /(?<![.!?…])[.!?…]+["'”’»)\]]*(?=\s)|\n/g

let last: { readonly words: string; readonly spans: readonly Span[] } | undefined

/** The sentences of a text in order, without the white space around them; those of the text asked for last are kept. */
export function sentencesOf(words: string, within?: Span): readonly Span[] {
  if (within !== undefined) return sentencesWithin(words, within)
  if (last?.words !== words)
    last = { words, spans: sentencesWithin(words, { start: 0, end: words.length }) }
  return last.spans
}

function sentencesWithin(words: string, within: Span): Span[] {
  const spans: Span[] = []
  let start = within.start
  stop.lastIndex = within.start
  for (let match = stop.exec(words); match !== null; match = stop.exec(words)) {
    const end = match.index + match[0].length
    if (end > within.end) break
    if (!endsSentence(words, match.index, end)) continue
    push(spans, { start, end }, words)
    start = end
  }
  push(spans, { start, end: within.end }, words)
  return spans
}

function push(spans: Span[], { start, end }: Span, words: string): void {
  for (let from = start; from < end; ) {
    const to = end - from <= longest ? end : breakIn(words, from, from + longest)
    const piece = trimmed(words, { start: from, end: to })
    if (piece.end > piece.start) spans.push(piece)
    from = to
  }
}

/** Where an endless sentence may be cut: behind a comma, else a space, else between two signs. */
function breakIn(words: string, from: number, to: number): number {
  const tail = words.slice(from + longest / 2, to)
  const at = Math.max(tail.lastIndexOf(', '), tail.lastIndexOf('; '))
  const cut = at >= 0 ? at : tail.lastIndexOf(' ')
  if (cut >= 0) return from + longest / 2 + cut + 1
  return isLowSurrogate(words.charCodeAt(to)) ? to - 1 : to
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff
}

function endsSentence(words: string, at: number, end: number): boolean {
  if (words[at] === '\n') return true
  const next = /^\s+["'“‘«([]*(\S)/u.exec(words.slice(end, end + 12))?.[1]
  // In ". . ." words are left out; the sentence goes on.
  if (next !== undefined && /[\p{Ll}.]/u.test(next)) return false
  if (words[at] !== '.') return true
  if (isDayOfMonth(words, at, end) || paired.test(words.slice(Math.max(0, at - 2), at + 4)))
    return false
  const before = /[\p{L}.]+$/u.exec(words.slice(Math.max(0, at - 12), at))?.[0] ?? ''
  const isInitial = /^\p{Lu}$/u.test(before) || /(?:^|\.)\p{Lu}$/u.test(before)
  return !isInitial && !abbreviations.has(before.toLowerCase())
}

/** "8. d. M.", "v. J.", "z. B.", "i. A.": two short words that stand for one phrase. */
const paired = /^\P{L}(?:[dvl]\. ?[MJ]|z\. ?[BTZ]|i\. ?[AVR]|u\. ?[AU])\./u

const germanMonth =
  /^ (?:Jan|Jän|Feb|März|Mrz|Apr|Mai|Jun|Jul|Aug|Sept|Okt|Nov|Dez)(?:uar|ner|ruar|er|il|i|ust|ember|ober)?(?![\p{L}])/u

/** "Am 9. Januar": the stop makes the number an ordinal. */
function isDayOfMonth(words: string, at: number, end: number): boolean {
  return (
    /(?<!\d)\d{1,2}$/.test(words.slice(Math.max(0, at - 3), at)) &&
    germanMonth.test(words.slice(end, end + 12))
  )
}
