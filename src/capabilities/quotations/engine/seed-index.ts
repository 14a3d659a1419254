/**
 * The seed index of a corpus in a folder: segments that are never changed, and a list of
 * those that count.
 *
 * New documents go into a new segment; of what was replaced or taken away only a note is
 * made. When there are many segments of a size they are merged into one, so that a
 * look-up has few to ask. The list is replaced in one step: a kill at any moment leaves
 * the index as it was before or as it is after.
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
import { addTo, type Batch, fullBatch, newBatch, seal } from './batch.ts'
import { mergeInto } from './merge.ts'
import { type SeedShape, usualShape } from './seeds.ts'
import {
  createSegmentFile,
  type OpenSegment,
  openSegmentFile,
  segmentNames,
} from './segment-file.ts'

/** A document as it stands: its stamp changes when its words do. */
export interface Stamped {
  readonly name: string
  readonly stamp: string
  readonly words: () => string
}

/** A segment of an open index; documents that no longer count are `dead`. */
export interface LivingSegment extends OpenSegment {
  readonly dead: ReadonlySet<number>
  /** Names with the stamps of their words, as they stand in the file. */
  readonly stamped: readonly string[]
}

export interface SeedIndex {
  readonly segments: readonly LivingSegment[]
  /** Bytes of all segment files. */
  readonly bytes: number
  close(): void
}

interface Listed {
  readonly file: string
  readonly postings: number
  readonly dead: readonly number[]
}

/** Changes when segments are written otherwise; those that stand are then made again. */
const version = 2

interface Manifest {
  readonly version: typeof version
  readonly shape: SeedShape
  readonly next: number
  readonly segments: readonly Listed[]
}

/** So many segments of a size are merged into one. */
const fanOut = 3

export interface Updating {
  readonly shape: SeedShape
  readonly progress?: (added: number) => void
  /** Whether `documents` speak for this name; of others what the index has stands. All when not given. */
  readonly concerns?: (name: string) => boolean
}

/** Bring the index of a folder up to date with the documents; gives it open. */
export function updateSeedIndex(
  folder: string,
  documents: Iterable<Stamped>,
  { shape, progress, concerns = () => true }: Updating,
): SeedIndex {
  mkdirSync(folder, { recursive: true })
  let manifest = readManifest(folder, shape)
  const known = placesByName(folder, manifest)
  const kept = new Set<string>()
  const adding = batches(folder, shape, manifest.next)
  let added = 0
  for (const document of documents) {
    const name = `${document.name}\t${document.stamp}`
    if (known.has(name)) {
      kept.add(name)
      continue
    }
    adding.add(name, document.words())
    added += 1
    progress?.(added)
  }
  const gone = [...known]
    .filter(([name]) => !kept.has(name) && concerns(plainName(name)))
    .map(([, place]) => place)
  manifest = withChanges(manifest, adding.finish(), gone)
  writeManifest(folder, manifest)
  manifest = merged(folder, manifest)
  removeOrphans(folder, manifest)
  return openListed(folder, manifest)
}

/** Whether a folder has an index with seeds of this shape. */
export function isSeedIndex(folder: string, shape: SeedShape): boolean {
  const read = loadManifest(folder)
  return read !== undefined && JSON.stringify(read.shape) === JSON.stringify(shape)
}

/** Forget the index of a folder; its files go with the next update. */
export function dropSeedIndex(folder: string): void {
  rmSync(manifestFile(folder), { force: true })
}

/** Open the index of a folder as it is; undefined when there is none. */
export function openSeedIndex(folder: string): SeedIndex | undefined {
  const manifest = loadManifest(folder)
  return manifest === undefined ? undefined : openListed(folder, manifest)
}

/** The document's own name, without the stamp. */
function plainName(name: string): string {
  return name.slice(0, name.lastIndexOf('\t'))
}

function manifestFile(folder: string): string {
  return join(folder, 'segments.json')
}

function loadManifest(folder: string): Manifest | undefined {
  if (!existsSync(manifestFile(folder))) return undefined
  try {
    const read = JSON.parse(readFileSync(manifestFile(folder), 'utf8')) as Manifest
    return read.version === version && Array.isArray(read.segments) ? read : undefined
  } catch {
    // The index can be made again; a broken list is as good as none.
    return undefined
  }
}

/** The list of a folder; a new one where there is none or its seeds are cut otherwise. */
function readManifest(folder: string, shape: SeedShape): Manifest {
  const read = loadManifest(folder)
  if (read !== undefined && JSON.stringify(read.shape) === JSON.stringify(shape)) return read
  return { version, shape, next: read?.next ?? 0, segments: [] }
}

function writeManifest(folder: string, manifest: Manifest): void {
  const file = manifestFile(folder)
  writeFileSync(`${file}.part`, `${JSON.stringify(manifest)}\n`, { flush: true })
  renameSync(`${file}.part`, file)
}

function openListed(folder: string, manifest: Manifest): SeedIndex {
  const segments = manifest.segments.map(({ file, dead }) => {
    const open = openSegmentFile(join(folder, file))
    return { ...open, names: open.names.map(plainName), stamped: open.names, dead: new Set(dead) }
  })
  return {
    segments,
    bytes: segments.reduce((sum, one) => sum + one.bytes, 0),
    close: () => {
      for (const one of segments) one.close()
    },
  }
}

interface Place {
  readonly segment: number
  readonly document: number
}

function placesByName(folder: string, manifest: Manifest): Map<string, Place> {
  const places = new Map<string, Place>()
  manifest.segments.forEach(({ file, dead }, segment) => {
    const gone = new Set(dead)
    segmentNames(join(folder, file)).forEach((name, document) => {
      if (!gone.has(document)) places.set(name, { segment, document })
    })
  })
  return places
}

interface Adding {
  add(name: string, words: string): void
  finish(): Listed[]
}

/** Writes segments as documents come, each when there is enough for it. */
function batches(folder: string, shape: SeedShape, next: number): Adding {
  const written: Listed[] = []
  let batch: Batch = newBatch(shape)
  const flush = (): void => {
    if (batch.names.length === 0) return
    const file = `seeds-${next + written.length}`
    const { lists, ...head } = seal(batch)
    const writer = createSegmentFile(join(folder, file))
    writer.write(lists)
    writer.finish(head)
    written.push({ file, postings: head.postings, dead: [] })
    batch = newBatch(shape)
  }
  return {
    add(name, words) {
      addTo(batch, name, words)
      if (batch.count >= fullBatch) flush()
    },
    finish() {
      flush()
      return written
    },
  }
}

function withChanges(
  manifest: Manifest,
  added: readonly Listed[],
  gone: readonly Place[],
): Manifest {
  const segments = manifest.segments.map((one, index) => {
    const dead = gone.filter((place) => place.segment === index).map((place) => place.document)
    return dead.length === 0 ? one : { ...one, dead: [...one.dead, ...dead] }
  })
  return { ...manifest, next: manifest.next + added.length, segments: [...segments, ...added] }
}

/** Merge neighbours of a size until no size has too many. */
function merged(folder: string, manifest: Manifest): Manifest {
  let now = manifest
  for (;;) {
    const run = crowdedRun(now)
    if (run === undefined) return now
    const [from, to] = run
    const index = openListed(folder, { ...now, segments: now.segments.slice(from, to) })
    const file = `seeds-${now.next}`
    try {
      mergeInto(
        createSegmentFile(join(folder, file)),
        index.segments.map((segment) => ({
          segment: { ...segment, names: segment.stamped },
          dead: segment.dead,
        })),
      )
    } finally {
      index.close()
    }
    const made = openSegmentFile(join(folder, file))
    const listed = { file, postings: made.postings, dead: [] }
    made.close()
    now = {
      ...now,
      next: now.next + 1,
      segments: [...now.segments.slice(0, from), listed, ...now.segments.slice(to)],
    }
    writeManifest(folder, now)
  }
}

/** So many are merged at a time: their directories are all in memory, and those of long seeds are large. */
function mostMerged({ bits }: SeedShape): number {
  return bits > usualShape.bits ? fanOut : 12
}

/** The last segments when they are so many of about one size, or not much smaller together than the one before. */
function crowdedRun({ segments, shape }: Manifest): [number, number] | undefined {
  const most = mostMerged(shape)
  const size = ({ postings }: Listed): number =>
    Math.floor(Math.log(Math.max(1, postings)) / Math.log(fanOut))
  for (let to = segments.length; to >= fanOut; to--) {
    const largest = Math.max(...segments.slice(to - fanOut, to).map(size))
    let from = to
    while (from > 0 && to - from < most && Math.abs(size(segments[from - 1]!) - largest) <= 1)
      from -= 1
    if (to - from >= fanOut) return [from, to]
  }
  return unevenRun(segments)
}

/** A look-up asks every segment, so a few that are not much smaller than the first are worth one more merging. */
function unevenRun(segments: readonly Listed[]): [number, number] | undefined {
  let from = segments.length
  let behind = Infinity
  while (from > 0 && segments[from - 1]!.postings <= behind * fanOut) {
    from -= 1
    behind = segments.slice(from).reduce((sum, { postings }) => sum + postings, 0)
  }
  return segments.length - from >= fanOut ? [from, segments.length] : undefined
}

/** What no list names any more: old segments, and parts of files that a kill left. */
function removeOrphans(folder: string, manifest: Manifest): void {
  const named = new Set(manifest.segments.map((one) => one.file))
  for (const file of readdirSync(folder))
    if (/^seeds-\d+(?:\.part)?$/.test(file) && !named.has(file)) rmSync(join(folder, file))
}
