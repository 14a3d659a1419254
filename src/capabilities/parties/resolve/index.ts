/**
 * Parties from all names of the record.
 *
 * Heads come first: who writes and is written to acts. Then every text is read
 * once; names in it join the parties they are of or found new ones. With a few
 * new documents only those are read, and the parties known stay as they are.
 */
import { type Language, languages } from '../../../languages/index.ts'
import {
  type Document,
  type DocumentId,
  type Draft,
  type Finding,
  type Maker,
  type Party,
  type StandingRecord,
  withIds,
} from '../../../record/index.ts'
import { describe, type Span } from '../../../text/index.ts'
import type { Resolution, ResolveTools } from '../../capability.ts'
import { chosen } from '../../chosen.ts'
import { definitionsIn, type FoundName, namesIn } from '../find.ts'
import { type Ids, makeIds } from './ids.ts'
import { principalIn } from './principal.ts'
import { type Entry, makeRegister, type Named, type Register, root } from './register.ts'

export const maker: Maker = { kind: 'extractor', name: 'parties', version: '1' }

/** A name in a document, and its party. */
interface PlacedName extends Span {
  readonly entry: Entry
  readonly name: string
  readonly sure: number
}

interface Reader {
  readonly record: StandingRecord
  readonly register: Register
  /** Where each party was first met, for its evidence. */
  readonly first: Map<Entry, { readonly document: DocumentId; readonly at: Span }>
}

export function* resolve(record: StandingRecord, tools: ResolveTools): Iterable<Resolution> {
  const reader: Reader = { record, register: makeRegister(), first: new Map() }
  const fresh = tools.stale.kind === 'all'
  seed(reader, fresh)
  const documents = (): Iterable<Document> => chosen(record, tools.stale)
  for (const document of documents()) prepareHead(reader, document)
  for (const document of documents()) readHead(reader, document)
  if (fresh) readAhead(reader, documents())
  const ids = makeIds(reader.register.entries)
  let done = 0
  for (const document of documents()) {
    const names = firstOfEach(readWords(reader, document))
    yield { document: document.id, findings: nameFindings(record, document.id, names, ids) }
    done += 1
    if (done % 500 === 0) tools.progress(done, done, 'reading names')
  }
  const findings = partyFindings(reader, ids)
  yield fresh ? { document: undefined, findings } : { document: undefined, findings, without: [] }
}

/**
 * Full names and explained acronyms of the first documents, before any name is
 * settled: a surname may stand alone long before the letter that gives it in
 * full. In a large record the heads have told most, and one pass must do.
 */
const mostAhead = 2_000

function readAhead({ record, register }: Reader, documents: Iterable<Document>): void {
  let count = 0
  for (const document of documents) {
    if (count === mostAhead) return
    count += 1
    const words = record.words(document.id)
    for (const one of definitionsIn(words)) register.define(one.acronym, one.name)
    for (const { name, named } of namesIn(words, languageOf(document), register))
      if (named === 'person' && name.includes(' ')) register.add(name, named)
  }
}

function languageOf(document: Document): Language | undefined {
  const code = document.language ?? document.witnesses[0].language
  return languages.find((one) => one.code === code)
}

/** What settings and people say of parties stands before anything is read. */
function seed({ record, register, first }: Reader, fresh: boolean): void {
  for (const party of record.settings.parties) register.settle(party)
  for (const finding of record.findings('party')) {
    if (fresh && finding.standing === 'found') continue
    if (register.find(finding.body.name)?.fixed) continue
    const entry = register.seed(finding.body)
    entry.fixed = finding.standing !== 'found'
    const [evidence] = finding.evidence
    first.set(entry, { document: evidence.document, at: evidence })
  }
}

/** Full names of bodies at heads and feet explain the acronyms of others. */
function prepareHead({ register }: Reader, { from, to, copies, signature }: Document): void {
  for (const { value, named } of [...from, ...to, ...copies])
    if (named !== 'person') register.prepare(value)
  if (signature !== undefined) register.prepare(signature.value)
}

/** Who writes and is written to, his office, and for whom he signs. */
function readHead({ register }: Reader, document: Document): void {
  for (const one of [...document.from, ...document.to, ...document.copies]) {
    const entry = register.add(one.value, one.named ?? guessed(one.value))
    if (one.office === undefined) continue
    const office = register.add(one.office, 'office')
    if (office === entry) continue
    entry.of.add(office)
    const body = servedIn(one.office, register)
    if (body !== undefined && body !== office) office.of.add(body)
  }
  const sender = document.from.find((one) => one.named === 'organisation')
  if (sender === undefined) return
  const body = register.add(sender.value, 'organisation')
  const signer = document.signature === undefined ? undefined : signerOf(document.signature.value)
  const signers = (document.signers ?? []).map((one) => one.value)
  for (const name of new Set([...signers, ...(signer === undefined ? [] : [signer])])) {
    const person = register.add(name, 'person')
    if (person !== body) person.of.add(body)
  }
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

function readWords({ record, register, first }: Reader, document: Document): PlacedName[] {
  const words = record.words(document.id)
  for (const one of definitionsIn(words)) register.define(one.acronym, one.name)
  const placed: PlacedName[] = headNames(register, document)
  for (const found of namesIn(words, languageOf(document), register))
    if (!placed.some((one) => one.start < found.end && found.start < one.end))
      placed.push({ ...found, entry: entryOf(register, found), sure: sureness(found) })
  readPrincipal(register, document, { words, placed })
  for (const { entry, start, end } of placed)
    if (!first.has(root(entry)) && end > start)
      first.set(root(entry), { document: document.id, at: { start, end } })
  return placed.sort((one, other) => one.start - other.start)
}

/** "We act for the Weavers' Union": whoever signs such a letter stands on the side of the one he names. */
function readPrincipal(
  register: Register,
  document: Document,
  { words, placed }: { readonly words: string; readonly placed: readonly PlacedName[] },
): void {
  const [sender] = document.from
  const agent = sender === undefined ? undefined : register.find(sender.value)
  const principal = principalIn(words, placed, languageOf(document))
  if (agent !== undefined && principal !== undefined && root(principal) !== root(agent))
    root(agent).of.add(root(principal))
}

/** Names at the head hold on to the evidence that dividing gave. */
function headNames(register: Register, document: Document): PlacedName[] {
  return [...document.from, ...document.to, ...document.copies].flatMap((one) => {
    const [evidence] = one.evidence
    const entry = register.find(one.value)
    if (entry === undefined) return []
    const at = evidence ?? { start: 0, end: 0 }
    return [{ start: at.start, end: at.end, entry, name: one.value, sure: one.confidence }]
  })
}

function entryOf(register: Register, { name, named }: FoundName): Entry {
  return register.find(name) ?? register.add(name, named)
}

function sureness({ name, named }: FoundName): number {
  return named === 'person' && !name.includes(' ') ? 0.75 : 0.85
}

/** The first place of every written form. */
function firstOfEach(names: readonly PlacedName[]): PlacedName[] {
  const seen = new Set<string>()
  return names.filter(({ name }) => !seen.has(name) && seen.add(name))
}

function nameFindings(
  record: StandingRecord,
  document: DocumentId,
  names: readonly PlacedName[],
  ids: Ids,
): Finding[] {
  const words = record.words(document)
  const drafts = names.map(({ entry, name, start, end, sure }): Draft<'name'> => {
    const at = end > start ? { start, end } : { start: 0, end: Math.min(words.length, 60) }
    return {
      kind: 'name',
      body: { name, party: ids.of(entry) },
      evidence: [{ ...describe(words, at), document }],
      maker,
      confidence: sure,
    }
  })
  return withIds(document, drafts)
}

function partyFindings({ record, register, first }: Reader, ids: Ids): Finding[] {
  return register.entries.flatMap((entry) => {
    const at = first.get(entry)
    if (entry.into !== undefined || at === undefined) return []
    const words = record.words(at.document)
    const draft: Draft<'party'> = {
      kind: 'party',
      body: bodyOf(entry, register, ids),
      evidence: [{ ...describe(words, at.at), document: at.document }],
      maker,
      confidence: 0.85,
    }
    return withIds(at.document, [draft])
  })
}

function bodyOf(entry: Entry, register: Register, ids: Ids): Party {
  const names = [...entry.names.keys()].sort((one, other) => other.length - one.length)
  return {
    id: ids.of(entry),
    name: entry.fixed ? entry.name : bestName(entry, names),
    kind: entry.kind,
    names,
    of: [...new Set([...entry.of, ...wholeOf(names, register)])].map((one) => ids.of(one)),
    authority: [...entry.authority],
  }
}

/** "Central Committee of the Weavers' Union" is an organ of the union, where the union is known too. */
function wholeOf(names: readonly string[], register: Register): Entry[] {
  for (const name of names) {
    const tail = /^.{3,60}? (?:of|des|der|du|de la|del|della) (?:the |la )?(.+)$/iu.exec(name)?.[1]
    const whole = tail === undefined ? undefined : register.find(tail)
    if (whole !== undefined && whole.kind === 'organisation') return [whole]
  }
  return []
}

/** The fullest name that is not shouted. */
function bestName(entry: Entry, names: readonly string[]): string {
  const spoken = names.filter((name) => /\p{Ll}/u.test(name))
  return spoken[0] ?? names[0] ?? entry.name
}
