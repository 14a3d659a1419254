/**
 * The contract of dividing: a text → the documents that stand in it.
 *
 * Where markup marks the documents out they are taken from there, otherwise
 * from the words. A stretch that is no document (navigation of a web page, an
 * archive's title and footer) belongs to none.
 */
import type { Language } from '../languages/index.ts'
import type { Document, Settings } from '../record/index.ts'
import type { MarkedText } from '../sources/index.ts'
import type { Span } from '../text/index.ts'

export interface DivideTools {
  /** The language to read in, where the source does not say. */
  readonly language: Language | undefined
  readonly settings: Settings
  /** The source's path: a file name may tell its kind or date. */
  readonly path: string
}

/** A document before it has its id; `span`, parts and evidence of values are explained beside them. */
export interface DraftDocument extends Omit<Document, 'id' | 'witnesses'> {
  /** Where it stands in the words of the text; parts and evidence count from its start. */
  readonly span: Span
  /** The readable id it would like: `cpsu-1964-03-07`; the register of ids makes it unique. */
  readonly wish: string
  /** Names of documents that markup says it answers. */
  readonly answers: readonly string[]
  /** The name that other markup uses for it. */
  readonly name?: string
  /** The id under which an edition of ours wrote it out, where it comes from one. */
  readonly own?: string
}

/** Finds the documents of a text, in order. Pure. */
export type Divide = (marked: MarkedText, tools: DivideTools) => readonly DraftDocument[]
