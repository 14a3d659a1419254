/** What tracing reads: the segments of an index and the words of the documents it covers. */
import type { ComparisonForm } from '../../../text/index.ts'
import type { Segment } from './segment.ts'

/** The words of the documents that an index covers. */
export interface Library {
  /** The words of a document from one offset to another; fewer where it ends. */
  words(name: string, start: number, end: number): string
  /** The form of a whole document, where the library keeps it: what is read often need not be folded each time. */
  form?(name: string): ComparisonForm | undefined
}

export interface Tracing {
  readonly segments: readonly Segment[]
  readonly library: Library
  /** Documents not to be looked into: the one that quotes, for instance. */
  readonly leaveOut?: (name: string) => boolean
  /** Where the likeliest places gave nothing, no others are read: for who looks through every line of a dossier. */
  readonly isQuick?: boolean
}
