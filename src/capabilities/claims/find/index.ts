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
import { numberPatterns } from './number-patterns.ts'
import { type Quantity, quantitiesIn } from './quantities.ts'
import { subjectOf } from './subject.ts'

export function find(
  { document, text }: ReadDocument,
  { language }: FindTools,
): readonly Draft<'claim' | 'label'>[] {
  const { claims: lexicon, quantities } = language ?? {}
  if (lexicon === undefined || quantities === undefined) return []
  const tools = { document, lexicon, quantities, patterns: claimPatterns(lexicon, quantities) }
  const spoken: Spoken = { unit: '', end: 0 }
  const found = sentencesOf(text.words).flatMap((sentence) =>
    claimsIn(text.words, sentence, { ...tools, spoken }),
  )
  // A scholar who tells of a quarrel calls nobody names.
  const labels = document.to.length === 0 ? [] : labelsIn(text.words, document, lexicon)
  return [...found, ...labels]
}

interface Tools {
  readonly document: Document
  readonly lexicon: NonNullable<Language['claims']>
  readonly quantities: QuantityWords
  readonly patterns: ClaimPatterns
}

/** What was counted last, and where: a figure that stands alone counts the same. */
interface Spoken {
  unit: string
  end: number
}

interface Speaking extends Tools {
  readonly spoken: Spoken
}

/** So far a figure that stands alone may be from the noun it counts. */
const farthestNoun = 250
/** So much before a figure may say that it is asked or imagined. */
const reach = 70
/** A time before the clause is no longer. */
const longestTime = 40
/** What goes on longer is rarely one statement. */
const longest = 320

function claimsIn(words: string, sentence: Span, tools: Speaking): Draft<'claim'>[] {
  const said = words.slice(sentence.start, sentence.end)
  const figures = countsIn(said, tools)
    .map((one) => withNoun(one, sentence, said, tools))
    .flatMap((one) => figureClaim(words, { sentence, one }, tools))
  if (figures.length > 0) return figures
  return said.endsWith('?') ? [] : plainClaims(words, sentence, tools)
}

/** Sentences without a figure: those that one case would refute, and dated deeds. */
function plainClaims(words: string, sentence: Span, tools: Tools): Draft<'claim'>[] {
  const { patterns } = tools
  const said = words.slice(sentence.start, sentence.end)
  const ceased = ceasedIn(said, tools)
  const isAbsolute =
    said.length <= longest && patterns.absolute.test(said) && !patterns.unreal.test(said)
  if (isAbsolute && patterns.past.test(said) && !patterns.attitude.test(said))
    return [
      draftOf(
        words,
        { sentence, span: sentence, ...(ceased && { ceased }), absolute: true, confidence: 0.5 },
        tools,
      ),
    ]
  if (ceased !== undefined && said.length <= longest)
    return [
      draftOf(words, { sentence, span: sentence, ceased, absolute: false, confidence: 0.5 }, tools),
    ]
  const at = patterns.deed.exec(said)?.index
  if (at === undefined) return []
  const span = clauseAround(words, sentence, sentence.start + at)
  const clause = words.slice(span.start, span.end)
  if (!patterns.past.test(clause) || patterns.imagined.test(clause)) return []
  return [draftOf(words, { sentence, span, absolute: false, confidence: 0.5 }, tools)]
}

/** "We have ceased our attacks", "you have never ceased your attacks": whose, and whether they are over. */
function ceasedIn(said: string, { document: { from, to }, patterns }: Tools): Claim['ceased'] {
  const not = patterns.notCeased.exec(said)
  const found = not ?? patterns.ceased.exec(said)
  if (found === null || patterns.imagined.test(said)) return undefined
  const isOther = patterns.second.test(said.slice(0, found.index))
  const who = (isOther ? to : from)[0]?.value
  return who === undefined ? undefined : { who, over: not === null }
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

/** "We counted 612 trees. You counted 400": of trees; what stands in quotation marks is spoken of, too. */
function withNoun(one: Quantity, sentence: Span, said: string, tools: Speaking): Quantity {
  const { spoken, quantities } = tools
  const before = said.slice(0, one.start)
  for (const { unit, end } of quantitiesIn(before.replace(/["“”„«»]/gu, ' '), quantities))
    if (unit !== '') Object.assign(spoken, { unit, end: sentence.start + end })
  if (one.unit !== '') return one
  const isNear = sentence.start + one.start - spoken.end < farthestNoun
  return isNear ? { ...one, unit: spoken.unit } : one
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
  readonly ceased?: NonNullable<Claim['ceased']>
  readonly absolute: boolean
  readonly confidence: number
}

function draftOf(
  words: string,
  { sentence, span, one, ceased, absolute, confidence }: Found,
  { document, lexicon, patterns, quantities }: Tools,
): Draft<'claim'> {
  const said = words.slice(sentence.start, sentence.end)
  const before = said.slice(0, span.start - sentence.start)
  const form = one === undefined ? undefined : formOf(one, before, { patterns, quantities })
  const date = timeOf(said, quantities, document.date?.value)
  const body: Claim = {
    by: speakerOf(before, document, patterns),
    ...(one === undefined ? {} : { quantity: one.quantity, unit: one.unit }),
    ...(form === undefined ? {} : { form }),
    subject: subjectOf(clauseOf(said, before.length, patterns), smallOf(lexicon)),
    ...(ceased === undefined ? {} : { ceased }),
    absolute,
    ...(date === undefined ? {} : { date }),
  }
  const evidence = [{ ...describe(words, span), document: document.id }] as const
  return { kind: 'claim', body, evidence, maker, confidence }
}

function formOf(
  one: Quantity,
  before: string,
  { patterns, quantities }: Pick<Tools, 'patterns' | 'quantities'>,
): Claim['form'] {
  if (one.form !== undefined) return one.form
  if (patterns.attribute.test(before)) return 'attribute'
  return numberPatterns(quantities).units.test(` ${one.unit}`) ? 'measure' : undefined
}

/** The words between the commas around a figure: what else the sentence counts is of other things. */
function clauseOf(said: string, at: number, { verbFirst }: ClaimPatterns): string {
  const before = said.slice(0, at).split(/[,;:](?!\d)\s/u)
  const own = before.at(-1)!
  const behind = said.slice(at).split(/[,;:](?!\d)\s|\band (?=\w+ \w+ed\b)/u)[0] ?? ''
  // "In the year 1902, the Company …": a time that stands first is of what follows.
  const isTimed = before.length === 2 && before[0]!.length < longestTime
  // "The flow in the stair, taken that morning, was …": the subject stands before what is put in.
  const isPutIn = before.length > 2 && verbFirst.test(own)
  return `${isTimed || isPutIn ? before[0]! : ''} ${own}${behind}`
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
