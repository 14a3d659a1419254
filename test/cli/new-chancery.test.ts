/** A chancery that has no letter yet is opened like any dossier: its first letter is written in the room. */
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'

import { rejoinder } from '../support/command-line.ts'
import { folderWith } from '../support/dossier.ts'

test('a new chancery without a letter is a dossier that can be opened, an empty folder is none', async (context) => {
  const folder = folderWith(context, {})
  assert.equal((await rejoinder('documents', folder)).code, 3)
  const words = join(
    folderWith(context, { 'secret.txt': 'the grey heron walks at noon' }),
    'secret.txt',
  )
  const made = await rejoinder(
    'chancery',
    'init',
    folder,
    '--name',
    'Mill Lane Tenants',
    '--passphrase-file',
    words,
    '--recovery-passphrase-file',
    words,
  )
  assert.equal(made.code, 0, made.err)
  const listed = await rejoinder('documents', folder, '--json')
  assert.equal(listed.code, 0, listed.err)
  assert.deepEqual(listed.json(), [])
})
