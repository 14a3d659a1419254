/**
 * Hearsay: checkpoints of one log as told by another.
 *
 * Whoever shows one log to you and another to me is found out here: nodes tell
 * each other the last checkpoint they have of everybody, and who mirrors the
 * longer log can prove at once whether the shorter one is its beginning.
 */
import type { PartyId, Revocation, TwoFacesProof } from '../entries/body.ts'
import type { Entry } from '../entries/entry.ts'
import type { ChanceryProblem } from '../problem.ts'
import { toBase64 } from '../proofs/bytes.ts'
import {
  cosignedAt,
  logKey,
  openCheckpoint,
  parseCheckpointText,
  witnessKey,
} from '../proofs/checkpoint.ts'
import { consistencyProof } from '../proofs/merkle.ts'
import { parseSignatureLine } from '../proofs/note.ts'
import { judgeFaces, openedBy, originOf } from '../state/faces.ts'
import { type History, keysAt } from '../state/keyring.ts'
import { type Chancery, isConfirmed, nameOf, write } from './chancery.ts'
import type { Packet } from './packet.ts'
import { keepPeer, type Peer } from './peer.ts'

const mostJudged = 20_000
const mostHeard = 16

/** What a peer says of our own log: what it holds, its cosignature, and whether we are behind. */
export function hearOurs(chancery: Chancery, peer: Peer, packet: Packet): ChanceryProblem[] {
  const { have } = packet
  const own = chancery.histories.get(chancery.party)!
  const theft = have.checkpoint === undefined ? undefined : theftBehind(own, have.checkpoint)
  // Of what a thief has shown him, the peer holds nothing that is ours beyond the theft.
  const most = theft?.body.from.size ?? chancery.own.length
  if (packet.number > peer.lastNumber)
    peer.holds = { mirror: Math.min(have.mirror, most), through: Math.min(have.through, most) }
  if (have.checkpoint === undefined || theft !== undefined || isKnown(chancery, peer, have))
    return []
  const ours = openedBy(own, have.checkpoint)
  if (ours === undefined) return []
  if (ours.size > chancery.tree.size || !chancery.tree.root(ours.size).equals(ours.root))
    return otherSelf(chancery, ours.size)
  keepCosignature(chancery, peer, { text: ours.note.text, size: ours.size, line: have.cosignature })
  return []
}

/** Compare every checkpoint that was told with the log as we mirror it. */
export function hearOthers(chancery: Chancery, packet: Packet): ChanceryProblem[] {
  const problems: ChanceryProblem[] = []
  for (const note of packet.heard) {
    if (chancery.judged.has(note)) continue
    const peer = chancery.peers.get(partyIn(note))
    if (peer === undefined || !isConfirmed(chancery, peer.party)) continue
    problems.push(...hear(chancery, peer, note))
  }
  for (const peer of chancery.peers.values()) {
    for (const note of peer.heard) problems.push(...hear(chancery, peer, note))
  }
  return problems
}

/** Write and send to everybody the proof that a peer showed two logs. */
export function tellFaces(chancery: Chancery, peer: Peer, other: string): ChanceryProblem[] {
  const told = isTold(chancery, peer.party)
  const proof = told ? undefined : proofOf(chancery, peer, other)
  if (proof !== undefined && typeof judgeFaces(proof) !== 'string' && chancery.behind === undefined)
    write(chancery, [
      { to: ['*'], copies: [], body: { kind: 'two-faces', log: peer.party, proof } },
    ])
  return [faces(nameOf(chancery, peer.party))]
}

function hear(chancery: Chancery, peer: Peer, note: string): ChanceryProblem[] {
  if (isAsMirrored(peer, note)) {
    peer.heard = peer.heard.filter((one) => one !== note)
    return []
  }
  // Kept before, so its signature was found good; it waits until the mirror has grown.
  if (peer.heard.includes(note) && sizeOf(note) > peer.verified) return []
  const history = chancery.histories.get(peer.party)
  const told = history && openedBy(history, note)
  if (told === undefined || told.size === 0) return []
  if (told.size > peer.verified) {
    keepHeard(chancery, peer, note)
    return []
  }
  peer.heard = peer.heard.filter((one) => one !== note)
  if (peer.mirror.root(told.size).equals(told.root)) {
    if (chancery.judged.size > mostJudged) chancery.judged.clear()
    chancery.judged.add(note)
    return []
  }
  return tellFaces(chancery, peer, note)
}

function sizeOf(note: string): number {
  return parseCheckpointText(`${textOf(note)}\n`)?.size ?? 0
}

/** What says no more than we know ourselves needs no look at its signature. */
function isAsMirrored(peer: Peer, note: string): boolean {
  const told = parseCheckpointText(`${textOf(note)}\n`)
  if (told === undefined || told.size > peer.verified || told.size === 0) return false
  return peer.mirror.root(told.size).equals(told.root)
}

/**
 * What others were shown and we were not yet. Several are kept: two that
 * contradict each other are passed on until they reach who can judge.
 */
function keepHeard(chancery: Chancery, peer: Peer, note: string): void {
  const isNew = !peer.heard.some((one) => textOf(one) === textOf(note))
  if (!isNew || peer.heard.length >= mostHeard) return
  peer.heard = [...peer.heard, note]
  keepPeer(chancery.around.disk, peer)
}

function proofOf(chancery: Chancery, peer: Peer, other: string): TwoFacesProof | undefined {
  const history = chancery.histories.get(peer.party)
  const shorter = history && openedBy(history, other)
  if (history === undefined || shorter === undefined || peer.note === undefined) return undefined
  const path = consistencyProof(shorter.size, peer.verified, peer.mirror.read)
  return {
    proof: 'two faces of a log',
    keys: history.entries.map(({ envelope }) => envelope),
    shorter: other,
    longer: peer.note,
    prefix: toBase64(peer.mirror.root(shorter.size)),
    path: path.map(toBase64),
  }
}

function isTold(chancery: Chancery, log: PartyId): boolean {
  return [...chancery.held.values()].some(
    ({ body }) =>
      body.kind === 'two-faces' && body.log === log && typeof judgeFaces(body.proof) !== 'string',
  )
}

/** The revocation of the key that signed this checkpoint for more than the log had before the theft. */
function theftBehind(history: History, note: string): Entry<Revocation> | undefined {
  return history.revocations.find(({ body: { from } }) => {
    const stolen = Buffer.from(keysAt(history, from.size).sign, 'base64')
    const shown = openCheckpoint(note, logKey(originOf(history.party), stolen))
    return shown !== undefined && shown.size > from.size
  })
}

/** The same checkpoint with the same cosignature as last time. */
function isKnown(chancery: Chancery, peer: Peer, have: Packet['have']): boolean {
  return (
    peer.cosigned !== undefined &&
    peer.cosigned.line === have.cosignature &&
    peer.cosigned.size <= chancery.tree.size &&
    have.checkpoint?.startsWith(peer.cosigned.text) === true
  )
}

function keepCosignature(
  chancery: Chancery,
  peer: Peer,
  ours: { readonly text: string; readonly size: number; readonly line: string | undefined },
): void {
  const line = ours.line === undefined ? undefined : parseSignatureLine(ours.line.trimEnd())
  const keys =
    chancery.histories.get(peer.party)?.periods.map((period) => period.keys.witness) ?? []
  if (line === undefined || ours.line === undefined || ours.size < (peer.cosigned?.size ?? 0))
    return
  const name = originOf(peer.party)
  const isGood = keys.some((key) => {
    const witness = witnessKey(name, Buffer.from(key, 'base64'))
    return cosignedAt({ text: ours.text, signatures: [line] }, witness) !== undefined
  })
  if (isGood) peer.cosigned = { text: ours.text, size: ours.size, line: ours.line }
}

function otherSelf(chancery: Chancery, size: number): ChanceryProblem[] {
  chancery.behind = size
  return [
    {
      code: 'behind',
      what: `others hold a checkpoint of our own log with ${size} entries that is not a beginning or continuation of what is here`,
      advice:
        'Either an old copy of this folder was restored, or somebody else signs with our key. Nothing is signed until the newest copy is back or the key is revoked.',
    },
  ]
}

function faces(name: string): ChanceryProblem {
  return {
    code: 'two-faces',
    what: `${name} has shown its log with two faces: to us one, to others another`,
    advice:
      'The proof is an entry that every party receives; export it for whoever should judge. What either face holds is signed, and cannot be denied.',
  }
}

/** The party whose log a note says it is of, before anything about it is believed. */
function partyIn(note: string): PartyId {
  return note.slice('chancery/'.length, note.indexOf('\n')) as PartyId
}

function textOf(note: string): string {
  return note.slice(0, note.lastIndexOf('\n\n'))
}
