/**
 * Names in the words of a document: persons, bodies, and acronyms where they
 * are first explained.
 *
 * A body is known by its noun (committee, ministry), a person by a title, a
 * given name or initials before the surname. A surname or an acronym alone is
 * a name only where its full form stands in the document or is known already;
 * so a place or an adjective with a capital is not taken for a person.
 */
import { english, type Language } from '../../../languages/index.ts'
import type { Span } from '../../../text/index.ts'
import { lexiconOf } from './lexicon.ts'
import { type FoundName, partsOf, readPiece } from './piece.ts'

/** What the dossier knows before a document is read. */
export interface KnownNames {
  isSurname(word: string): boolean
  isAcronym(word: string): boolean
}

const particle = '&|of|for|and|on|de|des|du|der|von|van|zu|di|del|della|la|le|im|für'

/** A capitalised word; a point belongs to initials, acronyms and short titles only. */
const capital =
  "(?:(?:\\p{Lu}\\.){1,8}|(?:Mr|Mrs|Ms|Dr|Prof|Hon|Rev|Capt|Col|Gen|Lt|Sgt|St|Hr|Fr|Frl)\\.|\\p{Lu}[\\p{L}\\p{M}]*(?:['’-][\\p{L}\\p{M}]+)*['’]?)"

/** Capitalised words in a row, small words of names and the sign of a firm between them. */
const run = new RegExp(
  `(?<![\\p{L}\\p{N}])${capital}(?:(?: |(?<=\\.) ?)(?:(?:${particle}) (?:(?:the|der|die|la|le|l'|des) )?)?${capital})*`,
  'gu',
)

/** A capitalised word that stands alone: a name where it is known as one. */
export interface LoneName extends Span {
  readonly name: string
  /** The surname of somebody whom the same words name in full. */
  readonly isOwn: boolean
}

export interface NamesRead {
  /** Names beyond doubt, in order. */
  readonly names: readonly FoundName[]
  readonly lone: readonly LoneName[]
}

/** Every name in the words, in order. */
export function namesIn(
  words: string,
  language: Language | undefined,
  known: KnownNames,
): FoundName[] {
  const { names, lone } = readNames(words, language)
  const told = lone.flatMap(({ isOwn, ...one }): FoundName[] => {
    if (known.isAcronym(one.name)) return [{ ...one, named: 'organisation' }]
    return isOwn || known.isSurname(one.name) ? [{ ...one, named: 'person' }] : []
  })
  return [...names, ...told].sort((one, other) => one.start - other.start)
}

/** What the words alone say of names; which of the lone ones are names, only the dossier knows. */
export function readNames(words: string, language: Language | undefined): NamesRead {
  const lexicon = lexiconOf(language?.documents ?? english.documents!)
  const names: FoundName[] = []
  const surnames = new Set<string>()
  const lone: Omit<LoneName, 'isOwn'>[] = []
  for (const match of words.matchAll(run)) {
    for (const piece of partsOf(match[0], lexicon)) {
      const start = match.index + piece.start
      const found = readPiece(piece.words, lexicon)
      if (found === undefined) {
        // "Later Quill wrote": the first word of a sentence has a capital too.
        const last = piece.words.lastIndexOf(' ') + 1
        lone.push(loneName(piece.words.slice(last), start + last))
        continue
      }
      const at = start + found.offset
      names.push({ start: at, end: at + found.name.length, name: found.name, named: found.named })
      if (found.named === 'person') surnames.add(found.name.split(' ').at(-1)!)
    }
  }
  return { names, lone: lone.map((one) => ({ ...one, isOwn: surnames.has(one.name) })) }
}

function loneName(words: string, start: number): Omit<LoneName, 'isOwn'> {
  const name = words.replace(/['’]s?$|\.$/u, '')
  return { start, end: start + name.length, name }
}
