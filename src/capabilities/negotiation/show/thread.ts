/** The thread of a question: its acts in order, with what became of each. */
import {
  dateWords,
  documentAddress,
  documentLink,
  type Html,
  html,
  title,
} from '../../../markup/index.ts'
import type { StandingRecord } from '../../../record/index.ts'
import type { Page } from '../../capability.ts'
import type { Board, BoardAct } from '../answer.ts'
import { actWords, answerWords } from './words.ts'

export function threadPage(record: StandingRecord, board: Board, id: string): Page | undefined {
  const row = board.rows.find(({ question }) => question.id === id)
  if (row === undefined) return undefined
  return {
    title: row.title,
    shape: 'reading',
    main: html`${title(row.title, 'Every move on this question in order, and what was said to it.')}
<ol class="thread">${row.acts.map((act) => html`<li id="${act.finding.id}">${actOf(act, record)}</li>`)}</ol>
<p><a href="/board">the board</a></p>`,
  }
}

function actOf(
  { finding, document, party, value, answers, stands }: BoardAct,
  record: StandingRecord,
): Html {
  const [evidence] = finding.evidence
  return html`<p>${documentLink(document)}: ${party} <i>${actWords[finding.body.act]}</i>${value !== '' && `: ${value}`}${!stands && html` <span class="faint">a suggestion; nobody has confirmed it</span>`}</p>
<blockquote cite="${documentAddress(document.id, evidence)}"><a href="${documentAddress(document.id, evidence)}">${evidence.exact}</a></blockquote>
${answers.map((answer) => {
  const other = record.document(answer.document)
  const when = other?.date === undefined ? answer.document : dateWords(other.date.value)
  const words = answer.body.response === 'passed-over' ? '' : `“${answer.evidence[0].exact}”`
  return html`<p class="note">${when} <i>${answerWords[answer.body.response]}</i> it${words !== '' && ': '}<a href="${documentAddress(answer.document, answer.evidence[0])}">${words}</a></p>`
})}`
}
