/** What the heads of papers say: by what noun they call themselves, in which file they are, who is named in them. */

import { fileOfDocket } from '../papers.ts'
import { circlesOf, type Shelved } from '../shelved.ts'
import { isByName, isCalled, type Weighed } from '../weighed.ts'
import type { Features } from '../weights.ts'

/** Papers of a court: by what noun they call themselves, in which file they are, who is named in them. */
export function paperFeatures(features: Features, candidate: Shelved, weighed: Weighed): void {
  const { pointer, shelf } = weighed
  const { head } = candidate
  bundleFeatures(features, candidate, weighed)
  const byType = pointer.body.clues.includes('by type')
  if (pointer.body.date === undefined && shelf !== undefined && pointer.terms.length > 0) {
    const share = shelf.shareOfCalls(candidate, pointer.family, circlesOf(pointer.own))
    if (share > 0) features.calledHere = share
  }
  if (head === undefined || !candidate.held) return
  if (byType) {
    if (head.called[0] === pointer.family) features.callsItself = 1
    else if (head.called.includes(pointer.family)) features.callsItselfAlso = 1
    else if (candidate.families.has(pointer.family)) features.isCalled = 1
    else if (head.called.length > 0) features.callsItselfOther = 1
    else if (head.about.includes(pointer.family)) features.speaksOf = 1
    else features.callsItselfNothing = 1
  }
  if (pointer.docket !== undefined) docketFeatures(features, head.dockets, pointer.docket)
  const own = pointer.own?.head
  if (own === undefined || candidate.key === pointer.ownKey) return
  const files = new Set(own.dockets.map(fileOfDocket))
  if (head.dockets.some((docket) => files.has(fileOfDocket(docket)))) features.sameFile = 1
  features.likeWords = shelf?.likeness(pointer.own!, candidate) ?? 0
  if (pointer.terms.length > 0) features.likeSentence = shelf?.told(pointer.terms, candidate) ?? 0
  const shared = head.names.filter((name) => own.names.includes(name)).length
  if (head.names.length > 0 && own.names.length > 0)
    features.sharedNames = shared / Math.sqrt(head.names.length * own.names.length)
}

/** Fewer papers make no bundle: their names are numbered for some other reason. */
const fewestOfABundle = 3

/** Papers of one bundle speak of each other, and mostly of those before them. */
function bundleFeatures(features: Features, candidate: Shelved, weighed: Weighed): void {
  const { pointer, shelf } = weighed
  const [own, lies] = [pointer.own?.lies, candidate.lies]
  if (own === undefined || lies === undefined || shelf === undefined) return
  const all = shelf.inBundle(own.bundle)
  if (all.length < fewestOfABundle) return
  if (lies.bundle !== own.bundle) features.otherBundle = 1
  else if (lies.place > own.place) features.laterInBundle = 1
  else if (pointer.body.date === undefined && candidate.key !== pointer.ownKey)
    features.awayInBundle = Math.log(
      Math.max(1, all.indexOf(pointer.own!) - all.indexOf(candidate)),
    )
}

function docketFeatures(features: Features, dockets: readonly string[], wanted: string): void {
  if (dockets.includes(wanted)) features.docketSame = 1
  else if (dockets.some((one) => fileOfDocket(one) === fileOfDocket(wanted))) {
    const others = wanted.includes('#') && dockets.some((one) => one.includes('#'))
    features[others ? 'docketOther' : 'docketFile'] = 1
  } else if (dockets.length > 0) features.docketClash = 1
}

/** What the letter that is answered, or others between these two, have spoken of. */
export function repeatedFeatures(features: Features, candidate: Shelved, weighed: Weighed): void {
  const { pointer, topic, shelf, only } = weighed
  if (!isByName(pointer)) return
  if (only === candidate) features.onlyOfName = 1
  if (!isCalled(candidate, pointer.family)) {
    // `My review` is not the footnote that was spoken of.
    if (weighed.isNamed === true || !candidate.held) features.otherName = 1
    return
  }
  if (topic !== undefined && candidate.tellers.includes(topic.key)) features.toldByTopic = 1
  else if (candidate.tellers.some((key) => isBetween(shelf?.get(key), pointer.own)))
    features.toldBetween = 1
}

/** Whether a letter went between the sides of another, in either direction. */
function isBetween(letter: Shelved | undefined, own: Shelved | undefined): boolean {
  if (letter === undefined || own === undefined) return false
  const sides = [...own.from, ...own.to]
  return [...letter.from, ...letter.to].filter((side) => sides.includes(side)).length > 1
}
