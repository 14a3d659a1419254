/**
 * A dossier on disk: where its things stand.
 *
 * A folder of files with no `sources/` in it is a dossier too; then the files
 * of the folder are the sources, save those that the dossier itself is made of.
 */
import { type Dirent, existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

export interface Dossier {
  /** Where judgements, ids, settings and the derived index stand. */
  readonly home: string
  /** Where the sources stand. */
  readonly sources: string
  /** Paths below `sources` that are none of it. */
  isSource(path: string): boolean
}

export interface FoundSource {
  /** Relative to the sources, with `/`. */
  readonly path: string
  readonly size: number
  /** When its bytes or its place last changed, in milliseconds; a write cannot hide from it. */
  readonly changed: number
}

export const derivedFolder = '.rejoinder'

const ownFiles: readonly string[] = ['rejoinder.yaml', 'judgements.jsonl', 'ids.jsonl']

/** The dossier of a folder; undefined when there is no such folder. */
export function dossierAt(folder: string): Dossier | undefined {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return undefined
  const own = join(folder, 'sources')
  return statSync(own, { throwIfNoEntry: false })?.isDirectory()
    ? { home: folder, sources: own, isSource: () => true }
    : { home: folder, sources: folder, isSource: (path) => !ownFiles.includes(path) }
}

export function fileOf(
  dossier: Dossier,
  what: 'settings' | 'judgements' | 'ids' | 'index' | 'lock',
): string {
  switch (what) {
    case 'settings':
      return join(dossier.home, 'rejoinder.yaml')
    case 'judgements':
      return join(dossier.home, 'judgements.jsonl')
    case 'ids':
      return join(dossier.home, 'ids.jsonl')
    case 'index':
      return join(dossier.home, derivedFolder, 'record.sqlite')
    case 'lock':
      return join(dossier.home, derivedFolder, 'lock')
  }
}

/**
 * The sources of a dossier, folder by folder, in order. Never taken: dot-files,
 * dot-folders and folders named `gold`. A link to a folder is not followed, so
 * that no walk goes round in a circle.
 */
export function* walkSources(
  dossier: Dossier,
): Iterable<{ readonly folder: string; readonly files: readonly FoundSource[] }> {
  const waiting = ['']
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    const entries = readdirSync(join(dossier.sources, folder), { withFileTypes: true })
      .filter((entry) => !entry.name.startsWith('.'))
      .sort((one, other) => (one.name < other.name ? -1 : 1))
    const inside = (entry: Dirent): string =>
      folder === '' ? entry.name : `${folder}/${entry.name}`
    const folders = entries.filter((entry) => entry.isDirectory() && entry.name !== 'gold')
    waiting.push(...folders.map(inside).reverse())
    const files = entries
      .filter((entry) => entry.isFile() || entry.isSymbolicLink())
      .map(inside)
      .filter(dossier.isSource)
      .flatMap((path) => found(dossier, path))
    yield { folder, files }
  }
}

/** Whether a source, or the file that a member stands in, is there today. */
export function isThere(dossier: Dossier, path: string): boolean {
  const [outer = ''] = path.split('!/')
  return existsSync(join(dossier.sources, outer))
}

function found(dossier: Dossier, path: string): FoundSource[] {
  const file = statSync(join(dossier.sources, path), { throwIfNoEntry: false })
  if (!file?.isFile()) return []
  return [{ path, size: file.size, changed: Math.max(file.mtimeMs, file.ctimeMs) }]
}
