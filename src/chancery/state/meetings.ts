/**
 * Meetings: what stands between now and sitting down together.
 *
 * A meeting is called with stages, each with questions that must be agreed
 * before it can be held. What is not agreed is shown as not agreed, with who
 * stands where and what hinges on it.
 */
import type { Attendance, Call, EntryId, PartyId, Stage } from '../entries/body.ts'
import type { Entry } from '../entries/entry.ts'
import type { OfferState } from './agreements.ts'
import type { Ledger } from './ledger.ts'

export interface MeetingState {
  readonly id: EntryId
  readonly from: PartyId
  readonly time: string
  readonly call: Call
  /** The rule in force: what was agreed under the question "rule", otherwise that of the call. */
  readonly rule: 'unanimity' | 'majority'
  readonly stages: readonly StageState[]
}

export interface StageState {
  readonly name: string
  readonly status: 'held' | 'can be held' | 'not yet'
  readonly questions: readonly QuestionState[]
  /** In plain words, what has to happen first. */
  readonly hinges: readonly string[]
  readonly attendance: readonly AttendanceState[]
}

export interface QuestionState {
  readonly question: string
  readonly status: 'agreed' | 'not agreed' | 'not raised'
  readonly value?: string
  /** The offers on it, oldest first. */
  readonly offers: readonly EntryId[]
  /** The last value each party has put forward or accepted. */
  readonly positions: readonly { readonly party: PartyId; readonly value?: string }[]
}

export interface AttendanceState {
  readonly party: PartyId
  readonly status: 'came' | 'will come' | 'declined' | 'silent' | 'not reached'
  readonly words?: string
}

export function meetingsOf(ledger: Ledger, offers: readonly OfferState[]): MeetingState[] {
  return ledger.of('call').map((entry) => meetingState(entry, ledger, offers))
}

function meetingState(
  entry: Entry<Call>,
  ledger: Ledger,
  offers: readonly OfferState[],
): MeetingState {
  const own = offers.filter(({ offer }) => isAbout(offer.terms, entry.id))
  const parties = [...new Set([entry.log, ...entry.body.invited])]
  const rule = ruleOf(entry.body, parties, own)
  const stages: StageState[] = []
  for (const stage of entry.body.stages)
    stages.push(stageState(stage, { entry, ledger, offers: own, parties, rule, before: stages }))
  return { id: entry.id, from: entry.log, time: entry.time, call: entry.body, rule, stages }
}

interface Circumstances {
  readonly entry: Entry<Call>
  readonly ledger: Ledger
  readonly offers: readonly OfferState[]
  readonly parties: readonly PartyId[]
  readonly rule: 'unanimity' | 'majority'
  readonly before: readonly StageState[]
}

function stageState(stage: Stage, so: Circumstances): StageState {
  const questions = stage.questions.map((question) => questionState(stage.name, question, so))
  const attendance = so.parties.map((party) => attendanceOf(stage.name, party, so))
  const waiting = so.before.filter(({ status }) => status !== 'held').map(({ name }) => name)
  const hinges = [
    ...waiting.map((name) => `“${name}” has not been held`),
    ...questions.filter(({ status }) => status !== 'agreed').map(hingeOf),
  ]
  const held = attendance.filter(({ status }) => status === 'came').length > 1
  const status = held ? 'held' : hinges.length === 0 ? 'can be held' : 'not yet'
  return { name: stage.name, status, questions, hinges, attendance }
}

function hingeOf({ question, status }: QuestionState): string {
  return status === 'not raised'
    ? `nobody has proposed anything on “${question}”`
    : `“${question}” is not agreed`
}

function questionState(stage: string, question: string, so: Circumstances): QuestionState {
  const offers = so.offers.filter(
    ({ offer: { terms } }) =>
      terms.kind === 'question' && terms.stage === stage && terms.question === question,
  )
  const agreed = offers.findLast((offer) => isAgreed(offer, so.parties, so.rule))
  const terms = agreed?.offer.terms
  const value = terms?.kind === 'question' ? terms.value : undefined
  return {
    question,
    status: agreed !== undefined ? 'agreed' : offers.length > 0 ? 'not agreed' : 'not raised',
    offers: offers.map(({ id }) => id),
    positions: so.parties.map((party) => positionOf(party, offers)),
    ...(value === undefined ? {} : { value }),
  }
}

/** Under unanimity every party of the meeting, named in the offer or not; otherwise more than half. */
function isAgreed(
  offer: OfferState,
  parties: readonly PartyId[],
  rule: 'unanimity' | 'majority',
): boolean {
  const forIt = parties.filter((party) => isForIt(offer, party)).length
  return rule === 'unanimity' ? forIt === parties.length : forIt * 2 > parties.length
}

function isForIt(offer: OfferState, party: PartyId): boolean {
  return offer.standing.some(
    (one) => one.party === party && (one.kind === 'accepted' || one.kind === 'offered'),
  )
}

function positionOf(
  party: PartyId,
  offers: readonly OfferState[],
): QuestionState['positions'][number] {
  const last = offers.findLast((offer) => isForIt(offer, party))
  return last?.offer.terms.kind === 'question'
    ? { party, value: last.offer.terms.value }
    : { party }
}

/** Another rule than that of the call needs everybody, whatever the call says. */
function ruleOf(
  call: Call,
  parties: readonly PartyId[],
  offers: readonly OfferState[],
): 'unanimity' | 'majority' {
  const agreed = offers.findLast(
    (offer) =>
      offer.offer.terms.kind === 'question' &&
      offer.offer.terms.question === 'rule' &&
      isAgreed(offer, parties, 'unanimity'),
  )
  const value = agreed?.offer.terms.kind === 'question' ? agreed.offer.terms.value : call.rule
  return value === 'majority' ? 'majority' : 'unanimity'
}

function attendanceOf(stage: string, party: PartyId, so: Circumstances): AttendanceState {
  const own = so.ledger
    .of('attendance')
    .filter(
      ({ log, body }) => log === party && body.meeting === so.entry.id && body.stage === stage,
    )
    .sort((one, other) => one.place - other.place)
  const last = own.at(-1)?.body
  if (last !== undefined) return { party, status: statusOf(last), words: last.words }
  const reached = party === so.entry.log || so.ledger.receipt(so.entry.id, party) !== undefined
  return { party, status: reached ? 'silent' : 'not reached' }
}

function statusOf({ says }: Attendance): AttendanceState['status'] {
  return says === 'declines' ? 'declined' : says
}

function isAbout(terms: OfferState['offer']['terms'], meeting: EntryId): boolean {
  return terms.kind === 'question' && terms.meeting === meeting
}
