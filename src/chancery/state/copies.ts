/** Copies: who asked whom for what he had heard of, and whether it was given. */
import type { CopyReply, CopyRequest, EntryId, PartyId } from '../entries/body.ts'
import type { Entry } from '../entries/entry.ts'
import type { Envelope } from '../proofs/envelope.ts'
import { groupBy, type Ledger, readCopy } from './ledger.ts'

export interface CopyState {
  readonly request: EntryId
  readonly by: PartyId
  readonly time: string
  readonly of?: EntryId
  readonly words: string
  readonly replies: readonly CopyReplyState[]
  /** Those asked who have the request and have not replied. */
  readonly silent: readonly PartyId[]
}

interface CopyReplyState {
  readonly by: PartyId
  readonly time: string
  readonly outcome: 'given' | 'refused'
  /** The entry given, when it could be read. */
  readonly copy?: EntryId
  readonly reason: string
}

export function copiesOf(ledger: Ledger): CopyState[] {
  const replies = groupBy(ledger.of('copy-reply'), ({ body }) => body.request)
  return ledger
    .of('copy-request')
    .map((entry) => copyState(entry, ledger, replies.get(entry.id) ?? []))
}

function copyState(
  entry: Entry<CopyRequest>,
  ledger: Ledger,
  given: readonly Entry<CopyReply>[],
): CopyState {
  const replies = given.map(({ log, time, body }): CopyReplyState => {
    const copy = body.copy === undefined ? undefined : idIn(body.copy)
    const outcome = body.copy === undefined ? 'refused' : 'given'
    const reply = { by: log, time, outcome, reason: body.reason } as const
    return copy === undefined ? reply : { ...reply, copy }
  })
  const answered = replies.map(({ by }) => by)
  const asked = entry.to.filter((party): party is PartyId => party !== '*')
  const { of, words } = entry.body
  return {
    request: entry.id,
    by: entry.log,
    time: entry.time,
    words,
    replies,
    silent: asked.filter((party) => !answered.includes(party) && ledger.receipt(entry.id, party)),
    ...(of === undefined ? {} : { of }),
  }
}

function idIn(copy: Envelope): EntryId | undefined {
  const entry = readCopy(copy)
  return typeof entry === 'string' ? undefined : entry.id
}
