/** A source as a dossier remembers it: when it came, with which bytes, and what became of it. */
import type { Problem } from './problem.ts'

export interface SourceState {
  /** Relative to the dossier's sources. */
  readonly file: string
  /** `partly`: something of it could not be read; `refused`: nothing could. */
  readonly state: 'read' | 'partly' | 'refused' | 'gone'
  /** SHA-256 of its bytes, as last seen. */
  readonly hash: string
  readonly bytes?: number
  /** ISO 8601 instants. */
  readonly firstSeen: string
  readonly replaced?: string
  /** SHA-256 of the bytes that were replaced. */
  readonly before?: string
  readonly gone?: string
  /** Texts of documents that stand in it and in what is inside it. */
  readonly documents: number
  readonly problems: readonly Problem[]
}

/** Whether something of it could not be read. */
export function isTroubled({ state }: SourceState): boolean {
  return state === 'refused' || state === 'partly'
}
