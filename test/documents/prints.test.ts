import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shareOfWords, sketchOf } from '../../src/documents/prints.ts'

const letter =
  'The toll of the bridge was doubled at Martinmas without a word to the carriers, and not one of the receipts that we asked for has been shown to us since. We ask for them a third time.'
const other =
  'My brother writes from the coast that the herring came early, that the harbour is full of boats from everywhere, and that nobody has salt enough to keep what the nets bring in at night.'

test('a text and its copy in other spaces and marks have the same prints', () => {
  const copy = letter.toUpperCase().replaceAll(', ', '\n')
  assert.deepEqual(sketchOf(copy), sketchOf(letter))
  assert.equal(shareOfWords(copy, letter), 1)
})

test('with a sentence more a letter shares most of its words, with another letter none', () => {
  assert.ok(shareOfWords(`${letter} We wait.`, letter) > 0.9)
  assert.equal(shareOfWords(other, letter), 0)
})

test('a text shares nothing with one of more than twice its words, and a line has no prints', () => {
  assert.equal(shareOfWords(letter, `${letter} ${other} ${other}`), 0)
  assert.deepEqual(sketchOf('We wait for the receipts.'), [])
})
