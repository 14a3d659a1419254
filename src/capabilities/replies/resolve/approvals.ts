/**
 * Resolutions as answers: a note lays a draft before a body, and the resolution
 * by which the body approves it names neither the note nor its day. The two are
 * joined by the body, the days between them and what they are about.
 */
import { languageOf } from '../../../languages/index.ts'
import type { Correspondent, Document, DocumentKind, Draft, Party } from '../../../record/index.ts'
import { isLikeName } from '../../../record/index.ts'
import { describe, type Span } from '../../../text/index.ts'
import { type Context, daysTo } from './context.ts'
import { draftOf } from './drafts.ts'
import { isOneMatter, matterOf } from './matter.ts'

/** By which a body decides. */
const decisions: readonly DocumentKind[] = ['ruling', 'declaration', 'minutes']
/** A body that lets a draft lie for longer has not taken it up by this resolution. */
const mostDays = 45

/** A resolution approves at its head; what follows may be the paper approved. */
const headOfResolution = 1500
/** The note whose draft a resolution approves: of the same body, shortly before, on the same matter. */
export function approvalReplies(document: Document, context: Context): Draft<'reply'>[] {
  const words = context.record.words(document.id)
  const clause = approvingClause(document, words)
  if (clause === undefined) return []
  const mine = context.submissions().filter((one) => isLaidBefore(one.document, document, context))
  const own = matterOf(words.slice(0, clause.end))
  const laid = mine.find(({ matter }) => isOneMatter(own, matter, mine))
  if (laid === undefined) return []
  const days = daysTo(document.date?.value, laid.document.id, context)
  const evidence = { ...describe(words, clause), document: document.id }
  return [draftOf(laid.document.id, 'approved', evidence, 0.8, days)]
}

/** Whether a document decides and approves, so that a note that comes later may be its ground. */
export function approves(document: Document, { record }: Context): boolean {
  return (
    decisions.includes(document.kind.value) &&
    approvingClause(document, record.words(document.id)) !== undefined
  )
}

/** The clause that approves, to the end of its sentence. */
function approvingClause(document: Document, words: string): Span | undefined {
  if (!decisions.includes(document.kind.value) || document.from.length === 0) return undefined
  const { approves } =
    languageOf(document.language ?? document.witnesses[0].language)?.approvals ?? {}
  if (approves === undefined) return undefined
  const found = new RegExp(`(?<!\\p{L})(?:${approves})(?!\\p{L})`, 'iu').exec(
    words.slice(0, headOfResolution),
  )
  if (found === null) return undefined
  const rest = /\n|[.;](?=\s+\p{Lu}\p{Ll})/u.exec(words.slice(found.index + found[0].length))
  const length = found[0].length + (rest?.index ?? 0)
  return { start: found.index, end: Math.min(words.length, found.index + length) }
}

function isLaidBefore(note: Document, decision: Document, context: Context): boolean {
  const days = daysTo(decision.date?.value, note.id, context)
  if (days === undefined || days.last < 0 || days.first > mostDays) return false
  return note.to.some((to) => decision.from.some((from) => isOfBody(to, from, context)))
}

/** `The Council of the Guild` and `the Guild`: a body, or the organ by which it decides. */
function isOfBody(to: Correspondent, from: Correspondent, context: Context): boolean {
  if (to.party !== undefined && from.party !== undefined)
    if (context.sideOf(to.party) === context.sideOf(from.party)) return true
  return namesOf(to, context).some((one) =>
    namesOf(from, context).some((other) => isLikeName(one, other)),
  )
}

function namesOf({ value, party }: Correspondent, { partyOf }: Context): readonly string[] {
  const found: Party | undefined = party === undefined ? undefined : partyOf(party)
  return found === undefined || found.kind === 'person' ? [value] : [value, ...found.names]
}
