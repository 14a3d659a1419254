/** How long an answer has been owed. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { duesOn } from '../../../src/capabilities/negotiation/answer/dues.ts'
import { owedOn } from '../../../src/capabilities/negotiation/answer/owed.ts'
import type { Board } from '../../../src/capabilities/negotiation/answer.ts'

const letters = [
  { date: { value: '1873-05-01' }, to: [{ value: 'Mill' }] },
  { date: { value: '1873-06-20' }, to: [{ value: 'Dairy' }] },
  { date: { value: '1889-10-12' }, to: [] },
]
const [asking] = letters
const values = { dates: ['1873-06-30'], terms: [], places: [], amounts: [] }
const act = {
  stands: true,
  document: asking,
  to: ['Mill'],
  answers: [],
  finding: { standing: 'found', body: { act: 'request', mode: 'direct', topic: [], values } },
}
const board = { letters, rows: [{ acts: [act] }] } as unknown as Board

test('an answer is owed up to the last letter to somebody, whatever an article says years later', () => {
  assert.deepEqual(
    owedOn(board).map(({ days }) => days),
    [50],
  )
  assert.deepEqual(
    duesOn(board, undefined).map(({ days }) => days),
    [10],
  )
})
