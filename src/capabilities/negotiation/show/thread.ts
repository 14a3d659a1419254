/** The thread of a question: its acts in order, with what became of each. */
import {
  documentAddress,
  documentDay,
  documentLink,
  type Html,
  html,
  title,
} from '../../../markup/index.ts'
import type { StandingRecord } from '../../../record/index.ts'
import type { Page, ViewRequest } from '../../capability.ts'
import { type Telling, tellingsOf } from '../answer/reported.ts'
import { type Revision, revisionsOf } from '../answer/revisions.ts'
import type { Board, BoardAct, BoardRow } from '../answer.ts'
import { revisedWords } from './between.ts'
import { actValuesShown, answerWords, moveWords } from './words.ts'

interface Asked {
  readonly id: string
  readonly request: ViewRequest
}

export function threadPage(
  record: StandingRecord,
  board: Board,
  { id, request }: Asked,
): Page | undefined {
  const row = board.rows.find(({ question }) => question.id === id)
  if (row === undefined) return undefined
  const tellings = tellingsOf(row)
  const revisions = revisionsOf(row)
  return {
    title: row.title,
    shape: 'reading',
    main: html`${title(row.title, 'Every move on this question in order, and what was said to it.')}
<ol class="thread">${row.acts.map((act) => html`<li id="${act.finding.id}">${actOf(act, record)}${tellingOf(tellings, act)}${revisionOf(revisions, act)}${request.reader !== undefined && moveForm(board, row, act)}</li>`)}</ol>
${request.reader !== undefined && questionForms(board, row)}
<p><a href="/board">the board</a></p>`,
  }
}

function actOf(
  { finding, document, party, met, value, answers, stands }: BoardAct,
  record: StandingRecord,
): Html {
  const [evidence] = finding.evidence
  return html`<p>${documentLink(document)}: ${met.join(', ') || party} <i>${moveWords(finding.body)}</i>${value !== '' && `: ${actValuesShown(finding.body)}`}${!stands && html` <span class="faint">(a suggestion; nobody has confirmed it)</span>`}</p>
<blockquote cite="${documentAddress(document.id, evidence)}"><a href="${documentAddress(document.id, evidence)}">${evidence.exact}</a></blockquote>
${answers.map((answer) => {
  const other = record.document(answer.document)
  const when = other === undefined ? answer.document : documentDay(other)
  const href = documentAddress(answer.document, answer.evidence[0])
  const does = answerWords[answer.body.response]
  // A silence has no words of its own: the day leads to the letter.
  return answer.body.response === 'passed-over'
    ? html`<p class="note"><a href="${href}">${when}</a> <i>${does}</i> it</p>`
    : html`<p class="note">${when} <i>${does}</i> it: <a href="${href}">“${answer.evidence[0].exact}”</a></p>`
})}`
}

/** What is told of an act, against the act itself. */
function tellingOf(tellings: readonly Telling[], act: BoardAct): Html | undefined {
  const one = tellings.find(({ told }) => told === act)
  if (one === undefined) return undefined
  const [evidence] = one.original.finding.evidence
  return html`<p class="note">tells of <a href="${documentAddress(one.original.document.id, evidence)}">${documentDay(one.original.document)}</a>: ${one.differences.length === 0 ? 'the values are the same' : one.differences.join('; ')}</p>`
}

/** Against the side's own earlier word. */
function revisionOf(revisions: readonly Revision[], act: BoardAct): Html | undefined {
  const one = revisions.find(({ later }) => later === act)
  return one === undefined ? undefined : html`<p class="note">${revisedWords(one)}</p>`
}

/** Puts an act under another question. */
function moveForm(board: Board, row: BoardRow, { finding }: BoardAct): Html {
  return html`<details class="no-print"><summary class="note">belongs elsewhere</summary><form method="post" action="/judgements" class="form"><input type="hidden" name="decision" value="gather"><input type="hidden" name="finding" value="${finding.id}"><input type="hidden" name="back" value="/board/${row.question.id}"><label>belongs to <select name="question"><option value="new">a question of its own</option>${others(board, row)}</select></label> <button class="press">move</button></form></details>`
}

function others(board: Board, row: BoardRow): Html[] {
  return board.rows
    .filter((one) => one.question.id !== row.question.id)
    .slice(0, 200)
    .map((one) => html`<option value="${one.question.id}">${one.title}</option>`)
}

/** Names the question, or makes it one with another. */
function questionForms(board: Board, { question, title: name, ...row }: BoardRow): Html {
  const own: BoardRow = { question, title: name, ...row }
  const fields = (decision: string): Html =>
    html`<input type="hidden" name="decision" value="${decision}"><input type="hidden" name="question" value="${question.id}"><input type="hidden" name="back" value="/board">`
  return html`<section class="no-print"><h2>This question</h2>
<form method="post" action="/judgements" class="form">${fields('name-question')}<label for="question-title">is called</label><input id="question-title" type="text" name="title" value="${name}"><p><button class="press">name it so</button></p></form>
<form method="post" action="/judgements" class="form">${fields('join-questions')}<label for="question-other">is the same as</label><select id="question-other" name="other">${others(board, own)}</select><p><button class="press">make them one</button></p></form></section>`
}
