/** Readers, one file a format: bytes → text with its map to page, line and byte. */
import type { Reader } from './reader.ts'

export type {
  MarkedDocument,
  MarkedName,
  MarkedText,
  Reader,
  Reading,
  SourceFile,
} from './reader.ts'

/** All readers; the one that is surest of a file reads it. */
export const readers: readonly Reader[] = []
