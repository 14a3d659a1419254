/**
 * Mails that were printed, pasted or released as pages: only the words of their heads
 * tell who wrote to whom and when.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'

import { documentsIn, onlyDocument } from './plain-text.ts'

const chain = `From:     Quill, Anna M <quillam@mill.example>
Sent:     Tuesday, March 3, 2015 9:40 PM
To:       H; Brask, Emil
Cc:       'tolm@river.example'
Subject:  Re: The sluice

Agreed.

From: H [mailto:h7@river.example]
Sent: Tuesday, March 03, 2015 08:12 PM
To: Quill, Anna M; Brask, Emil; Holt,
Ida
Subject: Fw: The sluice

From: Brask, Emil
Sent: Monday, March 2, 2015 4:05 PM
To: H
Subject: The sluice

The gate at the upper sluice was shut again this morning and nobody told us why it had to be.
`

test('each mail of a printed chain is a document, though it has a word or none', async () => {
  const found = await documentsIn(chain)
  assert.deepEqual(
    found.map(({ kind, date, from, to }) => [
      kind.value,
      date?.value,
      from.map(({ value }) => value),
      to.map(({ value }) => value),
    ]),
    [
      ['e-mail', '2015-03-03', ['Quill, Anna M'], ['H', 'Brask, Emil']],
      ['e-mail', '2015-03-03', ['H'], ['Quill, Anna M', 'Brask, Emil', 'Holt, Ida']],
      ['e-mail', '2015-03-02', ['Brask, Emil'], ['H']],
    ],
  )
  assert.deepEqual(
    found[0]!.copies.map(({ value }) => value),
    ['tolm@river.example'],
  )
})

for (const [language, head] of [
  [
    'German',
    'Von: Holt, Ida\nGesendet: Montag, 2. März 2015 16:05\nAn: Emil Brask\nCc: Anna Quill\nBetreff: AW: Wehr',
  ],
  [
    'French',
    'De : Holt, Ida\nEnvoyé : lundi 2 mars 2015 16:05\nÀ : Emil Brask\nCc : Anna Quill\nObjet : RE: Barrage',
  ],
  [
    'Italian',
    'Da: Holt, Ida\nInviato: lunedì 2 marzo 2015 16:05\nA: Emil Brask\nCc: Anna Quill\nOggetto: R: Diga',
  ],
] as const)
  test(`a head in ${language} says who wrote to whom and when`, async () => {
    const mail = await onlyDocument(`${head}\n\nOk.\n`)
    assert.equal(mail.kind.value, 'e-mail')
    assert.equal(mail.date?.value, '2015-03-02')
    assert.deepEqual(
      [mail.from, mail.to, mail.copies].map((side) => side.map(({ value }) => value)),
      [['Holt, Ida'], ['Emil Brask'], ['Anna Quill']],
    )
  })

test('a head that a reading machine has hurt is read as far as it goes', async () => {
  const mail = await onlyDocument(`Prom: Brask, Emil [mailto:brask©mill.example]
Sent: Monday, March 02,2015 4:05 PM
To Quill, Anna; Holt, Ida
Subject: The sluice

The gate was shut again this morning and nobody has told us why it had to be.
`)
  assert.equal(mail.kind.value, 'e-mail')
  assert.equal(mail.date?.value, '2015-03-02')
  assert.deepEqual(
    [mail.from, mail.to].map((side) => side.map(({ value }) => value)),
    [['Brask, Emil'], ['Quill, Anna', 'Holt, Ida']],
  )
})

test('what was blacked out is nobody, and the ground beside it no name', async () => {
  const mail = await onlyDocument(`From:      B6
Sent:      Monday, March 2, 2015 4:05 PM
To:        B6 Quill, Anna      (b)(6)
Cc:        [REDACTED]
Subject:   The sluice

The gate was shut again this morning and nobody has told us why it had to be.
`)
  assert.deepEqual(
    [mail.from, mail.to, mail.copies].map((side) => side.map(({ value }) => value)),
    [[], ['Quill, Anna'], []],
  )
})

const stamp = (page: number): string =>
  `CONTROLLED                     GIVEN TO THE INQUIRY IN THIS FORM AND NO OTHER
Office of Rivers
Case No. R-2016-00417
Paper No. T00417932
Released: 05/13/2016${page === 0 ? '' : `                    RIV-TL00${4170 + page}`}`

test('a stamp of the release is neither a paper nor the day of the mail', async () => {
  const mail = await onlyDocument(`${stamp(0)}                 IN FULL

${chain.slice(chain.lastIndexOf('From:'))}
${stamp(1)}
\f${stamp(0)}

We shall come to the sluice on Friday and see for ourselves what has been done to it.

${stamp(2)}
`)
  assert.equal(mail.kind.value, 'e-mail')
  assert.equal(mail.date?.value, '2015-03-02')
})

test('a memorandum with the same labels is no mail', async () => {
  const memo = await onlyDocument(`MEMORANDUM

From: Emil Brask
To: Anna Quill
Date: 2 March 2015
Subject: The sluice

The gate at the upper sluice was shut again this morning and nobody told us why it had to be.
`)
  assert.equal(memo.kind.value, 'memorandum')
})

test('words above a mail that is handed on are their sender’s, and not its head', async () => {
  const letter = `Dear Anna,

I put below what he wrote to me on Monday, so that you can see for yourself what he says.

${chain.slice(chain.lastIndexOf('From:'))}`
  const [first] = await documentsIn(letter)
  assert.notEqual(first!.kind.value, 'e-mail')
  assert.equal(first!.from.length, 0)
})

for (const [sent, hour, instant] of [
  ['Tuesday, March 3, 2015 9:40 PM', '21:40', undefined],
  ['Tuesday, March 3, 2015 12:05 AM', '00:05', undefined],
  ['Tue Mar 03 21:40:12 2015', '21:40', undefined],
  ['Tuesday, March 3, 20159:40 PM', '21:40', undefined],
  ['Tuesday, March 3, 2015 940 PM', '21:40', undefined],
  ['Tue, 3 Mar 2015 21:40:12 -0500', '21:40', '2015-03-03T21:40:00-05:00'],
  ['Tuesday, March 3, 2015 9:40 PM Eastern Standard Time', '21:40', '2015-03-03T21:40:00-05:00'],
  ['Friday, July 3, 2015 9:40 PM Eastern Standard Time', '21:40', '2015-07-03T21:40:00-04:00'],
  ['Dienstag, 3. März 2015 21:40 MEZ', '21:40', '2015-03-03T21:40:00+01:00'],
  ['mardi 3 mars 2015 21h40', '21:40', undefined],
  ['Tuesday, March 3, 2015', undefined, undefined],
] as const)
  test(`the hour of a mail is kept as it is printed: ${sent}`, async () => {
    const mail = await onlyDocument(
      `From: Brask, Emil <brask@mill.example>\nSent: ${sent}\nTo: Holt, Ida\nSubject: The sluice\n\nThe gate was shut again this morning and nobody has told us why it had to be.\n`,
    )
    assert.deepEqual([mail.date?.hour, mail.date?.instant], [hour, instant])
  })
