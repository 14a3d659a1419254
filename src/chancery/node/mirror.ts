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

/** Holds the log that a packet shows against what was seen of it before; gives what does not agree. */
export function mirrorLog(
  chancery: Chancery,
  news: { readonly peer: Peer; readonly history: History; readonly packet: Packet },
): ChanceryProblem[] {
  const { peer, history, packet } = news
  if (packet.checkpoint === peer.note) return []
  const shown = openedBy(history, packet.checkpoint)
  if (shown === undefined) return [unsigned(nameOf(chancery, peer.party))]
  if (shown.size > peer.verified) return extend(chancery, { ...news, shown })
  if (shown.size === 0 || peer.mirror.root(shown.size).equals(shown.root)) return []
  if (followAfterTheft(chancery, peer, history)) return mirrorLog(chancery, news)
  return tellFaces(chancery, peer, packet.checkpoint)
}

/** A log that would fill the disk with hashes is not followed: this is 32 MB of them. */
const largestLog = 1_000_000

interface Shown {
  readonly peer: Peer
  readonly history: History
  readonly packet: Packet
  readonly shown: SignedCheckpoint
}

function extend(chancery: Chancery, { peer, history, packet, shown }: Shown): ChanceryProblem[] {
  const { disk } = chancery.around
  if (shown.size > largestLog) return [tooLarge(nameOf(chancery, peer.party), shown.size)]
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

/** The log shown does not continue the one we know: after a theft as it must be, otherwise a second face. */
function otherLog(chancery: Chancery, news: Shown): ChanceryProblem[] {
  const { peer, history, packet } = news
  cutMirror(chancery.around.disk, peer, peer.verified)
  if (followAfterTheft(chancery, peer, history)) return mirrorLog(chancery, news)
  peer.broken = packet.checkpoint
  return [broken(nameOf(chancery, peer.party), peer.verified)]
}

/**
 * Go back to the last place that a revocation calls the owner's own.
 *
 * What a thief added after it is forgotten in the mirror, not in the record;
 * from there the owner's log is followed again. `false` when no revocation
 * speaks of a place that we have passed.
 */
function followAfterTheft(chancery: Chancery, peer: Peer, history: History): boolean {
  const theft = history.revocations.find(
    ({ body: { from } }) =>
      from.size < peer.verified && peer.mirror.root(from.size).toString('base64') === from.root,
  )
  if (theft === undefined) return false
  const { size } = theft.body.from
  cutMirror(chancery.around.disk, peer, size)
  // What was shown before stays on record: a thief's work, or the owner's own, which he would like to be.
  if (peer.note !== undefined) peer.heard = [...peer.heard, peer.note]
  Object.assign(peer, { verified: size, note: undefined, through: Math.min(peer.through, size) })
  return true
}

function leavesIn(packet: Packet): Buffer[] | undefined {
  const bytes = fromBase64(packet.leaves.hashes)
  if (bytes === undefined || bytes.length % 32 !== 0) return undefined
  return Array.from({ length: bytes.length / 32 }, (_, at) => bytes.subarray(at * 32, at * 32 + 32))
}

function tooLarge(name: string, size: number): ChanceryProblem {
  return {
    code: 'too-large',
    what: `the log of ${name} claims ${size} entries; more than ${largestLog} are not followed`,
    advice: 'Nothing that came with it was taken. Ask that party what it is doing.',
  }
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
