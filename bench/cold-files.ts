/**
 * Reading from a disk that was not read before: files dropped from the page cache one
 * by one, as the next quotation of the day would find them.
 */
import { spawnSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Drop what the system remembers of files and of all files in folders; false where it cannot be told to. */
export function dropFromCache(paths: readonly string[]): boolean {
  return paths.flatMap(filesOf).every(isDropped)
}

function filesOf(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path).map((name) => join(path, name))
}

/** GNU dd asks the system to forget a whole file when it copies nothing of it. */
function isDropped(file: string): boolean {
  const asked = [`if=${file}`, 'iflag=nocache', 'count=0', 'status=none']
  return spawnSync('dd', asked).status === 0
}
