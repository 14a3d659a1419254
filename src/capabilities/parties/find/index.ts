/**
 * Names in the words of a document: persons, bodies, and acronyms where they
 * are first explained.
 *
 * A body is known by its noun (committee, ministry), a person by a title, a
 * given name or initials before the surname. A surname or an acronym alone is
 * a name only where its full form stands in the document or is known already;
 * so a place or an adjective with a capital is not taken for a person.
 */
import { english, type Language, surnameOf } from '../../../languages/index.ts'
import { overlaps, type Span } from '../../../text/index.ts'
import { leadOf } from './lead.ts'
import { joints, type Lexicon, lexiconOf } from './lexicon.ts'
import { listedPersons } from './listed.ts'
import { organsIn } from './organs.ts'
import { type FoundName, type Part, partsOf, readPiece } from './piece.ts'

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
  const read = readAlone(words, lexicon)
  const unread = read.unread.flatMap((one) => partedByAnd(one, lexicon))
  const persons = listedPersons(words, { names: read.names, unread }, lexicon)
  const organs = organsIn(words, unread, language ?? english)
  const isFree = (one: Span): boolean => !persons.some((person) => overlaps(one, person))
  const told = [...persons, ...organs.filter(isFree)]
  const names = [...read.names, ...told]
  const surnames = new Set(
    names.filter(({ named }) => named === 'person').map(({ name }) => surnameOf(name)),
  )
  const lone = read.lone
    .filter((one) => !told.some((name) => overlaps(one, name)))
    .map((one) => ({ ...one, isOwn: surnames.has(one.name) }))
  return { names: names.sort((one, other) => one.start - other.start), lone }
}

interface ReadAlone {
  readonly names: readonly FoundName[]
  /** In which no name was read. */
  readonly unread: readonly Part[]
  readonly lone: readonly Omit<LoneName, 'isOwn'>[]
}

/** What every run of capitalised words says by itself. */
function readAlone(words: string, lexicon: Lexicon): ReadAlone {
  const names: FoundName[] = []
  const unread: Part[] = []
  const lone: Omit<LoneName, 'isOwn'>[] = []
  for (const match of words.matchAll(run)) {
    for (const piece of partsOf(match[0], lexicon)) {
      const start = match.index + piece.start
      const found = readPiece(piece.words, lexicon)
      if (found === undefined) {
        // "Later Quill wrote": the first word of a sentence has a capital too.
        const last = piece.words.lastIndexOf(' ') + 1
        lone.push(loneName(piece.words.slice(last), start + last))
        unread.push({ words: piece.words, start })
        continue
      }
      const at = start + found.offset
      names.push({ start: at, end: at + found.name.length, name: found.name, named: found.named })
    }
  }
  return { names, unread, lone }
}

const part = new RegExp(`\\S.*?(?= ${joints} |$)`, 'gu')
const joined = new RegExp(`^${joints} `, 'u')

/** The parts of a run that an "and" joins, without articles and openers of sentences before them. */
function partedByAnd({ words, start }: Part, lexicon: Lexicon): Part[] {
  return [...words.matchAll(part)].flatMap(({ 0: one, index }): Part[] => {
    const joint = joined.exec(one)?.[0].length ?? 0
    const lead = joint + leadOf(one.slice(joint), lexicon)
    const name = one.slice(lead).replace(/['’.]s?$/u, '')
    return name === '' ? [] : [{ words: name, start: start + index + lead }]
  })
}

function loneName(words: string, start: number): Omit<LoneName, 'isOwn'> {
  const name = words.replace(/['’]s?$|\.$/u, '')
  return { start, end: start + name.length, name }
}
