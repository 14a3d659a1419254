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

test('what was put to nobody in particular nobody owes an answer to', () => {
  const nobodys = { ...act, to: [] }
  const alone = { letters, rows: [{ acts: [nobodys] }] } as unknown as Board
  assert.deepEqual(owedOn(alone), [])
})

const put = (on: string, day: string, mode: string): object => ({
  ...act,
  party: 'Dairy',
  document: { id: on, date: { value: on }, to: [] },
  finding: {
    standing: 'found',
    body: { act: 'propose', mode, topic: ['sluice'], values: { ...values, dates: [day] } },
  },
})

test('what a side has replaced by another day, or only tells again, is not to be done', () => {
  const [first, again, later] = [
    put('1873-05-01', '1873-06-30', 'direct'),
    put('1873-05-20', '1873-06-30', 'restated'),
    put('1873-06-01', '1873-09-30', 'direct'),
  ]
  const days = (...acts: readonly (object | undefined)[]): (string | undefined)[] =>
    duesOn({ letters, rows: [{ acts }] } as unknown as Board, undefined).map(({ term }) => term)
  assert.deepEqual(days(first, again), ['1873-06-30'])
  assert.deepEqual(days(first, again, later), ['1873-09-30'])
})

test('a length of time runs from the letter that puts it, not from one that tells it again', () => {
  const terms = (mode: string): string[] =>
    duesOn(
      { letters, rows: [{ acts: [put('1873-05-01', 'P7M', mode)] }] } as unknown as Board,
      undefined,
    ).map(({ term }) => term)
  assert.deepEqual(terms('direct'), ['P7M'])
  assert.deepEqual(terms('restated'), [])
})

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

test('what all agreed on afterwards is owed by nobody, and not asked any more', () => {
  const matter = { topic: ['hedge', 'cut', 'lane'], values }
  const asked = {
    ...act,
    finding: { ...act.finding, body: { ...act.finding.body, ...matter } },
  }
  const met = { id: 'met', date: { value: '1873-05-20' }, to: [] }
  const agreement = (topic: readonly string[], document: object = met): object => ({
    ...act,
    document,
    to: [],
    finding: {
      standing: 'found',
      body: { act: 'accept', mode: 'direct', topic, values, together: { outcome: 'agreed' } },
    },
  })
  const owed = (...acts: readonly object[]): number =>
    owedOn({ letters, rows: [{ acts }] } as unknown as Board).length
  const due = (...acts: readonly object[]): (string | undefined)[] =>
    duesOn({ letters, rows: [{ acts }] } as unknown as Board, undefined).map(({ how }) => how)
  const before = { ...met, date: { value: '1873-04-20' } }
  assert.equal(owed(asked, agreement(['hedge', 'cut', 'june'])), 0)
  assert.equal(owed(asked, agreement(['hedge', 'fence', 'june'])), 1)
  assert.equal(owed(asked, agreement(['hedge', 'cut', 'june'], before)), 1)
  assert.deepEqual(due(asked, agreement(['hedge', 'cut', 'june'])), ['undertaken'])
})
