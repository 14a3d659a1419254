/** An edition of which nothing has changed is left alone, and any change is seen. */
import assert from 'node:assert/strict'
import { appendFileSync, cpSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { rejoinder } from '../support/command-line.ts'

const sample = fileURLToPath(new URL('../../../samples/sino-soviet-1962-64', import.meta.url))

function dossierOf(context: TestContext): { dossier: string; to: string } {
  const home = mkdtempSync(join(tmpdir(), 'rejoinder-unchanged-'))
  context.after(() => rmSync(home, { recursive: true, force: true }))
  const dossier = join(home, 'dossier')
  const filter = (path: string): boolean => !path.includes('.rejoinder')
  cpSync(sample, dossier, { recursive: true, filter })
  return { dossier, to: join(home, 'out') }
}

test('what has not changed is not written again; a change of either side is', async (context) => {
  const { dossier, to } = dossierOf(context)
  // A paper of this very second might change once more within it, and is read again the next time.
  await setTimeout(2500)
  const written = async (): Promise<number> => {
    const ran = await rejoinder('export', dossier, '--as', 'csv', '--to', to, '--json')
    return (ran.json() as { changed: number }).changed
  }
  const all = await written()
  assert.ok(all > 3)
  const before = statSync(to).mtimeMs
  assert.equal(await written(), 0)
  assert.equal(statSync(to).mtimeMs, before, 'the folder was not swapped')
  writeFileSync(join(to, 'documents.csv'), 'spoilt')
  assert.equal(await written(), 1)
  rmSync(join(to, 'documents.csv'))
  assert.equal(await written(), 1)
  appendFileSync(join(dossier, 'sources', 'letter.txt'), 'Moscow, 3 May 1965\n\nDear Comrades,\n')
  assert.ok((await written()) > 0)
  const ran = await rejoinder('export', dossier, '--as', 'json', '--to', to, '--json')
  assert.equal((ran.json() as { files: number }).files, 1)
})
