/**
 * Which document answers which: from what letters say of the letters they
 * received, from what others report, and from the headers of mails.
 */
import {
  type Document,
  type DocumentId,
  type Draft,
  daysBetween,
  type EdtfDate,
  isLikeName,
  type MissingDocument,
  type Reply,
  type SilenceComplaint,
  type Standing,
  type StandingRecord,
  withIds,
} from '../../record/index.ts'
import { describe } from '../../text/index.ts'
import type { Resolution, ResolveTools } from '../capability.ts'
import { maker } from './find.ts'

/** A mention and what it points to. */
interface Pointed {
  readonly mention: Standing<'mention'>
  readonly reference: Standing<'reference'>
  readonly target: DocumentId
}

interface Context {
  readonly record: StandingRecord
  readonly missing: ReadonlyMap<DocumentId, MissingDocument>
  /** Held mails by their Message-ID. */
  readonly byMessage: ReadonlyMap<string, DocumentId>
}

/** Replies of every document; and those between documents of which only others report. */
export function* resolve(record: StandingRecord, tools: ResolveTools): Iterable<Resolution> {
  const context = contextOf(record)
  const reported = new Map<DocumentId, Draft<'reply'>[]>()
  for (const document of record.documents()) {
    if (tools.stale.kind === 'some' && !tools.stale.documents.has(document.id)) continue
    const pointed = pointedIn(record, document.id)
    for (const [answering, draft] of reportedReplies(pointed, context)) {
      reported.set(answering, [...(reported.get(answering) ?? []), draft])
    }
    const own = [...headerReplies(document, context), ...wordReplies(document, pointed, context)]
    yield {
      document: document.id,
      findings: [
        ...withIds(document.id, strongest(own)),
        ...withIds(document.id, silences(document, pointed)),
      ],
    }
  }
  const findings = [...reported].flatMap(([answering, drafts]) =>
    withIds(answering, strongest(drafts)),
  )
  yield tools.stale.kind === 'some'
    ? { document: undefined, findings, without: [] }
    : { document: undefined, findings }
}

function contextOf(record: StandingRecord): Context {
  const missing = new Map<DocumentId, MissingDocument>()
  for (const { body } of record.findings('missing')) missing.set(body.id, body)
  const byMessage = new Map<string, DocumentId>()
  for (const { id, mail } of record.documents()) {
    if (mail?.messageId !== undefined) byMessage.set(bare(mail.messageId), id)
  }
  return { record, missing, byMessage }
}

function pointedIn(record: StandingRecord, document: DocumentId): Pointed[] {
  const mentions = new Map([...record.findings('mention', document)].map((one) => [one.id, one]))
  return [...record.findings('reference', document)].flatMap((reference): Pointed[] => {
    const { target, mention } = reference.body
    const found = mentions.get(mention)
    if (found === undefined || target.kind === 'nothing') return []
    return [
      { mention: found, reference, target: target.kind === 'self' ? document : target.document },
    ]
  })
}

/** In-Reply-To and References name the mail that is answered: the last of them that is here. */
function headerReplies(document: Document, context: Context): Draft<'reply'>[] {
  const { mail } = document
  if (mail === undefined) return []
  const parents = [...mail.inReplyTo, ...[...mail.references].reverse()]
  const parent = parents
    .map((id) => context.byMessage.get(bare(id)))
    .find((id) => id !== undefined && id !== document.id)
  if (parent === undefined) return []
  const words = context.record.words(document.id)
  const evidence = {
    ...describe(words, { start: 0, end: Math.min(words.length, 60) }),
    document: document.id,
  }
  return [draftOf(parent, 'headers', evidence, 0.99, daysTo(document.date?.value, parent, context))]
}

function bare(messageId: string): string {
  return messageId.replace(/^<|>$/g, '').trim()
}

/** What a letter says of the letter it received: an answer to it, or a receipt that opens one. */
function wordReplies(
  document: Document,
  pointed: readonly Pointed[],
  context: Context,
): Draft<'reply'>[] {
  return pointed.flatMap((one): Draft<'reply'>[] => {
    const how = howOf(one, pointed)
    if (how === undefined || one.target === document.id || !mayAnswer(document, one, context))
      return []
    const days = daysTo(document.date?.value, one.target, context)
    const confidence = one.reference.confidence * (how === 'stated' ? 0.97 : 0.93)
    return [draftOf(one.target, how, one.reference.evidence[0], confidence, days)]
  })
}

function howOf(one: Pointed, all: readonly Pointed[]): Reply['how'] | undefined {
  const { clues, relation } = one.mention.body
  if (clues.includes('answered above') || clues.includes('unanswered')) return undefined
  if (relation === 'replies-to') return 'stated'
  if (relation !== 'acknowledges') return undefined
  const promised = all.some((other) => other.target === one.target && isPromised(other, all))
  return promised ? 'partial' : 'acknowledged'
}

/** Whether the document that is said to answer this is only promised. */
function isPromised(one: Pointed, all: readonly Pointed[]): boolean {
  const answering = answeringOf(one, all)
  return answering !== undefined && isPromise(answering)
}

function isPromise({ mention }: Pointed): boolean {
  return mention.body.relation === 'announces' && mention.body.clues.includes('noun reply')
}

/** A letter answers what its addressee wrote, before it. */
function mayAnswer(document: Document, one: Pointed, context: Context): boolean {
  if (one.mention.body.clues.includes('ours')) return false
  const target = context.record.document(one.target)
  const days = daysTo(document.date?.value, one.target, context)
  if (days !== undefined && days.last < 0) return false
  const writers =
    target?.from.map((person) => person.value) ?? context.missing.get(one.target)?.from ?? []
  const written = document.to.map((person) => person.value)
  if (writers.length === 0 || written.length === 0 || one.mention.body.clues.includes('yours'))
    return true
  const ids = new Set(
    document.to.map((person) => person.party).filter((party) => party !== undefined),
  )
  if (target?.from.some((person) => person.party !== undefined && ids.has(person.party)))
    return true
  return writers.some((writer) => written.some((name) => isLikeName(writer, name)))
}

/** `our reply of June 14 to the letter of …`, `we shall make our reply after studying this letter`. */
function* reportedReplies(
  pointed: readonly Pointed[],
  context: Context,
): Iterable<readonly [DocumentId, Draft<'reply'>]> {
  for (const one of pointed) {
    const answering = answeringOf(one, pointed)
    if (answering === undefined || answering.target === one.target) continue
    if (context.record.document(answering.target) !== undefined && !isPromise(answering)) continue
    const how = isPromise(answering) ? 'promised' : 'reported'
    const days = daysTo(dateOf(answering.target, context), one.target, context)
    const confidence = Math.min(answering.reference.confidence, one.reference.confidence) * 0.9
    yield [answering.target, draftOf(one.target, how, one.reference.evidence[0], confidence, days)]
  }
}

/** The mention of the document that is said to answer this one: the nearest before it in its sentence. */
function answeringOf(one: Pointed, all: readonly Pointed[]): Pointed | undefined {
  const at = all.indexOf(one)
  const sentence = sentenceOf(one)
  for (let index = at - 1; index >= 0; index -= 1) {
    const before = all[index]!
    if (sentenceOf(before) !== sentence) return undefined
    if (before.mention.id === one.mention.id) continue
    if (isPromise(before) || one.mention.body.clues.includes('answered above')) return before
  }
  return undefined
}

function sentenceOf(one: Pointed): string | undefined {
  return one.mention.body.clues.find((clue) => clue.startsWith('sentence '))
}

/** Somebody says that a letter was not answered. */
function silences(document: Document, pointed: readonly Pointed[]): Draft<'silence'>[] {
  return pointed.flatMap((one): Draft<'silence'>[] => {
    if (!one.mention.body.clues.includes('unanswered')) return []
    const ours = one.mention.body.clues.includes('ours') || one.target === document.id
    const [by, against] = ours ? [document.from, document.to] : [document.to, document.from]
    const body: SilenceComplaint = {
      of: one.target,
      by: by.map((person) => person.value),
      against: against.map((person) => person.value),
    }
    return [
      {
        kind: 'silence',
        body,
        evidence: one.mention.evidence,
        maker,
        confidence: one.reference.confidence * 0.9,
      },
    ]
  })
}

function draftOf(
  answers: DocumentId,
  how: Reply['how'],
  evidence: Draft<'reply'>['evidence'][0],
  confidence: number,
  days: Reply['days'],
): Draft<'reply'> {
  const body: Reply = { answers, how, ...(days === undefined ? {} : { days }) }
  return {
    kind: 'reply',
    body,
    evidence: [evidence],
    maker,
    confidence: Math.round(confidence * 1000) / 1000,
  }
}

function dateOf(id: DocumentId, { record, missing }: Context): EdtfDate | undefined {
  return record.document(id)?.date?.value ?? missing.get(id)?.date
}

function daysTo(from: EdtfDate | undefined, target: DocumentId, context: Context): Reply['days'] {
  const date = dateOf(target, context)
  if (from === undefined || date === undefined) return undefined
  const days = daysBetween(date, from)
  return Number.isFinite(days.first) && Number.isFinite(days.last) ? days : undefined
}

const strength: readonly Reply['how'][] = [
  'headers',
  'stated',
  'partial',
  'acknowledged',
  'reported',
  'promised',
]

/** One reply a document answered: what says it best. */
function strongest(drafts: readonly Draft<'reply'>[]): Draft<'reply'>[] {
  const best = new Map<DocumentId, Draft<'reply'>>()
  for (const draft of drafts) {
    const known = best.get(draft.body.answers)
    if (known === undefined || strength.indexOf(draft.body.how) < strength.indexOf(known.body.how))
      best.set(draft.body.answers, draft)
  }
  return [...best.values()]
}
