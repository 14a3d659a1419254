/** Letters of parties that no settings name: their heads say who the sides are. */
import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { build } from '../../../src/pipeline.ts'
import { dossierAt, openStore } from '../../../src/store/index.ts'

const letter = `Harbour Board of Tolm to the Pilots’ Guild
Tolm, 12 May 1893

Gentlemen,

On the 5th your Guild broke the windows of our office. The Board suspended forty licences on 8 May 1893.

Josiah Fenn, Secretary to the Harbour Board
`

test('sides of a head act under their short names, and under new ones when the settings give them', async (context) => {
  const home = mkdtempSync(join(tmpdir(), 'rejoinder-events-'))
  context.after(() => rmSync(home, { recursive: true, force: true }))
  mkdirSync(join(home, 'sources'))
  writeFileSync(join(home, 'sources', 'a.txt'), letter)
  const told = async (): Promise<string[]> => {
    const dossier = dossierAt(home)!
    await build(dossier, { clock: () => Date.now(), progress: () => undefined })
    const store = openStore(dossier, { now: () => new Date().toISOString() })
    try {
      return [...store.record().findings('event')].map(
        ({ body: { actor, target, kind } }) => `${actor.root} ${target.root} ${kind}`,
      )
    } finally {
      store.close()
    }
  }
  const first = await told()
  assert.ok(first.includes('HARBOURBOARDOFTOLM PILOTSGUILD SANCTION'), first.join())
  const names = 'parties:\n  - name: Harbour Board of Tolm\n    short: Board\n'
  writeFileSync(join(home, 'rejoinder.yaml'), names)
  const second = await told()
  assert.ok(second.includes('Board PILOTSGUILD SANCTION'), second.join())
})
