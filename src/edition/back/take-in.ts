/**
 * Taking in what was written out: a bag or a JSON export becomes a dossier.
 *
 * Nothing that stands in the folder is overwritten: a paper that is there with
 * other bytes stops the import before the first file is written.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve, sep } from 'node:path'
import type { Problem } from '../../record/index.ts'
import type { Paper } from '../papers.ts'
import { bagPapers } from './read-bag.ts'
import { jsonPapers } from './read-json.ts'

export type TakenIn =
  | { readonly kind: 'taken'; readonly papers: number; readonly fresh: number }
  | { readonly kind: 'problem'; readonly problem: Problem }

/** Whether a file or folder is a whole dossier written out by us. */
export function isWhole(path: string): boolean {
  return existsSync(join(path, 'bagit.txt')) || path.endsWith('.json')
}

/** Put the papers of a bag or a JSON export into a dossier's folder. */
export function takeIn(from: string, folder: string): TakenIn {
  const read = existsSync(join(from, 'bagit.txt')) ? bagPapers(from) : jsonPapers(from)
  if (read.kind === 'problem') return read
  return putPapers(read.papers, folder)
}

/** Write papers into a dossier's folder, all or none. */
export function putPapers(papers: readonly Paper[], folder: string): TakenIn {
  const clash = papers.find((paper) => differs(paper, folder))
  if (clash !== undefined) return { kind: 'problem', problem: inTheWay(clash.path, folder) }
  let fresh = 0
  for (const paper of papers) {
    const file = within(folder, paper.path)
    if (existsSync(file)) continue
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, paper.bytes)
    fresh += 1
  }
  return { kind: 'taken', papers: papers.length, fresh }
}

function differs(paper: Paper, folder: string): boolean {
  const file = within(folder, paper.path)
  return existsSync(file) && Buffer.compare(readFileSync(file), paper.bytes) !== 0
}

/** A path from somebody else's file must not leave the dossier. */
function within(folder: string, path: string): string {
  const home = resolve(folder)
  const file = resolve(home, path)
  if (!file.startsWith(home + sep)) throw new RangeError(`a path leaves the dossier: "${path}"`)
  return file
}

/** What is to be taken in is there already, and says something else. */
export function inTheWay(path: string, folder: string): Problem {
  return {
    code: 'import-in-the-way',
    what: `nothing was taken in: "${path}" is in "${folder}" already, with other words`,
    where: join(folder, path),
    advice: 'Take it in to a new folder, or put one of the two aside.',
    weight: 'stops',
  }
}
