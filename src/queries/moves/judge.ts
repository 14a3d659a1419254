/**
 * From what a form says about moves, questions and answers to judgements.
 *
 * A move is kept with its question at once; an act stands in one question only,
 * so putting it somewhere takes it out of where a reader had put it before. All
 * of it are judgements on acts, questions and responses, each with its words:
 * every one can be taken back by itself.
 */
import { readAct } from '../../capabilities/negotiation/index.ts'
import {
  type Act,
  type ActAnswer,
  addedId,
  type Decision,
  type Document,
  type DocumentId,
  daysBetween,
  type Evidence,
  type FindingId,
  type Judgement,
  judgementAdding,
  judgementOn,
  type Question,
  type ResponseKind,
  type Standing,
  type StandingRecord,
} from '../../record/index.ts'
import { describe, type Span } from '../../text/index.ts'
import type { Stamp, Wish } from '../review/decide.ts'
import { actOf } from './acts.ts'

type Made = readonly Judgement[] | string

/** What is decided about moves, questions and answers; the names are those of the forms. */
const decisions: Readonly<Record<MoveDecision, Decider>> = {
  move: keptMove,
  answer: keptAnswer,
  gather: gatheredAct,
  'name-question': namedQuestion,
  'join-questions': joinedQuestions,
  'part-question': partedQuestion,
}

type MoveDecision =
  | 'move'
  | 'answer'
  | 'gather'
  | 'name-question'
  | 'join-questions'
  | 'part-question'

type Decider = (record: StandingRecord, wish: Wish, stamp: () => Stamp) => Made

export function isAboutMoves(decision: string | undefined): decision is MoveDecision {
  return decision !== undefined && Object.hasOwn(decisions, decision)
}

/** The judgements that a form asks for, or a sentence that says why there are none. */
export function moveJudgements(record: StandingRecord, wish: Wish, stamp: () => Stamp): Made {
  return isAboutMoves(wish.decision)
    ? decisions[wish.decision](record, wish, stamp)
    : 'Nothing was decided: the form did not say what.'
}

interface Placed {
  readonly document: Document
  readonly span: Span
}

/** `DOCUMENT:START-END` */
function placeOf(record: StandingRecord, words: string | undefined): Placed | undefined {
  const [, id, start, end] = /^(.+):(\d+)-(\d+)$/.exec(words ?? '') ?? []
  const document = record.document((id ?? '') as DocumentId)
  if (document === undefined) return undefined
  const span = { start: Number(start), end: Number(end) }
  return span.start < span.end && span.end <= record.words(document.id).length
    ? { document, span }
    : undefined
}

function keptMove(record: StandingRecord, wish: Wish, stamp: () => Stamp): Made {
  const place = placeOf(record, wish.place)
  const finding = wish.finding === undefined ? undefined : actOf(record, wish.finding)
  if (place === undefined || (wish.finding !== undefined && finding === undefined))
    return 'No move was kept: its words are not in the record any more.'
  const { document, span } = place
  const isSame = finding !== undefined && sameSpan(finding.evidence[0], span)
  const read = isSame ? finding.body : readAct(record, document, span)
  if (read === undefined) return 'No move was kept: nothing is known of acts in this language.'
  const body: Act = {
    ...read,
    act: (wish.act ?? read.act) as Act['act'],
    party: wish.party ?? read.party,
    mode: (wish.mode ?? read.mode) as Act['mode'],
  }
  const evidence = evidenceOf(record, place)
  const judgement =
    finding === undefined
      ? judgementAdding('act', body, { ...stamp(), evidence })
      : judgementOn(finding, decisionOn(finding, body, isSame ? undefined : evidence), stamp())
  const id = finding?.id ?? addedId(judgement)
  return [judgement, ...placing(record, { id, evidence, wish, stamp })]
}

function decisionOn(
  finding: Standing<'act'>,
  body: Act,
  evidence: Evidence | undefined,
): Decision<'act'> {
  const { act, party, mode } = finding.body
  const isSame = act === body.act && party === body.party && mode === body.mode
  if (isSame && evidence === undefined) return { kind: 'confirm' }
  const { start, end, exact, prefix, suffix } = evidence ?? finding.evidence[0]
  return {
    kind: 'amend',
    body: { ...body, reasons: ['a person decided so'] },
    ...(evidence === undefined ? {} : { anchor: { start, end, exact, prefix, suffix } }),
  }
}

function sameSpan(one: Span, other: Span): boolean {
  return one.start === other.start && one.end === other.end
}

function evidenceOf(record: StandingRecord, { document, span }: Placed): Evidence {
  return { ...describe(record.words(document.id), span), document: document.id }
}

interface Placing {
  readonly id: FindingId
  readonly evidence: Evidence
  readonly wish: Wish
  readonly stamp: () => Stamp
}

/** Puts an act under a question: out of where readers had it, into where it belongs. */
function placing(record: StandingRecord, { id, evidence, wish, stamp }: Placing): Judgement[] {
  const target = wish.question
  if (target === undefined) return []
  const own = target === 'new' ? undefined : questionOf(record, target)
  if (own !== undefined && own.standing !== 'found' && own.body.acts.includes(id)) return []
  const leaving = [...record.findings('question')]
    .filter((one) => one.standing !== 'found' && one.id !== own?.id && one.body.acts.includes(id))
    .map((one) => without(one, id, stamp))
  if (own === undefined) {
    const title = wish.title?.trim() || titleOf(record, id, evidence)
    const question: Question = { title: title.slice(0, 200), acts: [id] }
    return [...leaving, judgementAdding('question', question, { ...stamp(), evidence })]
  }
  const held = own.standing === 'found' ? [] : own.body.acts
  const next: Question = { ...own.body, acts: [...held, id] }
  return [...leaving, judgementOn(own, { kind: 'amend', body: next }, stamp())]
}

function without(question: Standing<'question'>, id: FindingId, stamp: () => Stamp): Judgement {
  const acts = question.body.acts.filter((one) => one !== id)
  const decision: Decision =
    acts.length === 0 ? { kind: 'reject' } : { kind: 'amend', body: { ...question.body, acts } }
  return judgementOn(question, decision, stamp())
}

/** Called as the machine calls what it is about; without that by its first words. */
function titleOf(record: StandingRecord, id: FindingId, { exact }: Evidence): string {
  for (const { body, standing } of record.findings('question'))
    if (standing === 'found' && body.acts.includes(id) && body.title !== '') return body.title
  return exact.split(/\s+/).slice(0, 8).join(' ')
}

function questionOf(record: StandingRecord, id: string): Standing<'question'> | undefined {
  for (const one of record.findings('question')) if (one.id === id) return one
  return undefined
}

/** An act that stands, put under another question. */
function gatheredAct(record: StandingRecord, wish: Wish, stamp: () => Stamp): Made {
  const act = actOf(record, wish.finding ?? '')
  const known = wish.question === 'new' || questionOf(record, wish.question ?? '') !== undefined
  if (act === undefined || !known)
    return 'Nothing was moved: there is no such act or question in the record any more.'
  return placing(record, { id: act.id, evidence: act.evidence[0], wish, stamp })
}

function namedQuestion(record: StandingRecord, wish: Wish, stamp: () => Stamp): Made {
  const question = questionOf(record, wish.question ?? '')
  const title = wish.title?.trim() ?? ''
  if (question === undefined)
    return 'Nothing was named: that question is not in the record any more.'
  if (title === '') return 'Nothing was named: the name has no words.'
  const body = { ...question.body, title: title.slice(0, 200) }
  return [judgementOn(question, { kind: 'amend', body }, stamp())]
}

/** The first takes the acts of both, the second is gone. */
function joinedQuestions(record: StandingRecord, wish: Wish, stamp: () => Stamp): Made {
  const [one, other] = [wish.question, wish.other].map((id) => questionOf(record, id ?? ''))
  if (one === undefined || other === undefined || one === other)
    return 'Nothing was joined: two questions are needed to make one.'
  const acts = [...new Set([...one.body.acts, ...other.body.acts])]
  return [
    judgementOn(one, { kind: 'amend', body: { ...one.body, acts } }, stamp()),
    judgementOn(other, { kind: 'reject' }, stamp()),
  ]
}

/** The acts named (`ID ID …`) become a question of their own. */
function partedQuestion(record: StandingRecord, wish: Wish, stamp: () => Stamp): Made {
  const question = questionOf(record, wish.question ?? '')
  const chosen = new Set((wish.acts ?? '').split(/[\s,]+/).filter((id) => id !== ''))
  const parted = question?.body.acts.filter((id) => chosen.has(id)) ?? []
  const [first] = parted
  const act = first === undefined ? undefined : actOf(record, first)
  if (question === undefined || act === undefined || parted.length === question.body.acts.length)
    return 'Nothing was parted: some of the acts of the question, and not all, are needed.'
  const rest = question.body.acts.filter((id) => !chosen.has(id))
  const title = wish.title?.trim() || act.evidence[0].exact.split(/\s+/).slice(0, 8).join(' ')
  return [
    judgementOn(question, { kind: 'amend', body: { ...question.body, acts: rest } }, stamp()),
    judgementAdding(
      'question',
      { title: title.slice(0, 200), acts: parted },
      { ...stamp(), evidence: act.evidence[0] },
    ),
  ]
}

const responses: readonly string[] = [
  'accepted',
  'rejected',
  'countered',
  'partly',
  'deferred',
  'passed-over',
]

/** What a letter makes of an act: a finding of the machine on the same words is decided, or one is added. */
function keptAnswer(record: StandingRecord, wish: Wish, stamp: () => Stamp): Made {
  const act = actOf(record, wish.move ?? '')
  const document = record.document((wish.document ?? '') as DocumentId)
  if (act === undefined || document === undefined || !responses.includes(wish.response ?? ''))
    return 'No answer was kept: its act or its letter is not in the record any more.'
  const response = wish.response as ResponseKind
  const place = response === 'passed-over' ? undefined : placeOf(record, wish.place)
  if (response !== 'passed-over' && place === undefined)
    return 'No answer was kept: an answer needs its words.'
  const words = record.words(document.id)
  const span = place?.span ?? { start: 0, end: Math.min(words.length, 60) }
  const evidence: Evidence = { ...describe(words, span), document: document.id }
  const body = answerBody(record, { act, document, response, span })
  const there = [...record.findings('response', document.id)].filter(
    (one) => one.body.act === act.id,
  )
  const same = there.find((one) => overlaps(one.evidence[0], span))
  const others = there.filter((one) => one !== same && one.standing === 'found')
  const kept =
    same === undefined
      ? judgementAdding('response', body, { ...stamp(), evidence })
      : judgementOn(same, { kind: 'amend', body }, stamp())
  // What the machine made of it elsewhere in the letter was looked at and not taken.
  return [kept, ...others.map((one) => judgementOn(one, { kind: 'reject' }, stamp()))]
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end
}

interface Answering {
  readonly act: Standing<'act'>
  readonly document: Document
  readonly response: ResponseKind
  readonly span: Span
}

function answerBody(
  record: StandingRecord,
  { act, document, response, span }: Answering,
): ActAnswer {
  const by = [...record.findings('act', document.id)].find(
    (one) => response !== 'passed-over' && overlaps(one.evidence[0], span) && one.id !== act.id,
  )
  const asked = record.document(act.document)?.date
  const days =
    asked === undefined || document.date === undefined
      ? undefined
      : daysBetween(asked.value, document.date.value)
  return {
    act: act.id,
    response,
    ...(by === undefined ? {} : { by: by.id }),
    ...(days === undefined || !Number.isFinite(days.first) || !Number.isFinite(days.last)
      ? {}
      : { days }),
  }
}
