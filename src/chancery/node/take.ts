/**
 * Taking a packet: judge it, mirror the sender's log, keep what is new, and
 * sign receipts. Taking the same packet twice, or packets out of order, ends
 * in the same place.
 */
import type { PartyId } from '../entries/body.ts'
import { type Composed, type Entry, isFor, isKind, leafOf, readEntry } from '../entries/entry.ts'
import type { ChanceryCode, ChanceryProblem } from '../problem.ts'
import { authorityOf, type History, historiesOf, isKeyEntry } from '../state/keyring.ts'
import { admit, type Chancery, isConfirmed, nameOf, write } from './chancery.ts'
import { hearOthers, hearOurs } from './hearsay.ts'
import { mirrorLog } from './mirror.ts'
import type { OpenedPacket, Packet } from './packet.ts'
import { keepPeer, type Peer } from './peer.ts'

export interface Taken {
  /** Whose packet it was, when its signature is good. */
  readonly from?: PartyId
  readonly accepted: readonly Entry[]
  readonly problems: readonly ChanceryProblem[]
}

const aDay = 86_400_000

/** Kinds that a receiver answers with a receipt: everything said to him. */
const receipted = new Set<Entry['body']['kind']>([
  'letter',
  'copy-request',
  'copy-reply',
  'offer',
  'answer',
  'notice',
  'breach',
  'publication',
  'call',
  'attendance',
  'draft',
  'amendment',
  'adoption',
])

/** Takes in a packet: what it shows of the sender's log, its entries, and what it tells of ours. */
export function take(chancery: Chancery, opened: OpenedPacket): Taken {
  const { packet } = opened
  const sender = senderOf(chancery, opened)
  if ('code' in sender) return { accepted: [], problems: [sender] }
  const { peer, history } = sender
  const problems = [...mirrorLog(chancery, { peer, history, packet })]
  const taken = takeEntries(chancery, { peer, history, packet, problems })
  problems.push(...hearOurs(chancery, peer, packet))
  problems.push(...hearOthers(chancery, packet))
  // A sender whose clock once ran far ahead must not look stale for years after it is set right.
  const isPlausible = packet.number <= chancery.around.now() + aDay
  if (isPlausible && packet.number > peer.lastNumber) peer.lastNumber = packet.number
  keepPeer(chancery.around.disk, peer)
  return { from: peer.party, accepted: taken, problems }
}

/** Sign receipts that a kill kept from being signed; part of opening a node. */
export function repairReceipts(chancery: Chancery): void {
  const done = new Set(
    chancery.own.flatMap((entry) => (isKind(entry, 'receipt') ? [entry.body.of] : [])),
  )
  const missing = [...chancery.held.values()].filter(
    (entry) => isFor(entry, chancery.party) && receipted.has(entry.kind) && !done.has(entry.id),
  )
  for (const entry of missing) {
    const mirror = chancery.peers.get(entry.log)?.mirror
    if (mirror === undefined) continue
    const size = entry.place + 1
    const root = mirror.size < size ? leafOf(entry.id) : mirror.root(size)
    const seen = { size, root: root.toString('base64'), at: entry.time }
    write(chancery, [receiptFor(chancery, entry, { seen, outcome: 'received', reason: '' })])
  }
}

interface Sender {
  readonly peer: Peer
  readonly history: History
}

/** A confirmed party whose key, in force or of old, has signed the packet for us. */
function senderOf(chancery: Chancery, opened: OpenedPacket): Sender | ChanceryProblem {
  const { from, to } = opened.packet
  if (to !== chancery.party)
    return problem(
      'not-for-us',
      `a packet for ${nameOf(chancery, to)} came here`,
      'Pass it on; nothing in it was taken.',
    )
  const peer = chancery.peers.get(from)
  if (peer === undefined || !isConfirmed(chancery, from)) return notConfirmed(chancery, from)
  const history = historyWith(chancery, opened.packet)
  if (history === undefined || !usableKeys(history).some((key) => opened.isFrom(key)))
    return problem(
      'signature-wrong',
      `a packet that says it is from ${nameOf(chancery, from)} is not signed by its key`,
      'Nothing in it was taken. Somebody may be posing as that party: tell it by another way.',
    )
  return { peer, history }
}

/** The history of the sender's keys with any change of keys that the packet itself brings. */
function historyWith(chancery: Chancery, packet: Packet): History | undefined {
  const known = chancery.histories.get(packet.from)
  const brought = packet.entries.envelopes
    .map((envelope) => readEntry(envelope, 'trusted'))
    .filter((entry): entry is Entry => typeof entry !== 'string' && isKeyEntry(entry))
    .filter((entry) => entry.log === packet.from && !chancery.held.has(entry.id))
    .slice(0, 100)
    .map(({ envelope }) => readEntry(envelope))
    .filter((entry): entry is Entry => typeof entry !== 'string')
  if (brought.length === 0) return known
  return historiesOf([...(known?.entries ?? []), ...brought]).get(packet.from)
}

/** All keys the party ever worked with, but for those it says were stolen. */
function usableKeys(history: History): string[] {
  const stolen = history.revocations.map(({ body }) => body.from.size)
  return history.periods
    .filter((period, at) => {
      const next = history.periods[at + 1]
      return !stolen.some((size) => size >= period.from && next !== undefined && size < next.from)
    })
    .map(({ keys }) => keys.sign)
}

interface Incoming extends Sender {
  readonly packet: Packet
  readonly problems: ChanceryProblem[]
}

function takeEntries(chancery: Chancery, incoming: Incoming): Entry[] {
  const { peer, packet, problems } = incoming
  const accepted: Entry[] = []
  const refused: Entry[] = []
  let until = Math.min(packet.entries.until, peer.verified)
  for (const envelope of packet.entries.envelopes) {
    const entry = readEntry(envelope)
    const fault = faultOf(chancery, incoming, entry)
    if (fault === 'wait') {
      until = Math.min(until, (entry as Entry).place)
      break
    }
    if (fault !== undefined) {
      problems.push(fault)
      until = Math.min(until, typeof entry === 'string' ? peer.through : entry.place)
      break
    }
    if (typeof entry === 'string' || chancery.held.has(entry.id)) continue
    if (peer.refusal !== undefined && entry.body.kind === 'letter') refused.push(entry)
    else accepted.push(entry)
  }
  admit(chancery, peer.party, accepted)
  if (packet.entries.from <= peer.through) peer.through = Math.max(peer.through, until)
  signReceipts(chancery, incoming, { accepted, refused })
  return accepted
}

function faultOf(
  chancery: Chancery,
  { peer, history }: Sender,
  entry: Entry | string,
): ChanceryProblem | 'wait' | undefined {
  const name = nameOf(chancery, peer.party)
  if (typeof entry === 'string')
    return problem(
      'malformed',
      `an entry from ${name} was not taken: ${entry}`,
      'Ask that party to send it again; if it persists, its program is at fault.',
    )
  if (chancery.held.has(entry.id)) return undefined
  if (entry.log !== peer.party || !isFor(entry, chancery.party))
    return problem(
      'not-for-us',
      `${name} sent an entry that is not addressed to us`,
      'It was not taken. A copy is given by answering a request for one.',
    )
  if (entry.place >= peer.verified) return 'wait'
  if (!peer.mirror.leaf(entry.place)?.equals(leafOf(entry.id)))
    return problem(
      'not-in-log',
      `${name} sent an entry that is not at place ${entry.place} of the log it shows`,
      'It was not taken: what is not in the log can be denied later. Ask that party what stands at this place.',
    )
  const authority = authorityOf(entry, history)
  if (authority.kind === 'none')
    return problem(
      'signature-wrong',
      `an entry in the log of ${name} was not taken: ${authority.why}`,
      'Somebody without the key may have written it. Tell that party by another way.',
    )
  return undefined
}

function signReceipts(
  chancery: Chancery,
  { peer, packet }: Incoming,
  entries: { readonly accepted: readonly Entry[]; readonly refused: readonly Entry[] },
): void {
  if (chancery.behind !== undefined || peer.verified === 0) return
  const root = peer.mirror.root(peer.verified).toString('base64')
  const seen = { size: peer.verified, root, at: packet.sent }
  const answered = new Set(
    entries.refused.length === 0
      ? []
      : chancery.own.flatMap(({ body }) => (body.kind === 'receipt' ? [body.of] : [])),
  )
  const acts = [
    ...entries.accepted
      .filter(({ body }) => receipted.has(body.kind))
      .map((entry) => receiptFor(chancery, entry, { seen, outcome: 'received', reason: '' })),
    ...entries.refused
      .filter(({ id }) => !answered.has(id))
      .map((entry) =>
        receiptFor(chancery, entry, { seen, outcome: 'refused', reason: peer.refusal ?? '' }),
      ),
  ]
  if (acts.length > 0) write(chancery, acts)
}

/** A receipt goes to the author, and to everybody who has the same entry and is known to us. */
function receiptFor(
  chancery: Chancery,
  entry: Entry,
  said: Pick<Extract<Entry['body'], { kind: 'receipt' }>, 'seen' | 'outcome' | 'reason'>,
): Composed {
  const others = [...new Set([...entry.to, ...entry.copies])].filter(
    (party): party is PartyId =>
      party !== '*' &&
      party !== chancery.party &&
      party !== entry.log &&
      isConfirmed(chancery, party),
  )
  return { to: [entry.log], copies: others, body: { kind: 'receipt', of: entry.id, ...said } }
}

function notConfirmed(chancery: Chancery, from: PartyId): ChanceryProblem {
  return problem(
    'not-confirmed',
    `a packet from ${nameOf(chancery, from)} was not opened: that party is not confirmed`,
    'Take in its card, compare its words with it over the telephone, and confirm it.',
  )
}

function problem(code: ChanceryCode, what: string, advice: string): ChanceryProblem {
  return { code, what, advice }
}
