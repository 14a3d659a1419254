/**
 * The way of the data is the list of folders, and imports only look back along it.
 * Read from the sources as text: 80 files cost 30 ms and no compiler.
 */
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

const src = fileURLToPath(new URL('../../src', import.meta.url))

/** Folders in the order of the data; a file imports from its own folder and from those before it. */
const order = [
  'text',
  'record',
  'markup',
  'browser',
  'languages',
  'sources',
  'documents',
  'store',
  'capabilities',
  'pipeline.ts',
  'queries',
  'chancery',
  'room',
  'edition',
  'cli',
]

/** Neither knows the other, though one stands before the other in the list. */
const strangers = [['room', 'edition']]

const longest = 400

const furniture = ['README.md', 'find', 'resolve', 'answer', 'show', 'measure', 'index.ts']

interface Module {
  readonly path: string
  readonly words: string
}

const modules = readModules()

test('imports only look back along the way of the data', () => {
  assert.deepEqual(modules.flatMap(forwardImports), [])
})

test('another folder is entered by its door', () => {
  assert.deepEqual(modules.flatMap(passedDoors), [])
})

test('a capability never imports another', () => {
  assert.deepEqual(modules.flatMap(crossedCapabilities), [])
})

test(`no file is longer than ${longest} lines`, () => {
  const long = modules.filter((module) => module.words.split('\n').length > longest)
  assert.deepEqual(
    long.map((module) => module.path),
    [],
  )
})

test('no modules import each other in a circle', () => {
  assert.deepEqual(circles(modules), [])
})

test('every capability has the same furniture', () => {
  const missing = capabilityFolders().flatMap((folder) => {
    const entries = readdirSync(join(src, 'capabilities', folder))
    return furniture
      .filter((piece) => !entries.some((entry) => entry === piece || entry === `${piece}.ts`))
      .map((piece) => `${folder}: ${piece}`)
  })
  assert.deepEqual(missing, [])
})

test('every folder of the way has a door and stands in the list', () => {
  const folders = readdirSync(src, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() || entry.name.endsWith('.ts'))
    .map((entry) => entry.name)
  assert.deepEqual(
    folders.filter((name) => !order.includes(name)),
    [],
  )
})

test('planted faults are seen', () => {
  const forward = { path: 'text/planted.ts', words: "import { x } from '../cli/index.ts'" }
  assert.equal(forwardImports(forward).length, 1)
  const door = { path: 'room/planted.ts', words: "import { x } from '../store/database.ts'" }
  assert.equal(passedDoors(door).length, 1)
  const stranger = { path: 'edition/planted.ts', words: "import { x } from '../room/index.ts'" }
  assert.equal(forwardImports(stranger).length, 1)
  const crossed = {
    path: 'capabilities/replies/planted.ts',
    words: "import { x } from '../references/index.ts'",
  }
  assert.equal(crossedCapabilities(crossed).length, 1)
  const circle = [
    { path: 'text/one.ts', words: "import { x } from './other.ts'" },
    { path: 'text/other.ts', words: "import { x } from './one.ts'" },
  ]
  assert.equal(circles(circle).length, 1)
})

function readModules(): Module[] {
  return readdirSync(src, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({
      path: relative(src, file).replaceAll('\\', '/'),
      words: readFileSync(file, 'utf8'),
    }))
    .sort((one, other) => (one.path < other.path ? -1 : 1))
}

/** Modules of ours that a module imports, as paths below `src`. */
function importsOf(module: Module): string[] {
  const paths = module.words.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)
  return [...paths].map(([, path]) =>
    relative('/', join('/', module.path, '..', path ?? '')).replaceAll('\\', '/'),
  )
}

function forwardImports(module: Module): string[] {
  const own = stage(module.path)
  return importsOf(module)
    .filter((path) => {
      const other = stage(path)
      const strange = strangers.some(
        (pair) => own !== other && pair.includes(own) && pair.includes(other),
      )
      return strange || order.indexOf(other) > order.indexOf(own)
    })
    .map((path) => `${module.path} → ${path}`)
}

function passedDoors(module: Module): string[] {
  return importsOf(module)
    .filter((path) => stage(path) !== stage(module.path) && path.includes('/'))
    .filter((path) => path !== `${stage(path)}/index.ts` && !isCapabilityDoor(path))
    .map((path) => `${module.path} → ${path}`)
}

function isCapabilityDoor(path: string): boolean {
  return /^capabilities\/[^/]+\/index\.ts$/.test(path)
}

function crossedCapabilities(module: Module): string[] {
  const own = /^capabilities\/([^/]+)\//.exec(module.path)?.[1]
  if (own === undefined) return []
  return importsOf(module)
    .filter(
      (path) => /^capabilities\/[^/]+\//.test(path) && !path.startsWith(`capabilities/${own}/`),
    )
    .map((path) => `${module.path} → ${path}`)
}

function circles(all: readonly Module[]): string[] {
  const graph = new Map(all.map((module) => [module.path, importsOf(module)]))
  const done = new Set<string>()
  const found: string[] = []
  const visit = (path: string, way: readonly string[]): void => {
    if (way.includes(path)) {
      found.push([...way.slice(way.indexOf(path)), path].join(' → '))
      return
    }
    if (done.has(path)) return
    for (const next of graph.get(path) ?? []) visit(next, [...way, path])
    done.add(path)
  }
  for (const path of graph.keys()) visit(path, [])
  return found
}

/** Folders of capabilities that are built, or on the way to be: those that have a door. */
function capabilityFolders(): string[] {
  return modules
    .map((module) => /^capabilities\/([^/]+)\/index\.ts$/.exec(module.path)?.[1])
    .filter((folder) => folder !== undefined)
}

function stage(path: string): string {
  return path.split('/')[0] ?? ''
}
