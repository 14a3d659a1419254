/** The questions people ask of replies: who answered whom when, what was never answered, what crossed. */
import {
  awaitsAnswer,
  type Document,
  type DocumentId,
  daysOf,
  type EdtfDate,
  isLikeName,
  type Reply,
  type Standing,
  type StandingRecord,
  sureEnough,
} from '../../../record/index.ts'

import { takenUpInChat } from './chat-turns.ts'

/** One document answers another. */
export interface ReplyRow {
  readonly finding: Standing<'reply'>
  readonly document: DocumentId
  readonly answers: DocumentId
  readonly days: Reply['days']
  readonly how: Reply['how']
}

/** Replies in order of the documents that answer. */
export function* replyRows(record: StandingRecord, document?: DocumentId): Iterable<ReplyRow> {
  for (const finding of record.findings('reply', document)) {
    const { answers, days, how } = finding.body
    yield { finding, document: finding.document, answers, days, how }
  }
}

/** A held document that was sent to somebody and that nothing here answers. */
export interface SilenceRow {
  readonly document: Document
  /** Fewest and most days from the document to the date asked for. */
  readonly days: { readonly first: number; readonly last: number } | undefined
  /** What its writer wants of the addressee, in the order of the words. */
  readonly wants: readonly Standing<'act'>[]
  /** Complaints about this silence. */
  readonly complaints: readonly Standing<'silence'>[]
  /** Who signed that he received it, or refused it, and when. */
  readonly receipts: readonly Standing<'receipt'>[]
}

/** Kinds of documents that ask for an answer at all. */
const answerable = new Set(['letter', 'cable', 'e-mail', 'message', 'memorandum', 'note'])

/** Documents without an answer until a date; unless told otherwise, the day of the last letter. */
export function silences(record: StandingRecord, asOf?: EdtfDate): SilenceRow[] {
  const answered = new Map<DocumentId, number>()
  for (const { document, answers, how } of replyRows(record)) {
    if (how === 'promised') continue
    const day = dayOf(record.document(document))
    answered.set(answers, Math.min(answered.get(answers) ?? Infinity, day ?? -Infinity))
  }
  const until = daysUntilEnd(asOf ?? endOfExchange(record))
  const complaints = complaintsByDocument(record)
  const receipts = receiptsByDocument(record)
  const wants = wantsByDocument(record)
  const takenUp = takenUpInChat(record)
  const rows: SilenceRow[] = []
  for (const document of record.documents()) {
    if (!answerable.has(document.kind.value) || document.to.length === 0) continue
    const answer = answered.get(document.id)
    // Up to the last letter all answers count, also a resolution of a later day that is sent to nobody.
    if (answer !== undefined && (asOf === undefined || answer <= until)) continue
    const day = dayOf(document)
    if (day !== undefined && day > until) continue
    // In a chat most of what is said wants no answer: only what asks for something waits for one.
    const isChat = document.kind.value === 'message'
    if (isChat && (!wants.has(document.id) || takenUp.has(document.id))) continue
    rows.push({
      document,
      days: daysUntil(document, until),
      wants: wants.get(document.id) ?? [],
      complaints: complaints.get(document.id) ?? [],
      receipts: receipts.get(document.id) ?? [],
    })
  }
  return rows
}

/** Own moves that want something, as far as a person or the machine is sure of them. */
function wantsByDocument(record: StandingRecord): Map<DocumentId, Standing<'act'>[]> {
  const groups = new Map<DocumentId, Standing<'act'>[]>()
  for (const one of record.findings('act')) {
    const isSure = one.standing !== 'found' || one.confidence >= sureEnough
    if (!isSure || one.body.mode !== 'direct' || !awaitsAnswer(one.body.act)) continue
    groups.set(one.document, [...(groups.get(one.document) ?? []), one])
  }
  for (const acts of groups.values())
    acts.sort((one, other) => one.evidence[0].start - other.evidence[0].start)
  return groups
}

function complaintsByDocument(record: StandingRecord): Map<DocumentId, Standing<'silence'>[]> {
  const groups = new Map<DocumentId, Standing<'silence'>[]>()
  for (const one of record.findings('silence')) {
    const { of } = one.body
    if (of !== undefined) groups.set(of, [...(groups.get(of) ?? []), one])
  }
  return groups
}

function receiptsByDocument(record: StandingRecord): Map<DocumentId, Standing<'receipt'>[]> {
  const groups = new Map<DocumentId, Standing<'receipt'>[]>()
  for (const one of record.findings('receipt'))
    groups.set(one.document, [...(groups.get(one.document) ?? []), one])
  return groups
}

/**
 * The date of the last document that was sent to somebody: what an article says
 * years later does not make a silence longer. Where nothing was sent, the last date of all.
 */
export function endOfExchange(record: StandingRecord): EdtfDate | undefined {
  const dated = [...record.documents()].filter((document) => dayOf(document) !== undefined)
  const sent = dated.filter((document) => document.to.length > 0)
  const [first, ...others] = sent.length > 0 ? sent : dated
  const last = others.reduce((late, one) => (dayOf(one)! > dayOf(late)! ? one : late), first!)
  return last?.date?.value
}

function daysUntilEnd(end: EdtfDate | undefined): number {
  return end === undefined ? -Infinity : daysOf(end).last
}

function dayOf(document: Document | undefined): number | undefined {
  const date = document?.date?.value
  const last = date === undefined ? Number.NaN : daysOf(date).last
  return Number.isFinite(last) ? last : undefined
}

function daysUntil(document: Document, until: number): SilenceRow['days'] {
  if (document.date === undefined || !Number.isFinite(until)) return undefined
  const { first, last } = daysOf(document.date.value)
  return Number.isFinite(first) && Number.isFinite(last)
    ? { first: until - last, last: until - first }
    : undefined
}

/** Two letters that passed each other on their way: neither writer can have read the other's. */
export interface Crossing {
  readonly earlier: Document
  readonly later: Document
  /** `instants` where both are known to the hour in their zones, `hours` as printed, `days` where not. */
  readonly by: 'instants' | 'hours' | 'days'
}

/** A letter that is older than this when the other is written had time to arrive. */
const daysOnTheWay = 4

/** Letters that crossed: written in opposite directions within days, the later not knowing the earlier. */
export function crossings(record: StandingRecord): Crossing[] {
  const recent: Document[] = []
  const found: Crossing[] = []
  for (const document of record.documents()) {
    const day = dayOf(document)
    if (day === undefined || document.to.length === 0 || document.from.length === 0) continue
    while (recent.length > 0 && day - dayOf(recent[0])! > daysOnTheWay) recent.shift()
    for (const earlier of recent) {
      if (isOpposite(earlier, document) && !knows(record, document, earlier)) {
        found.push({ earlier, later: document, by: knownBy(earlier, document) })
      }
    }
    recent.push(document)
  }
  return found
}

function knownBy({ date: one }: Document, { date: other }: Document): Crossing['by'] {
  if (one?.instant !== undefined && other?.instant !== undefined) return 'instants'
  return one?.hour !== undefined && other?.hour !== undefined ? 'hours' : 'days'
}

function isOpposite(one: Document, other: Document): boolean {
  return isAmong(one.from, other.to) && isAmong(one.to, other.from)
}

function isAmong(some: Document['from'], others: Document['from']): boolean {
  return some.some((one) =>
    others.some(
      (other) =>
        (one.party !== undefined && one.party === other.party) ||
        isLikeName(one.value, other.value),
    ),
  )
}

/** Whether a document speaks of another: it was there when it was written. */
function knows(record: StandingRecord, document: Document, earlier: Document): boolean {
  for (const { body } of record.findings('reference', document.id)) {
    if (body.target.kind === 'held' && body.target.document === earlier.id) return true
  }
  for (const { answers } of replyRows(record, document.id)) if (answers === earlier.id) return true
  return false
}
