/** Tables for people: columns as wide as they need, the last ones cut to the line. */

export interface Column {
  readonly head: string
  /** Numbers stand at the right. */
  readonly align?: 'right'
  /** May be cut when the line is too short; the widest is cut first. */
  readonly gives?: boolean
  /** Goes on over so many lines at most before it is cut. */
  readonly lines?: number
}

/** Rows under their heads, in lines of at most `width` characters where that can be done. */
export function table(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
): string {
  const widths = fit(columns, rows, width)
  const lines = (cells: readonly string[]): string[] => {
    const broken = columns.map((column, at) =>
      wrapped(cells[at] ?? '', widths[at] ?? 0, column.lines ?? 1),
    )
    const height = Math.max(...broken.map(({ length }) => length))
    return Array.from({ length: height }, (_, row) =>
      columns
        .map((column, at) => cell(broken[at]?.[row] ?? '', widths[at] ?? 0, column))
        .join('  ')
        .trimEnd(),
    )
  }
  return [...lines(columns.map((column) => column.head)), ...rows.flatMap(lines)].join('\n')
}

/** Words in lines of a width, broken between words and behind hyphens where there are any; the last line has all that is left. */
function wrapped(words: string, width: number, most: number): string[] {
  const lines: string[] = []
  let left = words
  while (left.length > width && lines.length < most - 1) {
    const joint = Math.max(left.lastIndexOf(' ', width), left.lastIndexOf('-', width - 1) + 1)
    const end = joint > 0 ? joint : width
    lines.push(left.slice(0, end))
    left = left.slice(end).trimStart()
  }
  return [...lines, left]
}

/** A column is not cut below this. */
const narrowest = 12

function fit(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
): number[] {
  const widths = columns.map(({ head }, at) =>
    Math.max(head.length, ...rows.map((row) => (row[at] ?? '').length)),
  )
  const gap = 2 * (columns.length - 1)
  for (;;) {
    const over = widths.reduce((sum, one) => sum + one, gap) - width
    const giving = widths
      .map((wide, at) => ({ wide, at }))
      .filter(({ wide, at }) => columns[at]?.gives && wide > narrowest)
      .sort((one, other) => other.wide - one.wide)
    const [widest, next] = giving
    if (over <= 0 || widest === undefined) return widths
    const floor = Math.max(narrowest, next?.wide ?? narrowest)
    widths[widest.at] = Math.max(
      floor === widest.wide ? widest.wide - 1 : floor,
      widest.wide - over,
    )
  }
}

function cell(words: string, width: number, { align }: Column): string {
  const shown = words.length <= width ? words : `${words.slice(0, Math.max(0, width - 1))}…`
  return align === 'right' ? shown.padStart(width) : shown.padEnd(width)
}
