/** A date as an option of a command. */
import { type EdtfDate, parseDate } from '../record/index.ts'
import { UsageError } from './command.ts'

/** The date that was given, if one was. Throws a `UsageError` for what is no date. */
export function dateGiven(words: string | undefined): EdtfDate | undefined {
  if (words === undefined) return undefined
  const date = parseDate(words)
  if (date === undefined) throw new UsageError(`"${words}" is no date; write it as 1871-05-01`)
  return date
}
