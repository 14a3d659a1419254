/** Nobody has to remember that dividing changed. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

import { digestOf, divideVersion } from '../../src/documents/index.ts'

const folder = fileURLToPath(new URL('../../src/documents', import.meta.url))

test('the version stays while the code does', () => {
  assert.equal(divideVersion(), divideVersion())
  assert.equal(digestOf([folder], readFileSync), digestOf([folder], readFileSync))
})

test('one other letter in one file of dividing is another version', () => {
  const changed = digestOf([folder], (file) =>
    file.endsWith('salutation.js')
      ? Buffer.concat([readFileSync(file), Buffer.from(' ')])
      : readFileSync(file),
  )
  assert.notEqual(changed, digestOf([folder], readFileSync))
})
