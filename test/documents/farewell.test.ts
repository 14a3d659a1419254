/** Farewells that hold their name in the same line, days that a letterhead touches, forms as reading machines leave them. */
import assert from 'node:assert/strict'
import { test } from 'node:test'

import { type DraftDocument, divide } from '../../src/documents/index.ts'
import { noSettings } from '../../src/record/index.ts'
import { plainText } from './plain-text.ts'

const german = `Sehr geehrter Herr Kollege!

Wegen der Mauer habe ich mit einem Mitglied des Vorstandes gesprochen. Er hält eine Anzeige für aussichtslos und rät, die Frist abzuwarten.`

const english = `Your kind letter was exceedingly welcome to me, and I shall obey you in all my best, but you will spoil me by your kindness.`

const closings: readonly (readonly [string, string])[] = [
  [`${german}\n\nMit vorzüglicher Hochachtung Meinhardt`, 'Meinhardt'],
  [`${german}\n\n– In höchster Verehrung Alma Pollinger`, 'Alma Pollinger'],
  [
    `${german}\n\nIm voraus bestens dankend zeichne ich mit kollegialer Hochachtung Dr. O. Blauner`,
    'O. Blauner',
  ],
  [
    `${german}\n\nMit herzlichen Grüssen und vorzüglicher koll. Hochachtung Ihr ergebener Katzler`,
    'Katzler',
  ],
  [
    `${german}\n\nEmpfangen Sie, Herr Redakteur, den Ausdruck meiner ausgezeichneten Hochachtung\n\nDr. Niklas Rosen`,
    'Niklas Rosen',
  ],
  [`${german} Nun, wir reden ja darüber. Grüß’ Dich Gott! Dein\n\nPaul Gold.`, 'Paul Gold'],
  [`${german}\n\nMit besten Wünschen für Ihre Arbeiten,\n\nMarie Herzog`, 'Marie Herzog'],
  [
    `${english}\n\nForgive this long stupid letter, and believe me ever & most affectionately yours A. R. Quill\n\nKindest compliments from Papa. Pray don’t mention the story of the doctor to him.`,
    'A. R. Quill',
  ],
  [
    `${english}\n\nOnce more God bless you. Ever yours A. R. Quill.\n\nIt was no judge who objected, only simpletons.`,
    'A. R. Quill',
  ],
]

const french = `Ma chère Marie,

Ta lettre m'a fait grand plaisir et j'y réponds tout de suite, puisque tu le veux. Nous partirons le 10 pour la mer avec les enfants.`

test('takes the name behind a French farewell, and figures in French as the day first', async () => {
  const draft = await draftOf(
    `Lille, le 8/4/1936\n\n${french}\n\nMille baisers de ta sœur Jeanne Duval`,
  )
  assert.deepEqual(
    draft.from.map(({ value }) => value),
    ['Jeanne Duval'],
  )
  assert.equal(draft.date?.value, '1936-04-08')
})

test('takes the name that stands behind a farewell in its line', async () => {
  for (const [words, name] of closings)
    assert.deepEqual(
      (await draftOf(words)).from.map(({ value }) => value),
      [name],
      words,
    )
})

test('takes no name from a sentence that only speaks of yours', async () => {
  const draft = await draftOf(
    `${english}\n\nThe house that stands on the hill beside yours is Emil Brask's, as I was told.`,
  )
  assert.deepEqual(draft.from, [])
})

test('reads a day that the letterhead touches, and one of two figures below the name', async () => {
  const days = [
    [`October 31st 1821.Three Mile Cross\n\nMy dear Sir\n\n${english}`, '1821-10-31'],
    [`Dr. Emil Brask22. 4. 1913.Wien XVIII. Sternstrasse 71\n\n${german}`, '1913-04-22'],
    [`${german}\n\nHerzlich der Ihre\nEmil\n\nWien 24. XI. 92.`, 'XX92-11-24'],
  ] as const
  for (const [words, day] of days) assert.equal((await draftOf(words)).date?.value, day, words)
})

test('reads a day above a form, labels misread in a letter or two, and a column of values with their signs', async () => {
  const draft = await draftOf(`SECRET
17 January 1975

MEMORANDU! FOR: The Inspector General
THROUGH
FROM
SUBJECT
: Chief, Works Division
: Chief, Records Branch
: QUILL, Anna

1. In 1960 the writer met a pilot, who asked for a meeting on 18 July 1960 to advise that he was the likely choice.`)
  assert.equal(draft.date?.value, '1975-01-17')
  assert.deepEqual(
    draft.to.map(({ value }) => value),
    ['Inspector General'],
  )
  assert.deepEqual(
    draft.from.map(({ value, office }) => [value, office]),
    [['Records Branch', 'Chief']],
  )
})

async function draftOf(words: string): Promise<DraftDocument> {
  return divide(await plainText(words), {
    language: undefined,
    settings: noSettings,
    path: 'letter.txt',
  })[0]!
}
