/** Which sources are new, changed or gone since they were last read. */
import { createHash } from 'node:crypto'
import type { Problem } from '../record/index.ts'
import { type SourceEntry, walkSources } from '../sources/index.ts'
import type { IntakeParts } from './intake-parts.ts'
import type { ChangedSource } from './intake-steps.ts'
import { type KnownSource, knownSources } from './keep-sources.ts'
import type { Store } from './store.ts'

interface Changes {
  readonly sources: number
  readonly changed: readonly ChangedSource[]
  readonly gone: readonly string[]
  /** Of the walk: folders that cannot be listed, links that lead out. */
  readonly problems: readonly Problem[]
}

/** With what the sources are read; a source read with another stamp is read again. */
export function stampOf(store: Store, parts: IntakeParts): string {
  const words = [
    parts.divideVersion,
    ...parts.readers.map((reader) => `${reader.format} ${reader.version}`),
    JSON.stringify(store.settings),
  ]
  return createHash('sha256').update(words.join('\n')).digest('base64url').slice(0, 16)
}

/** A file touched within this time of our reading may have changed again without a new time. */
const sameTick = 2000

/** Walks the folder and holds what stands in it against what was read. */
export function changesOf(store: Store, stamp: string): Changes {
  const known = knownSources(store.database)
  const changed: ChangedSource[] = []
  const problems: Problem[] = []
  let sources = 0
  for (const walked of walkSources(store.dossier.papers)) {
    if (walked.kind === 'problem') {
      problems.push(walked.problem)
      continue
    }
    const { entry } = walked
    const row = known.get(entry.path)
    known.delete(entry.path)
    sources += 1
    if (row === undefined || !isSame(row, entry, stamp))
      changed.push({ ...entry, isNew: row === undefined })
  }
  return { sources, changed, problems, gone: [...known.keys()] }
}

function isSame(row: KnownSource, entry: SourceEntry, stamp: string): boolean {
  return (
    row.stamp === stamp &&
    row.size === entry.size &&
    row.changed === entry.changed &&
    row.readAt - row.changed > sameTick
  )
}
