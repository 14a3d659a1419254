/** Several names in one stretch: "the Board of Rivers and to the Guild of Fishers", "A; B". */
import type { Span } from '../text/index.ts'
import { isSurePerson, type ReadName, readName } from './names.ts'

export interface PlacedName extends Span {
  readonly name: ReadName
}

/** The names of a stretch, each with its place; one only where a part of it is no name. */
export function readNames(words: string, span: Span): PlacedName[] {
  const stretch = words.slice(span.start, span.end)
  const parts = partsOf(stretch).flatMap((part): PlacedName[] => {
    const name = readName(withoutTitle(stretch.slice(part.start, part.end)))
    return name === undefined
      ? []
      : [{ name, start: span.start + part.start, end: span.start + part.end }]
  })
  if (parts.length > 1 && parts.every(({ name }) => isFull(name))) return parts
  const whole = readName(withoutTitle(stretch))
  return whole === undefined ? parts.slice(0, 1) : [{ ...span, name: whole }]
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
  const comma = words.lastIndexOf(', ')
  const last = words.slice(comma === -1 ? 0 : comma + 2)
  const name = person.exec(last)?.groups?.person
  if (name !== undefined && (comma !== -1 || /:/.test(last)) && isSurePerson(name))
    return words.slice(0, words.length - last.length) + name
  return /:/.test(words) ? '' : words
}
