/**
 * Holders of offices: diplomatic papers are printed with the office at the head
 * and who holds it in brackets behind: "The Norian Ambassador (Brask) to the
 * Secretary of State". The paper is the office's; the person is known by it.
 */
import { languages } from '../../../languages/index.ts'
import type { Correspondent } from '../../../record/index.ts'
import type { Span } from '../../../text/index.ts'

export interface Holder extends Span {
  readonly name: string
  readonly office: string
}

/** The person in brackets right behind an office at the head; none where they say something else. */
export function holderOf(
  { value, named, evidence: [place] }: Correspondent,
  words: string,
): Holder | undefined {
  if (named !== 'office' || place === undefined) return undefined
  const stretch = words.slice(place.start, place.end + farthest)
  const match = inBrackets.exec(stretch)
  const name = match?.groups?.name
  if (match === null || name === undefined || isRemark(name)) return undefined
  const start = place.start + match[0].length - name.length - 1
  const isBehind = words.slice(place.end, start - 1).trim() === '' || start < place.end
  return isBehind ? { name, office: value, start, end: start + name.length } : undefined
}

const farthest = 60
const inBrackets =
  /^[^()]*\((?<name>(?:\p{Lu}\.\s?){0,3}(?:(?:[Vv]on|[Vv]an|[Dd]e|[Dd]er|[Dd]u)\s){0,2}\p{Lu}[\p{L}’'-]*\p{Ll}(?:\s\p{Lu}[\p{L}’'-]+){0,2})\)/u

/** "(Acting)", "(Telegram)", "(Bureau)": what an office is, how it was sent, and no name. */
function isRemark(name: string): boolean {
  return name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => remarks.has(word))
}

const remarks: ReadonlySet<string> = new Set([
  ...'acting temporary retired designate interim extract confidential'.split(' '),
  ...languages.flatMap(({ documents }) =>
    documents === undefined
      ? []
      : [...documents.offices, ...documents.bodies, ...Object.keys(documents.kinds)],
  ),
])
