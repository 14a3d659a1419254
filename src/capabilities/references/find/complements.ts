/**
 * What stands behind a noun of documents: whose, to whom, when (`of the CC CPSU
 * dated March 7, 1964`), and words of circumstance (`at the Foreign Ministry`).
 */
import type { MentionGrammar } from '../../../languages/index.ts'
import { once } from '../../../text/index.ts'
import { type DateWords, type DayOfWriting, readDate, readDates } from './dates.ts'
import { coverageEnd, datedAfter, hourEnd, issueBehind, sameOrEvenDate } from './days-behind.ts'
import { type NameWords, readName, roleName } from './names.ts'
import { type NumberedAt, numberAfter, numbersBehind } from './numbers.ts'
import { withSeat } from './seat.ts'
import {
  Break,
  determinerAt,
  formOf,
  isCapital,
  isSign,
  Numeral,
  phraseAt,
  sentenceAround,
  stretch,
  type Tokens,
  Word,
} from './tokens.ts'

export interface Right {
  to: number
  dates: DateWords[]
  senders: NameWords[]
  receivers: NameWords[]
  since: boolean
  exchange: boolean
  described: boolean
  after: string[]
  number?: string
  /** Further numbers of a plural: the `17` of `despatches Nos. 14 and 17`. */
  others?: readonly NumberedAt[]
  /** Of a noun in the plural. */
  readonly several: boolean
  readonly isContract: boolean
}

/** What stands behind a noun. */
export function readRight(tokens: Tokens, head: number, now?: DayOfWriting): Right {
  const right: Right = {
    to: head + 1,
    dates: [],
    senders: [],
    receivers: [],
    since: false,
    exchange: false,
    described: false,
    after: [],
    several: tokens.lexemes[head]?.noun?.plural === true,
    isContract: tokens.lexemes[head]?.noun?.kinds[0] === 'contract',
  }
  const adjectives = pastAdjectives(tokens, head + 1)
  const behind = adjectives > head + 1 ? adjectives : pastPoint(tokens, head)
  right.to = behind
  let at =
    numberBehind(tokens, behind, head, right) ?? ofDeed(tokens, behind, head, right) ?? behind
  for (let step = 0; step < 8; step += 1) {
    const next = readComplement(tokens, at, right, now) ?? numberBehind(tokens, at, head, right)
    if (next === undefined) break
    at = next
  }
  return right
}

/** Past the adjectives behind a noun: `verbale`, `en demeure`. */
function pastAdjectives(tokens: Tokens, from: number): number {
  let at = from
  for (;;) {
    const length = phraseAt(tokens, at, postposedOf(tokens.lexicon.grammar))
    if (length === 0) return at
    at += length
  }
}

/** The words of each phrase that may stand behind a noun. */
const postposedOf = once((grammar: MentionGrammar) =>
  grammar.postposed.map((one) => one.split(' ')),
)

/** `telegram No. 17`, `your letter of June 3, No. 88`: gives the token after the number. */
function numberBehind(tokens: Tokens, at: number, head: number, right: Right): number | undefined {
  const found =
    right.number === undefined ? numberAfter(tokens, at, tokens.lexemes[head]!.noun!) : undefined
  if (found === undefined) return undefined
  right.number = found.number
  right.to = found.to
  const others = right.several ? numbersBehind(tokens, found.to) : []
  if (others.length > 0) right.others = others
  return others.at(-1)?.to ?? found.to
}

/** `Deed of gift`, `articles of association`: what kind of deed it is. */
function ofDeed(tokens: Tokens, at: number, head: number, right: Right): number | undefined {
  const { deedsOf } = tokens.lexicon.grammar
  if (deedsOf === undefined || tokens.lexemes[head]?.noun?.kinds[0] !== 'contract') return undefined
  if (!tokens.lexemes[at]?.of || !deedsOf.includes(formOf(tokens, at + 1))) return undefined
  right.to = at + 2
  return right.to
}

/** `The contract with Pell & Dow`: the other side of it. */
function partner(tokens: Tokens, at: number, right: Right): number | undefined {
  const { partners } = tokens.lexicon.grammar
  if (!right.isContract || partners?.includes(formOf(tokens, at)) !== true) return undefined
  const name = readName(tokens, at + 1)
  return name?.name === undefined ? undefined : complement(tokens, at + 1, right, right.receivers)
}

/** One complement after the noun; gives the token after it, or nothing when the phrase ends. */
function readComplement(
  tokens: Tokens,
  at: number,
  right: Right,
  now?: DayOfWriting,
): number | undefined {
  const behind = fileReferenceEnd(tokens, at)
  if (behind !== undefined && datedAfter(tokens, behind, now))
    return readComplement(tokens, behind, right, now)
  const beside = datedBeside(tokens, at, right)
  if (beside !== undefined && datedAfter(tokens, beside, now))
    return readComplement(tokens, beside, right, now)
  if (isSign(tokens, at, ',')) {
    const lexeme = tokens.lexemes[at + 1]
    const numbered = right.number !== undefined && right.dates.length === 0
    const goes =
      lexeme?.participle ||
      ((numbered || lexeme?.of) && datedAfter(tokens, at + 1, now)) ||
      (numbered && lexeme?.month !== undefined && readDates(tokens, at + 1, now).length > 0)
    if (goes || isSenderAside(tokens, at + 1, right))
      return readComplement(tokens, at + 1, right, now)
    return right.dates.length > 0 ? hourEnd(tokens, at + 1) : undefined
  }
  const entry = registerEntry(tokens, at, right, now)
  if (entry !== undefined) return entry
  const lexeme = tokens.lexemes[at]
  const told = sameOrEvenDate(tokens, at, now)
  if (told !== undefined) {
    if (told.date !== undefined) right.dates.push({ ...told.date, from: at, to: told.to })
    right.to = told.to
    return told.to
  }
  const issue = right.dates.length === 0 ? issueBehind(tokens, at, now) : undefined
  if (issue !== undefined) {
    right.dates.push(...issue.dates)
    right.senders.push(issue.of)
    right.to = issue.dates[0]!.to
    return right.to
  }
  if (right.dates.length === 0) {
    const coverage = coverageEnd(tokens, at, now)
    if (coverage !== undefined) {
      right.to = coverage
      return coverage
    }
    const start = lexeme?.dated || (lexeme?.since && right.several) ? pastPoint(tokens, at) : at
    const dates =
      // `Your letter yesterday`; of `an answer to its telegram today` the day is the answer's.
      start > at || tokens.classes[at] === Numeral || lexeme?.month || (lexeme?.daysAgo ?? 0) > 0
        ? readDates(tokens, start, now)
        : []
    if (dates.length > 0) {
      right.dates.push(...dates)
      right.since ||= lexeme?.since === true
      right.to = dates[0]!.to
      return dates.at(-1)!.to
    }
  }
  if (lexeme?.exchange) {
    right.exchange = true
    return pair(tokens, at + 1, right) ?? at + 1
  }
  const owner = lexeme?.genitive && right.senders.length === 0 ? ownerAt(tokens, at) : undefined
  if (owner !== undefined) {
    right.senders.push(owner)
    right.to = owner.to
    return owner.to
  }
  if (lexeme?.from && isKeptFrom(tokens, at)) return undefined
  const other = partner(tokens, at, right)
  if (other !== undefined) return other
  if (lexeme?.from || lexeme?.of) return complement(tokens, at + 1, right, right.senders)
  if (lexeme?.to) return complement(tokens, at + 1, right, right.receivers)
  if (lexeme?.participle) {
    right.described = true
    if (lexeme.deed === 'publish' || lexeme.deed === 'receive') return undefined
    const receiver = lexeme.deed === 'send' ? readName(tokens, at + 1) : undefined
    if (receiver !== undefined) {
      right.receivers.push(receiver)
      return receiver.to
    }
    return tokens.lexemes[at + 1]?.breaks &&
      !tokens.lexemes[at + 1]?.from &&
      !tokens.lexemes[at + 1]?.to &&
      !tokens.lexemes[at + 1]?.dated
      ? undefined
      : at + 1
  }
  if (lexeme?.relative) right.described = true
  circumstances(tokens, at, right)
  return undefined
}

/** `Of 3 May, from the Consulate at Tolm`: who wrote it, told behind its number or day. */
function isSenderAside(tokens: Tokens, at: number, right: Right): boolean {
  const lexeme = tokens.lexemes[at]
  if (!lexeme?.from || lexeme.of || right.senders.length > 0) return false
  if (right.dates.length === 0 && right.number === undefined) return false
  const { personTitles = [] } = tokens.lexicon.grammar
  const isBody =
    tokens.lexemes[at + 1]?.determiner?.kind === 'definite' && isCapital(tokens, at + 2)
  return isBody || personTitles.includes(formOf(tokens, at + 1))
}

/** `, Mr Holt, and dated the 27th`: past the name of whom a role named before it and `and`; nothing where no day may follow. */
function datedBeside(tokens: Tokens, at: number, right: Right): number | undefined {
  if (right.dates.length > 0 || !right.described) return undefined
  const name = isSign(tokens, at, ',') ? readName(tokens, at + 1) : undefined
  let and = name?.name === undefined ? at : name.to
  if (isSign(tokens, and, ',')) and += 1
  const dated = tokens.lexemes[and + 1]
  const isOfPaper = dated?.dated && !dated.breaks && !dated.from && !dated.at
  return tokens.lexemes[and]?.and && isOfPaper ? and + 1 : undefined
}

/** How far before `from you` the verb of keeping may stand. */
const keptReach = 10

/** `To conceal the content of this letter from you`: you are those who did not see it. */
function isKeptFrom(tokens: Tokens, at: number): boolean {
  const { keptFrom } = tokens.lexicon.grammar
  if (keptFrom === undefined) return false
  const isPerson = tokens.lexemes[at + 1]?.person !== undefined
  const { from } = sentenceAround(tokens, at)
  for (let index = at - 1; index >= Math.max(from, at - keptReach); index -= 1) {
    const form = formOf(tokens, index)
    if (keptFrom.hidden.includes(form) || (isPerson && keptFrom.kept.includes(form))) return true
  }
  return false
}

/** `Das Schreiben meines Mandanten`: who writes for a side is that side; others are who they are. */
function ownerAt(tokens: Tokens, at: number): NameWords | undefined {
  const owner = roleName(tokens, at)
  const person = determinerAt(tokens, at)?.person
  if (owner === undefined || !tokens.lexemes[at + 1]?.principal || person === undefined)
    return owner
  return { from: at, to: at + 2, person }
}

/** The token behind a word and, where it is shortened (`v. 3.5.`), behind its point. */
function pastPoint(tokens: Tokens, at: number): number {
  return tokens.lexemes[at]?.abbreviation && isSign(tokens, at + 1, '.') ? at + 2 : at + 1
}

/** `your letter (ref. AB/12) dated 3 May`: past the reference of its file; nothing where none stands. */
function fileReferenceEnd(tokens: Tokens, index: number): number | undefined {
  let at = index
  const opens = isSign(tokens, at, '(')
  if (opens || isSign(tokens, at, ',')) at += 1
  if (tokens.lexemes[at]?.breaks && tokens.lexemes[at + 1]?.refers) at += 1
  if (!tokens.lexemes[at]?.refers) return undefined
  at += 1
  while (isSign(tokens, at, '.') || isSign(tokens, at, ':')) at += 1
  const from = at
  while (at < from + longestReference && isJoined(tokens, at)) at += 1
  if (!/\d/.test(stretch(tokens, from, at + 1))) return undefined
  at += 1
  return isSign(tokens, at, opens ? ')' : ',') ? at + 1 : opens ? undefined : at
}

/** Whether the next token goes on in the same word and does not end it. */
function isJoined(tokens: Tokens, at: number): boolean {
  const next = at + 1
  return (
    tokens.ends[at] === tokens.starts[next] &&
    !isSign(tokens, next, ')') &&
    !isSign(tokens, next, ',')
  )
}

/** Most tokens of `AB/12-3.4`. */
const longestReference = 12

/** Longest entry of a list of papers, in tokens. */
const longestEntry = 16

/** `Schreiben Fackel an Städt. Bühnen 17.6.1929`: a list of papers leaves out its small words. */
function registerEntry(
  tokens: Tokens,
  at: number,
  right: Right,
  now?: DayOfWriting,
): number | undefined {
  if (right.dates.length > 0 || !isCapital(tokens, at)) return undefined
  let to = -1
  for (let index = at; index < Math.min(at + longestEntry, tokens.count); index += 1) {
    if (tokens.classes[index] === Break || tokens.lexemes[index]?.noun) return undefined
    if (tokens.lexemes[index]?.to || isSign(tokens, index, '–')) to = index
    const date =
      to > at && tokens.classes[index] === Numeral ? readDate(tokens, index, now) : undefined
    if (date?.day === undefined || date.month === undefined || date.year === undefined) continue
    right.senders.push({ from: at, to, name: stretch(tokens, at, to) })
    right.receivers.push({ from: to + 1, to: index, name: stretch(tokens, to + 1, index) })
    right.dates.push(date)
    right.to = date.to
    return date.to
  }
  return undefined
}

/** How far behind a noun words are taken to describe it. */
const circumstance = 6

/** The words of `at the Foreign Ministry`, `before senior officials`: they tell two speeches apart. */
function circumstances(tokens: Tokens, at: number, right: Right): void {
  const opens = tokens.lexemes[at]
  if (!opens?.breaks || opens.and || opens.deed || opens.person || tokens.classes[at] !== Word)
    return
  for (
    let index = at + 1;
    index < at + circumstance && tokens.classes[index] === Word;
    index += 1
  ) {
    const lexeme = tokens.lexemes[index]
    if (lexeme?.breaks || lexeme?.deed || lexeme?.noun) return
    if (lexeme?.determiner === undefined) right.after.push(formOf(tokens, index))
  }
}

function complement(
  tokens: Tokens,
  at: number,
  right: Right,
  into: NameWords[],
): number | undefined {
  const read = readName(tokens, at) ?? roleName(tokens, at)
  if (read === undefined) return undefined
  const name = withSeat(tokens, read)
  into.push(name)
  right.to = name.to
  return name.to
}

/** `between A and B`: letters of both sides. */
function pair(tokens: Tokens, at: number, right: Right): number | undefined {
  const first = readName(tokens, at)
  if (first === undefined) return undefined
  let and = first.from
  while (and < first.to && !tokens.lexemes[and]?.and) and += 1
  // `the Chinese and Soviet Parties` reads as one name; between two it is two.
  const one =
    and < first.to ? { from: first.from, to: and, name: stretch(tokens, first.from, and) } : first
  const other = tokens.lexemes[and]?.and ? readName(tokens, and + 1) : undefined
  right.senders.push(one)
  if (other !== undefined) right.receivers.push(other)
  right.to = (other ?? one).to
  return right.to
}
