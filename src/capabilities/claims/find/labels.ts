/**
 * Labels: names called, by whom, of whom. What stands in quotation marks after
 * "you" is the other side's name for the writer, and is thrown back.
 */
import type { ClaimWords } from '../../../languages/index.ts'
import type { Document, Draft, Label } from '../../../record/index.ts'
import { describe, type LeadTable, leadTable, type Span, sentencesOf } from '../../../text/index.ts'
import { maker } from './maker.ts'

/** The labels of a text, a clause each. */
export function labelsIn(words: string, document: Document, lexicon: ClaimWords): Draft<'label'>[] {
  const names = Object.keys(lexicon.labels)
  const table = tableOf(lexicon)
  const patterns = patternsOf(lexicon)
  return sentencesOf(words).flatMap((sentence) => {
    // Most sentences call nobody names: one walk over their words tells.
    const all = table.in(words.slice(sentence.start, sentence.end))
    const any = names.some((_, at) => !isEmpty(all(at)))
    return any
      ? partsOf(words, sentence, patterns).flatMap((part): Draft<'label'>[] => {
          const said = words.slice(part.start, part.end)
          const matches = table.in(said)
          const found = names.filter((_, at) => isMeant(matches(at), said, patterns))
          if (found.length === 0) return []
          const sides = sidesOf(words, part, { sentence, document, patterns })
          const body: Label = { label: found.join(' | '), ...sides }
          const evidence = [{ ...describe(words, part), document: document.id }] as const
          return [{ kind: 'label', body, evidence, maker, confidence: 0.6 }]
        })
      : []
  })
}

/** Whether a reproach is made there, and not only turned away: "we are against a split". */
function isMeant(matches: Iterable<RegExpExecArray>, said: string, { unmeant }: Patterns): boolean {
  for (const { index } of matches) if (!unmeant.test(said.slice(0, index))) return true
  return false
}

interface Patterns {
  readonly unmeant: RegExp
  readonly accused: RegExp
  readonly cuts: RegExp
}

const compiled = new WeakMap<ClaimWords, Patterns>()

function patternsOf(lexicon: ClaimWords): Patterns {
  const made = compiled.get(lexicon) ?? compile(lexicon)
  compiled.set(lexicon, made)
  return made
}

function compile({ unmeant, accused, clauseCuts }: ClaimWords): Patterns {
  const word = (forms: string): RegExp =>
    new RegExp(String.raw`(?<![\p{L}])(?:${forms})(?![\p{L}])`, 'iu')
  return {
    unmeant: word(unmeant),
    accused: word(accused),
    cuts: new RegExp(String.raw`[,;:]\s|\s-+\s?|--|(?<![\p{L}])${clauseCuts}`, 'gu'),
  }
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
function partsOf(words: string, sentence: Span, { cuts }: Patterns): Span[] {
  const parts: Span[] = []
  let start = sentence.start
  for (const match of words.slice(sentence.start, sentence.end).matchAll(cuts)) {
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
  {
    sentence,
    document,
    patterns,
  }: { readonly sentence: Span; readonly document: Document; readonly patterns: Patterns },
): Pick<Label, 'by' | 'against'> {
  const said = words.slice(part.start, part.end)
  const whole = words.slice(sentence.start, sentence.end)
  const first = document.from[0]?.value ?? 'first'
  const second = document.to[0]?.value ?? 'second'
  const isQuoted = /["“”]/.test(said)
  const isTold = patterns.accused.test(whole)
  if (isQuoted && isTold) return { by: second, against: first }
  return { by: first, against: second }
}
