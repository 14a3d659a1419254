/**
 * Mentions without their noun: `yours of the 3rd`, `that of the CC CPSU of
 * November 29`, `the Board's of the 4th`, `your last`. The noun is the one spoken
 * of before, or else a letter.
 */
import type { Determiner, DocumentNoun } from '../../../languages/index.ts'
import { isOrdinal } from './date-forms.ts'
import { type DateWords, dateBefore, readDates } from './dates.ts'
import { sameOrEvenDate } from './days-behind.ts'
import { type Found, mentionsOf } from './mention.ts'
import { type NameWords, possessorName, readName } from './names.ts'
import type { NounPhrase } from './noun-phrase.ts'
import type { Surroundings } from './surroundings.ts'
import {
  determinerAt,
  formOf,
  isCapital,
  Numeral,
  sentenceAround,
  type Tokens,
  Word,
} from './tokens.ts'

/** What an ellipsis without any noun before it means in a letter. */
const letter: DocumentNoun = {
  kinds: ['letter', 'cable', 'e-mail'],
  class: 'letter',
  family: 'letter',
}

/** The mentions that a stand-in makes; none when neither a date nor a verb says which document it is. */
export function standIn(
  tokens: Tokens,
  index: number,
  around: Surroundings,
  before: Found | DocumentNoun | undefined,
): Found[] {
  const pronoun = tokens.lexemes[index]?.possessivePronoun
  if (pronoun === undefined && before === undefined) return []
  const senders: NameWords[] = []
  let at = index + 1
  // `We hear that on 2 May …` is no letter of that day; `that of 2 May` is.
  const isClause = pronoun === undefined && isTimeWord(tokens, at)
  if (pronoun !== undefined) at = pastReceiver(tokens, at)
  let dates = isClause ? [] : datesBehind(tokens, at, around)
  if (dates.length === 0 && pronoun !== undefined) dates = wiredDay(tokens, at, around)
  if (dates.length === 0 && (tokens.lexemes[at]?.of || tokens.lexemes[at]?.from)) {
    const name = readName(tokens, at + 1)
    if (name === undefined) return []
    senders.push(name)
    at = name.to
    dates = datesBehind(tokens, at, around)
  }
  // `Reported that on May 27 he left` names no letter; `that of May 27` does.
  if (pronoun === undefined && tokens.lexemes[index + 1]?.at) return []
  const told = dates.some((date) => date.day !== undefined || date.month !== undefined)
  const isNamed = pronoun === undefined && isJoinedPerson(tokens, index, senders)
  if (
    !told &&
    !isNamed &&
    (pronoun === undefined || senders.length > 0 || !isHandled(tokens, index))
  )
    return []
  const kinds = before === undefined || !told ? letter.kinds : kindsOf(before)
  const noun = { ...letter, kinds }
  const determiner = pronoun ?? { kind: 'definite' }
  return elliptic(tokens, { from: index, head: index, noun, determiner, dates, senders }, around)
}

/** `Your letter and that of Mr Holt`: of somebody with a title, beside a letter. */
function isJoinedPerson(tokens: Tokens, index: number, [one]: readonly NameWords[]): boolean {
  const [title = ''] = one?.name?.toLowerCase().split(/[\s.]/u) ?? []
  const { personTitles = [], passives = [] } = tokens.lexicon.grammar
  const before = tokens.lexemes[index - 1]
  const joins = before?.and || before?.present || passives.includes(formOf(tokens, index - 1))
  return personTitles.includes(title) && joins === true
}

/** `Mine to you of the 4th`. */
function pastReceiver(tokens: Tokens, at: number): number {
  return (tokens.lexemes[at]?.to ? readName(tokens, at + 1)?.to : undefined) ?? at
}

function kindsOf(before: Found | DocumentNoun): DocumentNoun['kinds'] {
  return 'body' in before ? before.body.kinds : before.kinds
}

/** `the Board's of the 4th`: a letter that only its writer and its day name. */
export function ownersDate(tokens: Tokens, index: number, around: Surroundings): Found[] {
  const owner = possessorName(tokens, index)
  if (owner === undefined || !isCapital(tokens, index)) return []
  const behind = datesBehind(tokens, index + 1, around)
  const dates = behind.length > 0 ? behind : cabledDay(tokens, index + 1, around)
  if (!dates.some((date) => date.day !== undefined)) return []
  const from = tokens.lexemes[index - 1]?.determiner ? index - 1 : index
  const senders = [{ from, to: index + 1, name: owner }]
  const determiner: Determiner = { kind: 'possessive', person: 3 }
  return elliptic(tokens, { from, head: index, noun: letter, determiner, dates, senders }, around)
}

/** `Your January 15, noon` in a cable: a day and whose it is. */
export function ownDay(
  tokens: Tokens,
  index: number,
  around: Surroundings,
): NounPhrase | undefined {
  const determiner = determinerAt(tokens, index)
  const dates = cabledDay(tokens, index + 1, around)
  if (determiner?.kind !== 'possessive' || determiner.person === 3 || dates.length === 0)
    return undefined
  return bare({ from: index, head: index, noun: letter, determiner, dates, senders: [] })
}

/** The day and month that stand for a paper in a cable; `your June 3 meeting` is none. */
function cabledDay(tokens: Tokens, at: number, around: Surroundings): DateWords[] {
  if (around.document.kind.value !== 'cable' || tokens.lexemes[at]?.month === undefined) return []
  const [date] = readDates(tokens, at, around.now)
  if (date?.day === undefined || date.month === undefined) return []
  return tokens.classes[date.to] !== Word || tokens.lexemes[date.to]?.breaks ? [date] : []
}

/** `your last`, `the Minister's last`, `Ihr Letztes vom 3. d. M.`: the last letter from there. */
export function lastOf(
  tokens: Tokens,
  index: number,
  around: Surroundings,
): NounPhrase | undefined {
  const determiner = determinerAt(tokens, index - 1)
  const owner = possessorName(tokens, index - 1)
  const own = determiner?.kind === 'possessive' && determiner.person !== 3
  if (!own && (owner === undefined || !isCapital(tokens, index - 1))) return undefined
  const dates = datesBehind(tokens, index + 1, around).filter((date) => date.day !== undefined)
  if (dates.length === 0 && !endsPhrase(tokens, index + 1)) return undefined
  const senders = owner === undefined ? [] : [{ from: index - 1, to: index, name: owner }]
  return bare({
    from: index - 1,
    head: index,
    noun: letter,
    determiner: determiner ?? { kind: 'possessive', person: 3 },
    dates,
    senders,
    clues: dates.length === 0 ? ['last'] : [],
  })
}

/** Behind a noun left out stands a verb, a sign, or the end; not the noun after all. */
function endsPhrase(tokens: Tokens, index: number): boolean {
  // `In meinem Letzten schrieb ich`: with its capital it is the noun itself.
  if (tokens.lexicon.grammar.nounsAreCapital && isCapital(tokens, index - 1)) return true
  if (tokens.classes[index] !== Word) return tokens.classes[index] !== Numeral
  const lexeme = tokens.lexemes[index]
  return lexeme?.breaks === true && lexeme.and !== true && lexeme.noun === undefined
}

/** `We answer yours`, `your answer to ours`: a verb of letters just before says that a letter is meant. */
function isHandled(tokens: Tokens, index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 3); at -= 1) {
    const deed = tokens.lexemes[at]?.deed
    if (deed === 'answer' || deed === 'receive') return true
    if (tokens.classes[at] !== Word) return false
  }
  return false
}

/** The dates behind the words; a bare day is of the month named before it in the sentence. */
function datesBehind(tokens: Tokens, at: number, around: Surroundings): DateWords[] {
  const even = sameOrEvenDate(tokens, at, around.now)
  if (even?.date !== undefined) return [{ ...even.date, from: at, to: even.to }]
  const dates = tokens.lexemes[at]?.dated ? readDates(tokens, at + 1, around.now) : []
  const [only] = dates
  if (only === undefined || only.month !== undefined || dates.length > 1) return dates
  const before = dateBefore(tokens, at, sentenceAround(tokens, at).from, around.now)
  if (before?.month === undefined) return dates
  return [
    { ...only, month: before.month, ...(before.year === undefined ? {} : { year: before.year }) },
  ]
}

/** `on`, `in`, `from`: before a day they say when, and not whose it is. */
function isTimeWord(tokens: Tokens, index: number): boolean {
  const lexeme = tokens.lexemes[index]
  return (lexeme?.at === true || lexeme?.from === true) && lexeme.of !== true
}

/** `Yours 16th`: a telegram saves the `of`. */
function wiredDay(tokens: Tokens, at: number, around: Surroundings): DateWords[] {
  const isDay = tokens.classes[at] === Numeral && isOrdinal(tokens, at)
  return isDay ? readDates(tokens, at, around.now) : []
}

interface Parts {
  readonly from: number
  readonly head: number
  readonly noun: DocumentNoun
  readonly determiner: Determiner
  readonly dates: readonly DateWords[]
  readonly senders: readonly NameWords[]
  readonly clues?: readonly string[]
}

function elliptic(tokens: Tokens, parts: Parts, around: Surroundings): Found[] {
  return mentionsOf(tokens, bare(parts), around).map((found) => ({
    ...found,
    body: { ...found.body, form: 'elliptic' },
  }))
}

function bare(parts: Parts): NounPhrase {
  return {
    clues: [],
    ...parts,
    to: parts.dates[0]?.to ?? parts.head + 1,
    named: false,
    dateBeside: false,
    receivers: [],
    modifiers: [],
    since: false,
    exchange: false,
    described: false,
    after: [],
  }
}
