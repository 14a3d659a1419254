/** On which days something was asked for: `We asked on 19 January and on 16 February for the survey`. */
import { edtfOf, readDate } from './dates.ts'
import type { Stretch } from './deeds.ts'
import { formOf, type Tokens } from './tokens.ts'

/**
 * When a sentence that asks does so: on the days it names, `before` where it only
 * tells that it was asked (`although we asked for it`), and otherwise `now`.
 */
export function askings(tokens: Tokens, sentence: Stretch): readonly string[] {
  const days = askedOn(tokens, sentence)
  if (days.length > 0) return days
  return [isAskedBefore(tokens, sentence) ? 'before' : 'now']
}

/** Every verb of asking is of the past, and nothing is wished. */
function isAskedBefore(tokens: Tokens, { from, to }: Stretch): boolean {
  const { asked = [], pleading = [], wishing = [] } = tokens.lexicon.grammar
  let before = false
  for (let at = from; at < to; at += 1) {
    const form = formOf(tokens, at)
    if (pleading.includes(form) || wishing.includes(form)) return false
    if (tokens.lexemes[at]?.deed !== 'ask') continue
    if (!asked.includes(form)) return false
    before = true
  }
  return before
}

/** The days behind a verb of asking, before another deed begins; none where it is told as long past. */
function askedOn(tokens: Tokens, { from, to }: Stretch): string[] {
  const ask = askingVerb(tokens, from, to)
  if (ask === undefined) return []
  const days: string[] = []
  for (let at = ask + 1; at < to; at += 1) {
    const { deed, at: on, of } = tokens.lexemes[at] ?? {}
    if (deed !== undefined && deed !== 'ask') break
    const date = on && !of ? readDate(tokens, at + 1) : undefined
    if (date?.day === undefined || date.month === undefined || date.to > to) continue
    const day = edtfOf(date)
    if (day !== undefined) days.push(day)
  }
  return days
}

function askingVerb(tokens: Tokens, from: number, to: number): number | undefined {
  const { pluperfect = [] } = tokens.lexicon.grammar
  for (let at = from; at < to; at += 1) {
    if (tokens.lexemes[at]?.deed !== 'ask') continue
    return pluperfect.includes(formOf(tokens, at - 1)) ? undefined : at
  }
  return undefined
}
