/** How far apart the sides are, in words. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gapsOf, gapWords } from '../../../src/capabilities/negotiation/answer/movement.ts'
import type { BoardAct, BoardRow } from '../../../src/capabilities/negotiation/answer.ts'

const gaps = (unit: string, ...sizes: readonly number[]) =>
  gapWords(sizes.map((size) => ({ unit, size, since: undefined })))

test('a gap is told beside the one before it', () => {
  assert.deepEqual(gaps('participants', 9), ['9 participants apart'])
  assert.deepEqual(gaps('days', 152, 365), ['12 months apart; wider than before (5 months apart)'])
  assert.deepEqual(gaps('days', 30, 7), ['7 days apart; closer than before (30 days apart)'])
})

test('sides that were together, that are together, and that have not moved', () => {
  assert.deepEqual(gaps('days', 0, 61), ['2 months apart; wider than before (the same time)'])
  assert.deepEqual(gaps('days', 7, 0), ['the same time; closer than before (7 days apart)'])
  assert.deepEqual(gaps('votes', 4, 0), [
    'the same number of votes; closer than before (4 votes apart)',
  ])
  assert.deepEqual(gaps('crowns', 50, 50), ['50 crowns apart'])
  assert.deepEqual(gaps('days', 95, 88), ['3 months apart'])
})

test('a day that is refused is not where a side stands', () => {
  const act = (party: string, act: string, date: string): BoardAct =>
    ({
      party,
      document: { date: { value: '1902-04-01' } },
      finding: { body: { act, values: { dates: [date], amounts: [] } } },
    }) as unknown as BoardAct
  const gaps = (...acts: readonly BoardAct[]) =>
    gapsOf({ acts, cells: new Map(acts.map((one) => [one.party, [one]])) } as unknown as BoardRow)
  const may = act('Mill', 'propose', '1902-05-03')
  assert.deepEqual(gaps(may, act('Dairy', 'reject', '1902-05-06')), [])
  assert.equal(gaps(may, act('Dairy', 'counter', '1902-05-06'))[0]?.size, 3)
  const undated = { ...act('Dairy', 'counter', '1902-05-06'), document: {} } as unknown as BoardAct
  assert.deepEqual(gaps(may, undated), [])
})
