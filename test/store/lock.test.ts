/** The lock of a build. */
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'

import { takeLock } from '../../src/store/index.ts'
import { folderWith } from '../support/dossier.ts'

const now = '2026-01-01T00:00:00Z'

test('is held by one, and the second learns by whom', (context) => {
  const file = join(folderWith(context, {}), 'lock')
  const first = takeLock(file, now)
  const second = takeLock(file, now)
  assert.equal(first.kind, 'held')
  assert.equal(second.kind, 'busy')
  assert.equal(second.kind === 'busy' && second.holder?.process, process.pid)
  if (first.kind === 'held') first.release()
  assert.equal(takeLock(file, now).kind, 'held')
})

test('of a process that was killed is taken over', async (context) => {
  const file = join(folderWith(context, {}), 'lock')
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
  writeFileSync(file, JSON.stringify({ process: child.pid, host: hostname(), since: now }))
  assert.equal(takeLock(file, now).kind, 'busy')
  child.kill('SIGKILL')
  await once(child, 'exit')
  assert.equal(takeLock(file, now).kind, 'held')
})

test('of another machine stands', (context) => {
  const file = join(folderWith(context, {}), 'lock')
  writeFileSync(file, JSON.stringify({ process: 1, host: 'another-machine', since: now }))
  assert.equal(takeLock(file, now).kind, 'busy')
})

test('that says nothing, because its maker died over it, is taken over', (context) => {
  const file = join(folderWith(context, {}), 'lock')
  writeFileSync(file, '')
  assert.equal(takeLock(file, now).kind, 'held')
})
