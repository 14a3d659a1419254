import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { describe, place } from '../../src/text/index.ts'

const letter =
  'We have your letter of 4 June. We answered your letter of 4 June on the same day, and wait.'

test('words in place are found exactly', () => {
  const anchor = describe(letter, { start: 8, end: 29 })
  assert.deepEqual(place(anchor, letter), { kind: 'exact', span: { start: 8, end: 29 } })
})

test('follows its words when a line is put in front of them', () => {
  const anchor = describe(letter, { start: 43, end: 64 })
  const placed = place(anchor, `Gentlemen,\n${letter}`)
  assert.deepEqual(placed, { kind: 'moved', span: { start: 54, end: 75 } })
})

test('the same words in another sentence are doubtful, not found', () => {
  const anchor = describe(letter, { start: 8, end: 29 })
  const other =
    'Nothing here is as it was, though your letter of 4 June has been cited by a third party.'
  assert.equal(place(anchor, other).kind, 'doubtful')
})

test('words that are gone are lost', () => {
  const anchor = describe(letter, { start: 8, end: 29 })
  assert.deepEqual(place(anchor, 'We have nothing.'), { kind: 'lost' })
})

test('describe, then place, gives the span back wherever its surroundings are its own', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1, unit: 'grapheme' }),
      fc.nat(),
      fc.nat(),
      (words, a, b) => {
        const start = a % words.length
        const end = start + 1 + (b % (words.length - start))
        const placed = place(describe(words, { start, end }), words)
        assert.ok(placed.kind === 'exact', placed.kind)
        assert.deepEqual(placed.span, { start, end })
      },
    ),
  )
})
