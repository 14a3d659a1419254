/**
 * Links between events: where the words name one as the occasion of another.
 *
 * The later act is the one told beside the words; the occasion is another act of
 * the same sentence, or of the one before, by somebody else. A link is a claim of
 * whoever makes it: the author, or a side when the sentence reports its speech.
 */
import type { EventWords } from '../../languages/index.ts'
import { english } from '../../languages/index.ts'
import {
  type DocumentId,
  type Draft,
  type EventReaction,
  type Finding,
  type ReactionRelation,
  type Standing,
  type StandingRecord,
  withIds,
} from '../../record/index.ts'
import { describe, type Span } from '../../text/index.ts'
import type { Resolution, ResolveTools } from '../capability.ts'
import { chosen } from '../chosen.ts'
import { maker } from './find/index.ts'
import { sentencesOf } from './find/sentences.ts'

/** Links of every document whose events are new. */
export function* resolve(record: StandingRecord, { stale }: ResolveTools): Iterable<Resolution> {
  for (const { id } of chosen(record, stale)) {
    const events = [...record.findings('event', id)]
    const findings: readonly Finding<'reaction'>[] =
      events.length < 2 ? [] : withIds(id, linksIn(record.words(id), events, id))
    yield { document: id, findings }
  }
}

/** Links of one text. */
export function linksIn(
  words: string,
  events: readonly Standing<'event'>[],
  document: DocumentId,
): Draft<'reaction'>[] {
  const lexicon = english.events!
  const patterns = lexicon.reactions.map(({ relation, forms }) => ({
    relation: relation as ReactionRelation,
    pattern: new RegExp(String.raw`(?<![\p{L}])(?:${forms})(?![\p{L}])`, 'giu'),
  }))
  const drafts: Draft<'reaction'>[] = []
  let before: readonly Standing<'event'>[] = []
  for (const sentence of sentencesOf(words)) {
    const here = events.filter(
      ({ evidence: [one] }) => one.start >= sentence.start && one.start < sentence.end,
    )
    for (const { relation, pattern } of patterns)
      for (const match of words.slice(sentence.start, sentence.end).matchAll(pattern)) {
        const span = {
          start: sentence.start + match.index,
          end: sentence.start + match.index + match[0].length,
        }
        const link = linkAt(relation, span, { here, before, sentence, words, lexicon })
        if (
          link === undefined ||
          drafts.some((one) => one.body.from === link.from && one.body.to === link.to)
        )
          continue
        drafts.push({
          kind: 'reaction',
          body: link,
          evidence: [{ document, ...describe(words, wordsAround(words, span, sentence)) }],
          maker,
          confidence: 0.4,
        })
      }
    if (here.length > 0) before = here
  }
  return drafts
}

function linkAt(
  relation: ReactionRelation,
  span: Span,
  scene: {
    here: readonly Standing<'event'>[]
    before: readonly Standing<'event'>[]
    sentence: Span
    words: string
    lexicon: EventWords
  },
): EventReaction | undefined {
  const { here, before } = scene
  const later = nearest(here, span)
  if (later === undefined) return undefined
  const claimedBy = claimantOf(later)
  if (relation === 'damped') return { from: later.id, to: 'STATE:HARDSHIP', relation, claimedBy }
  const others = [...here.filter((one) => one !== later), ...before]
  const occasion =
    others.find((one) => one.body.actor.root !== later.body.actor.root && isOccasion(one, later)) ??
    others.find((one) => isOccasion(one, later))
  return occasion === undefined
    ? undefined
    : { from: later.id, to: occasion.id, relation, claimedBy }
}

function nearest(events: readonly Standing<'event'>[], span: Span): Standing<'event'> | undefined {
  const gap = ({ evidence: [one] }: Standing<'event'>): number =>
    Math.max(0, span.start - one.end, one.start - span.end)
  return [...events].sort((one, other) => gap(one) - gap(other))[0]
}

/** What happened cannot be answered before it may have happened. */
function isOccasion(one: Standing<'event'>, later: Standing<'event'>): boolean {
  const { first } = one.body
  const { last } = later.body
  return one.id !== later.id && (first === undefined || last === undefined || first <= last)
}

/** Whoever says so: the author, unless the sentence reports what a side charged the other with. */
function claimantOf(event: Standing<'event'>): string {
  return event.body.told === 'alleged' ? event.body.target.root : 'author'
}

/** A few words on both sides: what stands beside the sign is the evidence. */
function wordsAround(words: string, span: Span, sentence: Span): Span {
  const end = words.slice(span.end, sentence.end).search(/[,;.]/)
  return { start: span.start, end: end < 0 ? span.end : Math.min(span.end + end, span.end + 80) }
}
