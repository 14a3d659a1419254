/** Figures in sentences, and what looks like one and is none. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { quantitiesIn } from '../../../src/capabilities/claims/find/quantities.ts'
import { english } from '../../../src/languages/index.ts'

const found = (sentence: string): string[] =>
  quantitiesIn(sentence, english.quantities!).map(({ quantity }) => quantity)

test('figures with separators and multipliers', () => {
  assert.deepEqual(found('They delivered 2,100 million crowns worth of grain.'), ['2100000000'])
  assert.deepEqual(found('We counted 1,390 sheep on the hill.'), ['1390'])
})

test('bounds stand before the figure', () => {
  assert.deepEqual(found('The paper printed more than two thousand articles.'), ['>2000'])
  assert.deepEqual(found('The paper printed nearly two thousand articles.'), ['<~2000'])
  assert.deepEqual(found('Scores of parishes have signed.'), ['>=40'])
})

test('dates and numbers of articles are no quantities', () => {
  assert.deepEqual(found('On 14 August 1902 we wrote of Article 7.'), [])
})

test('two numbers in a row are two', () => {
  assert.deepEqual(found('Twenty-six members and seventeen guests came.'), ['26', '17'])
})
