import assert from 'node:assert/strict'
import { test } from 'node:test'

import { namesIn } from '../../../src/capabilities/parties/find.ts'
import { english } from '../../../src/languages/index.ts'

const sentences = [
  'The water fell in April and rose again in May.',
  'All fraternal Parties and Workers’ Parties agree.',
  'Our Party and your Central Committee have met.',
  'The Twelfth Congress of the Weavers sat in Halvern.',
  'When Spring came, the Danube and the Weir froze.',
  'The Soviet Union and Albania signed nothing.',
]

for (const words of sentences)
  test(`names nobody in "${words}"`, () => {
    assert.deepEqual(
      namesIn(words, english, { isAcronym: () => false, isSurname: () => false }),
      [],
    )
  })
