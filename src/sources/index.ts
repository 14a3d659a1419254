/** Readers, one file a format: bytes → text with its map to page, line and byte. */
export { isCalendar } from './calendar.ts'
export { hashOf, openSource, readerOf, readSource } from './open.ts'
export type {
  MarkedDocument,
  MarkedName,
  MarkedText,
  OwnHead,
  Reader,
  Reading,
  SourceFile,
} from './reader.ts'
export { readers } from './readers.ts'
export { type OwnData, ownDataIn } from './tei/own-data.ts'
export { type SourceEntry, sourcesFolder, type Walked, walkSources } from './walk.ts'
