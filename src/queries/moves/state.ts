/**
 * The first pass through a letter: one move at a time, as it would be kept.
 *
 * What a reader has changed and not yet kept stands in the address, so that the
 * page works without script and can be gone back to.
 */
import {
  asks,
  type Offered,
  offersOf,
  questionsFor,
  readAct,
} from '../../capabilities/negotiation/index.ts'
import {
  type Act,
  type ActKind,
  type Document,
  type DocumentId,
  daysOf,
  type FindingId,
  keptOf,
  type Standing,
  type StandingRecord,
} from '../../record/index.ts'
import { type Span, sentencesOf } from '../../text/index.ts'

/** A move as it would be kept now. */
export interface Draft {
  readonly act: ActKind
  readonly party: string
  readonly mode: Act['mode']
  readonly span: Span
  /** A question by its id, `new` for one of its own. */
  readonly question: string
}

export interface MoveState {
  readonly document: Document
  /** The suggestion; none where the reader marks words that the machine passed by. */
  readonly finding: Standing<'act'> | undefined
  readonly body: Act
  readonly draft: Draft
  /** Acts that it may be instead, likeliest first; all of them, each once. */
  readonly acts: readonly ActKind[]
  /** Questions that it may be about, likeliest first. */
  readonly questions: readonly Standing<'question'>[]
  /** Which half of which cut is taken: `1:0`. */
  readonly half: string | undefined
  /** By how many words its end was moved. */
  readonly moves: number
  /** Which list is open. */
  readonly panel: string | undefined
}

/** The state that an address asks for; nothing when all of the letter is decided. */
export function moveState(record: StandingRecord, query: URLSearchParams): MoveState | undefined {
  const finding = currentOf(record, query)
  const marked = markedOf(record, query)
  const document = record.document((marked?.document ?? finding?.document ?? '') as DocumentId)
  if (document === undefined) return undefined
  const span = marked?.span ?? finding!.evidence[0]
  const body = (marked === undefined ? finding?.body : undefined) ?? readAct(record, document, span)
  if (body === undefined) return undefined
  const act = { body, document: document.id, start: span.start, end: span.end }
  const held = questionsHeld(record)
  const ranked = questionsFor(record, act, held)
  const questions = ranked.map(({ question }) => question)
  const likely = (ranked[0]?.chance ?? 0) >= likelySame ? ranked[0]?.question.id : undefined
  return {
    document,
    finding: marked === undefined ? finding : undefined,
    body,
    draft: {
      act: (query.get('act') as ActKind | null) ?? body.act,
      party: query.get('party') ?? body.party,
      mode: (query.get('mode') as Act['mode'] | null) ?? body.mode,
      span: movedSpan(record.words(document.id), span, query),
      question: query.get('question') ?? likely ?? 'new',
    },
    acts: actsOf(body),
    half: query.get('half') ?? undefined,
    moves: Number(query.get('end') ?? 0),
    questions,
    panel: query.get('panel') ?? undefined,
  }
}

/** Below this an act is rather about something that no question has yet. */
const likelySame = 0.1

/** The suggestion asked for, or the next one in order of date and place. */
function currentOf(record: StandingRecord, query: URLSearchParams): Standing<'act'> | undefined {
  const asked = query.get('finding')
  const waiting = waitingMoves(record, query.get('document') ?? undefined)
  if (asked !== null) {
    const found = actOf(record, asked)
    if (found !== undefined) return found
  }
  const after = query.get('after')
  const at = after === null ? -1 : waiting.findIndex(({ id }) => id === after)
  return waiting[at + 1] ?? waiting[0]
}

/** Moves that nobody has decided, in order of date and place. */
export function waitingMoves(record: StandingRecord, document?: string): Standing<'act'>[] {
  return actsByDate(record).filter(
    (act) => act.standing === 'found' && (document === undefined || act.document === document),
  )
}

const actsByDate: (record: StandingRecord) => readonly Standing<'act'>[] = keptOf((record) => {
  const order = new Map([...record.documents()].map(({ id }, at) => [id, at]))
  return [...record.findings('act')].sort(
    (one, other) =>
      (order.get(one.document) ?? 0) - (order.get(other.document) ?? 0) ||
      one.evidence[0].start - other.evidence[0].start,
  )
})

/** An act by its name, also by the one that it had when a person added it. */
export function actOf(record: StandingRecord, id: string): Standing<'act'> | undefined {
  return actsByDate(record).find((act) => act.id === id || act.also === id)
}

/** Words that the reader marked: `mark=DOCUMENT:START-END`. */
function markedOf(
  record: StandingRecord,
  query: URLSearchParams,
): { readonly document: string; readonly span: Span } | undefined {
  const [, document, start, end] = /^(.+):(\d+)-(\d+)$/.exec(query.get('mark') ?? '') ?? []
  if (document === undefined || record.document(document as DocumentId) === undefined)
    return undefined
  const length = record.words(document as DocumentId).length
  const span = { start: Number(start), end: Math.min(length, Number(end)) }
  return span.start < span.end ? { document, span } : undefined
}

/** The edges moved by words: `end=-2`; `half=1` or `2` of a stretch cut in two. */
function movedSpan(words: string, span: Span, query: URLSearchParams): Span {
  const half = query.get('half')
  const cut = half === null ? span : halfOf(words, span, half)
  let end = cut.end
  for (let by = Number(query.get('end') ?? 0); by !== 0; by += by < 0 ? 1 : -1)
    end = by < 0 ? wordBefore(words, end, cut.start) : wordAfter(words, end)
  return { start: cut.start, end }
}

/** Cut at a comma, a semicolon or "and", those nearest to the middle first. */
function halfOf(words: string, { start, end }: Span, half: string): Span {
  const [side, number = '0'] = half.split(':')
  const inner = words.slice(start, end)
  const cuts = [...inner.matchAll(/[,;:]\s|\s(?=and |but |that |to )/gu)].map(
    (match) => match.index + 1,
  )
  const middle = inner.length / 2
  const ordered = cuts.sort((one, other) => Math.abs(one - middle) - Math.abs(other - middle))
  const at = ordered[Number(number) % Math.max(1, ordered.length)]
  if (at === undefined) return { start, end }
  return side === '2'
    ? { start: start + at + (/^\s*/.exec(inner.slice(at))?.[0].length ?? 0), end }
    : { start, end: start + at }
}

function wordBefore(words: string, end: number, start: number): number {
  const before = words.slice(start, end).replace(/\s*\S+\s*$/u, '')
  return before === '' ? end : start + before.length
}

function wordAfter(words: string, end: number): number {
  return end + (/^\s*\S+/u.exec(words.slice(end))?.[0].length ?? 0)
}

/** The likeliest act first, then the others, then those that the model did not name. */
function actsOf(body: Act): ActKind[] {
  const others = body.alternatives.map(({ act }) => act)
  return [...new Set([body.act, ...others, ...everyAct])]
}

const everyAct: readonly ActKind[] = [
  'propose',
  'counter',
  'accept',
  'reject',
  'request',
  'demand',
  'offer',
  'condition',
  'commit',
  'reserve',
  'threaten',
  'postpone',
  'concede',
  'ignore-noted',
]

/** Questions that readers have made, with their acts; before there are any, none. */
const questionsHeld = keptOf((record: StandingRecord) => {
  const acts = new Map<FindingId, Standing<'act'>>()
  for (const act of record.findings('act')) {
    acts.set(act.id, act)
    if (act.also !== undefined) acts.set(act.also, act)
  }
  return [...record.findings('question')]
    .filter(({ standing }) => standing !== 'found')
    .map((question) => ({
      question,
      acts: question.body.acts.flatMap((id) => acts.get(id) ?? []),
    }))
})

/** Sentences around a place, for the reader to mark one by its letter. */
export function sentencesAround(
  record: StandingRecord,
  document: DocumentId,
  at: number,
  whole?: 'all',
): readonly Span[] {
  const all = sentencesOf(record.words(document))
  if (whole !== undefined) return all
  const here = Math.max(
    0,
    all.findIndex(({ end }) => end > at),
  )
  return all.slice(Math.max(0, here - 13), here + 13)
}

/** The second pass: acts of the other side that were open when a letter was written. */
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
      (act.standing !== 'found' || act.confidence >= 0.5) &&
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
