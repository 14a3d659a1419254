/**
 * Taking in a source: an index of letters (CMIF), a calendar (CSV) or letters in
 * TEI are put among the sources as they are. That keeps them through every
 * rebuild, and taking the file away undoes it.
 */
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { isCalendar, sourcesFolder } from '../../sources/index.ts'
import { fileName } from '../file-name.ts'
import { inTheWay, type TakenIn } from './take-in.ts'

/** Whether a file is one that is taken in by putting it among the sources. */
export function isSourceToTake(file: string): boolean {
  if (/\.xml$/i.test(file)) return /<(?:\w+:)?(?:TEI|teiCorpus)[\s>]/.test(headOf(file))
  return /\.(?:csv|tsv)$/i.test(file) && isCalendar(headOf(file).split(/\r?\n/, 1)[0] ?? '')
}

function headOf(file: string): string {
  return readFileSync(file)
    .subarray(0, 65_536)
    .toString('utf8')
    .replace(/^\ufeff/, '')
}

/** Put a file among the sources of a dossier, under its own name. */
export function takeSource(file: string, folder: string): TakenIn {
  if (!existsSync(folder)) mkdirSync(join(folder, 'sources'), { recursive: true })
  const [, stem = '', end = ''] = /^(.*?)(\.[^.]*)?$/.exec(basename(file)) ?? []
  const name = `${fileName(stem)}${end.toLowerCase()}`
  const path = join(sourcesFolder(folder), name)
  if (existsSync(path)) {
    const same = Buffer.compare(readFileSync(path), readFileSync(file)) === 0
    if (!same) return { kind: 'problem', problem: inTheWay(name, folder) }
    return { kind: 'taken', papers: 1, fresh: 0 }
  }
  copyFileSync(file, path)
  return { kind: 'taken', papers: 1, fresh: 1 }
}
