/** On which days something was asked for: `We asked on 19 January and on 16 February for the survey`. */
import { edtfOf, readDate } from './dates.ts'
import type { Stretch } from './deeds.ts'
import { formOf, type Tokens } from './tokens.ts'

/** The days behind a verb of asking, before another deed begins; none where it is told as long past. */
export function askedOn(tokens: Tokens, { from, to }: Stretch): string[] {
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
