/** What stands around a quotation: the sentence that brings it on, and how that sentence ends. */
import type { Span } from '../../../text/index.ts'
import type { Quoted } from './quoted.ts'

/** How far back and forth the sentence around a quotation is read. */
const farBefore = 260
const behind = 90

/** The sentence before the quotation, other quotations of it left out. */
export function leadOf(words: string, quoted: Quoted, others: readonly Quoted[]): string {
  const start = Math.max(0, quoted.outer.start - farBefore)
  const outer = others.find(
    (other) => other !== quoted && other.start < quoted.start && quoted.end <= other.end,
  )
  const from = outer === undefined ? start : Math.max(start, outer.start)
  const stretch = without(words, { start: from, end: quoted.outer.start }, others, quoted)
  const block =
    stretch.lastIndexOf('\n\n') >= 0 && quoted.form !== 'block' && quoted.form !== 'mail'
      ? stretch.lastIndexOf('\n\n') + 2
      : 0
  const sentence = lastSentence(stretch.slice(block))
  // A sentence that begins with its quotation belongs to what was said before.
  return sentence.trim().length < 4 ? stretch.slice(-120) : sentence
}

/** The rest of the sentence behind the quotation, other quotations of it left out. */
export function tailOf(words: string, quoted: Quoted, others: readonly Quoted[]): string {
  const span = { start: quoted.outer.end, end: Math.min(words.length, quoted.outer.end + behind) }
  const stretch = without(words, span, others, quoted)
  const end = /[.!?;:]["”’)]?\s/.exec(stretch)
  return end === null ? stretch : stretch.slice(0, end.index)
}

/** A stretch with the quotations in it blanked: what they say is not what the writer says. */
function without(words: string, span: Span, others: readonly Quoted[], own: Quoted): string {
  let stretch = words.slice(span.start, span.end)
  for (const other of others) {
    if (
      other === own ||
      other.form === 'mail' ||
      (other.outer.start <= own.outer.start && other.outer.end >= own.outer.end)
    )
      continue
    const from = Math.max(other.outer.start, span.start) - span.start
    const to = Math.min(other.outer.end, span.end) - span.start
    // What is set off as a block ends the paragraph before it.
    if (to <= from) continue
    const end = other.form === 'block' && to - from > 2 ? '\n\n' : ''
    stretch = stretch.slice(0, from) + end.padStart(to - from) + stretch.slice(to)
  }
  return stretch
}

function lastSentence(stretch: string): string {
  let from = 0
  for (const end of stretch.matchAll(/[.!?]["”’)\]]*\s+(?=["“‘'([]*\p{Lu})/gu)) {
    const word = /(\S+)$/.exec(stretch.slice(0, end.index + 1))?.[1] ?? ''
    // An initial or a short abbreviation ends no sentence.
    if (!/^[("“]?\p{Lu}\p{Ll}{0,2}\.$/u.test(word)) from = end.index + end[0].length
  }
  return stretch.slice(from)
}
