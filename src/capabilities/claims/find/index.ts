/** Claims with figures, claims without exception, dated deeds, and labels, of one document. */
import {
  type ClaimWords,
  type Language,
  type QuantityWords,
  timeOf,
} from '../../../languages/index.ts'
import type { Claim, Document, Draft } from '../../../record/index.ts'
import { describe, type Span, sentencesOf } from '../../../text/index.ts'
import type { FindTools, ReadDocument } from '../../capability.ts'
import { type ClaimPatterns, claimPatterns } from './claim-patterns.ts'
import { labelsIn } from './labels.ts'
import { listsIn } from './lists.ts'
import { maker } from './maker.ts'
import { type Quantity, quantitiesIn } from './quantities.ts'
import { subjectOf } from './subject.ts'

export function find(
  { document, text }: ReadDocument,
  { language }: FindTools,
): readonly Draft<'claim' | 'label'>[] {
  const { claims: lexicon, quantities } = language ?? {}
  if (lexicon === undefined || quantities === undefined) return []
  const tools = { document, lexicon, quantities, patterns: claimPatterns(lexicon, quantities) }
  const found = sentencesOf(text.words).flatMap((sentence) => claimsIn(text.words, sentence, tools))
  return [...found, ...labelsIn(text.words, document, lexicon)]
}

interface Tools {
  readonly document: Document
  readonly lexicon: NonNullable<Language['claims']>
  readonly quantities: QuantityWords
  readonly patterns: ClaimPatterns
}

/** So much before a figure may say that it is asked or imagined. */
const reach = 70
/** What goes on longer is rarely one statement. */
const longest = 320

function claimsIn(words: string, sentence: Span, tools: Tools): Draft<'claim'>[] {
  const said = words.slice(sentence.start, sentence.end)
  const figures = countsIn(said, tools).flatMap((one) =>
    figureClaim(words, { sentence, one }, tools),
  )
  if (figures.length > 0) return figures
  return said.endsWith('?') ? [] : plainClaims(words, sentence, tools)
}

/** Sentences without a figure: those that one case would refute, and dated deeds. */
function plainClaims(words: string, sentence: Span, tools: Tools): Draft<'claim'>[] {
  const { patterns } = tools
  const said = words.slice(sentence.start, sentence.end)
  const isAbsolute =
    said.length <= longest && patterns.absolute.test(said) && !patterns.unreal.test(said)
  if (isAbsolute && patterns.past.test(said) && !patterns.attitude.test(said))
    return [draftOf(words, { sentence, span: sentence, absolute: true, confidence: 0.5 }, tools)]
  const at = patterns.deed.exec(said)?.index
  if (at === undefined) return []
  const span = clauseAround(words, sentence, sentence.start + at)
  const clause = words.slice(span.start, span.end)
  if (!patterns.past.test(clause) || patterns.imagined.test(clause)) return []
  return [draftOf(words, { sentence, span, absolute: false, confidence: 0.5 }, tools)]
}

/** The sentence, or of a long one what stands between two colons, dashes or semicolons around a place. */
function clauseAround(words: string, sentence: Span, at: number): Span {
  if (sentence.end - sentence.start <= longest) return sentence
  const cut = /[;:]\s|\s?--?\s|, (?=and |but |that is)/gu
  const before = [...words.slice(sentence.start, at).matchAll(cut)].at(-1)
  const behind = words.slice(at, sentence.end).search(cut)
  return {
    start: before === undefined ? sentence.start : sentence.start + before.index + before[0].length,
    end: behind < 0 ? sentence.end : at + behind,
  }
}

/** Figures, and lists where no figure says how long they are. */
function countsIn(said: string, { quantities }: Tools): Quantity[] {
  const figures = quantitiesIn(said, quantities)
  const lists = listsIn(said, quantities).filter(
    ({ end }) => !figures.some((one) => one.start < end),
  )
  return [...figures, ...lists].sort((one, other) => one.start - other.start)
}

function figureClaim(
  words: string,
  { sentence, one }: { readonly sentence: Span; readonly one: Quantity },
  tools: Tools,
): Draft<'claim'>[] {
  const said = words.slice(sentence.start, sentence.end)
  const before = said.slice(Math.max(0, one.start - reach), one.start)
  if (tools.patterns.unreal.test(before.split(/[;:]/).at(-1) ?? '')) return []
  const span = { start: sentence.start + one.start, end: sentence.start + one.end }
  return [draftOf(words, { sentence, span, one, absolute: false, confidence: 0.8 }, tools)]
}

interface Found {
  readonly sentence: Span
  readonly span: Span
  readonly one?: Quantity
  readonly absolute: boolean
  readonly confidence: number
}

function draftOf(
  words: string,
  { sentence, span, one, absolute, confidence }: Found,
  { document, lexicon, patterns, quantities }: Tools,
): Draft<'claim'> {
  const said = words.slice(sentence.start, sentence.end)
  const date = timeOf(said, quantities, document.date?.value)
  const body: Claim = {
    by: speakerOf(said.slice(0, span.start - sentence.start), document, patterns),
    ...(one === undefined ? {} : { quantity: one.quantity, unit: one.unit }),
    subject: subjectOf(said, smallOf(lexicon)),
    absolute,
    ...(date === undefined ? {} : { date }),
  }
  const evidence = [{ ...describe(words, span), document: document.id }] as const
  return { kind: 'claim', body, evidence, maker, confidence }
}

/** The writer, unless what the other side said is told. */
function speakerOf(before: string, { from, to }: Document, { told }: ClaimPatterns): string {
  const speaker = told.test(before) ? to[0] : from[0]
  return speaker?.value ?? 'unnamed'
}

const smallWords = new WeakMap<ClaimWords, ReadonlySet<string>>()

function smallOf(lexicon: ClaimWords): ReadonlySet<string> {
  const kept = smallWords.get(lexicon) ?? new Set(lexicon.small)
  smallWords.set(lexicon, kept)
  return kept
}
