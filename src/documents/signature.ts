/**
 * Closers: valediction, signature, postscript.
 *
 * The valediction is a short line that says farewell in the words of its
 * language; the signature is what stands under it, or behind it in its line.
 */
import type { Span } from '../text/index.ts'
import type { Line } from './lines.ts'
import { isPersonLike, readName, tidy } from './names.ts'
import { isProse } from './prose.ts'
import {
  bodies,
  formWords,
  monthOf,
  postscript,
  signedMark,
  titles,
  valediction,
  vocatives,
  weekdays,
} from './vocabulary.ts'

export interface Closer {
  /** Index of the first and behind the last line of it. */
  readonly from: number
  readonly to: number
  readonly valediction?: Span
  readonly signature?: Span
}

const longestValediction = 110

/**
 * The closer of the lines of one document: a valediction that somebody signs.
 * What follows it may be an enclosure with a closer of its own, so the first
 * counts, unless it stands so early that it is a quoted letter's.
 */
export function readCloser(lines: readonly Line[], after: number): Closer | undefined {
  const closers: Closer[] = []
  for (let index = Math.max(after, 1); index < lines.length; index += 1) {
    const closer = closerAt(lines, index)
    if (closer === undefined) continue
    closers.push(closer)
    index = closer.to - 1
  }
  const early = (lines.length - after) * 0.3 + after
  return closers.find((closer) => closer.from >= early) ?? closers.at(-1) ?? nameAtEnd(lines, after)
}

/** A last line that is a name and nothing else, under prose. */
function nameAtEnd(lines: readonly Line[], after: number): Closer | undefined {
  for (let at = lines.length - 1; at > Math.max(after, lines.length - 9); at -= 1) {
    const { words } = lines[at]!
    const above = lines[at - 1]!.words
    if (!isProse(above)) continue
    if (words.length > 40 || !isSignature(words) || /[!?:,]$|\p{L}{5,}\.\s\p{L}/u.test(words))
      return undefined
    return { from: at, to: at + 1, signature: lines[at]! }
  }
  return undefined
}

/** The closer that begins at this line, if one does. */
export function closerAt(lines: readonly Line[], index: number): Closer | undefined {
  const line = lines[index]!
  if (signedMark.test(line.words) && line.words.length < 90) return signedLine(lines, index)
  if (line.words.length > longestValediction || !valediction.test(line.words)) return undefined
  const below = signatureBelow(lines, index + 1)
  if (below !== undefined)
    return { from: index, to: below.to, valediction: line, signature: below.span }
  const beside = signatureBeside(line)
  return beside === undefined
    ? undefined
    : {
        from: index,
        to: index + 1,
        valediction: { start: line.start, end: beside.start },
        signature: beside,
      }
}

/** Lines under a valediction that are a name: a person in one line, a body in up to three. */
function signatureBelow(
  lines: readonly Line[],
  from: number,
): { span: Span; to: number } | undefined {
  let start = from
  // A second line of the formula may follow: "Yours / very truly".
  while (start < from + 3 && isFormulaAbove(lines[start], lines[start + 1])) start += 1
  const first = lines[start]
  if (first === undefined || first.words.length > 90 || postscript.test(first.words))
    return undefined
  let to = start + 1
  while (to < start + 4 && lines[to] !== undefined && goesOn(lines[to - 1]!.words)) to += 1
  const span = { start: first.start, end: lines[to - 1]!.end }
  return isSignature(joined(lines, start, to)) ? { span, to } : undefined
}

/** A line that is still formula ("Ihre", "Your old friend", "Bro.") when a name stands under it. */
function isFormulaAbove(line: Line | undefined, next: Line | undefined): boolean {
  if (line === undefined || line.words.length > 60) return false
  const tokens = line.words
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((token) => token !== '')
  const address = tokens.every((token) => vocatives.has(token) || titles.has(token))
  if (!valediction.test(line.words) && !address) return false
  return !isPersonLike(line.words) || (next !== undefined && isSignature(next.words))
}

/** "The Central Committee of the" goes on in the next line. */
function goesOn(words: string): boolean {
  return (
    /(?:\b(?:of|the|and|for|de|la|des|der|di|of the)|[,&-])$/iu.test(words) && words.length < 80
  )
}

export function joined(lines: readonly Line[], from: number, to: number): string {
  return lines
    .slice(from, to)
    .map((line) => line.words)
    .join(' ')
}

/** "Ever very sincerely your's, Mary Russell Mitford." */
function signatureBeside(line: Line): Span | undefined {
  const match =
    /(?:[,.—–-]|\byour['’]?s|\b(?:Ihr|Dein|Ihre|Deine|ton|votre|servant|friend))\s*[—–-]*\s*(?<name>(?:\p{Lu}[\p{L}'’.-]*\s*){1,5})[.\s]*$/u.exec(
      line.words,
    )
  const name = match?.groups?.name?.trim()
  if (match === null || name === undefined || !isSignature(name)) return undefined
  const start = line.start + line.words.lastIndexOf(name)
  return { start, end: start + name.length }
}

function signedLine(lines: readonly Line[], index: number): Closer | undefined {
  const line = lines[index]!
  const mark = signedMark.exec(line.words)!
  const [before, behind] = [
    line.words.slice(0, mark.index),
    line.words.slice(mark.index + mark[0].length),
  ]
  const beside = [behind, before].find((words) => isSignature(words))
  if (beside !== undefined) {
    const name = tidy(beside)
    const start = line.start + line.words.indexOf(name)
    return { from: index, to: index + 1, signature: { start, end: start + name.length } }
  }
  const next = lines[index + 1]
  return before.trim() === '' &&
    behind.trim().length < 3 &&
    next !== undefined &&
    isSignature(next.words)
    ? { from: index, to: index + 2, signature: { start: next.start, end: next.end } }
    : undefined
}

/** Whether words can stand as a signature: a name, initials, or a body. */
export function isSignature(words: string): boolean {
  const name = tidy(words)
  if (name === '' || name.length > 140) return false
  const tokens = name.split(/\s+/)
  if (valediction.test(name) && tokens.length < 3) return false
  const lower = tokens.map((token) => token.toLowerCase().replace(/[^\p{L}-]/gu, ''))
  if (/\d/.test(name)) return false
  if (lower.some((token) => bodies.has(token))) return readName(name) !== undefined
  if (/,\s/.test(name) || lower.some((token) => monthOf.has(token) || weekdays.has(token)))
    return false
  if (tokens.length > 5 || lower.some((token) => formWords.has(token))) return false
  if (lower.every((token) => vocatives.has(token) || titles.has(token))) return false
  if (/^(?:\p{Lu}[\s.]*){1,5}$/u.test(name)) return true
  return isPersonLike(name)
}
