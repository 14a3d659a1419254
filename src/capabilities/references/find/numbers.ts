/** Numbers of documents: `No. 17`, `№ 203/03`, and the bare figures of `telegram 1234`. */
import type { DocumentNoun } from '../../../languages/index.ts'
import { formOf, isCapital, isSign, Numeral, type Tokens, Word, wordsOf } from './tokens.ts'

/** A number and the token after it. */
export interface NumberWords {
  readonly number: string
  readonly to: number
}

/** `No. 17`, `№ 17`, `Nr 17`: a number with its word, where one begins. */
export function numberWithWord(tokens: Tokens, index: number): NumberWords | undefined {
  if (!isNumberWord(tokens, index)) return undefined
  const at = isSign(tokens, index + 1, '.') ? index + 2 : index + 1
  return figuresAt(tokens, at)
}

/** Papers that are told apart by their figures alone: `telegram 1234`, `drawing 12`. */
const countedAlone: readonly string[] = [
  'cable',
  'drawing',
  'invoice',
  'circular',
  'order',
  'delivery note',
]
/** And these where the year stands behind a stroke: `note 212/55`. */
const countedByYear: readonly string[] = ['note', 'letter', 'memorandum']

/** The number behind a noun: with its word, or bare behind a noun for messages (`telegram 1234`). */
export function numberAfter(
  tokens: Tokens,
  index: number,
  noun: DocumentNoun,
): NumberWords | undefined {
  const symbol = symbolAt(tokens, index)
  if (symbol !== undefined) return symbol
  const at = isSign(tokens, index, ',') ? index + 1 : index
  const worded = numberWithWord(tokens, at)
  if (worded !== undefined) return worded
  if (at !== index || mayBeDate(tokens, index)) return undefined
  const figures = figuresAt(tokens, index)
  if (countedAlone.includes(noun.family)) return figures
  return countedByYear.includes(noun.family) && figures?.number.includes('/') ? figures : undefined
}

/**
 * `A/12/63-R/1997/70`, `(CML/14/2019)`: the symbol under which an organisation
 * keeps a paper, letters and figures between strokes; of two the first counts,
 * and what stands in its brackets belongs to it.
 */
function symbolAt(tokens: Tokens, index: number): NumberWords | undefined {
  const isBracketed = isSign(tokens, index, '(')
  const at = isBracketed && formOf(tokens, index + 1) === 'document' ? index + 2 : index
  const from = isBracketed && at === index ? index + 1 : at
  const written = symbolIn.exec(
    tokens.text.slice(tokens.starts[from] ?? 0, (tokens.starts[from] ?? 0) + longestSymbol),
  )
  const [first] = written ?? []
  if (first === undefined || tokens.classes[from] !== Word || !/\d/.test(first)) return undefined
  const end = tokens.starts[from]! + first.length
  const to = pastSymbols(tokens, from, end)
  if (!isBracketed) return { number: first, to }
  const close = closeNear(tokens, to)
  return close === undefined ? undefined : { number: first, to: close + 1 }
}

/** What may stand behind a symbol in its brackets, in tokens: `(R/2002/472, annex)`. */
const mostAside = 4

function closeNear(tokens: Tokens, from: number): number | undefined {
  for (let at = from; at <= from + mostAside; at += 1) if (isSign(tokens, at, ')')) return at
  return undefined
}

const symbolIn = /^\p{Lu}\p{L}{0,5}(?:\/[\p{L}\d]+){1,5}/u
const longestSymbol = 60

/** Past the tokens of a symbol, and past a second one that a dash joins to it. */
function pastSymbols(tokens: Tokens, from: number, end: number): number {
  let to = from
  while (to < tokens.starts.length && tokens.starts[to]! < end) to += 1
  if (!isSign(tokens, to, '-')) return to
  const next = tokens.starts[to + 1] ?? 0
  const [second] = symbolIn.exec(tokens.text.slice(next, next + longestSymbol)) ?? []
  return second === undefined ? to : pastSymbols(tokens, to + 1, next + second.length)
}

/** `14, 15 and 17` behind the first number of a plural. */
export function numbersBehind(tokens: Tokens, index: number): NumberedAt[] {
  const found: NumberedAt[] = []
  let at = index
  while (found.length < mostNumbers) {
    if (isSign(tokens, at, ',')) at += 1
    if (tokens.lexemes[at]?.and) at += 1
    if (at === (found.at(-1)?.to ?? index) || mayBeDate(tokens, at)) break
    const next = numberWithWord(tokens, at) ?? figuresAt(tokens, at)
    if (next === undefined) break
    found.push({ ...next, from: at })
    at = next.to
  }
  return found
}

/** Numbers of one list that are read. */
const mostNumbers = 12

/** A number with the token where it begins. */
export interface NumberedAt extends NumberWords {
  readonly from: number
}

/** A number word: `no` only before a point or a figure, since it also means none. */
function isNumberWord(tokens: Tokens, index: number): boolean {
  if (isSign(tokens, index, '№') || isSign(tokens, index, '#')) return true
  if (!tokens.lexemes[index]?.numbered) return false
  const pointed = isSign(tokens, index + 1, '.') ? index + 2 : index + 1
  return (
    tokens.classes[pointed] === Numeral && tokens.ends[pointed - 1]! + 1 >= tokens.starts[pointed]!
  )
}

/** Figures of a number, with what is written on without a space: `1234`, `203/03`, `17-A`. */
export function figuresAt(tokens: Tokens, index: number): NumberWords | undefined {
  if (tokens.classes[index] !== Numeral) return undefined
  let to = thousandsEnd(tokens, index) ?? index + 1
  while (
    tokens.starts[to] === tokens.ends[to - 1] &&
    (isSign(tokens, to, '/') || isSign(tokens, to, '-')) &&
    tokens.starts[to + 1] === tokens.ends[to] &&
    tokens.classes[to + 1] !== undefined &&
    (tokens.classes[to + 1] === Numeral || isCapital(tokens, to + 1))
  )
    to += 2
  return (
    correctionAt(tokens, to) ?? {
      number: tokens.text.slice(tokens.starts[index]!, tokens.ends[to - 1]!),
      to,
    }
  )
}

/** The token behind `1,471`; a list has a space behind its comma. */
function thousandsEnd(tokens: Tokens, index: number): number | undefined {
  const isJoined = [index, index + 1].every((at) => tokens.ends[at] === tokens.starts[at + 1])
  if (!isJoined || !isSign(tokens, index + 1, ',')) return undefined
  const isThousands =
    /^\d{1,3}$/.test(wordsOf(tokens, index)) && /^\d{3}$/.test(wordsOf(tokens, index + 2))
  return isThousands ? index + 3 : undefined
}

/** `2379 [2369]`: what an editor puts in brackets stands for the figures before it. */
export function correctionAt(tokens: Tokens, index: number): NumberWords | undefined {
  const isBracketed = isSign(tokens, index, '[') && isSign(tokens, index + 2, ']')
  return isBracketed && tokens.classes[index + 1] === Numeral
    ? { number: wordsOf(tokens, index + 1), to: index + 3 }
    : undefined
}

/** `telegram 6/9/64`, `telegram 3 June`: a figure that a date begins with. */
export function mayBeDate(tokens: Tokens, index: number): boolean {
  if (tokens.classes[index] !== Numeral) return false
  const next = index + 1
  if (tokens.lexemes[next]?.month !== undefined) return true
  if (tokens.lexemes[next]?.of) return !isDayOfMonthAt(tokens, next + 1)
  if (tokens.classes[next] === Word && tokens.lexemes[next]?.monthOfWriting !== undefined)
    return true
  if (/^\d{1,2}(?:st|nd|rd|th|d)$/.test(wordsOf(tokens, index))) return true
  const joined = tokens.starts[next] === tokens.ends[index]
  return (
    joined &&
    ['/', '-', '.'].some((sign) => isSign(tokens, next, sign)) &&
    tokens.classes[next + 1] === Numeral &&
    tokens.starts[next + 1] === tokens.ends[next] &&
    isDayAndMonth(wordsOf(tokens, index), wordsOf(tokens, next + 1))
  )
}

/** `70 of September 26`: what has its day behind it is a number. */
function isDayOfMonthAt(tokens: Tokens, at: number): boolean {
  if (tokens.lexemes[at]?.month === undefined || tokens.classes[at + 1] !== Numeral) return false
  return /^\d{1,2}(?:st|nd|rd|th|d)?$/.test(wordsOf(tokens, at + 1))
}

/** `6/9`, `31/12`, `2019-05`; 212/55 is the number of a note. */
function isDayAndMonth(one: string, other: string): boolean {
  const [small, large] = [Number(one), Number(other)].sort((a, b) => a - b)
  return small! <= mostMonths && (large! <= mostDays || large! >= firstYear)
}

const mostMonths = 12
const mostDays = 31
/** Of a date that is only a month and its year. */
const firstYear = 1000
