/** Mentions of one absent paper in other words are gathered, and those of two are kept apart. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pointed, recordOf } from './record-of.ts'

const guild = 'Millers Guild'
const board = 'Harbour Board'

/** What three letters of a quarrel say of one absent paper. */
const same: readonly (readonly string[])[] = [
  [
    'You had a survey of the wall made by Mr. Dorn.',
    'Mr. Dorn’s survey was made for us and stays with us.',
    'We ask again for the survey.',
  ],
  [
    'We hear that you sent a memorandum to three foundations on 8 April.',
    'Our memorandum was confidential.',
    'The memorandum of 8 April must be shown to us.',
  ],
  [
    'You have a letter from Mr. Hale.',
    'Mr. Hale’s letter is addressed to us.',
    'The letter of Mr. Hale should be laid on the table.',
  ],
  [
    'In March you commissioned a valuation from Harker and Son.',
    'The valuation was for our own use.',
    'Harker’s valuation has been read by half the town.',
  ],
  [
    'The contract of 1903 is in your safe.',
    'The contract of 1903 says nothing of walls.',
    'Under the contract of 1903 you repair the wall.',
  ],
  [
    'A handbill was posted at the gate on 12 April.',
    'The handbill was not ours.',
    'The handbill of 12 April has your stamp.',
  ],
]

const apart: readonly (readonly string[])[] = [
  [
    'Your letter to the Governor of 3 April is known.',
    'Our letter to the Mayor of 3 April is not.',
  ],
  ['The contract of 1903 is clear.', 'The contract of 1907 is clearer.'],
  ['The survey of March says so.', 'The survey of April says otherwise.'],
]

for (const said of same)
  test(`“${said.join('” and “')}” speak of one paper`, () => {
    const targets = targetsOf(said)
    assert.equal(targets.length, said.length, `${targets}`)
    assert.equal(new Set(targets).size, 1, `${targets}`)
  })

for (const said of apart)
  test(`“${said.join('” and “')}” speak of two papers`, () => {
    const targets = targetsOf(said)
    assert.equal(new Set(targets).size, 2, `${targets}`)
  })

/** What the absent papers are that the letters speak of, one letter after another. */
function targetsOf(said: readonly string[]): string[] {
  const letters = said.map((words, at) => ({
    id: `letter-${at + 1}`,
    date: `1911-05-${10 + at}`,
    from: at % 2 === 0 ? guild : board,
    to: at % 2 === 0 ? board : guild,
    words: `Gentlemen, the wall is unsafe. ${words} We remain at your service.`,
  }))
  const record = recordOf(letters)
  return letters.flatMap(({ id }) =>
    pointed(record, id).map((mention) => mention.split(' → ')[1] ?? ''),
  )
}
