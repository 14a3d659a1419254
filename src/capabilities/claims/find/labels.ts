/**
 * Labels: names called, by whom, of whom. What stands in quotation marks after
 * "you" is the other side's name for the writer, and is thrown back.
 */
import type { ClaimWords } from '../../../languages/index.ts'
import type { Document, Draft, Label } from '../../../record/index.ts'
import { describe, once, type Sieves, type Span, sentencesOf, sieves } from '../../../text/index.ts'
import { maker } from './maker.ts'

/** The labels of a text, a clause each. */
export function labelsIn(words: string, document: Document, lexicon: ClaimWords): Draft<'label'>[] {
  const patterns = patternsOf(lexicon)
  const { labels } = patterns
  return sentencesOf(words).flatMap((sentence) => {
    const all = words.slice(sentence.start, sentence.end)
    return labels.in(all).some(([, label]) => label.test(all))
      ? partsOf(words, sentence, patterns).flatMap((part): Draft<'label'>[] => {
          const said = words.slice(part.start, part.end)
          const found = labels
            .in(said)
            .filter(([, label]) => isMeant(label.matchAll(said), said, patterns))
            .map(([name]) => name)
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
  /** By the name called. */
  readonly labels: Sieves<string>
  readonly unmeant: RegExp
  readonly accused: RegExp
  readonly cuts: RegExp
}

const patternsOf = once(compile)

function compile({ labels, unmeant, accused, clauseCuts }: ClaimWords): Patterns {
  const word = (forms: string): RegExp =>
    new RegExp(String.raw`(?<![\p{L}])(?:${forms})(?![\p{L}])`, 'iu')
  return {
    labels: sieves(Object.entries(labels).map(([name, forms]) => [name, word(forms)])),
    unmeant: word(unmeant),
    accused: word(accused),
    cuts: new RegExp(String.raw`[,;:]\s|\s-+\s?|--|(?<![\p{L}])${clauseCuts}`, 'gu'),
  }
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
