/**
 * Signatures: the names at the foot of a document, a line each or several, with
 * what the signers are, and the body for which they sign above or below them.
 */
import type { Span } from '../text/index.ts'
import type { Line } from './lines.ts'
import { isGivenName, isSurePerson, readName, tidy } from './names.ts'
import {
  hasBody,
  isOffice,
  isSignature,
  isSignedAs,
  joined,
  readSigner,
  readSigners,
  type Signer,
  startsWithOffice,
} from './signer.ts'
import { onBehalf, severalFarewell } from './vocabulary.ts'

export interface Signature {
  /** Index behind the last line of it. */
  readonly to: number
  /** All of it: names, and the offices under them. */
  readonly signature: Span
  /** Each name alone, with the words of his office where they stand beside it. */
  readonly signers: readonly Signer[]
}

/** Lines that a signature may take: several signers, each with his office. */
const mostLines = 6

/** A signature that begins at this line: a body in one to four lines, or persons with their offices. */
export function signatureFrom(lines: readonly Line[], start: number): Signature | undefined {
  const below = lines[start + 1]
  if (below !== undefined && isSignedAs(lines[start]!.words)) {
    const others = signatureFrom(lines, start + 1)
    if (others?.signers.every((one) => isNamed(one, below))) return signedAs(lines[start]!, others)
  }
  const body = bodyFrom(lines, start)
  if (body !== undefined) return withPersonBelow(lines, start, body)
  const { signers, to } = personsFrom(lines, start)
  const [first] = signers
  if (first === undefined) return undefined
  const behalf = lines[to]
  if (behalf !== undefined && (isForBody(behalf) || (first.forAnother && isBodyBelow(behalf))))
    return {
      to: to + 1,
      signature: { start: first.start, end: behalf.end },
      signers: [{ start: behalf.start, end: behalf.end }, ...signers],
    }
  return { to, signature: { start: first.start, end: lines[to - 1]!.end }, signers }
}

/** Persons a line each or side by side, with their offices under them. */
function personsFrom(
  lines: readonly Line[],
  start: number,
): { readonly signers: readonly Signer[]; readonly to: number } {
  const signers: Signer[] = []
  let to = start
  while (to < lines.length && to < start + mostLines) {
    const line = lines[to]!
    const [signer, ...beside] = readSigners(line)
    const last = signers.at(-1)
    const follows = isFollowing(line, lines[to - 1]!, signer) || isAlso(lines, start, to)
    if (signer !== undefined && (last === undefined || follows)) signers.push(signer, ...beside)
    else if (
      last !== undefined &&
      last.office === undefined &&
      !isApart(line) &&
      isOffice(line.words)
    )
      signers[signers.length - 1] = { ...last, office: line.words }
    else break
    to += 1
  }
  // "Hastily / W. F. Brask": a word of haste above a full name is no signer.
  if (signers.length > 1 && !isSureSpan(lines, start) && isSureSpan(lines, start + 1))
    signers.shift()
  return { signers, to }
}

/** A full name, a surname alone, or somebody whose office stands beside him. */
function isNamed(one: Signer, first: Line): boolean {
  const words = first.words.slice(one.start - first.start, one.end - first.start)
  return one.office !== undefined || words === '' || !words.includes(' ') || isSurePerson(words)
}

/** "Der Vorstand: / Emil Brask, Anna Quill": they sign for those whose paper it is. */
function signedAs(line: Line, below: Signature): Signature {
  return {
    ...below,
    signature: { start: line.start, end: below.signature.end },
    signers: below.signers.map((one) => ({ ...one, forAnother: true as const })),
  }
}

/** "Emil Brask / Partner / for Quill & Harlow LLP": below him stands for whom he signs. */
function isForBody({ words }: Line): boolean {
  const bare = words.replace(/^[([]|[)\]]$/gu, '')
  return onBehalf.test(bare) && readName(bare)?.named === 'organisation'
}

/** "i. A. Anna Quill / Weller & Partner": she signed for another, and here it stands. */
function isBodyBelow(line: Line): boolean {
  return !isApart(line) && line.words.length < 80 && hasBody(line.words) && isSignature(line.words)
}

function isSureSpan(lines: readonly Line[], at: number): boolean {
  const words = lines[at]?.words.split(',')[0] ?? ''
  return isSurePerson(words) || isGivenName(tidy(words))
}

/** A second signer is as clearly one as the first: under it, with an office or full names. */
function isFollowing(line: Line, above: Line | undefined, signer: Signer | undefined): boolean {
  if (above === undefined || signer === undefined) return false
  if (isApart(line) || line.start - above.end > 1) return false
  return signer.office !== undefined || isSurePerson(line.words)
}

/** "Your humble servants, / Thomas Brask / Hannah Quill": where several say farewell a bare name is a signer too. */
function isAlso(lines: readonly Line[], start: number, at: number): boolean {
  const farewell = `${lines[start - 2]?.words ?? ''} ${lines[start - 1]?.words ?? ''}`
  const line = lines[at]!
  return !isApart(line) && severalFarewell.test(farewell) && fullName.test(line.words)
}

const fullName = /^\p{Lu}[\p{L}.]*(?:\s\p{Lu}\.)*\s\p{Lu}[\p{L}'’-]+\.?$/u

/** Set off by a blank line. */
export function isApart(line: Line): boolean {
  return line.opens && line.gap > 0
}

/** "The Central Committee of the / Communist Party of the North". */
function bodyFrom(lines: readonly Line[], start: number): { to: number } | undefined {
  let to = start + 1
  while (to < start + 4 && lines[to] !== undefined && goesOn(lines[to - 1]!.words)) {
    // "By order of the Board, / Emil Brask, Clerk": another signs below.
    if (isSurePerson(lines[to]!.words.split(',')[0]!)) break
    to += 1
  }
  const words = joined(lines, start, to)
  return hasBody(words) && isSignature(words) ? { to } : undefined
}

/** "First Secretary of the Union / N. Veit (signed)": the person signs, the lines above are his office. */
function withPersonBelow(lines: readonly Line[], start: number, { to }: { to: number }): Signature {
  const first = lines[start]!
  const office = joined(lines, start, to)
  const below = lines[to]
  const person = below === undefined || !startsWithOffice(office) ? undefined : readSigner(below)
  const whole = { start: first.start, end: lines[to - 1]!.end }
  if (onBehalf.test(first.words) || isDeputy(lines, to)) return withDeputyBelow(lines, to, whole)
  return person === undefined || below === undefined
    ? { to, signature: whole, signers: [whole] }
    : {
        to: to + 1,
        signature: { start: first.start, end: below.end },
        signers: [{ ...person, office }],
      }
}

/** "For Quill & Sons Ltd / Emil Brask / Director": the body signs, by the person below it. */
function withDeputyBelow(lines: readonly Line[], at: number, body: Signer): Signature {
  const deputy = isSureSpan(lines, at) || isDeputy(lines, at)
  const below = deputy ? signatureFrom(lines, at) : undefined
  return below === undefined
    ? { to: at, signature: body, signers: [body] }
    : {
        to: below.to,
        signature: { start: body.start, end: below.signature.end },
        signers: [body, ...below.signers],
      }
}

/** "ppa. Brask", or a full name right under the body, with nothing more under it but what he is. */
function isDeputy(lines: readonly Line[], at: number): boolean {
  const [line, next] = [lines[at], lines[at + 1]]
  if (line === undefined) return false
  if (onBehalf.test(line.words)) return readSigner(line) !== undefined
  const ends = next === undefined || isApart(next) || isOffice(next.words)
  return ends && !isApart(line) && isSureSpan(lines, at)
}

/** "The Central Committee of the" goes on in the next line. */
function goesOn(words: string): boolean {
  return /(?:\b(?:of|the|and|for|de|la|des|der|di)|[,&-])$/iu.test(words) && words.length < 80
}
