/**
 * A dossier on disk: where its things stand.
 *
 * A folder of files with no `sources/` in it is a dossier too; then the files
 * of the folder are the sources.
 */
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'

import { sourcesFolder } from '../sources/index.ts'

export interface Dossier {
  /** Where judgements, ids, settings and the derived index stand. */
  readonly home: string
  /** The folder whose sources are walked: the dossier, or for `eval` a folder of a corpus. */
  readonly papers: string
  /** Where the paths of sources begin. */
  readonly sources: string
}

export const derivedFolder = '.rejoinder'

/** The dossier of a folder; undefined when there is no such folder. */
export function dossierAt(folder: string): Dossier | undefined {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return undefined
  return { home: folder, papers: folder, sources: sourcesFolder(folder) }
}

export function fileOf(
  dossier: Dossier,
  what: 'settings' | 'judgements' | 'ids' | 'index' | 'lock' | 'signed' | 'shelf',
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
    case 'signed':
      return join(dossier.home, derivedFolder, 'signed.jsonl')
    case 'shelf':
      return join(dossier.home, derivedFolder, 'shelf')
    case 'lock':
      return join(dossier.home, derivedFolder, 'lock')
  }
}

/** Whether a source, or the file that a member stands in, is there today. */
export function isThere(dossier: Dossier, path: string): boolean {
  const [outer = ''] = path.split('!/')
  return existsSync(join(dossier.sources, outer))
}
