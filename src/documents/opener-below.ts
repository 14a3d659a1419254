/** Whether an opener stands under a line: a salutation or a dateline within the head of a document. */
import { readDateline } from './dateline.ts'
import type { DateTools } from './dates.ts'
import type { Line } from './lines.ts'
import { isProse } from './prose.ts'
import { readSalutation } from './salutation.ts'

/** Lines between a heading or a dateline and its salutation. */
export const nearest = 12

export function hasOpener(lines: readonly Line[], from: number, tools: DateTools): boolean {
  return lines
    .slice(from, from + nearest)
    .some(
      (line) =>
        readSalutation(line.words) !== undefined || readDateline(line.words, tools) !== undefined,
    )
}

/** The lines under a number down to the first that runs on: a numbered point has its text there, and no opener. */
export function headBelow(lines: readonly Line[], from: number): Line[] {
  const below = lines.slice(from, from + nearest)
  const prose = below.findIndex(({ words }) => isProse(words))
  return prose === -1 ? below : below.slice(0, prose + 1)
}
