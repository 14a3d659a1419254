import assert from 'node:assert/strict'
import { test } from 'node:test'
import { messageIds, namesIn, readMailDate } from '../../src/sources/mail/index.ts'

const dates: readonly (readonly [string, string | undefined])[] = [
  ['Sat, 31 Mar 2007 18:11:48 -0400', '2007-03-31T18:11:48-04:00'],
  ['31 Mar 07 18:11 GMT', '2007-03-31T18:11:00+00:00'],
  ['Mon, 5 Feb 1996 09:07:06 PST', '1996-02-05T09:07:06-08:00'],
  ['Sun Apr  1 00:11:48 2007', '2007-04-01T00:11:48'],
  ['5 March 2013', '2013-03-05'],
  ['Fri, 30 Feb 2007 10:00:00 +0000', undefined],
  ['last Tuesday', undefined],
  ['', undefined],
]

for (const [words, instant] of dates)
  test(`reads the date "${words}"`, () => assert.equal(readMailDate(words)?.instant, instant))

test('the day is the day where the writer was, not the day in Greenwich', () => {
  assert.equal(readMailDate('Sat, 31 Mar 2007 23:11:48 -0400')?.date, '2007-03-31')
})

test('reads names and addresses, also as archives hide them', () => {
  assert.deepEqual(namesIn('u12 at list.example (Ann Mill)'), [
    { name: 'Ann Mill', address: 'u12@list.example' },
  ])
  assert.deepEqual(namesIn('"Mill, Ann" <Ann@Mill.example>, bob@dam.example'), [
    { name: 'Mill, Ann', address: 'ann@mill.example' },
    { name: 'bob@dam.example', address: 'bob@dam.example' },
  ])
  assert.deepEqual(
    namesIn('Owners: a@b.example, c@d.example;').map((one) => one.address),
    ['a@b.example', 'c@d.example'],
  )
  assert.deepEqual(namesIn(undefined), [])
})

test('message ids are found among comments', () => {
  assert.deepEqual(messageIds('<a@b> (Ann\'s message of "Wed, 21 Mar 2007") <c@d> <a@b>'), [
    '<a@b>',
    '<c@d>',
  ])
})
