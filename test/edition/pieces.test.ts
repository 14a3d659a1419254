/** JSON that is written piece by piece is the JSON that is written whole. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { jsonPieces } from '../../src/edition/pieces.ts'

test('pieces joined are what JSON.stringify gives with one space', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (given) => {
      const whole: Record<string, unknown> = { ...given, list: [given, [1, { a: '\n' }]], none: [] }
      const joined = [...jsonPieces(whole)].join('')
      assert.equal(joined, `${JSON.stringify(whole, undefined, 1)}\n`)
    }),
  )
})
