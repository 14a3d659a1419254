/** The exchange, home of the room: the picture, its words, its table. */
import type { Page, View } from '../../capabilities/index.ts'
import { type Html, html } from '../../markup/index.ts'
import type { StandingRecord } from '../../record/index.ts'
import { type Exchange, exchangeOf } from './answer.ts'
import { crowd, mostMarks } from './crowd.ts'
import { layoutOf } from './layout.ts'
import { picture } from './picture.ts'
import { exchangeTable } from './table.ts'

export const exchangeView: View = {
  path: 'exchange',
  title: 'Exchange',
  key: 'e',
  page(record, request) {
    const from = numberOf(request.query.get('from'))
    const to = numberOf(request.query.get('to'))
    const stretch = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
    return exchangePage(record, exchangeOf(record, stretch))
  },
}

function exchangePage(record: StandingRecord, exchange: Exchange): Page {
  const nameOf = namesOf(record)
  return {
    title: 'The exchange',
    shape: 'wide',
    main: html`<div class="title"><h1>The exchange</h1><p class="standfirst">${standfirst(exchange)}</p></div>
${drawn(exchange, nameOf)}
<p class="small legend">A full mark is a document we hold, a broken one a document we lack. A line runs from each answer to what it answers, with the days between: whole where the answer says so itself, broken where one of the two is missing. Crowded weeks are stretched; the lower rule gives the days as they ran, and the fan between the two shows by how much.</p>
${exchangeTable(exchange, nameOf)}`,
  }
}

function drawn(exchange: Exchange, nameOf: (lane: string) => string): Html {
  if (exchange.marks.length === 0) {
    return html`<p>No document of this record has a date yet, so there is nothing to draw. A date can be set in the reader of each document.</p>`
  }
  return exchange.marks.length > mostMarks
    ? crowd(exchange, nameOf)
    : picture(layoutOf(exchange, Math.max(...exchange.marks.map((mark) => mark.days.last))), nameOf)
}

function standfirst(exchange: Exchange): string {
  const held =
    exchange.marks.filter((mark) => mark.held).length +
    exchange.undated.filter((mark) => mark.held).length
  const missing = exchange.marks.length + exchange.undated.length - held
  const days = exchange.arcs.map((arc) => arc.days.last).filter((count) => count >= 0)
  const speed =
    days.length === 0
      ? ''
      : ` The slowest answer took ${Math.max(...days)} days, the quickest ${Math.min(...days)}.`
  return `${held} documents we hold, ${missing} we know only because others speak of them. ${exchange.arcs.length} answer another.${speed}`
}

function namesOf(record: StandingRecord): (lane: string) => string {
  const names = new Map<string, string>()
  for (const { body } of record.findings('party')) names.set(body.id, body.name)
  for (const party of record.settings.parties) names.set(party.name, party.short ?? party.name)
  return (lane) => names.get(lane) ?? lane
}

function numberOf(words: string | null): number | undefined {
  return words !== null && /^-?\d{1,7}$/.test(words) ? Number(words) : undefined
}
