/** A move in the review queue: the likeliest acts stand to be chosen, and the choice is kept. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bodyOf, choicesOf } from '../../src/queries/review/choices.ts'
import type { Standing, StandingRecord } from '../../src/record/index.ts'

const move = {
  kind: 'act',
  confidence: 0.4,
  body: {
    act: 'propose',
    party: 'Mill',
    mode: 'direct',
    values: { dates: [], terms: [], places: [], amounts: [] },
    topic: [],
    context: [],
    alternatives: [{ act: 'request', confidence: 0.2 }],
    reasons: ['worded as: propose'],
  },
} as unknown as Standing
const record = {} as StandingRecord

test('a digit chooses among the likeliest acts, what stands first', () => {
  assert.deepEqual(
    choicesOf(move, record).map(({ value, stands }) => [value, stands]),
    [
      ['act:propose', true],
      ['act:request', false],
    ],
  )
})

test('the chosen act is kept with all else that was found', () => {
  const body = bodyOf(move, 'act:request', record)
  assert.equal((body as { act: string }).act, 'request')
  assert.equal((body as { party: string }).party, 'Mill')
})

test('an act that was not offered is refused', () => {
  assert.equal(bodyOf(move, 'act:sing', record), undefined)
})
