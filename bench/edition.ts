/**
 * The edition of many letters: what each format costs in time of the processor,
 * how much memory the site takes at most, what a page weighs beside its text,
 * and whether pages that have not changed are left alone.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { exporters, fileName, papersOf, publish } from '../src/edition/index.ts'
import { build } from '../src/pipeline.ts'
import type { StandingRecord } from '../src/record/index.ts'
import { type Dossier, dossierAt, openStore, type Store } from '../src/store/index.ts'
import type { Figure } from './index.ts'
import { growLetters } from './letters.ts'

export async function* figures(): AsyncIterable<Figure> {
  const home = mkdtempSync(join(tmpdir(), 'rejoinder-bench-edition-'))
  try {
    const count = Number(process.env.BENCH_LETTERS ?? 5000)
    growLetters(home, count)
    const dossier = dossierAt(home)!
    await build(dossier, { clock: () => Date.now(), progress: () => undefined })
    yield { what: 'letters', value: count, unit: '' }
    const store = openStore(dossier, { now: () => new Date().toISOString() })
    const to = (name: string): string => join(home, '.rejoinder', 'out', name)
    for (const exporter of exporters) {
      const first = written(store, dossier, { name: exporter.name, folder: to(exporter.name) })
      yield { what: `${exporter.name}: first time`, value: first.seconds, unit: 's' }
      if (exporter.name !== 'site') continue
      yield { what: 'site: files', value: first.files, unit: '' }
      yield { what: 'site: most memory held', value: first.megabytes, unit: 'MB' }
      const again = written(store, dossier, { name: 'site', folder: to('site') })
      yield { what: 'site: again, nothing changed', value: again.seconds, unit: 's' }
      yield { what: 'site: files written again', value: again.changed, unit: '' }
      yield* weights(to('site'), store.record())
    }
    store.close()
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}

interface Wanted {
  readonly name: string
  readonly folder: string
}

/** One format written, with the seconds of the processor and the most memory held. */
function written(store: Store, dossier: Dossier, { name, folder }: Wanted) {
  const began = process.cpuUsage()
  const result = publish({
    record: store.record(),
    judgements: store.judgements(),
    exporter: exporters.find((one) => one.name === name)!,
    rules: { withhold: [] },
    folder,
    store,
    papers: () => papersOf(dossier),
    made: '2026-01-01',
  })
  if (result.kind === 'problem') throw new RangeError(result.problem.what)
  const { user, system } = process.cpuUsage(began)
  const { files, changed } = result.written
  const megabytes = process.resourceUsage().maxRSS / 1024
  return { files, changed, seconds: (user + system) / 1e6, megabytes }
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
