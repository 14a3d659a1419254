/**
 * The first pass through a letter: one move at a time, as it would be kept.
 *
 * What a reader has changed and not yet kept stands in the address, so that the
 * page works without script and can be gone back to.
 */
import { actsByName, questionsFor, readAct } from '../../capabilities/negotiation/index.ts'
import {
  type Act,
  type ActKind,
  type Document,
  type DocumentId,
  keptOf,
  type Standing,
  type StandingRecord,
} from '../../record/index.ts'
import type { Span } from '../../text/index.ts'
import { actOf, waitingMoves } from './acts.ts'
import { markedOf, movedSpan } from './edges.ts'

/** A move as it would be kept now. */
export interface Draft {
  readonly act: ActKind
  readonly party: string
  readonly mode: Act['mode']
  readonly span: Span
  /** A question by its id, `new` for one of its own. */
  readonly question: string
}

/** What the page of one move shows: the suggestion, and what the reader has made of it so far. */
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
  const acts = actsByName(record)
  return [...record.findings('question')]
    .filter(({ standing }) => standing !== 'found')
    .map((question) => ({
      question,
      acts: question.body.acts.flatMap((id) => acts.get(id) ?? []),
    }))
})
