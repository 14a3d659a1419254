/**
 * Who wrote to whom, chosen from all that the head and the foot say.
 *
 * A heading or a form says it outright; a signature names the sender, a
 * salutation or an address the addressee. Where several agree the fullest
 * wording is kept; what only one weak sign says is left unsaid.
 */
import { type Correspondent, nameWords } from '../record/index.ts'
import type { Span } from '../text/index.ts'
import { addressBlocks, bodyAtFoot, ownBlocks, type PlacedBlock } from './address-blocks.ts'
import { addressedOf } from './addressed.ts'
import { addressees, besideThem, inOffice } from './addressees.ts'
import { isAmong } from './agreement.ts'
import { isOwnHouse, letterheadOf } from './letterhead.ts'
import { readName } from './names.ts'
import {
  type Candidate,
  type Correspondence,
  candidates,
  isFormWord,
  issuersOf,
  type NamedPlaces,
  statedOf,
} from './outright.ts'
import { bodyThatSpeaks, isUnsignedPaper, senders } from './senders.ts'
import { eachOf } from './together.ts'

/** Sender, addressees and receivers of copies as the words give them. */
export function correspondenceOf(places: NamedPlaces): Correspondence {
  const blocks = places.official || isMinutes(places) ? [] : addressBlocks(places)
  const signers = signersOf(places).map((one) => lessSure(one, places))
  const greeted = greetedOf(places).map((one) => lessSure(one, places))
  const stated = statedOf(places)
  const addressed = addressedOf(places)
  const isLetter =
    places.opener.salutation !== undefined || places.closer?.valediction !== undefined
  const isAddressed = addressed.to.length > 0 || blocks.some(({ block }) => block.addressed)
  const isSent = isLetter || (isAddressed && places.closer !== undefined)
  const letterhead = isSent && !places.isScrappy ? letterheadOf(places) : undefined
  const isHouse = isOwnHouse(places)
  // Whose paper it is counts among those who write, so that another body at the head is written to.
  const house =
    letterhead !== undefined && (isHouse || signers.some(({ name }) => name.office !== undefined))
      ? [letterhead]
      : []
  const written = addressees({
    stated: stated.to,
    addressed: addressed.to,
    greeted,
    blocks,
    signers: [...signers, ...house],
    isLetter,
  }).flatMap((one) => eachOf(one, places.words))
  const to = inOffice(written, greeted)
  const isOther = (one: Candidate): boolean => !isAmong(one, to)
  const from = senders({
    stated: stated.from,
    signers,
    isForAnother: places.closer?.signers.some(({ forAnother }) => forAnother) === true,
    to,
    letterhead,
    isHouse,
    own: ownBlocks(blocks).filter(isOther),
    unsigned: ownersOf(places, blocks).filter(isOther).slice(0, 1),
  })
  const beside = to.length === 1 ? besideThem(to[0]!, places) : []
  return {
    from,
    to: [...to, ...beside.filter((one) => !isAmong(one, [...to, ...from]))],
    copies: [...stated.copies, ...addressed.copies],
  }
}

/** Minutes have no addressee; who was present is not written to. */
function isMinutes({ opener }: NamedPlaces): boolean {
  return (
    opener.kindLines.some(({ kind }) => kind === 'minutes') ||
    opener.headings.some(({ value }) => value.kind === 'minutes')
  )
}

/** Whose paper it may be where nobody signs. */
function ownersOf(places: NamedPlaces, blocks: readonly PlacedBlock[]): Candidate[] {
  const ofBody = isUnsignedPaper(places) ? [...bodyThatSpeaks(places), ...bodyAtFoot(blocks)] : []
  return [...issuersOf(places), ...ofBody]
}

/** Those who signed, each with his office where it stands beside his name. */
export function signersOf({ words, closer }: Pick<NamedPlaces, 'words' | 'closer'>): Candidate[] {
  if (closer === undefined) return []
  const confidence = closer.valediction === undefined ? 0.86 : 0.95
  return closer.signers
    .flatMap((one) => eachSigner(words, one))
    .flatMap((signer): Candidate[] => {
      const name = readName(words.slice(signer.start, signer.end))
      if (name === undefined || isFormWord(name.name) || !hasFullWord(name.name)) return []
      const own = signer.office === undefined ? name : { ...name, office: signer.office }
      return [{ name: own, at: { start: signer.start, end: signer.end }, confidence }]
    })
}

/** "E. Brask   A.B. Quill" in one line: initials begin a name, so behind a surname they begin another's. */
function eachSigner<One extends Span>(words: string, signer: One): One[] {
  const written = words.slice(signer.start, signer.end)
  if (!beginsAnother.test(written)) return [signer]
  let start = signer.start
  return written.split(beginsAnother).map((part) => {
    const from = words.indexOf(part, start)
    start = from + part.length
    return { ...signer, start: from, end: start }
  })
}

const beginsAnother =
  /(?=\s)(?<=(?:^|[\s.])\p{Lu}\.\s?\p{Lu}[\p{L}’'-]{2,})\s+(?=(?:\p{Lu}\.\s?){1,3}\p{Lu}\p{Ll})/u

/** Initials alone name nobody outside the correspondence. */
function hasFullWord(name: string): boolean {
  return nameWords(name).some((word) => word.length > 2)
}

function greetedOf({ words, opener }: NamedPlaces): Candidate[] {
  return (opener.salutation?.names ?? [])
    .flatMap((at) => candidates(words, at, 0.9).slice(0, 1))
    .filter(({ name }) => hasFullWord(name.name))
}

/** What stands at the edges of a page of scraps is not to be relied on. */
function lessSure(one: Candidate, { isScrappy, official }: NamedPlaces): Candidate {
  return isScrappy || official ? { ...one, confidence: one.confidence - 0.2 } : one
}

/** A candidate as the record keeps it. */
export function correspondentOf(
  candidate: Candidate,
  evidence: Correspondent['evidence'],
): Correspondent {
  const { name, confidence } = candidate
  return {
    value: name.name.replace(/\s+/g, ' '),
    named: name.named,
    basis: 'stated',
    confidence,
    evidence,
    ...(name.office === undefined ? {} : { office: name.office }),
  }
}
