/** What somebody means who types a command that there is not: another word for one, or a slip of the hand. */
import type { Command } from './command.ts'

/** Words of the room, and words others use, each with the command that does it. */
const otherWords: Readonly<Record<string, string>> = {
  answers: 'replies DIR',
  bodies: 'open DIR',
  compare: 'documents DIR --variants',
  files: 'sources DIR',
  find: 'search DIR QUERY',
  init: 'build DIR',
  labels: 'claims DIR --labels',
  letters: 'documents DIR',
  list: 'documents DIR',
  mentions: 'references DIR',
  missing: 'references DIR --missing',
  people: 'open DIR',
  questions: 'board DIR',
  quotes: 'quotations DIR',
  read: 'open DIR',
  review: 'open DIR',
  serve: 'open DIR',
  silences: 'replies DIR --unanswered',
  site: 'export DIR --as site --to FOLDER',
  start: 'open DIR',
  unanswered: 'replies DIR --unanswered',
  undo: 'judge DIR undo ID',
  variants: 'documents DIR --variants',
  view: 'open DIR',
}

/** The command that is probably meant, with what it takes; nothing where none is near. */
export function meantBy(word: string, commands: readonly Command[]): string | undefined {
  const lower = word.toLowerCase()
  const other = otherWords[lower]
  if (other !== undefined) return other
  const [nearest] = [...commands, { name: 'help', takes: 'COMMAND' }]
    .map(({ name, takes }) => ({ name, takes, slips: slipsBetween(lower, name) }))
    .filter(({ name, slips }) => slips <= (name.length > 5 ? 2 : 1))
    .sort((one, another) => one.slips - another.slips)
  return nearest === undefined ? undefined : `${nearest.name} ${nearest.takes}`
}

/**
 * Letters to put in, take out, change or swap with their neighbour until one
 * word is the other (Damerau's distance): two swapped letters are one slip.
 */
function slipsBetween(one: string, other: string): number {
  let before: readonly number[] = []
  let above = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (const [row, letter] of [...one].entries()) {
    const here = [row + 1]
    for (const [at, another] of [...other].entries()) {
      const isSwapped = row > 0 && at > 0 && letter === other[at - 1] && one[row - 1] === another
      here.push(
        Math.min(
          (above[at] ?? 0) + (letter === another ? 0 : 1),
          (above[at + 1] ?? 0) + 1,
          (here[at] ?? 0) + 1,
          isSwapped ? (before[at - 1] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      )
    }
    ;[before, above] = [above, here]
  }
  return above[other.length] ?? 0
}
