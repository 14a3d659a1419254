/**
 * What stands before a noun of documents and says which one: `your last short`,
 * `the Board's 3 May`, `Ihr am 3. Mai eingegangenes`. It is read back from the
 * noun, token by token, until something does not belong to it.
 */
import type { Determiner } from '../../../languages/index.ts'
import { type DateWords, type DayOfWriting, readDate } from './dates.ts'
import type { NameWords } from './names.ts'
import { namedOwner, type OwnerBefore, pluralOwner } from './owner-before.ts'
import {
  determinerAt,
  formOf,
  isCapital,
  isSign,
  Numeral,
  sentenceAround,
  stretch,
  type Tokens,
  Word,
  wordsOf,
} from './tokens.ts'

/** How many words may stand between a determiner and its noun. */
const mostModifiers = 8

/** What was read before a noun. */
export interface Left {
  /** The first token that belongs to the phrase. */
  from: number
  determiner?: Determiner
  owner?: NameWords
  clues: string[]
  modifiers: string[]
  date?: DateWords
  count?: number
  exchange?: true
}

/** A noun, how far back its phrase may reach, and what was read so far. */
interface Reach {
  readonly tokens: Tokens
  readonly head: number
  /** No token before it may be taken. */
  readonly floor: number
  readonly now: DayOfWriting | undefined
  readonly left: Left
}

/**
 * The first token of what was taken, before which the reading goes on; `stop`
 * where nothing was, `whole` where nothing can stand before it; undefined where
 * the words are of another kind.
 */
type Step = number | 'stop' | 'whole' | undefined

/** What stands before a noun, back to `floor` at most. */
export function readLeft(tokens: Tokens, head: number, floor: number, now?: DayOfWriting): Left {
  const left: Left = { from: head, clues: [], modifiers: [] }
  const reach = { tokens, head, floor, now, left }
  for (let at = head - 1; at >= floor && head - at <= mostModifiers; at -= 1) {
    const step = stepAt(reach, at)
    if (step === 'stop' || step === 'whole') break
    at = step
  }
  return left
}

function stepAt(reach: Reach, at: number): Exclude<Step, undefined> {
  for (const take of takers) {
    const step = take(reach, at)
    if (step !== undefined) return step
  }
  return takeModifier(reach, at)
}

/** In this order: what comes first needs nothing of what the later ones read. */
const takers: readonly ((reach: Reach, at: number) => Step)[] = [
  passSign,
  takeOwners,
  takeFigures,
  passShortened,
  endPhrase,
  takeExchange,
  takeMonth,
  takeNearDay,
  takeNamedOwner,
  takeDeterminer,
  takeQuantity,
]

/** A hyphen; marks that doubt the noun: `the Board's "circular"`. */
function passSign({ tokens, head }: Reach, at: number): Step {
  const isDoubt = at === head - 1 && (isSign(tokens, at, '"') || isSign(tokens, at, '“'))
  return isDoubt || isHyphen(tokens, at) ? at : undefined
}

function takeOwners({ tokens, floor, left }: Reach, at: number): Step {
  return takenOwner(left, pluralOwner(tokens, at, floor))
}

function takeFigures({ tokens, floor, now, left }: Reach, at: number): Step {
  if (tokens.classes[at] !== Numeral) return undefined
  if (isCode(tokens, at)) {
    left.modifiers.push(stretch(tokens, at - 1, at + 1).toLowerCase())
    return at - 1
  }
  const date = dateEndingAt(tokens, at, floor, now)
  const isRank = date !== undefined && isRankOfOwn(tokens, date)
  if (date !== undefined && !isRank) left.date = date
  else if (isRank) left.count = date.day!
  else if (stretchIsCount(tokens, at)) left.count = Number(stretch(tokens, at, at + 1))
  else return 'stop'
  left.from = date?.from ?? at
  return left.from
}

/** `The Q3 audit report`: letters and figures written as one. */
function isCode(tokens: Tokens, at: number): boolean {
  return tokens.classes[at - 1] === Word && tokens.ends[at - 1] === tokens.starts[at]
}

/** `Deines 2ten Briefes`: which of yours, and no day. */
function isRankOfOwn(tokens: Tokens, { from, day, month, year }: DateWords): boolean {
  const isBare = day !== undefined && month === undefined && year === undefined
  return isBare && tokens.lexemes[from - 1]?.determiner?.kind === 'possessive'
}

/** `Ihr o. g. Schreiben`, `Deinem letzten l. Briefe`; `Dein lieber, langer Brief`. */
function passShortened({ tokens, floor, left }: Reach, at: number): Step {
  const isShortened = isSign(tokens, at, '.') && isShort(tokens, at - 1)
  const isJoint = isSign(tokens, at, ',') && isAdjective(tokens, at + 1)
  if ((!isShortened && !isJoint) || !isOwnedBefore(tokens, at, floor)) return undefined
  if (isJoint) return at
  left.from = at - 1
  return at - 1
}

/** Before a sign, and before `Re Bureau airtel 5/28/68`. */
function endPhrase({ tokens }: Reach, at: number): Step {
  if (tokens.classes[at] !== Word) return 'stop'
  const begins = tokens.lexemes[at]?.refers && sentenceAround(tokens, at).from === at
  return begins ? 'stop' : undefined
}

/** `this exchange of letters`: the phrase goes on before it. */
function takeExchange({ tokens, head, floor, left }: Reach, at: number): Step {
  const before = at - 1
  if (!tokens.lexemes[at]?.of || at !== head - 1) return undefined
  if (!tokens.lexemes[before]?.exchange || before <= floor) return undefined
  left.exchange = true
  left.from = before
  return before
}

function takeMonth({ tokens, floor, now, left }: Reach, at: number): Step {
  const month = tokens.lexemes[at]?.month
  if (month === undefined || !isCapital(tokens, at) || left.date !== undefined) return undefined
  left.date = dateEndingAt(tokens, at, floor, now) ?? {
    from: at,
    to: at + 1,
    month,
    monthFirst: true,
  }
  left.from = left.date.from
  return left.from
}

/** `mein gestriges Schreiben` */
function takeNearDay({ tokens, now, left }: Reach, at: number): Step {
  if (tokens.lexemes[at]?.daysAgo === undefined || left.date !== undefined) return undefined
  // `Ein gestern erhaltener Brief`: yesterday it came.
  const isComing = tokens.lexicon.grammar.attributes?.come.test(left.modifiers.at(-1) ?? '')
  const date = isComing ? undefined : readDate(tokens, at, now)
  if (date !== undefined) left.date = date
  left.from = at
  return at
}

function takeNamedOwner({ tokens, floor, left }: Reach, at: number): Step {
  return takenOwner(left, namedOwner(tokens, at, floor))
}

function takenOwner(left: Left, owner: OwnerBefore | undefined): Step {
  if (owner === undefined) return undefined
  Object.assign(left, owner)
  return 'whole'
}

function takeDeterminer({ tokens, head, floor, left }: Reach, at: number): Step {
  const lexeme = tokens.lexemes[at]
  if (lexeme?.determiner === undefined) return undefined
  if (lexeme.determiner.single && tokens.lexemes[head]?.noun?.plural) return 'stop'
  if (lexeme.numeral && at > floor && tokens.lexemes[at - 1]?.determiner) return undefined
  // `Waters which Note No. 877 had made known`: the relative is no part of a name.
  if (lexeme.relative && isCapital(tokens, head) && at === head - 1) return 'stop'
  if (lexeme.numeral) left.count = lexeme.numeral
  left.determiner = determinerAt(tokens, at)!
  left.from = at
  if (tokens.lexemes[at - 1]?.clue === 'all' && at > floor) left.from = at - 1
  else if (lexeme.determiner.kind === 'several' || lexeme.numeral) widen(tokens, at, floor, left)
  return 'whole'
}

function takeQuantity({ tokens, left }: Reach, at: number): Step {
  const { numeral, clue } = tokens.lexemes[at] ?? {}
  if (numeral !== undefined) left.count = numeral
  else if (clue !== undefined) left.clues.push(clue)
  else return undefined
  left.from = at
  return at
}

function takeModifier({ tokens, head, left }: Reach, at: number): number | 'stop' {
  const lexeme = tokens.lexemes[at]
  const isOther = lexeme?.noun && at < head - 1 && !isCapital(tokens, at)
  // `The Board printed four articles`: before the count stands what was done to them.
  const isVerb = lexeme?.deed !== undefined && left.count !== undefined
  if (lexeme?.breaks || lexeme?.person !== undefined || lexeme?.and || isOther || isVerb)
    return 'stop'
  left.modifiers.push(formOf(tokens, at))
  if (isCapital(tokens, at) && left.from === at + 1) left.from = at
  return at
}

/** Whether a possessive stands before these words with nothing but adjectives, whole or shortened, between. */
function isOwnedBefore(tokens: Tokens, index: number, floor: number): boolean {
  for (let at = index; at >= Math.max(floor, index - mostModifiers); at -= 1) {
    if (tokens.lexemes[at]?.determiner?.kind === 'possessive') return true
    if (isSign(tokens, at, '.') && isShort(tokens, at - 1)) at -= 1
    else if (!isSign(tokens, at, ',') && !isAdjective(tokens, at)) return false
  }
  return false
}

/** A small word before a noun that opens nothing: `lieber`, `letzten`, `gestriges`. */
function isAdjective(tokens: Tokens, at: number): boolean {
  const lexeme = tokens.lexemes[at]
  if (tokens.classes[at] !== Word || isCapital(tokens, at)) return false
  const { adjective } = tokens.lexicon.grammar
  return !lexeme?.breaks && !lexeme?.and && adjective?.test(formOf(tokens, at)) === true
}

function isShort(tokens: Tokens, at: number): boolean {
  if (tokens.classes[at] !== Word || isCapital(tokens, at)) return false
  return wordsOf(tokens, at).length === 1 || tokens.lexemes[at]?.abbreviation === true
}

/** A hyphen joins; two of them are a dash. */
function isHyphen(tokens: Tokens, at: number): boolean {
  if (!isSign(tokens, at, '-') || tokens.ends[at - 1] !== tokens.starts[at]) return false
  return !isSign(tokens, at - 1, '-') && !isSign(tokens, at + 1, '-')
}

/** `the two`, `these many`: a determiner before a quantity. */
function widen(tokens: Tokens, at: number, floor: number, left: Left): void {
  const before = at - 1
  const determiner = before >= floor ? tokens.lexemes[before]?.determiner : undefined
  if (determiner === undefined) return
  left.determiner = determiner
  left.from = before
}

function stretchIsCount(tokens: Tokens, at: number): boolean {
  return /^\d{1,3}$/.test(stretch(tokens, at, at + 1))
}

/** A date that ends with this token: `the February 20 letter`, `the 1957 Declaration`. */
function dateEndingAt(
  tokens: Tokens,
  at: number,
  floor: number,
  now?: DayOfWriting,
): DateWords | undefined {
  for (let from = Math.max(floor, at - 3); from <= at; from += 1) {
    const date = readDate(tokens, from, now)
    if (
      date !== undefined &&
      date.to === at + 1 &&
      date.from === from &&
      !tokens.lexemes[from]?.determiner
    )
      return date
  }
  return undefined
}
