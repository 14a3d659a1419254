/**
 * Hyphens at line ends: "atten-" / "tion" is one word where the text itself
 * writes "attention" elsewhere, and "anti-" / "party" keeps its hyphen where it
 * writes "anti-party". Where it writes neither, the hyphen stays as it is
 * printed: a guess would be words that no source has.
 */
import type { Span } from '../../text/index.ts'
import type { SourceLine } from './lines.ts'

/** How a line is joined to the next: with a space, with the hyphen alone, or with nothing. */
export type Joint = 'space' | 'hyphen' | 'nothing'

export interface BrokenWord {
  /** Number of the line that the second half begins. */
  readonly line: number
  readonly joined: string
  readonly hyphenated: string
  /** The second half begins with a capital: only words seen elsewhere are put together. */
  readonly doubtful: boolean
}

const half = /(\p{L}{1,40})[-‐¬\u00ad]$/u
const rest = /^\p{L}{1,40}/u
// "pre- and post-war": what stands before these is no half of a word.
export const linking: RegExp = /^(?:and|or|und|oder|bzw|bis|et|ou|e|o|y|en|of|to)$/i

/** The word that a line end breaks, if it does. */
export function brokenWord(
  source: string,
  before: SourceLine,
  line: SourceLine,
): Omit<BrokenWord, 'line'> | undefined {
  const code = source.charCodeAt(before.end - 1)
  if (code !== 0x2d && code !== 0x2010 && code !== 0xac && code !== 0xad) return undefined
  const first = half.exec(source.slice(Math.max(before.start, before.end - 41), before.end))?.[1]
  const second = rest.exec(source.slice(line.start, Math.min(line.end, line.start + 41)))?.[0]
  if (first === undefined || second === undefined || linking.test(second)) return undefined
  const capitals = first.toUpperCase() === first
  const [head, tail] = [first.toLowerCase(), second.toLowerCase()]
  const doubtful = /^\p{Lu}/u.test(second) && !capitals
  return { joined: head + tail, hyphenated: `${head}-${tail}`, doubtful }
}

/** How each broken word is to be joined, by line; a soft hyphen always goes. */
export function joinBrokenWords(
  source: string,
  span: Span,
  broken: readonly BrokenWord[],
): Map<number, Joint> {
  const counts = countForms(source, span, broken)
  return new Map(broken.map((word) => [word.line, jointOf(word, counts)]))
}

function jointOf(word: BrokenWord, counts: ReadonlyMap<string, number>): Joint {
  const whole = counts.get(word.joined) ?? 0
  const hyphened = counts.get(word.hyphenated) ?? 0
  if (word.doubtful) return hyphened > 0 ? 'hyphen' : 'space'
  return whole > 0 && whole >= hyphened ? 'nothing' : 'hyphen'
}

/** How often the text writes each form; nothing is counted when nothing is asked. */
function countForms(
  source: string,
  span: Span,
  broken: readonly BrokenWord[],
): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { joined, hyphenated } of broken) counts.set(joined, 0).set(hyphenated, 0)
  if (counts.size === 0) return counts
  const mayBe = firstLetters(counts.keys())
  const words = /\p{L}+(?:[-‐]\p{L}+)*/gu
  words.lastIndex = span.start
  for (let match = words.exec(source); match !== null; match = words.exec(source)) {
    if (match.index >= span.end) break
    if (match[0].length > 81 || !mayBe(match[0])) continue
    const form = match[0].toLowerCase().replace('‐', '-')
    const count = counts.get(form)
    if (count !== undefined) counts.set(form, count + 1)
  }
  return counts
}

/** A first look at two letters, which spares nearly all words of a book the second. */
function firstLetters(forms: Iterable<string>): (word: string) => boolean {
  const known = new Uint8Array(0x10000)
  for (const form of forms) known[twoLetters(form)] = 1
  return (word) => {
    // Capitals beyond Latin are not told from small letters by one bit.
    const latin = word.charCodeAt(0) < 0x100 && word.charCodeAt(1) < 0x100
    return !latin || known[twoLetters(word)] === 1
  }
}

function twoLetters(word: string): number {
  return ((word.charCodeAt(0) | 0x20) & 0xff) | (((word.charCodeAt(1) | 0x20) & 0xff) << 8)
}
