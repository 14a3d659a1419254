import assert from 'node:assert/strict'
import { test } from 'node:test'
import { encloses, overlapLength, overlaps, slice } from '../../src/text/index.ts'

test('spans that only touch do not overlap', () => {
  assert.equal(overlaps({ start: 0, end: 3 }, { start: 3, end: 5 }), false)
  assert.equal(overlapLength({ start: 0, end: 3 }, { start: 3, end: 5 }), 0)
})

test('a span encloses itself and what lies within it', () => {
  assert.ok(encloses({ start: 1, end: 4 }, { start: 1, end: 4 }))
  assert.equal(encloses({ start: 1, end: 4 }, { start: 0, end: 4 }), false)
  assert.equal(slice('yours of the 3rd', { start: 0, end: 5 }), 'yours')
})
