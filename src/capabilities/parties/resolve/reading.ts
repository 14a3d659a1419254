/**
 * What one document says of names: who stands at its head, which acronyms it
 * explains, which names are in its words. It is read once and noted, so that
 * no words are read again when another letter brings a name.
 */
import { type Language, languages } from '../../../languages/index.ts'
import type { Correspondent, Document, StandingRecord } from '../../../record/index.ts'
import type { Note } from '../../../store/index.ts'
import { overlaps, type Span } from '../../../text/index.ts'
import { definitionsIn } from '../find/definitions.ts'
import { readNames } from '../find/index.ts'
import type { FoundName } from '../find/piece.ts'
import { servingIn } from '../find/serving.ts'
import type { Named } from './entry.ts'
import { type Holder, holderOf } from './holder.ts'
import { principalsIn } from './principal.ts'
import { type SignedFor, signedFor } from './signing-block.ts'

/** A sender, an addressee, a receiver of a copy; the host of the address, where it is a mail. */
export type HeadName = readonly [
  name: string,
  named: Named | null,
  office: string | null,
  host?: string,
]

/** The head as far as it tells of parties; letters of the same two have the same. */
export interface Head {
  readonly from: readonly HeadName[]
  readonly to: readonly HeadName[]
  readonly signature: string | null
  readonly signers: readonly string[]
  /** Who holds an office that stands at the head. */
  readonly holders: readonly HeadName[]
  /** For whom the block under a mail is signed. */
  readonly signedFor?: SignedFor
}

export type Acting = readonly [agent: string, principals: readonly string[]]
export type Definition = readonly [acronym: string, name: string]
export type Service = readonly [person: string, body: string]
type Placed = readonly [name: string, start: number, end: number]

export interface Reading {
  readonly head: Head
  /** Names at the head where they stand, with how sure they are. */
  readonly at: readonly (readonly [...Placed, sure: number])[]
  readonly definitions: readonly Definition[]
  /** The sender, and those for whom he says he acts. */
  readonly acting: Acting | null
  /** Persons with the body of which the words say that they hold an office. */
  readonly serving: readonly Service[]
  /** Names in the words, the first place of each. */
  readonly names: readonly (readonly [...Placed, named: FoundName['named']])[]
  /** Words that are names where the dossier knows them; 1: as those of somebody named here. */
  readonly lone: readonly (readonly [...Placed, isOwn: 0 | 1])[]
}

/** Reads the head and the words of a document. */
export function readingOf(record: StandingRecord, document: Document): Reading {
  const words = record.words(document.id)
  const people = [...document.from, ...document.to, ...document.copies]
  const holders = people.flatMap((one) => holderOf(one, words) ?? [])
  const at = [...people.map(placeOf), ...holders.map(placeOfHolder)]
  const isFree = (one: Span): boolean => !at.some(([, start, end]) => overlaps({ start, end }, one))
  const { names, lone } = readNames(words, languageOf(document))
  const forBody = signedFor(document, words, (some) =>
    some === words ? names : readNames(some, languageOf(document)).names,
  )
  return {
    head: {
      ...headOf(document, holders),
      ...(forBody === undefined ? {} : { signedFor: forBody }),
    },
    at,
    definitions: definitionsIn(words).map(({ acronym, name }) => [acronym, name]),
    acting: actingIn(words, document, [...at.map(placed), ...names.filter(isFree)]),
    serving: servingIn(words, names, languageOf(document)).map(({ person, body }) => [
      person,
      body,
    ]),
    names: firstOfEach(names.filter(isFree)).map(({ name, start, end, named }) => [
      name,
      start,
      end,
      named,
    ]),
    lone: firstOfEach(lone.filter((one) => isFree(one) && (one.isOwn || mayBeName(one.name)))).map(
      ({ name, start, end, isOwn }) => [name, start, end, isOwn ? 1 : 0],
    ),
  }
}

/** "We act for the Weavers' Union": whoever signs such a letter stands on the side of the one he names. */
function actingIn(
  words: string,
  document: Document,
  names: readonly (Span & { readonly name: string })[],
): Acting | null {
  const [sender] = document.from
  if (sender === undefined) return null
  const inOrder = [...names].sort((one, other) => one.start - other.start)
  const principals = principalsIn(words, inOrder, languageOf(document))
  return principals.length === 0 ? null : [sender.value, principals]
}

function placed([name, start, end]: Reading['at'][0]): Span & { readonly name: string } {
  return { name, start, end }
}

function placeOf({ value, evidence: [first], confidence }: Correspondent): Reading['at'][0] {
  return [value, first?.start ?? 0, first?.end ?? 0, confidence]
}

function placeOfHolder({ name, start, end }: Holder): Reading['at'][0] {
  return [name, start, end, sureOfHolder]
}

const sureOfHolder = 0.9

function headOf(
  { from, to, copies, signature, signers }: Document,
  holders: readonly Holder[],
): Head {
  return {
    from: from.map(headName),
    to: [...to, ...copies].map(headName),
    signature: signature?.value ?? null,
    signers: (signers ?? []).map(({ value }) => value),
    holders: holders.map(({ name, office }) => [name, 'person', office]),
  }
}

function headName({ value, named, office, address }: Correspondent): HeadName {
  const host = address?.split('@')[1]?.toLowerCase()
  const bare = [value, named ?? null, office ?? null] as const
  return host === undefined ? bare : [...bare, host]
}

function languageOf(document: Document): Language | undefined {
  const code = document.language ?? document.witnesses[0].language
  return languages.find((one) => one.code === code)
}

/** An acronym, or long enough for a surname. */
function mayBeName(word: string): boolean {
  return /^\p{Lu}{2,8}$/u.test(word) || (word.length > 3 && /\p{Ll}/u.test(word))
}

function firstOfEach<One extends { readonly name: string }>(all: readonly One[]): One[] {
  const seen = new Set<string>()
  return all.filter(({ name }) => !seen.has(name) && seen.add(name))
}

const key = 'reading'

export function noteOfReading(reading: Reading): Note {
  return { key, value: JSON.stringify(reading) }
}

/** The beginning of the keys of all readings. */
export const readings: string = key

export function readingIn({ value }: Note): Reading {
  return JSON.parse(value) as Reading
}
