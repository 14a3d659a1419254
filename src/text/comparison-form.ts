/**
 * Comparison forms: what is left of a text when only its letters and digits count.
 *
 * Two printings of a sentence differ in spaces, marks, capitals, accents, ligatures
 * and hyphens at line ends. Their comparison forms do not. Every letter of the form
 * knows the offset of the character it came from, so whatever is found in the form
 * can be shown in the source's own words.
 *
 * Folding looks at one character at a time: the form of a stretch is the stretch of
 * the form. A window of a long text can therefore be folded without its beginning.
 */
import type { Span } from './span.ts'

/** The letters of a stretch of text, and where each of them stands. */
export interface ComparisonForm {
  /** Codes of the folded letters and digits; only the first `length` are meant. */
  readonly letters: Uint16Array
  /** For each letter the offset of its character in the text that was folded. */
  readonly places: Uint32Array
  readonly length: number
}

/** What a character folds to: nothing, one code, or several (a ligature). */
const Unknown = 0xffff
const Several = 0xfffe
const folded = new Uint16Array(0x10000).fill(Unknown)
const several = new Map<number, readonly number[]>()

/** Letters that Unicode does not take apart, though every reader does. */
const byHand: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
  ς: 'σ',
}

/** The codes of a character beyond ASCII; remembered, since a text repeats its alphabet. */
function learn(code: number): number {
  const codes = foldedCodes(String.fromCharCode(code))
  const value = codes.length === 0 ? 0 : codes.length === 1 ? codes[0]! : Several
  if (value === Several) several.set(code, codes)
  folded[code] = value
  return value
}

function foldedCodes(character: string): number[] {
  const code = character.charCodeAt(0)
  // Halves of a pair stand for rare scripts and old letters; both halves count as letters.
  if (code >= 0xd800 && code <= 0xdfff) return [code]
  const plain = character.normalize('NFKD').toLowerCase()
  const kept: number[] = []
  for (const one of plain) {
    if (!/[\p{L}\p{N}]/u.test(one) || /\p{Lm}/u.test(one)) continue
    for (const letter of byHand[one] ?? one) kept.push(letter.charCodeAt(0))
  }
  return kept
}

/** The code of one folded character, 0 for none; `undefined` when there are several. */
function codeOf(code: number): number | undefined {
  const known = folded[code]!
  const value = known === Unknown ? learn(code) : known
  return value === Several ? undefined : value
}

/** Fold a stretch of a text. Offsets in `places` count from the beginning of the whole text. */
export function fold(text: string, span?: Span): ComparisonForm {
  const room = foldingRoom(16)
  const length = foldInto(text, span ?? { start: 0, end: text.length }, room)
  return { letters: room.letters, places: room.places, length }
}

/** Arrays to fold into, used again and again where many stretches are folded; they grow by themselves. */
export interface FoldingRoom {
  letters: Uint16Array
  places: Uint32Array
}

/** Room for so many letters to begin with. */
export function foldingRoom(letters: number): FoldingRoom {
  return { letters: new Uint16Array(letters), places: new Uint32Array(letters) }
}

/** Fold a stretch into `room`; gives how many letters it has. What stood there before is gone. */
export function foldInto(text: string, { start, end }: Span, room: FoldingRoom): number {
  if (room.letters.length < end - start + 8) widen(room, end - start + 8)
  let length = 0
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    const known = folded[unit]!
    const code = known === Unknown ? learn(unit) : known
    if (code === 0) continue
    if (code !== Several) {
      if (length === room.letters.length) widen(room, length * 2)
      room.letters[length] = code
      room.places[length++] = at
      continue
    }
    for (const one of several.get(unit)!) {
      if (length === room.letters.length) widen(room, length * 2)
      room.letters[length] = one
      room.places[length++] = at
    }
  }
  return length
}

function widen(room: FoldingRoom, size: number): void {
  const letters = new Uint16Array(size)
  const places = new Uint32Array(size)
  letters.set(room.letters)
  places.set(room.places)
  room.letters = letters
  room.places = places
}

/** The folded letters as a string: equal for two strings that differ only in dress. */
export function comparable(text: string): string {
  let words = ''
  for (let at = 0; at < text.length; at++) {
    const code = codeOf(text.charCodeAt(at))
    if (code === 0) continue
    if (code !== undefined) words += String.fromCharCode(code)
    else words += String.fromCharCode(...several.get(text.charCodeAt(at))!)
  }
  return words
}

/**
 * The stretch of the text that a stretch of its form stands for: from the first
 * letter to the last, the last one included.
 */
export function placeInText(form: ComparisonForm, start: number, end: number): Span {
  if (start >= end) {
    const at = start < form.length ? form.places[start]! : (form.places[form.length - 1] ?? 0)
    return { start: at, end: at }
  }
  return { start: form.places[start]!, end: form.places[end - 1]! + 1 }
}

/** Whether a letter belongs to a script that writes whole words or syllables with one sign. */
export function isIdeograph(code: number): boolean {
  return code >= 0x2e80 && code <= 0x9fff
}
