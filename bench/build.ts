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

import { growLetters, letter, seeded, sentencePool } from './letters.ts'

const child = fileURLToPath(new URL('./build-once.js', import.meta.url))

interface Once {
  readonly milliseconds: number
  readonly megabytes: number
  readonly took: Readonly<Record<string, number>>
  readonly documents: number
}

export async function benchBuild(): Promise<void> {
  besidePeer()
  growth()
}

/** How often both are run, in turns; the best of each counts, since the machine is shared. */
const rounds = 3

function besidePeer(): void {
  inFolder((folder) => {
    const count = Number(process.env.BENCH_PEER ?? 2000)
    const characters = growLetters(folder, count)
    const peers: number[] = []
    const builds: Once[] = []
    for (let round = 0; round < rounds; round += 1) {
      peers.push(tokeniseAndTag(folder))
      rmSync(join(folder, '.rejoinder'), { recursive: true, force: true })
      builds.push(buildOnce(folder))
    }
    const peer = Math.min(...peers)
    const best = builds.reduce((one, other) =>
      one.milliseconds <= other.milliseconds ? one : other,
    )
    const { reading = 0, joining = 0, resolving = 0 } = best.took
    const without = reading + joining + resolving
    say(`${count} letters, ${(characters / 1e6).toFixed(1)} million characters, best of ${rounds}`)
    say(`  wink-nlp, tokens and tags     ${seconds(peer)}`)
    say(
      `  whole build                   ${seconds(best.milliseconds)}   ${ratio(peer, best.milliseconds)}`,
    )
    say(`  reading, dividing, resolving  ${seconds(without)}   ${ratio(peer, without)}`)
    for (const [stage, took] of Object.entries(best.took))
      say(`    ${stage.padEnd(26)}  ${seconds(took)}`)
  })
}

/** The peer reads the same files and does no more with them than find words and their classes. */
function tokeniseAndTag(folder: string): number {
  const require = createRequire(import.meta.url)
  const wink = require('wink-nlp') as (
    model: unknown,
    pipe: string[],
  ) => { readDoc(words: string): unknown }
  const nlp = wink(require('wink-eng-lite-web-model'), ['sbd', 'pos'])
  const began = performance.now()
  for (const file of filesBelow(join(folder, 'sources'))) nlp.readDoc(readFileSync(file, 'utf8'))
  return performance.now() - began
}

function growth(): void {
  const sizes = (process.env.BENCH_SIZES ?? '1000,10000,100000').split(',').map(Number)
  say('\n  letters      time   per letter   peak memory   one letter more')
  const times: [size: number, milliseconds: number][] = []
  for (const size of sizes)
    inFolder((folder) => {
      growLetters(folder, size)
      const { milliseconds, megabytes, documents } = buildOnce(folder)
      if (documents < size * 0.99) say(`  only ${documents} documents of ${size} letters`)
      mkdirSync(join(folder, 'sources', 'new'))
      writeFileSync(join(folder, 'sources', 'new', 'one.txt'), letter(sentencePool(), seeded(size)))
      const more = wallClock(folder)
      times.push([size, milliseconds])
      say(
        `  ${String(size).padStart(7)}  ${seconds(milliseconds).padStart(8)}  ${(milliseconds / size).toFixed(2).padStart(8)} ms  ${String(megabytes).padStart(9)} MB  ${seconds(more).padStart(15)}`,
      )
    })
  const [first, last] = [times[0], times.at(-1)]
  if (first === undefined || last === undefined || first === last) return
  const grown = Math.log(last[1] / first[1]) / Math.log(last[0] / first[0])
  const allowed =
    Math.log((last[0] * Math.log(last[0])) / (first[0] * Math.log(first[0]))) /
    Math.log(last[0] / first[0])
  say(`\n  time grows as n^${grown.toFixed(2)}; n·log n would be n^${allowed.toFixed(2)}`)
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

function inFolder(work: (folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'rejoinder-bench-'))
  try {
    work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`
}

function ratio(peer: number, own: number): string {
  return `${(peer / own).toFixed(2)} × the peer's speed`
}

function say(words: string): void {
  process.stdout.write(`${words}\n`)
}
