/**
 * Persons whom their place tells and not their name: behind "Translated by", and in a list
 * with others who are known to be persons.
 */
import type { Span } from '../../../text/index.ts'
import { joints, type Lexicon } from './lexicon.ts'
import type { FoundName, Part } from './piece.ts'

interface Element extends Span {
  readonly name: string
  readonly isPerson: boolean
}

/** Of the runs that nothing told, those that are persons by where they stand. */
export function listedPersons(
  words: string,
  { names, unread }: { readonly names: readonly FoundName[]; readonly unread: readonly Part[] },
  lexicon: Lexicon,
): FoundName[] {
  const open = unread
    .filter((part) => mayBePerson(part.words, lexicon))
    .map(({ words: name, start }): Element => {
      const isPerson =
        lexicon.byline?.test(words.slice(Math.max(0, start - longestByline), start)) === true
      return { name, start, end: start + name.length, isPerson }
    })
  if (open.length === 0) return []
  const known = names
    .filter(({ named, name }) => named === 'person' && name.includes(' '))
    .map((one): Element => ({ ...one, isPerson: true }))
  const inOrder = [...known, ...open].sort((one, other) => one.start - other.start)
  const told = listsIn(words, inOrder).flatMap((list) => (isOfPersons(words, list) ? list : []))
  const persons = new Set([...told, ...open.filter(({ isPerson }) => isPerson)])
  return open
    .filter((one) => persons.has(one))
    .map(({ name, start, end }) => ({ name, start, end, named: 'person' }))
}

/** No byline is longer than this, in characters. */
const longestByline = 60

/** Two or three words with capitals, none of which the language has another use for. */
function mayBePerson(name: string, lexicon: Lexicon): boolean {
  const { places, ...sets } = lexicon
  const tokens = name.split(' ')
  const lower = name.toLowerCase().split(' ')
  if (tokens.length < 2 || tokens.length > 3 || places.has(lower.slice(0, 2).join(' ')))
    return false
  const { common, months, papers, bodies, offices, generic, meetings, streets, titles } = sets
  const known = [common, months, papers, bodies, offices, generic, meetings, streets, titles]
  return (
    tokens.every((token) => /^\p{Lu}(?:\.|[\p{Ll}\p{M}’'-]+\p{L}*)$/u.test(token)) &&
    /\p{Ll}{2}/u.test(tokens.at(-1)!) &&
    !lower.some((word) => known.some((one) => one.has(word)))
  )
}

const between = new RegExp(`^(?:,? ${joints} |[,;] )$`, 'u')
const last = new RegExp(joints, 'u')

/** Names that only commas and an "and" part. */
function listsIn(words: string, inOrder: readonly Element[]): Element[][] {
  const lists: Element[][] = []
  for (const one of inOrder) {
    const before = lists.at(-1)?.at(-1)
    if (before !== undefined && between.test(words.slice(before.end, one.start)))
      lists.at(-1)!.push(one)
    else lists.push([one])
  }
  return lists.filter((list) => list.length > 1)
}

/** As many of them are persons beyond doubt as are not, and an "and" makes them one list: "A, B" may be a man and his town. */
function isOfPersons(words: string, list: readonly Element[]): boolean {
  const persons = list.filter(({ isPerson }) => isPerson).length
  const gaps = list.slice(1).map(({ start }, at) => words.slice(list[at]!.end, start))
  return persons * 2 >= list.length && gaps.some((gap) => last.test(gap))
}
