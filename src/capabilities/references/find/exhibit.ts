/**
 * Exhibits: papers that a party lays before a court under a letter or a number.
 * `Your letter of 3 May (Exhibit G/1)` says which is meant wherever `Exhibit
 * G/1` stands afterwards.
 */
import type { Mention } from '../../../record/index.ts'
import { formOf, sentenceAround, type Tokens } from './tokens.ts'

const label =
  /^\.?\s*(\p{Lu}(?:\p{Ll}(?=\s?\/))?|\d{1,3})(?:\s?(\/)\s?([IVl1-9]{0,2})(?![\p{L}\p{N}]))?(?![\p{L}\p{N}])/u
/** What may stand between a paper and the sign under which it is laid before the court. */
const between = /^[\s,(]{1,3}$/
/** Longer than any label with its word. */
const longest = 24

/** The label behind a phrase that ends at a token: `G/1` of `(Exhibit G/1)`. */
export function exhibitBehind(tokens: Tokens, to: number): string | undefined {
  for (let at = to; at < to + 3 && at < tokens.count; at += 1) {
    if (!isWord(tokens, at)) continue
    const lead = tokens.text.slice(tokens.ends[to - 1], tokens.starts[at])
    return between.test(lead) ? labelAt(tokens, at)?.label : undefined
  }
  return undefined
}

/** `Exhibit G/1` by itself; nothing where it only labels what stands before it. */
export function exhibitAt(
  tokens: Tokens,
  at: number,
  lastEnd: number,
): { from: number; to: number; body: Mention } | undefined {
  if (!isWord(tokens, at)) return undefined
  const read = labelAt(tokens, at)
  if (read === undefined) return undefined
  const lead = tokens.text.slice(tokens.ends[lastEnd - 1] ?? 0, tokens.starts[at])
  if (lastEnd > 0 && between.test(lead)) return undefined
  let to = at + 1
  while (to < tokens.count && tokens.starts[to]! < read.end) to += 1
  const clues = [
    'noun exhibit',
    'weak',
    `exhibit ${read.label}`,
    `sentence ${sentenceAround(tokens, at).from}`,
  ]
  const body: Mention = { form: 'numbered', kinds: [], from: [], to: [], relation: 'cites', clues }
  return { from: at, to, body }
}

function isWord(tokens: Tokens, at: number): boolean {
  return tokens.lexicon.grammar.exhibits?.includes(formOf(tokens, at)) === true
}

function labelAt(tokens: Tokens, at: number): { label: string; end: number } | undefined {
  const end = tokens.ends[at]!
  const match = label.exec(tokens.text.slice(end, end + longest))
  if (match === null) return undefined
  const [all, sign = '', stroke = '', below = ''] = match
  // One, a capital I and a small l are one sign to those who read print.
  return { label: `${sign}${stroke}${below.replace(/[Il]/g, '1')}`, end: end + all.length }
}
