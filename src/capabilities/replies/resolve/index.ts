/**
 * Which document answers which: from what letters say of the letters they
 * received, from what others report, and from the headers of mails.
 */
import {
  type Document,
  type DocumentKind,
  type Draft,
  isLikeName,
  type Reply,
  type StandingRecord,
  withIds,
} from '../../../record/index.ts'
import type { Note } from '../../../store/index.ts'
import { describe } from '../../../text/index.ts'
import type { Resolution, ResolveTools, Stale } from '../../capability.ts'
import { chosen } from '../../chosen.ts'
import { bare, type Context, contextOf, daysTo, parentsOf } from './context.ts'
import { draftOf, strongest } from './drafts.ts'
import { answeringOf, isPromise, type Pointed, pointedIn } from './pointed.ts'
import { notesOn, reportedReplies, reportsOf } from './reports.ts'
import { silencesIn } from './silences.ts'

type Some = Extract<Stale, { readonly kind: 'some' }>

/** Replies of every document; and those between documents of which only others report. */
export function* resolve(record: StandingRecord, tools: ResolveTools): Iterable<Resolution> {
  const stale = tools.stale.kind === 'all' ? tools.stale : withAwaiting(record, tools, tools.stale)
  const context = contextOf(record, tools)
  const reports = reportsOf(context, tools, stale.kind === 'all' ? undefined : stale.documents)
  for (const document of chosen(record, stale)) {
    const pointed = pointedIn(record, document.id)
    const reported = [...reportedReplies(pointed, context)]
    reports.add(document.id, reported)
    const own = [...headerReplies(document, context), ...wordReplies(document, pointed, context)]
    yield {
      document: document.id,
      findings: [
        ...withIds(document.id, strongest(own)),
        ...withIds(document.id, silencesIn(document, pointed, context)),
      ],
      notes: [...mailNotes(document, context), ...notesOn(reported)],
    }
  }
  yield { document: undefined, ...reports.changed() }
}

/** Mails whose headers name a message that is new or gone have to be looked at again. */
function withAwaiting(record: StandingRecord, { notes }: ResolveTools, stale: Some): Some {
  const documents = new Set(stale.documents)
  const look = (messageId: string): void => {
    for (const { document } of notes.under(`names ${messageId}\n`))
      if (document !== undefined) documents.add(document)
  }
  for (const id of stale.documents) {
    for (const { key } of notes.of(id)) if (key.startsWith('mail ')) look(key.slice(5, -1))
    const messageId = record.document(id)?.mail?.messageId
    if (messageId !== undefined) look(bare(messageId))
  }
  return { kind: 'some', documents }
}

/** Under its own name, and under those of the mails that it may answer, as far as the first that is here. */
function mailNotes({ mail }: Document, { mailNamed }: Context): Note[] {
  if (mail === undefined) return []
  const own = mail.messageId === undefined ? [] : [`mail ${bare(mail.messageId)}\n`]
  const parents = parentsOf(mail)
  const here = parents.findIndex((name) => mailNamed(name) !== undefined)
  const named = here < 0 ? parents : parents.slice(0, here + 1)
  return [...own, ...named.map((name) => `names ${name}\n`)].map((key) => ({ key, value: '' }))
}

/** In-Reply-To and References name the mail that is answered: the last of them that is here. */
function headerReplies(document: Document, context: Context): Draft<'reply'>[] {
  const { mail } = document
  if (mail === undefined) return []
  const parent = parentsOf(mail)
    .map((name) => context.mailNamed(name))
    .find((id) => id !== undefined && id !== document.id)
  if (parent === undefined) return []
  const words = context.record.words(document.id)
  const evidence = {
    ...describe(words, { start: 0, end: Math.min(words.length, 60) }),
    document: document.id,
  }
  return [draftOf(parent, 'headers', evidence, 0.99, daysTo(document.date?.value, parent, context))]
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

/** What nobody answers: a treaty that one has read is not a letter that came. */
const unanswerable: readonly DocumentKind[] = ['contract', 'minutes', 'ruling', 'preface']

function howOf(one: Pointed, all: readonly Pointed[]): Reply['how'] | undefined {
  const { clues, relation, kinds } = one.mention.body
  if (kinds.some((kind) => unanswerable.includes(kind))) return undefined
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

/** A letter answers what its addressee wrote, before it. */
function mayAnswer(document: Document, one: Pointed, context: Context): boolean {
  if (one.mention.body.clues.includes('ours')) return false
  const target = context.record.document(one.target)
  const days = daysTo(document.date?.value, one.target, context)
  if (days !== undefined && days.last < 0) return false
  const writers =
    target?.from.map((person) => person.value) ?? context.missing(one.target)?.from ?? []
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
