/**
 * The review: one finding after the other, as a sentence with its evidence,
 * what it may be instead, and what deciding will change.
 */
import type { Page, View, ViewRequest } from '../../capabilities/index.ts'
import { changedQuery, documentAddress, empty, facet, type Html, html } from '../../markup/index.ts'
import type { Judgement, Standing, StandingRecord } from '../../record/index.ts'
import { agreementOf } from '../judgements/answer.ts'
import { type Choice, choicesOf, offered } from './choices.ts'
import { nameOf } from './names.ts'
import { lastOf, progressOf } from './progress.ts'
import { findingById, type Queue, queueOf } from './queue.ts'
import { consequencesOf, kindNames, sentenceOf } from './sentence.ts'

export const reviewView: View = { path: 'review', title: 'Review', key: 'r', page: reviewPage }

const path = ['review']

function reviewPage(record: StandingRecord, request: ViewRequest): Page {
  const { query } = request
  const queue = queueOf(record, {
    kind: query.get('kind') ?? undefined,
    document: query.get('document') ?? undefined,
    question: query.get('question') ?? undefined,
    order: query.get('order') ?? undefined,
    after: query.get('after') ?? undefined,
  })
  const asked = query.get('finding')
  const current = asked === null ? queue.current : findingById(record, asked)
  return {
    title: 'Review',
    shape: 'wide',
    main: html`<h1 class="only-heard">Review</h1>
${narrow(queue, request)}
<div class="review" data-enhance="review">
<div>${current === undefined ? done(queue, asked) : matter(record, current, request)}${kept(record, request)}</div>
<div>${current !== undefined && alternatives(record, current, request)}${progress(record, request)}</div>
</div>`,
    keys: [
      ['a', 'accept'],
      ['r', 'reject'],
      ...(current !== undefined && amendsAt(current) !== undefined
        ? [['e', 'amend'] as const]
        : []),
      ['s', 'later'],
      ['u', 'undo'],
      ['b', 'letter beside'],
    ],
  }
}

function narrow(queue: Queue, { query }: ViewRequest): Html {
  const worst = query.get('order') === 'worst'
  const order = changedQuery(path, query, {
    order: worst ? undefined : 'worst',
    after: undefined,
    finding: undefined,
  })
  const document = query.get('document')
  const here = queue.current?.document
  return html`<div class="narrow">${facet('kind', queue.kinds, { path, query, title: 'what' })}
${facet('question', queue.questions, { path, query, title: 'question' })}
<p class="small">${worst ? 'Least sure first' : 'Surest first'}; <a href="${order}">${worst ? 'surest' : 'least sure'} first</a>.${document !== null && html` Only in ${document}; <a href="${changedQuery(path, query, { document: undefined, finding: undefined })}">in all documents</a>.`}${document === null && here !== undefined && html` <a href="${changedQuery(path, query, { document: here, finding: undefined, after: undefined })}">Only in this document</a>.`}</p></div>`
}

function matter(record: StandingRecord, finding: Standing, request: ViewRequest): Html {
  const [evidence] = finding.evidence
  const kind = kindNames[finding.kind] ?? finding.kind
  return html`<p class="small kind">${kind}, <a href="${documentAddress(finding.document, evidence)}" data-key="b">${nameOf(record, finding.document)}</a></p>
<p class="sentence">${sentenceOf(finding, record)}</p>
${finding.evidence.slice(0, 4).map((one) => context(record, one))}
${standsAlready(finding)}
${decide(finding, request)}
<p class="note">${consequencesOf(finding, record)}</p>`
}

/** The words in their paragraph, as much as a screen holds. */
function context(record: StandingRecord, one: Standing['evidence'][number]): Html {
  const words =
    record.document(one.document) === undefined ? '' : record.words(one.document, one.witness ?? 0)
  const before = words.slice(Math.max(0, one.start - 260), one.start).replace(/^\S*\s/, '… ')
  const after = words.slice(one.end, one.end + 220).replace(/\s\S*$/, ' …')
  return html`<blockquote class="context" cite="${documentAddress(one.document, one)}">${before}<span class="mark" data-kind="mention">${one.exact}</span>${after}</blockquote>`
}

function standsAlready({ standing, judgement, conflict }: Standing): Html | undefined {
  if (standing === 'found' || judgement === undefined) return undefined
  return html`<p class="note">${standing} by ${judgement.who}, ${judgement.time.slice(0, 10)}${judgement.reason && html`: “${judgement.reason}”`}.${(conflict ?? []).map((one) => html` <span class="look">${one.who} decided otherwise</span>${one.reason && html`: “${one.reason}”`}.`)}</p>`
}

function decide(finding: Standing, { query, reader }: ViewRequest): Html | undefined {
  if (reader === undefined) return undefined
  const later = changedQuery(path, query, { after: finding.id, finding: undefined })
  const at = amendsAt(finding)
  const button = (decision: string, key: string, word: string) =>
    html`<button name="decision" value="${decision}" data-key="${key}"><kbd>${key}</kbd> <span>${word}</span></button>`
  return html`<form method="post" action="/judgements" class="decide" id="decide">${hiddenFields(finding, query)}
${button('confirm', 'a', 'accept')}${button('reject', 'r', 'reject')}${at !== undefined && html`<a href="#${at}" data-key="e"><kbd>e</kbd> <span>amend</span></a>`}<a href="${later}" data-key="s"><kbd>s</kbd> <span>later</span></a></form>
<p class="reasons"><label class="reason">because <input type="text" name="reason" form="decide" autocomplete="off"></label>
<label class="reason">decided by <input type="text" name="who" form="decide" value="${reader}" autocomplete="name"></label></p>`
}

function hiddenFields({ id }: Standing, query: URLSearchParams): Html {
  const back = changedQuery(path, query, { finding: undefined })
  return html`<input type="hidden" name="finding" value="${id}"><input type="hidden" name="back" value="${back}">`
}

function alternatives(
  record: StandingRecord,
  finding: Standing,
  request: ViewRequest,
): Html | undefined {
  const choices = choicesOf(finding, record)
  const canDecide = request.reader !== undefined
  return html`${choices.length > 0 && html`<h2 class="quiet">What it may be</h2><ol class="choices" id="choices">${choices.map((choice, index) => choiceItem(choice, keyOf(choice, index), canDecide))}</ol>`}
${canDecide && amend(record, finding, request)}`
}

/** Digits choose; nothing is 0 wherever it stands. */
function keyOf({ value }: Choice, index: number): string {
  return value === 'nothing' ? '0' : String(index + 1)
}

function choiceItem(choice: Choice, key: string, canDecide: boolean): Html {
  const words = html`<span>${choice.words}${choice.missing && html` <i class="faint">missing</i>`}</span>`
  const named = canDecide
    ? html`<button form="decide" name="decision" value="choose:${choice.value}" data-key="${key}"><kbd>${key}</kbd>${words}</button>`
    : words
  return html`<li${choice.stands && html` data-stands`}>${named}<span class="sure">${choice.stands ? `stands${choice.sure === undefined ? '' : `, ${choice.sure}`}` : choice.sure}</span>${choice.reasons.length > 0 && html`<span class="because">${choice.reasons.join('; ')}</span>`}</li>`
}

/** Something else than what is offered: a document by name, or the value as it should be. */
function amend(
  record: StandingRecord,
  finding: Standing,
  { query }: ViewRequest,
): Html | undefined {
  const field = amendField(record, finding)
  if (field === undefined) return undefined
  return html`<form method="post" action="/judgements" class="form amend" id="amend">${hiddenFields(finding, query)}<input type="hidden" name="decision" value="choose">${field}<label for="amend-reason">because</label><input id="amend-reason" type="text" name="reason" autocomplete="off"><p><button class="press">keep this instead</button></p></form>`
}

/** Where on the page another value can be given; nowhere for what is only right or wrong. */
function amendsAt({ kind }: Standing): 'amend' | 'choices' | undefined {
  switch (kind) {
    case 'reference':
    case 'reply':
    case 'value':
      return 'amend'
    case 'verdict':
    case 'act':
      return 'choices'
    default:
      return undefined
  }
}

function amendField(record: StandingRecord, finding: Standing): Html | undefined {
  switch (finding.kind) {
    case 'reference':
    case 'reply':
      return html`<label for="amend-choice">${finding.kind === 'reply' ? 'it answers' : 'it is'} another document</label><select id="amend-choice" name="choice"><option value="">choose …</option>${offered(record).map(({ id, name }) => html`<option value="${id}">${name}</option>`)}</select>`
    case 'value':
      return html`<label for="amend-choice">the ${finding.body.mark ?? finding.body.field} as it should be${finding.body.field === 'date' && ' (1964-03-07, 1964-03, 1964-10~)'}</label><input id="amend-choice" type="text" name="choice" value="${finding.body.value}">`
    default:
      return undefined
  }
}

/** The last decision, with the way back: undone from the place where it was made. */
function kept(record: StandingRecord, { query, reader }: ViewRequest): Html | undefined {
  const last = reader === undefined ? undefined : lastOf(record, reader)
  const trouble = query.get('trouble')
  return html`${trouble !== null && html`<p class="kept look" role="alert">${trouble}</p>`}${last !== undefined && html`<div class="kept" role="status"><form method="post" action="/judgements"><input type="hidden" name="decision" value="withdraw"><input type="hidden" name="judgement" value="${last.id}"><input type="hidden" name="back" value="${changedQuery(path, query, { finding: undefined, trouble: undefined })}">Kept: ${keptWords(last)}. <button class="press" data-key="u">undo</button> <kbd>u</kbd></form></div>`}`
}

function keptWords({ anchor, decision }: Judgement): Html {
  const words = anchor.exact.length > 70 ? `${anchor.exact.slice(0, 67)}…` : anchor.exact
  const done = {
    confirm: 'accepted',
    reject: 'rejected',
    amend: 'amended',
    add: 'added',
    withdraw: 'taken back',
  }
  return html`“${words}”, ${done[decision.kind]}`
}

function progress(record: StandingRecord, { query, reader = '' }: ViewRequest): Html {
  const asked = Number(query.get('goal') ?? 100)
  const goal = Number.isInteger(asked) && asked > 0 && asked <= 500 ? asked : 100
  const { made, accepted, rejected, amended } = progressOf(record, reader)
  const { both, alike, judged } = agreementOf(record)
  const apart = judged.filter((one) => one.standing === 'apart').length
  const shown = made.slice(-goal)
  return html`<div class="progress"><svg viewBox="0 0 ${goal * 5} 10" preserveAspectRatio="none" role="img" aria-label="${shown.length} of ${goal} decided">${shown.map((kind, index) => html`<rect class="${kind}" x="${index * 5}" y="0" width="4" height="10"/>`)}<line x1="${shown.length * 5}" x2="${goal * 5}" y1="5" y2="5"/></svg>
<span>${shown.length} of ${goal}; in all ${accepted} accepted, ${rejected} rejected, ${amended} amended.</span>
<form method="get" action="/review" class="goal">${[...query].filter(([name]) => name !== 'goal').map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}<label>goal <input type="number" name="goal" min="1" max="500" value="${goal}"></label> <button class="press">set</button></form>
<span>${both === 0 ? 'No second reader yet.' : html`With a second reader on ${both} of them: ${alike} alike${apart > 0 && html`, <a class="look" href="/judgements?standing=apart">${apart} to talk over</a>`}.`}</span></div>`
}

function done(queue: Queue, asked: string | null): Html {
  if (asked !== null)
    return empty(
      'This finding is no longer in the record.',
      html`It was decided, or its words have changed. <a href="/review">On with the others.</a>`,
    )
  return empty(
    queue.decided === 0
      ? 'Nothing waits to be decided here.'
      : `Nothing waits: all ${queue.decided} are decided.`,
    html`<a href="/review">All kinds</a>, or <a href="/judgements">what was decided</a>.`,
  )
}
