/**
 * Short quotations: one word or a few, hurled back at who used them.
 *
 * Too short for seeds and too common for the whole corpus, they are looked for only
 * where they are likely to come from: earlier documents of the side that is addressed
 * or named (or the writer's own, when he says that he quotes himself). Words may be
 * fitted to the sentence: demand, demanding.
 */
import type { QuotationWords } from '../../../languages/index.ts'
import { comparable, type Span, type Word } from '../../../text/index.ts'
import type { Holder } from './holders.ts'
import { stemOf } from './stem.ts'
import type { StemTable } from './stem-table.ts'

/** A passage of a document that holds the words of a short quotation, or most of them. */
export interface PhrasePlace extends Span {
  readonly document: string
  /** The share of the words that matter which stand there, equal or inflected. */
  readonly matched: number
  /** All words equal and in one piece. */
  readonly exact: boolean
}

/** The longest phrase looked for in this way. */
export const phraseWords = 7

/** The best place of a phrase in a document, if most of it stands there. */
export function placeOfPhrase(
  phrase: readonly Word[],
  table: StemTable,
  {
    document,
    language,
  }: { readonly document: Pick<Holder, 'name'>; readonly language: QuotationWords },
): PhrasePlace | undefined {
  const small = smallWords(language)
  const matter = phrase.filter((word) => !small.has(word.form))
  const wanted = (matter.length > 0 ? matter : phrase).map((word) => stemOf(word.form))
  const lists = wanted.map(table.places)
  let best: PhrasePlace | undefined
  for (const list of lists) {
    if (list.length > 400) continue
    for (const at of list) {
      const place = around(phrase, wanted, table, at)
      if (place === undefined) continue
      const found = { ...place, document: document.name }
      if (best === undefined || rank(found) > rank(best)) best = found
    }
  }
  return best
}

/** A phrase is looked for in many documents with the same small words. */
const smallForms = new WeakMap<QuotationWords, ReadonlySet<string>>()

/** The small words of a language as forms. */
export function smallWords(language: QuotationWords): ReadonlySet<string> {
  const known = smallForms.get(language)
  if (known !== undefined) return known
  const made = new Set(language.small.map(comparable))
  smallForms.set(language, made)
  return made
}

function rank(place: PhrasePlace): number {
  return place.matched + (place.exact ? 1 : 0) - (place.end - place.start) / 10_000
}

/** How many other words may stand between two words of the phrase. */
const between = 2

/** The passage that holds a word and, before and behind it, as much of the phrase as follows in order. */
function around(
  phrase: readonly Word[],
  wanted: readonly string[],
  words: StemTable,
  at: number,
): Omit<PhrasePlace, 'document'> | undefined {
  const own = wanted.indexOf(stemOf(words.form(at)))
  if (own < 0) return undefined
  let matched = 1
  let first = at
  for (let want = own - 1; want >= 0; want--) {
    const hit = nearestBefore(words, first, wanted[want]!)
    if (hit === undefined) continue
    first = hit
    matched += 1
  }
  let last = at
  for (let want = own + 1; want < wanted.length; want++) {
    const hit = nearestBehind(words, last, wanted[want]!)
    if (hit === undefined) continue
    last = hit
    matched += 1
  }
  return { ...edges(phrase, wanted, words, [first, last]), matched: matched / wanted.length }
}

function nearestBefore(words: StemTable, from: number, stem: string): number | undefined {
  for (let at = from - 1; at >= Math.max(0, from - 1 - between); at--)
    if (stemOf(words.form(at)) === stem) return at
  return undefined
}

function nearestBehind(words: StemTable, from: number, stem: string): number | undefined {
  for (let at = from + 1; at <= Math.min(words.length - 1, from + 1 + between); at++)
    if (stemOf(words.form(at)) === stem) return at
  return undefined
}

/** Small words at the edges of the phrase belong to the passage where they stand there too. */
function edges(
  phrase: readonly Word[],
  wanted: readonly string[],
  words: StemTable,
  [from, to]: readonly [number, number],
): Omit<PhrasePlace, 'document' | 'matched'> {
  let [first, last] = [from, to]
  const lead = phrase.findIndex((word) => stemOf(word.form) === wanted[0])
  for (let step = 1; step <= lead && formAt(words, first - 1) === phrase[lead - step]?.form; step++)
    first -= 1
  const end = phrase.findLastIndex((word) => stemOf(word.form) === wanted.at(-1))
  for (
    let step = 1;
    formAt(words, last + 1) === phrase[end + step]?.form && end + step < phrase.length;
    step++
  )
    last += 1
  const exact =
    last - first + 1 === phrase.length &&
    phrase.every((word, index) => words.form(first + index) === word.form)
  return { start: words.start(first), end: words.end(last), exact }
}

function formAt(words: StemTable, at: number): string | undefined {
  return at < 0 || at >= words.length ? undefined : words.form(at)
}
