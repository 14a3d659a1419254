/**
 * Labels: names called, by whom, of whom. What stands in quotation marks after
 * "you" is the other side's name for the writer, and is thrown back.
 */
import type { ClaimWords } from '../../../languages/index.ts'
import type { Document, Draft, Label } from '../../../record/index.ts'
import { describe, type LeadTable, leadTable, type Span, sentencesOf } from '../../../text/index.ts'
import { maker } from './maker.ts'

/** The labels of a text. */
export function labelsIn(words: string, document: Document, lexicon: ClaimWords): Draft<'label'>[] {
  const labels = Object.keys(lexicon.labels)
  const table = tableOf(lexicon)
  return sentencesOf(words).flatMap((sentence) =>
    partsOf(words, sentence).flatMap((part): Draft<'label'>[] => {
      const said = words.slice(part.start, part.end)
      const matches = table.in(said)
      const found = labels.filter((_, at) => !isEmpty(matches(at)))
      if (found.length === 0) return []
      const body: Label = {
        label: found.join(' | '),
        ...sidesOf(words, part, { sentence, document }),
      }
      return [
        {
          kind: 'label',
          body,
          evidence: [{ ...describe(words, part), document: document.id }],
          maker,
          confidence: 0.6,
        },
      ]
    }),
  )
}

const tables = new WeakMap<ClaimWords, LeadTable>()

function tableOf(lexicon: ClaimWords): LeadTable {
  const kept = tables.get(lexicon)
  if (kept !== undefined) return kept
  const edges = { before: String.raw`(?<![\p{L}])`, behind: String.raw`(?![\p{L}])`, flags: 'iu' }
  const made = leadTable(Object.values(lexicon.labels).map((forms) => ({ ...edges, forms })))
  tables.set(lexicon, made)
  return made
}

function isEmpty(all: Iterable<unknown>): boolean {
  for (const _ of all) return false
  return true
}

/** A sentence in its clauses: a label rarely needs more than one. */
function partsOf(words: string, sentence: Span): Span[] {
  const parts: Span[] = []
  let start = sentence.start
  for (const match of words
    .slice(sentence.start, sentence.end)
    .matchAll(/[,;:]\s|\s-+\s?|\band\s(?=\p{Ll}+(?:ed|ing)\b)/gu)) {
    const end = sentence.start + match.index
    if (end - start >= 24) {
      parts.push({ start, end })
      start = end + match[0].length
    }
  }
  if (sentence.end > start) parts.push({ start, end: sentence.end })
  return parts
}

function sidesOf(
  words: string,
  part: Span,
  { sentence, document }: { readonly sentence: Span; readonly document: Document },
): Pick<Label, 'by' | 'against'> {
  const said = words.slice(part.start, part.end)
  const whole = words.slice(sentence.start, sentence.end)
  const first = document.from[0]?.value ?? 'first'
  const second = document.to[0]?.value ?? 'second'
  const isQuoted = /["“”]/.test(said)
  const isTold =
    /\byou (?:\w+ )?(?:accuse|charge|call|say|allege|claim|describe|brand|assert)|\baccus(?:e|es|ed|ing) us\b|\bagainst us\b/iu.test(
      whole,
    )
  if (isQuoted && isTold) return { by: second, against: first }
  return { by: first, against: second }
}
