/**
 * The lock of a build: one at a time brings a dossier up to date.
 *
 * The file names who holds it. A lock whose process is dead (a kill, a power
 * cut) is taken over; one of another machine cannot be looked into and stands
 * until its owner or a person removes it.
 */
import {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { hostname } from 'node:os'
import { dirname } from 'node:path'

export interface Holder {
  readonly process: number
  readonly host: string
  readonly since: string
}

export type Lock =
  | { readonly kind: 'held'; release(): void }
  | { readonly kind: 'busy'; readonly holder: Holder | undefined }

/** Takes the lock, or says who holds it. Throws when the folder cannot be written. */
export function takeLock(file: string, now: string): Lock {
  mkdirSync(dirname(file), { recursive: true })
  for (let attempt = 0; attempt < 3; attempt += 1) {
    if (create(file, now)) return { kind: 'held', release: () => rmSync(file, { force: true }) }
    const holder = holderOf(file)
    if (holder === undefined ? !isUnreadable(file) : isAlive(holder))
      return { kind: 'busy', holder }
    putAside(file)
  }
  return { kind: 'busy', holder: holderOf(file) }
}

function create(file: string, since: string): boolean {
  try {
    const descriptor = openSync(file, 'wx')
    const holder: Holder = { process: process.pid, host: hostname(), since }
    writeSync(descriptor, JSON.stringify(holder))
    closeSync(descriptor)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

function holderOf(file: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder
  } catch {
    return undefined
  }
}

/** A lock without words was made by a process that died while making it, unless it is being made now. */
function isUnreadable(file: string): boolean {
  const until = Date.now() + 200
  while (Date.now() < until) {
    if (holderOf(file) !== undefined) return false
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20)
  }
  return true
}

function isAlive(holder: Holder): boolean {
  if (holder.host !== hostname()) return true
  if (holder.process === process.pid) return true
  try {
    process.kill(holder.process, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Of two that take over the same dead lock only one renames it; the other looks again. */
function putAside(file: string): void {
  const aside = `${file}.${process.pid}`
  try {
    renameSync(file, aside)
    rmSync(aside, { force: true })
  } catch {
    // The other was quicker.
  }
}
