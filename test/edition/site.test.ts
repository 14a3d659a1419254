/** The static site of the sample: every link leads somewhere, nothing asks a server. */
import assert from 'node:assert/strict'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { main } from '../../src/cli/index.ts'

const sample = fileURLToPath(new URL('../../../samples/weir', import.meta.url))

test('the site of the sample is whole and needs no server', async (context) => {
  const home = mkdtempSync(join(tmpdir(), 'rejoinder-site-'))
  context.after(() => rmSync(home, { recursive: true, force: true }))
  cpSync(sample, join(home, 'dossier'), {
    recursive: true,
    filter: (path) => !path.includes('.rejoinder'),
  })
  const to = join(home, 'site')
  const quiet = { write: () => true, isTTY: false, columns: 80 }
  await main(['export', join(home, 'dossier'), '--as', 'site', '--to', to], {
    stdout: quiet,
    stderr: quiet,
  } as never)
  const pages = readdirSync(to, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.name.endsWith('.html'))
    .map((entry) => join(entry.parentPath, entry.name))
  assert.ok(pages.length > 30)
  for (const page of pages) {
    const markup = readFileSync(page, 'utf8')
    for (const [, address = ''] of markup.matchAll(/ (?:href|src)="([^"#]+)[^"]*"/g)) {
      if (/^(?:https?:|data:)/.test(address)) continue
      assert.ok(!address.startsWith('/'), `${page} leads to the root: ${address}`)
      assert.ok(existsSync(join(dirname(page), address)), `${page} leads to nothing: ${address}`)
    }
    assert.doesNotMatch(markup, /<form\b(?![^>]*data-enhance)/, `${page} asks a server`)
  }
  const first = Buffer.byteLength(readFileSync(join(to, 'index.html')))
  const weight = ['site.css', 'site.js'].reduce(
    (sum, name) => sum + readFileSync(join(to, name)).length,
    first,
  )
  assert.ok(weight < 150_000, `the first page weighs ${weight} bytes`)
})
