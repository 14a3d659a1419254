/**
 * Stamps: what whoever releases papers sets on the pages, at the head and at the
 * foot: the number of the case, of the paper, the day of the release, the number
 * of the page in the whole ("ABC0001234").
 *
 * They stand outermost, and come again word for word at the other edge or on
 * another page. One line of a stamp bears such a number; a letterhead, which may
 * come again too, bears none, and stays.
 */
import type { SourceLine } from './lines.ts'

/** No stamp has more lines. */
const most = 8

/** A line of a stamp returns at so many of the edges that bear its number. */
const mostly = 0.75

type Edge = readonly number[]

/** The lines of stamps on pages that begin with these lines. */
export function stampsOn(
  source: string,
  lines: readonly SourceLine[],
  starts: readonly number[],
): ReadonlySet<number> {
  const edges = starts.flatMap((start, page) => edgesOf(start, starts[page + 1] ?? lines.length))
  const cellsOf = (line: number): string[] =>
    source.slice(lines[line]!.start, lines[line]!.end).split(gap).map(numberless)
  const edgesWith = new Map<string, number>()
  for (const edge of edges)
    for (const cell of new Set(edge.flatMap(cellsOf)))
      edgesWith.set(cell, (edgesWith.get(cell) ?? 0) + 1)
  // Words of the papers may return at an edge too, but not as often as the stamp.
  const often = Math.max(0, ...[...edgesWith].map(([cell, n]) => (numbered.test(cell) ? n : 0)))
  const least = Math.max(2, often * mostly)
  const isAgain = (cell: string): boolean => (edgesWith.get(cell) ?? 0) >= least
  const isStamp = (line: number): boolean => {
    const cells = cellsOf(line)
    return cells.some(isAgain) && cells.every((cell) => isAgain(cell) || isMark.test(cell))
  }
  const isNoise = (line: number): boolean =>
    !/[\p{L}\p{N}]/u.test(source.slice(lines[line]!.start, lines[line]!.end))
  return new Set(
    edges.flatMap((edge) => {
      const end = edge.findIndex((line) => !isStamp(line) && !isNoise(line))
      const stamp = edge.slice(0, end === -1 ? edge.length : end)
      return stamp.flatMap(cellsOf).some((cell) => numbered.test(cell)) ? stamp : []
    }),
  )
}

/** Lines of the head of a page from the top, and of its foot from the bottom. */
function edgesOf(start: number, end: number): Edge[] {
  const reach = Math.min(most, Math.ceil((end - start) / 2))
  const head = Array.from({ length: reach }, (_, index) => start + index)
  const foot = Array.from({ length: reach }, (_, index) => end - 1 - index)
  return [head, foot.filter((line) => !head.includes(line))]
}

/** Stamps beside each other on the paper stand in one line. */
const gap = /\s{3,}/u

/** The pages of the whole are counted on: their numbers are one for this. */
function numberless(cell: string): string {
  return pageInWhole.test(cell) ? cell.replace(/\d/gu, '#') : cell
}

const pageInWhole = /^\p{Lu}[\p{Lu}_-]+\s?\d{4,}$/u

/** A mark of its own page beside a stamp: "RELEASE IN PART", "B6". */
const isMark = /^[\p{Lu}\d#][\p{Lu}\d#\s.,:()&/_-]{0,30}$/u

/** The number of a case or of a paper. */
const numbered =
  /(?<!\p{L})(?:[Nn]o|NO|[Nn]r)\.\s?\S*[\d#]{3}|\p{Lu}[\p{Lu}_-]*\s?[\d#]{5,}|\p{Lu}-\d{4}-\d{3,}/u
