import assert from 'node:assert/strict'
import { test } from 'node:test'
import search from 'approx-string-match'
import fc from 'fast-check'
import { distance, nearest } from '../../src/text/index.ts'

const letters = (text: string) => ({
  letters: Uint16Array.from(text, (letter) => letter.charCodeAt(0)),
  start: 0,
  end: text.length,
})

test('counts letters put in, left out and changed', () => {
  assert.equal(distance('demand', 'demanding'), 3)
  assert.equal(distance('request', 'requests', 0), 1)
  assert.equal(distance('', 'abc'), 3)
})

test('finds the best place, the errors counted', () => {
  const fit = nearest(letters('publishdocuments'), letters('ifnecessarypublishdocumentsthat'), 3)
  assert.deepEqual(fit, { start: 11, end: 27, errors: 0 })
  assert.equal(nearest(letters('request'), letters('zzzzzzzzzzz'), 2), undefined)
})

test('agrees with another implementation, for patterns of every length', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), minLength: 1, maxLength: 90 })
  fc.assert(
    fc.property(word, word, (pattern, text) => {
      const expected = Math.min(...search(text, pattern, pattern.length).map((one) => one.errors))
      const fit = nearest(letters(pattern), letters(text), pattern.length)
      if (fit === undefined) assert.fail('a limit of the whole length always fits')
      assert.equal(fit.errors, Math.min(expected, pattern.length))
      assert.equal(distance(text.slice(fit.start, fit.end), pattern), fit.errors)
    }),
  )
})
