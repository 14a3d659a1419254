/**
 * Who is whose: states and their people from the language, persons from the text
 * itself ("Soviet ambassador X", "X, the Chinese premier"), short names from full ones.
 */
import type { EventWords } from '../../../languages/index.ts'
import { type NameFinder, nameFinder, remembering } from './names.ts'
import type { Sentence } from './sentences.ts'

/** A name that can act, and the side it belongs to. */
export interface Known {
  readonly root: string
  readonly part?: string
  readonly form: 'name' | 'adjective' | 'person' | 'acronym' | 'joined'
}

export interface Roster {
  /** By name as written. */
  readonly known: ReadonlyMap<string, Known>
  /** Finds any known name, longest first. */
  readonly names: NameFinder
  /** Roots by how often they are named: the first two are the sides of the text. */
  readonly roots: readonly string[]
  /** How often each root is named. */
  readonly counts: ReadonlyMap<string, number>
}

const personName = String.raw`\p{Lu}[\p{L}’'-]+(?: (?:\p{Lu}[\p{L}’'-]+|de|van|von|al|bin)){0,3}`

/** Read the roster of a text. `given` are names that the record knows already. */
export function rosterOf(
  sentences: readonly Sentence[],
  words: EventWords,
  given: ReadonlyMap<string, Known> = new Map(),
): Roster {
  const standing = standingOf(words)
  const known = new Map(standing.known)
  for (const [name, one] of given) known.set(name, one)
  const text = sentences.map((sentence) => sentence.reading)
  learnAcronyms(text, known)
  learnPersons(text.filter(sided(standing, given.size > 0 ? known : standing.known)), words, known)
  learnTitled(text, words, known)
  learnLists(text, known)
  learnShortNames(text, known)
  const isGrown = known.size > standing.known.size || given.size > 0
  const names = remembering(isGrown ? nameFinder(known.keys()) : standing.names)
  const counts = countsOf(text, names, known)
  const roots = [...counts].sort((one, other) => other[1] - one[1]).map(([root]) => root)
  return { known, names, roots, counts }
}

/** Whether a sentence names a side: persons are learnt beside one only. */
function sided(
  { isNamed, known: standing }: StandingNames,
  known: ReadonlyMap<string, Known>,
): (reading: string) => boolean {
  const own = [...known].flatMap(([name, { form }]) =>
    form === 'person' || standing.has(name) ? [] : [name],
  )
  return (reading) => isNamed(reading) || own.some((name) => reading.includes(name))
}

/** What a language knows before a text is read. */
interface StandingNames {
  readonly known: ReadonlyMap<string, Known>
  readonly names: NameFinder
  /** Whether any of them stands in a sentence. */
  readonly isNamed: (reading: string) => boolean
  /** Whether a title stands in a sentence. */
  readonly titled: RegExp
}

const standings = new WeakMap<EventWords, StandingNames>()

function standingOf(words: EventWords): StandingNames {
  const kept = standings.get(words)
  if (kept !== undefined) return kept
  const known = new Map<string, Known>()
  for (const state of words.states) {
    for (const name of state.names) known.set(name, { root: state.code, form: 'name' })
    for (const name of state.adjectives) known.set(name, { root: state.code, form: 'adjective' })
    if (state.joined !== undefined)
      known.set(`${state.joined}-`, { root: state.code, form: 'joined' })
  }
  for (const { code, names } of words.movements)
    for (const name of names) known.set(name, { root: code, form: 'name' })
  for (const { code, names } of words.leaders)
    for (const name of names) known.set(name, { root: code, part: partOf(name), form: 'person' })
  const names = nameFinder(known.keys())
  const made = {
    known,
    names,
    isNamed: (reading: string) => names.in(reading).length > 0,
    titled: new RegExp(`${words.titles}|head|chief|director`, 'iu'),
  }
  standings.set(words, made)
  return made
}

/** A part's code: letters of the name in capitals, without spaces and marks. */
export function partOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[^\p{L}]/gu, '')
    .toUpperCase()
}

/** `Some Long Name (SLN)`: the letters in brackets stand for the name, if it holds one we know. */
function learnAcronyms(text: readonly string[], known: Map<string, Known>): void {
  const bracketed = text.filter((reading) => /\(\p{Lu}{2,6}\)/u.test(reading))
  if (bracketed.length === 0) return
  const names = nameFinder(known.keys())
  for (const reading of bracketed)
    for (const [, long, short] of reading.matchAll(
      /((?:\p{Lu}[\p{L}’'-]+ (?:of (?:the )?|and )?){2,8})\((\p{Lu}{2,6})\)/gu,
    )) {
      const inside = names.in(long!).map(({ name }) => known.get(name))
      const root = inside.find((one) => one !== undefined && one.form !== 'person')?.root
      if (root !== undefined && !known.has(short!)) known.set(short!, { root, form: 'acronym' })
    }
}

/** `Soviet ambassador X`, `Chinese leader X`, `X, the Chinese premier`, `X, head of the CCP’s …`. */
function learnPersons(text: readonly string[], words: EventWords, known: Map<string, Known>): void {
  // Long lists of names are compiled and run only where a title stands.
  const { titled } = standingOf(words)
  const telling = text.filter((reading) => titled.test(reading) && /\p{Lu}/u.test(reading))
  if (telling.length === 0) return
  const sides = [...known].filter(([, one]) => one.form !== 'person' && one.form !== 'joined')
  const titles = words.titles
    .split('|')
    .map((title) => `[${title[0]!.toUpperCase()}${title[0]!}]${title.slice(1)}`)
    .join('|')
  const side = sides
    .map(([name]) => escaped(name))
    .sort(byLength)
    .join('|')
  const before = new RegExp(
    String.raw`\b(${side})(?:’s|'s)? (?:\p{Ll}+ |\p{Lu}\p{L}+ ){0,2}?(?:${titles})s?,? (${personName})`,
    'gu',
  )
  const after = new RegExp(
    String.raw`(${personName}), (?:who [^,]{0,40}, )?(?:the |a |an )?(?:former |then |new )?(?:[^,.]{0,30} )?\b(${side})\b(?:’s|'s)?[^,.]{0,30}\b(?:${words.titles}|head|chief|director)\b`,
    'gu',
  )
  const headOf = new RegExp(
    String.raw`(${personName}), (?:the )?(?:${words.titles}|head|chief|director) of (?:the )?(${side})\b`,
    'gu',
  )
  const learn = (name: string, sideName: string): void => {
    const root = known.get(sideName)?.root
    if (root === undefined || known.has(name) || !isLikePerson(name)) return
    known.set(name, { root, part: partOf(name), form: 'person' })
  }
  for (const reading of telling) {
    for (const [, sideName, name] of reading.matchAll(before)) learn(name!, sideName!)
    for (const [, name, sideName] of reading.matchAll(after)) learn(name!, sideName!)
    for (const [, name, sideName] of reading.matchAll(headOf)) learn(name!, sideName!)
  }
}

/** A title and a name without a side: `the premier, A B`, `King C` belong to the side named last before them. */
function learnTitled(text: readonly string[], words: EventWords, known: Map<string, Known>): void {
  const { titled } = standingOf(words)
  if (!text.some((reading) => titled.test(reading))) return
  const names = nameFinder(known.keys())
  const titles = words.titles
    .split('|')
    .filter((title) => !title.includes('\\'))
    .map((title) => `[${title[0]!.toUpperCase()}${title[0]!}]${title.slice(1)}`)
    .join('|')
  const alone = new RegExp(
    String.raw`(?<!\p{Lu}\p{L}+ )\b(?:${titles}),? (?!of\b)(${personName})(?=[\s,.;:’'])`,
    'gu',
  )
  let side: string | undefined
  for (const reading of text) {
    const sides = names.in(reading).flatMap(({ name, start }) => {
      const one = known.get(name)
      return one === undefined || one.form === 'person' ? [] : [{ root: one.root, start }]
    })
    if (titled.test(reading))
      for (const match of reading.matchAll(alone)) {
        const [words, name] = match
        const start = match.index + words.length - name!.length
        const inside = names.in(name!).length > 0
        const only = new Set(sides.map((one) => one.root)).size === 1 ? sides[0]?.root : undefined
        const root =
          sides.findLast((one) => one.start < start)?.root ??
          only ??
          (isDefinite(reading, match.index) ? side : undefined)
        if (root !== undefined && !inside && !known.has(name!) && isLikePerson(name!))
          known.set(name!, { root, part: partOf(name!), form: 'person' })
      }
    side = sides.at(-1)?.root ?? side
  }
}

/** `the premier, A B` is that of the side that is told of; of `King C` nothing is known by that. */
function isDefinite(reading: string, at: number): boolean {
  return /\b[Tt]he (?:\p{Ll}+ )?$/u.test(reading.slice(0, at))
}

const list = new RegExp(
  `${personName}(?:, ${personName})+,? and ${personName}|${personName} and ${personName}`,
  'gu',
)

/** In `A, B, C and D` those we do not know belong with those we do, if these agree. */
function learnLists(text: readonly string[], known: Map<string, Known>): void {
  for (const reading of text) {
    if (!/ and \p{Lu}/u.test(reading)) continue
    for (const [words] of reading.matchAll(list)) {
      const names = words.split(/,? and |, /)
      const roots = new Set(
        names.flatMap((name) => {
          const one = known.get(name)
          return one?.form === 'person' ? [one.root] : []
        }),
      )
      if (roots.size !== 1) continue
      const [root] = roots
      for (const name of names)
        if (!known.has(name) && isLikePerson(name) && name.includes(' '))
          known.set(name, { root: root!, part: partOf(name), form: 'person' })
    }
  }
}

/** `Chen` for `Chen Yi`, `Brown` for `Alice Brown`: the half that stands alone more often. */
function learnShortNames(text: readonly string[], known: Map<string, Known>): void {
  const all = text.join('\n')
  for (const [name, one] of [...known])
    if (one.form === 'person' && name.includes(' ')) {
      const halves = name.split(' ')
      const [first, last] = [halves[0]!, halves.at(-1)!]
      if (!all.includes(first) && !all.includes(last)) continue
      const alone = (half: string): number =>
        [
          ...all.matchAll(
            new RegExp(String.raw`(?<!\p{Lu}\p{L}+ )\b${escaped(half)}\b(?! \p{Lu})`, 'gu'),
          ),
        ].length
      const short = alone(last) > alone(first) ? last : first
      if (!known.has(short) && /^\p{Lu}\p{L}+/u.test(short) && alone(short) > 0)
        known.set(short, one)
    }
}

function isLikePerson(name: string): boolean {
  return (
    /^\p{Lu}/u.test(name) &&
    !/^(?:The|In|On|At|As|His|Her|Their|This|That|Party|Central)\b/.test(name)
  )
}

function countsOf(
  text: readonly string[],
  names: NameFinder,
  known: ReadonlyMap<string, Known>,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const reading of text)
    for (const { name } of names.in(reading)) {
      const root = known.get(name)?.root
      if (root !== undefined) counts.set(root, (counts.get(root) ?? 0) + 1)
    }
  return counts
}

function byLength(one: string, other: string): number {
  return other.length - one.length
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
