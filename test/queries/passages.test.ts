/** Which passages of a text are shown to somebody who sought several words. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fullest, passagesOf } from '../../src/queries/passages.ts'

const words =
  'The oil of the lamp is good. Nowhere is the light said to be of the essence, but the oil is.'
const spansOf = (sought: RegExp) =>
  [...words.matchAll(sought)].map(({ 0: one, index }) => ({
    start: index,
    end: index + one.length,
  }))
const shown = (sought: RegExp, most: number): string[] =>
  fullest(passagesOf(words, spansOf(sought)), most).map(({ start, end }) => words.slice(start, end))

test('words that stand together are one passage and come before those that stand alone', () => {
  assert.deepEqual(shown(/\b(?:of|the|essence)\b/giu, 2), ['of the', 'of the essence'])
})

test('a little word alone is none where others stand together', () => {
  assert.deepEqual(shown(/\b(?:light|of|the|essence)\b/giu, 9), [
    'of the',
    'the light',
    'of the essence',
  ])
})

test('a word that is sought alone is found wherever it stands', () => {
  assert.deepEqual(shown(/\boil\b/giu, 9), ['oil', 'oil'])
})
