/** Claims with figures, claims without exception, and labels, of one document. */
import type { ClaimWords } from '../../../languages/index.ts'
import type { Claim, Document, Draft } from '../../../record/index.ts'
import { describe, type Span, sentencesOf } from '../../../text/index.ts'
import type { FindTools, ReadDocument } from '../../capability.ts'
import { labelsIn } from './labels.ts'
import { maker } from './maker.ts'
import { quantitiesIn } from './quantities.ts'
import { subjectOf } from './subject.ts'

export function find(
  { document, text }: ReadDocument,
  { language }: FindTools,
): readonly Draft<'claim' | 'label'>[] {
  const { claims: lexicon, quantities } = language ?? {}
  if (lexicon === undefined || quantities === undefined) return []
  const { unreal, absolute } = patternsOf(lexicon)
  const found = sentencesOf(text.words).flatMap((sentence): Draft<'claim'>[] => {
    const said = text.words.slice(sentence.start, sentence.end)
    const figures = quantitiesIn(said, quantities)
    const claims = figures.flatMap(({ start, end, quantity, unit }): Draft<'claim'>[] => {
      const clause = said.slice(Math.max(0, start - 70), start)
      const isMeant = unreal.test(clause.split(/[;:]/).at(-1) ?? '')
      if (isMeant) return []
      const span = { start: sentence.start + start, end: sentence.start + end }
      const body = {
        quantity,
        unit,
        subject: subjectOf(`${said.slice(Math.max(0, start - 60), start)} ${unit}`),
        absolute: false,
      }
      return [draftOf(text.words, { span, body, confidence: 0.8 }, { document, said })]
    })
    if (
      claims.length > 0 ||
      !absolute.test(said) ||
      unreal.test(said) ||
      said.length > 320 ||
      /\?$/.test(said)
    )
      return claims
    const body = { subject: subjectOf(said), absolute: true }
    return [draftOf(text.words, { span: sentence, body, confidence: 0.45 }, { document, said })]
  })
  return [...found, ...labelsIn(text.words, document, lexicon)]
}

interface Patterns {
  readonly unreal: RegExp
  readonly absolute: RegExp
}

const compiled = new WeakMap<ClaimWords, Patterns>()

function patternsOf(lexicon: ClaimWords): Patterns {
  const made = compiled.get(lexicon) ?? {
    unreal: new RegExp(String.raw`\b(?:${lexicon.unreal})\b`, 'iu'),
    absolute: new RegExp(String.raw`\b(?:${lexicon.absolute})\b`, 'iu'),
  }
  compiled.set(lexicon, made)
  return made
}

interface Found {
  readonly span: Span
  readonly body: Pick<Claim, 'quantity' | 'unit' | 'subject' | 'absolute'>
  readonly confidence: number
}

function draftOf(
  words: string,
  { span, body, confidence }: Found,
  { document, said }: { readonly document: Document; readonly said: string },
): Draft<'claim'> {
  const year = /\b(?:1[4-9]|20)\d\d\b/.exec(said)?.[0]
  return {
    kind: 'claim',
    body: {
      by: document.from[0]?.value ?? 'unnamed',
      ...body,
      ...(year === undefined ? {} : { date: year }),
    },
    evidence: [{ ...describe(words, span), document: document.id }],
    maker,
    confidence,
  }
}
