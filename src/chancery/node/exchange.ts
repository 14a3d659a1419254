/**
 * One exchange: a sealed packet in, a sealed packet out. The same for a wire
 * and for a courier; only who carries the bytes differs.
 */
import type { Entry } from '../entries/entry.ts'
import type { SealedBox } from '../keys/sealed.ts'
import type { ChanceryProblem } from '../problem.ts'
import { keysNow } from '../state/keyring.ts'
import { type Chancery, isConfirmed } from './chancery.ts'
import { signerOf } from './keys.ts'
import { openPacket, sealPacket } from './packet.ts'
import type { Peer } from './peer.ts'
import { packetFor } from './send.ts'
import { take } from './take.ts'

export interface Received {
  /** Who sent it, when that could be told for certain. */
  readonly peer?: Peer
  readonly accepted: readonly Entry[]
  readonly problems: readonly ChanceryProblem[]
}

/** A packet for a peer, signed and sealed; `undefined` for a party that is not confirmed. */
export function packFor(chancery: Chancery, peer: Peer): SealedBox | undefined {
  const history = chancery.histories.get(peer.party)
  if (history === undefined || !isConfirmed(chancery, peer.party)) return undefined
  const { seal } = keysNow(history)
  return sealPacket(packetFor(chancery, peer), signerOf(chancery.keys.sign), seal)
}

/** Take in a sealed packet from anywhere. */
export function receive(chancery: Chancery, box: unknown): Received {
  const opened = openPacket(box, [chancery.keys.seal, ...chancery.keys.retired])
  if (typeof opened === 'string') {
    const advice = 'Nothing was taken. Ask the sender to send it again.'
    const problem = {
      code: 'altered',
      what: `what came cannot be read: ${opened}`,
      advice,
    } as const
    return { accepted: [], problems: [problem] }
  }
  const { from, accepted, problems } = take(chancery, opened)
  const peer = from && chancery.peers.get(from)
  return { accepted, problems, ...(peer === undefined ? {} : { peer }) }
}
