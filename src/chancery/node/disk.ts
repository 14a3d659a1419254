/**
 * The disk, as far as a chancery needs it: three acts that are on the platter
 * when they return. A kill between two acts, or within one, leaves what the
 * comments here say and nothing else; tests bring a disk that dies on purpose.
 */
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  truncateSync,
  writeSync,
} from 'node:fs'
import { dirname, join } from 'node:path'

export interface Disk {
  /** The bytes of a file; `undefined` when there is none. */
  read(path: string): Buffer | undefined
  /** Add to the end of a file. Killed within, a beginning of the bytes may be there. */
  append(path: string, bytes: Uint8Array): void
  /** Put a file in the place of another. Killed within, the old one is there or the new one. */
  replace(path: string, bytes: Uint8Array): void
  /** Cut a file to a length. */
  cut(path: string, length: number): void
  /** Names in a folder, sorted; none when there is no folder. */
  list(folder: string): string[]
}

/** Files below a folder. Only this user may read what is written. */
export function fileDisk(root: string): Disk {
  const at = (path: string) => join(root, path)
  return {
    read: (path) => (existsSync(at(path)) ? readFileSync(at(path)) : undefined),
    append: (path, bytes) => {
      makeFolder(at(path))
      writeWhole(at(path), 'a', bytes)
    },
    replace: (path, bytes) => {
      makeFolder(at(path))
      writeWhole(`${at(path)}.new`, 'w', bytes)
      renameSync(`${at(path)}.new`, at(path))
      syncFolder(dirname(at(path)))
    },
    cut: (path, length) => truncateSync(at(path), length),
    list: (folder) => (existsSync(at(folder)) ? readdirSync(at(folder)).sort() : []),
  }
}

function makeFolder(file: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
}

function writeWhole(file: string, how: 'a' | 'w', bytes: Uint8Array): void {
  const isNew = !existsSync(file)
  const open = openSync(file, how, 0o600)
  try {
    for (let written = 0; written < bytes.length; )
      written += writeSync(open, bytes, written, bytes.length - written)
    fsyncSync(open)
  } finally {
    closeSync(open)
  }
  if (isNew) syncFolder(dirname(file))
}

/** A new name is safe only when its folder is; Windows has no such call and needs none. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const open = openSync(folder, 'r')
  try {
    fsyncSync(open)
  } finally {
    closeSync(open)
  }
}
