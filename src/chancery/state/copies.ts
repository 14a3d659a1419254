/** Copies: who asked whom for what he had heard of, and whether it was given. */
import type { CopyRequest, EntryId, PartyId } from '../entries/body.ts'
import type { Entry } from '../entries/entry.ts'
import { readEntry } from '../entries/entry.ts'
import { parseEnvelope } from '../entries/shape.ts'
import type { Ledger } from './ledger.ts'

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
  return ledger.of('copy-request').map((entry) => copyState(entry, ledger))
}

function copyState(entry: Entry<CopyRequest>, ledger: Ledger): CopyState {
  const replies = ledger
    .of('copy-reply')
    .filter(({ body }) => body.request === entry.id)
    .map(({ log, time, body }): CopyReplyState => {
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

function idIn(value: unknown): EntryId | undefined {
  const envelope = parseEnvelope(value)
  const entry = typeof envelope === 'string' ? envelope : readEntry(envelope)
  return typeof entry === 'string' ? undefined : entry.id
}
