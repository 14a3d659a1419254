/**
 * Evidence for strangers: a file that shows, without this program's word for
 * it, that a party signed an entry at a place of its log, and who witnessed it.
 */
import * as v from 'valibot'
import type { EntryId, TwoFacesProof } from './entries/body.ts'
import { type Entry, foundingHash, isKind, leafOf, readEntry } from './entries/entry.ts'
import { parseEnvelope } from './entries/shape.ts'
import { wordsOf } from './keys/fingerprint.ts'
import type { Chancery } from './node/chancery.ts'
import { ownCheckpoint } from './node/send.ts'
import { ChanceryError } from './problem.ts'
import { fromBase64, toBase64 } from './proofs/bytes.ts'
import type { Envelope } from './proofs/envelope.ts'
import { inclusionProof, isIncluded } from './proofs/merkle.ts'
import { judgeFaces, openedBy } from './state/faces.ts'
import { authorityOf, type History, historiesOf } from './state/keyring.ts'

export interface EntryEvidence {
  readonly proof: 'an entry in a log'
  readonly keys: readonly Envelope[]
  readonly entry: Envelope
  readonly checkpoint: string
  readonly path: readonly string[]
}

const shape = v.object({
  proof: v.literal('an entry in a log'),
  keys: v.pipe(v.array(v.unknown()), v.maxLength(100)),
  entry: v.unknown(),
  checkpoint: v.string(),
  path: v.pipe(v.array(v.string()), v.maxLength(63)),
})

/** Evidence for an entry that is held here, from its author's log as we know it. */
export function evidenceFor(chancery: Chancery, id: EntryId): EntryEvidence {
  const entry = chancery.held.get(id)
  const history = entry && chancery.histories.get(entry.log)
  if (entry === undefined || history === undefined)
    throw noEvidence(id, 'no such entry is held here')
  const log = logOf(chancery, entry)
  if (log === undefined || entry.place >= log.size)
    throw noEvidence(id, 'no checkpoint of its log that covers it is held here yet')
  return {
    proof: 'an entry in a log',
    keys: history.entries.map(({ envelope }) => envelope),
    entry: entry.envelope,
    checkpoint: log.checkpoint,
    path: inclusionProof(entry.place, log.size, log.read).map(toBase64),
  }
}

/** What a file of evidence shows, in plain words; `isGood` says whether it shows anything. */
export interface Finding {
  readonly isGood: boolean
  readonly words: readonly string[]
}

/** Judge a file from anywhere: an entry in a log, or the two faces of one. */
export function judgeEvidence(value: unknown): Finding {
  const kind = (value as { proof?: unknown } | null)?.proof
  if (kind === 'two faces of a log') return judgeTwoFaces(value)
  const parsed = v.safeParse(shape, value)
  if (!parsed.success) return bad('the file is no evidence that this program knows')
  const history = historyFrom(parsed.output.keys)
  const envelope = parseEnvelope(parsed.output.entry)
  const entry = typeof envelope === 'string' ? envelope : readEntry(envelope)
  if (history === undefined) return bad('the file does not say whose keys these are')
  if (typeof entry === 'string') return bad(`the entry in it is not good: ${entry}`)
  const authority = authorityOf(entry, history)
  if (authority.kind === 'none')
    return bad(`the entry was not signed by ${history.name}: ${authority.why}`)
  const checkpoint = openedBy(history, parsed.output.checkpoint)
  if (checkpoint === undefined) return bad(`the checkpoint in it is not signed by ${history.name}`)
  const path = parsed.output.path.map(fromBase64)
  if (path.some((hash) => hash === undefined)) return bad('a hash in it is not readable')
  if (!isIncluded({ index: entry.place, hash: leafOf(entry.id) }, checkpoint, path as Buffer[]))
    return bad('the path does not lead from the entry to the checkpoint')
  return {
    isGood: true,
    words: [
      `${history.name} signed this ${entry.body.kind} and dated it ${entry.time}.`,
      `It stands at place ${entry.place} of a log of ${checkpoint.size} entries whose checkpoint ${history.name} signed.`,
      `The checkpoint carries ${checkpoint.note.signatures.length - 1} further signatures of witnesses.`,
      ...(authority.kind === 'disputed'
        ? [`${history.name} says that the key was stolen by then.`]
        : []),
      whose(history),
    ],
  }
}

function judgeTwoFaces(value: unknown): Finding {
  const judged = judgeFaces(withParsedKeys(value))
  if (typeof judged === 'string') return bad(judged)
  const [one, other] = judged.sizes
  return {
    isGood: true,
    words: [
      `${judged.name} signed two checkpoints of its log, with ${one} and ${other} entries, that cannot both be true.`,
      whose(judged.history),
    ],
  }
}

function withParsedKeys(value: unknown): TwoFacesProof {
  const { keys, shorter, longer, prefix, path } = value as Record<string, unknown>
  const list = (items: unknown) => (Array.isArray(items) ? items.slice(0, 100) : [])
  return {
    proof: 'two faces of a log',
    keys: list(keys)
      .map(parseEnvelope)
      .filter((one): one is Envelope => typeof one !== 'string'),
    shorter: String(shorter),
    longer: String(longer),
    prefix: String(prefix),
    path: list(path).map(String),
  }
}

function whose(history: History): string {
  return `Compare these words with those ${history.name} gives for itself: ${wordsOf(foundingHash(history.founding.body)).join(' ')}.`
}

function historyFrom(keys: readonly unknown[]): History | undefined {
  const entries = keys
    .map(parseEnvelope)
    .map((envelope) => (typeof envelope === 'string' ? envelope : readEntry(envelope)))
    .filter((entry): entry is Entry => typeof entry !== 'string' && !isKind(entry, 'letter'))
  const histories = [...historiesOf(entries).values()]
  return histories.length === 1 ? histories[0] : undefined
}

function logOf(chancery: Chancery, entry: Entry) {
  if (entry.log === chancery.party)
    return {
      size: chancery.tree.size,
      checkpoint: ownCheckpoint(chancery),
      read: chancery.tree.read,
    }
  const peer = chancery.peers.get(entry.log)
  if (peer?.note === undefined) return undefined
  return { size: peer.verified, checkpoint: peer.note, read: peer.mirror.read }
}

function bad(why: string): Finding {
  return { isGood: false, words: [`This shows nothing: ${why}.`] }
}

function noEvidence(id: string, why: string): ChanceryError {
  return new ChanceryError(
    'malformed',
    `there is no evidence to give for "${id.slice(0, 8)}": ${why}`,
    'Exchange packets with its author first.',
  )
}
