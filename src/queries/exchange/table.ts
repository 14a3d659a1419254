/** The table twin: every fact of the picture, for screen readers and for copying. */
import {
  address,
  dateWords,
  daysWords,
  figures,
  type Html,
  html,
  type Leaves,
  leafOf,
  leaves,
  table,
} from '../../markup/index.ts'
import { dayAt, daysInMonth, type StandingRecord } from '../../record/index.ts'
import { type Exchange, incipitOf } from './answer.ts'
import { type ExchangeArc, type ExchangeMark, middle } from './mark.ts'
import { markAddress } from './picture.ts'
import { threadWords } from './threads.ts'

const perPage = 200

export interface TableParts {
  readonly record: StandingRecord
  readonly query: URLSearchParams
}

/** The exchange as a table in order of date. */
export function exchangeTable(exchange: Exchange, { record, query }: TableParts): Html {
  const answers = byMark(exchange.arcs, 'from')
  const answered = byMark(exchange.arcs, 'answers')
  const all = [...exchange.marks, ...exchange.undated]
  const at: Leaves = { path: ['exchange'], query, count: all.length, perPage }
  const { start, end } = leafOf(at)
  const { nameOf } = exchange.sides
  const links = (arcs: readonly ExchangeArc[] | undefined, end: 'from' | 'answers') =>
    (arcs ?? []).map(
      (arc, index) => html`${index > 0 && ', '}${markLink(arc[end], dateWords(arc[end].date))}`,
    )
  return html`<section id="table"><h2>The same, as a table</h2>
${table<ExchangeMark>({
  caption: 'Rows in italic are documents we do not hold.',
  rows: all.slice(start, end),
  isMissing: (mark) => !mark.held,
  columns: [
    {
      head: 'date',
      quiet: true,
      cell: (mark) => markLink(mark, mark.date === '' ? 'undated' : dateWords(mark.date)),
    },
    {
      head: 'from, to',
      quiet: true,
      cell: (mark) =>
        `${nameOf(mark.lane)}${mark.to.length === 0 ? '' : ` to ${mark.to.map(nameOf).join(', ')}`}`,
    },
    {
      head: 'begins, or how it is known',
      quiet: true,
      cell: (mark) => `“${incipitOf(record, mark)}”`,
    },
    { head: 'answers', cell: (mark) => links(answers.get(mark), 'answers') },
    {
      head: 'after days',
      figures: true,
      cell: (mark) => (answers.get(mark) ?? []).map((arc) => daysWords(arc.days)).join(', '),
    },
    { head: 'answered by', cell: (mark) => links(answered.get(mark), 'from') },
    ...(exchange.threads.length === 0
      ? []
      : [
          { head: 'quotes', cell: (mark: ExchangeMark) => quoteLinks(exchange, mark, 'of') },
          { head: 'quoted by', cell: (mark: ExchangeMark) => quoteLinks(exchange, mark, 'from') },
        ]),
    { head: 'text', quiet: true, cell: (mark) => (mark.held ? 'held' : 'missing') },
  ],
})}
${leaves(at)}</section>`
}

/** The table twin of a crowd: counts by month and lane, each month a way to its documents. */
export function crowdTable(exchange: Exchange): Html {
  const months = new Map<string, Map<string, { held: number; missing: number }>>()
  for (const mark of exchange.marks) {
    const month = dayAt(Math.floor(middle(mark.days))).slice(0, 7)
    const row = months.get(month) ?? new Map<string, { held: number; missing: number }>()
    const cell = row.get(mark.lane) ?? { held: 0, missing: 0 }
    if (mark.held) cell.held += 1
    else cell.missing += 1
    row.set(mark.lane, cell)
    months.set(month, row)
  }
  return html`<section id="table"><h2>The same, as a table</h2>
${table<[string, Map<string, { held: number; missing: number }>]>({
  caption: 'Documents by month: held, and missing in italic. A month opens as single letters.',
  rows: [...months].sort(),
  columns: [
    {
      head: 'month',
      quiet: true,
      cell: ([month]) => html`<a href="${monthAddress(month)}">${dateWords(month)}</a>`,
    },
    ...exchange.lanes.map((lane) => ({
      head: exchange.sides.nameOf(lane.name),
      figures: true,
      cell: ([, row]: [string, Map<string, { held: number; missing: number }>]) => {
        const cell = row.get(lane.name)
        return (
          cell &&
          html`${cell.held > 0 && figures(cell.held)}${cell.missing > 0 && html` <i>${cell.missing}</i>`}`
        )
      },
    })),
  ],
})}${exchange.undated.length > 0 && html`<p class="note">${figures(exchange.undated.length)} more have no date; <a href="/documents?year=undated">they stand in the list of documents</a>.</p>`}</section>`
}

function monthAddress(month: string): string {
  const [year, number] = month.split('-').map(Number)
  const last = daysInMonth(year ?? 1970, number ?? 1)
  return address(['exchange'], { from: `${month}-01`, to: `${month}-${last}` })
}

function markLink(mark: ExchangeMark, words: string): Html {
  return html`<a href="${markAddress(mark)}">${words}</a>`
}

/** Who is quoted, or who quotes, with how many passages. */
function quoteLinks({ threads }: Exchange, mark: ExchangeMark, end: 'from' | 'of'): Html {
  const own = threads.filter((thread) => thread[end === 'of' ? 'from' : 'of'] === mark)
  return html`${own.map((thread, index) => html`${index > 0 && ', '}${markLink(thread[end], dateWords(thread[end].date))} (${threadWords(thread)})`)}`
}

function byMark(
  arcs: readonly ExchangeArc[],
  end: 'from' | 'answers',
): ReadonlyMap<ExchangeMark, readonly ExchangeArc[]> {
  const groups = new Map<ExchangeMark, ExchangeArc[]>()
  for (const arc of arcs) {
    const group = groups.get(arc[end])
    if (group === undefined) groups.set(arc[end], [arc])
    else group.push(arc)
  }
  return groups
}
