import assert from 'node:assert/strict'
import { test } from 'node:test'

import fc from 'fast-check'

import { lowerWordsOf } from '../../src/text/index.ts'

test('words are runs of letters with their apostrophes and hyphens, in small letters', () => {
  const low = lowerWordsOf('Don’t “cease-fire” at 10, Señor!').map((one) => one.low)
  assert.deepEqual(low, ['don’t', 'cease-fire', 'at', 'señor'])
})

test('they are those that a pattern finds, whatever stands in the text', () => {
  const signs = fc.constantFrom(..."aZé ’'-1.ßİ中", '𝒜', '\ud835', '\n')
  fc.assert(
    fc.property(fc.array(signs), (all) => {
      const words = all.join('')
      const found = Array.from(words.matchAll(/[\p{L}’'-]+/gu), ({ 0: word, index }) => ({
        start: index,
        end: index + word.length,
        low: word.toLowerCase(),
      }))
      assert.deepEqual(lowerWordsOf(words), found)
    }),
  )
})
