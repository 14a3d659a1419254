/** Amounts of acts: money, measures, things counted; not time, not who takes part. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { amountsOf } from '../../../src/capabilities/negotiation/find/amounts.ts'
import { english } from '../../../src/languages/index.ts'

const amounts = (clause: string): string[] =>
  amountsOf(clause, english.quantities, english.acts!).map(({ amount }) => amount)

test('money in words and with its sign', () => {
  assert.deepEqual(amounts('We offer 1,200 francs a year for the use of the sluice.'), [
    '1200 francs',
  ])
  assert.deepEqual(amounts('The Board will pay £350.'), ['350 pounds'])
  assert.deepEqual(amounts('We ask for twelve million roubles.'), ['12000000 roubles'])
})

test('measures and things counted', () => {
  assert.deepEqual(amounts('We request forty tons of rye and six copies of the ledger.'), [
    '40 tons',
    '6 copies',
  ])
})

test('a share in a hundred is no coin', () => {
  assert.deepEqual(amounts('We offer a bonus of 12 per cent and 40 cents an hour.'), [
    '12 per cent',
    '40 cents',
  ])
})

test('two amounts of one thing are two', () => {
  assert.deepEqual(
    amounts('We will send 220 million roubles of timber for 420 million roubles of ore.'),
    ['220000000 roubles', '420000000 roubles'],
  )
})

test('what is no amount', () => {
  for (const clause of [
    'We propose that the talks be held from May 3 to 9, 1902.',
    'A meeting of seventeen parties should be called within three weeks.',
    'The two letters speak for themselves.',
    'We refer to points 3 and 4 of the agreement.',
    'As to your two proposals, we decline.',
    'You make a turn of 180 degrees.',
    'We are one hundred per cent millers.',
  ])
    assert.deepEqual(amounts(clause), [], clause)
})

test('a year behind its month counts nothing, nor do those who take part', () => {
  assert.deepEqual(amounts('Your date of October 1964 means a year of waiting.'), [])
  assert.deepEqual(amounts('We propose peace between two parties and countries.'), [])
})

test('what an amount is for is read beside it', () => {
  const purposes = (clause: string): (string | undefined)[] =>
    amountsOf(clause, english.quantities, english.acts!).map(({ purpose }) => purpose)
  assert.deepEqual(purposes('We offer a deposit of 300 roubles.'), ['deposit'])
  assert.deepEqual(purposes('We offer a credit of 500 roubles.'), ['credit'])
  assert.deepEqual(purposes('We will pay 300 roubles as a deposit.'), ['deposit'])
  assert.deepEqual(purposes('The rent should be reduced to 40 pounds.'), ['rent'])
  assert.deepEqual(purposes('We will pay the sum of 300 roubles in cash.'), [undefined])
  assert.deepEqual(purposes('We can go no higher than 40 pounds.'), [undefined])
})
