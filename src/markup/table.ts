/**
 * Tables: hairlines between rows, a firm line under the head, nothing else.
 *
 * On a phone every row becomes a paragraph with the column's name before the
 * value; the first columns usually need none (`quiet`).
 *
 * Use: table({ caption: 'All letters', columns: [
 *   { head: 'date', cell: (one) => showDate(one.date), quiet: true },
 *   { head: 'days', cell: (one) => one.days, figures: true },
 * ], rows, group: (one) => one.year })
 */
import { type Html, html, type Piece } from './html.ts'

export interface Column<Row> {
  readonly head: string
  cell(row: Row): Piece
  /** Numbers, set flush right. */
  readonly figures?: boolean
  /** The name of the column is not repeated on a phone. */
  readonly quiet?: boolean
  /** Its head is a link to the rows in the order of this column, or says that they stand in it. */
  readonly order?: Order
}

export interface Order {
  readonly href: string
  /** How the rows stand now, if it is by this column. */
  readonly now?: 'ascending' | 'descending' | undefined
}

export interface TableOptions<Row> {
  readonly caption?: Piece
  readonly columns: readonly Column<Row>[]
  readonly rows: Iterable<Row>
  /** Rows of one group stand together already; a head is set where the group changes. */
  group?(row: Row): string
  /** The row's name for links to it. */
  id?(row: Row): string | undefined
  /** A document we do not hold: set in italics. */
  isMissing?(row: Row): boolean
}

/** A table of rows. Every row can be walked to with `j` and `k`. */
export function table<Row>(options: TableOptions<Row>): Html {
  const { columns, caption } = options
  return html`<div class="scroll"><table class="table">${caption !== undefined && html`<caption>${caption}</caption>`}
<thead><tr>${columns.map(headOf)}</tr></thead>
<tbody>${[...bodyRows(options)]}</tbody></table></div>`
}

function headOf<Row>({ head, figures, order }: Column<Row>): Html {
  const sorted = order?.now !== undefined && html` aria-sort="${order.now}"`
  const words = order === undefined ? head : html`<a href="${order.href}">${head}</a>`
  return html`<th scope="col"${figures && html` class="figures"`}${sorted}>${words}</th>`
}

function* bodyRows<Row>(options: TableOptions<Row>): Iterable<Html> {
  let group: string | undefined
  for (const row of options.rows) {
    const own = options.group?.(row)
    if (own !== undefined && own !== group) {
      group = own
      yield html`<tr class="group"><th scope="rowgroup" colspan="${options.columns.length}">${own}</th></tr>\n`
    }
    yield bodyRow(row, options)
  }
}

function bodyRow<Row>(row: Row, options: TableOptions<Row>): Html {
  const id = options.id?.(row)
  return html`<tr data-step${id !== undefined && html` id="${id}"`}${options.isMissing?.(row) && html` data-held="no"`}>${options.columns.map((column) => html`<td${column.figures && html` class="figures"`}${!column.quiet && html` data-label="${column.head}"`}>${column.cell(row)}</td>`)}</tr>\n`
}
