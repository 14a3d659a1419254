/** Where a side stands is said in its own words, as far as the record has them. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { boardOf } from '../../../src/capabilities/negotiation/answer.ts'
import { negotiation } from '../../../src/capabilities/negotiation/index.ts'
import { findWith, recordOf, resolveWith, type Written } from '../references/record-of.ts'

const [yard, owner] = ['Sund Boatyard', 'Dora Vale']

/** Each position on the board: whose, and the words that say it. */
function positions(...written: readonly Written[]): string[] {
  const record = recordOf(written)
  findWith(record, negotiation)
  resolveWith(record, negotiation)
  return boardOf(record).rows.flatMap(({ cells }) =>
    [...cells].flatMap(([side, acts]) =>
      acts.map(({ finding }) => `${side}: ${finding.evidence[0].exact}`),
    ),
  )
}

const offer = 'We propose that the launch be held at Lonn on 3 June.'
const put: Written = {
  id: 'yard-1',
  date: '2019-05-02',
  from: yard,
  to: owner,
  words: offer,
}
const answer = (words: string): Written => ({
  id: 'vale-1',
  date: '2019-05-10',
  from: owner,
  to: yard,
  words,
})

test('what the other side tells of a move that is held does not stand in its place', () => {
  const told = 'You proposed that the launch be held at Lonn on 3 June. We cannot accept Lonn.'
  assert.deepEqual(
    positions(put, answer(told)).filter((one) => one.startsWith(yard)),
    [`${yard}: ${offer}`],
  )
})

test('what is told of a move whose own paper is not held stands for want of it', () => {
  const told = 'In your letter of 2 May you proposed that the launch be held at Lonn on 3 June.'
  assert.deepEqual(positions(answer(told)), [`${yard}: ${told}`])
})

test('a question lays nothing in the mouth of the side to which it is put', () => {
  const asked = 'Or is it right that you proposed a launch at Lonn on 3 June?'
  assert.deepEqual(
    positions(put, answer(asked)).filter((one) => one.includes('Or is')),
    [],
  )
})
