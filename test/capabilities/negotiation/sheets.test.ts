/** Where a long record is cut: a letter more changes its own sheet, and no other. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { sheetsOf } from '../../../src/capabilities/negotiation/resolve/sheets.ts'
import type { DocumentId } from '../../../src/record/index.ts'

const many = Array.from({ length: 3000 }, (_, at) => `letter-${at}` as DocumentId)

test('a record of a few hundred letters is one sheet', () => {
  assert.equal(sheetsOf(many.slice(0, 400)).length, 1)
})

test('sheets hold every letter once, in order', () => {
  const sheets = sheetsOf(many)
  assert.ok(sheets.length > 5)
  assert.deepEqual(
    sheets.flatMap(({ documents }) => documents),
    many,
  )
})

test('with a letter more no more than its own sheet is another', () => {
  const before = new Set(sheetsOf(many).map(({ name, print }) => `${name} ${print}`))
  fc.assert(
    fc.property(fc.nat(many.length), fc.nat(), (place, number) => {
      const more = [...many.slice(0, place), `new-${number}` as DocumentId, ...many.slice(place)]
      const others = sheetsOf(more).filter(({ name, print }) => !before.has(`${name} ${print}`))
      // Two where the letter is one before which a sheet is cut.
      assert.ok(others.length <= 2)
    }),
    { numRuns: 50 },
  )
})
