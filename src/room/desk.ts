/**
 * The desk: all that the room asks of the dossier it stands in.
 *
 * Whoever opens the room brings one: the command line one over the store, a
 * test one over arrays. The room itself knows neither files nor SQLite.
 */
import type { Judgement, StandingRecord } from '../record/index.ts'

export interface Desk {
  /** The record as judged up to now; asked for with every page. */
  record(): StandingRecord
  /**
   * Keeps a judgement: when this returns it is on disk, and `record()` shows
   * what follows from it.
   */
  judge(judgement: Judgement): void | Promise<void>
  /** A file as it was given, by its path below the sources; nothing when there is none. */
  source(path: string): Uint8Array | undefined
  /** `judgements.jsonl` as it stands; nothing while nobody has decided anything. */
  judgements(): Uint8Array | undefined
  /** The folder in which views keep work that took long; without one it is kept while the room is open. */
  readonly shelf?: string
}
