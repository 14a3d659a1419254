/** The chancery: a live correspondence of record between parties that do not trust each other. */
export * as compose from './compose.ts'
export { checkDraft, type DraftRemark } from './draft-check.ts'
export type { EntryId, PartyId, Stage } from './entries/body.ts'
export type { Composed } from './entries/entry.ts'
export { evidenceFor, judgeEvidence } from './evidence.ts'
export { type Form, type Given, type Plan, reachWords } from './forms/form.ts'
export { forms as chanceryForms } from './forms/index.ts'
export {
  type Chancery,
  isConfirmed,
  nameOf,
  openLibrary,
  type Surroundings,
  write,
} from './node/chancery.ts'
export { fileDisk } from './node/disk.ts'
export { packFor, receive } from './node/exchange.ts'
export {
  cardOf,
  confirm,
  found,
  meet,
  partyOn,
  revoke,
  rotate,
  wordsFor,
} from './node/founding.ts'
export { openRecoveryKey, readRecoveryFile } from './node/keys.ts'
export { keepPeer } from './node/peer.ts'
export { warningsOf } from './node/warnings.ts'
export { bringPapers, hasChancery, putPapers } from './papers/dossier.ts'
export { ChanceryError, type ChanceryProblem } from './problem.ts'
export { exchangePage } from './show/exchange.ts'
export type { Tray } from './show/frame.ts'
export { publishedSet } from './show/published-set.ts'
export { chanceryView } from './show/view.ts'
export { formPage, shownPage } from './show/write.ts'
export { letterClocks, runningOf } from './state/clocks.ts'
export {
  compareTexts,
  compareVersions,
} from './state/drafts.ts'
export { fold, type State } from './state/fold.ts'
export type { PactState } from './state/publications.ts'
export { verifyChancery } from './verify.ts'
export { callNode, isAllowedAddress } from './wire/client.ts'
export { readCourier, writeCourier } from './wire/courier.ts'
export { publishLog } from './wire/publish.ts'
export { runNode } from './wire/running.ts'
export { markOf, openSession, requireParty, type Session } from './wire/session.ts'
export * as words from './words.ts'
