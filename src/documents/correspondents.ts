/**
 * Who wrote to whom, chosen from all that the head and the foot say.
 *
 * A heading or a form says it outright; a signature names the sender, a
 * salutation or an address the addressee. Where several agree the fullest
 * wording is kept; what only one weak sign says is left unsaid.
 */
import { type Correspondent, isLikeName, isShorterName, nameWords } from '../record/index.ts'
import { type AddressBlock, readAddresses, runsOf } from './address.ts'
import { addressedOf } from './addressed.ts'
import { isOwnHouse, letterheadOf } from './letterhead.ts'
import type { Line } from './lines.ts'
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
import { startsWithOffice } from './signer.ts'
import { eachOf } from './together.ts'
import { onBehalf } from './vocabulary.ts'

/** Sender, addressees and receivers of copies as the words give them. */
export function correspondenceOf(places: NamedPlaces): Correspondence {
  // Minutes have no addressee; who was present is not written to.
  const isMinutes = [...places.opener.kindLines, ...places.opener.headings].some(
    (one) => ('kind' in one ? one.kind : one.value.kind) === 'minutes',
  )
  const blocks = places.official || isMinutes ? [] : addressBlocks(places)
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
  const from = senders({
    stated: stated.from,
    signers,
    isForAnother: places.closer?.signers.some(({ forAnother }) => forAnother) === true,
    to,
    letterhead,
    isHouse,
    own: ownBlocks(blocks).filter((one) => !isAmong(one, to)),
    unsigned: [
      ...issuersOf(places),
      ...(isUnsignedPaper(places) ? [...bodyThatSpeaks(places), ...bodyAtFoot(blocks)] : []),
    ]
      .filter((one) => !isAmong(one, to))
      .slice(0, 1),
  })
  const beside = to.length === 1 ? besideThem(to[0]!, places) : []
  return {
    from,
    to: [...to, ...beside.filter((one) => !isAmong(one, [...to, ...from]))],
    copies: [...stated.copies, ...addressed.copies],
  }
}

/** "z. Hd.", "Attn.": before the one in a house who is to read it. */
const attention =
  /^(?:z\. ?h(?:d|dn)?\.|zu händen|zuhanden|attn\.?:?|attention:?|for the attention of)\s+(?:(?:von|des|der|of)\s+)?/iu

/** A house and, below it in its address, the person who is to read the letter: both are written to. */
function besideThem(one: Candidate, { words, opener }: NamedPlaces): Candidate[] {
  const runs = runsOf(opener.rest, words)
  const surname = nameWords(one.name.name).at(-1) ?? ''
  // Who is greeted stands in the address too, by his surname at least.
  const isHis = (line: Line): boolean =>
    (line.start <= one.at.start && one.at.end <= line.end) ||
    (one.name.named === 'person' && nameWords(line.words).includes(surname))
  const run = runs.find((lines) => lines.some(isHis))
  if (run === undefined) return []
  const at = run.findIndex(isHis)
  if (one.name.named === 'person') {
    const house = readAddresses(run)[0]
    const isAbove = house !== undefined && house.at.end < run[at]!.start
    return isAbove && house.name.named === 'organisation'
      ? [ofBlock({ block: house, where: 'head' })]
      : []
  }
  return run.slice(at + 1).flatMap((line) => {
    const lead = attention.exec(line.words)?.[0].length ?? 0
    const name = readName(line.words.slice(lead))
    const isMeant = lead > 0 || /^(?:herrn?|frau|mr|mrs|ms)\.?\s/iu.test(line.words)
    return isMeant && name?.named === 'person' ? [{ name, at: line, confidence: 0.9 }] : []
  })
}

/** "To: The Administrator, Mill Hospital / Dear Mr Harlow": he who is greeted holds the office. */
function inOffice(to: readonly Candidate[], greeted: readonly Candidate[]): readonly Candidate[] {
  const [office, ...others] = to
  const [person, ...more] = greeted
  if (office === undefined || person === undefined || others.length + more.length > 0) return to
  const isOffice = office.name.named !== 'person' && startsWithOffice(office.name.name)
  if (!isOffice || person.name.named !== 'person') return to
  return [{ ...person, name: { ...person.name, office: office.name.name } }]
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

/** Those who signed, each with his office where it stands beside his name. */
export function signersOf({ words, closer }: Pick<NamedPlaces, 'words' | 'closer'>): Candidate[] {
  if (closer === undefined) return []
  const confidence = closer.valediction === undefined ? 0.86 : 0.95
  return closer.signers.flatMap((signer): Candidate[] => {
    const name = readName(words.slice(signer.start, signer.end))
    if (name === undefined || isFormWord(name.name) || !hasFullWord(name.name)) return []
    const own = signer.office === undefined ? name : { ...name, office: signer.office }
    return [{ name: own, at: { start: signer.start, end: signer.end }, confidence }]
  })
}

/** Initials alone name nobody outside the correspondence. */
function hasFullWord(name: string): boolean {
  return nameWords(name).some((word) => word.length > 2)
}

function greetedOf({ words, opener }: NamedPlaces): Candidate[] {
  return (opener.salutation?.names ?? [])
    .flatMap((at) => candidates(words, at, 0.9).slice(0, 1))
    .filter(({ name }) => hasFullWord(name.name))
}

interface PlacedBlock {
  readonly block: AddressBlock
  readonly where: 'head' | 'below-date' | 'foot'
}

/** Address blocks of head and foot; one between dateline and salutation is an addressee's. */
function addressBlocks({ words, opener, foot }: NamedPlaces): PlacedBlock[] {
  const dated = opener.datelines[0]?.start
  const head = runsOf(opener.rest, words)
    .flatMap(readAddresses)
    .map((block): PlacedBlock => {
      const below = dated !== undefined && block.start > dated && opener.salutation !== undefined
      return { block, where: below ? 'below-date' : 'head' }
    })
  // "(for the Weavers' Guild)" under a name is the writer's.
  const others = foot.filter((line) => !onBehalf.test(line.words.replace(/^[([]/u, '')))
  const tail = runsOf(others, words)
    .flatMap(readAddresses)
    .map((block): PlacedBlock => ({ block, where: 'foot' }))
  return [...head, ...tail]
}

/** Who puts his name and address at the top of his paper. */
function ownBlocks(blocks: readonly PlacedBlock[]): Candidate[] {
  return blocks
    .filter(({ block, where }) => where === 'head' && !block.addressed && block.located)
    .map(ofBlock)
}

/** An aide-mémoire is nobody's letter: it greets nobody and is not signed. */
function isUnsignedPaper({ opener, closer }: NamedPlaces): boolean {
  if (opener.salutation !== undefined || closer !== undefined) return false
  return opener.kindLines.some(({ kind }) => kind === 'memorandum' || kind === 'note')
}

/** A note headed by a ministry, whose first sentence says "The Ministry has the honour": its paper. */
function bodyThatSpeaks({ words, lines, opener }: NamedPlaces): Candidate[] {
  const text = lines[opener.bodyFrom]?.words.toLowerCase() ?? ''
  const speaks = (name: string): boolean => {
    const at = text.indexOf(name.toLowerCase())
    return at >= 0 && at <= longestArticle
  }
  return opener.rest
    .flatMap((line) => candidates(words, line, 0.92))
    .filter(({ name }) => name.named === 'organisation' && speaks(name.name))
}

/** "The", "Die", "L'": what may stand before a name at the beginning. */
const longestArticle = 4

/** "Embassy of Halvern, / Millbrook, March 22": whose paper it is stands under it. */
function bodyAtFoot(blocks: readonly PlacedBlock[]): Candidate[] {
  return blocks
    .filter(({ block, where }) => where === 'foot' && block.name.named === 'organisation')
    .slice(0, 1)
    .map(ofBlock)
}

interface AddresseeSigns {
  readonly stated: readonly Candidate[]
  readonly addressed: readonly Candidate[]
  readonly greeted: readonly Candidate[]
  readonly blocks: readonly PlacedBlock[]
  readonly signers: readonly Candidate[]
  /** Somebody is greeted or bidden farewell: names at the edges are then a letter's. */
  readonly isLetter: boolean
}

function addressees({
  stated,
  addressed,
  greeted,
  blocks,
  signers,
  isLetter,
}: AddresseeSigns): readonly Candidate[] {
  if (stated.length > 0)
    return stated.map((one) => fullest(one, [...addressed, ...blocks.map(ofBlock)]))
  if (addressed.length > 0) return addressed
  const others = blocks.filter(
    ({ block }) => block.sure && !signers.some((one) => isLikeName(block.name.name, one.name.name)),
  )
  const [one] = greeted
  const agreeing = one && others.find(({ block }) => isShorterName(one.name.name, block.name.name))
  if (agreeing !== undefined) return [{ ...ofBlock(agreeing), confidence: 0.97 }]
  if (greeted.length > 0) return greeted
  const best =
    others.find(({ where }) => where === 'below-date') ??
    others.find(({ block }) => block.addressed) ??
    (isLetter ? (othersBelow(blocks, signers) ?? ofAnotherBody(others, signers)) : undefined) ??
    (isLetter ? others.find(({ block, where }) => where === 'foot' && block.located) : undefined)
  return best === undefined ? [] : [ofBlock(best)]
}

/** Under the writer's own letterhead a second body with its address is written to, though only "Sirs" are greeted. */
function othersBelow(
  blocks: readonly PlacedBlock[],
  signers: readonly Candidate[],
): PlacedBlock | undefined {
  const head = blocks.filter(({ where }) => where === 'head')
  const isOwn = ({ block }: PlacedBlock): boolean =>
    signers.some((one) => isLikeName(block.name.name, one.name.name))
  if (head[0] === undefined || !isOwn(head[0])) return undefined
  return head.find((one) => one.block.located && one.block.name.named !== 'person' && !isOwn(one))
}

/** A firm signs, and another firm with its address stands at the head: it is written to. */
function ofAnotherBody(
  others: readonly PlacedBlock[],
  signers: readonly Candidate[],
): PlacedBlock | undefined {
  if (!signers.some(({ name }) => name.named === 'organisation')) return undefined
  return others.find(
    ({ block, where }) => where === 'head' && block.located && block.name.named === 'organisation',
  )
}

function ofBlock({ block }: PlacedBlock): Candidate {
  return { name: block.name, at: block.at, confidence: block.addressed ? 0.93 : 0.86 }
}

/** The wording of another place that gives a stated name in full. */
function fullest(one: Candidate, others: readonly Candidate[]): Candidate {
  const fuller = others.find(
    ({ name, at }) =>
      // A line of which the name is a part says no more of it.
      (at.end <= one.at.start || one.at.end <= at.start) &&
      name.named === one.name.named &&
      nameWords(name.name).length > nameWords(one.name.name).length &&
      isShorterName(one.name.name, name.name),
  )
  return fuller === undefined ? one : { ...one, name: { ...one.name, name: fuller.name.name } }
}

interface SenderSigns {
  readonly stated: readonly Candidate[]
  readonly signers: readonly Candidate[]
  readonly isForAnother: boolean
  readonly to: readonly Candidate[]
  readonly letterhead: Candidate | undefined
  /** The letterhead is that of those who write, and not of a host. */
  readonly isHouse: boolean
  readonly own: readonly Candidate[]
  /** Whose paper it is where nobody signs. */
  readonly unsigned: readonly Candidate[]
}

function senders({
  stated,
  signers,
  isForAnother,
  to,
  letterhead,
  isHouse,
  own,
  unsigned,
}: SenderSigns): readonly Candidate[] {
  const others = signers.filter((one) => !isAmong(one, to))
  if (stated.length > 0)
    return stated.map((one) =>
      fullest(one, [
        ...others,
        ...others.flatMap(bodyOfOffice),
        ...(letterhead ? [letterhead] : []),
      ]),
    )
  if (others.length > 0) {
    // Who signs as holder of an office signs for the body whose paper it is.
    const official =
      isForAnother ||
      isHouse ||
      others.some(({ name }) => name.office !== undefined || isInFirm(name.name, letterhead))
    const full = others.map((one) =>
      fullest(
        one,
        own.filter((top) => isSurnameOf(one, top)),
      ),
    )
    // "Thiele" signs for "Kanzlei Thiele": his surname alone names no house.
    const named = full.filter(
      ({ name }) => name.named !== 'person' || nameWords(name.name).length > 1,
    )
    return letterhead !== undefined && official && !isAmong(letterhead, [...named, ...to])
      ? [letterhead, ...full]
      : full
  }
  const isPrinted = letterhead?.name.name === letterhead?.name.name.toUpperCase()
  if (letterhead !== undefined && isPrinted && signers.length === 0 && !isAmong(letterhead, to))
    return [letterhead]
  // A letterhead without a signature names the writer or his host; that is not told apart.
  return unsigned
}

/** "J. Weller" signs on the paper of "Weller + Partner": it is his firm's and no host's. */
function isInFirm(name: string, letterhead: Candidate | undefined): boolean {
  const surname = nameWords(name).at(-1)
  return surname !== undefined && nameWords(letterhead?.name.name ?? '').includes(surname)
}

/** "Dr. Brask" signs under the printed "Dr. Emil Brask, Mill Street 4". */
function isSurnameOf(one: Candidate, top: Candidate): boolean {
  const words = nameWords(one.name.name)
  return words.length === 1 && nameWords(top.name.name).at(-1) === words[0]
}

/** "First Secretary of the Weavers' Union": the body whose officer signs. */
function bodyOfOffice({ name, at, confidence }: Candidate): Candidate[] {
  const body = /\s(?:of|des|der|de|du|di|del|della)\s+(?:the\s+)?(.+)$/iu.exec(
    name.office ?? '',
  )?.[1]
  const read = body === undefined ? undefined : readName(body)
  return read?.named === 'organisation' ? [{ name: read, at, confidence }] : []
}

function isAmong(one: Candidate, to: readonly Candidate[]): boolean {
  return to.some((other) => isLikeName(other.name.name, one.name.name))
}
