/** A run of words with capitals, parted into the names in it, each a person or a body. */
import { isLetteredFirm } from '../../../languages/index.ts'
import type { Span } from '../../../text/index.ts'
import { leadOf, ownTitles, titled } from './lead.ts'
import type { Lexicon } from './lexicon.ts'
import { isSurname, personOf } from './person.ts'

/** Words that name a person or a body, and where they stand. */
export interface FoundName extends Span {
  readonly name: string
  readonly named: 'organisation' | 'person'
}

/** Words in a row, and where they begin. */
export interface Part {
  readonly words: string
  readonly start: number
}

/** The parts of a run of words with capitals that may each be a name. */
export function partsOf(words: string, lexicon: Lexicon): Part[] {
  return partedByInitials(words).flatMap((part) => piecesIn(part, lexicon))
}

function piecesIn({ words, start }: Part, lexicon: Lexicon): Part[] {
  return piecesOf(words, lexicon).map((piece) => ({ ...piece, start: start + piece.start }))
}

/** "E. Brask A.B. Quill": behind initials and a surname other initials begin another's name. */
function partedByInitials(words: string): Part[] {
  const parts: Part[] = []
  let start = 0
  for (const { index, 0: gap } of words.matchAll(betweenTwo)) {
    parts.push({ words: words.slice(start, index), start })
    start = index + gap.length
  }
  return [...parts, { words: words.slice(start), start }]
}

const betweenTwo =
  / (?<=(?<!\S)(?:\p{Lu}\.\s?){1,3}\p{Lu}[\p{L}’'-]{2,} )(?=(?:\p{Lu}\.\s?){1,3}\p{Lu}\p{Ll})/gu

/** A run may hold several names: "Comrade A and the Ministry of B", "the Committee of C Comrade D". */
function piecesOf(words: string, lexicon: Lexicon): { words: string; start: number }[] {
  const pieces: { words: string; start: number }[] = []
  let start = 0
  for (const match of words.matchAll(/ (and (?:the )?|(?=(?:\p{L}+)[. ]))/gu)) {
    if (match.index < start) continue
    const after = match.index + match[0].length
    const behind = words.slice(after)
    const joined = match[1] !== ''
    const isOwn = joined
      ? match[0].endsWith('the ') || readPiece(behind, lexicon) !== undefined
      : lexicon.personTitles.has(/^\p{L}+/u.exec(behind)![0].toLowerCase())
    if (!isOwn) continue
    pieces.push({ words: words.slice(start, match.index), start })
    start = after
  }
  pieces.push({ words: words.slice(start), start })
  return pieces
}

/** Reads a run of capitalised words as one name; nothing when it is none beyond doubt. */
export function readPiece(
  words: string,
  lexicon: Lexicon,
): { name: string; named: FoundName['named']; offset: number } | undefined {
  const offset = leadOf(words, lexicon)
  const bare = beforeDate(words.slice(offset), lexicon).replace(
    /(?:['’]s?)$|(?<!(?:people|men|children|folk))['’]s .*$/iu,
    '',
  )
  const tokens = bare.split(' ')
  const lower = tokens.map((token) => token.toLowerCase().replace(/['’.]s?$/u, ''))
  const isTitled = titled(ownTitles(words.slice(0, offset), lexicon), lexicon)
  if (tokens.length === 1)
    return isTitled && isSurname(bare, lexicon)
      ? { name: bare, named: 'person', offset }
      : undefined
  if (tokens.length > 14 || lexicon.places.has(lower.slice(0, 2).join(' '))) return undefined
  if (lower.some((token) => lexicon.bodies.has(token)))
    return isBody(lower, lexicon) ? { name: bare, named: 'organisation', offset } : undefined
  if (isLetteredFirm(bare)) return { name: bare, named: 'organisation', offset }
  const person = personOf(tokens, lower, isTitled, lexicon)
  return person === undefined ? undefined : { name: person, named: 'person', offset }
}

/** "Committee of the Guild of March 3": a name ends before a date. */
function beforeDate(words: string, { months, days }: Lexicon): string {
  for (const match of words.matchAll(/ (?:(?:of|on|in) )?(\p{L}+)/gu)) {
    const word = match[1]!.toLowerCase()
    if (months.has(word) || days.has(word)) return words.slice(0, match.index)
  }
  return words
}

/** Not a plural ("the workers' parties"), no place ("Custom House Quay"), and more than the bare noun ("our Central Committee"). */
function isBody(
  lower: readonly string[],
  { bodies, generic, meetings, streets }: Lexicon,
): boolean {
  if (lower.some((token) => meetings.has(token)) || streets.has(lower.at(-1)!)) return false
  const isPlural = (noun: string): boolean =>
    /(?:ies|[^su]s)$/.test(noun) &&
    (bodies.has(noun.replace(/ies$/, 'y')) || bodies.has(noun.replace(/s$/, '')))
  if (isPlural(lower.find((token) => bodies.has(token))!)) return false
  if (!lower.includes('of') && isPlural(lower.at(-1)!)) return false
  return lower.some((token) => token.length > 2 && !bodies.has(token) && !generic.has(token))
}
