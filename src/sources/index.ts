/** Readers, one file a format: bytes → text with its map to page, line and byte. */
export type {
  MarkedDocument,
  MarkedName,
  MarkedText,
  Reader,
  Reading,
  SourceFile,
} from './reader.ts'
