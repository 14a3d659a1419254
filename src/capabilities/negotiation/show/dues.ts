/** Who is to do what by when, and what one letter changed: two lists of the board. */
import {
  counted,
  cut,
  dateWords,
  documentAddress,
  documentDay,
  documentName,
  type Html,
  html,
} from '../../../markup/index.ts'
import { type EdtfDate, type StandingRecord, sureEnough } from '../../../record/index.ts'
import { changesOn, type Reply, repliesOn } from '../answer/changes.ts'
import { type Due, duesOn } from '../answer/dues.ts'
import { type Unkept, unkeptOn } from '../answer/unkept.ts'
import type { Board, BoardAct } from '../answer.ts'
import { actValuesShown, answerWords, dayWords, moveWords, sideNames, whoseDue } from './words.ts'

const mostShown = 14

/** Undertakings, requests and proposals with a day: what lies ahead first, then what has passed, latest first. */
export function duesSection(
  record: StandingRecord,
  board: Board,
  asOf: EdtfDate | undefined,
): Html | undefined {
  const all = duesOn(board, asOf)
  if (all.length === 0) return undefined
  const ahead = all.filter(({ days }) => days === undefined || days >= 0)
  const passed = all.filter(({ days }) => days !== undefined && days < 0).reverse()
  const shown = [...ahead, ...passed].slice(0, mostShown)
  return html`<section class="dues"><h2>Who is to do what by when</h2>
<div class="wide"><table><caption>Days and terms that stand in undertakings, requests and proposals; whether a thing was done, only a reader can say</caption>
<thead><tr><th scope="col">by when</th><th scope="col">who</th><th scope="col">what</th><th scope="col">on this day</th></tr></thead>
<tbody>${shown.map((due) => dueRow(record, due))}</tbody></table></div>
${all.length > shown.length && html`<p class="note">and ${counted(all.length - shown.length, 'earlier one')}</p>`}</section>`
}

function dueRow(record: StandingRecord, due: Due): Html {
  const { act, days, turned } = due
  const { who, does } = whoseDue(record, due)
  return html`<tr><td data-name="by when">${termWords(due)}</td>
<td data-name="who">${who} <i>${does}</i></td>
<td data-name="what">${words(act)}</td>
<td data-name="on this day">${days === undefined ? 'no day is named' : daysWords(days)}${turned !== undefined && html`; <span class="look">gone back on</span> ${words(turned.later)}`}</td></tr>`
}

/** Promises with a day of which another says later that nothing came: both words, as a suggestion. */
export function unkeptSection(
  record: StandingRecord,
  board: Board,
  asOf: EdtfDate | undefined,
): Html | undefined {
  const all = unkeptOn(record, board, asOf)
  if (all.length === 0) return undefined
  return html`<section class="unkept"><h2>Promised, and said not to have been kept</h2>
<p class="note">Found by the machine: whether it was so, only a reader can say.</p>
<ul>${all.slice(0, mostShown).map((one) => unkeptItem(record, one))}</ul>
${all.length > mostShown && html`<p class="note">and ${counted(all.length - mostShown, 'more', 'more')}</p>`}</section>`
}

function unkeptItem(record: StandingRecord, { promised, day, told, document }: Unkept): Html {
  const by = sideNames(record, document.from).join(', ') || documentName(document)
  const own = promised.words
  const who = promised.by.join(', ') || documentName(promised.document)
  return html`<li>${who}, for ${dateWords(day)}: <a href="${documentAddress(own.document, own)}">“${cut(own.exact, 140)}”</a> <span class="note">${documentDay(promised.document)}</span><br>${documentDay(document)}, ${by}: <a href="${documentAddress(document.id, told)}">“${cut(told.exact, 140)}”</a></li>`
}

/** The term as it was said, and the day on which a length of time ends. */
function termWords({ term, last }: Due): string {
  const said = dayWords(term)
  return term.startsWith('P') && last !== undefined ? `${said}: ${dateWords(last)}` : said
}

function daysWords(days: number): string {
  if (days === 0) return 'today'
  return days > 0 ? `in ${counted(days, 'day')}` : `passed ${counted(-days, 'day')} ago`
}

/** What the letters of the day of the board put, and what they said to earlier moves. */
export function changedSection(
  record: StandingRecord,
  board: Board,
  day: EdtfDate | undefined,
): Html | undefined {
  const letters = board.letters.filter(({ date }) => date?.value === day)
  if (day === undefined || letters.length === 0) return undefined
  const changes = changesOn(board, day)
  const replies = repliesOn(
    board,
    day,
    ({ document, standing, confidence }, at) =>
      record.document(document)?.date?.value === at &&
      (standing !== 'found' || confidence >= sureEnough),
  )
  return html`<section class="by-letter"><h2>What ${letters.length === 1 ? 'the letter' : 'the letters'} of ${dateWords(day)} changed</h2>${
    changes.length + replies.length === 0
      ? html`<p class="note">Nothing that stands on the board.</p>`
      : html`<ul>${changes.map(
          ({ row, act, before }) =>
            html`<li><a href="/board/${row.question.id}">${row.title}</a>: ${act.met.join(', ') || act.party} <i>${moveWords(act.finding.body)}</i> ${actValuesShown(act.finding.body)} <span class="note">${before === undefined ? 'a first position' : html`before: ${moveWords(before.finding.body)} ${actValuesShown(before.finding.body)}`}</span></li>`,
        )}${replies.map(replyItem)}</ul>`
  }</section>`
}

function replyItem({ row, act, answer }: Reply): Html {
  const isSilent = answer.body.response === 'passed-over'
  return html`<li><a href="/board/${row.question.id}">${row.title}</a>: <i>${answerWords[answer.body.response]}</i> ${words(act)}${!isSilent && html` <a href="${documentAddress(answer.document, answer.evidence[0])}">“${cut(answer.evidence[0].exact, 80)}”</a>`}${answer.standing === 'found' && html` <span class="note">by the machine</span>`}</li>`
}

function words({ finding, document }: BoardAct): Html {
  const [evidence] = finding.evidence
  return html`<a href="${documentAddress(document.id, evidence)}">“${cut(evidence.exact, 90)}”</a> <span class="note">${documentDay(document)}</span>`
}
