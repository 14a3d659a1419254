/**
 * Whether the edition that stands in a folder is still the one that would be
 * written: made by the same program of the same record by the same rules, and
 * left alone since. Then nothing is written, and nothing need be worked out.
 *
 * What is remembered lies with what is derived of the dossier and may be
 * deleted; without it the edition is written anew.
 */
import { createHash, type Hash } from 'node:crypto'
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { EditionSettings } from '../record/index.ts'
import { derivedFolder, fileOf, type Store } from '../store/index.ts'
import { namesIn, type Written } from './write.ts'

/** One edition: of which dossier, in which format, by which rules, where. */
export interface Standing {
  readonly store: Pick<Store, 'dossier' | 'settle'>
  readonly format: string
  readonly rules: EditionSettings
  readonly folder: string
}

interface Remembered {
  /** Print of all that the edition was made of. */
  readonly inputs: string
  /** Print of the files as they were left. */
  readonly files: string
  readonly written: Pick<Written, 'files' | 'bytes'>
  /** Names at the top of the folder. */
  readonly names: readonly string[]
}

/** What was written here before, where it still holds. */
export function stillStands(edition: Standing): Written | undefined {
  const kept = rememberedOf(edition)
  if (kept === undefined || !existsSync(edition.folder)) return undefined
  if (kept.files !== printOfFolder(edition.folder)) return undefined
  return kept.inputs === inputsOf(edition) ? { ...kept.written, changed: 0 } : undefined
}

/** What an edition of this dossier left at the top of the folder, whatever became of it since. */
export function leftThere(edition: Standing): readonly string[] {
  return rememberedOf(edition)?.names ?? []
}

/** Remembers what was written, for the next time. */
export function remember(edition: Standing, { files, bytes }: Written): void {
  const kept: Remembered = {
    inputs: inputsOf(edition),
    files: printOfFolder(edition.folder),
    written: { files, bytes },
    names: namesIn(edition.folder),
  }
  const file = memoryOf(edition)
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, `${JSON.stringify(kept)}\n`)
  } catch {
    // The edition is written; without a memory of it the next one only takes longer.
    rmSync(file, { force: true })
  }
}

function rememberedOf(edition: Standing): Remembered | undefined {
  try {
    return JSON.parse(readFileSync(memoryOf(edition), 'utf8')) as Remembered
  } catch {
    return undefined
  }
}

function memoryOf({ store: { dossier }, folder }: Standing): string {
  const name = createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 16)
  return join(dossier.home, derivedFolder, 'editions', `${name}.json`)
}

/** The index holds all that was read and found; beside it stands what people decided and set. */
function inputsOf({ store, format, rules }: Standing): string {
  store.settle()
  const { dossier } = store
  const hash = createHash('sha256').update(JSON.stringify([format, rules, programPrint()]))
  for (const what of ['index', 'settings', 'judgements', 'ids'] as const) {
    const file = fileOf(dossier, what)
    const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0
    hash.update(`\n${size}\n`)
    if (size > 0) addBytes(file, hash)
  }
  return hash.digest('hex')
}

const piece = 1 << 20

/** An index may be larger than memory: it is read piece by piece. */
function addBytes(file: string, hash: Hash): void {
  const descriptor = openSync(file, 'r')
  try {
    const buffer = Buffer.allocUnsafe(piece)
    for (;;) {
      const length = readSync(descriptor, buffer, 0, piece, null)
      if (length === 0) return
      hash.update(buffer.subarray(0, length))
    }
  } finally {
    closeSync(descriptor)
  }
}

/** Another build of the program may write other pages. */
function programPrint(): string {
  return printOfFolder(fileURLToPath(new URL('..', import.meta.url)))
}

/** Names, sizes and times of all files of a folder. */
function printOfFolder(folder: string): string {
  const hash = createHash('sha256')
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  for (const file of files) {
    const { size, mtimeMs } = statSync(file)
    hash.update(`${file}\n${size} ${mtimeMs}\n`)
  }
  return hash.digest('hex')
}
