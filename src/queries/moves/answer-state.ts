/** The second pass: acts of the other side that were open when a letter was written, and what it made of them. */
import { asks, type Offered, offersOf } from '../../capabilities/negotiation/index.ts'
import {
  type Document,
  type DocumentId,
  daysOf,
  type FindingId,
  type Standing,
  type StandingRecord,
  sureEnough,
} from '../../record/index.ts'
import type { Span } from '../../text/index.ts'
import { actOf, actsByDate } from './acts.ts'
import { markedOf } from './edges.ts'

/** An open act, and what in the letter may answer it. */
export interface AnswerState {
  readonly document: Document
  readonly act: Standing<'act'>
  /** Words that may answer it, likeliest first; the first stands, or what the reader chose. */
  readonly offers: readonly Offered[]
  readonly chosen: Span | undefined
  readonly left: number
  /** The act that was decided just before: it may have a second answer. */
  readonly last: string | undefined
  readonly panel: string | undefined
}

/** The state that an address asks for; nothing when all that was open is decided. */
export function answerState(
  record: StandingRecord,
  query: URLSearchParams,
): AnswerState | undefined {
  const document = record.document((query.get('document') ?? '') as DocumentId)
  if (document === undefined) return undefined
  const open = surestFirst(record, document)
  const asked = query.get('act')
  const found = asked === null ? undefined : actOf(record, asked)
  const after = open.findIndex(({ id }) => id === query.get('after'))
  const act = found ?? open[after + 1] ?? open[0]
  if (act === undefined) return undefined
  const offers = offersOf(record, act, document.id)
  const marked = markedOf(record, query)?.span
  const pick = Number(query.get('words') ?? 1)
  return {
    document,
    act,
    offers,
    chosen: marked ?? offers[pick - 1],
    left: open.length,
    last: query.get('last') ?? undefined,
    panel: query.get('panel') ?? undefined,
  }
}

/** What is open for a letter, that first to which its words most surely answer: who has seen enough may stop. */
export function surestFirst(record: StandingRecord, document: Document): Standing<'act'>[] {
  return openAt(record, document)
    .map((act) => ({ act, sure: sureOf(offersOf(record, act, document.id)) }))
    .sort((one, other) => other.sure - one.sure)
    .map(({ act }) => act)
}

/** How probable it is that one of the words offered answers. */
function sureOf(offers: readonly Offered[]): number {
  return offers.reduce((sum, { confidence }) => sum + confidence, 0)
}

/** Acts of the other side, in earlier letters or told in this one, of which nobody has said what this letter makes of them. */
export function openAt(record: StandingRecord, document: Document): Standing<'act'>[] {
  const checked = new Set(
    [...record.findings('response', document.id)]
      .filter(({ standing }) => standing !== 'found')
      .map(({ body }) => body.act),
  )
  const settled = settledBefore(record, document)
  return actsByDate(record).filter(
    (act) =>
      (act.standing !== 'found' || act.confidence >= sureEnough) &&
      mayBeAnswered(act) &&
      !checked.has(act.id) &&
      !settled.has(act.id) &&
      isOfOther(record, act, document),
  )
}

function isOfOther(record: StandingRecord, act: Standing<'act'>, document: Document): boolean {
  if (act.document === document.id) return act.body.mode !== 'direct'
  const told = act.body.mode === 'reported' || act.body.mode === 'quoted'
  const other = record.document(act.document)
  const own = document.from[0]
  if (told || other?.date === undefined || document.date === undefined || own === undefined)
    return false
  const isOwn =
    own.party === undefined || other.from[0]?.party === undefined
      ? other.from[0]?.value === own.value
      : other.from[0].party === own.party
  return !isOwn && daysOf(other.date.value).first <= daysOf(document.date.value).last
}

/** What asks for an answer, and threats, refusals and reservations, which may get one. */
function mayBeAnswered({ body: { act } }: Standing<'act'>): boolean {
  return asks(act) || act === 'threaten' || act === 'reject' || act === 'reserve'
}

/** Accepted or refused outright by an earlier letter: open no longer. */
function settledBefore(record: StandingRecord, document: Document): ReadonlySet<FindingId> {
  const settled = new Set<FindingId>()
  const until = document.date === undefined ? Number.NaN : daysOf(document.date.value).first
  for (const one of record.findings('response')) {
    if (one.standing === 'found' || one.document === document.id) continue
    const when = record.document(one.document)?.date
    if (when === undefined || !(daysOf(when.value).first < until)) continue
    if (one.body.response === 'accepted') settled.add(one.body.act)
  }
  return settled
}
