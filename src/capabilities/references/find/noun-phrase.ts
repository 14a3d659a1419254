/**
 * The noun phrase around a noun of documents: to the left what says which
 * (`your last short`), to the right whose, to whom and when (`of the CC CPSU
 * dated March 7, 1964`).
 */
import type { Determiner, DocumentNoun } from '../../../languages/index.ts'
import { readRight } from './complements.ts'
import { type DateWords, type DayOfWriting, readDate } from './dates.ts'
import { lastNameBefore, type NameWords, possessorName, readName } from './names.ts'
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
  readonly title?: string
  readonly number?: string
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

/** How many words may stand between a determiner and its noun. */
const mostModifiers = 8

interface Left {
  from: number
  determiner?: Determiner
  owner?: NameWords
  clues: string[]
  modifiers: string[]
  date?: DateWords
  count?: number
  exchange?: true
}

/** The phrase around a noun; `floor`: no token before it may be taken. */
export function nounPhrase(
  tokens: Tokens,
  head: number,
  floor: number,
  now?: DayOfWriting,
): NounPhrase {
  const noun = tokens.lexemes[head]!.noun!
  const left = readLeft(tokens, head, floor, now)
  const right = readRight(tokens, head, now)
  const determiner = left.determiner
  const isOfDeed = isDateOfDeed(tokens, left, right.dates)
  const behind = isOfDeed ? [] : right.dates
  const dates = left.date === undefined ? behind : [left.date, ...behind]
  return {
    from: left.from,
    to: isOfDeed ? right.dates[0]!.from - 1 : right.to,
    head,
    noun,
    ...(determiner === undefined ? {} : { determiner }),
    named: isNamed(tokens, head, left) && !isCourtesy(noun, left),
    dates,
    dateBeside: false,
    senders: left.owner === undefined ? right.senders : [left.owner, ...right.senders],
    receivers: right.receivers,
    clues: left.clues,
    modifiers: left.modifiers,
    ...(left.count === undefined ? {} : { count: left.count }),
    ...(right.number === undefined ? {} : { number: right.number }),
    since: right.since,
    exchange: right.exchange || left.exchange === true,
    after: right.after,
    described: right.described,
  }
}

/**
 * `Who broke that agreement on 5 January?`, `they answered the letter on 3 May`: what is shown or
 * known needs no date, so that of the deed stands behind it.
 */
function isDateOfDeed(
  tokens: Tokens,
  { determiner, from }: Left,
  [date]: readonly DateWords[],
): boolean {
  const before = tokens.lexemes[(date?.from ?? 0) - 1]
  if (date === undefined || before?.at !== true || before.of === true) return false
  if (determiner?.kind === 'demonstrative') return true
  const isKnown = determiner?.kind === 'definite' || determiner?.kind === 'possessive'
  return isKnown && isDoneThatDay(tokens, from)
}

/** A verb just before, past a small word, whose day stands behind what was done to. */
function isDoneThatDay(tokens: Tokens, from: number): boolean {
  const { dayOfDeed = [] } = tokens.lexicon.grammar
  const at = tokens.lexemes[from - 1]?.to ? from - 2 : from - 1
  return dayOfDeed.includes(formOf(tokens, at))
}

function isNamed(tokens: Tokens, head: number, left: Left): boolean {
  if (!tokens.lexicon.grammar.capitalsName || !isCapital(tokens, head)) return false
  return (
    left.determiner !== undefined ||
    left.modifiers.length > 0 ||
    tokens.lexemes[head - 1]?.and === true
  )
}

/** Letters are not named by their capital: "the Note of 3 May" is any of that day, "the Open Letter" is one. */
const letters: ReadonlySet<string> = new Set(['letter', 'cable', 'note', 'memorandum', 'reply'])

function isCourtesy({ family }: DocumentNoun, { modifiers, clues }: Left): boolean {
  return letters.has(family) && modifiers.length === 0 && !clues.includes('open')
}

function readLeft(tokens: Tokens, head: number, floor: number, now?: DayOfWriting): Left {
  const left: Left = { from: head, clues: [], modifiers: [] }
  let bare = head
  for (let at = head - 1; at >= floor && head - at <= mostModifiers; at -= 1) {
    if (isHyphen(tokens, at)) continue
    const plural = ownersBefore(tokens, at)
    if (plural !== undefined && at - 1 >= floor) {
      takeOwner(tokens, at - 1, floor, plural, left)
      return left
    }
    // `the Board's "circular"`: marks that doubt the noun.
    if (at === head - 1 && (isSign(tokens, at, '"') || isSign(tokens, at, '“'))) continue
    if (tokens.classes[at] === Numeral) {
      const date = dateEndingAt(tokens, at, floor, now)
      if (date !== undefined) {
        left.date = date
        at = date.from
        bare = Math.min(bare, at)
        continue
      }
      if (stretchIsCount(tokens, at)) {
        left.count = Number(stretch(tokens, at, at + 1))
        bare = at
        continue
      }
      break
    }
    const whole = beforeShortened(tokens, at)
    if (whole !== undefined && whole >= floor) {
      // `Ihr o. g. Schreiben`
      at = whole + 1
      continue
    }
    if (tokens.classes[at] !== Word) break
    const lexeme = tokens.lexemes[at]
    // `Re Bureau airtel 5/28/68`
    if (lexeme?.refers && sentenceAround(tokens, at).from === at) break
    if (lexeme?.of && at === head - 1 && tokens.lexemes[at - 1]?.exchange && at - 1 > floor) {
      // `this exchange of letters`: the phrase goes on before it.
      left.exchange = true
      at -= 1
      bare = at
      continue
    }
    if (lexeme?.month !== undefined && isCapital(tokens, at) && left.date === undefined) {
      left.date = dateEndingAt(tokens, at, floor, now) ?? {
        from: at,
        to: at + 1,
        month: lexeme.month,
        monthFirst: true,
      }
      at = left.date.from
      bare = Math.min(bare, at)
      continue
    }
    if (lexeme?.daysAgo !== undefined && left.date === undefined) {
      // `mein gestriges Schreiben`
      const date = readDate(tokens, at, now)
      if (date !== undefined) left.date = date
      bare = Math.min(bare, at)
      continue
    }
    const owner = lexeme?.determiner || lexeme?.noun ? undefined : possessorName(tokens, at)
    if (owner !== undefined) {
      takeOwner(tokens, at, floor, owner, left)
      return left
    }
    if (lexeme?.determiner?.single && tokens.lexemes[head]?.noun?.plural) break
    if (
      lexeme?.determiner !== undefined &&
      !(lexeme.numeral && at > floor && tokens.lexemes[at - 1]?.determiner)
    ) {
      // `Waters which Note No. 877 had made known`: the relative is no part of a name.
      if (lexeme.relative && isCapital(tokens, head) && at === head - 1) break
      if (lexeme.numeral) left.count = lexeme.numeral
      left.determiner = determinerAt(tokens, at)!
      left.from = at
      if (tokens.lexemes[at - 1]?.clue === 'all' && at > floor) left.from = at - 1
      else if (lexeme.determiner.kind === 'several' || lexeme.numeral)
        widen(tokens, at, floor, left)
      return left
    }
    if (lexeme?.numeral !== undefined) {
      left.count = lexeme.numeral
      bare = at
      continue
    }
    if (lexeme?.clue !== undefined) {
      left.clues.push(lexeme.clue)
      bare = at
      continue
    }
    if (
      lexeme?.breaks ||
      lexeme?.person !== undefined ||
      lexeme?.and ||
      (lexeme?.noun && at < head - 1 && !isCapital(tokens, at))
    )
      break
    left.modifiers.push(formOf(tokens, at))
    if (isCapital(tokens, at) && bare === at + 1) bare = at
  }
  left.from = bare
  return withAttribute(tokens, head, floor, left)
}

/** The determiner before words that are shortened to letters with points; nothing where none stands there. */
function beforeShortened(tokens: Tokens, index: number): number | undefined {
  let at = index
  while (isSign(tokens, at, '.') && isShort(tokens, at - 1)) at -= 2
  return at < index && tokens.lexemes[at]?.determiner?.kind === 'possessive' ? at : undefined
}

function isShort(tokens: Tokens, at: number): boolean {
  if (tokens.classes[at] !== Word || isCapital(tokens, at)) return false
  return wordsOf(tokens, at).length === 1 || tokens.lexemes[at]?.abbreviation === true
}

/** How far before a participle its own words reach. */
const longestAttribute = 8

/**
 * `Der von Ihnen verlangte Bericht`, `Ihr unterm 3. Mai an uns gerichtetes
 * Schreiben`: where verbs stand last, what belongs to a participle stands
 * between the determiner and it; a day there is the paper's, unless it is the
 * day on which it came.
 */
function withAttribute(tokens: Tokens, head: number, floor: number, left: Left): Left {
  const [participle = ''] = left.modifiers
  if (!tokens.lexicon.grammar.verbLast || !/(?:t|n)e[nrsm]?$/u.test(participle)) return left
  const { from: sentence } = sentenceAround(tokens, head)
  const first = Math.max(sentence, floor, head - longestAttribute)
  for (let at = left.from - 1; at >= first; at -= 1) {
    if (isSign(tokens, at, ',') || isSign(tokens, at, ';')) break
    const determiner = determinerAt(tokens, at)
    if (determiner === undefined || !opensAttribute(tokens, at)) continue
    const come =
      tokens.lexemes[head - 1]?.deed === 'receive' || /(?:gang|kommen)en/u.test(participle)
    const date = come ? undefined : dateWithin(tokens, at + 1, head)
    return { ...left, from: at, determiner, modifiers: [], ...(date === undefined ? {} : { date }) }
  }
  return left
}

/** Behind it stands a small word and not the noun of `mit Ihrem Schreiben`. */
function opensAttribute(tokens: Tokens, at: number): boolean {
  const next = tokens.lexemes[at + 1]
  if (tokens.lexemes[at]?.dated) return false
  return (
    next?.person !== undefined ||
    (!isCapital(tokens, at + 1) && (next?.breaks ?? next?.at) === true)
  )
}

function dateWithin(tokens: Tokens, from: number, to: number): DateWords | undefined {
  for (let at = from; at < to; at += 1) {
    const date = tokens.lexemes[at]?.at ? readDate(tokens, at + 1) : undefined
    if (date?.day !== undefined && date.to <= to) return date
  }
  return undefined
}

/** A hyphen joins; two of them are a dash. */
function isHyphen(tokens: Tokens, at: number): boolean {
  if (!isSign(tokens, at, '-') || tokens.ends[at - 1] !== tokens.starts[at]) return false
  return !isSign(tokens, at - 1, '-') && !isSign(tokens, at + 1, '-')
}

/** `Your solicitors' letter`: the sign behind a plural, which is a token of its own. */
function ownersBefore(tokens: Tokens, at: number): string | undefined {
  if (!isSign(tokens, at, "'") && !isSign(tokens, at, '’')) return undefined
  const joined = tokens.ends[at - 1] === tokens.starts[at] && tokens.classes[at - 1] === Word
  const apart = tokens.ends[at] !== tokens.starts[at + 1]
  return joined && apart && /s$/u.test(wordsOf(tokens, at - 1))
    ? wordsOf(tokens, at - 1)
    : undefined
}

/** `the two`, `these many`: a determiner before a quantity. */
function widen(tokens: Tokens, at: number, floor: number, left: Left): void {
  const before = at - 1
  const determiner = before >= floor ? tokens.lexemes[before]?.determiner : undefined
  if (determiner === undefined) return
  left.determiner = determiner
  left.from = before
}

function takeOwner(tokens: Tokens, at: number, floor: number, owner: string, left: Left): void {
  let from = at
  while (from > floor && isOfName(tokens, from - 1)) from -= 1
  const name = from < at ? `${stretch(tokens, from, at)} ${owner}` : owner
  if (tokens.lexemes[from - 1]?.determiner && from > floor) from -= 1
  left.owner = { from, to: at + 1, name }
  left.determiner = { kind: 'possessive', person: 3 }
  left.from = from
}

/** A capital that begins its sentence may be that of a small word: `By Miss Holt's deed`. */
function isOfName(tokens: Tokens, at: number): boolean {
  const lexeme = tokens.lexemes[at]
  return isCapital(tokens, at) && !lexeme?.determiner && !lexeme?.breaks && !lexeme?.dated
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
