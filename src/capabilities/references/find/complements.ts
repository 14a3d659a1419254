/**
 * What stands behind a noun of documents: whose, to whom, when (`of the CC CPSU
 * dated March 7, 1964`), and words of circumstance (`at the Foreign Ministry`).
 */
import type { MentionGrammar } from '../../../languages/index.ts'
import { once } from '../../../text/index.ts'
import { readDay } from './dated-complements.ts'
import { type DayOfWriting, readDates } from './dates.ts'
import { datedAfter, hourEnd } from './days-behind.ts'
import { fileReferenceEnd } from './file-reference.ts'
import { readNamed } from './named-complements.ts'
import { readName } from './names.ts'
import { numberAfter, numbersBehind } from './numbers.ts'
import type { Complements, Reading } from './reading.ts'
import { formOf, isCapital, isSign, pastPoint, phraseAt, type Tokens } from './tokens.ts'

/** Most complements of one noun. */
const mostComplements = 8

/** What stands behind a noun. */
export function readComplements(tokens: Tokens, head: number, now?: DayOfWriting): Complements {
  const noun = tokens.lexemes[head]?.noun
  const complements: Complements = {
    to: head + 1,
    dates: [],
    senders: [],
    receivers: [],
    since: false,
    exchange: false,
    described: false,
    after: [],
    several: noun?.plural === true,
    isContract: noun?.kinds[0] === 'contract',
  }
  const reading: Reading = { tokens, head, complements, now }
  const adjectives = pastAdjectives(tokens, head + 1)
  const behind = adjectives > head + 1 ? adjectives : pastPoint(tokens, head)
  complements.to = behind
  let at = numberBehind(reading, behind) ?? ofDeed(reading, behind) ?? behind
  for (let step = 0; step < mostComplements; step += 1) {
    const next = readComplement(reading, at) ?? numberBehind(reading, at)
    if (next === undefined) break
    at = next
  }
  return complements
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
function numberBehind({ tokens, head, complements }: Reading, at: number): number | undefined {
  const found =
    complements.number === undefined
      ? numberAfter(tokens, at, tokens.lexemes[head]!.noun!)
      : undefined
  if (found === undefined) return undefined
  complements.number = found.number
  complements.to = found.to
  const others = complements.several ? numbersBehind(tokens, found.to) : []
  if (others.length > 0) complements.others = others
  return others.at(-1)?.to ?? found.to
}

/** `Deed of gift`, `bill of lading`: what kind of paper it is. */
function ofDeed({ tokens, head, complements }: Reading, at: number): number | undefined {
  const { deedsOf } = tokens.lexicon.grammar
  const isDeed = complements.isContract && deedsOf?.includes(formOf(tokens, at + 1)) === true
  if (!tokens.lexemes[at]?.of || !(isDeed || isWhole(tokens, head))) return undefined
  complements.to = at + 2
  return complements.to
}

/** `Bill of lading`: three words that name one paper. */
export function isWhole(tokens: Tokens, head: number): boolean {
  const words = [head, head + 1, head + 2].map((at) => formOf(tokens, at)).join(' ')
  return Object.hasOwn(tokens.lexicon.grammar.papersOf ?? {}, words)
}

/** One complement after the noun; gives the token after it, or nothing when the phrase ends. */
function readComplement(reading: Reading, at: number): number | undefined {
  const { tokens } = reading
  const dated = pastAside(reading, at)
  if (dated !== undefined) return readComplement(reading, dated)
  if (isSign(tokens, at, ',')) return behindComma(reading, at + 1)
  return readDay(reading, at) ?? readNamed(reading, at)
}

/** The token behind the reference of a file, or behind somebody's name and `and`, where a day follows it. */
function pastAside({ tokens, complements, now }: Reading, at: number): number | undefined {
  const ends = [fileReferenceEnd(tokens, at), datedBeside(tokens, at, complements)]
  return ends.find((end) => end !== undefined && datedAfter(tokens, end, now))
}

/** `, Mr Holt, and dated the 27th`: past the name of whom a role named before it and `and`; nothing where no day may follow. */
function datedBeside(tokens: Tokens, at: number, complements: Complements): number | undefined {
  if (complements.dates.length > 0 || !complements.described) return undefined
  const name = isSign(tokens, at, ',') ? readName(tokens, at + 1) : undefined
  let and = name?.name === undefined ? at : name.to
  if (isSign(tokens, and, ',')) and += 1
  const dated = tokens.lexemes[and + 1]
  const isOfPaper = dated?.dated && !dated.breaks && !dated.from && !dated.at
  return tokens.lexemes[and]?.and && isOfPaper ? and + 1 : undefined
}

/** Behind a comma the phrase goes on with what was done with the paper, its day or its sender. */
function behindComma(reading: Reading, at: number): number | undefined {
  const { tokens, complements, now } = reading
  const lexeme = tokens.lexemes[at]
  const lacksDay = complements.number !== undefined && complements.dates.length === 0
  const goesOn =
    lexeme?.participle ||
    ((lacksDay || lexeme?.of) && datedAfter(tokens, at, now)) ||
    (lacksDay && lexeme?.month !== undefined && readDates(tokens, at, now).length > 0) ||
    isSenderAside(tokens, at, complements)
  if (goesOn) return readComplement(reading, at)
  return complements.dates.length > 0 ? hourEnd(tokens, at) : undefined
}

/** `Of 3 May, from the Consulate at Tolm`: who wrote it, told behind its number or day. */
function isSenderAside(tokens: Tokens, at: number, complements: Complements): boolean {
  const lexeme = tokens.lexemes[at]
  if (!lexeme?.from || lexeme.of || complements.senders.length > 0) return false
  if (complements.dates.length === 0 && complements.number === undefined) return false
  const { personTitles = [] } = tokens.lexicon.grammar
  const isBody =
    tokens.lexemes[at + 1]?.determiner?.kind === 'definite' && isCapital(tokens, at + 2)
  return isBody || personTitles.includes(formOf(tokens, at + 1))
}
