/** What names say: the parties of a candidate, its kind, its title, its number. */
import type { DocumentKind } from '../../../../record/index.ts'
import { clueValue, type Pointer } from '../pointer.ts'
import type { Shelved } from '../shelved.ts'
import type { Side } from '../sides.ts'
import { headOf, numberKeys, titleKey } from '../titles.ts'
import { isCalled, type Weighed } from '../weighed.ts'
import type { Features } from '../weights.ts'

/** Whether those who write and are written to are the same; after `nameFeatures`. */
export function partyFeatures(features: Features, candidate: Shelved, pointer: Pointer): void {
  // Who made `the Statement` is said in many ways; its name decides.
  if (features.titleShare || features.titleSame) return
  if (isTreaty(candidate, pointer)) {
    const both = [pointer, candidate].map(({ from, to }) => [...from, ...to])
    if (agreement(both[0]!, both[1]!) === 'yes') {
      features.fromSame = 1
      return
    }
  }
  const from = agreement(pointer.from, candidate.from)
  if (from === 'yes') features.fromSame = 1
  // `The printers' day-book`: any log will not do.
  const unmade = from === 'no' || candidate.from.length === 0
  const isNumbered = features.numberSame === 1 && isOfDay(features)
  if (unmade && !isNumbered && candidate.held && pointer.body.clues.includes('of its maker'))
    features.makerOther = 1
  const isClash = pointer.fromKnown && !isOfColleague(candidate, pointer, features)
  if (from === 'no') features[isClash ? 'fromClash' : 'fromOutside'] = 1
  const to = agreement(pointer.to, candidate.to)
  if (to === 'yes') features.toSame = 1
  if (to === 'no') features[pointer.toKnown ? 'toClash' : 'toOutside'] = 1
  if (isThirds(candidate, pointer)) features.theirsOwn = 1
  // `Our letter to the Mayor` is not `your letter to the Governor`, though both are of one day.
  if (to === 'no' && !candidate.held && pointer.body.to.length > 0 && !pointer.toKnown)
    features.toOtherPerson = strangerTwice
  const person = pointer.body.clues.includes('to us') || pointer.body.clues.includes('to you')
  if (to === 'no' && person) features.toOtherPerson = 1
}

/** `Our treaty with them` is `their treaty with us`: both made it. */
function isTreaty(candidate: Shelved, { family, body }: Pointer): boolean {
  return family === 'treaty' && candidate.kinds[0] === 'contract' && body.kinds[0] === 'contract'
}

/** Names of strangers are few, and two of them seldom mean one. */
const strangerTwice = 1.5

/** `Their letter`, in a letter that says "you" and "we", is of neither side. */
function isThirds(candidate: Shelved, { body, own }: Pointer): boolean {
  if (!body.clues.includes('theirs') || body.from.length > 0 || own === undefined) return false
  if (!own.kinds.some((kind) => kind === 'letter' || kind === 'e-mail')) return false
  return candidate.from.some((side) => own.from.includes(side) || own.to.includes(side))
}

/**
 * `Your letter of 3 May`: one of that very day to the writer may be signed by another of their house,
 * and so may `the Legation's No. 13` of the day and the number.
 */
function isOfColleague(candidate: Shelved, { body, own }: Pointer, features: Features): boolean {
  if (!candidate.held || !isOfDay(features) || own === undefined) return false
  const isTheirs = body.clues.includes('yours')
  if (isTheirs) return agreement(candidate.to, own.from) === 'yes'
  return features.numberSame === 1 && !body.clues.includes('ours')
}

function isOfDay({ dateDay, dateMonthDay }: Features): boolean {
  return dateDay === 1 || dateMonthDay === 1
}

function agreement(one: readonly Side[], other: readonly Side[]): 'yes' | 'no' | 'unknown' {
  if (one.length === 0 || other.length === 0) return 'unknown'
  return one.some((side) => other.includes(side)) ? 'yes' : 'no'
}

/** Kinds that are often called by each other's names. */
const near: readonly (readonly DocumentKind[])[] = [
  ['letter', 'cable', 'memorandum', 'note', 'e-mail', 'report'],
  ['statement', 'declaration', 'article', 'editorial', 'speech', 'preface'],
  ['minutes', 'report', 'memorandum'],
  ['minutes', 'contract'],
  ['ruling', 'document', 'contract', 'report', 'form'],
]

/** Whether a candidate is of a kind that the noun may mean. */
export function kindFeatures(features: Features, candidate: Shelved, pointer: Pointer): void {
  const { kinds } = pointer.body
  if (candidate.families.has(pointer.family))
    features[candidate.held ? 'heldCalled' : 'nounSame'] = 1
  if (kinds.length === 0) return
  if (candidate.kinds.some((kind) => kinds.includes(kind))) {
    features.kindSame = 1
    // Of a note and a letter `our note` is rather the note.
    if (kinds.length > 1 && candidate.kinds[0] === kinds[0] && pointer.family !== 'reply')
      features.kindFirst = 1
  } else if (candidate.kinds.includes('document') || kinds.includes('document'))
    features.kindLoose = 1
  else if (
    near.some(
      (group) => group.includes(kinds[0]!) && candidate.kinds.some((kind) => group.includes(kind)),
    )
  )
    features.kindNear = 1
  else features.kindClash = 1
}

/** Whether title, number and ordinal agree. */
export function nameFeatures(features: Features, candidate: Shelved, pointer: Pointer): void {
  const { title, number, clues } = pointer.body
  const ordinal = ordinalOf(clues)
  if (ordinal !== undefined && ordinal !== candidate.ordinal && !candidate.held)
    features.ordinalOther = 1
  if (number !== undefined) {
    if (candidate.number !== undefined && sameNumber(candidate.number, number))
      features.numberSame = 1
    else if (candidate.number === undefined) features.numberNone = 1
    // Of a paper that is not here the number is all that is known; that of a held one may be misread.
    else features.numberClash = candidate.held ? otherHeldNumber : otherNumber
  }
  if (title === undefined) {
    if (candidate.work) features.titleClash = 1
    return
  }
  if (candidate.title === undefined) {
    if (!isCalled(candidate, pointer.family)) features.untitled = 1
  } else if (pointer.body.clues.includes('work') || candidate.work) {
    features[titleKey(title) === titleKey(candidate.title) ? 'titleSame' : 'titleClash'] = 1
  } else shortTitles(features, title, candidate.title)
}

/** `Nos. 306 and 307` are two, though both are missing. */
const otherNumber = 2
const otherHeldNumber = 1.5

/** `the second report` is not the first one. */
export function ordinalOf(clues: readonly string[]): string | undefined {
  return clues.find((clue) => clue === 'second' || clue === 'third')
}

/** Two short names agree in their noun; words before it may be left out but not changed. */
function shortTitles(features: Features, one: string, other: string): void {
  if (headOf(one) !== headOf(other)) features.titleClash = 1
  else {
    const [few, many] = [titleWords(one), titleWords(other)].sort((a, b) => a.size - b.size)
    const all = [...few!].every((word) => many!.has(word) || [...many!].some(isMisread(word)))
    features[all ? 'titleShare' : 'titleHead'] = 1
    if (all && few!.size === many!.size) features.titleSame = 1
  }
}

/** `Olayton-Bulwer`: so long a word with one letter that is another was read wrongly. */
function isMisread(word: string): (other: string) => boolean {
  return (other) => {
    if (word.length < longWord || word.length !== other.length) return false
    let different = 0
    for (let at = 0; at < word.length; at += 1) if (word[at] !== other[at]) different += 1
    return different === 1
  }
}

/** Shorter words differ in a letter and are others: `March`, `Match`. */
const longWord = 7

function sameNumber(one: string, other: string): boolean {
  const keys = numberKeys(other)
  return numberKeys(one).some((key) => keys.includes(key))
}

function titleWords(title: string): Set<string> {
  return new Set(
    title
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 2),
  )
}

/** `Your letter (Exhibit G)`: what the paper has called so before, and nothing that it calls otherwise. */
export function exhibitFeatures(
  features: Features,
  candidate: Shelved,
  { pointer, exhibits }: Weighed,
): void {
  const label = clueValue(pointer.body, 'exhibit')
  const known = label === undefined ? undefined : exhibits?.get(label)
  if (known === undefined) return
  features[known === candidate ? 'exhibitSame' : 'exhibitOther'] = 1
}
