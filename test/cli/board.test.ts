/** `rejoinder board` in a terminal: every side has its column. */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { rejoinder } from '../support/command-line.ts'
import { folderWith } from '../support/dossier.ts'

test('a day not later than which something is wanted is told in words', async (context) => {
  const folder = folderWith(context, {
    'a.txt':
      'Linz, 3 March 1911\n\nTo the Dairy Board\n\nGentlemen,\n\nWe ask you to repair the fence by 15 June 1911.\n\nFor the Mill Guild, A. Pell\n',
  })
  const { out } = await rejoinder('board', folder)
  assert.match(out, /by 1911-06-15/)
  assert.doesNotMatch(out, /\.\.\//)
})

test('a side that has said nothing yet stands beside the other, not yet checked', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'rejoinder-board-'))
  try {
    writeFileSync(
      join(folder, 'a.txt'),
      'The Mill Guild to the Dairy Board\nLinz, 3 March 1911\n\nGentlemen,\n\nWe propose that the two boards meet on 15 June 1911 at the Custom House.\n\nFor the Mill Guild, A. Pell\n',
    )
    const { out } = await rejoinder('board', folder)
    assert.match(out, /Mill Guild.*Dairy Board|Dairy Board.*Mill Guild/)
    assert.match(out, /not yet checked/)
  } finally {
    rmSync(folder, { recursive: true })
  }
})
