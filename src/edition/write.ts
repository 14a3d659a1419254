/**
 * An edition on disk: written beside, then swapped in.
 *
 * A full disk or a folder that may not be written leaves the edition that was
 * there whole. Files whose bytes have not changed are taken over by a link,
 * so a web host that looks at times sees only what is new.
 */
import {
  closeSync,
  existsSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, resolve, sep } from 'node:path'
import type { Problem } from '../record/index.ts'
import type { EditionFile } from './exporter.ts'
import { partsOf } from './pieces.ts'

export interface Written {
  readonly files: number
  readonly bytes: number
  /** How many had other bytes than in the edition before, or were not there. */
  readonly changed: number
}

export type WriteResult =
  | { readonly kind: 'written'; readonly written: Written }
  | { readonly kind: 'problem'; readonly problem: Problem }

/**
 * Write all files of an edition into `folder`, in place of the edition that stood there.
 * What no edition wrote there is nobody's to throw away: then nothing is written.
 * `known` are the names that the edition before left at the top of the folder.
 */
export function writeEdition(
  files: Iterable<EditionFile>,
  folder: string,
  known: readonly string[] = [],
): WriteResult {
  const beside = `${resolve(folder)}.writing`
  const before = `${resolve(folder)}.before`
  try {
    // A run that was killed between the two renames left the edition under its other name.
    if (!existsSync(folder) && existsSync(before)) renameSync(before, folder)
    rmSync(beside, { recursive: true, force: true })
    mkdirSync(beside, { recursive: true })
    const written = writeAll(files, { beside, folder: resolve(folder) })
    const strangers = namesIn(folder).filter(
      (name) => !known.includes(name) && !existsSync(join(beside, name)),
    )
    if (strangers.length > 0) {
      clearAway(beside)
      return { kind: 'problem', problem: inUse(folder, strangers) }
    }
    rmSync(before, { recursive: true, force: true })
    if (existsSync(folder)) renameSync(folder, before)
    renameSync(beside, folder)
    rmSync(before, { recursive: true, force: true })
    return { kind: 'written', written }
  } catch (error) {
    if (!existsSync(folder) && existsSync(before)) renameSync(before, folder)
    clearAway(beside)
    return { kind: 'problem', problem: notWritten(folder, error) }
  }
}

/** As far as it can be: where nothing could be written, nothing may be there. */
function clearAway(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true })
  } catch {
    // What went wrong before is what the user must know.
  }
}

interface Folders {
  readonly beside: string
  readonly folder: string
}

function writeAll(files: Iterable<EditionFile>, { beside, folder }: Folders): Written {
  let count = 0
  let bytes = 0
  let changed = 0
  for (const file of files) {
    const path = join(beside, file.path)
    if (!path.startsWith(beside + sep))
      throw new RangeError(`a path leaves the edition: "${file.path}"`)
    mkdirSync(dirname(path), { recursive: true })
    writeParts(path, partsOf(file.content))
    if (!takeOver(join(folder, file.path), path)) changed += 1
    count += 1
    bytes += statSync(path).size
  }
  return { files: count, bytes, changed }
}

/** Enough at once that small pieces cost no call each. */
const together = 1 << 16

function writeParts(path: string, parts: Iterable<string | Uint8Array>): void {
  const descriptor = openSync(path, 'wx')
  try {
    let words = ''
    for (const part of parts) {
      if (typeof part === 'string') words += part
      if (typeof part === 'string' && words.length < together) continue
      writeFileSync(descriptor, words)
      words = ''
      if (typeof part !== 'string') writeFileSync(descriptor, part)
    }
    writeFileSync(descriptor, words)
  } finally {
    closeSync(descriptor)
  }
}

/** Puts the file of the edition before in the place of the new one, where their bytes are the same. */
function takeOver(old: string, path: string): boolean {
  if (!existsSync(old) || !areSame(old, path)) return false
  const link = `${path}.same`
  try {
    linkSync(old, link)
    renameSync(link, path)
    return true
  } catch {
    rmSync(link, { force: true })
    return false
  }
}

/** Files may be larger than memory: they are compared piece by piece. */
function areSame(one: string, other: string): boolean {
  const { size } = statSync(one)
  if (statSync(other).size !== size) return false
  const [first, second] = [openSync(one, 'r'), openSync(other, 'r')]
  try {
    const most = Math.min(size, piece)
    const [ours, theirs] = [Buffer.allocUnsafe(most), Buffer.allocUnsafe(most)]
    for (;;) {
      const length = readSync(first, ours, 0, most, null)
      if (readSync(second, theirs, 0, most, null) !== length) return false
      if (length === 0) return true
      if (Buffer.compare(ours.subarray(0, length), theirs.subarray(0, length)) !== 0) return false
    }
  } finally {
    closeSync(first)
    closeSync(second)
  }
}

const piece = 1 << 16

/** Names at the top of a folder; none where there is no folder. */
export function namesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).sort() : []
}

function inUse(folder: string, strangers: readonly string[]): Problem {
  const shown = strangers.slice(0, 3).map((name) => `"${name}"`)
  const more = strangers.length > 3 ? ` and ${strangers.length - 3} more` : ''
  return {
    code: 'edition-unwritten',
    what: `cannot write the edition to "${folder}": it holds what no edition wrote there: ${shown.join(', ')}${more}`,
    where: folder,
    advice: 'Name a folder of its own with --to, or move those files away; nothing was changed.',
    weight: 'stops',
  }
}

function notWritten(folder: string, error: unknown): Problem {
  const reason = error instanceof Error ? error.message : String(error)
  if (error instanceof RangeError) throw error
  return {
    code: 'edition-unwritten',
    what: `cannot write the edition to "${folder}": ${reason}`,
    where: folder,
    advice: 'What stood there before is untouched. Make room or choose another folder with --to.',
    weight: 'stops',
  }
}
