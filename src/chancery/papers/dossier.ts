/** Papers into the dossier, and what is signed of them into its derived folder. */
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { dossierAt, fileOf, keepSigned } from '../../store/index.ts'
import type { Entry } from '../entries/entry.ts'
import { openLibrary, type Surroundings } from '../node/chancery.ts'
import { fileDisk } from '../node/disk.ts'
import { partyOn } from '../node/founding.ts'
import { papersOf, writePapers } from './papers.ts'

/** Where the papers of a chancery go: among the sources, in a folder of their own. */
export function lettersFolder(dossier: string): string {
  return join(dossierAt(dossier)?.sources ?? dossier, 'letters')
}

/** Put the papers of all entries into a dossier; gives the names of the new files. */
export function putPapers(dossier: string, entries: Iterable<Entry>): string[] {
  const home = dossierAt(dossier)
  if (home === undefined) return []
  const papers = papersOf(entries)
  // First what is certain: a paper that is read without it would be guessed at.
  keepSigned(
    home,
    papers.map(({ signed }) => signed),
  )
  return writePapers(papers, lettersFolder(dossier))
}

/** Before a build: the papers of a chancery that stands in this dossier, if any came since the last time. */
export function bringPapers(dossier: string): void {
  const home = dossierAt(dossier)
  const around = readingOf(dossier)
  const party = home === undefined ? undefined : partyOn(around)
  if (home === undefined || party === undefined) return
  const journals = around.disk
    .list('entries')
    .map((name) => join(dossier, 'chancery', 'entries', name))
  const newest = Math.max(0, ...journals.map(changedAt))
  if (changedAt(fileOf(home, 'signed')) > newest) return
  putPapers(dossier, openLibrary(around, party).held.values())
}

/** Whether a chancery stands in this dossier; it may have no letter yet. */
export function hasChancery(dossier: string): boolean {
  return dossierAt(dossier) !== undefined && partyOn(readingOf(dossier)) !== undefined
}

/** A library is only read: it asks for no time and no chance. */
function readingOf(dossier: string): Surroundings {
  const disk = fileDisk(join(dossier, 'chancery'))
  return { disk, now: () => 0, random: () => Buffer.alloc(0) }
}

function changedAt(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0
}
