/**
 * Agents: lawyers and others who write for somebody and say for whom.
 */
import { english, type Language } from '../../../languages/index.ts'
import type { Span } from '../../../text/index.ts'
import type { Entry } from './register.ts'

/** Where the one acted for is named, behind the words that say so: "Our client: the Guild". */
const between = /^(?:[:,–—-]|\s|the|die|der|das|la|le|les|il|l['’])*$/iu

/**
 * The one party that the writer says he acts for; nothing where he names none,
 * or more than one.
 */
export function principalIn(
  words: string,
  names: readonly (Span & { readonly entry: Entry })[],
  language: Language | undefined,
): Entry | undefined {
  const patterns = (language?.documents ?? english.documents!).actingFor
  const says = new RegExp(`(?<!\\p{L})(?:${patterns.join('|')})(?!\\p{L})`, 'giu')
  const principals = new Set<Entry>()
  for (const match of words.matchAll(says)) {
    const end = match.index + match[0].length
    const name = names.find(({ start }) => start >= end && start <= end + longestBetween)
    if (name !== undefined && between.test(words.slice(end, name.start))) principals.add(name.entry)
  }
  return principals.size === 1 ? [...principals][0] : undefined
}

const longestBetween = 12
