/** Dates, places and amounts of invented proposals, written on 10 March 1931. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { actRead } from '../../../src/capabilities/negotiation/find/index.ts'
import { learnt } from '../../../src/capabilities/negotiation/find/weights.ts'
import { english } from '../../../src/languages/index.ts'
import type { ActValues, Document } from '../../../src/record/index.ts'

const document = {
  id: 'mill-1931-03-10',
  date: { value: '1931-03-10' },
  from: [],
  to: [],
} as unknown as Document

function valuesOf(words: string): ActValues {
  const span = { start: 0, end: words.length }
  return actRead(words, span, { document, language: english, model: learnt }).values
}

const dates: readonly (readonly [string, readonly string[]])[] = [
  ['We suggest the second half of November.', ['1931-11-16/1931-11-30']],
  ['We now propose the first ten days of October 1932.', ['1932-10-01/1932-10-10']],
  ['The work will be done between 6 June and 8 July.', ['1931-06-06/1931-07-08']],
  ['They should meet in the week of 9 May.', ['1931-05-09/1931-05-15']],
  ['The talks could be held in the first quarter of 1932.', ['1932-01/1932-03']],
  ['Do please let us have your reply by the end of June.', ['../1931-06-30']],
  ['We propose that publication cease from June 1.', ['1931-06-01/..']],
  ['The conference cannot meet before the autumn of 1932.', ['1932-23/..']],
  ['Our offer remains open until 3 May.', ['../1931-05-03']],
  ['The repairs are put off until 3 May.', ['1931-05-03']],
  ['We ask for a reply within fourteen days.', ['P14D']],
  ['We propose a truce of ten days.', ['P10D']],
  ['Payment will be made on 1 January next.', ['1932-01-01']],
  ['We suggest 3.5.1931 as the day.', ['1931-05-03']],
  ['We propose to meet on the 14th.', ['1931-03-14']],
  ['We propose to meet on the 8th.', ['1931-04-08']],
  ['July is out of the question, we suggest September.', ['1931-07', '1931-09']],
  ['We would suggest a decision in 2009.', ['2009']],
  ['We propose that the board meet about the middle of 1932.', ['1932-06~']],
  ['The work should be finished by the end of next year.', ['../1932-12']],
  ['The bridge should be opened in the first half of 1932.', ['1932-01/1932-06']],
  ['A committee should be convened already this year.', ['1931']],
  // 10 March 1931 was a Tuesday.
  ['Please send us the drawings by Friday.', ['../1931-03-13']],
  ['Please send us the drawings by Tuesday.', ['../1931-03-17']],
  ['I will bring the drawings on Monday.', ['1931-03-16']],
  ['I will bring the drawings on Monday the 23rd.', ['1931-03-23']],
  ['We shall be with you on Thursday, 2 April.', ['1931-04-02']],
  ["I'll send the drawings tomorrow.", ['1931-03-11']],
  ['We will send the drawings this week.', ['1931-03-10/1931-03-15']],
  ['We will send the drawings next week.', ['1931-03-16/1931-03-22']],
  ['Please send us the drawings by the end of the week.', ['../1931-03-15']],
  ['Please send us the drawings before the end of the month.', ['../1931-03-31']],
]

for (const [words, wanted] of dates)
  test(`dates: ${words}`, () => assert.deepEqual(valuesOf(words).dates, wanted))

test('what was, and what names a paper, sets no date', () => {
  for (const words of [
    'We cannot accept what was said in 1911.',
    'We reject your letter of the 8th.',
    'We refuse, as we have refused for seven years.',
    'We cannot accept what was said on Monday.',
    'We regret that you were not there this week.',
  ])
    assert.deepEqual(valuesOf(words).dates, [], words)
})

const places: readonly (readonly [string, readonly string[]])[] = [
  ['We propose that the talks be held in Lonn or in Brell.', ['Lonn', 'Brell']],
  ['We propose Thursday, 2 April, at ten, at the Town Hall.', ['Town Hall']],
  ['The seat of the commission should be Varn.', ['Varn']],
  ['We would suggest the second half of November, in Sel.', ['Sel']],
  ['We ask that the sitting be reported to the Central Committee.', []],
]

for (const [words, wanted] of places)
  test(`places: ${words}`, () => assert.deepEqual(valuesOf(words).places, wanted))

test('shares in a hundred are one unit, however it is written', () => {
  assert.deepEqual(valuesOf('We suggest a rise of 4%.').amounts, ['4 per cent'])
  assert.deepEqual(valuesOf('We suggest a rise of 4 per cent.').amounts, ['4 per cent'])
})

test('a day that was over when the letter was written is no value put in it', () => {
  assert.deepEqual(valuesOf('We accept the tolls under the lease signed on May 9, 1851.').dates, [])
  assert.deepEqual(valuesOf('We propose that the toll be paid from 1 January 1931.').dates, [
    '1931-01-01/..',
  ])
})
