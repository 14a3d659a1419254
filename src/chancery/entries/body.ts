/**
 * What parties say to each other: the bodies of entries.
 *
 * Each is one act, signed once and never changed. What stands (an agreement, a
 * silence, a text adopted) is nowhere written down; `state/` computes it.
 */
import type { Envelope } from '../proofs/envelope.ts'

/** A party, by a name of its own choice and a hash of its founding keys: `cpc-5f0c…`. */
export type PartyId = string & { readonly brand: 'ChanceryParty' }

/** An entry, by the SHA-256 of its signed bytes, in hexadecimal. */
export type EntryId = string & { readonly brand: 'ChanceryEntry' }

/** A calendar day, `1964-03-07`. */
type Day = string

/** The three public keys a party works with, each 32 bytes in base64. */
export interface PublicKeys {
  /** Signs entries and checkpoints. */
  readonly sign: string
  /** Cosigns other parties' checkpoints. */
  readonly witness: string
  /** What is sent to the party is sealed for this key. */
  readonly seal: string
}

/** The first entry of every log. The recovery key is kept apart and signs revocations only. */
export interface Founding extends PublicKeys {
  readonly kind: 'founding'
  readonly name: string
  readonly recovery: string
}

/** New keys, signed by the old and by the new. */
export interface Rotation extends PublicKeys {
  readonly kind: 'rotation'
  readonly reason: string
}

/**
 * The key in force was stolen; signed by the recovery key and by the new keys.
 *
 * What the log held before `from` stands; what the stolen key signed from that
 * place on is disputable.
 */
export interface Revocation extends PublicKeys {
  readonly kind: 'revocation'
  readonly from: LogPosition
  readonly reason: string
}

/** "I have compared this party's words with it by another way." Kept in one's own log. */
interface Confirmation {
  readonly kind: 'confirmation'
  readonly party: PartyId
  readonly founding: EntryId
  readonly how: string
}

export interface Letter {
  readonly kind: 'letter'
  readonly title: string
  readonly text: string
  readonly answers: readonly EntryId[]
}

/** A size of a log and the root it has there. */
interface LogPosition {
  readonly size: number
  readonly root: string
}

/** The receiver's node has an entry safe on disk, or will not have it. */
export interface Receipt {
  readonly kind: 'receipt'
  readonly of: EntryId
  /** The log as its owner showed it with the entry, and when he says he showed it. */
  readonly seen: LogPosition & { readonly at: string }
  readonly outcome: 'received' | 'refused'
  readonly reason: string
}

/** Asking for a copy of what one has heard of. */
export interface CopyRequest {
  readonly kind: 'copy-request'
  readonly of?: EntryId
  readonly words: string
}

/** Giving the copy (the original envelope, whole), or refusing it on record. */
export interface CopyReply {
  readonly kind: 'copy-reply'
  readonly request: EntryId
  readonly copy?: Envelope
  readonly reason: string
}

/** Something to be agreed by the parties it names. */
export interface Offer {
  readonly kind: 'offer'
  readonly parties: readonly PartyId[]
  readonly terms: Terms
  readonly counters?: EntryId
  readonly words: string
}

export type Terms = PublicationTerms | TruceTerms | QuestionTerms

/** Each side publishes these letters of the other, entire and unaltered, by a day. */
interface PublicationTerms {
  readonly kind: 'publication'
  readonly letters: readonly EntryId[]
  readonly from?: Day
  readonly until?: Day
  readonly by: Day
}

/** No public polemics on a matter for a time. Rights reserved remain. It never stops a letter. */
interface TruceTerms {
  readonly kind: 'truce'
  readonly scope: string
  readonly from: Day
  readonly until?: Day
  readonly reserved: readonly string[]
  readonly noticeDays: number
}

/** One question of a stage of a meeting, and the answer proposed. */
interface QuestionTerms {
  readonly kind: 'question'
  readonly meeting: EntryId
  readonly stage: string
  readonly question: string
  readonly value: string
}

export interface Answer {
  readonly kind: 'answer'
  readonly of: EntryId
  readonly says: 'accept' | 'refuse'
  readonly reservations: readonly string[]
  readonly words: string
}

/** An agreement is to end on a day. */
export interface Notice {
  readonly kind: 'notice'
  readonly of: EntryId
  readonly ends: Day
  readonly words: string
}

/** An alleged breach of an agreement, with what shows it. */
interface Breach {
  readonly kind: 'breach'
  readonly of: EntryId
  readonly by: PartyId
  readonly words: string
  readonly evidence: readonly BreachEvidence[]
}

/** Words found somewhere; with `entry`, words that were published as the text of that letter. */
export interface BreachEvidence {
  readonly entry?: EntryId
  readonly found: string
  readonly where: string
}

/** "We have published these texts": each by the hash of its words as published. */
interface Publication {
  readonly kind: 'publication'
  readonly of: EntryId
  readonly texts: readonly { readonly entry: EntryId; readonly sha256: string }[]
  readonly where: string
}

/** A call for a meeting that is to come about in stages. */
export interface Call {
  readonly kind: 'call'
  readonly aim: string
  readonly invited: readonly PartyId[]
  readonly rule: 'unanimity' | 'majority'
  readonly stages: readonly Stage[]
  readonly words: string
}

export interface Stage {
  readonly name: string
  /** What must be agreed before it can be held: composition, date, place, … */
  readonly questions: readonly string[]
}

export interface Attendance {
  readonly kind: 'attendance'
  readonly meeting: EntryId
  readonly stage: string
  readonly says: 'will come' | 'declines' | 'came'
  readonly words: string
}

/** One version of a text that a committee works on. Disputed words stand in square brackets. */
export interface Draft {
  readonly kind: 'draft'
  readonly name: string
  readonly meeting?: EntryId
  readonly committee: readonly PartyId[]
  readonly follows: readonly EntryId[]
  readonly takes: readonly EntryId[]
  readonly text: string
}

export interface Amendment {
  readonly kind: 'amendment'
  readonly of: EntryId
  readonly find: string
  readonly replace: string
  readonly reason: string
}

/** A signature under a text, by the hash of its words. */
export interface Adoption {
  readonly kind: 'adoption'
  readonly of: EntryId
  readonly sha256: string
  readonly reservations: readonly string[]
}

/** A log was shown with two faces; the proof convinces whoever reads it. */
interface TwoFaces {
  readonly kind: 'two-faces'
  readonly log: PartyId
  readonly proof: TwoFacesProof
}

/** Two signed checkpoints of one log that cannot both be true. */
export interface TwoFacesProof {
  readonly proof: 'two faces of a log'
  /** Founding, rotations and revocations: whose keys the signatures are. */
  readonly keys: readonly Envelope[]
  readonly shorter: string
  readonly longer: string
  /** The root that the longer tree's own beginning has at the shorter size. */
  readonly prefix: string
  readonly path: readonly string[]
}

export type KeyBody = Founding | Rotation | Revocation

export type Body =
  | KeyBody
  | Confirmation
  | Letter
  | Receipt
  | CopyRequest
  | CopyReply
  | Offer
  | Answer
  | Notice
  | Breach
  | Publication
  | Call
  | Attendance
  | Draft
  | Amendment
  | Adoption
  | TwoFaces

export type BodyKind = Body['kind']
