/**
 * Two faces: a log that was shown to different parties as different logs.
 *
 * Two signed entries at one place are proof by themselves. Otherwise two
 * signed checkpoints are, together with a path which shows that the longer one
 * does not begin with the shorter one. Either convinces a stranger who knows
 * nothing but the party's founding words.
 */
import type { EntryId, PartyId, TwoFacesProof } from '../entries/body.ts'
import { type Entry, readEntry } from '../entries/entry.ts'
import { fromBase64 } from '../proofs/bytes.ts'
import { logKey, openCheckpoint, type SignedCheckpoint } from '../proofs/checkpoint.ts'
import { provenPrefix } from '../proofs/merkle.ts'
import { type History, historiesOf } from './keyring.ts'
import type { Ledger } from './ledger.ts'

export interface FacesState {
  readonly log: PartyId
  /** One of the pair may be the work of a thief, if the key was later revoked. */
  readonly disputed: boolean
  readonly evidence:
    | {
        readonly kind: 'entries'
        readonly place: number
        readonly entries: readonly [EntryId, EntryId]
      }
    | {
        readonly kind: 'checkpoints'
        readonly told: PartyId
        readonly entry: EntryId
        readonly sizes: readonly [number, number]
      }
}

export function facesOf(ledger: Ledger): FacesState[] {
  return [...facesOfPlaces(ledger), ...facesOfCheckpoints(ledger)]
}

/** What a proof shows, or a sentence why it shows nothing. */
export function judgeFaces(proof: TwoFacesProof): ProvenFaces | string {
  const history = historyIn(proof)
  if (history === undefined) return 'the proof does not say whose keys these are'
  const [shorter, longer] = [proof.shorter, proof.longer].map((note) => openedBy(history, note))
  if (shorter === undefined || longer === undefined)
    return 'a checkpoint in it is not signed by the party it accuses'
  if (shorter.size > longer.size) return 'the shorter checkpoint is the longer one'
  const [prefix, ...path] = [proof.prefix, ...proof.path].map(fromBase64)
  if (prefix === undefined || path.some((hash) => hash === undefined))
    return 'a hash in it is not readable'
  const proven = provenPrefix(shorter.size, longer, path as Buffer[], prefix)
  if (proven === undefined || (shorter.size === longer.size && !prefix.equals(longer.root)))
    return 'its path does not lead to the longer checkpoint'
  if (proven.equals(shorter.root)) return 'the two checkpoints are of one and the same log'
  return { log: history.party, name: history.name, sizes: [shorter.size, longer.size], history }
}

export interface ProvenFaces {
  readonly log: PartyId
  readonly name: string
  readonly sizes: readonly [number, number]
  readonly history: History
}

/** The name under which a party's log signs its checkpoints. */
export function originOf(party: PartyId): string {
  return `chancery/${party}`
}

/**
 * A checkpoint of this party's log, by whichever of its keys signed it.
 *
 * A proof may rest on a key of the past: what it signed then, it signed.
 */
export function openedBy(history: History, note: string): SignedCheckpoint | undefined {
  const origin = originOf(history.party)
  for (const { keys } of history.periods.toReversed()) {
    const opened = openCheckpoint(note, logKey(origin, Buffer.from(keys.sign, 'base64')))
    if (opened?.origin === origin) return opened
  }
  return undefined
}

function historyIn(proof: TwoFacesProof): History | undefined {
  const entries = proof.keys.map((envelope) => readEntry(envelope))
  const read = entries.filter((entry): entry is Entry => typeof entry !== 'string')
  const histories = [...historiesOf(read).values()]
  return histories.length === 1 ? histories[0] : undefined
}

function facesOfCheckpoints(ledger: Ledger): FacesState[] {
  return ledger.of('two-faces').flatMap((entry): FacesState[] => {
    const judged = judgedOnce(entry.body.proof)
    if (typeof judged === 'string' || judged.log !== entry.body.log) return []
    const evidence = {
      kind: 'checkpoints',
      told: entry.log,
      entry: entry.id,
      sizes: judged.sizes,
    } as const
    const disputed = isRevokedBy(ledger, judged.log, judged.sizes[1])
    return [{ log: judged.log, disputed, evidence }]
  })
}

/** A proof is judged once, however often the state is folded. */
const judgedProofs = new WeakMap<TwoFacesProof, ProvenFaces | string>()

function judgedOnce(proof: TwoFacesProof): ProvenFaces | string {
  const known = judgedProofs.get(proof) ?? judgeFaces(proof)
  judgedProofs.set(proof, known)
  return known
}

function facesOfPlaces(ledger: Ledger): FacesState[] {
  const first = new Map<string, Entry>()
  const faces: FacesState[] = []
  for (const entry of ledger.entries) {
    const name = `${entry.log} ${entry.place}`
    const other = first.get(name)
    if (other === undefined) first.set(name, entry)
    else {
      const disputed = ledger.disputed.has(entry.id) || ledger.disputed.has(other.id)
      const evidence = {
        kind: 'entries',
        place: entry.place,
        entries: [other.id, entry.id],
      } as const
      faces.push({ log: entry.log, disputed, evidence })
    }
  }
  return faces
}

function isRevokedBy(ledger: Ledger, log: PartyId, size: number): boolean {
  const history = ledger.histories.get(log)
  return history?.revocations.some(({ body }) => body.from.size < size) ?? false
}
