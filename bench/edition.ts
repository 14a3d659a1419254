/**
 * The edition of many letters: what each format costs in time of the processor
 * and in memory, written by the command in a process of its own, what a page of
 * the site weighs beside its text, and whether nothing is written where nothing
 * has changed.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { exporters, fileName } from '../src/edition/index.ts'
import type { StandingRecord } from '../src/record/index.ts'
import { dossierAt, openStore } from '../src/store/index.ts'
import type { Figure } from './index.ts'
import { growLetters } from './letters.ts'

const child = fileURLToPath(new URL('./export-once.js', import.meta.url))

export async function* figures(): AsyncIterable<Figure> {
  const home = mkdtempSync(join(tmpdir(), 'rejoinder-bench-edition-'))
  try {
    const count = Number(process.env.BENCH_LETTERS ?? 5000)
    growLetters(home, count)
    const to = (name: string): string => join(home, '.rejoinder', 'out', name)
    const written = (name: string): Once => exportOnce([home, name, to(name)])
    yield { what: 'letters', value: count, unit: '' }
    yield* costs('site, and the build before it', written('site'))
    const again = written('site')
    yield { what: 'site: again, nothing changed', value: again.seconds, unit: 's' }
    yield { what: 'site: files written again', value: again.changed, unit: '' }
    rmSync(to('site'), { recursive: true })
    const site = written('site')
    yield { what: 'site: files', value: site.files, unit: '' }
    yield* costs('site alone', site)
    const store = openStore(dossierAt(home)!, { now: () => new Date().toISOString() })
    yield* weights(to('site'), store.record())
    store.close()
    for (const { name } of exporters) if (name !== 'site') yield* costs(name, written(name))
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}

function* costs(what: string, { seconds, megabytes }: Once): Iterable<Figure> {
  yield { what: `${what}: time of the processor`, value: seconds, unit: 's' }
  yield { what: `${what}: most memory held`, value: megabytes, unit: 'MB' }
}

interface Once {
  readonly files: number
  readonly changed: number
  readonly seconds: number
  readonly megabytes: number
}

/** One format written by the command in a process of its own. */
function exportOnce(words: readonly string[]): Once {
  const run = spawnSync(process.execPath, [child, ...words], { encoding: 'utf8' })
  if (run.status !== 0) throw new Error(run.stderr)
  return JSON.parse(run.stdout) as Once
}

/** The heaviest page of a document beside its text, and the first page with all that it loads. */
function* weights(site: string, record: StandingRecord): Iterable<Figure> {
  let heaviest = 0
  for (const { id } of record.documents()) {
    const page = statSync(join(site, 'documents', `${fileName(id)}.html`)).size
    heaviest = Math.max(heaviest, page - Buffer.byteLength(record.words(id)))
  }
  yield { what: 'site: heaviest page beside its text', value: heaviest / 1024, unit: 'KB' }
  const first = ['index.html', 'site.css', 'site.js'].map((file) => readFileSync(join(site, file)))
  const bytes = first.reduce((sum, one) => sum + one.length, 0)
  yield { what: 'site: first page with style and script', value: bytes / 1024, unit: 'KB' }
  const pages = readdirSync(site).map((file) => ({ file, size: statSync(join(site, file)).size }))
  const largest = pages.sort((one, other) => other.size - one.size)[0]!
  yield { what: `site: largest file (${largest.file})`, value: largest.size / 1024, unit: 'KB' }
}
