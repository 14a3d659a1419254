/** Years that stand beside a letter and not in it. */
import assert from 'node:assert/strict'
import { test } from 'node:test'

import { divide } from '../../src/documents/index.ts'
import { noSettings, type Settings } from '../../src/record/index.ts'
import { plainText } from './plain-text.ts'

const letter = (number: number, date: string): string =>
  `LETTER ${number}\n\nHalvern, ${date}\n\nDear Mr Brask,\n\nThe gates were shut again by order of the board and nobody has been told until when.\n\nYours faithfully,\nAnna Quill\n`

async function datesOf(
  words: string,
  path = 'a.txt',
  settings: Settings = noSettings,
): Promise<string[]> {
  const tools = { language: undefined, settings, path }
  return divide(await plainText(words, path), tools).map(
    ({ date }) => `${date?.value} ${date?.basis}`,
  )
}

test('takes the year of the letters before and behind, and says that it is deduced', async () => {
  const volume = [letter(1, '3 May 1931'), letter(2, 'June 4th'), letter(3, '9 July 1931')]
  assert.deepEqual(await datesOf(volume.join('\n')), [
    '1931-05-03 stated',
    '1931-06-04 deduced',
    '1931-07-09 stated',
  ])
})

test('knows on which side of the new year a letter stands', async () => {
  const volume = [letter(1, '3 November 1931'), letter(2, 'January 4th'), letter(3, '9 March 1932')]
  assert.equal((await datesOf(volume.join('\n')))[1], '1932-01-04 deduced')
})

test('leaves a letter without its year where two years fit, or the order is broken', async () => {
  const wide = [letter(1, '3 May 1931'), letter(2, 'June 4th'), letter(3, '9 July 1932')]
  assert.equal((await datesOf(wide.join('\n')))[1], 'XXXX-06-04 stated')
  const broken = [letter(1, '3 July 1931'), letter(2, 'June 4th'), letter(3, '9 May 1931')]
  assert.equal((await datesOf(broken.join('\n')))[1], 'XXXX-06-04 stated')
})

test('takes the year of a file that is named for the same day, and of no other', async () => {
  assert.deepEqual(await datesOf(letter(1, 'June 4th'), 'papers/1931-06-04-quill.txt'), [
    '1931-06-04 deduced',
  ])
  assert.deepEqual(await datesOf(letter(1, 'June 4th'), 'papers/2019-05-03-scan.txt'), [
    'XXXX-06-04 stated',
  ])
})

test('takes the one year of the span in which the settings say the papers were written', async () => {
  const years = (first: number, last: number) => ({ ...noSettings, years: { first, last } })
  const short = letter(1, '13. 9. 98')
  assert.deepEqual(await datesOf(short, 'a.txt', years(1890, 1931)), ['1898-09-13 deduced'])
  assert.deepEqual(await datesOf(short, 'a.txt', years(1890, 2000)), ['XX98-09-13 stated'])
  assert.deepEqual(await datesOf(short, 'a.txt', years(1900, 1931)), ['XX98-09-13 stated'])
  const yearless = letter(1, 'June 4th')
  assert.deepEqual(await datesOf(yearless, 'a.txt', years(1931, 1931)), ['1931-06-04 deduced'])
  assert.deepEqual(await datesOf(yearless, 'a.txt', years(1930, 1931)), ['XXXX-06-04 stated'])
  const stated = letter(1, '13 September 1998')
  assert.deepEqual(await datesOf(stated, 'a.txt', years(1890, 1931)), ['1998-09-13 stated'])
})

test('takes the century of a volume or folder that is named for its years', async () => {
  const short = letter(1, '13. 9. 98')
  for (const [path, date] of [
    ['Briefe 1890-1899/a.txt', '1898-09-13 deduced'],
    ['letters 1890s/b/a.txt', '1898-09-13 deduced'],
    ['Quill 1895–1903.txt', '1898-09-13 deduced'],
    ['Quill 1895-99.txt', '1898-09-13 deduced'],
    ['1906-12-03 scan/1898.txt', '1898-09-13 deduced'],
    ['1898/scan 2019.txt', '1898-09-13 deduced'],
    ['Briefe 1906/a.txt', 'XX98-09-13 stated'],
    ['Briefe 1890-1899, 1990-1999/a.txt', 'XX98-09-13 stated'],
    ['catalogue 1890-1998/a.txt', 'XX98-09-13 stated'],
    ['L1898/a.txt', 'XX98-09-13 stated'],
  ] as const)
    assert.deepEqual(await datesOf(short, path), [date], path)
})

test('takes the year of a folder that is named for it alone', async () => {
  const yearless = letter(1, 'June 4th')
  for (const [path, date] of [
    ['1931/a.txt', '1931-06-04 deduced'],
    ['letters of 1931/box/a.txt', '1931-06-04 deduced'],
    ['box 4, 1931/a.txt', 'XXXX-06-04 stated'],
    ['1931-1934/a.txt', 'XXXX-06-04 stated'],
    ['1931.txt', 'XXXX-06-04 stated'],
  ] as const)
    assert.deepEqual(await datesOf(yearless, path), [date], path)
})

test('a century that years in the text tell is deduced too, and silent where two are as near', async () => {
  const told = (year: string): string =>
    letter(1, '13. 9. 98').replace('nobody', `since ${year} nobody`)
  assert.deepEqual(await datesOf(told('1896')), ['1898-09-13 deduced'])
  assert.deepEqual(await datesOf(told('1848')), ['XX98-09-13 stated'])
})
