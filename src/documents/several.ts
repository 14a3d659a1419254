/** Several names in one stretch: "the Board of Rivers and to the Guild of Fishers", "A; B". */
import type { Span } from '../text/index.ts'
import { isOfficeAlone, isSurePerson, type ReadName, readName, tidy } from './names.ts'
import { bodies, kindOfNoun, nameJoints } from './vocabulary.ts'

export interface PlacedName extends Span {
  readonly name: ReadName
}

/** The names of a stretch, each with its place; one only where a part of it is no name. */
export function readNames(words: string, span: Span): PlacedName[] {
  const stretch = words.slice(span.start, span.end)
  const parts: PlacedName[] = []
  for (const part of partsOf(stretch)) {
    const written = stretch.slice(part.start, part.end)
    const alone = withoutTitle(written)
    // "The Steward and the President of the Guild": of two the office alone is enough.
    const isOne = part.start === 0 && part.end === stretch.length
    const name = isOne ? readName(alone) : nameOf(alone)
    if (name !== undefined)
      parts.push({ name, start: span.start + part.start, end: span.start + part.end })
    // What stands behind a title that was cut off is a part of it; so is what stands behind no name.
    if (alone !== written || parts.length === 0) break
  }
  const isOne = isOneBody(words, parts) || isOneHolder(parts)
  if (parts.length > 1 && parts.every(({ name }) => isFull(name)) && !isOne) return parts
  if (isOneHolder(parts)) {
    const [first, second] = [parts[0]!, parts[1]!]
    const office = words.slice(first.start, second.end - second.name.name.length).trim()
    return [{ ...span, name: { ...second.name, office: tidy(office) } }]
  }
  const whole = readName(withoutTitle(stretch))
  return whole === undefined ? parts.slice(0, 1) : [{ ...span, name: whole }]
}

/** A name, or an office with its article. */
function nameOf(words: string): ReadName | undefined {
  return isOfficeAlone(words) ? { name: tidy(words), named: 'office' } : readName(words)
}

/** "Mayor, Aldermen and Burgesses of Halvern": offices of one place, and only the last says of which. */
function isOneBody(words: string, [first, second, ...rest]: readonly PlacedName[]): boolean {
  if (first === undefined || second === undefined || rest.length > 0) return false
  const joint = words.slice(first.end, second.start)
  const whose = /\s(?:of|der|des|de|du|di)\s/iu
  return (
    first.name.named === 'office' &&
    second.name.named === 'office' &&
    /^,?\s+(?:and|und|et|e)\s+$/iu.test(joint) &&
    !whose.test(first.name.name) &&
    whose.test(second.name.name)
  )
}

/** "First Secretary of the Guild and Chairman of the Board A.B. Quill": two offices of one man, who is named behind the last. */
function isOneHolder([first, second, ...rest]: readonly PlacedName[]): boolean {
  return (
    rest.length === 0 &&
    first?.name.named === 'office' &&
    second?.name.named === 'person' &&
    second.name.office !== undefined &&
    / \p{Lu}\.|\p{Lu}\.$/u.test(` ${second.name.name}`)
  )
}

function isFull(name: ReadName): boolean {
  return name.named !== 'person' || isSurePerson(name.name) || name.office !== undefined
}

function partsOf(words: string): Span[] {
  const parts: Span[] = []
  let start = 0
  for (const match of words.matchAll(
    /\s*;\s*|,?\s+(?:and|und|et|e)\s+(?:(?:to|an|à|al|alla)\s+)?/giu,
  )) {
    parts.push({ start, end: match.index })
    start = match.index + match[0].length
  }
  return [...parts, { start, end: words.length }]
}

/** A given name or initials, further initials, particles, a surname. */
const person =
  /^(?<person>(?:\p{Lu}\p{L}+|\p{Lu}\.)(?:\s\p{Lu}\.)*(?:\s(?:van|von|de|der|den|du|la|le|di|da|ter|ten)){0,3}\s\p{Lu}[\p{L}'’-]+)\s+\p{Lu}/u

/**
 * An edition prints a title right behind the names: "… of Trade, Anna Quill
 * The Rivers in Spring". A person's name ends with the surname; a stretch with
 * a colon in it is no name.
 */
function withoutTitle(words: string): string {
  for (const comma of [...words.matchAll(/, /g)].map((match) => match.index + 2)) {
    const name = person.exec(words.slice(comma))?.groups?.person
    if (name !== undefined && isSurePerson(name)) return words.slice(0, comma) + name
  }
  const last = words.slice(words.lastIndexOf(', ') === -1 ? 0 : words.lastIndexOf(', ') + 2)
  const name = person.exec(last)?.groups?.person
  if (name !== undefined && /:/.test(last) && isSurePerson(name))
    return words.slice(0, words.length - last.length) + name
  const body = bodyAlone(last)
  if (body !== undefined) return words.slice(0, words.length - last.length) + body
  return /:/.test(words) ? '' : words
}

/**
 * "Ministry of Trade The Rivers in Spring", "Northern Foreign Ministry Visit of
 * the Mayor": the name of a body ends before a title that begins with an
 * article, or behind its noun where a capital word follows that no name goes
 * on with.
 */
function bodyAlone(words: string): string | undefined {
  if (words === words.toUpperCase()) return undefined
  const tokens = words.split(' ')
  const isBody = (token: string): boolean => bodies.has(token.toLowerCase().replace(/[’'.,]/g, ''))
  const first = tokens.findIndex(isBody)
  if (first === -1) return undefined
  // "den Turnverein Halvern": behind an article alone the name has only begun.
  const leads = tokens.slice(0, first).some((token) => /^\p{Lu}/u.test(token))
  for (let at = first + 1; at < tokens.length; at += 1) {
    const [before, token] = [tokens[at - 1]!, tokens[at]!]
    if (tokens.slice(at).some(isBody)) continue
    const begins = article.test(token) && !isJoint(before)
    const follows = isBody(before) && !isJoint(before) && /^\p{Lu}/u.test(token) && leads
    const noun = kindOfNoun.has(token.toLowerCase()) && /^\p{Lu}/u.test(token)
    if (begins || follows || noun) return tokens.slice(0, at).join(' ')
  }
  return undefined
}

const article = /^(?:The|A|An|Das|Die|Der|Le|La|Les|Il)$/

function isJoint(token: string): boolean {
  return nameJoints.has(token.toLowerCase().replace(/\.$/u, ''))
}
