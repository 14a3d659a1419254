/** Years that stand beside a letter and not in it. */
import assert from 'node:assert/strict'
import { test } from 'node:test'

import { divide } from '../../src/documents/index.ts'
import { noSettings } from '../../src/record/index.ts'
import { plainText } from './plain-text.ts'

const letter = (number: number, date: string): string =>
  `LETTER ${number}\n\nHalvern, ${date}\n\nDear Mr Brask,\n\nThe gates were shut again by order of the board and nobody has been told until when.\n\nYours faithfully,\nAnna Quill\n`

async function datesOf(words: string, path = 'a.txt'): Promise<string[]> {
  const tools = { language: undefined, settings: noSettings, path }
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
