/** Words of an act that tell nothing done: negated, wished, feared, asked, only possible or to come. */
import type { ActWord, EventWords } from '../../../languages/index.ts'
import { once } from '../../../text/index.ts'

interface Patterns {
  /** Words that take back an act, and those that make it only possible. */
  readonly negated: RegExp
  readonly unreal: RegExp
}

const patternsOf = once(
  (words: EventWords): Patterns => ({
    negated: new RegExp(String.raw`(?:\b|(?<=n))(?:${words.negated})\b`),
    unreal: new RegExp(String.raw`\b(?:${words.unreal})\b`),
  }),
)

/** A question asks whether something was done. */
export function isQuestion(reading: string): boolean {
  return /\?[’”"')\]]*\s*$/.test(reading)
}

/** Negated, wished, feared, possible or future: nothing was done. */
export function isUnmade(
  reading: string,
  { start, words: found, act }: { start: number; words: string; act: Pick<ActWord, 'sort'> },
  words: EventWords,
): boolean {
  const before = reading.slice(Math.max(0, start - 60), start)
  if (/^\s+(?:nothing|nobody|no one|none)\b/.test(reading.slice(start + found.length))) return true
  const clause = before.slice(
    Math.max(before.lastIndexOf(','), before.lastIndexOf(';'), before.lastIndexOf('‘')) + 1,
  )
  const near = clause.split(/\s+/).slice(-5).join(' ')
  // "That it should wait and not be hasty in attacking": all of it is only said to be right.
  if (words.grammar.going.test(found) && words.grammar.advised.test(reading.slice(0, start)))
    return true
  if (words.grammar.ownNegation.test(found)) return false
  const { negated, unreal } = patternsOf(words)
  const all = reading.slice(0, start)
  if (words.grammar.noneOf.test(all)) return true
  if (words.grammar.onlyIf.test(all)) return true
  if (negated.test(near)) return !words.grammar.notUntil.test(reading.slice(start + found.length))
  const reach = act.sort === 'noun' ? 6 : 4
  const close = clause.trim().split(/\s+/).slice(-reach).join(' ')
  // "May" is a month and "may" is not, so capitals count; "If" opens a sentence.
  if (words.grammar.supposed.test(clause)) return true
  return unreal.test(close.replace(/\bmust have\b/g, ''))
}
