/**
 * Findings: what an extractor or a person found, with the words it rests on.
 *
 * A finding is made and thrown away with every build. Its id comes from kind,
 * document, words and which of their occurrences, not from its maker's
 * version: the next build gives the same id.
 */
import { hash } from 'node:crypto'

import type { Anchor } from '../text/index.ts'
import type { DatedEvent, EventReaction } from './event.ts'
import type { Evidence } from './evidence.ts'
import type { DocumentId, FindingId } from './id.ts'
import type {
  Act,
  ActAnswer,
  Claim,
  ClaimRelation,
  Deadline,
  Label,
  Question,
} from './negotiation.ts'
import type { Party, PartyName } from './party.ts'
import type { Quotation, QuotationVerdict, Reuse } from './quotation.ts'
import type { Redaction } from './redaction.ts'
import type {
  Complaint,
  Mention,
  MissingDocument,
  Reference,
  Reply,
  SilenceComplaint,
  Withholding,
} from './reference.ts'
import type { Receipt } from './signed.ts'

/** What each kind of finding says. To add a kind: its body in a file here, and a line. */
export interface Bodies {
  readonly boundary: Boundary
  readonly value: HeadValue
  readonly party: Party
  readonly name: PartyName
  readonly mention: Mention
  readonly reference: Reference
  readonly missing: MissingDocument
  readonly withholding: Withholding
  readonly complaint: Complaint
  readonly reply: Reply
  readonly silence: SilenceComplaint
  readonly quotation: Quotation
  readonly verdict: QuotationVerdict
  readonly reuse: Reuse
  readonly act: Act
  readonly deadline: Deadline
  readonly question: Question
  readonly response: ActAnswer
  readonly receipt: Receipt
  readonly claim: Claim
  readonly label: Label
  readonly dispute: ClaimRelation
  readonly event: DatedEvent
  readonly reaction: EventReaction
  readonly witness: WitnessLink
  readonly redaction: Redaction
  readonly note: Note
}

export type Kind = keyof Bodies

/** Every kind once; the compiler asks for a new one here. */
const everyKind: Readonly<Record<Kind, true>> = {
  boundary: true,
  value: true,
  party: true,
  name: true,
  mention: true,
  reference: true,
  missing: true,
  withholding: true,
  complaint: true,
  reply: true,
  silence: true,
  quotation: true,
  verdict: true,
  reuse: true,
  act: true,
  deadline: true,
  question: true,
  response: true,
  receipt: true,
  claim: true,
  label: true,
  dispute: true,
  event: true,
  reaction: true,
  witness: true,
  redaction: true,
  note: true,
}

/** Every kind a record may hold, in the order in which exports write them. */
export const kinds: readonly Kind[] = Object.keys(everyKind) as Kind[]

export interface Maker {
  readonly kind: 'extractor' | 'person'
  readonly name: string
  readonly version: string
}

interface FindingOf<K extends Kind> {
  readonly id: FindingId
  readonly kind: K
  readonly document: DocumentId
  readonly body: Bodies[K]
  readonly evidence: readonly [Evidence, ...Evidence[]]
  readonly maker: Maker
  /** 0 to 1, calibrated: what says 0.9 is right nine times in ten. */
  readonly confidence: number
}

/** A finding of one kind, or of any: told apart by `kind`. */
export type Finding<K extends Kind = Kind> = { [P in K]: FindingOf<P> }[K]

/** Where a document begins and ends in its source: evidence is its incipit and its explicit. */
export interface Boundary {
  readonly file: string
  readonly text: number
  readonly start: number
  readonly end: number
  /** Its first and its last words in the whole text: what a moved boundary holds on to when the text shifts. */
  readonly incipit?: Anchor
  readonly explicit?: Anchor
}

/** One value at the head of a document. */
export interface HeadValue {
  readonly field:
    | 'kind'
    | 'date'
    | 'from'
    | 'to'
    | 'copies'
    | 'place'
    | 'title'
    | 'language'
    | 'mark'
  /** The value as text: an EDTF date, a kind, a name. */
  readonly value: string
  /** For `mark`, which: `classification`, `priority`, `number` … */
  readonly mark?: string
}

/** Two texts are witnesses of one document. */
export interface WitnessLink {
  readonly of: DocumentId
  readonly how: 'same-file' | 'same-words' | 'translation' | 'same-message' | 'same-mail' | 'entry'
}

/** A reader's own note or tags on a passage or a document. */
export interface Note {
  readonly words: string
  readonly tags: readonly string[]
}

/** What a finding is made of, before it has its id. */
export type Draft<K extends Kind> = Omit<FindingOf<K>, 'id' | 'document'>

/**
 * The findings of one document with their ids.
 *
 * The same words found twice are told apart by their order, so the order of
 * `drafts` must be the order of the words.
 */
export function withIds<K extends Kind>(
  document: DocumentId,
  drafts: Iterable<Draft<K>>,
): Finding<K>[] {
  const seen = new Map<string, number>()
  const findings: Finding<K>[] = []
  const mark = markOf(document)
  for (const draft of drafts) {
    const [first] = draft.evidence
    const subject = subjectOf(draft.kind, draft.body)
    // The same words in another witness are another finding.
    const text = first.witness === undefined ? '' : `\n#${first.witness}`
    const words = `${draft.kind}\n${document}\n${first.exact}\n${subject}${text}`
    const occurrence = seen.get(words) ?? 0
    seen.set(words, occurrence + 1)
    const id = `${mark}${digest(`${words}\n${occurrence}`).slice(0, 12)}` as FindingId
    findings.push({ ...draft, id, document } as Finding<K>)
  }
  return findings
}

/** The first letters of the ids of all findings of a document: by them a finding is found again. */
export function markOf(document: DocumentId): string {
  return digest(document).slice(0, 4)
}

/**
 * What a finding is about beyond its words: several of one kind may rest on the
 * same words (a plural mention has a reference for each document), and a
 * judgement on one must not fall on the others.
 */
export function subjectOf(kind: Kind, body: Bodies[Kind]): string {
  switch (kind) {
    case 'value': {
      const { field, mark } = body as HeadValue
      return mark ?? field
    }
    case 'party':
      return (body as Party).id
    case 'missing':
      return (body as MissingDocument).id
    case 'reply':
      return (body as Reply).answers
    case 'withholding': {
      const { of, event } = body as Withholding
      return `${of} ${event}`
    }
    case 'silence':
      return (body as SilenceComplaint).of ?? ''
    case 'witness':
      return (body as WitnessLink).of
    case 'reuse':
      return (body as Reuse).of
    case 'redaction':
      return (body as Redaction).of
    case 'event': {
      const { actor, target, kind } = body as DatedEvent
      return `${actor.root} ${target.root} ${kind}`
    }
    case 'reaction': {
      const { from, to } = body as EventReaction
      return `${from} ${to}`
    }
    case 'response':
      return (body as ActAnswer).act
    case 'dispute': {
      const { one, other } = body as ClaimRelation
      return `${one} ${other}`
    }
    case 'receipt':
      return (body as Receipt).by
    case 'question':
      return (body as Question).acts[0] ?? ''
    case 'act':
    case 'deadline':
    case 'claim':
    case 'label':
    case 'complaint':
    case 'quotation':
    case 'verdict':
    case 'boundary':
    case 'name':
    case 'mention':
    case 'reference':
    case 'note':
      return ''
  }
}

function digest(words: string): string {
  return hash('sha256', words, 'base64url')
}
