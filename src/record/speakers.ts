/**
 * Speakers: whom "we", "you", "our Party", "the Soviet side" stand for in one document.
 *
 * The writer is the first person and the addressee the second. Words that name
 * a side ("the leaders of the CPSU", "the Chinese Party") stand for the party
 * whose name holds them. Nothing is given where the document does not say.
 */
import type { Correspondent, Document } from './document.ts'
import type { PartyId } from './id.ts'
import { nameWords } from './names.ts'
import type { Party } from './party.ts'

export interface Speakers {
  /** Whose words they are: "we", "our", "I". */
  readonly first: readonly Correspondent[]
  /** To whom: "you", "your". */
  readonly second: readonly Correspondent[]
}

/** Who speaks in a document, and to whom. */
export function speakersOf(document: Pick<Document, 'from' | 'to'>): Speakers {
  return { first: document.from, second: document.to }
}

const firstPerson =
  /^(?:we|us|our|ours|i|me|my|mine|wir|uns|unser\p{L}*|ich|mein\p{L}*|nous|notre|nos|je|mon|ma|mes)(?!\p{L})/iu
const secondPerson =
  /^(?:you|your|yours|sie|ihr\p{L}*|ihnen|du|dein\p{L}*|euer|eure\p{L}*|vous|votre|vos|tu|ton|ta|tes)(?!\p{L})/iu
const leading =
  /^(?:the\s+)?(?:leaders|leadership|leading (?:comrades|group)|side|delegation|representatives|comrades|members)\s+(?:of|from)\s+(?:the\s+)?/iu
const trailing = /\s+(?:side|leadership|leaders|comrades|delegation|people|party|government)$/iu

/**
 * Whose party words like "our Party", "your Central Committee", "the Chinese
 * side" or "the leaders of the CPSU" mean in this document; empty when nobody's.
 */
export function whoIs(
  words: string,
  document: Pick<Document, 'from' | 'to'>,
  parties: readonly Party[],
): readonly PartyId[] {
  if (firstPerson.test(words)) return ids(document.from)
  if (secondPerson.test(words)) return ids(document.to)
  const bare = words.replace(leading, '').replace(/^the\s+/iu, '')
  const exact = parties.filter((party) => party.names.some((name) => isSameName(name, bare)))
  if (exact.length > 0) return exact.map((party) => party.id)
  const stem = nameWords(bare.replace(trailing, '')).map((word) => word.slice(0, 4))
  if (stem.length === 0) return []
  const sides = [...document.from, ...document.to].filter((side) => holdsAll(side.value, stem))
  return ids(sides)
}

function ids(sides: readonly Correspondent[]): PartyId[] {
  return [...new Set(sides.flatMap((side) => side.party ?? []))]
}

function isSameName(one: string, other: string): boolean {
  return nameWords(one).join(' ') === nameWords(other).join(' ')
}

/** "Chinese" and "China" begin alike. */
function holdsAll(name: string, stems: readonly string[]): boolean {
  const words = nameWords(name)
  return stems.every((stem) => words.some((word) => word.startsWith(stem)))
}
