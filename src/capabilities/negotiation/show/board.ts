/**
 * The board: one row a question, one column a side, as of a letter.
 *
 * Positions stand in the side's own words; earlier ones are struck through.
 * What no reader has confirmed says so; where nothing stands, the place says
 * that nobody has checked, which is another thing than a letter that a reader
 * found to be silent. Sides stand in alphabetical order.
 */
import {
  changedQuery,
  cut,
  dateWords,
  documentAddress,
  empty,
  type Html,
  html,
  title,
} from '../../../markup/index.ts'
import {
  chanceryMaker,
  type Document,
  parseDate,
  type StandingRecord,
} from '../../../record/index.ts'
import type { Page, ViewRequest } from '../../capability.ts'
import { type Board, type BoardAct, type BoardRow, boardOf } from '../answer.ts'
import { below } from './below.ts'
import { betweenOf } from './between.ts'
import { threadPage } from './thread.ts'
import { actWords, valuesShown } from './words.ts'

/** Questions on the page: the board of a meeting is one sheet; the rest follows by its link. */
const onOneSheet = 12

export function boardPage(record: StandingRecord, request: ViewRequest): Page | undefined {
  const { query, rest } = request
  const asOf = parseDate(query.get('as-of') ?? '')
  const board = boardOf(record, asOf)
  if (rest[0] !== undefined) return threadPage(record, board, { id: rest[0], request })
  const all = query.get('all') !== null
  const rows = all ? board.rows : board.rows.slice(0, onOneSheet)
  const at = asOf ?? board.letters.at(-1)?.date?.value
  const when = at === undefined ? '' : `as of ${dateWords(at)}`
  const main =
    board.rows.length === 0
      ? empty(
          'No move stands on the board yet.',
          'Acts that the machine is not sure of wait in the review queue.',
        )
      : html`${slider(board, request, at)}
${request.reader !== undefined && html`<p class="note no-print">Decide <a href="/moves">the moves, one by one</a>, then <a href="/answers">what became of each, letter by letter</a>.</p>`}
<div class="wide">${boardTable(board, rows, at)}</div>
${!all && board.rows.length > rows.length && html`<p class="note no-print"><a href="${changedQuery(['board'], query, { all: 'yes' })}">all ${board.rows.length} questions</a></p>`}
${below(record, board, asOf)}`
  return {
    title: `The board ${when}`.trim(),
    shape: 'wide',
    main: html`${title(`The board ${when}`.trim(), 'Where each side stands, in its own words. An earlier position is struck through; what the machine found and nobody has confirmed is marked so.')}${main}`,
  }
}

/** The letters as links: the board as of each. */
function slider(board: Board, { query }: ViewRequest, at: string | undefined): Html {
  return html`<nav class="letters no-print" aria-label="As of which letter"><ol>${board.letters.map(
    ({ date, id }) =>
      html`<li><a href="${changedQuery(['board'], query, { 'as-of': date?.value })}" title="${id}"${date?.value === at && html` aria-current="true"`}>${date === undefined ? id : dateWords(date.value)}</a></li> `,
  )}</ol></nav>`
}

function boardTable(board: Board, rows: readonly BoardRow[], at: string | undefined): Html {
  return html`<table class="board"><caption>Questions, and where each side stands on them</caption>
<thead><tr><th scope="col">question</th>${board.parties.map((party) => html`<th scope="col">${party}</th>`)}<th scope="col">between them</th></tr></thead>
<tbody>${rows.map(
    (
      row,
    ) => html`<tr id="${row.question.id}"><th scope="row"><a href="/board/${row.question.id}">${row.title}</a></th>
${board.parties.map((party) => html`<td data-name="${party}">${cell(row, party, at)}</td>`)}
<td data-name="between them">${betweenOf(row).map((words) => html`${words}<br>`)}</td></tr>`,
  )}</tbody></table>`
}

function cell(row: BoardRow, party: string, at: string | undefined): Html {
  const acts = row.cells.get(party) ?? []
  if (acts.length === 0) return silent(row, party)
  const earlier = acts
    .slice(0, -1)
    .filter((act) => act.value !== '')
    .slice(-3)
  return html`${earlier.map((act) => html`<s title="${act.document.date?.value ?? ''}">${valuesShown(act.finding.body.values)}</s> `)}${position(acts.at(-1)!, at)}`
}

/** Passed over as a reader found; what only the machine thinks is not yet checked. */
function silent(row: BoardRow, party: string): Html {
  const passed = row.acts
    .flatMap((act) => act.answers)
    .filter(({ body }) => body.response === 'passed-over')
  const byReader = passed.some(({ standing }) => standing !== 'found')
  const asked = row.acts.some((act) => act.party !== party)
  if (asked && byReader) return html`<span class="note">not mentioned</span>`
  return html`<span class="faint">not yet checked</span>`
}

function position(act: BoardAct, at: string | undefined): Html {
  const { finding, document } = act
  const value = valuesShown(finding.body.values)
  const [evidence] = finding.evidence
  const isNew = document.date?.value === at
  const told = finding.body.mode === 'reported' || finding.body.mode === 'quoted'
  return html`${isNew && html`<b>new</b> `}<i>${actWords[finding.body.act]}</i>${value !== '' && html` <span class="value">${value}</span>`}
<q cite="${documentAddress(document.id, evidence)}"><a href="${documentAddress(document.id, evidence)}">${cut(evidence.exact, 130)}</a></q>
<span class="note">${whereWords(document)}${told && ', as the other side tells it'}${finding.standing === 'found' && (finding.maker.name === chanceryMaker.name ? ', signed' : ', by the machine')}</span>`
}

function whereWords(document: Document): string {
  return document.date === undefined ? document.id : dateWords(document.date.value)
}
