/**
 * Articles: a title, an author under it, and pages of prose without salutation.
 */
import type { Span } from '../text/index.ts'
import type { Line } from './lines.ts'
import { isPersonLike, isSurePerson, tidy } from './names.ts'
import { isProse } from './prose.ts'
import { addressing, bodies, offices } from './vocabulary.ts'

export interface ArticleHead {
  readonly title: Span
  readonly author?: Span
}

/** Text of fewer characters is a note. */
const shortest = 3_000
const longestTitle = 240
/** The name of a court with the hour and those present is no place of work. */
const longestWorkplace = 100

/** Title and author at the head of these lines; nothing when they head no article. */
export function readArticle(
  lines: readonly Line[],
  from: number,
  to: number,
): ArticleHead | undefined {
  const [first, last] = [lines[from], lines[to - 1]]
  if (first === undefined || last === undefined || last.end - first.start < shortest)
    return undefined
  for (let at = from + 1; at < Math.min(to, from + 8); at += 1) {
    const line = lines[at]!
    if (!isAuthor(line, lines[at + 1])) {
      if (line.words.length > longestTitle || (isProse(line.words) && line.opens)) return undefined
      continue
    }
    const titled = lines.slice(from, at)
    const start = titled.length > 3 ? titled.at(-1)! : titled[0]!
    const name = tidy(line.words)
    const offset = line.start + line.words.indexOf(name)
    return {
      title: { start: start.start, end: lines[at - 1]!.end },
      author: { start: offset, end: offset + name.length },
    }
  }
  return undefined
}

/** A name alone, and a place of work or text under it. */
function isAuthor(line: Line, next: Line | undefined): boolean {
  const words = line.words.replace(/^by\s+/iu, '')
  if (addressing.has(/^\p{L}+/u.exec(words)?.[0].toLowerCase() ?? '')) return false
  if (next === undefined || words.length > 60 || !isPersonLike(words)) return false
  const tokens = tidy(words).split(/\s+/)
  if (tokens.length < 2 || tokens.length > 4) return false
  if (tokens.some((token) => offices.has(token.toLowerCase().replace(/[^\p{L}]/gu, ''))))
    return false
  const works = next.words
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => bodies.has(word))
  return (works && next.words.length < longestWorkplace) || isSurePerson(words)
}
