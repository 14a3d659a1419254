/** What was spoken of before in the same paper, and whether the paper speaks of itself. */

import { instruments } from '../../find/instruments.ts'
import type { Pointer } from '../pointer.ts'
import type { Shelved } from '../shelved.ts'
import type { Weighed } from '../weighed.ts'
import type { Features } from '../weights.ts'
import { isLatest } from './dates.ts'

/** Whether a candidate was spoken of, how near, and by the same words. */
export function speechFeatures(features: Features, candidate: Shelved, weighed: Weighed): void {
  const { pointer, spoken, topic } = weighed
  const { clues } = pointer.body
  const undated = pointer.body.date === undefined
  const own = clues.includes('yours') || clues.includes('under reply')
  const indefinite = clues.includes('indefinite')
  if (topic === candidate && undated && !indefinite) features[own ? 'topicYours' : 'topic'] = 1
  if (undated && isNotBefore(candidate, weighed)) features.notPrevious = 1
  const last = spoken.find((one) => one.document === candidate)
  if (indefinite) {
    if (last !== undefined) features.indefiniteSpoken = 1
    return
  }
  if (last === undefined) return
  features.spoken = 1
  // `Letters of October 14, 15 and 17` are three.
  if (features.dateNear && last.sentence === pointer.sentence) features.dateClash = 1
  if (!undated) return
  const distance = pointer.at - last.at
  features.distance = Math.log1p(distance / 200)
  if (spoken[0] === last) features.lastSpoken = 1
  const demonstrative = clues.includes('demonstrative')
  if (demonstrative && spoken[0] === last && mayMean(pointer.family, last.family))
    features[clues.includes('that') ? 'thatLast' : 'thisLast'] = 1
  const isFar = demonstrative && !clues.includes('that') && !isLatest(pointer.body)
  if (isFar && distance > (spoken[0] === last ? far : nearby)) features.thisFar = 1
  if (clues.includes('definite') && spoken[0] === last) features.theLast = 1
  const times = spoken.filter((one) => one.document === candidate).length
  // `That letter` is one of which little was said before.
  if (times > 1 && !clues.includes('that')) features.often = Math.min(mostOften, Math.log2(times))
  if (last.family === pointer.family) features.sameNoun = 1
  else if (
    (!mayCall(pointer.family, last.family) || isOfAnother(candidate, pointer)) &&
    !clues.includes('apposition')
  )
    features.otherNoun = 1
  wordFeatures(features, candidate, weighed)
  // `Your letter of the 22nd says that in that circular …`: other words in one sentence, another document.
  const differs = features.newWords ?? features.otherWords ?? 0
  if (differs > 0 && last.sentence === pointer.sentence) features.sameSentence = 1
}

/** A letter of which a paper speaks throughout is hardly more in mind at the twentieth mention than at the eighth. */
const mostOften = 3

/** `Your previous letter`, when another of yours was just named: one before that. */
function isNotBefore(candidate: Shelved, { pointer, spoken }: Weighed): boolean {
  if (!pointer.body.clues.includes('previous')) return false
  const named = spoken.find(({ document }) =>
    document.from.some((side) => pointer.from.includes(side)),
  )?.document
  return named !== undefined && (candidate === named || candidate.first > named.first)
}

/** So many letters back, with another paper between, `this letter` seldom means a letter spoken of. */
const nearby = 200
/** And so many whatever stands between. */
const far = 900

/** `The commander's report` is not the cable of which nobody said who sent it. */
function isOfAnother(candidate: Shelved, { body, from }: Pointer): boolean {
  const own = body.clues.includes('ours') || body.clues.includes('yours')
  if (own || body.from.length === 0) return false
  return !candidate.from.some((side) => from.includes(side))
}

function mayMean(noun: string, spoken: string): boolean {
  return noun === spoken || mayCall(noun, spoken)
}

/** Nouns by which anything written may be called again. */
function mayCall(noun: string, spoken: string): boolean {
  if (noun === 'document' || noun === 'paper') return true
  if (noun === 'instrument') return instruments.includes(spoken)
  if (noun === 'report') return spoken === 'cable' || spoken === 'paper' || spoken === 'note'
  return noun === 'letter' && (spoken === 'reply' || spoken === 'note')
}

/** `The trade agreement` is not `the treaty of alliance`: so many times more do other words say of a treaty. */
const byItsWords = 3

/** Words that describe the document: shared ones speak for it, others against it. */
function wordFeatures(features: Features, candidate: Shelved, { pointer, spoken }: Weighed): void {
  const known = spoken.filter((one) => one.document === candidate).flatMap((one) => [...one.words])
  if (pointer.words.size === 0) return
  const shared = [...pointer.words].filter((word) => known.includes(word)).length
  if (shared > 0) features.sameWords = shared / pointer.words.size
  else if (known.length > 0) features.otherWords = pointer.family === 'treaty' ? byItsWords : 1
  else features.newWords = 1
}

/** `this letter`: the document itself, unless a letter was just spoken of. */
export function selfFeatures(features: Features, weighed: Weighed): void {
  const { pointer, spoken } = weighed
  const { clues } = pointer.body
  features.self = 1
  if (clues.includes('present')) features.selfPresent = 1
  if (isOwnHeading(pointer)) features.selfHeading = 1
  if (pointer.body.date !== undefined) return
  if (clues.includes('demonstrative')) features.selfThis = 1
  if (clues.includes('reply wanted')) features.selfWanted = 1
  // `This letter` is not kept from meaning itself by a report that was spoken of.
  const last = clues.includes('demonstrative')
    ? spoken.find((one) => mayMean(pointer.family, one.family))
    : spoken[0]
  if (last === undefined) features.selfFirst = 1
  else if (last.document.key === pointer.ownKey) features.selfAgain = 1
  else features.selfNear = Math.exp(-(pointer.at - last.at) / 300)
  if (clues.includes('writer near')) features.selfWriter = 1
  if (
    clues.includes('ours') &&
    !spoken.some(
      (one) => one.document.held && one.document.from.some((side) => pointer.from.includes(side)),
    )
  )
    features.selfOurs = 1
  if (clues.includes('is now')) features.selfNow = 1
}

/** A paper that begins with its noun and its own day: `Record of the sitting of 3 May 1911`. */
const longestHeading = 60

function isOwnHeading({ at, body, day, own }: Weighed['pointer']): boolean {
  const { clues, date } = body
  if (clues.includes('own title')) return true
  if (at > longestHeading || date === undefined || clues.includes('yours')) return false
  return own?.date === date && own.last === day && !own.kinds.includes('letter')
}
