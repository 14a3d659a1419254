/**
 * Sentences: stretches between full stops that end something.
 *
 * A stop after an abbreviation or an initial, inside a number or before a small
 * letter ends nothing. A line feed parts blocks and ends a sentence always.
 */
import type { Span } from './span.ts'
import { trimmed } from './text.ts'

/** Words after which a stop does not end a sentence, in the languages we read. */
const abbreviations = new Set(
  'mr mrs ms dr prof st no nos vol p pp art cf e.g i.e vs etc gen col lt capt rev hon sen rep gov fig ed eds jr sr co inc ltd dept approx ca bzw z.b d.h usw hr hrn fr nr bd s u.a vgl abs ziff gefl betr ggf evtl inkl zzgl ds lfd mts ew sog m mm mme mlle'.split(
    ' ',
  ),
)

const stop = /[.!?…]+["'”’»)\]]*(?=\s)|\n/g

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
    push(spans, trimmed(words, { start, end }))
    start = end
  }
  push(spans, trimmed(words, { start, end: within.end }))
  return spans
}

function push(spans: Span[], span: Span): void {
  if (span.end > span.start) spans.push(span)
}

function endsSentence(words: string, at: number, end: number): boolean {
  if (words[at] === '\n') return true
  const next = /^\s+["'“‘«([]*(\S)/u.exec(words.slice(end, end + 12))?.[1]
  if (next !== undefined && /\p{Ll}/u.test(next)) return false
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
