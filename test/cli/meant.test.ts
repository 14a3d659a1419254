/** What is said to somebody who types a command that there is not. */
import assert from 'node:assert/strict'
import { test } from 'node:test'

import { rejoinder } from '../support/command-line.ts'

const cases = [
  ['buld', 'build DIR'],
  ['biuld', 'build DIR'],
  ['hlep', 'help COMMAND'],
  ['document', 'documents DIR'],
  ['missing', 'references DIR --missing'],
  ['serve', 'open DIR'],
] as const

for (const [typed, meant] of cases)
  test(`"${typed}" is no command; "${meant}" is named`, async () => {
    const { code, err } = await rejoinder(typed, 'letters/')
    assert.equal(code, 2)
    assert.ok(err.includes(`perhaps you mean "rejoinder ${meant}"`), err)
  })

test('what is like nothing is not guessed at, and help of it is wrong usage too', async () => {
  const ran = await rejoinder('help', 'quicksilver')
  assert.equal(ran.code, 2)
  assert.doesNotMatch(ran.err, /perhaps/)
})
