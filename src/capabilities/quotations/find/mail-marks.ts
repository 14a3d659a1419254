/**
 * What stands before the lines of a mail that are another's: `>` and `|` wherever they
 * stand; a name (`Jane> `) or a colon only where the mail has several such lines, since
 * one alone is a prompt of a program, a list or a slip.
 */
import type { Span } from '../../../text/index.ts'

/** The marks before a line: how many characters, through how many hands, and whose. */
export interface MarksBefore {
  readonly length: number
  readonly depth: number
  /** Lines of the same hand in a row are one quotation. */
  readonly hand: string
}

const angles = /^[ \t]?(?:[>|] ?)+/
const colons = /^:(?!:)[ \t]?(?:[>|:] ?)*/
/** A name before the mark; two letters at least, for one letter is a prompt. */
const named = /^[ \t]{0,8}(\p{Lu}[\p{L}_.-]{1,14})> ?/u

/** Fewer lines than these with a name or a colon before them are no quotation. */
const fewestNamed = 2
const fewestColons = 3
/** No marks are longer. */
const longest = 80

/** Ask of each line of a text what marks stand before it; nothing where there are none. */
export function lineMarks(
  words: string,
  lines: readonly Span[],
): (line: Span) => MarksBefore | undefined {
  const begin = ({ start, end }: Span): string => words.slice(start, Math.min(end, start + longest))
  const names = new Map<string, number>()
  let withColon = 0
  for (const line of lines) {
    const written = begin(line)
    const name = nameBehind(written, angles)?.[1]
    if (name !== undefined)
      names.set(name, (names.get(name) ?? 0) + (isSetAnew(name, words, line) ? -Infinity : 1))
    else if (colons.test(written)) withColon += 1
  }
  return (line) => {
    const written = begin(line)
    return (
      byAngles(written, names) ??
      byName(written, names) ??
      (withColon < fewestColons ? undefined : byColons(written))
    )
  }
}

/**
 * Whether the mark of a line stands in it again: somebody has made one paragraph of several
 * lines, and where in it the other's words end, and the writer's go on, is no longer marked.
 */
function isSetAnew(name: string, words: string, { start, end }: Span): boolean {
  return words.slice(start, end).includes(` ${name}> `, name.length)
}

/** The name that stands behind other marks, or at the beginning. */
function nameBehind(written: string, marks: RegExp): RegExpExecArray | null {
  return named.exec(written.slice(marks.exec(written)?.[0].length ?? 0))
}

type Names = ReadonlyMap<string, number>

/** A name behind the angles tells a hand further back; the lines are quoted together all the same. */
function byAngles(written: string, names: Names): MarksBefore | undefined {
  const marks = angles.exec(written)?.[0]
  if (marks === undefined) return undefined
  const name = nameBehind(written, angles)
  const length = name === null || !isName(name[1]!, names) ? 0 : name[0].length
  return { ...counted(marks), length: marks.length + length }
}

function isName(name: string, names: Names): boolean {
  return (names.get(name) ?? 0) >= fewestNamed
}

function byColons(written: string): MarksBefore | undefined {
  const marks = colons.exec(written)?.[0]
  return marks === undefined ? undefined : counted(marks)
}

function counted(marks: string): MarksBefore {
  const depth = marks.match(/[>|:]/g)?.length ?? 1
  return { length: marks.length, depth, hand: `${depth}` }
}

function byName(written: string, names: Names): MarksBefore | undefined {
  const match = named.exec(written)
  if (match === null || !isName(match[1]!, names)) return undefined
  return { length: match[0].length, depth: 1, hand: match[1]! }
}
