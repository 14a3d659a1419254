import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { fileName } from '../../src/edition/index.ts'

test('a readable name stays as it is', () => {
  assert.equal(fileName('guild-2004-02-29'), 'guild-2004-02-29')
})

test('names that no file system takes become safe and keep their words', () => {
  for (const name of ['a/b', '../up', 'nul', 'Brief «x»', '📜', 'x'.repeat(300), '']) {
    assert.match(fileName(name), /^[a-z0-9][a-z0-9._-]{0,79}$/, name)
  }
})

test('a name that Windows keeps for itself is none, whatever its ending', () => {
  for (const name of ['aux', 'con.page', 'COM1', 'lpt9.a.b'])
    assert.doesNotMatch(fileName(name), /^(?:aux|con|com1|lpt9)(?:\.|$)/, name)
})

test('names that differ in case only get names that differ in more', () => {
  assert.notEqual(fileName('Letter').toLowerCase(), fileName('letter').toLowerCase())
})

test('two names never meet', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      assert.equal(fileName(one).toLowerCase() === fileName(other).toLowerCase(), one === other)
    }),
  )
})
