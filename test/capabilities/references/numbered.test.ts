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
  [
    'I refer to the letter of the Guild of 7 July 1975 (A/131-R/1747) and state this.',
    [['the letter of the Guild of 7 July 1975 (A/131-R/1747)', 'A/131']],
  ],
  [
    'Further to the letter of the Guild dated 18 April 2002 (R/2002/472, annex), I write to you.',
    [['the letter of the Guild dated 18 April 2002 (R/2002/472, annex)', 'R/2002/472']],
  ],
  [
    'I have read the Legation’s note LM/14/2019 dated 12 December 2019 with regret.',
    [['the Legation’s note LM/14/2019 dated 12 December 2019', 'LM/14/2019']],
  ],
  ['The Legation’s No. 49, March 8, is noted.', [['The Legation’s No. 49, March 8', '49']]],
  [
    'The Legation’s 1205, July 9, 5 p.m., came, and the Guild’s 12 boats too.',
    [['The Legation’s 1205, July 9', '1205']],
  ],
  [
    'Your 2022, November 24, and 2039, November 26, are approved.',
    [
      ['Your 2022, November 24', '2022'],
      ['2039, November 26', '2039'],
    ],
  ],
  [
    'Your No. 98, July 14, 3 p.m.; 101, July 17, noon. We agree.',
    [
      ['Your No. 98, July 14', '98'],
      ['101, July 17', '101'],
    ],
  ],
  [
    'I have your Nos. 306 and 307.',
    [
      ['your Nos. 306', '306'],
      ['307', '307'],
    ],
  ],
  ['We saw your No. 6 and 12 ships.', [['your No. 6', '6']]],
  ['Answering your telegram 77, July 18, 7 [4] p.m.', [['your telegram 77, July 18', '77']]],
  ['With reference to my 2379 [2369], 14th, all is well.', [['my 2379 [2369]', '2369']]],
  ['Referring to the Legation’s 70 of May 26, 4 p.m.', [['the Legation’s 70 of May 26', '70']]],
  [
    'I refer to my despatches Nos. 1010, of May 2, and 1018, of May 4.',
    [
      ['my despatches Nos. 1010, of May 2', '1010'],
      ['1018, of May 4', '1018'],
    ],
  ],
  ['I have your note No. 1,471, of May 12.', [['your note No. 1,471, of May 12', '1,471']]],
  [
    'Your May 15, noon. Harlow’s May 16 has come.',
    [
      ['Your May 15', undefined],
      ['Harlow’s May 16', undefined],
    ],
  ],
  ['Your May 15 dinner and Harlow’s May 16 auction were dull.', []],
  ['Harlow’s No. 1 priority is the bridge and 3 boats.', []],
] as const)
  test(`numbers with their days and hours: ${words}`, () => {
    const found = mentionsIn(words, 'en', cable)
    assert.deepEqual(
      found.map(({ exact, body }) => [exact, body.number]),
      said,
    )
  })

test('a circular letter is one paper, and paper money is none', () => {
  const found = mentionsIn(
    'I sent them a circular letter, dated the 9th of March, and the present paper money. A yard of this barbed wire came to the notice of the harbour master at a moment’s notice.',
  )
  assert.deepEqual(
    found.map(({ exact, body }) => [exact, body.date]),
    [['a circular letter, dated the 9th of March', 'XXXX-03-09']],
  )
})

test('a wire of money is no paper, a wire of words is one', () => {
  const found = mentionsIn(
    'The wire of $75,000 was held by the bank. We have your wire of 9 March and a wire transfer slip.',
  )
  assert.deepEqual(
    found.map(({ exact }) => exact),
    ['your wire of 9 March'],
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

test('who wrote a telegram stands behind its hour too, with the seat of his office', () => {
  const found = mentionsIn(
    'With reference to telegram of May 15, 6 p.m. from Minister at Carrow and to the note handed the Bishop on May 9, by Mr. Quill, all is well.',
    'en',
    cable,
  )
  assert.deepEqual(
    found.map(({ body }) => [body.date, body.from, body.to]),
    [
      ['XXXX-05-15', ['Minister at Carrow'], []],
      ['XXXX-05-09', ['Mr. Quill'], ['Bishop']],
    ],
  )
})

test('four figures behind the seat of a telegram are its number, and behind that of a letter a year', () => {
  const [telegram] = mentionsIn('It was refused (telegram from Arlen 1217).')
  assert.equal(telegram?.body.number, '1217')
  assert.equal(telegram?.body.date, undefined)
  const [dated] = mentionsIn('It was refused (telegram from Arlen, 3 May 1911).')
  assert.equal(dated?.body.number, undefined)
})
