/** What a claim is about: the stems of the rarer words of its clause. */
import type { ClaimWords, QuantityWords } from '../../../languages/index.ts'
import { once } from '../../../text/index.ts'

const most = 30

/** Whether a word stands in every sentence, is a number, or a month: such say nothing of what it is about. */
export type IsSmall = (word: string) => boolean

/** Stems, each once, without the small words. */
export function subjectOf(words: string, isSmall: IsSmall): string[] {
  const all = words.toLowerCase().match(/\p{L}{4,}/gu) ?? []
  const stems = all.filter((word) => !isSmall(word)).map(stemOf)
  return [...new Set(stems)].slice(0, most)
}

/** The beginning of a word, by which its forms are one: bodies and body, looks and look. */
export function stemOf(word: string): string {
  return word
    .toLowerCase()
    .replace(/(?<=\p{L}{2})ies$/u, 'y')
    .replace(/s$/, '')
    .slice(0, 6)
}

/** "Look" and "looked" are cut at different places and are one stem. */
export function isSameStem(one: string, other: string): boolean {
  return one === other || one.startsWith(other) || other.startsWith(one)
}

export const smallOf: (lexicon: ClaimWords, quantities: QuantityWords) => IsSmall = once(
  (lexicon, quantities) => {
    const small = new Set([...lexicon.small, ...quantities.months.toLowerCase().split('|')])
    return (word) => small.has(word) || quantities.value(word) !== undefined
  },
)
