/**
 * The paper in which an article stood, named before its noun: `the Mercury editorial`,
 * `the Arlen Mercury and Beacon article of 4 February`.
 */
import type { NameWords } from './names.ts'
import { formOf, isCapital, stretch, type Tokens, Word, wordsOf } from './tokens.ts'

/** No paper's name is longer than this in words. */
const longest = 4
/** A closing mark and a comma between a title and what is said of it. */
const mostSigns = 3
/** Papers are named before what they print and before nothing else. */
const printed: readonly string[] = ['article']

/** The papers named before a noun of what they print, in order; `floor`: no token before it may be taken. */
export function organsBefore(tokens: Tokens, head: number, floor: number): NameWords[] {
  if (!printed.includes(tokens.lexemes[head]?.noun?.family ?? '')) return []
  const last = nameEndingAt(tokens, head, floor)
  if (last === undefined) return []
  const isJoined = tokens.lexemes[last.from - 1]?.and === true
  const first = isJoined ? nameEndingAt(tokens, last.from - 1, floor) : undefined
  return first === undefined ? [last] : [first, last]
}

/** `“The Town in a Week”, in the magazine Lantern`: the paper named behind a title. */
export function organsBehind(tokens: Tokens, end: number): NameWords[] | undefined {
  const { periodicals = [] } = tokens.lexicon.grammar
  let at = end
  while (tokens.classes[at] !== Word && at < end + mostSigns) at += 1
  const noun = [at + 1, at + 2].find((one) => periodicals.includes(formOf(tokens, one)))
  if (noun === undefined || tokens.lexemes[at]?.at !== true) return undefined
  let to = noun + 1
  while (to - noun <= longest && isNameWord(tokens, to)) to += 1
  if (to === noun + 1) return undefined
  return [{ from: noun + 1, to, name: stretch(tokens, noun + 1, to) }]
}

/** The run of names that ends before a token; an adjective of a people or a month is no paper. */
function nameEndingAt(tokens: Tokens, end: number, floor: number): NameWords | undefined {
  let from = end
  while (from > floor && end - from < longest && isNameWord(tokens, from - 1)) from -= 1
  if (from === end || isOfPeople(tokens, end - 1)) return undefined
  return { from, to: end, name: stretch(tokens, from, end) }
}

function isNameWord(tokens: Tokens, at: number): boolean {
  return tokens.classes[at] === Word && isCapital(tokens, at) && tokens.lexemes[at] === undefined
}

/** `The Chinese articles`, `the Anti-Corn-Law editorials`: whose they are or what they are about. */
function isOfPeople(tokens: Tokens, at: number): boolean {
  const word = wordsOf(tokens, at)
  const { peoples } = tokens.lexicon.grammar
  return word.includes('-') || peoples?.test(word) === true || /['’]s?$/u.test(word)
}
