/**
 * What stands below the table of the board: what is agreed, who owes an answer,
 * openings, what was done against an own word, what is threatened and reserved,
 * the order of steps, facts in dispute. The same words for every side.
 */
import {
  cut,
  documentAddress,
  documentDay,
  documentName,
  empty,
  type Html,
  html,
  inDays,
  partyName,
} from '../../../markup/index.ts'
import { type EdtfDate, type StandingRecord, sureEnough } from '../../../record/index.ts'
import { agreedOn, owedOn } from '../answer/owed.ts'
import { togetherOn } from '../answer/together.ts'
import {
  brokenOn,
  openingsOn,
  reversalsIn,
  reversalsOn,
  rightsKeptOn,
  type Turn,
  threatsOn,
} from '../answer/turns.ts'
import type { Board, BoardAct } from '../answer.ts'
import { orderSection } from './order.ts'
import { answerWords, pastWords, sideNames } from './words.ts'

const mostShown = 12

export function below(record: StandingRecord, board: Board, asOf: EdtfDate | undefined): Html {
  return html`<div class="below">${agreed(record, board)}${leftOpen(board)}${owed(record, board, asOf)}
${list('Openings', openingsOn(board), 'Concessions and offers that nobody has taken up.')}
${turns('Undertaken or accepted, then refused or put off', brokenOn(board))}
${turns('Proposed, then refused or put off by the same side', reversalsOn(board))}
${list('Threats', threatsOn(board))}
${list('Rights kept', rightsKeptOn(board))}
${disputed(record)}</div>
${orderSection(board)}`
}

function agreed(record: StandingRecord, board: Board): Html {
  const all = agreedOn(board)
  const together = togetherOn(board, 'agreed')
  return html`<section data-on-paper><h2>Agreed</h2>${
    all.length + together.length === 0
      ? empty('Nothing proposed was accepted, as far as anybody has checked.')
      : html`<ul>${together.slice(0, mostShown).map(doneTogether)}${all.slice(0, mostShown).map(({ act, answer }) => html`<li>${asLink(act)} <span class="note">${sideNames(record, record.document(answer.document)?.from ?? []).join(', ')} ${answerWords[answer.body.response]}${answer.standing === 'found' && ', by the machine'}:</span> <a href="${documentAddress(answer.document, answer.evidence[0])}">“${cut(answer.evidence[0].exact, 100)}”</a></li>`)}</ul>`
  }</section>`
}

/** What was talked over and left as it was. */
function leftOpen(board: Board): Html | undefined {
  const all = togetherOn(board, 'left-open')
  if (all.length === 0) return undefined
  return html`<section><h2>Left open</h2><ul>${all.slice(0, mostShown).map(doneTogether)}</ul></section>`
}

/** All who met, and who tells it where it is not the minutes of their meeting. */
function doneTogether(act: BoardAct): Html {
  const { finding, met, party } = act
  const isTold = finding.body.mode !== 'direct'
  return html`<li>${met.join(', ') || party}: ${asLink(act)}${isTold && html` <span class="note">as ${party} tells it</span>`}${finding.standing === 'found' && html` <span class="note">by the machine</span>`}</li>`
}

function owed(record: StandingRecord, board: Board, asOf: EdtfDate | undefined): Html {
  const all = owedOn(board, asOf)
  return html`<section data-on-paper><h2>Owes an answer</h2>${
    all.length === 0
      ? empty('Nothing that was asked is without an answer.')
      : html`<ul>${all.slice(0, mostShown).map(({ act, how, checked, days }) => html`<li>${sideNames(record, act.document.to).join(', ') || 'the other side'}: ${asLink(act)} <span class="note">${how}${days !== undefined && days > 0 && `, ${inDays({ first: days, last: days })}`}${!checked && ', not yet checked'}</span></li>`)}</ul>${all.length > mostShown && html`<p class="note">and ${all.length - mostShown} more</p>`}`
  }</section>`
}

function list(head: string, acts: readonly BoardAct[], says = ''): Html | undefined {
  if (acts.length === 0) return undefined
  return html`<section><h2>${head}</h2>${says !== '' && html`<p class="note">${says}</p>`}<ul>${acts.slice(0, mostShown).map((act) => html`<li>${act.party}: ${asLink(act)}</li>`)}</ul></section>`
}

/** Who, when, what was put, and what was done against it: all passages, without comment. */
function turns(head: string, all: readonly Turn[]): Html | undefined {
  if (all.length === 0) return undefined
  return html`<section><h2>${head}</h2><ul>${reversalsIn(all)
    .slice(0, mostShown)
    .map(
      ({ earlier, later }) =>
        html`<li>${earlier.party}${[earlier, ...later].map((act) => html`<br>${documentDay(act.document)} <i>${pastWords[act.finding.body.act]}</i> ${words(act)}`)}</li>`,
    )}</ul></section>`
}

/** Claims that contradict each other: what each side says, and what would have to be settled. */
function disputed(record: StandingRecord): Html | undefined {
  const all = [...record.findings('dispute')].filter(
    ({ body, standing, confidence }) =>
      body.relation === 'contradicts' && (standing !== 'found' || confidence >= sureEnough),
  )
  if (all.length === 0) return undefined
  return html`<section><h2>Facts in dispute</h2><p class="note">What each side says; either would be settled by the papers that it rests on.</p><ul>${all
    .slice(0, mostShown)
    .map(({ body }) => {
      const sides = [body.one, body.other].map((id) => record.finding(id))
      return html`<li>${sides.map((claim, at) => claim?.kind === 'claim' && html`${at > 0 && ' against '}${partyName(record, claim.body.by)}: <a href="${documentAddress(claim.document, claim.evidence[0])}">“${cut(claim.evidence[0].exact, 90)}”</a>`)} <span class="note">${body.reasons[0]}</span></li>`
    })}</ul><p class="note"><a href="/claims?kind=contradicted">all that is contradicted</a></p></section>`
}

function asLink(act: BoardAct): Html {
  return html`${words(act)} <span class="note">${documentName(act.document)}</span>`
}

function words({ finding, document }: BoardAct): Html {
  const [evidence] = finding.evidence
  return html`<a href="${documentAddress(document.id, evidence)}">“${cut(evidence.exact, 110)}”</a>`
}
