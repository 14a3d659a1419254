/**
 * Links between events: where the words name one as the occasion of another.
 *
 * The later act is the one told beside the words; the occasion is another act of
 * the same sentence, or of those before. A link is a claim of
 * whoever makes it: the author, or a side when the sentence reports its speech.
 */
import { english } from '../../../languages/index.ts'
import type { DocumentId, Draft, EventReaction, ReactionRelation } from '../../../record/index.ts'
import { describe, type Sieved, type Span, sieved } from '../../../text/index.ts'
import { maker } from '../find/index.ts'
import { sentencesOf } from '../find/sentences.ts'
import { linkAt } from './at-sign.ts'
import { linkBetween } from './between.ts'
import { linkToTakenUp } from './taken-up.ts'
import { type Around, actAt, type LinkedEvent, type Told } from './told.ts'

export type { LinkedEvent } from './told.ts'

const signs: readonly { readonly relation: ReactionRelation; readonly pattern: Sieved }[] =
  english.events!.reactions.map(({ relation, forms }) => ({
    relation: relation as ReactionRelation,
    pattern: sieved(new RegExp(String.raw`(?<![\p{L}])(?:${forms})(?![\p{L}])`, 'iu')),
  }))

const betweenSigns: readonly {
  readonly relation: ReactionRelation
  readonly occasion: 'behind' | 'before'
  readonly pattern: Sieved
}[] = english.events!.between.map(({ relation, occasion, forms }) => ({
  relation: relation as ReactionRelation,
  occasion,
  pattern: sieved(new RegExp(String.raw`(?<![\p{L}])(?:${forms})(?![\p{L}])`, 'iu')),
}))

/** Links of one text. */
export function linksIn(
  words: string,
  events: readonly LinkedEvent[],
  document: DocumentId,
): Draft<'reaction'>[] {
  const drafts: Draft<'reaction'>[] = []
  const before: Told[] = []
  let announced: ReactionRelation | undefined
  sentencesOf(words).forEach((sentence, at) => {
    const here = events
      .filter(({ evidence: [one] }) => one.start >= sentence.start && one.start < sentence.end)
      .map((event): Told => ({ event, at, start: actAt(event, words) }))
    const around: Around = { here, before, sentence, words, at }
    const put = (span: Span, link: EventReaction | undefined, confidence: number): boolean => {
      if (link === undefined) return false
      // What answers an act is not answered by it.
      const pair = [link.from, link.to]
      const isKnown = drafts.some(({ body }) => pair.includes(body.from) && pair.includes(body.to))
      const anchor = describe(words, wordsAround(words, span, sentence))
      const evidence: [typeof anchor & { document: DocumentId }] = [{ document, ...anchor }]
      if (!isKnown) drafts.push({ kind: 'reaction', body: link, evidence, maker, confidence })
      return true
    }
    const told: Span[] = []
    for (const { relation, occasion, pattern } of betweenSigns)
      for (const span of placesOf(pattern, words, sentence))
        if (
          put(span, linkBetween(relation, occasion, { span, ...around }), 0.5) ||
          relation === 'pretext'
        )
          told.push(span)
    // "The reply was not long in coming": it is told in the next sentence.
    if (announced !== undefined && here[0] !== undefined) {
      const [{ start, end }] = here[0].event.evidence
      put(
        { start, end: Math.min(end, sentence.end) },
        linkAt(announced, { start, end: start }, around),
        0.4,
      )
    }
    announced = undefined
    // What stands between two acts of its sentence says nothing of others.
    for (const { relation, pattern } of signs)
      for (const span of placesOf(pattern, words, sentence)) {
        if (told.some((one) => one.start < span.end && one.end > span.start)) continue
        if (here.length === 0 && relation === 'answers') announced = relation
        put(span, linkAt(relation, span, around), 0.4)
      }
    for (const answer of here) put(answer.event.evidence[0], linkToTakenUp(answer, around), 0.4)
    before.push(...here)
  })
  return drafts
}

function placesOf(pattern: Sieved, words: string, sentence: Span): Span[] {
  const found = pattern.matchAll(words.slice(sentence.start, sentence.end))
  return Array.from(found, ({ index, 0: sign }) => ({
    start: sentence.start + index,
    end: sentence.start + index + sign.length,
  }))
}

/** A few words on both sides: what stands beside the sign is the evidence. */
function wordsAround(words: string, span: Span, sentence: Span): Span {
  const end = words.slice(span.end, sentence.end).search(/[,;.]/)
  return { start: span.start, end: end < 0 ? span.end : Math.min(span.end + end, span.end + 80) }
}
