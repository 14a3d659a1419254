/**
 * Tokens: the words, numbers and signs of a document, each looked up once.
 *
 * Walks the characters by hand: this runs over every word of every source, and
 * a pattern that finds words by their Unicode class costs four times as much.
 */
import type { Determiner } from '../../../languages/index.ts'
import type { Lexeme, Lexicon } from './lexicon.ts'

export interface Tokens {
  readonly text: string
  readonly lexicon: Lexicon
  readonly count: number
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** Word, number, sign or break of a block. */
  readonly classes: readonly number[]
  readonly lexemes: readonly (Lexeme | undefined)[]
}

export const Word = 1
export const Numeral = 2
export const Sign = 3
export const Break = 4

const Space = 0
const Letter = 1
const Digit = 2
const Other = 3
const Line = 4

const classOf = new Uint8Array(0x10000).fill(Letter)
for (let code = 0; code < 0x10000; code += 1) {
  const character = String.fromCharCode(code)
  if (code === 0x0a) classOf[code] = Line
  else if (/\s/u.test(character)) classOf[code] = Space
  else if (code >= 0x30 && code <= 0x39) classOf[code] = Digit
  else if (/[\p{L}\p{M}]/u.test(character) || (code >= 0xd800 && code <= 0xdfff))
    classOf[code] = Letter
  else if (code < 0x3000 || /\p{P}|\p{S}/u.test(character)) classOf[code] = Other
}

const apostrophes = new Set([0x27, 0x2019, 0x2bc])
const hyphens = new Set([0x2d, 0x2010, 0x2011])
const point = 0x2e
/** The one sign that stands for a word: `vom 7. & 8. Mai`. */
const ampersand = '&'

/** The tokens of a text. */
export function tokensOf(text: string, lexicon: Lexicon): Tokens {
  const starts: number[] = []
  const ends: number[] = []
  const classes: number[] = []
  const lexemes: (Lexeme | undefined)[] = []
  const capital = lexicon.grammar.nounsAreCapital === true
  const { ordinal } = lexicon.grammar
  const { endsOfPapers } = lexicon
  let at = 0
  while (at < text.length) {
    const kind = classOf[text.charCodeAt(at)]!
    if (kind === Space) {
      at += 1
      continue
    }
    const end =
      kind === Letter ? wordEnd(text, at) : kind === Digit ? numberEnd(text, at, ordinal) : at + 1
    starts.push(at)
    ends.push(end)
    classes.push(kind === Letter ? Word : kind === Digit ? Numeral : kind === Line ? Break : Sign)
    const isWord = kind === Letter || text[at] === ampersand
    const form = isWord ? lowered(text, at, end) : ''
    const lexeme = isWord ? lexicon.lookUp(form) : undefined
    const written = capital && lexeme?.noun ? asWritten(lexeme, text[at]!) : lexeme
    lexemes.push(written)
    if (endsOfPapers.has(form)) nameWhole({ text, lexicon, starts, ends, lexemes })
    at = end
  }
  return { text, lexicon, count: starts.length, starts, ends, classes, lexemes }
}

/** Gives the noun of `purchase order` to its last word, where the word before makes another paper of it, and that of `bill of lading` to its first. */
function nameWhole(so: {
  readonly text: string
  readonly lexicon: Lexicon
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  readonly lexemes: (Lexeme | undefined)[]
}): void {
  const { nounPairs = {}, papersOf = {} } = so.lexicon.grammar
  const last = so.starts.length - 1
  const words = (from: number): string =>
    so.starts
      .slice(Math.max(0, from))
      .map((start, at) => lowered(so.text, start, so.ends[Math.max(0, from) + at]!))
      .join(' ')
  const pair = words(last - 1)
  if (Object.hasOwn(nounPairs, pair))
    so.lexemes[last] = { ...so.lexemes[last], noun: nounPairs[pair]! }
  const whole = words(last - 2)
  if (Object.hasOwn(papersOf, whole))
    so.lexemes[last - 2] = { ...so.lexemes[last - 2], noun: papersOf[whole]! }
}

/** `Wir schreiben`: with a small letter it is no noun, where nouns have capitals; `e-mail` is one all the same. */
function asWritten(lexeme: Lexeme, first: string): Lexeme {
  if (first !== first.toLowerCase() || lexeme.noun?.family === 'mail') return lexeme
  const { noun: _, ...others } = lexeme
  return others
}

/** The form under which a token is looked up. */
export function formOf(tokens: Tokens, index: number): string {
  return lowered(tokens.text, tokens.starts[index]!, tokens.ends[index]!)
}

/** The words of a token as they stand. */
export function wordsOf(tokens: Tokens, index: number): string {
  return tokens.text.slice(tokens.starts[index]!, tokens.ends[index]!)
}

/** The stretch from one token to another, the last not included. */
export function stretch(tokens: Tokens, from: number, to: number): string {
  return to > from ? tokens.text.slice(tokens.starts[from]!, tokens.ends[to - 1]!) : ''
}

export function isSign(tokens: Tokens, index: number, sign: string): boolean {
  return tokens.classes[index] === Sign && tokens.text[tokens.starts[index]!] === sign
}

/** How many tokens one of these phrases takes up from here; 0 when none stands here. */
export function phraseAt(
  tokens: Tokens,
  index: number,
  phrases: readonly (readonly string[])[],
): number {
  for (const phrase of phrases) {
    const fits = phrase.every(
      (word, offset) =>
        index + offset >= 0 &&
        index + offset < tokens.count &&
        formOf(tokens, index + offset) === word,
    )
    if (fits) return phrase.length
  }
  return 0
}

/** Whether a word begins with a capital. */
export function isCapital(tokens: Tokens, index: number): boolean {
  if (index < 0 || index >= tokens.count || tokens.classes[index] !== Word) return false
  const first = tokens.text[tokens.starts[index]!]!
  return first !== first.toLowerCase()
}

/** A determiner as it is written: `Ihr` with its capital is yours. */
export function determinerAt(tokens: Tokens, index: number): Determiner | undefined {
  const determiner = tokens.lexemes[index]?.determiner
  return determiner?.capital !== undefined && isCapital(tokens, index)
    ? { ...determiner, person: determiner.capital }
    : determiner
}

/** Whether all letters of a word of two or more are capitals. */
export function isAllCapitals(tokens: Tokens, index: number): boolean {
  const word = wordsOf(tokens, index)
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase()
}

function lowered(text: string, start: number, end: number): string {
  const word = text.slice(start, end).toLowerCase()
  return word.includes('’') || word.includes('ʼ') ? word.replace(/[’ʼ]/g, "'") : word
}

/** A word ends where no letter follows; an apostrophe, a hyphen or the points of `C.P.S.U.` may join. */
function wordEnd(text: string, start: number): number {
  let at = start + 1
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (classOf[code] === Letter) continue
    const joins =
      apostrophes.has(code) || hyphens.has(code) || (code === point && isInitial(text, at))
    if (!joins || classOf[text.charCodeAt(at + 1)] !== Letter || at + 1 >= text.length) break
  }
  return at
}

/** A point after a single capital, with another capital and point after it: `C.P.S.U.`. */
function isInitial(text: string, at: number): boolean {
  const before = text[at - 1]!
  const after = text[at + 1] ?? ''
  return (
    before !== before.toLowerCase() &&
    after !== after.toLowerCase() &&
    text[at + 2] === '.' &&
    (at < 2 || classOf[text.charCodeAt(at - 2)] !== Letter)
  )
}

function numberEnd(text: string, start: number, ordinal: RegExp): number {
  let at = start + 1
  while (at < text.length && classOf[text.charCodeAt(at)] === Digit) at += 1
  // The ending of an ordinal belongs to it: `20th`, `6ten`. A month run on to its day does not: `30March`.
  let end = at
  while (end < text.length && classOf[text.charCodeAt(end)] === Letter) end += 1
  const letters = end - at
  const isEnding = letters <= 2 || (letters === 3 && ordinal.test(text.slice(start, end)))
  return letters > 0 && isEnding ? end : at
}

/** Whether a sentence ends with this token. */
export function endsSentence(tokens: Tokens, index: number): boolean {
  if (tokens.classes[index] === Break) return true
  if (tokens.classes[index] !== Sign) return false
  const sign = tokens.text[tokens.starts[index]!]!
  if (sign !== '.' && sign !== '?' && sign !== '!' && sign !== '…') return false
  const next = afterQuotes(tokens, index + 1)
  if (next >= tokens.count || tokens.classes[next] === Break) return true
  if (tokens.classes[next] === Word && !isCapital(tokens, next)) return false
  return sign !== '.' || !isShortened(tokens, index, next)
}

/** A point after an abbreviation, an initial, or the ordinal day before a month. */
function isShortened(tokens: Tokens, index: number, next: number): boolean {
  const before = index - 1
  if (before < 0 || tokens.ends[before] !== tokens.starts[index]) return false
  if (tokens.lexemes[before]?.abbreviation) return true
  if (tokens.classes[before] === Numeral) {
    return tokens.lexemes[next]?.month !== undefined || tokens.classes[next] === Numeral
  }
  return tokens.ends[before]! - tokens.starts[before]! === 1 && isCapital(tokens, before)
}

function afterQuotes(tokens: Tokens, index: number): number {
  let at = index
  while (
    at < tokens.count &&
    tokens.classes[at] === Sign &&
    closers.has(tokens.text[tokens.starts[at]!]!)
  )
    at += 1
  return at
}

const closers = new Set(['"', '”', '’', "'", ')', ']', '»', '“'])

/** How far a sentence is followed; a text without points must not be walked for each mention. */
const longestSentence = 120

/** The tokens of the sentence around a token. */
export function sentenceAround(tokens: Tokens, index: number): { from: number; to: number } {
  let from = index
  while (from > 0 && index - from < longestSentence && !endsSentence(tokens, from - 1)) from -= 1
  let to = index
  while (to < tokens.count && to - index < longestSentence && !endsSentence(tokens, to)) to += 1
  return { from, to }
}

/** The token behind a word and, where it is shortened (`v. 3.5.`), behind its point. */
export function pastPoint(tokens: Tokens, at: number): number {
  const isShortened = (index: number): boolean =>
    tokens.lexemes[index]?.abbreviation === true && isSign(tokens, index + 1, '.')
  if (!isShortened(at)) return at + 1
  // `d. d. 3. Mai`, `v. d. 3. Mai`
  return tokens.lexemes[at + 2]?.dated && isShortened(at + 2) ? at + 4 : at + 2
}
