/** Two papers of each corpus in one dossier, out and back: the same to the byte, and all TEI valid. */
import assert from 'node:assert/strict'
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { ofDossier } from '../../bench/round-trips.ts'
import { formsOf, layOut } from '../../src/cli/eval/corpus.ts'

const corpora = fileURLToPath(new URL('../../../../shared/corpora', import.meta.url))
const skip = existsSync(corpora) ? false : 'the corpora are not here'

test('papers of every corpus come back as they went', { skip }, async (context) => {
  const home = mkdtempSync(join(tmpdir(), 'rejoinder-round-trips-'))
  context.after(() => rmSync(home, { recursive: true, force: true }))
  for (const corpus of readdirSync(corpora)) takeSome(corpus, home)
  const figures: string[] = []
  for await (const { what, value } of ofDossier('all', home))
    if (!what.includes('held and known')) figures.push(`${what}: ${value}`)
  assert.ok(figures.length >= 7)
  assert.deepEqual(
    figures.filter((one) => !one.endsWith(': 0')),
    [],
  )
})

/** Mailboxes hold hundreds of letters each; a bench takes those. */
function takeSome(corpus: string, home: string): void {
  const folder = join(corpora, corpus)
  if (!statSync(folder).isDirectory() || /^(?:events|mail|quotes)-/.test(corpus)) return
  for (const papers of formsOf(folder)) {
    const laid = layOut(folder, { papers, most: 2 })
    const to = join(home, 'sources', `${corpus}-${papers}`)
    cpSync(join(laid.dossier, 'sources'), to, { recursive: true })
    laid.remove()
  }
}
