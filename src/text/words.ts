/**
 * Words: the runs of letters and digits of a text, each with its place and its
 * comparison form. An apostrophe inside a word belongs to it ("don't"), a hyphen
 * parts two words; scripts without spaces give a word for every sign.
 */
import { comparable, isIdeograph } from './comparison-form.ts'
import type { Span } from './span.ts'

export interface Word extends Span {
  /** The word without capitals, accents and marks. */
  readonly form: string
}

/** What a sign is to words: nothing, a part of them, a part at their beginning only, a joint. */
const Nothing = 1
const Part = 2
const Soft = 3
const Joint = 4

/** Signs as they were met; a text repeats its alphabet, and asking a pattern each time costs more. */
const classes = new Uint8Array(0x10000)

function classOf(code: number): number {
  const known = classes[code]!
  if (known !== 0) return known
  const sign = String.fromCharCode(code)
  const made = /[\p{L}\p{N}\p{M}]/u.test(sign)
    ? Part
    : sign === '\u00ad'
      ? Soft
      : jointOrNothing(sign)
  classes[code] = made
  return made
}

function jointOrNothing(sign: string): number {
  return sign === "'" || sign === '’' ? Joint : Nothing
}

/** Beyond the first plane a letter is two units, and only a pattern tells what they are together. */
const pairs = /[\ud800-\udfff]/

const pattern = /[\p{L}\p{N}\p{M}\u00ad]+(?:['’ʼ][\p{L}\p{N}\p{M}]+)*/gu

/** The words of a stretch of text, in order; offsets count from the beginning of the text. */
export function wordsOf(text: string, span?: Span): Word[] {
  const from = span?.start ?? 0
  const stretch = span === undefined ? text : text.slice(span.start, span.end)
  const words: Word[] = []
  if (pairs.test(stretch))
    for (const match of stretch.matchAll(pattern)) put(match[0], from + match.index, words)
  else
    for (let at = 0; at < stretch.length; ) {
      const kind = classOf(stretch.charCodeAt(at))
      if (kind !== Part && kind !== Soft) {
        at += 1
        continue
      }
      const end = endOfWord(stretch, at)
      put(stretch.slice(at, end), from + at, words)
      at = end
    }
  return words
}

/** Where the word that begins at a place ends: behind a joint it goes on with letters, not with soft hyphens. */
function endOfWord(stretch: string, start: number): number {
  let isJoined = false
  let end = start
  for (;;) {
    while (end < stretch.length && isPart(classOf(stretch.charCodeAt(end)), isJoined)) end += 1
    if (end + 1 >= stretch.length || classOf(stretch.charCodeAt(end)) !== Joint) return end
    if (classOf(stretch.charCodeAt(end + 1)) !== Part) return end
    isJoined = true
    end += 1
  }
}

function isPart(kind: number, isJoined: boolean): boolean {
  return kind === Part || (kind === Soft && !isJoined)
}

function put(word: string, start: number, words: Word[]): void {
  if (isIdeograph(word.charCodeAt(0))) pushSigns(word, start, words)
  else pushWord(word, start, words)
}

function pushWord(word: string, start: number, words: Word[]): void {
  const form = formOf(word)
  if (form !== '') words.push({ start, end: start + word.length, form })
}

/** The same words come again and again, so their forms are remembered. */
const forms = new Map<string, string>()
const mostForms = 50_000
const longest = 24

function formOf(word: string): string {
  if (isPlain(word)) return word
  const known = forms.get(word)
  if (known !== undefined) return known
  const form = comparable(word)
  if (word.length > longest) return form
  if (forms.size >= mostForms) forms.clear()
  forms.set(word, form)
  return form
}

/** Small letters of the plain alphabet and digits are their own form. */
function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at)
    if (code < 48 || (code > 57 && code < 97) || code > 122) return false
  }
  return true
}

function pushSigns(run: string, start: number, words: Word[]): void {
  let at = start
  for (const sign of run) {
    pushWord(sign, at, words)
    at += sign.length
  }
}
