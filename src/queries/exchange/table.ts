/** The table twin: every fact of the picture, for screen readers and for copying. */
import { dateWords, documentAddress, type Html, html } from '../../markup/index.ts'
import type { Exchange, ExchangeArc, ExchangeMark } from './answer.ts'
import { daysWords } from './picture.ts'

/** No more rows than this on one page; the rest is reached by choosing a stretch of time. */
const mostRows = 400

/** The exchange as a table in order of date. */
export function exchangeTable(exchange: Exchange, nameOf: (lane: string) => string): Html {
  const answers = byMark(exchange.arcs, 'from')
  const answered = byMark(exchange.arcs, 'answers')
  const rows = [...exchange.marks, ...exchange.undated]
  return html`<section id="table"><h2>The same, as a table</h2>
<div class="scroll"><table class="table"><caption>Rows in italic are documents we do not hold.${rows.length > mostRows && ` The first ${mostRows} of ${rows.length}; choose a stretch of time above for the others.`}</caption>
<thead><tr><th>date</th><th>from, to</th><th>begins, or how it is known</th><th>answers</th><th class="figures">after days</th><th>answered by</th><th>text</th></tr></thead>
<tbody>${rows.slice(0, mostRows).map((mark) => row(mark, { answers: answers.get(mark) ?? [], answered: answered.get(mark) ?? [], nameOf }))}</tbody></table></div></section>`
}

interface RowLinks {
  readonly answers: readonly ExchangeArc[]
  readonly answered: readonly ExchangeArc[]
  nameOf(lane: string): string
}

function row(mark: ExchangeMark, links: RowLinks): Html {
  const to = mark.to.map(links.nameOf).join(', ')
  const sides = `${links.nameOf(mark.lane)}${to === '' ? '' : ` to ${to}`}`
  return html`<tr${!mark.held && html` data-held="no"`}><td>${markLink(mark, mark.date === '' ? 'undated' : dateWords(mark.date))}</td>
<td>${sides}</td><td>“${mark.incipit} …”</td>
<td data-label="answers">${links.answers.map((arc) => html`${markLink(arc.answers, dateWords(arc.answers.date))} `)}</td>
<td class="figures" data-label="after days">${links.answers.map((arc) => daysWords(arc.days)).join(', ')}</td>
<td data-label="answered by">${links.answered.map((arc) => html`${markLink(arc.from, dateWords(arc.from.date))} `)}</td>
<td>${mark.held ? 'held' : 'missing'}</td></tr>`
}

function markLink(mark: ExchangeMark, words: string): Html {
  return html`<a href="${mark.held ? documentAddress(mark.id) : `/missing#${mark.id}`}">${words}</a>`
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
