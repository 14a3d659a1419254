/** Heads as diplomatic papers are printed: file numbers, offices with their holders, receipts, numbers of despatches and telegrams. */
import assert from 'node:assert/strict'
import { test } from 'node:test'

import { documentsIn, onlyDocument } from './plain-text.ts'

const body =
  'The Foreign Office has just told me that it cannot accept the line of the river as proposed by us, and that it will say so in writing before the week is out.'

/** A telegram of a printed volume. */
const telegram = (head: string, dateline: string, text: string): string =>
  `711.36/52: Telegram\n\n${head}\n\n[Paraphrase]\n\n${dateline}\n\n${text}\n\nBrask\n`

const heads: readonly (readonly [string, string])[] = [
  [
    'The Ambassador in Halvern (Brask) to the Secretary of State',
    'Ambassador in Halvern > Secretary of State',
  ],
  [
    'The Chargé in Carrow (Orhal) to the Acting Secretary of State',
    'Chargé in Carrow > Acting Secretary of State',
  ],
  ['The Secretary of State to the Norian Minister (Brask)', 'Secretary of State > Norian Minister'],
  [
    'The Chief of the Delegation on the Rivers Commission (Quill) to the Secretary of State',
    'Chief of the Delegation on the Rivers Commission > Secretary of State',
  ],
]

for (const [head, said] of heads)
  test(`reads ${said} and a cable with its number and receipt`, async () => {
    const text = telegram(
      head,
      'Halvern, February 21, 1927—6 p.m.\n[Received February 22—1:10 a.m.]',
      `1884. Your 2022, February 19, 3 p.m. ${body}`,
    )
    const { from, to, kind, date, marks } = await onlyDocument(text)
    assert.equal(`${from[0]?.value} > ${to[0]?.value}`, said)
    assert.equal(kind.value, 'cable')
    assert.equal(date?.value, '1927-02-21', 'numbers of telegrams are no years')
    assert.equal(marks.number?.[0]?.value, '1884')
    assert.equal(marks.received?.[0]?.value, 'February 22—1:10 a.m.')
  })

test('a despatch has the number that stands alone in a line, and the day on which it was written', async () => {
  const { kind, date, marks } = await onlyDocument(
    `Mr. Brask to Mr. Orhal.\n\nLegation at Halvern,\nTolm, March 8, 1894. (Received April 4, 1894.)\n\nNo. 289.]\n\nSir: ${body}\n\nI am, etc.,\n\nEmil Brask.\n`,
  )
  assert.equal(kind.value, 'letter')
  assert.equal(date?.value, '1894-03-08')
  assert.equal(marks.number?.[0]?.value, '289')
  assert.equal(marks.received?.[0]?.value, 'April 4, 1894.')
})

test('a greeting from which the sentence runs on makes a letter', async () => {
  const { kind, salutation } = await onlyDocument(
    `Tolm, May 2, 1925.\n\nExcellency: I have the honor to say that ${body}\n\nE. Brask\n`,
  )
  assert.equal(kind.value, 'letter')
  assert.equal(salutation?.value, 'Excellency:')
})

test('numbered points of a telegram are no number of it', async () => {
  const { marks } = await onlyDocument(
    telegram(heads[0]![0], 'Halvern, February 21, 1927.', `1. ${body}\n\n2. ${body}`),
  )
  assert.equal(marks.number, undefined)
})

test('points that stand under their numbers are no documents, though a letter follows', async () => {
  const letter = (day: string, points: string): string =>
    `Tolm, ${day} 1861\n\nSir: ${body}\n\n${points}I am, sir, your obedient servant,\n\nE. Brask\n\n`
  const points = `1.\n\n${body}\n\n2.\n\n${body}\n\nArticle 1.\n\n${body}\n\n`
  const found = await documentsIn(
    `Mr. Brask to Mr. Orhal.\n\n${letter('3 May', points)}${letter('9 May', '')}`,
  )
  assert.deepEqual(
    found.map(({ date }) => date?.value),
    ['1861-05-03', '1861-05-09'],
  )
})
