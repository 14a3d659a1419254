/**
 * The shelf: runs of the lab as files beside the record, one each, so that what took
 * minutes to count is there on another day. They are derived: each can be counted again.
 */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import type { Quarrel } from '../acts/act.ts'
import type { Lab } from '../lab.ts'

/** A run as it stands in a file. */
export interface KeptFile {
  readonly number: number
  readonly name: string
  readonly version: string
  readonly made: string
  readonly wish: {
    readonly step: string
    readonly seed: number
    readonly falseRate: number | undefined
    readonly turn: number | undefined
  }
  /** The choice of acts as an address has it. */
  readonly choice: string
  readonly quarrel: Quarrel
  readonly state: 'done' | 'stopped'
  readonly seconds: number | undefined
  readonly lab: Lab
}

export interface Shelf {
  /** What stood there when it was opened, by number. */
  readonly files: readonly KeptFile[]
  readonly unread: readonly string[]
  /** The highest number that stands there now: another room may have put something beside ours. */
  last(): number
  put(file: KeptFile): void
  drop(of: { readonly number: number; readonly name: string }): void
}

const fileName = /^run-(\d{1,9})-[0-9a-f]{8}\.json$/

/** Opens a shelf; without a folder nothing is kept. */
export function openShelf(folder: string | undefined): Shelf {
  if (folder === undefined)
    return { files: [], unread: [], last: () => 0, put: () => {}, drop: () => {} }
  const names = (): string[] => (existsSync(folder) ? readdirSync(folder) : []).filter(isRun)
  const files: KeptFile[] = []
  const unread: string[] = []
  for (const name of names()) {
    const file = read(join(folder, name))
    if (file === undefined) unread.push(name)
    else files.push(file)
  }
  return {
    files: files.sort((one, other) => one.number - other.number),
    unread,
    last: () => Math.max(0, ...names().map((name) => Number(fileName.exec(name)![1]))),
    put(file) {
      mkdirSync(folder, { recursive: true })
      const path = join(folder, nameOf(file))
      writeFileSync(`${path}.part`, `${JSON.stringify(written(file))}\n`)
      // Whole or not at all: a room may be closed in the middle of a line.
      renameSync(`${path}.part`, path)
    },
    drop: (of) => rmSync(join(folder, nameOf(of)), { force: true }),
  }
}

function isRun(name: string): boolean {
  return fileName.test(name)
}

function nameOf({ number, name }: { readonly number: number; readonly name: string }): string {
  return `run-${number}-${name}.json`
}

/** A file that is no whole run is told of, and left where it is. */
function read(path: string): KeptFile | undefined {
  try {
    const file = back(JSON.parse(readFileSync(path, 'utf8'))) as Partial<KeptFile>
    const { number, quarrel, lab, wish, choice } = file
    const isWhole =
      Number.isInteger(number) &&
      Array.isArray(quarrel?.acts) &&
      Array.isArray(lab?.series) &&
      typeof lab.asked === 'object' &&
      typeof wish?.step === 'string' &&
      typeof choice === 'string'
    return isWhole ? (file as KeptFile) : undefined
  } catch {
    return undefined
  }
}

/** JSON has no numbers without end, and nothing that is not given: they stand as `{"~": …}`. */
const unwritable: readonly (readonly [unknown, string])[] = [
  [Number.POSITIVE_INFINITY, 'inf'],
  [Number.NEGATIVE_INFINITY, '-inf'],
  [Number.NaN, 'nan'],
  [undefined, 'none'],
]

function written(value: unknown): unknown {
  const mark = unwritable.find(([one]) => Object.is(one, value))
  if (mark !== undefined) return { '~': mark[1] }
  if (Array.isArray(value)) return value.map(written)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, written(one)]))
}

function back(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(back)
  if (typeof value !== 'object' || value === null) return value
  const mark = (value as Record<string, unknown>)['~']
  if (mark !== undefined) return unwritable.find(([, one]) => one === mark)?.[0]
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, back(one)]))
}
