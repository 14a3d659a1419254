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

const pattern = /[\p{L}\p{N}\p{M}\u00ad]+(?:['’ʼ][\p{L}\p{N}\p{M}]+)*/gu

/** The words of a stretch of text, in order; offsets count from the beginning of the text. */
export function wordsOf(text: string, span?: Span): Word[] {
  const from = span?.start ?? 0
  const stretch = span === undefined ? text : text.slice(span.start, span.end)
  const words: Word[] = []
  for (const match of stretch.matchAll(pattern)) {
    const start = from + match.index
    if (isIdeograph(match[0].charCodeAt(0))) pushSigns(match[0], start, words)
    else pushWord(match[0], start, words)
  }
  return words
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
  const known = forms.get(word)
  if (known !== undefined) return known
  const form = comparable(word)
  if (word.length > longest) return form
  if (forms.size >= mostForms) forms.clear()
  forms.set(word, form)
  return form
}

function pushSigns(run: string, start: number, words: Word[]): void {
  let at = start
  for (const sign of run) {
    pushWord(sign, at, words)
    at += sign.length
  }
}
