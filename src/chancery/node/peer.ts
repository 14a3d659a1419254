/**
 * Peers: what this node knows of another party and of its log.
 *
 * A node mirrors the hashes of every peer's log. So it can witness what the
 * peer shows, prove by itself what the log once was, and never needs to see
 * what is not addressed to it.
 */
import * as v from 'valibot'
import type { PartyId } from '../entries/body.ts'
import type { Disk } from './disk.ts'
import { growTree, type Tree } from './tree.ts'

export interface Peer {
  readonly party: PartyId
  /** Where its node listens; without one, couriers carry everything. */
  address: string | undefined
  /** Leaf hashes of its log, also those that no checkpoint covers yet. */
  readonly mirror: Tree
  /** The last checkpoint of its log that we verified and cosigned, as a note. */
  note: string | undefined
  /** Our cosignature line on that checkpoint, once made; not kept on disk. */
  ourLine: { readonly note: string; readonly line: string } | undefined
  /** That checkpoint with its log's own signature only; not kept on disk. */
  bareNote: { readonly of: string; readonly bare: string } | undefined
  /** The size of that checkpoint. */
  verified: number
  /** We hold every entry for us below this place of its log. */
  through: number
  /** What it says it holds of ours: leaves mirrored, and entries for it without a gap. */
  holds: { mirror: number; through: number }
  /** The number of the newest packet taken from it. */
  lastNumber: number
  /** Its cosignature on our log: the text of the checkpoint and the signature line. */
  cosigned: { readonly text: string; readonly line: string; readonly size: number } | undefined
  /** Checkpoints of it that others have shown us, larger than what it showed us itself. */
  heard: readonly string[]
  /** The largest checkpoint of it that we cosigned on its asking, ahead of the mirror. */
  witnessed: string | undefined
  /** Why letters of this party are refused, when they are. */
  refusal: string | undefined
  /** A checkpoint of it that does not continue what it showed before. */
  broken: string | undefined
}

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const kept = v.object({
  address: v.optional(v.string()),
  note: v.optional(v.string()),
  verified: count,
  through: count,
  holds: v.object({ mirror: count, through: count }),
  lastNumber: count,
  cosigned: v.optional(v.object({ text: v.string(), line: v.string(), size: count })),
  heard: v.array(v.string()),
  witnessed: v.optional(v.string()),
  refusal: v.optional(v.string()),
  broken: v.optional(v.string()),
})

/** A party of whose log nothing has been seen yet. */
export function newPeer(party: PartyId, address?: string): Peer {
  return {
    party,
    address,
    mirror: growTree(),
    note: undefined,
    ourLine: undefined,
    bareNote: undefined,
    verified: 0,
    through: 0,
    holds: { mirror: 0, through: 0 },
    lastNumber: 0,
    cosigned: undefined,
    heard: [],
    witnessed: undefined,
    refusal: undefined,
    broken: undefined,
  }
}

/** Write what we know of a peer, but for its leaves, which only grow. */
export function keepPeer(disk: Disk, peer: Peer): void {
  const { party, mirror, ourLine, bareNote, ...rest } = peer
  disk.replace(statePath(party), Buffer.from(`${JSON.stringify(rest, null, 2)}\n`))
}

/** What was kept of a party; what a kill has left half written is dropped, and asked for again. */
export function loadPeer(disk: Disk, party: PartyId): Peer {
  const bytes = disk.read(statePath(party))
  const peer = newPeer(party)
  const state = bytes && v.safeParse(kept, JSON.parse(bytes.toString('utf8')))
  if (state?.success) Object.assign(peer, { ...noneOf(peer), ...state.output })
  for (const leaf of leavesIn(disk.read(leavesPath(party)) ?? Buffer.alloc(0)))
    peer.mirror.push(leaf)
  cutTornLeaf(disk, peer)
  // A kill can have parted the two files; what no checkpoint covers is asked for again.
  if (peer.mirror.size < peer.verified) Object.assign(peer, { verified: 0, note: undefined })
  return peer
}

/** Add leaves to the mirror, on disk first. */
export function mirrorLeaves(disk: Disk, peer: Peer, leaves: readonly Buffer[]): void {
  if (leaves.length === 0) return
  disk.append(leavesPath(peer.party), Buffer.concat(leaves))
  for (const leaf of leaves) peer.mirror.push(leaf)
}

/** Forget leaves from a size on: they did not lead to the checkpoint they came with. */
export function cutMirror(disk: Disk, peer: Peer, size: number): void {
  if (peer.mirror.size <= size) return
  disk.cut(leavesPath(peer.party), size * 32)
  peer.mirror.cut(size)
}

export function peerParties(disk: Disk): PartyId[] {
  return disk
    .list('peers')
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length) as PartyId)
}

function noneOf(peer: Peer): Partial<Peer> {
  return { address: peer.address }
}

function* leavesIn(bytes: Buffer): Iterable<Buffer> {
  for (let at = 0; at + 32 <= bytes.length; at += 32) yield bytes.subarray(at, at + 32)
}

function cutTornLeaf(disk: Disk, peer: Peer): void {
  const length = disk.read(leavesPath(peer.party))?.length ?? 0
  if (length > peer.mirror.size * 32) disk.cut(leavesPath(peer.party), peer.mirror.size * 32)
}

function statePath(party: PartyId): string {
  return `peers/${party}.json`
}

function leavesPath(party: PartyId): string {
  return `peers/${party}.leaves`
}
