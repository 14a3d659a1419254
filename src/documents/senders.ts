/**
 * Who wrote a paper, chosen from the places that may tell it: what is said
 * outright, who signs and for whom, whose paper it is.
 */
import { nameWords } from '../record/index.ts'
import { fullest, isAmong } from './agreement.ts'
import { readName } from './names.ts'
import { type Candidate, candidates, type NamedPlaces } from './outright.ts'

export interface SenderSigns {
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

/** Those who write; none where only a letterhead tells it, which may be a host's. */
export function senders(signs: SenderSigns): readonly Candidate[] {
  const others = signs.signers.filter((one) => !isAmong(one, signs.to))
  if (signs.stated.length > 0) return inFull(signs, others)
  if (others.length > 0) return signing(signs, others)
  const { letterhead, signers, to, unsigned } = signs
  const isPrinted = letterhead?.name.name === letterhead?.name.name.toUpperCase()
  return letterhead !== undefined && isPrinted && signers.length === 0 && !isAmong(letterhead, to)
    ? [letterhead]
    : unsigned
}

/** What is stated, in the fullest wording of those who sign and of the letterhead. */
function inFull(
  { stated, letterhead }: SenderSigns,
  signers: readonly Candidate[],
): readonly Candidate[] {
  const house = letterhead === undefined ? [] : [letterhead]
  const wordings = [...signers, ...signers.flatMap(bodyOfOffice), ...house]
  return stated.map((one) => fullest(one, wordings))
}

/** Those who sign, and before them the body for which they do. */
function signing(
  { to, letterhead, isForAnother, isHouse, own }: SenderSigns,
  signers: readonly Candidate[],
): readonly Candidate[] {
  // Who signs as holder of an office signs for the body whose paper it is.
  const isForBody =
    isForAnother ||
    isHouse ||
    signers.some(({ name }) => name.office !== undefined || isInFirm(name.name, letterhead))
  const full = signers.map((one) =>
    fullest(
      one,
      own.filter((top) => isSurnameOf(one, top)),
    ),
  )
  // "Thiele" signs for "Kanzlei Thiele": his surname alone names no house.
  const named = full.filter(
    ({ name }) => name.named !== 'person' || nameWords(name.name).length > 1,
  )
  return letterhead !== undefined && isForBody && !isAmong(letterhead, [...named, ...to])
    ? [letterhead, ...full]
    : full
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

/** An aide-mémoire is nobody's letter: it greets nobody and is not signed. */
export function isUnsignedPaper({ opener, closer }: NamedPlaces): boolean {
  if (opener.salutation !== undefined || closer !== undefined) return false
  return opener.kindLines.some(({ kind }) => kind === 'memorandum' || kind === 'note')
}

/** A note headed by a ministry, whose first sentence says "The Ministry has the honour": its paper. */
export function bodyThatSpeaks({ words, lines, opener }: NamedPlaces): Candidate[] {
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
