/** Proposals that put something else in the place of the other side's. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Put, withCounters } from '../../../src/capabilities/negotiation/answer/counters.ts'
import type { Act, ActKind, Document, Standing } from '../../../src/record/index.ts'

interface Given {
  readonly by: string
  readonly to: string
  readonly written: string
  readonly date?: string
  readonly count?: number
  readonly place?: string
  readonly amount?: string
  /** What the amount is for. */
  readonly purpose?: string
  readonly act?: ActKind
  /** What it may be read as too, likeliest first. */
  readonly next?: ActKind
  readonly standing?: Standing<'act'>['standing']
}

function put({ by, to, written, date, count, act = 'propose', ...more }: Given): Put {
  const { standing = 'found', place, amount, purpose, next } = more
  const values = {
    dates: date === undefined ? [] : [date],
    terms: [],
    places: place === undefined ? [] : [place],
    amounts: amount === undefined ? [] : [amount],
    ...(amount === undefined || purpose === undefined ? {} : { purposes: { [amount]: purpose } }),
    ...(count === undefined ? {} : { composition: { count, members: [] } }),
  }
  const alternatives = next === undefined ? [] : [{ act: next, confidence: 0.1 }]
  const body = { act, party: by, mode: 'direct', values, alternatives, reasons: [] }
  return {
    finding: { body: body as unknown as Act, standing } as unknown as Standing<'act'>,
    document: { id: `${by}-${written}`, date: { value: written } } as unknown as Document,
    party: by,
    to: [to],
    value: date ?? `${count} wardens`,
  }
}

const kinds = (acts: readonly Put[]): ActKind[] =>
  withCounters(acts).map(({ finding }) => finding.body.act)

const first = put({ by: 'Mill', to: 'Dairy', written: '1902-03-01', date: '1902-05-03' })

test('another date than the other side put before', () => {
  const later = put({ by: 'Dairy', to: 'Mill', written: '1902-03-20', date: '1902-06-09' })
  assert.deepEqual(kinds([first, later]), ['propose', 'counter'])
})

test('another number of those who take part', () => {
  const three = put({ by: 'Mill', to: 'Dairy', written: '1902-03-01', count: 3 })
  const seven = put({ by: 'Dairy', to: 'Mill', written: '1902-03-20', count: 7 })
  assert.deepEqual(kinds([three, seven]), ['propose', 'counter'])
})

test('another place, another amount of the same thing', () => {
  const there = put({ by: 'Mill', to: 'Dairy', written: '1902-03-01', place: 'Linz' })
  const here = put({ by: 'Dairy', to: 'Mill', written: '1902-03-20', place: 'Graz' })
  assert.deepEqual(kinds([there, here]), ['propose', 'counter'])
  const six = put({ by: 'Mill', to: 'Dairy', written: '1902-03-01', amount: '6 per cent' })
  const ten = put({ by: 'Dairy', to: 'Mill', written: '1902-03-20', amount: '10 per cent' })
  const tons = put({ by: 'Dairy', to: 'Mill', written: '1902-03-20', amount: '10 tons' })
  assert.deepEqual(kinds([six, ten]), ['propose', 'counter'])
  assert.deepEqual(kinds([six, tons]), ['propose', 'propose'])
})

test('an offer of another value, and giving way by less than was asked', () => {
  const seven = { by: 'Dairy', to: 'Mill', written: '1902-03-20', date: '1902-06-09' } as const
  assert.deepEqual(kinds([first, put({ ...seven, act: 'offer' })]), ['propose', 'counter'])
  assert.deepEqual(kinds([first, put({ ...seven, act: 'concede' })]), ['propose', 'counter'])
})

test('what the other side gives way to is countered by less', () => {
  const five = put({
    by: 'Mill',
    to: 'Dairy',
    written: '1902-03-01',
    amount: '5 crowns',
    act: 'concede',
  })
  const two = put({ by: 'Dairy', to: 'Mill', written: '1902-03-20', amount: '2 crowns' })
  assert.deepEqual(kinds([five, two]), ['concede', 'counter'])
})

test('a condition with another number counters only where it may be read as a proposal', () => {
  const nine = put({ by: 'Mill', to: 'Dairy', written: '1902-03-01', count: 9 })
  const twelve = {
    by: 'Dairy',
    to: 'Mill',
    written: '1902-03-20',
    count: 12,
    act: 'condition',
  } as const
  assert.deepEqual(kinds([nine, put({ ...twelve, next: 'propose' })]), ['propose', 'counter'])
  assert.deepEqual(kinds([nine, put({ ...twelve, next: 'threaten' })]), ['propose', 'condition'])
})

test('a day in the month that was put keeps to it; an earlier end does not', () => {
  const written = { by: 'Mill', to: 'Dairy', written: '1902-03-01' }
  const answer = { by: 'Dairy', to: 'Mill', written: '1902-03-20' }
  const pairs = [
    ['1902-05', '1902-05-03', 'propose'],
    ['1902-05/1902-08', '1902-06-09', 'propose'],
    ['../1902-06-01', '1902-05-03', 'propose'],
    ['../1902-06-01', '../1902-05-01', 'counter'],
    ['1902-06-01/..', '1902-05-03', 'counter'],
  ] as const
  for (const [before, now, act] of pairs)
    assert.deepEqual(
      kinds([put({ ...written, date: before }), put({ ...answer, date: now })]),
      ['propose', act],
      `${now} after ${before}`,
    )
})

test('the same date is no counter', () => {
  const later = put({ by: 'Dairy', to: 'Mill', written: '1902-03-20', date: '1902-05-03' })
  assert.deepEqual(kinds([first, later]), ['propose', 'propose'])
})

test('an own earlier proposal is changed, not countered', () => {
  const later = put({ by: 'Mill', to: 'Dairy', written: '1902-03-20', date: '1902-06-09' })
  assert.deepEqual(kinds([first, later]), ['propose', 'propose'])
})

test('a day that has gone by when the letter is written was not put off by it', () => {
  const later = put({ by: 'Dairy', to: 'Mill', written: '1902-05-20', date: '1902-06-09' })
  assert.deepEqual(kinds([first, later]), ['propose', 'propose'])
})

test('a third who was not written to counters nothing', () => {
  const later = put({ by: 'Bishop', to: 'Mill', written: '1902-03-20', date: '1902-06-09' })
  assert.deepEqual(kinds([first, later]), ['propose', 'propose'])
})

test('what a person has named stays', () => {
  const later = put({
    by: 'Dairy',
    to: 'Mill',
    written: '1902-03-20',
    date: '1902-06-09',
    standing: 'confirmed',
  })
  assert.deepEqual(kinds([first, later]), ['propose', 'propose'])
})

test('a deposit is not set against a credit, and one without a name against either', () => {
  const asked = put({
    by: 'Mill',
    to: 'Dairy',
    written: '1902-03-01',
    amount: '500 roubles',
    purpose: 'credit',
  })
  const offer = (purpose?: string): Put =>
    put({
      by: 'Dairy',
      to: 'Mill',
      written: '1902-03-20',
      amount: '300 roubles',
      ...(purpose === undefined ? {} : { purpose }),
    })
  assert.deepEqual(kinds([asked, offer('deposit')]), ['propose', 'propose'])
  assert.deepEqual(kinds([asked, offer('credit')]), ['propose', 'counter'])
  assert.deepEqual(kinds([asked, offer()]), ['propose', 'counter'])
})
