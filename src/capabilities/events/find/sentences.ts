/**
 * Sentences as they are read: without note numbers glued to words, and with
 * words that a PDF ran together set apart again; with the way back to the words as they stand.
 */
import type { Span } from '../../../text/index.ts'

/** A sentence: where it stands, how it reads, and where each letter of the reading stands. */
export interface Sentence extends Span {
  readonly reading: string
  /** For every letter of the reading, its offset in the words; not given where they stand as they read. */
  readonly at?: readonly number[]
  /** Which paragraph it belongs to, counted from 0. */
  readonly paragraph: number
}

/** A stop before a capital, or before the day with which an entry of a chronicle begins. */
const ends =
  /[.!?][’”"')\]]*(?:\d{1,3})?(?=\s+(?:[A-Z‘“"'([]|\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8}[.,: ])|\s*$)/g

/** Words that end with a full stop and end no sentence. */
const abbreviation =
  /(?:\b(?:Mr|Mrs|Dr|St|No|Nos|vol|Vol|pp?|cf|e\.g|i\.e|etc|Gen|Col|Sen|Gov|Jr|Sr|U\.S|vs)|\b[A-Z])\.$/

/** The sentences of a text whose paragraphs are separated by line feeds. */
export function sentencesOf(words: string): Sentence[] {
  const sentences: Sentence[] = []
  let paragraph = 0
  for (const block of words.matchAll(/[^\n]+/g)) {
    let start = block.index
    for (const end of block[0].matchAll(ends)) {
      const stop = block.index + end.index + end[0].length
      if (abbreviation.test(words.slice(start, block.index + end.index + 1))) continue
      for (const span of pieces(words, { start, end: stop }))
        sentences.push(sentence(words, span, paragraph))
      start = stop
    }
    const end = block.index + block[0].length
    for (const span of pieces(words, { start, end }))
      sentences.push(sentence(words, span, paragraph))
    paragraph += 1
  }
  return sentences
}

/** Longer "sentences" are tables, lists or lost stops; they are read in pieces, which bounds the work. */
const longest = 900

function pieces(words: string, { start, end }: Span): Span[] {
  const list: Span[] = []
  for (let from = start; from < end; ) {
    const cut = end - from <= longest ? end : words.lastIndexOf(' ', from + longest)
    const to = cut <= from ? Math.min(end, from + longest) : cut
    if (words.slice(from, to).trim() !== '') list.push({ start: from, end: to })
    from = to
  }
  return list
}

/** A note number after a word or its stop: one to three digits that nothing but a space follows. */
const noteNumber = /(?<=[\p{L}’”'")\]][.,;:!?’”'")\]]*)\d{1,3}(?=[\s,;:.)]|$)/uy

function sentence(words: string, span: Span, paragraph: number): Sentence {
  let { start } = span
  while (start < span.end && /\s/.test(words[start]!)) start += 1
  const plain = words.slice(start, span.end)
  if (!disturbed.test(plain)) return { start, end: span.end, reading: plain, paragraph }
  let reading = ''
  const at: number[] = []
  const put = (letter: string, from: number): void => {
    reading += letter
    at.push(from)
  }
  for (let from = start; from < span.end; from += 1) {
    const letter = words[from]!
    noteNumber.lastIndex = from
    const note = isDigit(letter) ? noteNumber.exec(words) : null
    if (note !== null && !isDesignation(words, from)) {
      from += note[0].length - 1
      put(' ', from)
      continue
    }
    if (from > start && isRunTogether(words, from)) put(' ', from)
    put(letter, from)
  }
  at.push(span.end)
  return { start, end: span.end, reading, at, paragraph }
}

/** Only a digit may be a note, and only a capital behind a small letter run two words together. */
const disturbed = /[0-9]|\p{Ll}\p{Lu}/u

/** The span in the words of a stretch of the reading. */
export function spanOf(sentence: Sentence, start: number, end: number): Span {
  const { at } = sentence
  if (at === undefined) return { start: sentence.start + start, end: sentence.start + end }
  return { start: at[start]!, end: end === 0 ? at[0]! : at[end - 1]! + 1 }
}

function isDigit(letter: string): boolean {
  return letter >= '0' && letter <= '9'
}

/** Digits that belong to a word: in a name such as `B52`, or in a number such as `1,390` or `19.5`. */
function isDesignation(words: string, from: number): boolean {
  const before = /[\p{L}\d.,’'-]*$/u.exec(words.slice(Math.max(0, from - 12), from))![0]
  return /\d[.,]?$/.test(before) || /^[\p{Lu}]{1,3}-?$/u.test(before) || /-$/.test(before)
}

/** A capital after a small letter, or a year after a letter: two words run together. */
function isRunTogether(words: string, at: number): boolean {
  const before = words[at - 1]!
  const here = words[at]!
  if (/\p{Ll}/u.test(before) && /\p{Lu}/u.test(here)) {
    const word = /[\p{L}]*$/u.exec(words.slice(Math.max(0, at - 6), at))![0]
    return !/^(?:Mc|Mac|De|Di|La|Le|Fitz|Van|O)$/.test(word)
  }
  return /\p{Ll}/u.test(before) && /^\d{4}\b/.test(words.slice(at, at + 5))
}
