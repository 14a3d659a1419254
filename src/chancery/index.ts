/** The chancery: a live correspondence of record between parties that do not trust each other. */
export * as compose from './compose.ts'
export { type CheckedDraft, checkDraft, type DraftRemark } from './draft-check.ts'
export type { Body, BodyKind, EntryId, PartyId, Stage, Terms } from './entries/body.ts'
export type { Composed, Entry } from './entries/entry.ts'
export { type EntryEvidence, evidenceFor, type Finding, judgeEvidence } from './evidence.ts'
export {
  type Chancery,
  isConfirmed,
  type Library,
  nameOf,
  openLibrary,
  type Surroundings,
  write,
} from './node/chancery.ts'
export { type Disk, fileDisk } from './node/disk.ts'
export { packFor, type Received, receive } from './node/exchange.ts'
export {
  type Card,
  cardOf,
  confirm,
  found,
  meet,
  partyOn,
  revoke,
  rotate,
  wordsFor,
} from './node/founding.ts'
export { type LockOptions, openRecoveryKey, readRecoveryFile } from './node/keys.ts'
export { keepPeer, type Peer } from './node/peer.ts'
export { warningsOf } from './node/warnings.ts'
export { type ChanceryCode, ChanceryError, type ChanceryProblem } from './problem.ts'
export type { Tray } from './show/frame.ts'
export { type PublishedFile, publishedSet } from './show/published-set.ts'
export { chanceryView, pageOf } from './show/view.ts'
export { type Draftee, type WriteNotes, writePage } from './show/write.ts'
export { type OfferState, type Standing, termOf } from './state/agreements.ts'
export { daysFrom, type LetterClock, letterClocks, runningOf } from './state/clocks.ts'
export type { CopyState } from './state/copies.ts'
export {
  type ComparedStretch,
  compareTexts,
  compareVersions,
  type DraftState,
} from './state/drafts.ts'
export { fold, type State } from './state/fold.ts'
export type { Delivery, Doubt, LetterState } from './state/letters.ts'
export type { MeetingState, QuestionState, StageState } from './state/meetings.ts'
export { lettersUnder, type PactState } from './state/publications.ts'
export { verifyChancery } from './verify.ts'
export { callNode, isAllowedAddress } from './wire/client.ts'
export { readCourier, writeCourier } from './wire/courier.ts'
export { lettersFolder, nameIn, writeLetters } from './wire/letters.ts'
export { publishLog } from './wire/publish.ts'
export { type RunningNode, runNode } from './wire/running.ts'
export { openSession, type Session } from './wire/session.ts'
export * as words from './words.ts'
