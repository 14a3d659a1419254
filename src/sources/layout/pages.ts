/**
 * Pages: where they begin, and which lines are of the page and not of its words.
 *
 * Page numbers and running heads are known by their company: a number alone on
 * a line counts only where others before or after it go on counting, a running
 * head only where it comes again at the edge of other pages.
 */
import type { SourceLine } from './lines.ts'
import { stampsOn } from './stamps.ts'

export interface Paging {
  /** Lines that are page numbers or running heads. */
  readonly furniture: ReadonlySet<number>
  /** Labels of the pages that begin with a line. */
  readonly begins: ReadonlyMap<number, string>
}

interface PageMark {
  readonly line: number
  readonly label: string
  readonly value: number
  /** `Page 3` says what it is; a bare `3` must be believed. */
  readonly explicit: boolean
}

const explicitMark =
  /^(?:#{1,3}\s*)?[[(–-]?\s*(?:page|pag\.|seite|blatt|folio|p\.|s\.|f\.)\s*(\d{1,4}[rv]?)\s*(?:(?:of|von|sur|de|\/)\s*\d{1,4})?\s*[\])–-]?$/i
const bareMark = /^[[(–—-]{0,2}\s?(\d{1,4}|[ivxlc]{1,8})\s?[\])–—-]{0,2}$/
const edge = 2
const farthest = 150

/** Finds pages and their furniture. Linear in the number of lines. */
export function findPages(source: string, lines: readonly SourceLine[]): Paging {
  const marks = lines.flatMap((line, index) => pageMark(source, line, index))
  const feeds = lines.flatMap((line, index) => (line.feed ? [index] : []))
  const paging =
    feeds.length > 0
      ? pagesByFeeds(source, lines, { feeds, marks })
      : pagesByMarks(source, lines, believed(marks))
  const starts = feeds[0] === 0 ? feeds : [0, ...feeds]
  const stamps = stampsOn(source, lines, starts)
  return { ...paging, furniture: new Set([...paging.furniture, ...stamps]) }
}

function pageMark(source: string, line: SourceLine, index: number): PageMark[] {
  if (line.end - line.start > 40 || line.depth > 0) return []
  const words = source.slice(line.start, line.end)
  const label = explicitMark.exec(words)?.[1] ?? bareMark.exec(words)?.[1]
  if (label === undefined) return []
  return [{ line: index, label, value: countOf(label), explicit: explicitMark.test(words) }]
}

/** Form feeds part the pages; numbers and heads stand at their edges. */
function pagesByFeeds(
  source: string,
  lines: readonly SourceLine[],
  { feeds, marks }: { readonly feeds: readonly number[]; readonly marks: readonly PageMark[] },
): Paging {
  const starts = feeds[0] === 0 ? feeds : [0, ...feeds]
  const edges = starts.map((start, page) => edgeLines(start, starts[page + 1] ?? lines.length))
  const byLine = new Map(marks.map((mark) => [mark.line, mark]))
  const numbers = edges.map((some) => some.flatMap((line) => byLine.get(line) ?? []))
  const chosen = numbers.map((some, page) =>
    some.find((mark) => mark.explicit || countsOn(mark, page, numbers)),
  )
  const furniture = runningHeads(source, lines, edges)
  for (const mark of chosen) if (mark !== undefined) furniture.add(mark.line)
  const begins = new Map(
    starts.map((start, page) => [start, chosen[page]?.label ?? String(page + 1)]),
  )
  return { furniture, begins }
}

function countsOn(
  mark: PageMark,
  page: number,
  numbers: readonly (readonly PageMark[])[],
): boolean {
  return [-2, -1, 1, 2].some((by) =>
    numbers[page + by]?.some((other) => other.value === mark.value + by),
  )
}

/** Marks without form feeds: those that say "page", and bare numbers in a chain of three. */
function believed(marks: readonly PageMark[]): PageMark[] {
  const chains = new Map<number, PageMark[]>()
  const kept = new Set<PageMark>(marks.filter((mark) => mark.explicit))
  for (const mark of marks) {
    if (mark.explicit) continue
    const before = chains.get(mark.value - 1)
    const goesOn = before !== undefined && mark.line - before.at(-1)!.line <= farthest
    const spread = goesOn && mark.line - before.at(-1)!.line >= 5
    const chain = spread ? [...before.slice(-2), mark] : [mark]
    if (spread) chains.delete(mark.value - 1)
    chains.set(mark.value, chain)
    if (chain.length >= 3) for (const one of chain) kept.add(one)
  }
  return marks.filter((mark) => kept.has(mark))
}

function pagesByMarks(
  source: string,
  lines: readonly SourceLine[],
  marks: readonly PageMark[],
): Paging {
  const around = marks.map((mark) =>
    [-2, -1, 1, 2].map((by) => mark.line + by).filter((line) => lines[line] !== undefined),
  )
  const furniture = runningHeads(source, lines, around)
  for (const mark of marks) furniture.add(mark.line)
  const [first] = marks
  if (first === undefined) return { furniture, begins: new Map() }
  // A number near the top of the text heads its page; otherwise numbers stand at the foot.
  const heads = first.line < 4
  const begins = new Map<number, string>()
  marks.forEach((mark, index) => {
    const start = heads ? mark.line : index === 0 ? 0 : marks[index - 1]!.line + 1
    begins.set(start, mark.label)
  })
  const last = marks.at(-1)!
  if (!heads && last.line + 1 < lines.length) begins.set(last.line + 1, labelAfter(last))
  return { furniture, begins }
}

function labelAfter(mark: PageMark): string {
  return /^\d+$/.test(mark.label) ? String(mark.value + 1) : `${mark.label}+`
}

function edgeLines(start: number, end: number): number[] {
  const count = end - start
  if (count <= edge * 2) return Array.from({ length: count }, (_, index) => start + index)
  return [start, start + 1, end - 2, end - 1]
}

/** Short lines that come again, but for their numbers, at the edges of three pages or more. */
function runningHeads(
  source: string,
  lines: readonly SourceLine[],
  edges: readonly (readonly number[])[],
): Set<number> {
  const pagesOf = new Map<string, number>()
  const keyOf = (line: number): string => headKey(source, lines[line]!)
  for (const some of edges)
    for (const key of new Set(some.map(keyOf))) pagesOf.set(key, (pagesOf.get(key) ?? 0) + 1)
  const found = edges
    .flat()
    .filter((line) => keyOf(line) !== '' && (pagesOf.get(keyOf(line)) ?? 0) >= 3)
  return new Set(found)
}

function headKey(source: string, line: SourceLine): string {
  if (line.end - line.start > 90) return ''
  const key = source
    .slice(line.start, line.end)
    .toLowerCase()
    .replace(/[\d\W_]+/g, ' ')
    .trim()
  return key.length >= 4 ? key : ''
}

function countOf(label: string): number {
  return /^\d/.test(label) ? Number.parseInt(label, 10) : romanCount(label)
}

function romanCount(label: string): number {
  const values: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100 }
  const counts = [...label].map((one) => values[one] ?? 0)
  return counts.reduce(
    (sum, count, index) => sum + (count < (counts[index + 1] ?? 0) ? -count : count),
    0,
  )
}
