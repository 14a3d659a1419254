/**
 * Agents: lawyers and others who write for somebody and say for whom.
 */
import { english, type Language } from '../../../languages/index.ts'
import type { Span } from '../../../text/index.ts'

/** Where the one acted for is named, behind the words that say so: "Our client: the Guild". */
const between = /^(?:[:,–—-]|\s|the|die|der|das|la|le|les|il|l['’])*$/iu

/** The names of those for whom the writer says he acts; of names, the places are given in order. */
export function principalsIn(
  words: string,
  names: readonly (Span & { readonly name: string })[],
  language: Language | undefined,
): string[] {
  const patterns = (language?.documents ?? english.documents!).actingFor
  const says = new RegExp(`(?<!\\p{L})(?:${patterns.join('|')})(?!\\p{L})`, 'giu')
  const principals = new Set<string>()
  for (const match of words.matchAll(says)) {
    const end = match.index + match[0].length
    const name = names.find(({ start }) => start >= end && start <= end + longestBetween)
    if (name !== undefined && between.test(words.slice(end, name.start))) principals.add(name.name)
  }
  return [...principals]
}

const longestBetween = 12
