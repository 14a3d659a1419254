/**
 * What papers are to each other by signature, taken from the state that all
 * parties compute alike: which thing an act is about, what it answers, who has
 * signed to have it.
 */
import {
  parseDate,
  type Receipt,
  type ResponseKind,
  type SignedQuestion,
} from '../../record/index.ts'
import type { EntryId, PartyId } from '../entries/body.ts'
import type { Entry } from '../entries/entry.ts'
import type { OfferState, Standing } from '../state/agreements.ts'
import type { Ledger } from '../state/ledger.ts'
import { subjectOf } from './terms.ts'

export interface Links {
  question(entry: Entry): SignedQuestion | undefined
  /** Entries it says it answers. */
  replies(entry: Entry): readonly EntryId[]
  responses(entry: Entry): readonly { readonly to: EntryId; readonly response: ResponseKind }[]
  receipts(entry: Entry): readonly Receipt[]
}

export function linksOf(
  ledger: Ledger,
  { offers, name }: { readonly offers: readonly OfferState[]; name(party: PartyId): string },
): Links {
  const responses = responsesByEntry(offers)
  return {
    question: (entry) => questionOf(entry, ledger),
    replies: repliesOf,
    responses: (entry) => [...(responses.get(entry.id) ?? []), ...plainResponse(entry)],
    receipts: ({ id, to, copies }) =>
      [...new Set([...to, ...copies])].flatMap((party): Receipt[] => {
        const receipt = party === '*' ? undefined : ledger.receipt(id, party)
        const on = receipt && parseDate(receipt.time.slice(0, 10))
        if (receipt === undefined || on === undefined) return []
        const { outcome, reason } = receipt.body
        return [{ by: name(receipt.log), on, outcome, reason }]
      }),
  }
}

/** Where each party stands on an offer, by the entry that put it there. */
function responsesByEntry(offers: readonly OfferState[]) {
  const found = new Map<EntryId, { to: EntryId; response: ResponseKind }[]>()
  for (const offer of offers)
    for (const standing of offer.standing) {
      const response = responseOf(standing)
      if (response === undefined || !('entry' in standing)) continue
      const own = found.get(standing.entry) ?? []
      own.push({ to: offer.id, response })
      found.set(standing.entry, own)
    }
  return found
}

function responseOf({ kind }: Standing): ResponseKind | undefined {
  switch (kind) {
    case 'accepted':
      return 'accepted'
    case 'refused':
      return 'rejected'
    case 'countered':
      return 'countered'
    case 'passed over':
      return 'passed-over'
    case 'offered':
    case 'silent':
    case 'not received':
      return undefined
  }
}

/** Answers to what is no offer. */
function plainResponse({ body }: Entry): { to: EntryId; response: ResponseKind }[] {
  switch (body.kind) {
    case 'copy-reply':
      return [{ to: body.request, response: body.copy === undefined ? 'rejected' : 'accepted' }]
    case 'attendance':
      return body.says === 'came'
        ? []
        : [{ to: body.meeting, response: body.says === 'declines' ? 'rejected' : 'accepted' }]
    case 'adoption':
      return [{ to: body.of, response: 'accepted' }]
    // A next version takes the place of the one before it, and takes in what it says it takes in.
    case 'draft':
      return [
        ...body.takes.map((to) => ({ to, response: 'accepted' as const })),
        ...body.follows.map((to) => ({ to, response: 'countered' as const })),
      ]
    default:
      return []
  }
}

function repliesOf({ body }: Entry): EntryId[] {
  switch (body.kind) {
    case 'letter':
      return [...body.answers]
    case 'offer':
      return body.counters === undefined ? [] : [body.counters]
    case 'answer':
    case 'amendment':
    case 'adoption':
      return [body.of]
    case 'copy-reply':
      return [body.request]
    case 'attendance':
      return body.says === 'came' ? [] : [body.meeting]
    case 'draft':
      return [...body.follows]
    default:
      return []
  }
}

function questionOf(entry: Entry, ledger: Ledger): SignedQuestion | undefined {
  const { body } = entry
  const through = (id: EntryId | undefined): SignedQuestion | undefined => {
    const other = id === undefined ? undefined : ledger.find(id)
    return other === undefined || other.id === entry.id ? undefined : questionOf(other, ledger)
  }
  switch (body.kind) {
    case 'offer': {
      const { terms, counters } = body
      if (terms.kind === 'question')
        return {
          key: `question ${terms.meeting} ${terms.stage} ${terms.question}`,
          title: subjectOf(terms),
        }
      return rootOf(entry, counters, ledger, subjectOf(terms))
    }
    case 'call':
      return { key: entry.id, title: `the meeting: ${body.aim}` }
    case 'copy-request':
      return { key: entry.id, title: `a copy: ${body.words}` }
    case 'draft':
      return rootOf(entry, body.follows[0], ledger, `the text “${body.name}”`)
    case 'answer':
    case 'amendment':
    case 'adoption':
      return through(body.of)
    case 'copy-reply':
      return through(body.request)
    case 'attendance':
      return through(body.meeting)
    default:
      return undefined
  }
}

/** The first of a row of offers or versions names the question. Ids are hashes of what came before, so there is no circle. */
function rootOf(
  entry: Entry,
  before: EntryId | undefined,
  ledger: Ledger,
  title: string,
): SignedQuestion {
  const earlier = before === undefined ? undefined : ledger.find(before)
  return (earlier && questionOf(earlier, ledger)) ?? { key: entry.id, title }
}
