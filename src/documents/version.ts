/**
 * The version of dividing: a digest of the code that reads and divides.
 *
 * A number that people must remember to raise is forgotten, and a dossier would
 * go on showing heads as an older program read them. So the compiled files
 * themselves say whether they changed; any change divides every source again,
 * which costs a build and loses nothing.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What decides how a source is divided and which texts are witnesses of one document. */
const folders = ['text', 'record', 'languages', 'sources', 'documents'] as const

let known: string | undefined

/** Changes when the same source may be divided otherwise. Read once a process. */
export function divideVersion(): string {
  known ??= digestOf(
    folders.map((name) => fileURLToPath(new URL(`../${name}`, import.meta.url))),
    (file) => readFileSync(file),
  )
  return known
}

/** A digest of all code in these folders, by name and words. */
export function digestOf(folders: readonly string[], read: (file: string) => Uint8Array): string {
  const digest = createHash('sha256')
  for (const folder of folders)
    for (const name of codeIn(folder)) {
      digest.update(`${name}\n`)
      digest.update(read(join(folder, name)))
    }
  return digest.digest('base64url').slice(0, 16)
}

function codeIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .sort()
}
