/** What past acts give now does not depend on the century in which they lie. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { excitation } from '../../../../src/capabilities/dynamics/hawkes/kernel.ts'

test('acts of 1700, counted as days long before 1970, excite as those of today do', () => {
  const times = [10, 14.5, 90, 400]
  const at = [12, 20, 95, 1200]
  const today = excitation({ times }, 1 / 7, at)
  const long = (list: readonly number[]): number[] => list.map((day) => day - 98_000)
  const then = excitation({ times: long(times) }, 1 / 7, long(at))
  for (const [k, value] of then.entries())
    assert.ok(Math.abs(value - today[k]!) < 1e-9, `${value} and ${today[k]}`)
})
