import assert from 'node:assert/strict'
import { test } from 'node:test'

import { coderPanel } from '../../../src/capabilities/events/coders.ts'

const row = (exact: string, kind: string, scale: number, day: string) => ({
  exact,
  kind,
  scale,
  actor: 'NOR:MFA',
  target: 'SWE',
  date_start: day,
  date_end: day,
})

const own = [
  row('Oslo lodged a sharp protest', 'ACCUSE', -4, '1951-05-03'),
  row('Oslo released the crews', 'RETREAT', 6, '1951-06-01'),
  row('Oslo called up reservists', 'MOBILIZE', -6, '1951-07-01'),
]

test('a coder agrees with himself in every field', () => {
  const { both, oneOnly, otherOnly, fields } = coderPanel(own, own)
  assert.deepEqual([both, oneOnly, otherOnly], [3, 0, 0])
  for (const { same, kappa = 1, alpha = 1 } of fields)
    assert.deepEqual([same, kappa, alpha], [1, 1, 1])
})

test('what only one of two coders has is counted, and where both differ the field says so', () => {
  const other = [row('lodged a sharp protest', 'REJECT', 3, '1951-05-03'), own[1]!]
  const { both, oneOnly, otherOnly, fields } = coderPanel(own, other)
  assert.deepEqual([both, oneOnly, otherOnly], [2, 1, 0])
  const kind = fields.find(({ field }) => field === 'kind')!
  assert.equal(kind.same, 0.5)
  assert.ok(kind.kappa! < 1)
  assert.equal(fields.find(({ field }) => field === 'sign')!.same, 0.5)
})

test('rows without words are matched by their days', () => {
  const bare = own.map((one) => ({ ...one, exact: '' }))
  assert.equal(coderPanel(bare, bare).both, 3)
})
