/**
 * Who is whose: states and their people from the language, persons from the text
 * itself ("Soviet ambassador X", "X, the Chinese premier"), short names from full ones.
 */
import type { EventGrammar, EventWords } from '../../../languages/index.ts'
import { learnByCompany } from './by-company.ts'
import { learnCapitals } from './capitals.ts'
import { learnIntroduced, narratorOf } from './introduced.ts'
import {
  finderOf,
  isTongue,
  type Known,
  type KnownNames,
  knownNames,
  type StandingNames,
  standingOf,
  titleLess,
} from './known.ts'
import { type FoundName, type NameFinder, remembering } from './names.ts'
import { learnLists, learnPersons, learnShortNames, learnTitled } from './persons.ts'
import { learnPresent } from './present.ts'
import type { Sentence } from './sentences.ts'

export interface Roster {
  /** By name as written. */
  readonly known: KnownNames
  /** Finds any known name, longest first. */
  readonly names: NameFinder
  /** Roots by how often they are named: the first two are the sides of the text. */
  readonly roots: readonly string[]
  /** How often each root is named. */
  readonly counts: ReadonlyMap<string, number>
  /** A text of a few sentences. */
  readonly isNote: boolean
  /** The side of whoever tells the story in his own person. */
  readonly narrator?: string
}

/** A text of no more sentences is a note. */
const longestNote = 3

/** Read the roster of a text. `given` are names that the record knows already. */
export function rosterOf(
  sentences: readonly Sentence[],
  words: EventWords,
  given: ReadonlyMap<string, Known> = new Map(),
): Roster {
  const standing = standingOf(words)
  const text = sentences.map((sentence) => sentence.reading)
  const standingIn = text.map((reading) => standing.names.in(reading))
  const known = knownNames(standing, given, namedIn(standingIn, standing, given))
  learnCapitals(standingIn, known, { standing, words })
  learnAcronyms(text, known, standing)
  const beside = given.size > 0 ? known.own : noNames
  const own = [...beside].flatMap(([name, { form }]) => (form === 'person' ? [] : [name]))
  // Persons are learnt beside a side only.
  const introducing = text.filter(
    (reading, at) =>
      (standingIn[at]!.length > 0 || own.some((name) => reading.includes(name))) &&
      standing.introducing.test(reading),
  )
  learnPersons(introducing, words, known)
  learnPresent(text, words, { known, names: finderOf(known, standing) })
  const unplaced = learnTitled(text, known, standing)
  if (unplaced.size > 0)
    learnByCompany(unplaced, text, {
      known,
      names: finderOf(known, standing),
      grammar: words.grammar,
      pair: mostNamed(text, { known, standing }),
    })
  const { grammar } = words
  learnIntroduced(text, {
    known,
    grammar,
    names: finderOf(known, standing),
    withoutTitle: titleLess(words),
  })
  learnLists(text, known, standing)
  learnShortNames(text, known, standing)
  const names = remembering(finderOf(known, standing))
  const counts = countsOf(text, { names, known, grammar })
  const roots = [...counts].sort((one, other) => other[1] - one[1]).map(([root]) => root)
  const narrator = narratorOf(text, { known, names, grammar })
  const isNote = sentences.length <= longestNote
  return { known, names, roots, counts, isNote, ...(narrator === undefined ? {} : { narrator }) }
}

/** The two sides that a text names most. */
function mostNamed(
  text: readonly string[],
  { known, standing }: { known: KnownNames; standing: StandingNames },
): readonly string[] {
  const names = finderOf(known, standing)
  const counts = new Map<string, number>()
  for (const { name } of text.flatMap((reading) => names.in(reading))) {
    const one = known.get(name)
    if (one !== undefined && one.form !== 'person')
      counts.set(one.root, (counts.get(one.root) ?? 0) + 1)
  }
  const inOrder = [...counts].sort((one, other) => other[1] - one[1])
  return inOrder.slice(0, 2).map(([root]) => root)
}

const noNames: ReadonlyMap<string, Known> = new Map()

/** The sides that a text names otherwise than by a statesman; of no text nothing can be said. */
function namedIn(
  found: readonly (readonly FoundName[])[],
  { known }: StandingNames,
  given: ReadonlyMap<string, Known>,
): ReadonlySet<string> | undefined {
  if (found.length === 0) return undefined
  const sides = found.flatMap((names) => names.map(({ name }) => known.get(name)!))
  return new Set(
    [...sides, ...given.values()].flatMap(({ form, root }) => (form === 'person' ? [] : [root])),
  )
}

/** `Some Long Name (SLN)`: the letters in brackets stand for the name, if it holds one we know. */
function learnAcronyms(text: readonly string[], known: KnownNames, standing: StandingNames): void {
  const bracketed = text.filter((reading) => /\(\p{Lu}{2,6}\)/u.test(reading))
  if (bracketed.length === 0) return
  const names = finderOf(known, standing)
  for (const reading of bracketed)
    for (const [, long, short] of reading.matchAll(
      /((?:\p{Lu}[\p{L}’'-]+ (?:of (?:the )?|and )?){2,8})\((\p{Lu}{2,6})\)/gu,
    )) {
      const inside = names.in(long!).map(({ name }) => known.get(name))
      const root = inside.find((one) => one !== undefined && one.form !== 'person')?.root
      if (root !== undefined && !known.has(short!)) known.learn(short!, { root, form: 'acronym' })
    }
}

function countsOf(
  text: readonly string[],
  { names, known, grammar }: { names: NameFinder; known: KnownNames; grammar: EventGrammar },
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const reading of text)
    for (const one of names.in(reading)) {
      const side = known.get(one.name)
      if (side !== undefined && !isTongue(reading, { ...one, known: side }, grammar))
        counts.set(side.root, (counts.get(side.root) ?? 0) + 1)
    }
  return counts
}
