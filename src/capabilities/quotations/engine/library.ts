/** What tracing reads: the segments of an index and the words of the documents it covers. */
import type { Segment } from './segment.ts'

/** The words of the documents that an index covers. */
export interface Library {
  /** The words of a document from one offset to another; fewer where it ends. */
  words(name: string, start: number, end: number): string
}

export interface Tracing {
  readonly segments: readonly Segment[]
  readonly library: Library
  /** Documents not to be looked into: the one that quotes, for instance. */
  readonly leaveOut?: (name: string) => boolean
}
