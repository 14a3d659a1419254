/**
 * Lines of a PDF page: pieces of text with places → lines as they are set.
 *
 * A PDF knows no lines and often no spaces, only glyphs with coordinates. What
 * stands at one height is a line; a gap wider than a fraction of the letters is
 * a space; a gap higher than the usual one is a blank line.
 */

export interface Piece {
  readonly words: string
  readonly x: number
  readonly y: number
  readonly width: number
  /** Height of its letters. */
  readonly height: number
}

interface Line {
  words: string
  readonly x: number
  readonly y: number
  end: number
  height: number
}

// A gap of this share of the letters' height is a space between words.
const spaceShare = 0.17
const sameLineShare = 0.45
const blankLineShare = 1.55

/** The page as plain text: one line a line, indents as spaces, blank lines where it has them. */
export function pageLines(pieces: readonly Piece[]): string[] {
  const lines = gatherLines(pieces)
  const left = Math.min(...lines.map((line) => line.x))
  const letter = letterWidth(lines)
  const leading = usualLeading(lines)
  return lines.flatMap((line, index) => {
    const before = lines[index - 1]
    const gap = before === undefined ? 0 : Math.abs(before.y - line.y)
    const indent = ' '.repeat(Math.min(60, Math.max(0, Math.round((line.x - left) / letter))))
    const words = `${indent}${line.words.trim()}`
    return gap > leading * blankLineShare ? ['', words] : [words]
  })
}

function gatherLines(pieces: readonly Piece[]): Line[] {
  const lines: Line[] = []
  for (const piece of pieces) {
    const last = lines.at(-1)
    if (last === undefined || !isSameLine(last, piece)) {
      if (piece.words.trim() !== '') lines.push(startLine(piece))
      continue
    }
    const gap = piece.x - last.end
    const apart = gap > Math.max(last.height, piece.height) * spaceShare
    if (apart && !/\s$/.test(last.words) && !/^\s/.test(piece.words)) last.words += ' '
    last.words += piece.words
    last.end = Math.max(last.end, piece.x + piece.width)
    last.height = Math.max(last.height, piece.height)
  }
  return lines.filter((line) => line.words.trim() !== '')
}

/** At one height, and not far to the left: that would be another column. */
function isSameLine(line: Line, piece: Piece): boolean {
  const height = Math.max(line.height, piece.height, 1)
  return Math.abs(line.y - piece.y) < height * sameLineShare && piece.x > line.end - height * 2
}

function startLine({ words, x, y, width, height }: Piece): Line {
  return { words, x, y, end: x + width, height }
}

function letterWidth(lines: readonly Line[]): number {
  const letters = lines.reduce((sum, line) => sum + line.words.length, 0)
  const width = lines.reduce((sum, line) => sum + line.end - line.x, 0)
  return Math.max(1, width / Math.max(1, letters))
}

/** The middle one of the distances between lines. */
function usualLeading(lines: readonly Line[]): number {
  const gaps = lines
    .slice(1)
    .map((line, index) => Math.abs(line.y - lines[index]!.y))
    .filter((gap) => gap > 1)
    .sort((one, other) => one - other)
  return gaps[Math.floor(gaps.length / 2)] ?? 12
}
