import assert from 'node:assert/strict'
import { test } from 'node:test'
import { english, german, isSpeltAs } from '../../src/languages/index.ts'

test('a word is spelt as the words of its language are, though no list has it', () => {
  for (const word of ['roundel', 'ferrying', 'barley']) assert.ok(isSpeltAs(word, english), word)
  for (const word of ['brunnen', 'schleusen']) assert.ok(isSpeltAs(word, german), word)
})

test('what a machine made of a word is not', () => {
  for (const form of ['souud', 'chippcd', 'tliree', 'vcice', 'hxnd'])
    assert.ok(!isSpeltAs(form, english), form)
})
