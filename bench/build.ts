/**
 * The whole build: beside a peer that only tokenises and tags the same text,
 * and as the dossier grows.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import type { Figure } from './index.ts'
import { growLetters, inOtherWords, isDiverse, letter, seeded, sentencePool } from './letters.ts'

/** As one file, as the program is when it is used. */
const child = fileURLToPath(new URL('../build-once.js', import.meta.url))

interface Once {
  readonly milliseconds: number
  /** Milliseconds of the processor: on a busy machine the fairer measure. */
  readonly processor: number
  readonly megabytes: number
  readonly took: Readonly<Record<string, number>>
  readonly documents: number
}

export async function* figures(): AsyncIterable<Figure> {
  yield* besidePeer()
  yield* growth()
}

/** How often both are run, in turns; the best of each counts, since the machine is shared. */
const rounds = 3

function* besidePeer(): Iterable<Figure> {
  const folder = mkdtempSync(join(tmpdir(), 'rejoinder-bench-'))
  try {
    const count = Number(process.env.BENCH_PEER ?? 2000)
    const characters = growLetters(folder, count)
    const peers: { readonly milliseconds: number; readonly processor: number }[] = []
    const builds: Once[] = []
    for (let round = 0; round < rounds; round += 1) {
      peers.push(tokeniseAndTag(folder))
      rmSync(join(folder, '.rejoinder'), { recursive: true, force: true })
      builds.push(buildOnce(folder))
    }
    const peer = Math.min(...peers.map((one) => one.milliseconds))
    const peerWorked = Math.min(...peers.map((one) => one.processor))
    const best = builds.reduce((one, other) =>
      one.milliseconds <= other.milliseconds ? one : other,
    )
    const { reading = 0, joining = 0, resolving = 0 } = best.took
    const of = `${count} letters, ${(characters / 1e6).toFixed(1)} million characters`
    yield { what: `wink-nlp: tokens and tags of ${of}`, value: peer / 1000, unit: 's' }
    yield timed('whole build of the same letters', best.milliseconds, peer)
    yield timed('  of the processor', Math.min(...builds.map((one) => one.processor)), peerWorked)
    yield timed('reading, dividing and resolving alone', reading + joining + resolving, peer)
    for (const [stage, took] of Object.entries(best.took)) yield timed(`  ${stage}`, took)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function timed(what: string, milliseconds: number, peer?: number): Figure {
  const figure = { what, value: milliseconds / 1000, unit: 's' }
  return peer === undefined
    ? figure
    : { ...figure, beside: `${(peer / milliseconds).toFixed(2)} × the speed of wink-nlp` }
}

/** The peer reads the same files and does no more with them than find words and their classes. */
function tokeniseAndTag(folder: string): Pick<Once, 'milliseconds' | 'processor'> {
  const require = createRequire(import.meta.url)
  const wink = require('wink-nlp') as (
    model: unknown,
    pipe: string[],
  ) => { readDoc(words: string): unknown }
  const nlp = wink(require('wink-eng-lite-web-model'), ['sbd', 'pos'])
  const began = performance.now()
  const before = process.cpuUsage()
  for (const file of filesBelow(join(folder, 'sources'))) nlp.readDoc(readFileSync(file, 'utf8'))
  const { user, system } = process.cpuUsage(before)
  return { milliseconds: performance.now() - began, processor: (user + system) / 1000 }
}

function* growth(): Iterable<Figure> {
  const sizes = (process.env.BENCH_SIZES ?? '1000,10000,100000').split(',').map(Number)
  const times: [size: number, milliseconds: number][] = []
  for (const size of sizes) {
    const folder = mkdtempSync(join(tmpdir(), 'rejoinder-bench-'))
    try {
      growLetters(folder, size)
      const { milliseconds, megabytes, documents } = buildOnce(folder)
      times.push([size, milliseconds])
      yield timed(`build of ${size} letters (${documents} documents)`, milliseconds)
      yield { what: '  peak memory', value: megabytes, unit: 'MB' }
      mkdirSync(join(folder, 'sources', 'new'))
      writeFileSync(join(folder, 'sources', 'new', 'one.txt'), oneMore(size))
      yield timed('  one letter more, with the start of the program', wallClock(folder))
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
  const [first, last] = [times[0], times.at(-1)]
  if (first === undefined || last === undefined || first === last) return
  const exponent = ([size, took]: [number, number], [more, longer]: [number, number]): number =>
    Math.log(longer / took) / Math.log(more / size)
  const law = ([size]: [number, number]): [number, number] => [size, size * Math.log(size)]
  yield {
    what: 'time grows with the number of letters to the power of',
    value: exponent(first, last),
    unit: '',
    beside: `n·log n is ${exponent(law(first), law(last)).toFixed(2)}`,
  }
}

function oneMore(size: number): string {
  const pool = sentencePool()
  return letter(pool, seeded(size), isDiverse() ? inOtherWords(pool) : undefined)
}

function buildOnce(folder: string): Once {
  const run = spawnSync(process.execPath, [child, folder], { encoding: 'utf8' })
  if (run.status !== 0) throw new Error(`the build ended with ${run.status}: ${run.stderr}`)
  return JSON.parse(run.stdout) as Once
}

/** With the start of the program, as a person waits for it. */
function wallClock(folder: string): number {
  const began = performance.now()
  buildOnce(folder)
  return performance.now() - began
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}
