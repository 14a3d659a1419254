/** Complements that tell the day of a paper: `dated March 7`, `of even date`, an entry of a list. */
import { readDates } from './dates.ts'
import { coverageEnd, issueBehind, sameOrEvenDate } from './days-behind.ts'
import { listEntryAt } from './list-entry.ts'
import { numberAfter } from './numbers.ts'
import type { Reading } from './reading.ts'
import { Numeral, pastPoint } from './tokens.ts'

/** The token behind a complement that tells a day; nothing where none stands there. */
export function readDay(reading: Reading, at: number): number | undefined {
  return (
    listEntry(reading, at) ??
    dayNamedBefore(reading, at) ??
    issue(reading, at) ??
    coverage(reading, at) ??
    days(reading, at)
  )
}

/** `Schreiben Fackel an Städt. Bühnen 17.6.1929`. */
function listEntry({ tokens, complements, now }: Reading, at: number): number | undefined {
  const entry = complements.dates.length > 0 ? undefined : listEntryAt(tokens, at, now)
  if (entry === undefined) return undefined
  complements.senders.push(entry.sender)
  complements.receivers.push(entry.receiver)
  complements.dates.push(entry.date)
  complements.to = entry.date.to
  return complements.to
}

/** `Of the same date`, `of even date`. */
function dayNamedBefore({ tokens, complements, now }: Reading, at: number): number | undefined {
  const told = sameOrEvenDate(tokens, at, now)
  if (told === undefined) return undefined
  if (told.date !== undefined) complements.dates.push({ ...told.date, from: at, to: told.to })
  complements.to = told.to
  return told.to
}

/** `The article in the Gazette of 3 April`: the paper in which it stood is whose it is. */
function issue({ tokens, complements, now }: Reading, at: number): number | undefined {
  const found = complements.dates.length === 0 ? issueBehind(tokens, at, now) : undefined
  if (found === undefined) return undefined
  complements.dates.push(...found.dates)
  complements.senders.push(found.of)
  complements.to = found.dates[0]!.to
  return complements.to
}

/** `The log from the 8th to the 14th`: passed over, for it is no day of writing. */
function coverage({ tokens, complements, now }: Reading, at: number): number | undefined {
  const end = complements.dates.length === 0 ? coverageEnd(tokens, at, now) : undefined
  if (end !== undefined) complements.to = end
  return end
}

function days({ tokens, head, complements, now }: Reading, at: number): number | undefined {
  if (complements.dates.length > 0) return undefined
  // `Telegram from Tolm 1204`: four figures may be a year, but these papers are told apart by theirs.
  const noun = tokens.lexemes[head]?.noun
  const isNumber = complements.number === undefined && noun && numberAfter(tokens, at, noun)
  if (isNumber) return undefined
  const lexeme = tokens.lexemes[at]
  const start = lexeme?.dated || (lexeme?.since && complements.several) ? pastPoint(tokens, at) : at
  // `Your letter yesterday`; of `an answer to its telegram today` the day is the answer's.
  const isPast = (lexeme?.daysAgo ?? 0) > 0
  const mayBegin = start > at || tokens.classes[at] === Numeral || lexeme?.month || isPast
  const dates = mayBegin ? readDates(tokens, start, now) : []
  if (dates.length === 0) return undefined
  complements.dates.push(...dates)
  complements.since ||= lexeme?.since === true
  complements.to = dates[0]!.to
  return dates.at(-1)!.to
}
