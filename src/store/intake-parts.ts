/** What intake is handed: how files are read, texts divided and documents named. */
import type { Divide, DraftDocument } from '../documents/index.ts'
import type { Language } from '../languages/index.ts'
import type { Reader } from '../sources/index.ts'
import type { ReadOne } from './reading.ts'

export interface IntakeParts {
  /** Formats and versions of the readers: with another version sources are read again. */
  readonly readers: readonly Pick<Reader, 'format' | 'version'>[]
  readonly readOne: ReadOne
  readonly divide: Divide
  /** Changes when the same text is divided otherwise. */
  readonly divideVersion: string
  readonly language: (code: string | undefined) => Language | undefined
  /** The readable id that a document with these values would like. */
  readonly wish: (draft: DraftDocument) => string
}
