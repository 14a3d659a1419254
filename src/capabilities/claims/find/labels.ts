/**
 * Labels: names called, by whom, of whom. What stands in quotation marks where the
 * other side's reproaches are told is its name for the writer, thrown back: each of
 * them a label of its own.
 */
import type { ClaimWords } from '../../../languages/index.ts'
import type { Document, Draft, Label } from '../../../record/index.ts'
import { describe, once, type Sieves, type Span, sentencesOf, sieves } from '../../../text/index.ts'
import { accusedOf, type Reproach } from './accused.ts'
import { maker } from './maker.ts'

/** The labels of a text, a clause each. */
export function labelsIn(words: string, document: Document, lexicon: ClaimWords): Draft<'label'>[] {
  const patterns = patternsOf(lexicon)
  const found = sentencesOf(words).flatMap((sentence) => calledIn(words, sentence, patterns))
  const accused = accusedOf(words, found, { document, lexicon })
  return found.map((one, at): Draft<'label'> => {
    const body: Label = { label: one.label, ...sidesOf(one, accused[at], document) }
    const evidence = [{ ...describe(words, one.clause), document: document.id }] as const
    return { kind: 'label', body, evidence, maker, confidence: 0.6 }
  })
}

interface Called extends Reproach {
  readonly label: string
  /** It is the reader's reproach, told by the writer. */
  readonly isTold: boolean
}

/** What names are called in a sentence, by its clauses. */
function calledIn(words: string, sentence: Span, patterns: Patterns): Called[] {
  const { labels } = patterns
  const all = words.slice(sentence.start, sentence.end)
  if (!labels.in(all).some(([, label]) => label.test(all))) return []
  return partsOf(words, sentence, patterns).flatMap((part): Called[] => {
    const said = saidIn(words, part)
    const meant = labels.in(said).flatMap(([name, label]) => {
      const match = meantIn(label.matchAll(said), said, patterns)
      return match === undefined ? [] : [{ name, match }]
    })
    const first = meant[0]?.match
    if (first === undefined) return []
    const start = part.start + first.index
    const label = meant.map(({ name }) => name).join(' | ')
    const isTold = part.quoted === 'itself' || patterns.accusedOf.test(said)
    return [{ label, isTold, clause: part, sentence, start, end: start + first[0].length }]
  })
}

/** The words of a part; what another's marks hold in it is read by itself. */
function saidIn(words: string, { start, end, quoted }: Part): string {
  const said = words.slice(start, end)
  return quoted === 'apart' ? said.replace(quotes, (held) => ' '.repeat(held.length)) : said
}

/** Where a reproach is made, and not only turned away: "we are against a split". */
function meantIn(
  matches: readonly RegExpExecArray[],
  said: string,
  { unmeant }: Patterns,
): RegExpExecArray | undefined {
  return matches.find(({ index }) => !unmeant.test(said.slice(0, index)))
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
    cuts: new RegExp(
      String.raw`,\s(?!\d{4}(?!\d))|[;:]\s|\s-+\s?|--|(?<![\p{L}])${clauseCuts}`,
      'gu',
    ),
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
  { isTold }: Called,
  accused: string | undefined,
  { from, to }: Document,
): Pick<Label, 'by' | 'against'> {
  const first = from[0]?.value ?? 'first'
  return isTold
    ? { by: to[0]?.value ?? 'second', against: first }
    : { by: first, against: accused ?? '' }
}
