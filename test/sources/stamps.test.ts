/** Stamps of a release at head and foot of the pages, against the letterheads of those who wrote. */
import assert from 'node:assert/strict'
import { test } from 'node:test'

import { plainText } from '../documents/plain-text.ts'

async function furnitureOf(words: string): Promise<string[]> {
  const { text } = await plainText(words)
  return text.blocks
    .filter(({ kind }) => kind === 'furniture')
    .map(({ start, end }) => text.words.slice(start, end))
}

const body = 'The gate at the upper sluice was shut again this morning and nobody told us why.\n'

test('a line with the number of a paper at the head and at the foot of one page is a stamp', async () => {
  const stamp = 'OPEN Office of Rivers Case No. R-2016-00417 Date: 05/13/2016'
  assert.deepEqual(await furnitureOf(`${stamp}\n\n${body}\n${stamp}\n`), [stamp, stamp])
})

test('a letterhead on each page bears no such number, and stays', async () => {
  const head = 'Quill and Brask, Millers\n4 Weir Street, Tolm'
  assert.deepEqual(await furnitureOf(`${head}\n\n${body}\f${head}\n\n${body}`), [])
})

test('pages counted through the whole are stamped, and their numbers no words of the letter', async () => {
  const said = ['The gate was shut.', 'Nobody told us why.', 'We shall come on Friday.']
  const pages = said.map((words, page) => `${words}\n\nRIVER_000417${page + 1}\n`)
  assert.deepEqual(await furnitureOf(pages.join('\f')), [
    'RIVER_0004171',
    'RIVER_0004172',
    'RIVER_0004173',
  ])
})
