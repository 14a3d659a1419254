/**
 * Who wrote to whom, chosen from all that the head and the foot say.
 *
 * A heading or a form says it outright; a signature names the sender, a
 * salutation or an address the addressee. Where several agree the fullest
 * wording is kept; what only one weak sign says is left unsaid.
 */
import { type Correspondent, isLikeName, isShorterName, nameWords } from '../record/index.ts'
import type { Span } from '../text/index.ts'
import { type AddressBlock, readAddress, runsOf } from './address.ts'
import type { Line } from './lines.ts'
import { type ReadName, readName } from './names.ts'
import type { Opener } from './opener.ts'
import type { Closer } from './signature.ts'
import { formWords } from './vocabulary.ts'

/** Where names were found in one document, and around it. */
export interface NamedPlaces {
  readonly words: string
  readonly lines: readonly Line[]
  readonly opener: Opener
  /** What an archive's title above the document says. */
  readonly above: Opener | undefined
  readonly closer: Closer | undefined
  /** Lines behind the closer that are no prose. */
  readonly foot: readonly Line[]
}

export interface Candidate {
  readonly name: ReadName
  readonly at: Span
  readonly confidence: number
}

export interface Correspondence {
  readonly from: readonly Candidate[]
  readonly to: readonly Candidate[]
}

/** Sender and addressees of a document as its words give them. */
export function correspondenceOf(places: NamedPlaces): Correspondence {
  const blocks = addressBlocks(places)
  const signer = signerOf(places)
  const greeted = greetedOf(places)
  const stated = statedOf(places)
  const to = addressees({ stated: stated.to, greeted, blocks, signer })
  const from = senders({ stated: stated.from, signer, blocks, to })
  return { from, to }
}

export function correspondentOf(
  candidate: Candidate,
  evidence: Correspondent['evidence'],
): Correspondent {
  const { name, confidence } = candidate
  return {
    value: name.name,
    named: name.named,
    basis: 'stated',
    confidence,
    evidence,
    ...(name.office === undefined ? {} : { office: name.office }),
  }
}

/** What headings and form fields say outright. */
function statedOf({ words, opener, above }: NamedPlaces): { from: Candidate[]; to: Candidate[] } {
  const headings = [...opener.headings, ...(above?.headings ?? [])].map(({ value }) => value)
  const field = (name: 'from' | 'to'): Candidate[] =>
    opener.fields
      .filter((one) => one.field === name)
      .flatMap(({ value }) => candidates(words, value, 0.85))
  const heading = (side: 'from' | 'to'): Candidate[] =>
    headings.flatMap((one) => (one[side] === undefined ? [] : candidates(words, one[side], 0.96)))
  return { from: firstOf(heading('from'), field('from')), to: firstOf(heading('to'), field('to')) }
}

function firstOf(...lists: readonly (readonly Candidate[])[]): Candidate[] {
  return [...(lists.find((list) => list.length > 0) ?? [])]
}

function candidates(words: string, span: Span, confidence: number): Candidate[] {
  const written = words.slice(span.start, span.end)
  const name = readName(written)
  if (name === undefined || isFormWord(name.name)) return []
  return [{ name, at: span, confidence }]
}

function isFormWord(name: string): boolean {
  const tokens = name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((token) => token.length > 1)
  return tokens.length === 0 || tokens.every((token) => formWords.has(token))
}

function signerOf({ words, closer }: NamedPlaces): Candidate | undefined {
  if (closer?.signature === undefined) return undefined
  const [found] = candidates(
    words,
    closer.signature,
    closer.valediction === undefined ? 0.85 : 0.95,
  )
  return found !== undefined && hasFullWord(found.name.name) ? found : undefined
}

/** Initials alone name nobody outside the correspondence. */
function hasFullWord(name: string): boolean {
  return nameWords(name).some((word) => word.length > 2)
}

function greetedOf({ words, opener }: NamedPlaces): Candidate | undefined {
  const at = opener.salutation?.name
  if (at === undefined) return undefined
  const [found] = candidates(words, at, 0.9)
  return found !== undefined && hasFullWord(found.name.name) ? found : undefined
}

interface PlacedBlock {
  readonly block: AddressBlock
  readonly where: 'head' | 'below-date' | 'foot'
}

/** Address blocks of head and foot; one between dateline and salutation is an addressee's. */
function addressBlocks({ words, opener, foot }: NamedPlaces): PlacedBlock[] {
  const dated = opener.datelines[0]?.start
  const head = runsOf(opener.rest, words).flatMap((run) => {
    const block = readAddress(run)
    if (block === undefined) return []
    const below = dated !== undefined && block.start > dated && opener.salutation !== undefined
    return [{ block, where: below ? ('below-date' as const) : ('head' as const) }]
  })
  const tail = runsOf(foot, words).flatMap((run) => {
    const block = readAddress(run)
    return block === undefined ? [] : [{ block, where: 'foot' as const }]
  })
  return [...head, ...tail]
}

interface AddresseeSigns {
  readonly stated: readonly Candidate[]
  readonly greeted: Candidate | undefined
  readonly blocks: readonly PlacedBlock[]
  readonly signer: Candidate | undefined
}

function addressees({ stated, greeted, blocks, signer }: AddresseeSigns): Candidate[] {
  if (stated.length > 0) return stated.map((one) => fullest(one, blocks))
  const others = blocks.filter(
    ({ block }) =>
      block.sure && (signer === undefined || !isLikeName(block.name.name, signer.name.name)),
  )
  const agreeing =
    greeted && others.find(({ block }) => isShorterName(greeted.name.name, block.name.name))
  if (agreeing !== undefined) return [blockCandidate(agreeing, 0.97)]
  if (greeted !== undefined) return [greeted]
  const best =
    others.find(({ where }) => where === 'below-date') ??
    others.find(({ block }) => block.addressed) ??
    others.find(({ block, where }) => where === 'foot' && block.located)
  return best === undefined ? [] : [blockCandidate(best, best.block.addressed ? 0.93 : 0.85)]
}

function blockCandidate({ block }: PlacedBlock, confidence: number): Candidate {
  return { name: block.name, at: block.at, confidence }
}

/** The wording of a block that gives a stated name in full. */
function fullest(one: Candidate, blocks: readonly PlacedBlock[]): Candidate {
  const fuller = blocks.find(
    ({ block }) =>
      block.name.named === one.name.named &&
      nameWords(block.name.name).length > nameWords(one.name.name).length &&
      isShorterName(one.name.name, block.name.name),
  )
  return fuller === undefined
    ? one
    : { ...one, name: { ...one.name, name: fuller.block.name.name } }
}

interface SenderSigns {
  readonly stated: readonly Candidate[]
  readonly signer: Candidate | undefined
  readonly blocks: readonly PlacedBlock[]
  readonly to: readonly Candidate[]
}

function senders({ stated, signer, blocks, to }: SenderSigns): Candidate[] {
  if (stated.length > 0) return [...stated].map((one) => fullestOf(one, signer))
  if (signer !== undefined && !to.some((one) => isLikeName(one.name.name, signer.name.name)))
    return [signer]
  const head = blocks.find(
    ({ block, where }) =>
      where === 'head' &&
      block.located &&
      !block.addressed &&
      block.sure &&
      block.name.named === 'person' &&
      nameWords(block.name.name).length > 1 &&
      !to.some((one) => isLikeName(one.name.name, block.name.name)),
  )
  return head === undefined || signer !== undefined ? [] : [blockCandidate(head, 0.7)]
}

function fullestOf(one: Candidate, signer: Candidate | undefined): Candidate {
  return signer !== undefined &&
    signer.name.named === one.name.named &&
    nameWords(signer.name.name).length > nameWords(one.name.name).length &&
    isShorterName(one.name.name, signer.name.name)
    ? { ...one, name: { ...one.name, name: signer.name.name } }
    : one
}
