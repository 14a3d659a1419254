/** Papers named by their numbers, one or a row, with days and hours behind. */
import assert from 'node:assert/strict'
import { test } from 'node:test'

import { letterOf, mentionsIn } from './found.ts'

/** A cable as printed volumes have them. */
const cable = { ...letterOf('en'), kind: { ...letterOf('en').kind, value: 'cable' as const } }

for (const [words, said] of [
  [
    'Your No. 68, July 7, 11 p.m., and No. 69, July 7, midnight. We approve.',
    [
      ['Your No. 68, July 7', '68'],
      ['No. 69, July 7', '69'],
    ],
  ],
  [
    'The text is quoted in my 2, June 16, 11 p.m., and 3, June 17, noon, and will not be changed.',
    [
      ['my 2, June 16', '2'],
      ['3, June 17', '3'],
    ],
  ],
  [
    'Your telegrams No. 103, February 14, noon, and No. 106, February 14, 7 p.m.',
    [
      ['Your telegrams No. 103, February 14', '103'],
      ['No. 106, February 14', '106'],
    ],
  ],
  ['The Legation’s No. 49, March 8, is noted.', [['The Legation’s No. 49, March 8', '49']]],
  ['Harlow’s No. 1 priority is the bridge and 3 boats.', []],
] as const)
  test(`numbers with their days and hours: ${words}`, () => {
    const found = mentionsIn(words, 'en', cable)
    assert.deepEqual(
      found.map(({ exact, body }) => [exact, body.number]),
      said,
    )
  })

test('an hour behind a day is no other day', () => {
  const found = mentionsIn(
    'Your telegram of July 7, 11 p.m., and your letter of July 3, 9:30, came.',
  )
  assert.deepEqual(
    found.map(({ exact }) => exact),
    ['Your telegram of July 7', 'your letter of July 3'],
  )
})
