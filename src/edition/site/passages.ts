/**
 * Passages on pages that are files. The room marks a passage that an address
 * asks for (`?at=12-40#at`); a file cannot. There the address leads to the
 * paragraph, and names the words themselves for browsers that can mark them
 * (text fragments); the others stop at the paragraph.
 */
import type { Place } from '../../markup/index.ts'
import { cutOut } from './relative.ts'

/** Where the paragraphs of a page begin, and their names, in order. */
export type Paragraphs = readonly (readonly [start: number, name: string])[]

/** The paragraphs of a written page; none where it has no text with places. */
export function paragraphsIn(markup: string): Paragraphs {
  return [...markup.matchAll(/<p class="para" id="([^"]+)" data-start="(\d+)"/g)].map(
    ([, name = '', start]) => [Number(start), cutOut(name)] as const,
  )
}

/** The fragment of an address that leads to a place; undefined where no paragraph holds it. */
export function fragmentOf(
  { start, end }: Place,
  paragraphs: Paragraphs,
  words: string | undefined,
): string | undefined {
  const name = paragraphs.findLast(([first]) => first <= start)?.[1] ?? paragraphs[0]?.[1]
  if (name === undefined) return undefined
  const told = words === undefined || end === undefined ? '' : textIn(words.slice(start, end))
  return told === '' ? `#${name}` : `#${name}:~:text=${told}`
}

/** Longer passages are named by their first and their last words. */
const mostWords = 8
const edge = 3

function textIn(passage: string): string {
  const words = passage.split(/\s+/).filter((word) => word !== '')
  if (words.length <= mostWords) return encoded(words)
  return `${encoded(words.slice(0, edge))},${encoded(words.slice(-edge))}`
}

/** A hyphen has a meaning of its own in a text fragment; a lone half of a sign cannot be encoded. */
function encoded(words: readonly string[]): string {
  const whole = words.join(' ').replace(/\p{Surrogate}/gu, '')
  return encodeURIComponent(whole).replace(/[-'()]/g, percent)
}

function percent(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
}
