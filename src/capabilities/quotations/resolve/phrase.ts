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
  /** The words of the phrase, first and last, between which it was found. */
  readonly between: readonly [first: number, last: number]
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
  const all = phrase.map((word, at) => ({ at, form: word.form, stem: stemOf(word.form) }))
  const matter = all.filter(({ form }) => !small.has(form))
  const wanted = matter.length > 0 ? matter : all
  const lists = wanted.map(({ stem }) => table.places(stem))
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
const apart = 2

/** A word of the phrase that matters, and its place in it. */
interface Wanted {
  readonly at: number
  readonly stem: string
}

/** The passage that holds a word and, before and behind it, as much of the phrase as follows in order. */
function around(
  phrase: readonly Word[],
  wanted: readonly Wanted[],
  words: StemTable,
  at: number,
): Omit<PhrasePlace, 'document'> | undefined {
  const stem = stemOf(words.form(at))
  const own = wanted.findIndex((one) => one.stem === stem)
  if (own < 0) return undefined
  let matched = 1
  let [first, begins] = [at, wanted[own]!.at]
  for (const one of wanted.slice(0, own).reverse()) {
    const hit = nearestBefore(words, first, one.stem)
    if (hit === undefined) continue
    ;[first, begins] = [hit, one.at]
    matched += 1
  }
  let [last, ends] = [at, wanted[own]!.at]
  for (const one of wanted.slice(own + 1)) {
    const hit = nearestBehind(words, last, one.stem)
    if (hit === undefined) continue
    ;[last, ends] = [hit, one.at]
    matched += 1
  }
  const found = { first, last, begins, ends }
  return { ...edges(phrase, words, found), matched: matched / wanted.length }
}

function nearestBefore(words: StemTable, from: number, stem: string): number | undefined {
  for (let at = from - 1; at >= Math.max(0, from - 1 - apart); at--)
    if (stemOf(words.form(at)) === stem) return at
  return undefined
}

function nearestBehind(words: StemTable, from: number, stem: string): number | undefined {
  for (let at = from + 1; at <= Math.min(words.length - 1, from + 1 + apart); at++)
    if (stemOf(words.form(at)) === stem) return at
  return undefined
}

/** The first and the last word found, in the document and in the phrase. */
interface Ends {
  readonly first: number
  readonly last: number
  readonly begins: number
  readonly ends: number
}

/** Small words beside what was found of the phrase belong to the passage where they stand there too. */
function edges(
  phrase: readonly Word[],
  words: StemTable,
  { first, last, begins, ends }: Ends,
): Omit<PhrasePlace, 'document' | 'matched'> {
  let before = 0
  while (before < begins && formAt(words, first - before - 1) === phrase[begins - before - 1]!.form)
    before += 1
  let behind = 0
  while (
    ends + behind + 1 < phrase.length &&
    formAt(words, last + behind + 1) === phrase[ends + behind + 1]!.form
  )
    behind += 1
  const [from, to] = [first - before, last + behind]
  const exact =
    to - from + 1 === phrase.length &&
    phrase.every((word, index) => words.form(from + index) === word.form)
  const between = [begins - before, ends + behind] as const
  return { start: words.start(from), end: words.end(to), exact, between }
}

function formAt(words: StemTable, at: number): string | undefined {
  return at < 0 || at >= words.length ? undefined : words.form(at)
}
