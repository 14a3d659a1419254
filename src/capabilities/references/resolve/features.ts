/**
 * What speaks for and against a candidate: numbers for the model, and for the
 * reader the same in plain words.
 */
import { type DocumentKind, daysOf, type EdtfDate } from '../../../record/index.ts'
import { fileOfDocket } from './papers.ts'
import type { Pointer } from './pointer.ts'
import { headOf, type Shelf, type Shelved, titleKey } from './shelf.ts'
import type { Side } from './sides.ts'
import type { Features } from './weights.ts'

export type { Features } from './weights.ts'

/** What was spoken of before in this document. */
export interface Spoken {
  readonly document: Shelved
  readonly at: number
  readonly order: number
  readonly sentence: number
  readonly family: string
  readonly words: ReadonlySet<string>
}

export interface Weighed {
  readonly pointer: Pointer
  /** Latest first. */
  readonly spoken: readonly Spoken[]
  /** The document that this one answers, where it says so. */
  readonly topic: Shelved | undefined
  /** How many letters of that side stand between the candidate and this document. */
  readonly rank: number
  /** The only candidate that is called by the noun of the mention. */
  readonly only?: Shelved | undefined
  readonly shelf?: Shelf
}

/** `The minutes`, `the circular`: words that name a paper by its noun, of which there may be one. */
export function isByName({ body, family }: Pointer): boolean {
  if (body.date !== undefined || body.number !== undefined) return false
  return (
    body.clues.includes('by type') || (family === 'circular' && !body.clues.includes('indefinite'))
  )
}

/** Whether a document is called by a noun: by itself, or by those who speak of it. */
export function isCalled(document: Shelved, family: string): boolean {
  return document.families.has(family) || (document.held && document.head?.called[0] === family)
}

/** The features of a candidate for a mention. */
export function featuresOf(candidate: Shelved, weighed: Weighed): Features {
  const features: Features = {}
  const { pointer } = weighed
  dateFeatures(features, candidate, pointer)
  nameFeatures(features, candidate, pointer)
  partyFeatures(features, candidate, pointer)
  kindFeatures(features, candidate, pointer)
  paperFeatures(features, candidate, weighed)
  timeFeatures(features, candidate, weighed)
  speechFeatures(features, candidate, weighed)
  repeatedFeatures(features, candidate, weighed)
  if (candidate.key === pointer.ownKey) selfFeatures(features, weighed)
  if (candidate.held) features.held = 1
  return features
}

function dateFeatures(features: Features, candidate: Shelved, pointer: Pointer): void {
  const date = pointer.body.date
  if (date === undefined) return
  const { precision, fits, off } = dateFit(date, candidate, pointer.day)
  if (candidate.date?.startsWith('XXXX-')) {
    features[candidate.date.slice(5) === date.slice(5) ? 'dateMonthDay' : 'dateClash'] = 1
    return
  }
  if (!Number.isFinite(candidate.first))
    features[candidate.held ? 'candidateUndated' : 'missingUndated'] = 1
  else if (!fits) {
    if (off <= 3 && precision === 'day') features.dateNear = 1
    else features.dateClash = 1
  } else if (
    precision === 'month-day' &&
    pointer.year !== undefined &&
    yearsBetween(candidate, pointer) === 0
  )
    features.dateDay = 1
  else if (precision === 'day')
    features[candidate.last - candidate.first <= 6 ? 'dateDay' : 'dateWithin'] = 1
  else if (precision === 'month-day') {
    features.dateMonthDay = 1
    features.yearsBack = Math.min(5, yearsBetween(candidate, pointer))
  } else if (precision === 'month') features.dateMonth = 1
  else if (precision === 'day-only') features.dateDayOnly = 1
  else features.dateYear = 1
}

/** How much a year weighs in a story, where it is only the one named last. */
const storyYear = 0.15

/** Years from a candidate to the year of the story, or to the day of writing. */
function yearsBetween(candidate: Shelved, pointer: Pointer): number {
  if (pointer.year === undefined)
    return Math.floor(Math.max(0, pointer.day - candidate.first) / 366)
  return Math.abs(Number(isoDay(candidate.first).slice(0, 4)) - pointer.year) * storyYear
}

type Precision = 'day' | 'month-day' | 'month' | 'year' | 'day-only'

/** Whether a date of a mention and the days of a candidate agree, and by how many days not. */
function dateFit(
  date: EdtfDate,
  candidate: Shelved,
  day: number,
): { precision: Precision; fits: boolean; off: number } {
  const monthDay = /^XXXX-(\d\d)-(\d\d)$/.exec(date)
  if (monthDay !== null) {
    const fits =
      candidate.first === candidate.last && isoDay(candidate.first).slice(5) === date.slice(5)
    return { precision: 'month-day', fits, off: Infinity }
  }
  const dayOnly = /^XXXX-XX-(\d\d)$/.exec(date)
  if (dayOnly !== null) {
    const fits =
      candidate.first === candidate.last &&
      isoDay(candidate.first).slice(8) === dayOnly[1] &&
      day - candidate.first < 45
    return { precision: 'day-only', fits, off: Infinity }
  }
  if (/^XXXX/.test(date)) {
    const fits =
      Number.isFinite(candidate.first) &&
      isoDay(candidate.first).slice(5, 7) === date.slice(5, 7) &&
      !(day - candidate.first > 400)
    return { precision: 'month', fits, off: Infinity }
  }
  const { first, last } = daysOf(date)
  const precision = last - first <= 6 ? 'day' : last - first <= 62 ? 'month' : 'year'
  const off =
    candidate.first > last
      ? candidate.first - last
      : first > candidate.last
        ? first - candidate.last
        : 0
  return { precision, fits: off === 0, off }
}

function isoDay(day: number): string {
  return Number.isFinite(day) ? new Date(day * 86_400_000).toISOString().slice(0, 10) : ''
}

function partyFeatures(features: Features, candidate: Shelved, pointer: Pointer): void {
  // Who made `the Statement` is said in many ways; its name decides.
  if (features.titleShare || features.titleSame) return
  const from = agreement(pointer.from, candidate.from)
  if (from === 'yes') features.fromSame = 1
  if (from === 'no') features[pointer.fromKnown ? 'fromClash' : 'fromOutside'] = 1
  const to = agreement(pointer.to, candidate.to)
  if (to === 'yes') features.toSame = 1
  if (to === 'no') features[pointer.toKnown ? 'toClash' : 'toOutside'] = 1
  const person = pointer.body.clues.includes('to us') || pointer.body.clues.includes('to you')
  if (to === 'no' && person) features.toOtherPerson = 1
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

function kindFeatures(features: Features, candidate: Shelved, pointer: Pointer): void {
  const { kinds } = pointer.body
  if (candidate.families.has(pointer.family))
    features[candidate.held ? 'heldCalled' : 'nounSame'] = 1
  if (kinds.length === 0) return
  if (candidate.kinds.some((kind) => kinds.includes(kind))) features.kindSame = 1
  else if (candidate.kinds.includes('document') || kinds.includes('document'))
    features.kindLoose = 1
  else if (
    near.some(
      (group) => group.includes(kinds[0]!) && candidate.kinds.some((kind) => group.includes(kind)),
    )
  )
    features.kindNear = 1
  else features.kindClash = 1
}

/** Papers of a court: by what noun they call themselves, in which file they are, who is named in them. */
function paperFeatures(features: Features, candidate: Shelved, weighed: Weighed): void {
  const { pointer, shelf } = weighed
  const { head } = candidate
  const byType = pointer.body.clues.includes('by type')
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
  const shared = head.names.filter((name) => own.names.includes(name)).length
  if (head.names.length > 0 && own.names.length > 0)
    features.sharedNames = shared / Math.sqrt(head.names.length * own.names.length)
}

function docketFeatures(features: Features, dockets: readonly string[], wanted: string): void {
  if (dockets.includes(wanted)) features.docketSame = 1
  else if (dockets.some((one) => fileOfDocket(one) === fileOfDocket(wanted))) {
    const others = wanted.includes('#') && dockets.some((one) => one.includes('#'))
    features[others ? 'docketOther' : 'docketFile'] = 1
  } else if (dockets.length > 0) features.docketClash = 1
}

function nameFeatures(features: Features, candidate: Shelved, pointer: Pointer): void {
  const { title, number, clues } = pointer.body
  const ordinal = ordinalOf(clues)
  if (ordinal !== undefined && ordinal !== candidate.ordinal && !candidate.held)
    features.ordinalOther = 1
  if (number !== undefined) {
    if (candidate.number !== undefined && sameNumber(candidate.number, number))
      features.numberSame = 1
    else features[candidate.number === undefined ? 'numberNone' : 'numberClash'] = 1
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

/** `the second report` is not the first one. */
export function ordinalOf(clues: readonly string[]): string | undefined {
  return clues.find((clue) => clue === 'second' || clue === 'third')
}

/** Two short names agree in their noun; words before it may be left out but not changed. */
function shortTitles(features: Features, one: string, other: string): void {
  if (headOf(one) !== headOf(other)) features.titleClash = 1
  else {
    const [few, many] = [titleWords(one), titleWords(other)].sort((a, b) => a.size - b.size)
    const all = [...few!].every((word) => many!.has(word))
    features[all ? 'titleShare' : 'titleHead'] = 1
    if (all && few!.size === many!.size) features.titleSame = 1
  }
}

function sameNumber(one: string, other: string): boolean {
  const bare = (number: string): string => number.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '')
  return bare(one) === bare(other)
}

function titleWords(title: string): Set<string> {
  return new Set(
    title
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 2),
  )
}

function timeFeatures(features: Features, candidate: Shelved, weighed: Weighed): void {
  const { pointer } = weighed
  if (
    !Number.isFinite(candidate.first) ||
    !Number.isFinite(pointer.day) ||
    candidate.key === pointer.ownKey
  )
    return
  if (candidate.first > pointer.day) features.after = 1
  if (pointer.body.date !== undefined || pointer.body.title !== undefined) return
  if (pointer.body.clues.includes('last'))
    features[weighed.rank === 0 ? 'latestNamed' : 'notLatest'] = 1
  // What was just spoken of is meant however old it is.
  if (weighed.spoken.some((one) => one.document === candidate)) return
  // A treaty is named by its noun however old it is.
  if (pointer.body.clues.includes('weak') && isCalled(candidate, pointer.family)) return
  features.gap = Math.log1p(Math.max(0, pointer.day - candidate.last) / 7)
  features.rank = Math.min(6, weighed.rank)
  if ((candidate.answered ?? Infinity) < pointer.day) features.answeredBefore = 1
  if (pointer.body.relation === 'acknowledges' && weighed.rank === 0) features.latestReceived = 1
  if (pointer.body.clues.includes('previous') && weighed.rank > 0) features.previousNamed = 1
}

function speechFeatures(features: Features, candidate: Shelved, weighed: Weighed): void {
  const { pointer, spoken, topic } = weighed
  const { clues } = pointer.body
  const undated = pointer.body.date === undefined
  const own = clues.includes('yours')
  const indefinite = clues.includes('indefinite')
  if (topic === candidate && undated && !indefinite) features[own ? 'topicYours' : 'topic'] = 1
  const last = spoken.find((one) => one.document === candidate)
  if (indefinite) {
    if (last !== undefined) features.indefiniteSpoken = 1
    return
  }
  if (last === undefined) return
  features.spoken = 1
  if (!undated) return
  const distance = pointer.at - last.at
  features.distance = Math.log1p(distance / 200)
  if (spoken[0] === last) features.lastSpoken = 1
  const demonstrative = clues.includes('demonstrative')
  if (demonstrative && spoken[0] === last)
    features[clues.includes('that') ? 'thatLast' : 'thisLast'] = 1
  if (clues.includes('definite') && spoken[0] === last) features.theLast = 1
  if (last.family === pointer.family) features.sameNoun = 1
  else if (!mayCall(pointer.family, last.family) && !clues.includes('apposition'))
    features.otherNoun = 1
  wordFeatures(features, candidate, weighed)
  // `Your letter of the 22nd says that in that circular …`: other words in one sentence, another document.
  const differs = features.newWords ?? features.otherWords ?? 0
  if (differs > 0 && last.sentence === pointer.sentence) features.sameSentence = 1
}

/** Nouns by which anything written may be called again. */
function mayCall(noun: string, spoken: string): boolean {
  if (noun === 'document' || noun === 'paper') return true
  if (noun === 'report') return spoken === 'cable' || spoken === 'paper' || spoken === 'note'
  return noun === 'letter' && (spoken === 'reply' || spoken === 'note')
}

/** What the letter that is answered, or others between these two, have spoken of. */
function repeatedFeatures(features: Features, candidate: Shelved, weighed: Weighed): void {
  const { pointer, topic, shelf, only } = weighed
  if (!isByName(pointer)) return
  if (only === candidate) features.onlyOfName = 1
  if (!isCalled(candidate, pointer.family)) return
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

/** Words that describe the document: shared ones speak for it, others against it. */
function wordFeatures(features: Features, candidate: Shelved, { pointer, spoken }: Weighed): void {
  const known = spoken.filter((one) => one.document === candidate).flatMap((one) => [...one.words])
  if (pointer.words.size === 0) return
  const shared = [...pointer.words].filter((word) => known.includes(word)).length
  if (shared > 0) features.sameWords = shared / pointer.words.size
  else if (known.length > 0) features.otherWords = 1
  else features.newWords = 1
}

/** `this letter`: the document itself, unless a letter was just spoken of. */
function selfFeatures(features: Features, weighed: Weighed): void {
  const { pointer, spoken } = weighed
  const { clues } = pointer.body
  features.self = 1
  if (clues.includes('present')) features.selfPresent = 1
  if (pointer.body.date !== undefined) return
  if (clues.includes('demonstrative')) features.selfThis = 1
  const last = spoken[0]
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
