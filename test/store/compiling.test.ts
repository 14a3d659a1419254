/** The engine's flag is set only where it is known: everywhere else a build would print an error. */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { test } from 'node:test'

import { compilePatiently } from '../../src/store/index.ts'

test('an engine without the flag is not asked', () => {
  assert.equal(compilePatiently('12.4.254.21-node.57'), false)
  assert.equal(compilePatiently('13.6.233.17-node.53'), false)
})

test('the engine that runs this prints nothing when it is asked', () => {
  const door = new URL('../../src/store/index.js', import.meta.url)
  const asked = `import { compilePatiently } from ${JSON.stringify(door.href)}; compilePatiently()`
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', asked], {
    encoding: 'utf8',
  })
  assert.equal(status, 0)
  assert.doesNotMatch(stderr, /unrecognized flag/)
})
