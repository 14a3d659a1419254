/**
 * Closers: a farewell, and who signs under it.
 *
 * The valediction is a short line that says farewell in the words of its
 * language; the signature is what stands under it, or behind it in its line.
 * Without a valediction a name at the very end, under prose, is a signature.
 */
import type { Span } from '../text/index.ts'
import { isPlaceLine } from './address.ts'
import { readDateline } from './dateline.ts'
import { farewellIn, nameBeside, signedFarewell } from './farewell.ts'
import type { Line } from './lines.ts'
import { isGivenName, isPersonLike, isSurePerson, isTitledPerson, tidy } from './names.ts'
import { isProse } from './prose.ts'
import { isApart, type Signature, signatureFrom } from './signature.ts'
import {
  hasBody,
  isSignature,
  isSignedAs,
  joined,
  officeAbove,
  readSigner,
  wordsIn,
} from './signer.ts'
import { onBehalf, postscript, signedMark, titles, valediction, vocatives } from './vocabulary.ts'

export interface Closer extends Signature {
  /** Index of its first line. */
  readonly from: number
  readonly valediction?: Span
}

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
  const lateOf = (some: readonly Closer[]): Closer | undefined =>
    some.find((closer) => closer.from >= early) ?? some.at(-1)
  return (
    lateOf(closers) ??
    lateOf(signedInProse(lines, after)) ??
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

/** Farewells with their names at the ends of lines of prose. */
function signedInProse(lines: readonly Line[], after: number): Closer[] {
  return lines.flatMap((line, from): Closer[] => {
    const signed = from < Math.max(after, 1) ? undefined : signedFarewell(line)
    if (signed === undefined) return []
    const { farewell, name } = signed
    return [{ from, to: from + 1, valediction: farewell, signature: name, signers: [name] }]
  })
}

/** "Signed on behalf of the Committee:" */
function isSignedFor(words: string): boolean {
  const rest = words.replace(signedMark, '').trim()
  return onBehalf.test(rest) && /[:,]$/u.test(rest)
}

/** Names under a valediction. */
function namesBelow(lines: readonly Line[], from: number): Signature | undefined {
  let start = from
  while (
    start < from + 3 &&
    (isPlaceholder(lines[start]) ||
      isFormulaAbove(lines[start], lines[start + 1]) ||
      isDayAbove(lines[start], lines[start + 1]))
  )
    start += 1
  const first = lines[start]
  if (first === undefined || first.words.length > 90 || postscript.test(first.words))
    return undefined
  return signatureFrom(lines, start) ?? nameWithMore(lines, start)
}

/** "E. Brask, at the mill": under a farewell a full name signs, whatever stands behind its comma. */
function nameWithMore(lines: readonly Line[], at: number): Signature | undefined {
  const { words, start, end } = lines[at]!
  const [own = '', more = ''] = words.split(/,\s/, 2)
  if (!isSurePerson(own) || !isSignature(own) || isPlaceLine(more)) return undefined
  const from = start + words.indexOf(own)
  const signer = { start: from, end: from + own.length }
  return { to: at + 1, signature: { start: from, end }, signers: [signer] }
}

/** "(signature)", "[seal]": what a copy puts where a hand signed. */
function isPlaceholder(line: Line | undefined): boolean {
  const words = line?.words ?? ''
  return /^[([]\p{L}+(?:\s\p{L}+){0,2}\s?[)\]]$/u.test(words) && !isSurePerson(words.slice(1, -1))
}

/** "Yours / Halvern, 11 October 1871 / E. Brask": the day stands between farewell and name. */
function isDayAbove(line: Line | undefined, next: Line | undefined): boolean {
  if (line === undefined || next === undefined || !/\d/.test(line.words)) return false
  const name = next.words.replace(signedMark, '').split(',')[0]!.trim()
  const date = readDateline(line.words, { monthFirst: false })?.date
  return (
    date?.reach === 'day' && !date.inWords && (isSurePerson(name) || readSigner(next) !== undefined)
  )
}

/** A line that is still formula ("Ihre", "Your old friend", "Bro.") when a name stands under it. */
function isFormulaAbove(line: Line | undefined, next: Line | undefined): boolean {
  if (line === undefined || line.words.length > 60) return false
  const tokens = wordsIn(line.words)
  const address = tokens.every((token) => vocatives.has(token) || titles.has(token))
  if (!valediction.test(line.words) && !address) return false
  return !isPersonLike(line.words) || (next !== undefined && isSignature(next.words))
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
