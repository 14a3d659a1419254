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
  documentDay,
  empty,
  type Html,
  html,
  title,
} from '../../../markup/index.ts'
import {
  chanceryMaker,
  type EdtfDate,
  parseDate,
  type StandingRecord,
} from '../../../record/index.ts'
import type { Page, ViewRequest } from '../../capability.ts'
import { type Board, type BoardAct, type BoardRow, boardOf } from '../answer.ts'
import { below } from './below.ts'
import { betweenOf } from './between.ts'
import { changedSection, duesSection, unkeptSection } from './dues.ts'
import { threadPage } from './thread.ts'
import { actValuesShown, moveWords, valuesShown } from './words.ts'

/** Questions on the page: the board of a meeting is one sheet; the rest follows by its link. */
const onOneSheet = 12

export function boardPage(record: StandingRecord, request: ViewRequest): Page | undefined {
  const { query, rest } = request
  const asOf = parseDate(query.get('as-of') ?? '')
  const board = boardOf(record, asOf)
  if (rest[0] !== undefined) return threadPage(record, board, { id: rest[0], request })
  const all = query.get('all') !== null
  // Questions on which no side of a column stands yet come last.
  const hasPosition = ({ cells }: BoardRow): boolean => board.parties.some((one) => cells.has(one))
  const ordered = [...board.rows].sort((one, other) => +hasPosition(other) - +hasPosition(one))
  const rows = all ? ordered : ordered.slice(0, onOneSheet)
  const at = asOf ?? board.letters.at(-1)?.date?.value
  const when = at === undefined ? '' : `as of ${dateWords(at)}`
  const none = empty(
    'No move stands on the board yet.',
    'Acts that the machine is not sure of wait in the review queue.',
  )
  const main =
    board.rows.length === 0
      ? html`${board.letters.length > 1 && slider(board, request, at)}${none}`
      : html`${slider(board, request, at)}
${request.reader !== undefined && html`<p class="note no-print">Decide <a href="/moves">the moves, one by one</a>, then <a href="/answers">what became of each, letter by letter</a>.</p>`}
<div class="wide">${boardTable(board, rows, at)}</div>
${!all && board.rows.length > rows.length && html`<p class="note no-print"><a href="${changedQuery(['board'], query, { all: 'yes' })}">all ${board.rows.length} questions</a></p>`}
${changedSection(record, board, at)}
${duesSection(record, board, asOf)}
${unkeptSection(record, board, asOf)}
${below(record, board, asOf)}`
  return {
    title: `The board ${when}`.trim(),
    shape: 'wide',
    main: html`${title(`The board ${when}`.trim(), 'Where each side stands, in its own words. An earlier position is struck through; what the machine found and nobody has confirmed is marked so.')}${main}`,
  }
}

/** The days of the letters as links: the board as of each. A script makes a slider of them. */
function slider(board: Board, { query }: ViewRequest, at: EdtfDate | undefined): Html {
  const days = [...new Set(board.letters.flatMap(({ date }) => date?.value ?? []))]
  const addressOf = (day: EdtfDate): string => changedQuery(['board'], query, { 'as-of': day })
  const here = at === undefined ? -1 : days.indexOf(at)
  const [before, after] = [days[here - 1], here < 0 ? undefined : days[here + 1]]
  return html`<nav class="letters no-print" aria-label="As of which letter" data-enhance="slider">
<p class="stops">${stop(before === undefined ? undefined : addressOf(before), 'prev')}${stop(after === undefined ? undefined : addressOf(after), 'next')}</p>
<details open><summary>by their dates</summary><ol>${days.map(
    (day) =>
      html`<li><a href="${addressOf(day)}"${day === at && html` aria-current="true"`}>${dateWords(day)}</a></li> `,
  )}</ol></details></nav>`
}

/** The way one letter back or on; without one it is there and not seen, for the slider to show. */
function stop(to: string | undefined, rel: 'prev' | 'next'): Html {
  const [words, key] = rel === 'prev' ? ['letter before', '['] : ['letter after', ']']
  return html`<a href="${to ?? ''}" rel="${rel}" data-key="${key}"${to === undefined && html` hidden`}>${words} <kbd class="open">${key}</kbd></a>`
}

function boardTable(board: Board, rows: readonly BoardRow[], at: string | undefined): Html {
  return html`<table class="board"><caption>Questions, and where each side stands on them</caption>
<thead><tr><th scope="col">question</th>${board.parties.map((party) => html`<th scope="col">${party}</th>`)}<th scope="col">between them</th></tr></thead>
<tbody>${rows.map(
    (
      row,
    ) => html`<tr id="${row.question.id}"><th scope="row"><a href="/board/${row.question.id}">${row.title}</a>${firstByOther(row, board.parties)}</th>
${board.parties.map((party) => html`<td data-name="${party}">${cell(row, party, at)}</td>`)}
<td data-name="between them">${betweenOf(row).map((words) => html`${words}<br>`)}</td></tr>`,
  )}</tbody></table>`
}

/** Whose move it was first, whoever tells of it. */
function firstOf({ acts }: BoardRow): BoardAct | undefined {
  return acts.find(({ stands }) => stands)
}

/** Where one began who has no column, the question says so. */
function firstByOther(row: BoardRow, parties: readonly string[]): Html | undefined {
  const first = firstOf(row)
  if (first === undefined || parties.includes(first.party)) return undefined
  return html`<br><span class="note first">first ${first.party === 'third' ? 'a third party' : first.party}, ${documentDay(first.document)}</span>`
}

function cell(row: BoardRow, party: string, at: string | undefined): Html {
  const acts = row.cells.get(party) ?? []
  if (acts.length === 0) return silent(row, party)
  const last = acts.at(-1)!
  return html`${earlierValues(acts).map(({ act, words }) => html`<s title="${act.document.date?.value ?? ''}">${words}</s>`)}${position(last, at)}${firstWords(row, party)}`
}

/** Earlier positions in a cell; the thread of the question has them all. */
const mostEarlier = 3

/** A struck line is to be read at a glance. */
const longestEarlier = 60

/**
 * What a side had put in values before what it puts now, each once: what is put
 * again, or still stands, is not struck through, and neither is a value of words
 * that no eye takes in through a line.
 */
export function earlierValues(
  acts: readonly BoardAct[],
): { readonly act: BoardAct; readonly words: string }[] {
  const wordsOf = ({ finding: { body } }: BoardAct): string =>
    valuesShown({
      ...body.values,
      terms: body.values.terms.filter((term) => term.length <= longestTerm),
    })
  const now = acts.at(-1)
  const standing = now === undefined ? '' : wordsOf(now)
  const put = acts.slice(0, -1).filter(({ finding }) => finding.body.act !== 'reject')
  const last = new Map(put.map((act) => [wordsOf(act), act]))
  return [...last]
    .filter(([words]) => words !== '' && words !== standing)
    .slice(-mostEarlier)
    .map(([words, act]) => ({ act, words: cut(words, longestEarlier) }))
}

/** "As soon as the sluice is mended" can be read as a value; a whole clause is a sentence of the letter. */
const longestTerm = 40

/** In the cell of who began, when. */
function firstWords(row: BoardRow, party: string): Html | undefined {
  const first = firstOf(row)
  const last = row.cells.get(party)?.at(-1)
  // Put first and last on one day: that day stands there already.
  if (first?.party !== party || documentDay(first.document) === documentDay(last!.document))
    return undefined
  return html`<span class="note first">; first put on ${documentDay(first.document)}</span>`
}

/** Passed over as a reader found; what only the machine thinks is not yet checked. */
function silent(row: BoardRow, party: string): Html {
  const passed = row.acts
    .flatMap((act) => act.answers)
    .filter(({ body }) => body.response === 'passed-over')
  const byReader = passed.some(({ standing }) => standing !== 'found')
  const asked = row.acts.some((act) => act.party !== party)
  if (asked && byReader) return html`<span class="note">not mentioned</span>`
  return html`<span class="unlooked">not yet checked</span>`
}

function position(act: BoardAct, at: string | undefined): Html {
  const { finding, document } = act
  const value = actValuesShown(finding.body)
  const [evidence] = finding.evidence
  const isNew = document.date?.value === at
  const told = finding.body.mode === 'reported' || finding.body.mode === 'quoted'
  return html`${isNew && html`<span class="look">new</span> `}<i>${moveWords(finding.body)}</i>${value !== '' && html` <span class="value">${value}</span>`}
<q cite="${documentAddress(document.id, evidence)}"${told && html` class="told"`}><a href="${documentAddress(document.id, evidence)}">${cut(evidence.exact, 130)}</a></q>
<span class="note">${documentDay(document)}${told && `, as the ${document.from.length === 0 ? 'paper' : 'other side'} tells it`}${finding.standing === 'found' && (finding.maker.name === chanceryMaker.name ? ', signed' : ', by the machine')}</span>`
}
