/**
 * The desk: a copy of a dossier on which a draft is laid as one more paper, so that all
 * that is said of letters can be said of it. The dossier itself is only read.
 */
import { constants, copyFileSync, cpSync, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, relative } from 'node:path'
import type { DocumentId } from '../../record/index.ts'
import type { Dossier, StoredRecord } from '../../store/index.ts'
import { type Output, Stopped } from '../command.ts'
import { bringUpToDate, requireDossier, withStore } from '../dossier.ts'

/** Work on the documents that a draft is read as. */
export async function onDesk<Result>(
  draft: string,
  { folder, output }: { readonly folder: string; readonly output: Output },
  work: (record: StoredRecord, documents: readonly DocumentId[]) => Result,
): Promise<Result> {
  const dossier = requireDossier(folder)
  if (!statSync(draft, { throwIfNoEntry: false })?.isFile()) throw new Stopped(noDraft(draft))
  const home = mkdtempSync(join(tmpdir(), 'rejoinder-check-'))
  try {
    cpSync(dossier.home, home, {
      recursive: true,
      mode: constants.COPYFILE_FICLONE,
      // Keys stay where they are, locked or not.
      filter: (path) => path !== join(dossier.home, 'chancery'),
    })
    rmSync(join(home, '.rejoinder', 'lock'), { force: true })
    const desk = requireDossier(home)
    const file = layDown(draft, desk)
    await bringUpToDate(desk, output)
    return await withStore(desk, (record) => {
      const documents = documentsOf(record, file)
      if (documents.length === 0) throw new Stopped(unread(draft, { record, file }))
      return work(record, documents)
    })
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}

function noDraft(draft: string): Stopped['problem'] {
  return {
    code: 'no-text',
    what: `there is no draft "${draft}"`,
    where: draft,
    advice: 'give the file of the draft: txt, md or docx',
    weight: 'stops',
  }
}

interface LaidDown {
  readonly record: StoredRecord
  readonly file: string
}

/** A draft in which nothing could be read, for the reason for which no source would be. */
function unread(draft: string, { record, file }: LaidDown): Stopped['problem'] {
  const sources = [...(record.sources?.({ troubled: true }) ?? [])]
  const [told] = sources.find((one) => one.file === file)?.problems ?? []
  return {
    code: told?.code ?? 'no-text',
    what: `nothing can be read in the draft "${draft}"`,
    where: draft,
    advice: told?.advice ?? 'give the file of the draft: txt, md or docx',
    weight: 'stops',
  }
}

/** The draft among the sources, under a name that none of them has. */
function layDown(draft: string, desk: Dossier): string {
  let name = `draft-${basename(draft)}`
  while (existsSync(join(desk.sources, name))) name = `draft-${name}`
  copyFileSync(draft, join(desk.sources, name))
  return relative(desk.sources, join(desk.sources, name))
}

function documentsOf(record: StoredRecord, file: string): DocumentId[] {
  const own: DocumentId[] = []
  for (const document of record.documents())
    if (document.witnesses.some((witness) => witness.file === file)) own.push(document.id)
  return own
}
