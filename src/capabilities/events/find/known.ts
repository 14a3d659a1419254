/**
 * The names that events are told by: what a language knows stands for all texts, and
 * over it lies what a dossier or a text adds; the many are never copied.
 */
import type { EventGrammar, EventWords } from '../../../languages/index.ts'
import { once, type Sieved, sieved } from '../../../text/index.ts'
import { type FoundName, type NameFinder, nameFinder, namesInside } from './names.ts'

/** A name that can act, and the side it belongs to. */
export interface Known {
  readonly root: string
  readonly part?: string
  readonly form: 'name' | 'adjective' | 'person' | 'acronym' | 'joined'
}

/** A person's name as it is written. */
export const personName: string = String.raw`\p{Lu}[\p{L}’'-]+(?: (?:\p{Lu}[\p{L}’'-]+|de|van|von|al|bin)){0,3}`

/** Names as one text knows them. */
export interface KnownNames {
  get(name: string): Known | undefined
  has(name: string): boolean
  learn(name: string, one: Known): void
  /** Those that the language does not know. */
  readonly own: ReadonlyMap<string, Known>
}

/**
 * What the language knows, and names given beside it or in its place. A statesman is known by
 * his name alone only where his side is `named`: elsewhere it is a namesake's.
 */
export function knownNames(
  standing: StandingNames,
  given: ReadonlyMap<string, Known>,
  named: ReadonlySet<string> | undefined,
): KnownNames {
  const own = new Map<string, Known>()
  const stands = (name: string): Known | undefined => {
    const one = standing.known.get(name)
    return one?.form === 'person' && named?.has(one.root) === false ? undefined : one
  }
  const others = new Map<string, Known>()
  const learn = (name: string, one: Known): void => {
    const map = standing.known.has(name) ? others : own
    map.set(name, one)
  }
  for (const [name, one] of given) learn(name, one)
  return {
    own,
    learn,
    get: (name) => own.get(name) ?? others.get(name) ?? stands(name),
    has: (name) => own.has(name) || others.has(name) || stands(name) !== undefined,
  }
}

/** The known names that stand in a text, as words or in others. */
export function namesIn(all: string, known: KnownNames, { inside }: StandingNames): string[] {
  if (all === '') return []
  return [
    ...[...inside(all)].filter((name) => known.has(name)),
    ...[...known.own.keys()].filter((name) => all.includes(name)),
  ]
}

/** `Written in English`: the tongue, and nobody who speaks it. */
export function isTongue(
  reading: string,
  { name, start, known }: FoundName & { readonly known: Known },
  { tongueAfter, tongueBefore }: EventGrammar,
): boolean {
  return (
    known.form === 'adjective' &&
    tongueAfter.test(reading.slice(Math.max(0, start - 12), start)) &&
    tongueBefore.test(reading.slice(start + name.length))
  )
}

/** What a language knows before a text is read. */
export interface StandingNames {
  readonly known: ReadonlyMap<string, Known>
  readonly names: NameFinder
  /** Whether a title stands in a sentence so that it may introduce a person. */
  readonly introducing: Sieved
  /** Those that stand in a text, as words or in others. */
  readonly inside: (words: string) => ReadonlySet<string>
  /** A title and a name behind it, without a side. */
  readonly alone: Sieved
}

/** What a language knows, made once. */
export const standingOf: (words: EventWords) => StandingNames = once((words) => {
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
  return {
    known,
    inside: namesInside([...known.keys()]),
    alone: sieved(
      new RegExp(
        String.raw`(?<!\p{Lu}\p{L}+ )\b(?:${titlesOf(words)}),? (?!of\b)(${personName})(?=[\s,.;:’'])`,
        'gu',
      ),
    ),
    names: nameFinder(known.keys()),
    introducing: sieved(
      new RegExp(
        String.raw` (?:${words.titles.split('|').map(eitherCase).join('|')})s?,? \p{Lu}|[\p{L}’'-], [\s\S]*\b(?:${words.titles}|head|chief|director)\b`,
        'u',
      ),
    ),
  }
})

/** Titles of plain words, with a small letter or a capital. */
function titlesOf({ titles }: EventWords): string {
  return titles
    .split('|')
    .filter((title) => !title.includes('\\'))
    .map(eitherCase)
    .join('|')
}

/** A title with a small letter or a capital. */
export function eitherCase(title: string): string {
  return `[${title[0]!.toUpperCase()}${title[0]!}]${title.slice(1)}`
}

/** A part's code: letters of the name in capitals, without spaces and marks. */
export function partOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[^\p{L}]/gu, '')
    .toUpperCase()
}

/** Its first and its last name: by one of them a person is called. */
export function halvesOf(name: string): [first: string, last: string] {
  const all = name.split(' ')
  return [all[0]!, all.at(-1)!]
}

/** A name as a pattern has it. */
export function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/** `Comrade A B` is A B, whoever calls him so. */
export function titleLess({ titles }: EventWords): (name: string) => string {
  const leading = new RegExp(String.raw`^(?:(?:${titles})s? )+(?=\p{Lu})`, 'iu')
  return (name) => name.replace(leading, '')
}

/** Whether a name may be a person’s: it does not begin like a sentence or an institution. */
export function isLikePerson(name: string): boolean {
  return (
    /^\p{Lu}/u.test(name) &&
    !/^(?:The|In|On|At|As|His|Her|Their|This|That|Party|Central)\b/.test(name)
  )
}

/** Finds the names of the language and those that a text or a dossier adds. */
export function finderOf({ own }: KnownNames, { names }: StandingNames): NameFinder {
  return own.size > 0 ? nameFinder(own.keys(), names) : names
}
