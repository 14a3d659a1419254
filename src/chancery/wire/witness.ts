/**
 * The witness call (C2SP tlog-witness, add-checkpoint): a peer's log, or
 * somebody's tool for logs, asks for our cosignature on a checkpoint.
 *
 * It does not add to what we mirror: a consistency proof shows that a log goes
 * on, not what it holds. So what we sign is remembered on disk before the
 * answer goes out, and compared with the log once packets bring it.
 */
import type { PartyId } from '../entries/body.ts'
import type { Chancery } from '../node/chancery.ts'
import { isConfirmed } from '../node/chancery.ts'
import { signerOf } from '../node/keys.ts'
import { keepPeer, type Peer } from '../node/peer.ts'
import { fromBase64 } from '../proofs/bytes.ts'
import { cosign, witnessKey } from '../proofs/checkpoint.ts'
import { isConsistent } from '../proofs/merkle.ts'
import { signatureLine } from '../proofs/note.ts'
import { openedBy, originOf } from '../state/faces.ts'
import type { History } from '../state/keyring.ts'

export interface WitnessAnswer {
  readonly status: number
  readonly type: string
  readonly words: string
}

const plain = 'text/plain; charset=utf-8'

export function addCheckpoint(chancery: Chancery, request: string): WitnessAnswer {
  const asked = parseRequest(request)
  if (asked === undefined)
    return { status: 400, type: plain, words: 'not an add-checkpoint request\n' }
  const party = partyOf(asked.note)
  const peer = chancery.peers.get(party)
  const history = chancery.histories.get(party)
  if (peer === undefined || history === undefined || !isConfirmed(chancery, party))
    return { status: 404, type: plain, words: 'the log of no confirmed party\n' }
  const shown = openedBy(history, asked.note)
  if (shown === undefined)
    return { status: 403, type: plain, words: 'not signed by the key of this log\n' }
  if (asked.old > shown.size)
    return { status: 400, type: plain, words: 'the old size is larger than the new\n' }
  const known = knownOf(peer, history)
  if (asked.old !== known.size)
    return { status: 409, type: 'text/x.tlog.size', words: `${known.size}\n` }
  if (!continues(known, shown, asked.proof))
    return { status: 422, type: plain, words: 'the proof does not lead to this checkpoint\n' }
  peer.witnessed = asked.note
  if (shown.size > peer.verified) peer.heard = [...peer.heard, asked.note]
  keepPeer(chancery.around.disk, peer)
  return { status: 200, type: plain, words: signatureLine(signed(chancery, shown.note.text)) }
}

interface Position {
  readonly size: number
  readonly root: Buffer
}

/** The largest checkpoint we ever vouched for. */
function knownOf(peer: Peer, history: History): Position {
  const witnessed = peer.witnessed === undefined ? undefined : openedBy(history, peer.witnessed)
  if (witnessed !== undefined && witnessed.size > peer.verified) return witnessed
  return { size: peer.verified, root: peer.mirror.root(peer.verified) }
}

function continues(known: Position, shown: Position, proof: readonly Buffer[]): boolean {
  if (shown.size === known.size) return proof.length === 0 && shown.root.equals(known.root)
  return known.size === 0 ? proof.length === 0 : isConsistent(known, shown, proof)
}

function signed(chancery: Chancery, text: string) {
  const key = witnessKey(originOf(chancery.party), chancery.keys.witness.publicKey)
  const witness = { key, sign: signerOf(chancery.keys.witness).sign }
  return cosign(text, witness, Math.floor(chancery.around.now() / 1000))
}

function parseRequest(words: string): { old: number; proof: Buffer[]; note: string } | undefined {
  const end = words.indexOf('\n\n')
  if (end < 0) return undefined
  const [first = '', ...lines] = words.slice(0, end).split('\n')
  const old = /^old (0|[1-9]\d{0,15})$/.exec(first)?.[1]
  const proof = lines.map(fromBase64)
  if (old === undefined || proof.length > 63 || proof.some((hash) => hash?.length !== 32))
    return undefined
  return { old: Number(old), proof: proof as Buffer[], note: words.slice(end + 2) }
}

function partyOf(note: string): PartyId {
  return note.slice('chancery/'.length, note.indexOf('\n')) as PartyId
}
