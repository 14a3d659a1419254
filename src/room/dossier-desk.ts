/** The desk of a dossier on disk: its store, its sources, and the build that follows a judgement. */
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import type { StandingRecord } from '../record/index.ts'
import { type Dossier, fileOf, type Store } from '../store/index.ts'
import type { Desk } from './desk.ts'

export interface DossierDeskTools {
  readonly store: Store
  /** Works out what follows from new judgements: answers, parties, better ids. */
  bringUpToDate(): Promise<unknown>
}

export interface DossierDesk extends Desk {
  /** Takes in papers that came since the record was built. */
  refresh(): Promise<void>
}

/** A desk over an open store; whoever opened the store closes it. */
export function dossierDesk({ store, bringUpToDate }: DossierDeskTools): DossierDesk {
  let record: StandingRecord = store.record()
  // One after the other: two builds at once would only wait for each other's lock.
  let last: Promise<unknown> = Promise.resolve()
  const refresh = async (): Promise<void> => {
    const before = last
    last = before.then(bringUpToDate, bringUpToDate)
    await last
    record = store.record()
  }
  return {
    record: () => record,
    shelf: fileOf(store.dossier, 'shelf'),
    refresh,
    async judge(judgement) {
      store.judge(judgement)
      record = store.record()
      await refresh()
    },
    source: (path) => sourceAt(store.dossier, path),
    judgements: () => {
      const file = fileOf(store.dossier, 'judgements')
      return existsSync(file) ? readFileSync(file) : undefined
    },
  }
}

/** A file below the sources, never one that a path or a link leads out to. */
function sourceAt(dossier: Dossier, path: string): Uint8Array | undefined {
  const file = join(dossier.sources, path)
  if (path === '' || path.includes('\0')) return undefined
  if (path.split(/[/\\]/).some((part) => part.startsWith('.'))) return undefined
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return undefined
  const inside = realpathSync(dossier.sources) + sep
  return realpathSync(file).startsWith(inside) ? readFileSync(file) : undefined
}
