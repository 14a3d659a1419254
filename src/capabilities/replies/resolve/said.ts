/**
 * What a letter says of a letter that it answers: that it answers or has
 * received it, or that it begins by taking it up.
 */
import {
  type Correspondent,
  type Document,
  type DocumentKind,
  type Draft,
  isLikeName,
  type Mention,
  type Part,
  type Reply,
} from '../../../record/index.ts'
import { type Context, daysTo } from './context.ts'
import { draftOf } from './drafts.ts'
import { answeringOf, isPromise, type Pointed, sentenceOf } from './pointed.ts'

/** What a letter says of the letter it received: an answer to it, or a receipt that opens one. */
export function saidReplies(
  document: Document,
  pointed: readonly Pointed[],
  context: Context,
): Draft<'reply'>[] {
  return pointed.flatMap((one): Draft<'reply'>[] => {
    const how = howOf(one, pointed)
    if (how === undefined || one.target === document.id || !mayAnswer(document, one, context))
      return []
    const days = daysTo(document.date?.value, one.target, context)
    const confidence = one.reference.confidence * (how === 'stated' ? 0.97 : 0.93)
    return [draftOf(one.target, how, one.reference.evidence[0], confidence, days)]
  })
}

/**
 * A letter that begins by taking up a letter of its addressee answers it, though
 * it does not say so: "Your note of the 1st crossed with ours. …", "Re your
 * telegram 12."
 */
export function openingReplies(
  document: Document,
  pointed: readonly Pointed[],
  context: Context,
): Draft<'reply'>[] {
  const limit = openingEnd(document, context.record.words(document.id))
  const first = pointed.find(({ mention }) => !mention.body.clues.includes('self'))
  if (first === undefined || first.mention.evidence[0].start > limit) return []
  // The first line of a cable names all that it takes up: "My telegram No. 12 and your 221."
  const taken =
    document.kind.value === 'cable'
      ? pointed.filter((one) => sentenceOf(one) === sentenceOf(first))
      : [first]
  return taken
    .filter((one) => isTakenUp(one.mention.body) && one.target !== document.id)
    .filter((one) => isFromAddressee(document, one, context))
    .map((one) => {
      const days = daysTo(document.date?.value, one.target, context)
      const confidence = one.reference.confidence * 0.8
      return draftOf(one.target, 'acknowledged', one.reference.evidence[0], confidence, days)
    })
}

/** A letter, and not one that is asked for, sent along, promised, or answered by another. */
function isTakenUp({ relation, clues, kinds }: Mention): boolean {
  if (kinds.some((kind) => unanswerable.includes(kind))) return false
  if (clues.includes('answered above') || clues.includes('unanswered')) return false
  // `You wrote to us in October. That letter …`: it is held against somebody, and not answered.
  if (clues.includes('that') && clues.includes('date beside')) return false
  return relation !== 'requests' && relation !== 'transmits' && relation !== 'announces'
}

/** Parts that stand before the text; a dateline may stand under it too. */
const beforeText: readonly Part['part'][] = ['salutation', 'heading', 'dateline', 'classification']

/** As far as somebody takes up what he answers: the first sentence or two behind the salutation. */
const opening = 300

function openingEnd({ parts }: Document, words: string): number {
  const heads = parts.filter(({ part }) => beforeText.includes(part))
  const begin = Math.max(0, ...heads.map(({ end }) => end).filter((end) => end < words.length / 2))
  return begin + opening
}

/** "Your letter", or one that was written by the addressee to the writer: a circular to others is only spoken of. */
function isFromAddressee(document: Document, one: Pointed, context: Context): boolean {
  if (!mayAnswer(document, one, context)) return false
  const target = context.record.document(one.target)
  if (target === undefined || target.to.length === 0)
    return one.mention.body.clues.includes('yours')
  return target.to.some((to) => document.from.some((from) => isSameSide(to, from, context)))
}

function isSameSide(one: Correspondent, other: Correspondent, { sideOf }: Context): boolean {
  if (isLikeName(one.value, other.value)) return true
  if (one.party === undefined || other.party === undefined) return false
  return one.party === other.party || sideOf(one.party) === sideOf(other.party)
}

/** What nobody answers: a treaty that one has read is not a letter that came. */
const unanswerable: readonly DocumentKind[] = ['contract', 'minutes', 'ruling', 'preface']

function howOf(one: Pointed, all: readonly Pointed[]): Reply['how'] | undefined {
  const { clues, relation, kinds } = one.mention.body
  if (kinds.some((kind) => unanswerable.includes(kind))) return undefined
  if (clues.includes('answered above') || clues.includes('unanswered')) return undefined
  if (relation === 'replies-to') return 'stated'
  if (relation !== 'acknowledges') return undefined
  const promised = all.some((other) => other.target === one.target && isPromised(other, all))
  return promised ? 'partial' : 'acknowledged'
}

/** Whether the document that is said to answer this is only promised. */
function isPromised(one: Pointed, all: readonly Pointed[]): boolean {
  const answering = answeringOf(one, all)
  return answering !== undefined && isPromise(answering)
}

/** A history, undated and written to nobody, tells who received what, and answers none of it. */
function isStory({ kind, date, to }: Document): boolean {
  return kind.value === 'article' && date === undefined && to.length === 0
}

/** A letter answers what its addressee wrote, before it. */
function mayAnswer(document: Document, one: Pointed, context: Context): boolean {
  if (one.mention.body.clues.includes('ours') || isStory(document)) return false
  const target = context.record.document(one.target)
  const days = daysTo(document.date?.value, one.target, context)
  if (days !== undefined && days.last < 0) return false
  const writers =
    target?.from.map((person) => person.value) ?? context.missing(one.target)?.from ?? []
  const written = document.to.map((person) => person.value)
  if (writers.length === 0 || written.length === 0 || one.mention.body.clues.includes('yours'))
    return true
  const ids = new Set(
    document.to.map((person) => person.party).filter((party) => party !== undefined),
  )
  if (target?.from.some((person) => person.party !== undefined && ids.has(person.party)))
    return true
  return writers.some((writer) => written.some((name) => isLikeName(writer, name)))
}
