/** Names thrown back: by whoever was called so, of whoever called him so. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { labelsOf } from '../../../src/capabilities/claims/answer/index.ts'
import { claims } from '../../../src/capabilities/claims/index.ts'
import { findWith, recordOf, type Written } from '../references/record-of.ts'

function letter(id: string, [from, to]: readonly [string, string], words: string): Written {
  return { id, from, to, date: id.slice(-10), words }
}

function thrownBackIn(written: readonly Written[]): readonly (string | undefined)[] {
  const record = recordOf(written)
  findWith(record, claims)
  return labelsOf(record)
    .filter(({ label }) => label === 'slander')
    .map(({ thrownBack }) => thrownBack?.document)
}

const slandered = letter('mill-1902-03-01', ['Mill', 'Dairy'], 'You slander our foreman.')

test('a name is thrown back by the one who was called so', () => {
  const back = letter('dairy-1902-04-01', ['Dairy', 'Mill'], 'It is you who slander us.')
  assert.deepEqual(thrownBackIn([slandered, back]), ['dairy-1902-04-01'])
})

test('a third who uses the same name of another throws nothing back', () => {
  const other = letter('bank-1902-04-01', ['Bank', 'Ferry'], 'You slander our clerk.')
  assert.deepEqual(thrownBackIn([slandered, other]), [undefined])
})
