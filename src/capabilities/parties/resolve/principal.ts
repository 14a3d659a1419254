/**
 * Agents: lawyers and others who write for somebody and say for whom.
 */
import { english, type Language } from '../../../languages/index.ts'
import type { Span } from '../../../text/index.ts'

/** Where the one acted for is named, behind the words that say so: "Our client: the Guild". */
const articles: ReadonlySet<string> = new Set(
  'the die der das la le les il l and und et e'.split(' '),
)

/** The names of those for whom the writer says he acts; of names, the places are given in order. */
export function principalsIn(
  words: string,
  names: readonly (Span & { readonly name: string })[],
  language: Language | undefined,
): string[] {
  const { actingFor: patterns, titles } = language?.documents ?? english.documents!
  const says = new RegExp(`(?<!\\p{L})(?:${patterns.join('|')})(?!\\p{L})`, 'giu')
  const principals = new Set<string>()
  for (const match of words.matchAll(says)) {
    const end = match.index + match[0].length
    const name = names.find(({ start }) => start >= end && start <= end + longestBetween)
    const between = wordsOf(words.slice(end, name?.start ?? end))
    if (name !== undefined && between?.every((word) => articles.has(word) || titles.includes(word)))
      principals.add(name.name)
  }
  return [...principals]
}

/** "our clients, Mr. and Mrs. Brask": titles and articles with their joints; nothing where a sentence ends between. */
function wordsOf(between: string): string[] | undefined {
  if (/[^\p{L}\s:,.'’–—-]|\.(?<!\b\p{Lu}\p{Ll}{0,3}\.)/u.test(between)) return undefined
  return between.toLowerCase().match(/\p{L}+/gu) ?? []
}

const longestBetween = 20
