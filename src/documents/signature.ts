/**
 * Closers: valediction, signature, and what the signer is.
 *
 * The valediction is a short line that says farewell in the words of its
 * language; the signature is what stands under it, or behind it in its line.
 * Without a valediction a name at the very end, under prose, is a signature.
 */
import type { Span } from '../text/index.ts'
import type { Line } from './lines.ts'
import { isGivenName, isPersonLike, isSurePerson, isTitledPerson, readName, tidy } from './names.ts'
import { isProse } from './prose.ts'
import {
  hasBody,
  isOffice,
  isSignature,
  isSignedAs,
  joined,
  officeAbove,
  readSigner,
  readSigners,
  type Signer,
  startsWithOffice,
  wordsIn,
} from './signer.ts'
import {
  onBehalf,
  postscript,
  severalFarewell,
  signedMark,
  titles,
  valediction,
  vocatives,
} from './vocabulary.ts'

export interface Closer {
  /** Index of the first and behind the last line of it. */
  readonly from: number
  readonly to: number
  readonly valediction?: Span
  /** All of it: names, and the offices under them. */
  readonly signature: Span
  /** Each name alone, with the words of his office where they stand beside it. */
  readonly signers: readonly Signer[]
}

const longestValediction = 110
/** Lines that a signature may take: several signers, each with his office. */
const mostLines = 6

/**
 * The closer of the lines of one document: a valediction that somebody signs.
 * What follows it may be an enclosure with a closer of its own, so the first
 * counts, unless it stands so early that it is a quoted letter's.
 */
export function readCloser(
  lines: readonly Line[],
  after: number,
  options: { readonly greeted: boolean; readonly official: boolean },
): Closer | undefined {
  const closers: Closer[] = []
  for (let index = Math.max(after, 1); index < lines.length; index += 1) {
    const closer = closerAt(lines, index)
    if (closer === undefined) continue
    closers.push(closer)
    index = closer.to - 1
  }
  const early = (lines.length - after) * 0.3 + after
  return (
    closers.find((closer) => closer.from >= early) ??
    closers.at(-1) ??
    (options.official ? undefined : namesAtEnd(lines, after, options))
  )
}

/** The closer that begins at this line, if one does. */
export function closerAt(lines: readonly Line[], index: number): Closer | undefined {
  const line = lines[index]!
  if (line.words.length < 90 && signedMark.test(line.words)) {
    const signed = signedLine(lines, index)
    if (signed !== undefined || !isSignedFor(line.words)) return signed
    const below = namesBelow(lines, index + 1)
    return below === undefined ? undefined : { ...below, from: index }
  }
  const farewell = farewellIn(line)
  if (farewell === undefined) return undefined
  const below = namesBelow(lines, index + 1)
  if (below !== undefined) return { ...below, from: index, valediction: farewell }
  const beside = nameBeside(line)
  if (beside === undefined) return undefined
  return {
    from: index,
    to: index + 1,
    valediction: { start: farewell.start, end: beside.start },
    signature: beside,
    signers: [beside],
  }
}

/** "Signed on behalf of the Committee:" */
function isSignedFor(words: string): boolean {
  const rest = words.replace(signedMark, '').trim()
  return onBehalf.test(rest) && /[:,]$/u.test(rest)
}

/** A line that says farewell, or the end of one: "… of all. With friendly greetings,". */
function farewellIn(line: Line): Span | undefined {
  const { words, start, end } = line
  if (words.length <= longestValediction && valediction.test(words)) return { start, end }
  if (!/[,.!—–-]$/.test(words)) return undefined
  const tail = /[.!?]["'”’]?\s+(?<tail>\p{Lu}[^.!?]{4,70}[,.!—–-])$/u.exec(words.slice(-90))?.groups
    ?.tail
  return tail !== undefined && valediction.test(tail)
    ? { start: end - tail.length, end }
    : undefined
}

/** Names under a valediction. */
function namesBelow(
  lines: readonly Line[],
  from: number,
): Omit<Closer, 'from' | 'valediction'> | undefined {
  let start = from
  while (
    start < from + 3 &&
    (isPlaceholder(lines[start]) || isFormulaAbove(lines[start], lines[start + 1]))
  )
    start += 1
  const first = lines[start]
  if (first === undefined || first.words.length > 90 || postscript.test(first.words))
    return undefined
  return signatureFrom(lines, start)
}

/** "(signature)", "[seal]": what a copy puts where a hand signed. */
function isPlaceholder(line: Line | undefined): boolean {
  const words = line?.words ?? ''
  return /^[([](?:\p{L}+\s?){1,3}[)\]]$/u.test(words) && !isSurePerson(words.slice(1, -1))
}

/** A signature that begins at this line: a body in one to four lines, or persons with their offices. */
function signatureFrom(
  lines: readonly Line[],
  start: number,
): Omit<Closer, 'from' | 'valediction'> | undefined {
  const below = lines[start + 1]
  if (below !== undefined && isSignedAs(lines[start]!.words)) {
    const others = signatureFrom(lines, start + 1)
    if (others?.signers.every((one) => isNamed(one, below))) return signedAs(lines[start]!, others)
  }
  const body = bodyFrom(lines, start)
  if (body !== undefined) return withPersonBelow(lines, start, body)
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

/** A full name, a surname alone, or somebody whose office stands beside him. */
function isNamed(one: Signer, first: Line): boolean {
  const words = first.words.slice(one.start - first.start, one.end - first.start)
  return one.office !== undefined || words === '' || !words.includes(' ') || isSurePerson(words)
}

/** "Der Vorstand: / Emil Brask, Anna Quill": they sign for those whose paper it is. */
function signedAs(
  line: Line,
  below: Omit<Closer, 'from' | 'valediction'>,
): Omit<Closer, 'from' | 'valediction'> {
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
function isApart(line: Line): boolean {
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
function withPersonBelow(
  lines: readonly Line[],
  start: number,
  { to }: { to: number },
): Omit<Closer, 'from' | 'valediction'> {
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
function withDeputyBelow(
  lines: readonly Line[],
  at: number,
  body: Signer,
): Omit<Closer, 'from' | 'valediction'> {
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

/** A line that is still formula ("Ihre", "Your old friend", "Bro.") when a name stands under it. */
function isFormulaAbove(line: Line | undefined, next: Line | undefined): boolean {
  if (line === undefined || line.words.length > 60) return false
  const tokens = wordsIn(line.words)
  const address = tokens.every((token) => vocatives.has(token) || titles.has(token))
  if (!valediction.test(line.words) && !address) return false
  return !isPersonLike(line.words) || (next !== undefined && isSignature(next.words))
}

/** "The Central Committee of the" goes on in the next line. */
function goesOn(words: string): boolean {
  return /(?:\b(?:of|the|and|for|de|la|des|der|di)|[,&-])$/iu.test(words) && words.length < 80
}

/** "Ever very sincerely your's, Mary Harlow." */
function nameBeside(line: Line): Span | undefined {
  const match =
    /(?:[,.—–]|(?<!\p{L})-|\byour['’]?s|\b(?:Ihr|Dein|Ihre|Deine|ton|votre|servant|friend))\s*[—–-]*\s*(?<name>(?:\p{Lu}[\p{L}'’.-]*\s*){1,5})[.\s]*$/u.exec(
      line.words,
    )
  const name = match?.groups?.name?.trim()
  if (name === undefined || !isSignature(name)) return undefined
  const start = line.start + line.words.lastIndexOf(name)
  return { start, end: start + name.length }
}

/** "N. Veit (signed)", "(Sgd.) N. Veit", or the mark alone above the name. */
function signedLine(lines: readonly Line[], index: number): Closer | undefined {
  const line = lines[index]!
  const mark = signedMark.exec(line.words)!
  const parts = [line.words.slice(mark.index + mark[0].length), line.words.slice(0, mark.index)]
  const beside = parts.find((words) => isSignature(words))
  if (beside !== undefined) {
    const name = tidy(beside)
    const start = line.start + line.words.indexOf(name)
    const own = { start, end: start + name.length }
    const [from, office] = officeAbove(lines, index)
    return {
      from,
      to: index + 1,
      signature: { start: lines[from]!.start, end: line.end },
      signers: [{ ...own, ...(office === '' ? {} : { office }) }],
    }
  }
  const next = lines[index + 1]
  if (parts.join('').trim().length >= 3 || next === undefined || !isSignature(next.words))
    return undefined
  return { from: index, to: index + 2, signature: next, signers: [next] }
}

/**
 * Names at the end and nothing else, under prose. Where nobody was greeted the
 * paper may be no letter, and the name must be one beyond doubt.
 */
function namesAtEnd(
  lines: readonly Line[],
  after: number,
  { greeted }: { readonly greeted: boolean },
): Closer | undefined {
  for (let at = lines.length - 1; at > Math.max(after, lines.length - 9); at -= 1) {
    if (!endsText(lines, at - 1)) continue
    const { words } = lines[at]!
    const stops = !isSignedFor(words) && !isSignedAs(words)
    if (words.length > 90 || (stops && /[!?:]$/u.test(words)) || /\p{L}{5,}\.\s\p{L}/u.test(words))
      return undefined
    const closer = signatureFrom(lines, at)
    const next = closer === undefined ? undefined : lines[closer.to]
    // A name with more lines right under it is an address.
    if (closer === undefined || (next !== undefined && !isApart(next))) return undefined
    if (!greeted && !isBeyondDoubt(lines, at, closer.to)) return undefined
    return { ...closer, from: at }
  }
  return undefined
}

function isBeyondDoubt(lines: readonly Line[], from: number, to: number): boolean {
  const words = joined(lines, from, to)
  const [first = ''] = lines[from]!.words.split(',')
  return (
    isSurePerson(first) ||
    isTitledPerson(first) ||
    isSignedAs(lines[from]!.words) ||
    isGivenName(tidy(first)) ||
    (hasBody(words) && /\p{Ll}/u.test(words))
  )
}

/** Prose, its last short line, or the last words of a text: a slogan, a short sentence. */
function endsText(lines: readonly Line[], at: number): boolean {
  const { words, opens } = lines[at]!
  if (isProse(words)) return true
  // "Grünstedt, den 2. Juni 1794." stands below a name in old letters, or above it, under the text.
  if (/\d{4}\.$/.test(words)) return isProse(lines[at - 1]?.words ?? '')
  if (!/[.!?]["'”’]?$/u.test(words) || isSurePerson(words)) return false
  return words.split(/\s+/).length >= 4 || (!opens && isProse(lines[at - 1]?.words ?? ''))
}
