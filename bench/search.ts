/**
 * Searching a large dossier: from what is typed to the page that the room shows.
 *
 * Only what search needs is built: the letters are read and divided, and no
 * capability looks into them. `BENCH_SEARCH` chooses how many letters.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { build, parts } from '../src/pipeline.ts'
import { views } from '../src/queries/index.ts'
import type { StandingRecord } from '../src/record/index.ts'
import { dossierAt, openStore } from '../src/store/index.ts'
import type { Figure } from './index.ts'
import { growLetters } from './letters.ts'

const count = Number(process.env.BENCH_SEARCH ?? 100_000)

/** A word of every letter, a rarer one, a phrase, the beginning of a word, two words near each other. */
const typed = ['faithfully', 'mother', '"your letter"', 'sun*', 'NEAR(my mother, 5)', 'from:Hurst']

/** A page is asked for so often; the middle one counts. */
const rounds = 9

export async function* figures(): AsyncIterable<Figure> {
  const folder = mkdtempSync(join(tmpdir(), 'rejoinder-bench-'))
  try {
    growLetters(folder, count)
    const dossier = dossierAt(folder)!
    const tools = { clock: () => performance.now(), progress: () => {} }
    const built = await build(dossier, tools, { ...parts, capabilities: [] })
    if (built.kind === 'stopped') throw new Error(built.problem.what)
    const store = openStore(dossier, { now: () => new Date().toISOString() })
    const record = store.record()
    for (const words of typed)
      yield {
        what: `${words} among ${count} letters`,
        value: pageTime(record, words),
        unit: 'ms of the processor',
      }
    store.close()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function pageTime(record: StandingRecord, words: string): number {
  const view = views.find(({ path }) => path === 'search')
  const times = Array.from({ length: rounds }, () => {
    const before = process.cpuUsage()
    view?.page(record, { rest: [], query: new URLSearchParams({ q: words }) })
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  })
  return times.sort((one, other) => one - other)[Math.floor(rounds / 2)]!
}
