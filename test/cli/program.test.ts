import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'

import { noSettings } from '../../src/record/index.ts'

const root = new URL('../../../', import.meta.url)
const program = readFileSync(new URL('dist/rejoinder.js', root), 'utf8')

test('the program that is one file says what its modules say', () => {
  const start = (file: string): string => {
    const words = `import { main } from ${JSON.stringify(file)}\nawait main(['help', 'build'])`
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      ['--input-type=module', '-e', words],
      { cwd: fileURLToPath(root), encoding: 'utf8' },
    )
    assert.equal(status, 0, stderr)
    return stdout
  }
  const said = start(new URL('dist/rejoinder.js', root).href)
  assert.match(said, /--fresh/)
  assert.equal(said, start(new URL('dist/src/cli/main.js', root).href))
})

test('its modules look for files where they stand themselves', () => {
  const places = [...program.matchAll(/new URL\("(\.\/src\/[^"]+)", import\.meta\.url\)\.href/g)]
  assert.ok(places.length >= 5, 'modules that look for files beside them')
  for (const [, place = ''] of places)
    assert.ok(existsSync(new URL(place, new URL('dist/', root))), place)
})

test('its threads are one file too, and it starts', async () => {
  assert.match(program, /new URL\("\.\/thread\.js", import\.meta\.url\)/)
  const workerData = { settings: noSettings, wanted: [] }
  const worker = new Worker(new URL('dist/thread.js', root), { workerData })
  try {
    const [said] = await once(worker, 'message')
    assert.equal(said, 'ready')
  } finally {
    await worker.terminate()
  }
})
