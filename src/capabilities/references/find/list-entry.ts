/** An entry of a list of papers, which leaves out the small words: `Schreiben Fackel an Städt. Bühnen 17.6.1929`. */
import { type DateWords, type DayOfWriting, readDate } from './dates.ts'
import type { NameWords } from './names.ts'
import { Break, isCapital, isSign, Numeral, stretch, type Tokens } from './tokens.ts'

export interface ListEntry {
  readonly sender: NameWords
  readonly receiver: NameWords
  readonly date: DateWords
}

/** Longest entry of a list of papers, in tokens. */
const longestEntry = 16

/** Who wrote to whom and when, where all three stand behind a noun without more words than `an`, `to` or a dash. */
export function listEntryAt(tokens: Tokens, at: number, now?: DayOfWriting): ListEntry | undefined {
  if (!isCapital(tokens, at)) return undefined
  let to = -1
  for (let index = at; index < Math.min(at + longestEntry, tokens.count); index += 1) {
    if (tokens.classes[index] === Break || tokens.lexemes[index]?.noun) return undefined
    if (tokens.lexemes[index]?.to || isSign(tokens, index, '–')) to = index
    const date =
      to > at && tokens.classes[index] === Numeral ? readDate(tokens, index, now) : undefined
    if (date?.day === undefined || date.month === undefined || date.year === undefined) continue
    return { sender: named(tokens, at, to), receiver: named(tokens, to + 1, index), date }
  }
  return undefined
}

function named(tokens: Tokens, from: number, to: number): NameWords {
  return { from, to, name: stretch(tokens, from, to) }
}
