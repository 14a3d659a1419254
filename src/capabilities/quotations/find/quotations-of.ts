/** All quotations of one text: marks, mail, blocks, told in order. */
import type { QuotationWords } from '../../../languages/index.ts'
import { overlaps, type Span } from '../../../text/index.ts'
import { blockQuotations } from './blocks.ts'
import { joinInterrupted } from './interrupted.ts'
import { mailQuotations } from './mail.ts'
import { quotedParts } from './mail-parts.ts'
import { marksOf } from './marks.ts'
import { type Pair, pairMarks } from './pair.ts'
import type { Laid, Quoted } from './quoted.ts'

/**
 * The quotations of a text in the order of their beginnings, outer ones before those inside;
 * `set` are the stretches of a mail from which the reader took the marks of quoting.
 */
export function quotationsOf(
  text: Laid,
  language: QuotationWords,
  set: readonly Span[] = [],
): Quoted[] {
  const mail = [...mailQuotations(text), ...quotedParts(text, set)].sort(
    (a, b) => a.outer.start - b.outer.start,
  )
  const inline = ownStretches(text, mail).flatMap((stretch) => inlineQuotations(text, stretch))
  const joined = joinInterrupted(text.words, inline, language)
  const blocks = blockQuotations(text, language, { mail, inline: joined })
  return [...mail, ...joined, ...blocks].sort(
    (a, b) => a.outer.start - b.outer.start || b.end - a.end,
  )
}

/** What is left between the mail quotations: the writer's own lines. */
function ownStretches(text: Laid, mail: readonly Quoted[]): Span[] {
  const stretches: Span[] = []
  let start = 0
  for (const { outer } of mail) {
    if (outer.start > start) stretches.push({ start, end: outer.start })
    start = outer.end
  }
  if (start < text.words.length) stretches.push({ start, end: text.words.length })
  return stretches
}

function inlineQuotations(text: Laid, stretch: Span): Quoted[] {
  const marks = marksOf(text.words, stretch.start, stretch.end)
  if (marks.length === 0) return []
  const paragraphs = text.blocks.filter((block) => overlaps(block, stretch))
  return pairMarks({ words: text.words, marks, paragraphs }).map((pair) =>
    quotedOf(text.words, pair),
  )
}

function quotedOf(words: string, pair: Pair): Quoted {
  const { start, end } = inner(words, pair.open.end, pair.end)
  const pieces: Span[] = []
  let from = start
  for (const mark of pair.reopened) {
    pieces.push(inner(words, from, mark.at))
    from = mark.end
  }
  pieces.push(inner(words, from, end))
  return {
    start,
    end,
    outer: { start: pair.open.at, end: pair.close?.end ?? end },
    pieces,
    form: pair.reopened.length > 0 ? 'paragraphs' : 'inline',
    mark: pair.open.sign,
    depth: pair.depth,
    unclosed: pair.close === undefined,
  }
}

/** Without the spaces that French and careless printers set inside the marks. */
function inner(words: string, start: number, end: number): Span {
  let [from, to] = [start, end]
  while (from < to && /\s/.test(words[from]!)) from += 1
  while (to > from && /\s/.test(words[to - 1]!)) to -= 1
  return { start: from, end: to }
}
