/**
 * Which document answers which: from what letters say of the letters they
 * received, from what others report, and from the headers of mails.
 */
import { type Document, type Draft, type StandingRecord, withIds } from '../../../record/index.ts'
import type { Note } from '../../../store/index.ts'
import { describe } from '../../../text/index.ts'
import type { Resolution, ResolveTools, Stale } from '../../capability.ts'
import { chosen } from '../../chosen.ts'
import { approvalReplies, approves } from './approvals.ts'
import { chainsOf } from './chain-order.ts'
import { chainReplies } from './chains.ts'
import { bare, type Context, contextOf, daysTo, parentsOf, submitting } from './context.ts'
import { draftOf, strongest } from './drafts.ts'
import { pointedIn } from './pointed.ts'
import { notesOn, reportedReplies, reportsOf } from './reports.ts'
import { openingReplies, saidReplies } from './said.ts'
import { silencesIn } from './silences.ts'
import { submissionIn } from './submissions.ts'

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
    const told = [
      ...headerReplies(document, context),
      ...chainReplies(document, context),
      ...saidReplies(document, pointed, context),
    ]
    // A letter that says what it answers may speak of others too; the first line of a cable does not.
    const isTold = told.length > 0 && document.kind.value !== 'cable'
    const opening = isTold ? told : [...told, ...openingReplies(document, pointed, context)]
    const own = [...opening, ...approvalReplies(document, context)]
    yield {
      document: document.id,
      findings: [
        ...withIds(document.id, strongest(own)),
        ...withIds(document.id, silencesIn(document, pointed, context)),
      ],
      notes: [
        ...mailNotes(document, context),
        ...layingNotes(document, context),
        ...notesOn(reported),
      ],
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
  // A note that is new or gone may be what a resolution approves, or be nearer to it than another.
  for (const { document } of notes.under(approving))
    if (document !== undefined) documents.add(document)
  for (const id of stale.documents) {
    for (const { key } of notes.of(id)) if (key.startsWith('mail ')) look(key.slice(5, -1))
    const messageId = record.document(id)?.mail?.messageId
    if (messageId !== undefined) look(bare(messageId))
  }
  // What a mail of a chain answers depends on the mail that is printed below it.
  for (const id of chainsOf(record).beside(stale.documents)) documents.add(id)
  return { kind: 'some', documents }
}

/** Under this it is noted of a document that it approves something. */
const approving = 'approves\n'

/** Of a note that lays something before a body, and of a resolution that approves. */
function layingNotes(document: Document, context: Context): Note[] {
  const submits = submissionIn(document, context.record) === undefined ? [] : [submitting]
  const decides = approves(document, context) ? [approving] : []
  return [...submits, ...decides].map((key) => ({ key, value: '' }))
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
