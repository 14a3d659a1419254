/** The vocabulary as types: ids, dates, documents, evidence, findings, judgements, the standing record. */
export {
  type DayRange,
  dayAt,
  daysBetween,
  daysInMonth,
  daysOf,
  type EdtfDate,
  isLeapYear,
  parseDate,
  type YearSpan,
} from './date.ts'
export {
  type Basis,
  type Correspondent,
  type Document,
  type DocumentDate,
  type DocumentKind,
  type MailHead,
  type Part,
  type Stated,
  type Witness,
  type YearGround,
  yearGrounds,
} from './document.ts'
export {
  type DatedEvent,
  type EventActor,
  type EventKind,
  type EventReaction,
  eventKinds,
  isCounted,
  type ReactionRelation,
} from './event.ts'
export type { Evidence } from './evidence.ts'
export {
  type Bodies,
  type Boundary,
  type Draft,
  type Finding,
  type HeadValue,
  type Kind,
  kinds,
  type Maker,
  markOf,
  type Note,
  type WitnessLink,
  withIds,
} from './finding.ts'
export { boundaryOf, headKinds, valuesOf } from './head.ts'
export type { Ground } from './home.ts'
export {
  type DocumentId,
  type FindingId,
  type PartyId,
  parseDocumentId,
  parsePartyId,
  slug,
} from './id.ts'
export {
  type Hand,
  judgementAdding,
  judgementOn,
  judgementWithdrawing,
  wordsIn,
} from './judge.ts'
export { addedId } from './judged-finding.ts'
export type { Decision, Homeless, Judgement } from './judgement.ts'
export { keptOf } from './kept.ts'
export {
  initialsOf,
  isLikeName,
  isShorterName,
  nameWords,
  soundKey,
  spokenName,
  turnedSurname,
} from './names.ts'
export type {
  Act,
  ActAnswer,
  ActKind,
  ActValues,
  Claim,
  ClaimRelation,
  Composition,
  Deadline,
  Label,
  Outcome,
  Question,
  ResponseKind,
} from './negotiation.ts'
export { awaitsAnswer, sureEnough } from './negotiation.ts'
export { effective, type Overlaid, overlay } from './overlay.ts'
export { bodiesAbove, type Party, type PartyName, sidesAbove } from './party.ts'
export type { Problem, ProblemCode } from './problem.ts'
export type {
  Attribution,
  Change,
  NamedPaper,
  Quotation,
  QuotationForm,
  QuotationVerdict,
  Reuse,
  SourcePart,
  VerdictGround,
  VerdictWord,
} from './quotation.ts'
export type { Redaction } from './redaction.ts'
export type {
  Alternative,
  Complaint,
  Mention,
  MissingDocument,
  Reference,
  Relation,
  Reply,
  SilenceComplaint,
  SilenceManner,
  Target,
  Withholding,
} from './reference.ts'
export {
  type EditionSettings,
  noSettings,
  type PartySettings,
  type Settings,
  type WithholdRule,
} from './settings.ts'
export {
  chanceryMaker,
  type Receipt,
  type SignedAct,
  type SignedPaper,
  type SignedPapers,
  type SignedQuestion,
} from './signed.ts'

export { isTroubled, type SourceState } from './source-state.ts'
export type { Standing, StandingRecord } from './standing.ts'
