/**
 * Points inside one sentence: "We ask that you: (a) return the ledger; (b) pay the
 * arrears", "we propose, first, that …; secondly, that …".
 *
 * A sign of counting cuts only in its row: the next of its kind must follow, or
 * the line before it must end in a colon. "Article 4 (a)" counts nothing.
 */
import type { ActWords } from '../../../languages/index.ts'
import { once, type Span } from '../../../text/index.ts'

/** A stretch of a sentence between two signs of counting. */
export interface Piece extends Span {
  /** It is a point of a list. */
  readonly numbered: boolean
  /** It stands before the first point and says what is done with all of them. */
  readonly opens: boolean
}

interface Sign {
  readonly start: number
  readonly style: string
  /** From 1; of a mark that counts nothing, 0. */
  readonly number: number
  readonly afterColon: boolean
}

/** The pieces of a sentence (from 0) in order; the whole where it counts nothing. */
export function piecesOf(sentence: string, grammar: ActWords): Piece[] {
  const cuts = rowsIn(signsIn(sentence, grammar))
  const whole = { start: 0, end: sentence.length }
  if (cuts.length === 0) return [{ ...whole, numbered: false, opens: false }]
  const [first] = cuts
  const lead = { start: 0, end: first!.start, numbered: false, opens: first!.number < 2 }
  const points = cuts.map((cut, at) => {
    const end = cuts[at + 1]?.start ?? sentence.length
    return { start: cut.start, end, numbered: true, opens: false }
  })
  return [lead, ...points].filter(({ start, end }) => /\p{L}/u.test(sentence.slice(start, end)))
}

/** Words behind which a number names a place in a text. */
const placed =
  /(?:\b(?:articles?|art|clauses?|paragraphs?|para|sections?|points?|no|nos|page|p|Artikel|Absatz|Ziffer|Nr|Punkt)\.? (?:\d+ ?)?|\d)$/iu

const marks =
  /(?<=^|[\s:;,—–])(?:(\()?([a-h]|\d{1,2}|[ivx]{1,4})(\)|°)|(\d{1,2})\.(?= \P{N})|([•·‣▪]))(?=\s+\S)/gu

function signsIn(sentence: string, grammar: ActWords): Sign[] {
  const signs: Sign[] = []
  for (const match of sentence.matchAll(marks)) {
    const before = sentence.slice(0, match.index)
    const [, open = '', sign = '', close = '', stopped, bullet] = match
    if (placed.test(before) || (stopped !== undefined && !/[:;]\s*$/.test(before))) continue
    const value = stopped ?? sign
    const style = bullet ?? `${open}${kindOf(value, signs)}${close}`
    const number = bullet === undefined ? numberOf(value, style) : 0
    signs.push({ start: match.index, style, number, afterColon: /:\s*$/.test(before) })
  }
  for (const [at, form] of countingIn(grammar).entries())
    for (const { index } of sentence.matchAll(form))
      signs.push({ start: index, style: 'words', number: at + 1, afterColon: false })
  return signs.sort((one, other) => one.start - other.start)
}

/** "First, … secondly, …": by number; words like "finally" go on with any row. */
const countingIn = once(({ counting = [] }: ActWords): readonly RegExp[] =>
  counting.map((form) => new RegExp(String.raw`(?<=^|[\s:;,])(?:${form}),?(?=\s)`, 'giu')),
)

/** "(i)" is a Roman one, unless it goes on after "(h)". */
function kindOf(value: string, before: readonly Sign[]): string {
  if (/^\d+$/.test(value)) return '1'
  const isLetter = value.length === 1 && !/[ivx]/.test(value)
  if (isLetter) return 'a'
  return value === 'i' && before.some(({ number, style }) => number === 8 && /a/.test(style))
    ? 'a'
    : 'i'
}

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']

function numberOf(value: string, style: string): number {
  if (style.includes('1')) return Number(value)
  return style.includes('i') ? romans.indexOf(value) + 1 : value.charCodeAt(0) - 96
}

/** The signs that stand in a row with another, or open one behind a colon. */
function rowsIn(signs: readonly Sign[]): Sign[] {
  return signs.filter((sign, at) => {
    if (sign.afterColon && sign.number < 2) return true
    const follows = (one: Sign, other: Sign): boolean =>
      one.style === other.style && other.number === one.number + Math.min(1, one.number)
    return (
      signs.slice(at + 1).some((next) => follows(sign, next)) ||
      signs.slice(0, at).some((last) => follows(last, sign))
    )
  })
}
