/** A record that has grown step by step is told from one that was made in one go. */
import assert from 'node:assert/strict'
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { build } from '../../src/pipeline.ts'
import { dossierAt, hasGrown, openStore } from '../../src/store/index.ts'

test('a large record has grown when something came later, until it is built from nothing', async (context) => {
  const home = mkdtempSync(join(tmpdir(), 'rejoinder-grown-'))
  context.after(() => rmSync(home, { recursive: true, force: true }))
  mkdirSync(join(home, 'sources'))
  const letter = (name: string, words: string): void =>
    writeFileSync(join(home, 'sources', name), words)
  letter('a.txt', 'Hurst, 3 May 1871\n\nDear Sir,\n\nThe gate is shut.\n\nAnn Fenn\n')
  letter('b.txt', 'Hurst, 5 May 1871\n\nDear Madam,\n\nI have your letter.\n\nJ. Quill\n')
  const grownAfter = async (more: { fresh?: boolean; wholeUpTo?: number }): Promise<boolean> => {
    const dossier = dossierAt(home)!
    await build(dossier, { clock: () => Date.now(), progress: () => undefined, ...more })
    const store = openStore(dossier, { now: () => new Date().toISOString() })
    try {
      return hasGrown(store)
    } finally {
      store.close()
    }
  }
  const large = { wholeUpTo: 1 }
  assert.equal(await grownAfter(large), false)
  assert.equal(await grownAfter(large), false, 'nothing came')
  letter('c.txt', 'Hurst, 9 May 1871\n\nDear Sir,\n\nNo answer has come.\n\nAnn Fenn\n')
  assert.equal(await grownAfter(large), true)
  assert.equal(await grownAfter({ ...large, fresh: true }), false)
  appendFileSync(join(home, 'rejoinder.yaml'), 'title: The gate\n')
  assert.equal(await grownAfter(large), true)
  assert.equal(await grownAfter({}), false, 'a small one is resolved whole each time')
})
