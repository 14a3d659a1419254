import assert from 'node:assert/strict'
import { test } from 'node:test'

import { namesIn } from '../../../src/capabilities/parties/find/index.ts'
import { english } from '../../../src/languages/index.ts'

const sentences = [
  'The water fell in April and rose again in May.',
  'All fraternal Parties and Workers’ Parties agree.',
  'Our Party and your Central Committee have met.',
  'The Twelfth Congress of the Weavers sat in Halvern.',
  'When Spring came, the Danube and the Weir froze.',
  'The Soviet Union and Albania signed nothing.',
  'The Chairman of the Conference told the Secretary of the Navy that the Minister of Justice was ill.',
  'The Minister for Foreign Affairs and the Chief of the Reserve drove to the First Lord of the Admiralty.',
  'The Socialist editorial and the Danish articles said little.',
  'In the newspaper Spring was praised; the Sunday editorial was short.',
  'Under the Tang China grew, and Hong Kong was a village; Ma Bell and Sun Life came late.',
  'Resolutions by Party Central Committees were read in Port Harlow, New Tarn and Great Elm.',
  'U. S. S. Albatross met H. M. S. Gannet off the bar.',
]

for (const words of sentences)
  test(`names nobody in "${words}"`, () => {
    assert.deepEqual(
      namesIn(words, english, { isAcronym: () => false, isSurname: () => false }),
      [],
    )
  })
