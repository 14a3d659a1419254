/**
 * Both passes over the moves, as pages. First: one suggestion at a time in its
 * paragraph, as a sentence with what may be otherwise. Second: for each letter
 * the acts of the other side that were open when it was written, and what it
 * makes of each; what nobody has looked at stays *not yet checked*.
 */

import type { Page, View, ViewRequest } from '../../capabilities/index.ts'
import { actValuesShown, actWords } from '../../capabilities/negotiation/index.ts'
import {
  changedQuery,
  documentAddress,
  documentDay,
  documentName,
  empty,
  type Html,
  html,
  names,
  title,
} from '../../markup/index.ts'
import type { Document, StandingRecord } from '../../record/index.ts'
import type { Span } from '../../text/index.ts'
import { waitingMoves } from './acts.ts'
import { answerKeys } from './answer-keys.ts'
import { type AnswerState, answerState, openAt } from './answer-state.ts'
import type { Key } from './keys.ts'
import { moveKeys } from './move-keys.ts'
import { type MoveState, moveState } from './state.ts'

export const movesView: View = { path: 'moves', page: movesPage }
export const answersView: View = { path: 'answers', page: answersPage }

function movesPage(record: StandingRecord, request: ViewRequest): Page {
  const state = moveState(record, request.query)
  const document = request.query.get('document') ?? undefined
  const waiting = waitingMoves(record, document).length
  const keys = state === undefined ? [] : moveKeys(record, state)
  return {
    title: 'Moves, one by one',
    shape: 'wide',
    main: html`${title('Moves, one by one', html`${waiting} not yet decided${document !== undefined && html` in ${document}; <a href="${changedQuery(['moves'], request.query, { document: undefined })}">in all letters</a>`}. Then: <a href="/answers">what became of each, letter by letter</a>.`)}
${
  state === undefined
    ? empty(
        'Every move is decided.',
        html`Go on with <a href="/answers">the answers</a>, or see <a href="/board">the board</a>.`,
      )
    : html`<div class="review">${moveMatter(record, state)}${keyList(['moves'], keys, request)}</div>`
}`,
    keys: keys.slice(0, 2).map(({ key, words }) => [key, words]),
  }
}

function moveMatter(record: StandingRecord, state: MoveState): Html {
  const { document, draft, body, questions } = state
  const question = questions.find(({ id }) => id === draft.question)?.body.title ?? 'a new question'
  const values = actValuesShown({ ...body, act: draft.act })
  return html`<div><p class="small kind"><a href="${documentAddress(document.id, draft.span)}">${documentName(document)}</a></p>
<p class="sentence">${draft.party} <span class="hole">${actWords[draft.act]}</span>: ${question}${values !== '' && `: ${values}`}${draft.mode !== 'direct' && html` <span class="note">(${draft.mode})</span>`}.</p>
${inText(record, document, draft.span)}
<p class="note">${body.reasons.join('; ')}</p></div>`
}

/** So much of the letter (characters) stands before and behind the words of a move. */
const shownBefore = 500
const shownAfter = 400

/** The paragraph, with the words of the move marked in it; a cut between whole words is shown. */
function inText(record: StandingRecord, { id }: Document, span: Span): Html {
  const words = record.words(id)
  const [from, to] = [span.start - shownBefore, span.end + shownAfter]
  const near = words.slice(Math.max(0, from), span.start)
  const before = from <= 0 ? near : near.replace(/^\S*\s/u, '… ')
  const next = words.slice(span.end, to)
  const after = to >= words.length ? next : next.replace(/\s\S*$/u, ' …')
  return html`<blockquote class="context" cite="${documentAddress(id, span)}">${before}<span class="mark" data-kind="act">${words.slice(span.start, span.end)}</span>${after}</blockquote>`
}

/** Every key as a link or a button, with its word. */
function keyList(path: readonly string[], keys: readonly Key[], request: ViewRequest): Html {
  return html`<ol class="choices">${keys.map(
    (one) =>
      html`<li${one.stands === true && html` data-stands`}>${pressable(path, one, request)}</li>`,
  )}</ol>`
}

function pressable(path: readonly string[], { key, words, does }: Key, request: ViewRequest): Html {
  const { query, reader } = request
  const label = html`<kbd>${keyNames[key] ?? key}</kbd> <span>${words}</span>`
  const to = changedQuery(path, query, does.change)
  if (does.kind === 'go') return html`<a href="${to}" data-key="${key}">${label}</a>`
  if (reader === undefined) return html`<span>${words}</span>`
  const fields = Object.entries({ ...does.wish, back: to }).filter(
    ([, value]) => value !== undefined,
  )
  return html`<form method="post" action="/judgements">${fields.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}<button data-key="${key}">${label}</button></form>`
}

const keyNames: Readonly<Record<string, string>> = {
  ' ': 'space',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'esc',
}

function answersPage(record: StandingRecord, request: ViewRequest): Page {
  const state = answerState(record, request.query)
  const keys = state === undefined ? [] : answerKeys(record, state)
  const chosen = record.document((request.query.get('document') ?? '') as Document['id'])
  return {
    title: 'Answers, letter by letter',
    shape: 'wide',
    main: html`${title('Answers, letter by letter', 'For each letter, what the other side had on the table when it was written. “Not mentioned” is a finding of one who looked; what nobody looked at is not yet checked.')}
${letterList(record, request)}
${chosen !== undefined && state === undefined && empty('Nothing of the other side is open for this letter.')}
${state !== undefined && html`<div class="review">${answerMatter(record, state)}${keyList(['answers'], keys, request)}</div>`}`,
    keys: keys.slice(0, 6).map(({ key, words }) => [key, words]),
  }
}

function letterList(record: StandingRecord, { query }: ViewRequest): Html {
  const rows = [...record.documents()].flatMap((document) => {
    const open = document.from.length === 0 ? 0 : openAt(record, document).length
    return open === 0 ? [] : [{ document, open }]
  })
  const days = rows.map(({ document }) => documentDay(document))
  // Of two letters of one day each also says whose it is.
  const told = (document: Document): string => {
    const day = documentDay(document)
    const isOnly = days.filter((one) => one === day).length === 1
    return isOnly ? day : `${day}, ${names(document.from)}`
  }
  return html`<nav class="letters" aria-label="Letters"><ol>${rows.map(
    ({ document, open }) =>
      html`<li><a href="${changedQuery(['answers'], query, { document: document.id, act: undefined, after: undefined, panel: undefined, words: undefined, mark: undefined })}"${query.get('document') === document.id && html` aria-current="true"`} title="${documentName(document)}">${told(document)} <span class="faint">${open} open</span></a></li> `,
  )}</ol></nav>`
}

function answerMatter(record: StandingRecord, { document, act, chosen, left }: AnswerState): Html {
  const asked = record.document(act.document)
  return html`<div><p class="small kind">${asked === undefined ? act.document : documentName(asked)}: ${act.body.party} ${actWords[act.body.act]}</p>
<blockquote class="context" cite="${documentAddress(act.document, act.evidence[0])}"><a href="${documentAddress(act.document, act.evidence[0])}">${act.evidence[0].exact}</a></blockquote>
<p class="sentence">What does <a href="${documentAddress(document.id)}">${documentName(document)}</a> make of it? <span class="note">${left} not yet checked</span></p>
${chosen === undefined ? empty('No words of this letter stand out.') : inText(record, document, chosen)}</div>`
}
