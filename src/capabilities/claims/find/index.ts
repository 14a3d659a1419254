/** Claims with figures, claims without exception, dated deeds, and labels, of one document. */
import type { Draft } from '../../../record/index.ts'
import { type Span, sentencesOf } from '../../../text/index.ts'
import type { FindTools, ReadDocument } from '../../capability.ts'
import { claimPatterns } from './claim-patterns.ts'
import type { Tools } from './draft.ts'
import { figureClaims, type Spoken, type Told } from './figure-claims.ts'
import { labelsIn } from './labels.ts'
import { goesOn, plainClaims } from './plain-claims.ts'
import { smallOf } from './subject.ts'

export function find(
  { document, text }: ReadDocument,
  { language }: FindTools,
): readonly Draft<'claim' | 'label'>[] {
  const { claims: lexicon, quantities } = language ?? {}
  if (lexicon === undefined || quantities === undefined) return []
  const patterns = claimPatterns(lexicon, quantities)
  const isSmall = smallOf(lexicon, quantities)
  const spoken: Spoken = { unit: '', end: 0 }
  const tools = { document, lexicon, quantities, patterns, isSmall, spoken }
  const found: Draft<'claim'>[] = []
  let last: Span | undefined
  for (const sentence of sentencesOf(text.words)) {
    const before = last === undefined ? '' : beforeIt(text.words, last, sentence)
    found.push(...claimsIn(text.words, { sentence, before }, { ...tools, last: found.at(-1) }))
    last = sentence
  }
  // A scholar who tells of a quarrel calls nobody names.
  const labels = document.to.length === 0 ? [] : labelsIn(text.words, document, lexicon)
  return [...found, ...labels]
}

/** The sentence before, where both stand in one paragraph. */
function beforeIt(words: string, last: Span, { start }: Span): string {
  return words.slice(last.end, start).includes('\n') ? '' : words.slice(last.start, last.end)
}

interface Speaking extends Tools {
  readonly spoken: Spoken
  /** The claim before. */
  readonly last: Draft<'claim'> | undefined
}

function claimsIn(words: string, told: Told, tools: Speaking): Draft<'claim'>[] {
  const said = words.slice(told.sentence.start, told.sentence.end)
  const figures = figureClaims(words, told, tools)
  const ceased = goesOn(said, tools.last, tools)
  if (figures.length > 0)
    return ceased === undefined || figures.length > 1
      ? figures
      : figures.map((one) => ({ ...one, body: { ...one.body, ceased } }))
  return said.endsWith('?') ? [] : plainClaims(words, told, tools)
}
