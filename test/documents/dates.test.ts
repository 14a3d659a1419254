import assert from 'node:assert/strict'
import { test } from 'node:test'

import fc from 'fast-check'
import { readClosingDate, readDateline } from '../../src/documents/dateline.ts'
import { figureOrder } from '../../src/documents/figure-order.ts'
import { readDates } from '../../src/documents/index.ts'

const cases: readonly (readonly [string, string])[] = [
  ['Feby 12th 1821', '1821-02-12'],
  ['Apr. 2d, 1900', '1900-04-02'],
  ['8./VIII. 1900', '1900-08-08'],
  ['den 27. 6. 900', '1900-06-27'],
  ['14 novembre 1989', '1989-11-14'],
  ['a’ 9 luglio 1616', '1616-07-09'],
  ['December Twenty Nine 1817', '1817-12-29'],
  ['1964 March 7', '1964-03-07'],
  ['2004-02-29', '2004-02-29'],
  ['June 4th', 'XXXX-06-04'],
  ['July 18th ’76', 'XX76-07-18'],
  ['Feb 19th 188_', '188X-02-19'],
  ['April 1882', '1882-04'],
  ['25 October/6 November 1917', '1917-11-06'],
  ['25 October 1917 O.S.', '1917-11-07'],
  ['5/17 March 1878', '1878-03-17'],
  ['11 March 1701/2', '1702-03-11'],
  ['am 28./3. 1907', '1907-03-28'],
]

for (const [words, value] of cases)
  test(`reads "${words}" as ${value}`, () => {
    const [date] = readDates(words, { monthFirst: true })
    assert.equal(date?.value, value)
  })

test('keeps what was written in the old style, and says that it was', () => {
  const [date] = readDates('25 October/6 November 1917', { monthFirst: true })
  assert.equal(date?.calendar, 'julian')
  assert.equal(date?.start, 0)
})

test('takes figures month first only where the language does, and says that they are ambiguous', () => {
  assert.equal(readDates('6/9/1964', { monthFirst: true })[0]?.value, '1964-06-09')
  assert.equal(readDates('6/9/1964', { monthFirst: false })[0]?.value, '1964-09-06')
  assert.equal(readDates('6/9/1964', { monthFirst: true })[0]?.ambiguous, true)
})

test('finds the century of two figures by the years around it', () => {
  assert.equal(readDates('May 23d ’92', { monthFirst: true, near: 1890 })[0]?.value, '1892-05-23')
})

test('reads a place beside a date', () => {
  const line = 'Waldau, den 5. 8. 1907'
  const read = readDateline(line, { monthFirst: false })
  assert.equal(line.slice(read?.place?.start, read?.place?.end), 'Waldau')
})

test('reads the day of a mail whose head was pasted with its clock', () => {
  const read = readDateline('Fri, 17 Jun 2022 09:12:00 +0100', { monthFirst: false })
  assert.equal(read?.date.value, '2022-06-17')
})

test('reads any day that is written out', () => {
  const day = fc.date({
    min: new Date('1500-01-01'),
    max: new Date('2050-01-01'),
    noInvalidDate: true,
  })
  fc.assert(
    fc.property(day, (date) => {
      const value = date.toISOString().slice(0, 10)
      const words = date.toLocaleDateString('en-GB', {
        day: 'numeric',
        month: 'long',
        year: 'numeric',
        timeZone: 'UTC',
      })
      assert.equal(readDates(`Halvern, ${words}`, { monthFirst: false })[0]?.value, value)
    }),
    { numRuns: 200 },
  )
})

const closings: readonly (readonly [string, string | undefined])[] = [
  ['Waldbrunn, am 28./3. 1907. Holt', '1907-03-28'],
  [
    'Die Kosten trägt, wer verlor. Amtsgericht für Fischerei, Abt. 2, am 9. Juli 1907. [Unterschrift]',
    '1907-07-09',
  ],
  ['Millbrook District Court, this 9th of July 1907', '1907-07-09'],
  ['Das Netz wurde ihm am 9. Juli 1907 genommen', undefined],
  ['Es bleibt bei dem Beschluss des Gerichtes vom 9. Juli 1907', undefined],
]

for (const [words, value] of closings)
  test(`${value === undefined ? 'does not end' : 'ends'} a paper with the day of "${words}"`, () => {
    assert.equal(readClosingDate(words, { monthFirst: false })?.date.value, value)
  })

test('writes figures in the order of the other dates of a text', () => {
  const order = (words: string) => figureOrder(words, true)
  assert.deepEqual(order('Opened 6/9/64, closed 6/24/64.'), { monthFirst: true, orderKnown: true })
  assert.deepEqual(order('Of 6/9/64; we write on 12 June.'), {
    monthFirst: false,
    orderKnown: true,
  })
  assert.deepEqual(order('Of 6/9/64.'), { monthFirst: true })
})
