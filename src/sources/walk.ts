/**
 * Walking a dossier: which of its files are sources, in an order that is the
 * same on every machine. Nothing is read here but names.
 */
import { existsSync, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import type { Problem } from '../record/index.ts'

export interface SourceEntry {
  /** Relative to the dossier's sources, with `/`. */
  readonly path: string
  /** Where it is on this machine. */
  readonly location: string
  /** In bytes. */
  readonly size: number
  /** When its words or its place last changed, in milliseconds since 1970: a write cannot hide from it. */
  readonly changed: number
}

export type Walked =
  | { readonly kind: 'source'; readonly entry: SourceEntry }
  | { readonly kind: 'problem'; readonly problem: Problem }

// What stands in a dossier and is not of its papers.
const ours = /^(?:rejoinder\.ya?ml|(?:judgements|ids|entries|docs|gold)\.jsonl)$/
const aboutTheFolder = /^(?:readme|source)\.md$/i
// What programs leave beside papers: the lock of an open word processor, thumbnails, settings of a folder.
const leftByPrograms = /^(?:~\$.*|~.*\.tmp|thumbs\.db|desktop\.ini|ehthumbs\.db|icon\r)$/i
const deepest = 40

/** The folder that holds a dossier's sources: `sources/`, or the dossier itself. */
export function sourcesFolder(dossier: string): string {
  const folder = join(dossier, 'sources')
  return existsSync(folder) && statSync(folder).isDirectory() ? folder : dossier
}

/** The sources of a dossier, in order of their paths. */
export function* walkSources(dossier: string): Generator<Walked> {
  const folder = sourcesFolder(dossier)
  yield* walkFolder({ root: realpathSync(folder), folder, path: '', bare: folder === dossier })
}

interface Here {
  readonly root: string
  readonly folder: string
  /** With `/` at its end, or empty at the top. */
  readonly path: string
  /** The dossier has no `sources/`, so its top holds other things too. */
  readonly bare: boolean
}

function* walkFolder(here: Here): Generator<Walked> {
  const names = namesIn(here)
  if (names === undefined) {
    yield unreadable(
      here.path || '.',
      'the folder cannot be listed',
      'give yourself the right to read it',
    )
    return
  }
  for (const name of names) {
    const path = `${here.path}${name}`
    const location = join(here.folder, name)
    const found = lstatSync(location, { throwIfNoEntry: false })
    if (found === undefined) continue
    if (found.isSymbolicLink()) yield* followLink(here, path, location)
    else if (found.isDirectory()) {
      if (path.split('/').length > deepest) yield tooDeep(path)
      else yield* walkFolder({ ...here, folder: location, path: `${path}/` })
    } else if (found.isFile()) yield entryOf(path, location, found)
  }
}

function namesIn(here: Here): string[] | undefined {
  try {
    return readdirSync(here.folder)
      .filter((name) => !isLeftOut(name, here))
      .sort((one, other) => (one < other ? -1 : 1))
  } catch {
    return undefined
  }
}

function isLeftOut(name: string, { path, bare, folder }: Here): boolean {
  if (name.startsWith('.') || name === 'gold' || leftByPrograms.test(name)) return true
  if (path !== '') return false
  return ours.test(name) || (bare && (aboutTheFolder.test(name) || isChancery(name, folder)))
}

/** The keys and logs of a chancery are no papers; its letters stand among the sources. */
function isChancery(name: string, folder: string): boolean {
  return name === 'chancery' && existsSync(join(folder, name, 'party.json'))
}

/** A link to a file within the sources is a source; what leads elsewhere is not followed. */
function* followLink(here: Here, path: string, location: string): Generator<Walked> {
  const target = targetOf(location)
  if (target === undefined)
    return yield unreadable(path, 'the link leads to nothing', 'put the file in its place')
  const inside = target.startsWith(here.root + sep)
  const found = statSync(target)
  if (inside && found.isFile()) yield entryOf(path, location, found)
  else if (!inside)
    yield unreadable(
      path,
      'the link leads out of the dossier',
      'put a copy of the file in its place',
    )
}

function targetOf(location: string): string | undefined {
  try {
    return realpathSync(location)
  } catch {
    return undefined
  }
}

function entryOf(
  path: string,
  location: string,
  found: { readonly size: number; readonly mtimeMs: number; readonly ctimeMs: number },
): Walked {
  const normal = path.normalize('NFC')
  return {
    kind: 'source',
    entry: {
      path: normal,
      location,
      size: found.size,
      changed: Math.max(found.mtimeMs, found.ctimeMs),
    },
  }
}

function tooDeep(path: string): Walked {
  return unreadable(path, `folders are nested more than ${deepest} deep`, 'move its files up')
}

function unreadable(path: string, why: string, advice: string): Walked {
  return {
    kind: 'problem',
    problem: {
      code: 'unreadable',
      what: `cannot read "${path}": ${why}`,
      where: path,
      advice,
      weight: 'attention',
    },
  }
}
