/** What replies need of other documents: mails by their names, missing documents, dates. */
import {
  type Document,
  type DocumentId,
  daysBetween,
  type EdtfDate,
  type MissingDocument,
  type Party,
  type PartyId,
  type Reply,
  type StandingRecord,
  sidesAbove,
} from '../../../record/index.ts'
import type { ResolveTools } from '../../capability.ts'
import { type Chains, chainsOf } from './chain-order.ts'
import { latestFirst, type Submission, submissionIn } from './submissions.ts'

export interface Context {
  readonly record: StandingRecord
  missing(id: DocumentId): MissingDocument | undefined
  /** The held mail with this Message-ID. */
  mailNamed(messageId: string): DocumentId | undefined
  /** Notes that lay something before a body, the latest first. */
  submissions(): readonly Submission[]
  partyOf(party: PartyId): Party | undefined
  /** The side that a party stands on. */
  sideOf(party: PartyId): PartyId
  /** Mails printed below each other. */
  chains(): Chains
}

/** Looks things up when they are first asked for. */
export function contextOf(record: StandingRecord, { stale, notes }: ResolveTools): Context {
  const missing = once(() => {
    const all = new Map<DocumentId, MissingDocument>()
    for (const { body } of record.findings('missing')) all.set(body.id, body)
    return all
  })
  const byMessage = once(() => {
    const all = new Map<string, DocumentId>()
    for (const { id, mail } of record.documents())
      if (mail?.messageId !== undefined) all.set(bare(mail.messageId), id)
    return all
  })
  const noted = (name: string): DocumentId | undefined => {
    if (stale.kind === 'all') return byMessage().get(name)
    for (const id of stale.documents) {
      const own = record.document(id)?.mail?.messageId
      if (own !== undefined && bare(own) === name) return id
    }
    return notes
      .under(`mail ${name}\n`)
      .map(({ document }) => document)
      .find((id) => id !== undefined && !stale.documents.has(id))
  }
  const parties = once(
    () => new Map([...record.findings('party')].map(({ body }) => [body.id, body])),
  )
  const sides = once(() => {
    const above = sidesAbove(parties().values())
    return new Map([...parties().values()].map((party) => [party.id, above(party).id]))
  })
  const submissions = once(() => {
    const noted = notes.under(submitting).map(({ document }) => document)
    const few = stale.kind === 'all' ? undefined : new Set([...noted, ...stale.documents])
    const documents = few === undefined ? record.documents() : heldOf(few, record)
    return latestFirst([...documents].flatMap((one) => submissionIn(one, record) ?? []))
  })
  const context: Context = {
    record,
    submissions,
    partyOf: (party) => parties().get(party),
    missing: (id) => missing().get(id),
    mailNamed: noted,
    sideOf: (party) => sides().get(party) ?? party,
    chains: once(() => chainsOf(record)),
  }
  return context
}

/** Under this it is noted of a document that it lays something before a body. */
export const submitting = 'submits\n'

function* heldOf(
  ids: Iterable<DocumentId | undefined>,
  record: StandingRecord,
): Iterable<Document> {
  for (const id of ids) {
    const document = id === undefined ? undefined : record.document(id)
    if (document?.id === id && document !== undefined) yield document
  }
}

function once<Thing>(make: () => Thing): () => Thing {
  let made: { readonly thing: Thing } | undefined
  return () => {
    made ??= { thing: make() }
    return made.thing
  }
}

/** The mails that a mail names as answered, the likeliest first. */
export function parentsOf({ inReplyTo, references }: NonNullable<Document['mail']>): string[] {
  return [...inReplyTo, ...[...references].reverse()].map(bare)
}

/** A Message-ID without its brackets. */
export function bare(messageId: string): string {
  return messageId.replace(/^<|>$/g, '').trim()
}

export function dateOf(id: DocumentId, { record, missing }: Context): EdtfDate | undefined {
  return record.document(id)?.date?.value ?? missing(id)?.date
}

export function daysTo(
  from: EdtfDate | undefined,
  target: DocumentId,
  context: Context,
): Reply['days'] {
  const date = dateOf(target, context)
  if (from === undefined || date === undefined) return undefined
  const days = daysBetween(date, from)
  return Number.isFinite(days.first) && Number.isFinite(days.last) ? days : undefined
}
