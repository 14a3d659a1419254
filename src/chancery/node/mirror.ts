/**
 * Mirroring: following a peer's log from checkpoint to checkpoint.
 *
 * A new checkpoint is taken only when the leaves we have, and those that came
 * with it, lead to its root. What does not continue the log we saw before is
 * never taken; it is kept as evidence.
 */
import type { ChanceryProblem } from '../problem.ts'
import { fromBase64 } from '../proofs/bytes.ts'
import type { SignedCheckpoint } from '../proofs/checkpoint.ts'
import { openedBy } from '../state/faces.ts'
import type { History } from '../state/keyring.ts'
import { type Chancery, nameOf } from './chancery.ts'
import { tellFaces } from './hearsay.ts'
import type { Packet } from './packet.ts'
import { cutMirror, mirrorLeaves, type Peer } from './peer.ts'

export function mirrorLog(
  chancery: Chancery,
  {
    peer,
    history,
    packet,
  }: { readonly peer: Peer; readonly history: History; readonly packet: Packet },
): ChanceryProblem[] {
  if (packet.checkpoint === peer.note) return []
  const shown = openedBy(history, packet.checkpoint)
  if (shown === undefined) return [unsigned(nameOf(chancery, peer.party))]
  if (shown.size > peer.verified) return extend(chancery, { peer, history, packet, shown })
  if (shown.size === 0 || peer.mirror.root(shown.size).equals(shown.root)) return []
  return tellFaces(chancery, peer, packet.checkpoint)
}

interface Shown {
  readonly peer: Peer
  readonly history: History
  readonly packet: Packet
  readonly shown: SignedCheckpoint
}

function extend(chancery: Chancery, { peer, history, packet, shown }: Shown): ChanceryProblem[] {
  const { disk } = chancery.around
  const leaves = leavesIn(packet)
  if (leaves === undefined) return [unsigned(nameOf(chancery, peer.party))]
  const fresh = leaves.slice(peer.mirror.size - packet.leaves.from, shown.size - packet.leaves.from)
  if (packet.leaves.from <= peer.mirror.size) mirrorLeaves(disk, peer, fresh)
  if (peer.mirror.size < shown.size) return []
  if (peer.mirror.root(shown.size).equals(shown.root)) {
    Object.assign(peer, { verified: shown.size, note: packet.checkpoint, broken: undefined })
    return []
  }
  return otherLog(chancery, { peer, history, packet, shown })
}

/**
 * The log shown does not continue the one we know.
 *
 * After a theft that is as it must be: the revocation names the last place
 * that is the owner's, and we follow his log again from there. Otherwise it is
 * a second face.
 */
function otherLog(chancery: Chancery, { peer, history, packet }: Shown): ChanceryProblem[] {
  const { disk } = chancery.around
  cutMirror(disk, peer, peer.verified)
  const theft = history.revocations.find(
    ({ body: { from } }) =>
      from.size < peer.verified && peer.mirror.root(from.size).toString('base64') === from.root,
  )
  if (theft === undefined) {
    peer.broken = packet.checkpoint
    return [broken(nameOf(chancery, peer.party), peer.verified)]
  }
  const { size } = theft.body.from
  cutMirror(disk, peer, size)
  Object.assign(peer, { verified: size, note: undefined, through: Math.min(peer.through, size) })
  return []
}

function leavesIn(packet: Packet): Buffer[] | undefined {
  const bytes = fromBase64(packet.leaves.hashes)
  if (bytes === undefined || bytes.length % 32 !== 0) return undefined
  return Array.from({ length: bytes.length / 32 }, (_, at) => bytes.subarray(at * 32, at * 32 + 32))
}

function unsigned(name: string): ChanceryProblem {
  return {
    code: 'signature-wrong',
    what: `the checkpoint that came from ${name} is not one of its log, signed by its key`,
    advice: 'Nothing that came with it was taken. Ask that party to send again.',
  }
}

function broken(name: string, size: number): ChanceryProblem {
  return {
    code: 'broken-log',
    what: `${name} now shows a log that does not begin with the ${size} entries it showed before`,
    advice:
      'Nothing that came with it was taken, and both checkpoints are passed on to the other parties. Ask that party whether it restored an old copy or had its key stolen.',
  }
}
