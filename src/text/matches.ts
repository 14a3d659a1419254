/**
 * All matches of a kept expression. `matchAll` copies the expression for every text it is
 * asked of, and a copy of a long one may be compiled anew each time.
 */

/** The matches of an expression with the flag `g`, in order, at most so many. */
export function matchesOf(
  words: string,
  pattern: RegExp,
  most: number = Number.POSITIVE_INFINITY,
): readonly RegExpExecArray[] {
  let matches: RegExpExecArray[] | undefined
  pattern.lastIndex = 0
  for (let match = pattern.exec(words); match !== null; match = pattern.exec(words)) {
    matches ??= []
    matches.push(match)
    if (matches.length === most) break
    if (match[0] === '') pattern.lastIndex += lengthAt(words, match.index, pattern)
  }
  return matches ?? noMatches
}

/** What is given where nothing matches. */
export const noMatches: readonly RegExpExecArray[] = []

/** Behind a match of nothing the next is looked for one sign further. */
function lengthAt(words: string, at: number, { unicode }: RegExp): number {
  return unicode && (words.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
}
