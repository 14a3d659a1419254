/** The derived index in SQLite; judgements, ids and settings on disk; locks. */
export { openAside } from './aside.ts'
export { deduceCenturies } from './centuries.ts'
export { compilePatiently } from './compiling.ts'
export { type Database, openDatabase, type Row, type Value } from './database.ts'
export { type Dossier, derivedFolder, dossierAt, fileOf } from './dossier.ts'
export {
  dropFindings,
  type FindingRow,
  findingRows,
  keepFindingRows,
  keepFindings,
  replaceFindings,
  type Stage,
} from './findings.ts'
export { hasGrown, keepGrowth } from './grown.ts'
export { type IntakeReport, takeInSources } from './intake.ts'
export { textGap } from './intake-documents.ts'
export type { IntakeParts } from './intake-parts.ts'
export { type Joinable, type JoinRule, plainJoinRule } from './join-rule.ts'
export { joinWitnesses } from './joining.ts'
export { takeInJudgements } from './judged.ts'
export { type DocumentBody, isHeld, keepParties, markStale } from './keep-documents.ts'
export { type Holder, type Lock, takeLock } from './lock.ts'
export { keepMemoryLevel } from './memory.ts'
export { metaOf, setMeta } from './meta.ts'
export {
  addNotes,
  dropNotes,
  type KeptNote,
  type Note,
  type Notes,
  notesOf,
  orderOf,
  placeOf,
  replaceNotes,
} from './notes.ts'
export { dropProblemsOf, keepProblem } from './problem-rows.ts'
export { lockedProblem, problemsOf } from './problems.ts'
export { type ReadOrder, readAndDivide, type SourceRead } from './read-ahead.ts'
export { type ReadOne, readThrough } from './reading.ts'
export type { Addressing, StoredRecord } from './record.ts'
export type { RankedHit, SearchHit, SearchWish } from './search.ts'
export { searchFields } from './search-fields.ts'
export { readSettings } from './settings.ts'
export { apart, keepSigned, takeInSigned } from './signed.ts'
export { sourcesOf } from './sources.ts'
export { dropIndex, hasIndex, openStore, type Store, type StoreTools } from './store.ts'
export { type Answered, answersHere, type Crew, openCrew, ready } from './threads.ts'
export { keepWords } from './words-index.ts'
