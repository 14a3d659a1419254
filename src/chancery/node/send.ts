/** Making a packet: what the other does not hold yet, as far as we know. */
import type { PartyId } from '../entries/body.ts'
import type { Entry } from '../entries/entry.ts'
import { checkpointText, cosign, logKey, signCheckpoint, witnessKey } from '../proofs/checkpoint.ts'
import {
  type NoteSignature,
  noteKeyId,
  parseNote,
  parseSignatureLine,
  signatureLine,
  writeNote,
} from '../proofs/note.ts'
import { originOf } from '../state/faces.ts'
import { type Chancery, entriesFor, isConfirmed, isoSeconds } from './chancery.ts'
import { signerOf } from './keys.ts'
import { mostLeaves, type Packet } from './packet.ts'
import type { Peer } from './peer.ts'

/** Entries in one packet, by number and by size of their envelopes. */
const mostEntries = 1000
const mostBytes = 3_500_000

/** Checkpoints of others in one packet; with very many parties the rest comes another time. */
const mostHearsay = 500

/** The next packet for a party: our log as it stands, and what that party has not got. */
export function packetFor(chancery: Chancery, peer: Peer): Packet {
  chancery.lastNumber = Math.max(chancery.around.now(), chancery.lastNumber + 1)
  return {
    packet: 1,
    from: chancery.party,
    to: peer.party,
    number: chancery.lastNumber,
    sent: isoSeconds(chancery.around.now()),
    checkpoint: ownCheckpoint(chancery),
    leaves: leavesFor(chancery, peer),
    entries: entriesIn(chancery, peer),
    have: holdings(chancery, peer),
    heard: hearsay(chancery, peer.party),
  }
}

/** Whether the peer lacks anything of ours, or waits for our word on something of his. */
export function hasNewsFor(chancery: Chancery, peer: Peer): boolean {
  const { mirror, through } = peer.holds
  return mirror < chancery.own.length || through < chancery.own.length
}

/** Our log's checkpoint now, as a note, with what witnesses have signed for this very size. */
export function ownCheckpoint(chancery: Chancery): string {
  const { text, line } = (chancery.signed = signedNow(chancery))
  return writeNote({ text, signatures: [line, ...cosignaturesOn(chancery, text)] })
}

/** Signed once for every size and key. */
function signedNow(chancery: Chancery): { readonly text: string; readonly line: NoteSignature } {
  const origin = originOf(chancery.party)
  const checkpoint = { origin, size: chancery.tree.size, root: chancery.tree.root() }
  const text = checkpointText(checkpoint)
  const key = logKey(origin, chancery.keys.sign.publicKey)
  if (chancery.signed?.text === text && chancery.signed.line.keyId === noteKeyId(key))
    return chancery.signed
  return { text, line: signCheckpoint(checkpoint, key, signerOf(chancery.keys.sign).sign) }
}

function cosignaturesOn(chancery: Chancery, text: string): NoteSignature[] {
  return [...chancery.peers.values()].flatMap(({ cosigned }) => {
    const line = cosigned?.text === text ? parseSignatureLine(cosigned.line.trimEnd()) : undefined
    return line === undefined ? [] : [line]
  })
}

function leavesFor(chancery: Chancery, peer: Peer): Packet['leaves'] {
  const from = Math.min(peer.holds.mirror, chancery.tree.size)
  const until = Math.min(chancery.tree.size, from + mostLeaves)
  const leaves = []
  for (let at = from; at < until; at++) leaves.push(chancery.tree.leaf(at)!)
  return { from, hashes: Buffer.concat(leaves).toString('base64') }
}

function entriesIn(chancery: Chancery, peer: Peer): Packet['entries'] {
  const from = Math.min(peer.holds.through, chancery.own.length)
  const entries: Entry[] = []
  let bytes = 0
  for (const entry of entriesFor(chancery, peer.party, from)) {
    bytes += entry.envelope.payload.length + 500
    if (entries.length > 0 && (entries.length >= mostEntries || bytes > mostBytes))
      return { from, until: entry.place, envelopes: entries.map(({ envelope }) => envelope) }
    entries.push(entry)
  }
  return { from, until: chancery.own.length, envelopes: entries.map(({ envelope }) => envelope) }
}

/** What we hold of the peer's log; our cosignature says that it continues what we saw before. */
function holdings(chancery: Chancery, peer: Peer): Packet['have'] {
  const have = { mirror: peer.mirror.size, through: peer.through }
  if (peer.note === undefined || peer.broken !== undefined) return have
  if (peer.ourLine?.note !== peer.note)
    peer.ourLine = { note: peer.note, line: cosignatureOn(chancery, peer.note) }
  return { ...have, checkpoint: peer.note, cosignature: peer.ourLine.line }
}

function cosignatureOn(chancery: Chancery, words: string): string {
  const key = witnessKey(originOf(chancery.party), chancery.keys.witness.publicKey)
  const witness = { key, sign: signerOf(chancery.keys.witness).sign }
  const seconds = Math.max(0, Math.floor(chancery.around.now() / 1000))
  return signatureLine(cosign(parseNote(words)!.text, witness, seconds))
}

/**
 * The last checkpoints we have of all others, and what we cannot judge
 * ourselves. Only the log's own signature goes along: cosignatures are the
 * owner's to hand about, and would make the most of every packet.
 */
function hearsay(chancery: Chancery, except: PartyId): string[] {
  return [...chancery.peers.values()]
    .filter(({ party }) => party !== except && isConfirmed(chancery, party))
    .flatMap((peer) => [bareNoteOf(peer), peer.broken, ...peer.heard])
    .filter((note) => note !== undefined)
    .slice(0, mostHearsay)
}

function bareNoteOf(peer: Peer): string | undefined {
  if (peer.note === undefined) return undefined
  if (peer.bareNote?.of !== peer.note) {
    const { text, signatures } = parseNote(peer.note)!
    const origin = originOf(peer.party)
    const bare = writeNote({ text, signatures: signatures.filter(({ name }) => name === origin) })
    peer.bareNote = { of: peer.note, bare }
  }
  return peer.bareNote.bare
}
