/**
 * What resolving keeps on disk between builds: shelf and sides, a line each, so
 * that one new letter needs no look at all the others. May be deleted at any
 * time; a line that cannot be read makes the next build resolve everything.
 */
import { appendFileSync, closeSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs'
import { join } from 'node:path'

import type { DocumentId, Finding, FindingId } from '../../../record/index.ts'
import { maker } from '../find/index.ts'
import type { Catalogue } from './catalogue.ts'
import type { Library } from './pointer.ts'
import { circlesOf, emptyShelf, type Shelf, type Shelved } from './shelf.ts'
import { type KeptSide, type Sides, sidesFrom } from './sides.ts'

/** The finding of a missing document and the documents that witness it. */
export interface KeptMissing {
  readonly finding: FindingId
  readonly witnesses: readonly DocumentId[]
}

export interface Memory {
  readonly shelf: Shelf
  readonly sides: Sides
  readonly missing: ReadonlyMap<string, KeptMissing>
  /** Missing documents of the days on which documents have arrived: they may be these. */
  readonly arrived: readonly string[]
}

/** A line of the memory. */
export type Line =
  | readonly ['version', string]
  | readonly ['side', number, KeptSide]
  | readonly ['shelved', KeptShelved]
  | readonly ['missing', string, KeptMissing]
  | readonly ['gone', string]

export interface KeptShelved extends Omit<Shelved, 'first' | 'last' | 'families'> {
  readonly first: number | null
  readonly last: number | null
  readonly families: readonly string[]
}

const name = 'memory.jsonl'
const version = `${maker.version} 2`
/** Lines written at a time. */
const heap = 2000

/** Keep everything, in place of what was kept before. */
export function keepMemory(
  folder: string,
  library: Library,
  missing: readonly Finding<'missing'>[],
  catalogue: Catalogue,
): void {
  const file = join(folder, name)
  const handle = openSync(`${file}.new`, 'w')
  try {
    for (const some of heaps(linesOf(library, missing, catalogue))) writeSync(handle, some)
  } finally {
    closeSync(handle)
  }
  renameSync(`${file}.new`, file)
}

/** Add what has changed; later lines stand for earlier ones of the same thing. */
export function addToMemory(folder: string, lines: readonly Line[]): void {
  appendFileSync(join(folder, name), lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
}

interface LoadOptions {
  /** The days on which new documents were written. */
  readonly days: ReadonlySet<number>
  /** Held documents with the numbers that they bear. */
  readonly numbers: () => Iterable<readonly [key: string, number: string]>
}

/** What was kept, without the documents that are stale; nothing when it cannot be used. */
export function loadMemory(
  folder: string,
  stale: ReadonlySet<DocumentId>,
  { days, numbers }: LoadOptions,
): Memory | undefined {
  try {
    const lines = readFileSync(join(folder, name), 'utf8').split('\n')
    const [first, ...rest] = lines.filter((line) => line !== '')
    if (first === undefined || (JSON.parse(first) as Line)[1] !== version) return undefined
    return memoryOf(rest, stale, { days, numbers })
  } catch {
    return undefined
  }
}

function memoryOf(
  lines: readonly string[],
  stale: ReadonlySet<DocumentId>,
  { days, numbers }: LoadOptions,
): Memory {
  const sides: KeptSide[] = []
  const shelved = new Map<string, Shelved>()
  const missing = new Map<string, KeptMissing>()
  for (const text of lines) {
    const line = JSON.parse(text) as Line
    if (line[0] === 'side') sides[line[1]] = line[2]
    else if (line[0] === 'shelved') shelved.set(line[1].key, unpacked(line[1]))
    else if (line[0] === 'missing') missing.set(line[1], line[2])
    else if (line[0] === 'gone') {
      shelved.delete(line[1])
      missing.delete(line[1])
    }
  }
  const shelf = emptyShelf(numbers)
  const arrived: string[] = []
  for (const one of shelved.values()) {
    if (!one.held && one.first === one.last && days.has(one.first)) arrived.push(one.key)
    else if (!stale.has(one.key as DocumentId)) shelf.add(one)
  }
  callAgain(shelf)
  return { shelf, sides: sidesFrom(sides), missing, arrived }
}

/** By which nouns documents were called, and in whose papers, is known from those who spoke of them. */
function callAgain(shelf: Shelf): void {
  for (const one of shelf.all()) {
    if (one.families.size === 0) continue
    const circles = [...new Set(one.tellers.flatMap((key) => circlesOf(shelf.get(key))))]
    for (const family of one.families) shelf.call(one, family, circles)
  }
}

function* linesOf(
  library: Library,
  missing: readonly Finding<'missing'>[],
  catalogue: Catalogue,
): Iterable<Line> {
  yield ['version', version]
  for (const [index, side] of library.sides.kept().entries()) yield ['side', index, side]
  for (const one of library.shelf.all())
    if (one.held || catalogue.has(one.key)) yield ['shelved', packed(one)]
  const findings = [...missing]
  for (const [index, key] of [...catalogue.keys()].entries()) {
    const finding = findings[index]
    if (finding !== undefined) yield ['missing', key, keptMissing(finding)]
  }
}

/** The line of a missing document. */
export function keptMissing(finding: Finding<'missing'>): KeptMissing {
  return {
    finding: finding.id,
    witnesses: [...new Set(finding.evidence.map((one) => one.document))],
  }
}

/** A shelved document as a line; endless days have no place in JSON. */
export function packed(one: Shelved): KeptShelved {
  return {
    ...one,
    first: Number.isFinite(one.first) ? one.first : null,
    last: Number.isFinite(one.last) ? one.last : null,
    families: [...one.families],
  }
}

function unpacked(kept: KeptShelved): Shelved {
  return {
    ...kept,
    first: kept.first ?? -Infinity,
    last: kept.last ?? Infinity,
    families: new Set(kept.families),
  }
}

function* heaps(lines: Iterable<Line>): Iterable<string> {
  let some: string[] = []
  for (const line of lines) {
    some.push(`${JSON.stringify(line)}\n`)
    if (some.length < heap) continue
    yield some.join('')
    some = []
  }
  yield some.join('')
}
