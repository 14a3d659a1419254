/**
 * The noun phrase around a noun of documents: to the left what says which
 * (`your last short`), to the right whose, to whom and when (`of the CC CPSU
 * dated March 7, 1964`).
 */
import type { Determiner, DocumentNoun } from '../../../languages/index.ts'
import { withAttribute } from './attribute.ts'
import { type Left, readLeft } from './before-noun.ts'
import { isWhole, readComplements } from './complements.ts'
import type { DateWords, DayOfWriting } from './dates.ts'
import { lastNameBefore, type NameWords, readName } from './names.ts'
import type { NumberedAt } from './numbers.ts'
import { organsBefore } from './organ.ts'
import type { Complements } from './reading.ts'
import { formOf, isCapital, sentenceAround, stretch, type Tokens, wordsOf } from './tokens.ts'

export interface NounPhrase {
  /** First token, and the one after the last, of what identifies the document before any date. */
  readonly from: number
  readonly to: number
  readonly head: number
  readonly noun: DocumentNoun
  readonly determiner?: Determiner
  /** A capital that makes a common noun a name: `the Statement`. */
  readonly named: boolean
  readonly dates: readonly DateWords[]
  /** Whether the date stands in the phrase, or only beside its verb. */
  readonly dateBeside: boolean
  readonly senders: readonly NameWords[]
  readonly receivers: readonly NameWords[]
  readonly clues: readonly string[]
  /** Words before the noun that are neither determiner, clue nor date. */
  readonly modifiers: readonly string[]
  readonly count?: number
  /** Where it is named by a place: `treaty of Lunden`. */
  readonly title?: string
  readonly number?: string
  /** Further numbers of a plural: `despatches Nos. 14 and 17`. */
  readonly others?: readonly NumberedAt[]
  readonly since: boolean
  readonly exchange: boolean
  /** Words of place and circumstance behind it: `at the Foreign Ministry`. */
  readonly after: readonly string[]
  /** A relative clause or a participle says more of it. */
  readonly described: boolean
  /** Named by what it is and nothing else: `the minutes`, `das Urteil`. */
  readonly byType?: boolean
  /** Such words often point to no paper; they are a mention only where one is found. */
  readonly weak?: boolean
}

/** The phrase around a noun; `floor`: no token before it may be taken. */
export function nounPhrase(
  tokens: Tokens,
  head: number,
  floor: number,
  now?: DayOfWriting,
): NounPhrase {
  const noun = tokens.lexemes[head]!.noun!
  const left = withAttribute(tokens, head, floor, readLeft(tokens, head, floor, now))
  const right = readComplements(tokens, head, now)
  const determiner = left.determiner
  const place = placeOfTreaty(tokens, head, right)
  const organs = left.owner === undefined ? organsBefore(tokens, head, floor) : []
  const senders = [...organs, ...right.senders.filter((one) => one !== place)]
  const isOfDeed = isDateOfDeed(tokens, head, left, right.dates)
  const behind = isOfDeed ? [] : right.dates
  const dates = left.date === undefined ? behind : [left.date, ...behind]
  return {
    from: fromOrgans(tokens, left.from, organs, floor),
    to: isOfDeed ? right.dates[0]!.from - 1 : right.to,
    head,
    noun,
    ...(determiner === undefined ? {} : { determiner }),
    named: place !== undefined || (isNamed(tokens, head, left) && !isCourtesy(noun, left)),
    dates,
    dateBeside: false,
    ...titleOfThree(tokens, head),
    ...(place === undefined ? {} : { title: stretch(tokens, head, place.to) }),
    senders: [...(left.owner === undefined ? [] : [left.owner]), ...senders],
    receivers: right.receivers,
    clues: left.clues,
    modifiers: left.modifiers,
    ...(left.count === undefined ? {} : { count: left.count }),
    ...(right.number === undefined ? {} : { number: right.number }),
    ...(right.others === undefined ? {} : { others: right.others }),
    since: right.since,
    exchange: right.exchange || left.exchange === true,
    after: right.after,
    described: right.described,
  }
}

/** `Bill of Lading`, where it has capitals. */
function titleOfThree(tokens: Tokens, head: number): { readonly title?: string } {
  return isWhole(tokens, head) ? { title: stretch(tokens, head, head + 3) } : {}
}

/** `The Mercury and Beacon article` begins before the first of its papers. */
function fromOrgans(
  tokens: Tokens,
  from: number,
  [first]: readonly NameWords[],
  floor: number,
): number {
  if (first === undefined || first.from >= from) return from
  const hasArticle = first.from > floor && tokens.lexemes[first.from - 1]?.determiner !== undefined
  return hasArticle ? first.from - 1 : first.from
}

/**
 * `Who broke that agreement on 5 January?`, `they answered the letter on 3 May`: what is shown or
 * known needs no date, so that of the deed stands behind it.
 */
function isDateOfDeed(
  tokens: Tokens,
  head: number,
  { determiner, from }: Left,
  [date]: readonly DateWords[],
): boolean {
  const before = tokens.lexemes[(date?.from ?? 0) - 1]
  if (date === undefined || before?.at !== true || before.of === true) return false
  if (determiner?.kind === 'demonstrative') return true
  const isKnown = determiner?.kind === 'definite' || determiner?.kind === 'possessive'
  return isKnown && (isDoneThatDay(tokens, from) || isGivenThatDay(tokens, head, from))
}

/** `You sent me the report on 24 July`: a letter is of the day of its sending, a report need not be. */
function isGivenThatDay(tokens: Tokens, head: number, from: number): boolean {
  const isPaper = tokens.lexemes[head]?.noun?.class === 'paper'
  return isPaper && tokens.lexemes[from - 1]?.person !== undefined && isSending(tokens, from - 2)
}

function isSending(tokens: Tokens, at: number): boolean {
  return tokens.lexemes[at]?.deed === 'send'
}

/** A verb just before, past a small word, whose day stands behind what was done to. */
function isDoneThatDay(tokens: Tokens, from: number): boolean {
  const { dayOfDeed = [] } = tokens.lexicon.grammar
  const at = tokens.lexemes[from - 1]?.to ? from - 2 : from - 1
  return dayOfDeed.includes(formOf(tokens, at))
}

function isNamed(tokens: Tokens, head: number, left: Left): boolean {
  if (!tokens.lexicon.grammar.capitalsName) return false
  if (!isCapital(tokens, head)) return isOfTwoNames(tokens, head)
  if (things.has(tokens.lexemes[head]?.noun?.family ?? '')) return false
  return (
    left.determiner !== undefined ||
    left.modifiers.length > 0 ||
    tokens.lexemes[head - 1]?.and === true
  )
}

/** `The Harlow-Pell treaty`: two names joined before it are its own, though it has no capital. */
function isOfTwoNames(tokens: Tokens, head: number): boolean {
  const isTreaty = tokens.lexemes[head]?.noun?.kinds[0] === 'contract'
  return isTreaty && /^\p{Lu}\p{L}+-\p{Lu}\p{L}+$/u.test(wordsOf(tokens, head - 1))
}

/**
 * `The treaty of Lunden` is named by the place and not written by it. Who has an article (`of the
 * Board`) or a title, and who made it `with` another, are its sides.
 */
function placeOfTreaty(tokens: Tokens, head: number, right: Complements): NameWords | undefined {
  const { namedByPlace, personTitles = [] } = tokens.lexicon.grammar
  const [place] = right.senders
  if (namedByPlace?.includes(formOf(tokens, head)) !== true) return undefined
  if (place?.name === undefined || place.from !== head + 2 || !tokens.lexemes[head + 1]?.of)
    return undefined
  const isPlace =
    isCapital(tokens, place.from) &&
    tokens.lexemes[place.from]?.determiner === undefined &&
    !personTitles.includes(formOf(tokens, place.from))
  const isAlone = right.receivers.length === 0 && right.senders.length === 1
  return isPlace && (isAlone || right.exchange) ? place : undefined
}

/** A Five-Year Plan is no paper because it has capitals. */
const things: ReadonlySet<string> = new Set(['plan', 'map', 'list', 'tender', 'order'])

/** Letters are not named by their capital: "the Note of 3 May" is any of that day, "the Open Letter" is one. */
const letters: ReadonlySet<string> = new Set(['letter', 'cable', 'note', 'memorandum', 'reply'])

function isCourtesy({ family }: DocumentNoun, { modifiers, clues }: Left): boolean {
  return letters.has(family) && modifiers.length === 0 && !clues.includes('open')
}

/** To whom `its` or `their` belongs: the last name before it in its sentence, else the first after it. */
export function thirdPerson(tokens: Tokens, phrase: NounPhrase): NameWords | undefined {
  const sentence = sentenceAround(tokens, phrase.from)
  const before = lastNameBefore(tokens, phrase.from, sentence.from)
  if (before !== undefined) return before
  for (let at = phrase.to; at < Math.min(sentence.to, phrase.to + 12); at += 1) {
    if (tokens.lexemes[at]?.relative) break
    const name =
      isCapital(tokens, at) || tokens.lexemes[at]?.determiner ? readName(tokens, at) : undefined
    if (name?.name !== undefined) return name
  }
  return sentence.from > 1
    ? lastNameBefore(tokens, sentence.from - 1, sentenceAround(tokens, sentence.from - 2).from)
    : undefined
}
