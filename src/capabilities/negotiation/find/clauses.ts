/**
 * Candidates: the stretches of a document that may each be one act.
 *
 * A candidate is a sentence. One that goes on after "but" or a semicolon may
 * hold two acts (a concession and its refusal), so it is cut there when both
 * sides are long enough to do something by themselves. A sentence that counts its
 * points is cut at each of them, however short.
 */
import type { ActWords } from '../../../languages/index.ts'
import { once, type Sieved, type Span, sentencesOf, sieved, trimmed } from '../../../text/index.ts'
import { type Piece, piecesOf } from './points.ts'

export interface Candidate extends Span {
  /** The sentence it was cut from; itself when it was not cut. */
  readonly sentence: Span
  /** Its number in a list: `1`, `(a)`, `First`. */
  readonly numbered: boolean
  /** It stands before the points of its own sentence: "we ask you to (a) …". */
  readonly opens?: boolean
}

/** Words a half must have to be an act of its own. */
const fewestWords = 5

/** Longer stretches are lists or broken text: no act is read out of them whole. */
const longest = 900

/** The candidates of a document, in order. */
export function candidatesOf(words: string, grammar: ActWords): Candidate[] {
  const cut = cutOf(grammar)
  const begins = beginsOf(grammar)
  let number = false
  return sentencesOf(words).flatMap((sentence) => {
    const inner = words.slice(sentence.start, sentence.end)
    // "1. Talks shall be held": the stop behind the number ends no sentence.
    const numbered = number || begins.test(inner.slice(0, 24))
    number = isNumber(inner)
    if (number) return []
    const trailing = trailingNumber.exec(inner)
    number = trailing !== null
    const own = trailing === null ? inner : inner.slice(0, trailing.index + 1)
    return piecesOf(own, grammar).flatMap((piece) =>
      halvesOf(own.slice(piece.start, piece.end), sentence.start + piece.start, cut)
        .map((span) => trimmedPoint(words, span, piece))
        .filter(({ start, end }) => end - start <= longest && end > start)
        .map((span, at) => candidateOf(span, { sentence, numbered, piece, isFirst: at === 0 })),
    )
  })
}

interface Cut {
  readonly sentence: Span
  /** The sentence itself is a point. */
  readonly numbered: boolean
  readonly piece: Piece
  readonly isFirst: boolean
}

function candidateOf(span: Span, { sentence, numbered, piece, isFirst }: Cut): Candidate {
  const isPoint = piece.numbered || (numbered && !piece.opens)
  const plain = { ...span, sentence, numbered: isPoint }
  return piece.opens && isFirst ? { ...plain, opens: true } : plain
}

/** "On the agenda: 1.", "… 40 crowns. b.": a number that belongs to what comes. */
const trailingNumber = /(?:[:]|[.;]) ?\(?(?:1|[a-h])[.)]$/

/** "And" before the next point ends none. */
function trimmedPoint(words: string, span: Span, { numbered, opens }: Piece): Span {
  if (!numbered && !opens) return trimmed(words, span)
  const inner = words.slice(span.start, span.end)
  const dangling = /[,;]?\s+(?:and|or|und|oder)\s*$/u.exec(inner)
  return trimmed(words, { ...span, end: span.start + (dangling?.index ?? inner.length) })
}

function isNumber(words: string): boolean {
  return /^\(?(?:\d{1,2}|[a-hA-H]|[ivxIVX]{1,4})[.)]$/.test(words)
}

const cutOf = once(({ cuts }: ActWords): Sieved => sieved(new RegExp(cuts, 'iu')))

/** Where a stretch turns, both sides long enough; `from` is where it stands. */
function halvesOf(inner: string, from: number, cut: Sieved): Span[] {
  const halves: Span[] = []
  let start = 0
  for (const match of cut.matchAll(inner)) {
    if (countWords(inner.slice(start, match.index)) < fewestWords) continue
    if (countWords(inner.slice(match.index)) < fewestWords) break
    halves.push({ start, end: match.index + (match[0].startsWith(';') ? 1 : 0) })
    start = match.index + match[0].length
  }
  halves.push({ start, end: inner.length })
  return halves.map(({ start, end }) => ({ start: from + start, end: from + end }))
}

function countWords(words: string): number {
  return words.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length
}

/** How a sentence begins that is a point: a number, a letter, a mark, "secondly,". */
const beginsOf = once(
  ({ counting = [] }: ActWords): RegExp =>
    new RegExp(
      String.raw`^(?:\(?(?:\d{1,2}|[a-h]|[ivx]{1,4})(?:[.)]|°)\s|[•·‣▪*–-]\s|(?:${counting.join('|') || '(?!)'}),)`,
      'iu',
    ),
)
