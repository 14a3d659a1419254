/** Promises with a day, and the later words by which another says that nothing came. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { unkeptOn } from '../../../src/capabilities/negotiation/answer/unkept.ts'
import { boardOf } from '../../../src/capabilities/negotiation/answer.ts'
import { negotiation } from '../../../src/capabilities/negotiation/index.ts'
import type { EdtfDate } from '../../../src/record/index.ts'
import { findWith, recordOf, resolveWith, type Written } from '../references/record-of.ts'

const [yard, owner] = ['Sund Boatyard', 'Dora Vale']

function paper(date: string, from: string, words: string, more: Partial<Written> = {}): Written {
  const to = from === yard ? owner : yard
  return { id: `${from.split(' ')[0]!.toLowerCase()}-${date}`, date, from, to, words, ...more }
}

/** The day, the promise and what was said of it later, of each promise said to be unkept. */
function unkept(written: readonly Written[], asOf?: string): string[] {
  const record = recordOf(written)
  findWith(record, negotiation)
  resolveWith(record, negotiation)
  const day = asOf as EdtfDate | undefined
  return unkeptOn(record, boardOf(record, day), day).map(
    (one) => `${one.day}: ${one.promised.words.exact} / ${one.told.exact}`,
  )
}

const promise = paper('2019-04-20', yard, 'We shall deliver the mast on 3 May.')

test('a promise for a day, of which the other says that it has not come, stands with both words', () => {
  assert.deepEqual(
    unkept([promise, paper('2019-05-10', owner, 'The mast has not come. I am waiting.')]),
    ['2019-05-03: We shall deliver the mast on 3 May. / The mast has not come.'],
  )
})

test('the day alone tells of which promise is spoken', () => {
  assert.deepEqual(unkept([promise, paper('2019-05-10', owner, 'You promised it for 3 May.')]), [
    '2019-05-03: We shall deliver the mast on 3 May. / You promised it for 3 May.',
  ])
})

test('a day without its year is the last one where the letter looks back', () => {
  assert.deepEqual(
    unkept([
      paper('2019-12-01', yard, 'You will have the account by 20 December.'),
      paper('2020-01-05', owner, 'The account that you promised for 20 December has not arrived.'),
    ]).map((one) => one.slice(0, 10)),
    ['2019-12-20'],
  )
})

test('a contract promises too', () => {
  const contract = paper('2019-03-01', '', 'The Yard shall launch the boat by 30 April 2019.', {
    kind: 'contract',
    id: 'contract',
  })
  assert.equal(
    unkept([contract, paper('2019-05-02', owner, '30 April has passed and the boat is ashore.')])
      .length,
    1,
  )
})

test('as of a day before the complaint nothing is said of it', () => {
  const complaint = paper('2019-05-10', owner, 'The mast has not come.')
  assert.deepEqual(unkept([promise, complaint], '2019-05-09'), [])
})

for (const [what, later] of [
  ['what came is kept', 'The mast came on 3 May, thank you.'],
  ['what is not due yet is not broken', ''],
  ['another thing that has not come is not this one', 'The paint has not come.'],
  ['what was never spoken of is not recalled', 'I have not slept.'],
] as const)
  test(what, () => {
    const said =
      later === ''
        ? paper('2019-05-01', owner, 'The mast has not come.')
        : paper('2019-05-10', owner, later)
    assert.deepEqual(unkept([promise, said]), [])
  })

test('who excuses himself is not accused by his own words', () => {
  assert.deepEqual(
    unkept([promise, paper('2019-05-10', yard, 'The mast has not been delivered yet.')]),
    [],
  )
})

test('long after the day, without the day, another mast may be meant', () => {
  assert.deepEqual(unkept([promise, paper('2020-02-10', owner, 'The mast has not come.')]), [])
})

test('a day of the week is that after the promise, and in a reproach the one gone', () => {
  // 22 April 2019 was a Monday.
  const monday = paper('2019-04-22', yard, 'We shall deliver the mast by Friday.')
  const words = '2019-04-26: We shall deliver the mast by Friday. / '
  assert.deepEqual(
    unkept([monday, paper('2019-04-29', owner, 'You promised the mast by Friday.')]),
    [`${words}You promised the mast by Friday.`],
  )
  assert.deepEqual(unkept([monday, paper('2019-04-25', owner, 'The mast has not come.')]), [])
})

test('“this week”, “tomorrow” and “before the end of the month” are reckoned from the day of the promise', () => {
  const later = paper('2019-05-10', owner, 'The sails have not arrived.')
  for (const [said, day] of [
    ['this week', '2019-04-28'],
    ['tomorrow', '2019-04-23'],
    ['before the end of the month', '2019-04-30'],
  ]) {
    const words = `We shall deliver the sails ${said}.`
    assert.deepEqual(unkept([paper('2019-04-22', yard, words), later]), [
      `${day}: ${words} / The sails have not arrived.`,
    ])
  }
})
