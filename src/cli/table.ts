/** Tables for people: columns as wide as they need, the last ones cut to the line. */

export interface Column {
  readonly head: string
  /** Numbers stand at the right. */
  readonly align?: 'right'
  /** May be cut when the line is too short; the widest is cut first. */
  readonly gives?: boolean
}

/** Rows under their heads, in lines of at most `width` characters where that can be done. */
export function table(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
): string {
  const widths = fit(columns, rows, width)
  const line = (cells: readonly string[]): string =>
    columns
      .map((column, at) => cell(cells[at] ?? '', widths[at] ?? 0, column))
      .join('  ')
      .trimEnd()
  return [line(columns.map((column) => column.head)), ...rows.map(line)].join('\n')
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
