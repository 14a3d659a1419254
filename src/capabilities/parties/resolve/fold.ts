/**
 * Parties from the ledger: heads come first, for who writes and is written to
 * acts; then what acronyms stand for and persons by their full names, since a
 * surname may stand alone long before the letter that gives it in full; then
 * all other names. Each in order of the first place where it is said, so that
 * the same papers give the same parties in whatever order they came.
 */
import { languages } from '../../../languages/index.ts'
import {
  type Evidence,
  nameWords,
  type PartySettings,
  type Standing,
} from '../../../record/index.ts'
import { type Entry, type Named, root } from './entry.ts'
import { housed } from './house.ts'
import { type Ids, makeIds } from './ids.ts'
import { isBefore, type Ledger, type Place, type Said, saidIn } from './ledger.ts'
import { type OfficeHeld, officesHeld } from './office.ts'
import { paired } from './pair.ts'
import type { Acting, Head, HeadName } from './reading.ts'
import { makeRegister, type Register } from './register.ts'
import { readServices } from './serving.ts'

/** What settings and people say of parties stands before anything is read. */
export interface Given {
  readonly settings: readonly PartySettings[]
  readonly judged: readonly Standing<'party'>[]
}

/** The parties of a ledger, all with their ids. */
export interface Parties {
  readonly register: Register
  readonly ids: Ids
  /** The party of a word that stands alone, where it is known as a name. */
  lone(word: string, isOwn: boolean): Entry | undefined
  /** Where people have judged of parties. */
  readonly judged: ReadonlyMap<Entry, Evidence>
}

export function partiesIn(ledger: Ledger, given: Given): Parties {
  const register = makeRegister()
  const judged = giveTo(register, given)
  const said = inOrder(ledger)
  const heads = said.flatMap(([one]) => (one.kind === 'head' ? [one.head] : []))
  for (const head of heads) prepareHead(register, head)
  for (const head of heads) introduce(register, head)
  for (const head of heads) readHead(register, head)
  register.joinShortened()
  for (const held of officesHeld(heads)) readOffice(register, held)
  for (const [one] of said) if (isTelling(one)) readName(register, one)
  for (const [one] of said) if (!isTelling(one)) readName(register, one)
  const couples = couplesIn(heads, register)
  for (const [one] of said) if (one.kind === 'acting') readActing(register, one.acting, couples)
  readServices(
    said.flatMap(([one]) => (one.kind === 'serving' ? [one.service] : [])),
    { heads, register },
  )
  for (const [person, body] of housed(heads, register)) person.of.add(body)
  for (const [person, pair] of paired(heads, register)) {
    pair.kind = 'organisation'
    person.of.add(pair)
  }
  register.shareSurnames()
  const ids = makeIds(register.entries)
  for (const [one] of said) {
    const entry = entryNamed(one, register)
    if (entry !== undefined) ids.of(entry)
  }
  for (const entry of register.entries) ids.of(entry)
  return { register, ids, judged, lone: loneNames(register) }
}

/** A party, how it is called where it is met alone, and the first place where it is met. */
export interface Met {
  readonly entry: Entry
  readonly first: Place | Evidence
  readonly lone: readonly string[]
}

/** The parties that are met somewhere; others are only known of. */
export function metIn(ledger: Ledger, { register, judged, lone }: Parties): Met[] {
  const met = new Map<Entry, { first: Place | Evidence; lone: string[] }>()
  for (const [entry, first] of judged) met.set(root(entry), { first, lone: [] })
  for (const [said, place] of inOrder(ledger)) {
    const found = said.kind === 'lone' ? lone(said.name, true) : entryNamed(said, register)
    if (found === undefined) continue
    const entry = root(found)
    const known = met.get(entry) ?? { first: place, lone: [] }
    met.set(entry, known)
    if (said.kind === 'lone') known.lone.push(said.name)
  }
  return [...met].map(([entry, one]) => ({ entry, ...one }))
}

function inOrder(ledger: Ledger): (readonly [Said, Place])[] {
  return [...ledger]
    .sort(([, one], [, other]) => (isBefore(one, other) ? -1 : 1))
    .map(([saying, place]) => [saidIn(saying), place])
}

function entryNamed(said: Said, register: Register): Entry | undefined {
  return said.kind === 'name' || said.kind === 'at' ? register.find(said.name) : undefined
}

/** Gives back where the judged parties stand. */
function giveTo(register: Register, { settings, judged }: Given): Map<Entry, Evidence> {
  for (const party of settings) register.settle(party)
  const places = new Map<Entry, Evidence>()
  for (const { body, evidence } of judged) {
    if (register.find(body.name)?.fixed) continue
    const entry = register.seed(body)
    entry.fixed = true
    places.set(entry, evidence[0])
  }
  return places
}

function isTelling(said: Said): boolean {
  if (said.kind === 'define') return true
  return said.kind === 'name' && said.named === 'person' && said.name.includes(' ')
}

function readName(register: Register, said: Said): void {
  if (said.kind === 'define') register.define(...said.definition)
  else if (said.kind === 'name' && (isTelling(said) || register.find(said.name) === undefined))
    register.add(said.name, said.named)
}

/** Whoever acts for one party, and for no other, stands on its side. */
function readActing(
  register: Register,
  [agentName, names]: Acting,
  couples: ReadonlyMap<string, Entry>,
): void {
  const agent = register.find(agentName)
  const known = names.flatMap((name) => couples.get(name) ?? register.find(name) ?? [])
  const principals = new Set(known.map(root))
  const [principal] = principals
  if (agent !== undefined && principal !== undefined && principals.size === 1)
    if (principal !== root(agent)) root(agent).of.add(principal)
}

/** Those of one surname who write together, by it: "Mr. and Mrs. Brask" are on the side of the one who is named first. */
function couplesIn(heads: readonly Head[], register: Register): ReadonlyMap<string, Entry> {
  const couples = new Map<string, Entry>()
  for (const { from } of heads) {
    const names = from.map(([name]) => name)
    const surname = names[0]?.split(' ').at(-1)
    const first = names[0] === undefined ? undefined : register.find(names[0])
    const isCouple = names.length > 1 && names.every((name) => name.endsWith(` ${surname}`))
    if (isCouple && surname !== undefined && first !== undefined && !couples.has(surname))
      couples.set(surname, first)
  }
  return couples
}

/** Full names of bodies at heads and feet explain the acronyms of others. */
function prepareHead(register: Register, { from, to, signature }: Head): void {
  for (const [name, named] of [...from, ...to]) if (named !== 'person') register.prepare(name)
  if (signature !== null) register.prepare(signature)
}

/** Persons whom a head names in full, before those whom heads call by their surnames alone. */
function introduce(register: Register, { from, to, holders }: Head): void {
  for (const [name, named] of [...from, ...to, ...holders])
    if ((named ?? guessed(name)) === 'person' && nameWords(name).length > 1)
      register.add(name, 'person').heads += 1
}

/** Who writes and is written to, his office, and for whom he signs. */
function readHead(register: Register, { from, to, signature, signers, holders }: Head): void {
  for (const one of [...from, ...to, ...holders]) readHeadName(register, one)
  const sender = from.find(([, named]) => named === 'organisation' || named === 'office')
  if (sender === undefined) return
  const body = register.add(sender[0], sender[1] ?? 'organisation')
  const signer = signature === null ? undefined : signerOf(signature)
  for (const name of new Set([...signers, ...(signer === undefined ? [] : [signer])])) {
    const person = register.add(name, 'person')
    if (person !== body) person.of.add(body)
  }
}

/** Who holds the office that others write to becomes one with it: "the Clerk of the Guild" is Anna Quill, who signs as Clerk. */
function readOffice(register: Register, [holder, office]: OfficeHeld): void {
  const [person, body] = [register.find(holder), register.find(office)]
  if (person !== undefined && body !== undefined && root(person) !== root(body))
    root(person).of.add(body)
}

function readHeadName(register: Register, [name, named, officeName]: HeadName): void {
  const entry = register.add(name, named ?? guessed(name))
  if (officeName === null) return
  const office = register.add(officeName, 'office')
  if (office === entry) return
  entry.of.add(office)
  const body = servedIn(officeName, register)
  if (body !== undefined && body !== office) office.of.add(body)
}

/** The body that an office names: "Clerk, Guild of Fishers", "Chair of the Board of Rivers". */
function servedIn(office: string, register: Register): Entry | undefined {
  const tails = [
    ...office.matchAll(/(?:,|\s(?:of|for|des|der|du|de la|del|della))\s+(?:the\s+|la\s+)?/giu),
  ]
    .map((match) => office.slice(match.index + match[0].length))
    .filter((tail) => isBody(tail))
  const known = tails.map((tail) => register.find(tail)).find((one) => one?.kind === 'organisation')
  return known ?? (tails[0] === undefined ? undefined : register.add(tails[0], 'organisation'))
}

function isBody(name: string): boolean {
  const [first = ''] = name.split(',')
  return first
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => bodyNouns.has(word))
}

const bodyNouns: ReadonlySet<string> = new Set(
  languages.flatMap((language) => language.documents?.bodies ?? []),
)

/** A person's name at the end of a signature, behind the office it is signed for. */
function signerOf(signature: string): string | undefined {
  return /(?:^|\s)((?:\p{Lu}\.\s?){1,3}\p{Lu}\p{Ll}+(?:-\p{L}+)?)(?:\s*\(.{1,12}\))?$/u.exec(
    signature,
  )?.[1]
}

function guessed(name: string): Named {
  return /\p{Ll}/u.test(name) && name.split(/\s+/).length <= 4 ? 'person' : 'organisation'
}

/** A word alone is a name where it is a surname or an acronym that one party has. */
function loneNames(register: Register): Parties['lone'] {
  const known = new Map<string, Entry | undefined>()
  return (word, isOwn) => {
    const key = `${isOwn} ${word}`
    if (known.has(key)) return known.get(key)
    const named = register.isAcronym(word) ? 'organisation' : 'person'
    const mayBe = isOwn || named === 'organisation' || register.isSurname(word)
    const entry = mayBe ? register.like(word, named) : undefined
    known.set(key, entry)
    return entry
  }
}
