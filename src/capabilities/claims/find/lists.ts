/**
 * Things counted by naming them: "its neighbours such as Burma, Nepal and
 * Pakistan" says three. Only lists of three names and more, parted by commas
 * and closed by "and"; what is already counted before the list is left to the
 * figure.
 */
import type { QuantityWords } from '../../../languages/index.ts'
import { once } from '../../../text/index.ts'
import type { Quantity } from './quantity.ts'

const longestName = 90

/** The lists of a sentence. */
export function listsIn(sentence: string, words: QuantityWords): Quantity[] {
  if (!/, .*,? /u.test(sentence)) return []
  const titles = titlesIn(sentence)
  if (titles !== undefined) return [titles]
  const patterns = patternsOf(words)
  const chunks = chunksOf(sentence)
  const found: Quantity[] = []
  for (let at = 0; at < chunks.length; at += 1) {
    const run = runFrom(chunks, at, { sentence, patterns })
    if (run === undefined) continue
    found.push(quantityOf(sentence, run))
    at += run.chunks.length
  }
  return found
}

const titled = /["“]\p{Lu}[\p{L}.'’]*(?:[ -]+(?:\p{Lu}[\p{L}.'’]*|\p{Ll}{1,4}))+[?!.,]?["”]/gu
const fewestTitles = 3

/** "The articles “Why They Left”, “The Mill and the Law” and …": titles in quotation marks. */
function titlesIn(sentence: string): Quantity | undefined {
  const all = [...sentence.matchAll(titled)]
  const [first, last] = [all[0], all.at(-1)]
  if (first === undefined || last === undefined || all.length < fewestTitles) return undefined
  return {
    start: first.index,
    end: last.index + last[0].length,
    quantity: `${all.length}`,
    form: 'list',
    unit: 'titles named',
  }
}

interface Chunk {
  readonly words: string
  readonly start: number
}

interface Run {
  /** The first name, at the end of its chunk. */
  readonly opening: Chunk
  readonly chunks: readonly Chunk[]
  readonly names: number
}

interface Tools {
  readonly sentence: string
  readonly patterns: Patterns
}

interface Patterns {
  readonly name: RegExp
  readonly last: RegExp
  /** A last name by itself: "Berg, and Tal". */
  readonly lastAlone: RegExp
  readonly lastTitle: RegExp
  readonly withArticle: RegExp
  readonly bare: RegExp
  readonly title: RegExp
  readonly opened: RegExp
  readonly month: RegExp
}

const patternsOf = once((words: QuantityWords): Patterns => {
  const name = String.raw`(?:(?:${words.definite}) )?["“]?\p{Lu}`
  return {
    name: new RegExp(`^(?!${words.and} )${name}`, 'u'),
    last: new RegExp(`^(?:${words.and} )?(${name}.*?) ${words.and} (${name}.*)$`, 'u'),
    lastAlone: new RegExp(
      String.raw`^${words.and} (${name}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}["”]?)[.;:)]*$`,
      'u',
    ),
    lastTitle: new RegExp(String.raw`^(.*) ${words.and} (\p{Lu}\p{Ll}* \p{Lu}.*)$`, 'u'),
    // "By the Board of the Upper River": from the last article with a name behind it.
    withArticle: new RegExp(
      String.raw`(?:^|[\s(—-])((?:${words.definite}) \p{Lu}(?:(?! (?:${words.definite}) \p{Lu}).)*)$`,
      'iu',
    ),
    bare: /(?:^|[\s(—-])(["“]?\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)*["”]?)$/u,
    // "Such as Talks on Rivers": a run of capitals with small words between them.
    title: /(?:^|[\s(—-])(["“]?\p{Lu}[\p{L}.'’-]*(?: (?:\p{Ll}{1,4} )?\p{Lu}[\p{L}.'’-]*)*["”]?)$/u,
    opened: new RegExp(
      String.raw`(?:^|[(—]|\p{Ll}{3}:|-\s?-\s?|(?<![\p{L}])(?:${words.listOpens}),?|\p{Ll}s (?:${words.of})|(?<![\p{L}])by)\s*$`,
      'iu',
    ),
    month: new RegExp(`^(?:${words.months})(?![\\p{L}])`, 'u'),
  }
})

/** The sentence cut at its commas; a dash ends a list as a clause does. */
function chunksOf(sentence: string): Chunk[] {
  const chunks: Chunk[] = []
  for (const match of sentence.matchAll(/[^,]+/gu))
    chunks.push({ words: match[0].trim(), start: match.index + match[0].search(/\S|$/u) })
  return chunks
}

/** A chunk that ends with a name, names, and a last one with "and" in it or before it. */
function runFrom(chunks: readonly Chunk[], at: number, tools: Tools): Run | undefined {
  const opening = openingOf(chunks[at]!, chunks[at + 1], tools)
  if (opening === undefined) return undefined
  let end = at + 1
  for (; end < chunks.length && isName(chunks[end]!.words, tools.patterns); end += 1)
    if (lastNames(chunks[end]!.words, tools.patterns) !== undefined)
      return { opening, chunks: chunks.slice(at + 1, end + 1), names: end - at + 2 }
  const isClosed =
    end > at + 1 && end < chunks.length && tools.patterns.lastAlone.test(chunks[end]!.words)
  return isClosed
    ? { opening, chunks: chunks.slice(at + 1, end + 1), names: end - at + 1 }
    : undefined
}

/** The first name, where words that open a list stand before it: with its article where the second has one. */
function openingOf(
  first: Chunk,
  second: Chunk | undefined,
  { sentence, patterns }: Tools,
): Chunk | undefined {
  const hasArticle = /^\p{Ll}/u.test(second?.words ?? '')
  const forms = hasArticle ? [patterns.withArticle] : [patterns.bare, patterns.title]
  return forms
    .flatMap((form): Chunk[] => {
      const words = form.exec(first.words)?.[1]
      if (words === undefined || words.length > longestName || /\d/.test(words)) return []
      return [{ words, start: first.start + first.words.length - words.length }]
    })
    .find(({ words, start }) => {
      // The words that open a list are few; a sentence may have millions.
      const before = sentence.slice(Math.max(0, start - mostBefore), start)
      const isAdverb = before.trim() === '' && !words.includes(' ')
      return !isAdverb && patterns.opened.test(before)
    })
}

const mostBefore = 60

function isName(words: string, { name, month }: Patterns): boolean {
  const { before } = cutAtDash(words)
  return (
    name.test(before) &&
    before.length <= 2 * longestName &&
    !month.test(before) &&
    !/[:\d]/.test(before)
  )
}

function cutAtDash(words: string): { readonly before: string; readonly behind: string } {
  const parts = words.split(/\s?-\s?-+\s?|\s?—\s?|[.;]\s/u)
  return { before: parts[0] ?? '', behind: parts.at(-1) ?? '' }
}

/** The two names of the chunk that closes a list. */
function lastNames(
  words: string,
  { last, lastTitle }: Patterns,
): readonly [string, string] | undefined {
  const { before } = cutAtDash(words)
  const [, one, other] =
    (/^(?:The|A|An|Our) \p{Lu}/u.test(before) && lastTitle.exec(before)) || last.exec(before) || []
  return one === undefined || other === undefined ? undefined : [one, other]
}

function quantityOf(sentence: string, { opening, chunks, names }: Run): Quantity {
  const last = chunks.at(-1)!
  return {
    start: opening.start,
    end: last.start + cutAtDash(last.words).before.length,
    quantity: `${names}`,
    form: 'list',
    unit: unitBefore(sentence.slice(0, opening.start)),
  }
}

/** The noun before the list, past the words that open it: "neighbours such as". */
function unitBefore(before: string): string {
  const nouns = before.replace(/\p{Ll}+ as\s*$/u, '').match(/\p{L}[\p{L}'’-]*s(?![\p{L}])/gu) ?? []
  return `${nouns.at(-1) ?? ''} named`.trim()
}
