/**
 * Labels: names called, by whom, of whom. What stands in quotation marks where the
 * other side's reproaches are told is its name for the writer, thrown back: each of
 * them a label of its own.
 */
import type { ClaimWords } from '../../../languages/index.ts'
import type { Document, Draft, Label } from '../../../record/index.ts'
import { describe, once, type Sieves, type Span, sentencesOf, sieves } from '../../../text/index.ts'
import { maker } from './maker.ts'

/** The labels of a text, a clause each. */
export function labelsIn(words: string, document: Document, lexicon: ClaimWords): Draft<'label'>[] {
  const patterns = patternsOf(lexicon)
  const { labels } = patterns
  const tools = { document, patterns }
  return sentencesOf(words).flatMap((sentence) => {
    const all = words.slice(sentence.start, sentence.end)
    return labels.in(all).some(([, label]) => label.test(all))
      ? partsOf(words, sentence, patterns).flatMap((part): Draft<'label'>[] => {
          const said = saidIn(words, part)
          const found = labels
            .in(said)
            .filter(([, label]) => isMeant(label.matchAll(said), said, patterns))
            .map(([name]) => name)
          if (found.length === 0) return []
          const body: Label = { label: found.join(' | '), ...sidesOf(said, part, tools) }
          const evidence = [{ ...describe(words, part), document: document.id }] as const
          return [{ kind: 'label', body, evidence, maker, confidence: 0.6 }]
        })
      : []
  })
}

/** The words of a part; what another's marks hold in it is read by itself. */
function saidIn(words: string, { start, end, quoted }: Part): string {
  const said = words.slice(start, end)
  return quoted === 'apart' ? said.replace(quotes, (held) => ' '.repeat(held.length)) : said
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
  /** That the writer is reproached with what stands behind. */
  readonly accusedOf: RegExp
  readonly cuts: RegExp
}

const patternsOf = once(compile)

function compile({ labels, unmeant, accused, accusedOf, clauseCuts }: ClaimWords): Patterns {
  const word = (forms: string): RegExp =>
    new RegExp(String.raw`(?<![\p{L}])(?:${forms})(?![\p{L}])`, 'iu')
  return {
    labels: sieves(Object.entries(labels).map(([name, forms]) => [name, word(forms)])),
    unmeant: word(unmeant),
    accused: word(accused),
    accusedOf: word(accusedOf),
    cuts: new RegExp(String.raw`[,;:]\s|\s-+\s?|--|(?<![\p{L}])${clauseCuts}`, 'gu'),
  }
}

interface Part extends Span {
  /** It is another's name for the writer; or such names in it are parts of their own. */
  readonly quoted?: 'itself' | 'apart'
}

const quotes = /["“][^"“”]{3,}["”]/gu

/** A sentence in its clauses: a label rarely needs more than one; names thrown back stand for themselves. */
function partsOf(words: string, sentence: Span, patterns: Patterns): Part[] {
  const all = words.slice(sentence.start, sentence.end)
  const clauses = clausesOf(words, sentence, patterns)
  if (!patterns.accused.test(all)) return clauses
  const held = [...all.matchAll(quotes)].map(({ 0: name, index }): Part => {
    const start = sentence.start + index
    return { start, end: start + name.length, quoted: 'itself' }
  })
  return [...clauses.map((one): Part => ({ ...one, quoted: 'apart' })), ...held]
}

function clausesOf(words: string, sentence: Span, { cuts }: Patterns): Span[] {
  const clauses: Span[] = []
  let start = sentence.start
  for (const match of words.slice(sentence.start, sentence.end).matchAll(cuts)) {
    const end = sentence.start + match.index
    if (end - start >= 24) {
      clauses.push({ start, end })
      start = end + match[0].length
    }
  }
  if (sentence.end > start) clauses.push({ start, end: sentence.end })
  return clauses
}

function sidesOf(
  said: string,
  { quoted }: Part,
  { document, patterns }: { readonly document: Document; readonly patterns: Patterns },
): Pick<Label, 'by' | 'against'> {
  const first = document.from[0]?.value ?? 'first'
  const second = document.to[0]?.value ?? 'second'
  const isTold = quoted === 'itself' || patterns.accusedOf.test(said)
  return isTold ? { by: second, against: first } : { by: first, against: second }
}
