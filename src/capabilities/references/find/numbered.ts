/**
 * Documents named by their number without a noun: `your No. 17`, and the
 * one-word references of clerks: `Reurairtel 6/9/64`, `mytel 88`, `REF DIR 1234`.
 */
import type { Determiner, DocumentNoun } from '../../../languages/index.ts'
import { compactParts } from './compact.ts'
import { type DateWords, readDates } from './dates.ts'
import { type NameWords, possessorName } from './names.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { figuresAt, mayBeDate, type NumberWords, numberWithWord } from './numbers.ts'
import { isStyle } from './owner-before.ts'
import type { Surroundings } from './surroundings.ts'
import {
  formOf,
  isAllCapitals,
  isCapital,
  isSign,
  sentenceAround,
  type Tokens,
  Word,
} from './tokens.ts'

/** Noun of a mention that has only a number. */
const numbered: DocumentNoun = {
  kinds: ['cable', 'letter', 'note', 'memorandum', 'e-mail'],
  class: 'letter',
  family: 'letter',
}

/** `your No. 17`, `the Department's No. 39`, `my 88 of June 3`: a number with whose it is, and no noun. */
export function ownNumber(
  tokens: Tokens,
  index: number,
  around: Surroundings,
): NounPhrase | undefined {
  const owner = possessorName(tokens, index - 1)
  const from = owner !== undefined && isStyle(tokens, owner) ? index - 2 : index - 1
  const determiner = tokens.lexemes[from]?.determiner
  const number = numberWithWord(tokens, index)
  if (number === undefined) return undefined
  if (determiner?.kind === 'possessive')
    return phraseOf(tokens, { from, head: index, noun: numbered, determiner, number, around })
  if (owner === undefined || !isCapital(tokens, index - 1)) return undefined
  // "Harlow's No. 1 concern" is no paper.
  if (!endsFigures(tokens, number.to)) return undefined
  return ofOwner(tokens, { name: owner, at: index - 1 }, { head: index, number, around })
}

/** What a body or a person named at a token is said to own: `the Department's No. 39`. */
function ofOwner(
  tokens: Tokens,
  { name, at }: { readonly name: string; readonly at: number },
  parts: Pick<Parts, 'head' | 'number' | 'around'>,
): NounPhrase {
  const from = tokens.lexemes[at - 1]?.determiner === undefined ? at : at - 1
  return phraseOf(tokens, {
    ...parts,
    from,
    noun: numbered,
    determiner: { kind: 'possessive', person: 3 },
    senders: [{ from, to: at + 1, name }],
  })
}

/**
 * `the Department's 1552, July 9`: figures alone, with whose they are and behind
 * a comma the day; in a cable without a day too.
 */
export function ownersFigures(
  tokens: Tokens,
  index: number,
  around: Surroundings,
): NounPhrase | undefined {
  const owner = possessorName(tokens, index)
  const number = mayBeDate(tokens, index + 1) ? undefined : figuresAt(tokens, index + 1)
  if (owner === undefined || number === undefined || !isCapital(tokens, index)) return undefined
  const owned = { head: index + 1, number, around }
  const phrase = ofOwner(tokens, { name: owner, at: index }, owned)
  const isDayed =
    isSign(tokens, number.to, ',') && phrase.dates.some(({ day }) => day !== undefined)
  const isCable = around.document.kind.value === 'cable' && endsFigures(tokens, number.to)
  return isDayed || isCable ? phrase : undefined
}

/** So many tokens of an hour may stand between two of a row: `, 11 p.m., and No. 69`. */
const mostBetween = 8

/** `and No. 69, July 7`, `and 49, April 2`: the next paper of a row, of the same writer, with a day of its own. */
export function nextInRow(
  tokens: Tokens,
  and: number,
  row: NounPhrase | undefined,
  around: Surroundings,
): NounPhrase | undefined {
  const determiner = row?.determiner
  if (row?.number === undefined || determiner === undefined || !isBeside(tokens, row.to, and))
    return undefined
  const at = and + 1
  const number =
    numberWithWord(tokens, at) ?? (mayBeDate(tokens, at) ? undefined : figuresAt(tokens, at))
  if (number === undefined) return undefined
  const { noun, senders } = row
  const next = phraseOf(tokens, { from: at, head: at, noun, determiner, number, around, senders })
  return next.dates.length > 0 || isBareNext(tokens, row, number, around) ? next : undefined
}

/** `Your Nos. 306 and 307`, in a cable `your 5860 and 2841`: neither has a day. */
function isBareNext(
  tokens: Tokens,
  row: NounPhrase,
  { to }: NumberWords,
  around: Surroundings,
): boolean {
  const isOfNumbers = tokens.lexemes[row.head]?.numbered === true
  const isCounted = isOfNumbers || around.document.kind.value === 'cable'
  return isCounted && row.dates.length === 0 && endsFigures(tokens, to)
}

/** Nothing but an hour stands between: no word of its own. */
function isBeside(tokens: Tokens, from: number, to: number): boolean {
  if (to < from || to - from > mostBetween) return false
  for (let at = from; at < to; at += 1)
    if (tokens.classes[at] === Word && !isOfHour(tokens, at)) return false
  return true
}

/** `noon`, and the letters of `p.m.`. */
function isOfHour(tokens: Tokens, at: number): boolean {
  const lexeme = tokens.lexemes[at]
  return !isCapital(tokens, at) && (lexeme === undefined || lexeme.abbreviation === true)
}

/** `Your 221`, `my 88 of June 3` in a cable: figures alone, with whose they are. */
export function ownFigures(
  tokens: Tokens,
  index: number,
  around: Surroundings,
): NounPhrase | undefined {
  const determiner = tokens.lexemes[index]?.determiner
  if (around.document.kind.value !== 'cable' || mayBeDate(tokens, index + 1)) return undefined
  const number = figuresAt(tokens, index + 1)
  if (number === undefined || determiner?.person === 3 || !endsFigures(tokens, number.to))
    return undefined
  return phraseOf(tokens, {
    from: index,
    head: index,
    noun: numbered,
    determiner: determiner!,
    number,
    around,
  })
}

/** `Your 12 ships` are no cable. */
function endsFigures(tokens: Tokens, at: number): boolean {
  const lexeme = tokens.lexemes[at]
  return tokens.classes[at] !== Word || lexeme?.breaks === true || lexeme?.dated === true
}

/** `Reurairtel 6/9/64`, `Bureau airtel`, `mytel 88`. */
export function compactReference(
  tokens: Tokens,
  index: number,
  around: Surroundings,
): NounPhrase | undefined {
  const { compact, nouns } = tokens.lexicon.grammar
  if (compact === undefined || tokens.lexemes[index] !== undefined) return undefined
  const parts = compactParts(formOf(tokens, index), compact)
  const noun = parts === undefined ? undefined : nouns[parts.what]
  if (parts === undefined || noun === undefined) return undefined
  const bare = mayBeDate(tokens, index + 1) ? undefined : figuresAt(tokens, index + 1)
  const number = numberWithWord(tokens, index + 1) ?? bare
  const determiner: Determiner =
    parts.person === 3 ? { kind: 'definite' } : { kind: 'possessive', person: parts.person }
  const phrase = phraseOf(tokens, { from: index, head: index, noun, determiner, number, around })
  return phrase.dates.length > 0 || phrase.number !== undefined ? phrase : undefined
}

/** `REF: DIR 1234`: the office in capitals, and its number. */
export function officeNumber(
  tokens: Tokens,
  index: number,
  around: Surroundings,
): NounPhrase | undefined {
  if (!tokens.lexicon.grammar.refers?.includes(formOf(tokens, index))) return undefined
  if (sentenceAround(tokens, index).from !== index) return undefined
  let at = index + 1
  while (isSign(tokens, at, ':') || isSign(tokens, at, '.')) at += 1
  const office = at
  while (at - office < 3 && isAllCapitals(tokens, at)) at += 1
  if (at === office || tokens.ends[at - 1]! - tokens.starts[office]! > 24) return undefined
  const number = numberWithWord(tokens, at) ?? figuresAt(tokens, at)
  if (number === undefined) return undefined
  const name = tokens.text.slice(tokens.starts[office]!, tokens.ends[at - 1]!)
  const senders = [{ from: office, to: at, name }]
  const determiner: Determiner = { kind: 'definite' }
  const noun = { ...numbered, family: 'cable' }
  return phraseOf(tokens, { from: office, head: at - 1, noun, determiner, number, around, senders })
}

interface Parts {
  readonly from: number
  readonly head: number
  readonly noun: DocumentNoun
  readonly determiner: Determiner
  readonly number: NumberWords | undefined
  readonly around: Surroundings
  readonly senders?: readonly NameWords[]
}

function phraseOf(tokens: Tokens, parts: Parts): NounPhrase {
  const { from, head, noun, determiner, number, around } = parts
  const after = number?.to ?? head + 1
  const dates = datesBehind(tokens, after, around)
  return {
    from,
    to: dates[0]?.to ?? after,
    head,
    noun,
    determiner,
    named: false,
    dates,
    dateBeside: false,
    senders: parts.senders ?? [],
    receivers: [],
    clues: [],
    modifiers: [],
    ...(number === undefined ? {} : { number: number.number }),
    since: false,
    exchange: false,
    after: [],
    described: false,
  }
}

/** `of June 3`, `June 3`, and behind a comma a day with its month. */
function datesBehind(tokens: Tokens, after: number, around: Surroundings): DateWords[] {
  if (isSign(tokens, after, ',')) {
    // What follows the day is the next number of a row: `12, May 3, 14, May 5`.
    const at = tokens.lexemes[after + 1]?.dated ? after + 2 : after + 1
    const [day] = readDates(tokens, at, around.now)
    return day?.month === undefined ? [] : [day]
  }
  const dated = tokens.lexemes[after]?.dated ? after + 1 : after
  return readDates(tokens, dated, around.now)
}
