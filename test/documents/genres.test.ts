/** Papers of other walks of life than those the rules grew on. */
import assert from 'node:assert/strict'
import { test } from 'node:test'

import { type DraftDocument, divide } from '../../src/documents/index.ts'
import { noSettings } from '../../src/record/index.ts'
import { plainText } from './plain-text.ts'

const namesOf = (all: DraftDocument['from']): string[] => all.map((one) => one.value)
const sidesOf = (one: DraftDocument | undefined): string[][] => [
  namesOf(one?.from ?? []),
  namesOf(one?.to ?? []),
]

test('a note verbale names both sides in its first sentence', async () => {
  const [note] = await divided(`No. 214.

The Royal Legation presents its compliments to the Ministry of Foreign Affairs and has the honour to refer to the Ministry's note concerning the steamer Halcyon.

The Legation avails itself of this opportunity to renew the assurance of its highest consideration.

Port Carrow, 11 March 1908
`)
  assert.equal(note?.kind.value, 'note')
  assert.equal(note?.date?.value, '1908-03-11')
  assert.deepEqual(namesOf(note!.from), ['Royal Legation'])
  assert.deepEqual(namesOf(note!.to), ['Ministry of Foreign Affairs'])
})

test('a chain of mails between a tenant and a landlord, pasted into one file', async () => {
  const mails = await divided(`From: Priya Nair <priya@elm-court.example>
Sent: Tuesday, 14 January 2014 08:12
To: Dawson Lettings
Subject: Re: heating in Elm Court, again

Dear Mr Dawson,

The heating has been off since Friday. This is the third time that I write about it.

Regards,
Priya Nair

From: Dawson Lettings <office@dawson.example>
Sent: Monday, 13 January 2014 17:40
To: Priya Nair
Subject: RE: heating in Elm Court

Dear Ms Nair,

Our engineer called on Thursday and found nobody at home, as he told us on Friday.

Kind regards,
Tom Dawson
`)
  assert.deepEqual(
    mails.map((one) => [one.kind.value, one.date?.value, ...namesOf(one.from), ...namesOf(one.to)]),
    [
      ['e-mail', '2014-01-14', 'Priya Nair', 'Dawson Lettings'],
      ['e-mail', '2014-01-13', 'Dawson Lettings', 'Priya Nair'],
    ],
  )
})

test('an office’s memorandum has labels too, and is no mail', async () => {
  const [memo] = await divided(
    'MEMORANDUM\n\nFROM: Board of Rivers\nTO: Ministry of Trade\nDATE: 5 January 1931\nSUBJECT: The gates\n\nThe gates were shut on Monday, and nobody has told us by whose order they were shut.\n',
  )
  assert.equal(memo?.kind.value, 'memorandum')
})

test('minutes whose title is as long as a sentence', async () => {
  const [minutes] =
    await divided(`MINUTES of a meeting between representatives of Carrow Mills Ltd. and of the Weavers' Union, held at the Institute on 3rd March 1926 at 7.30 p.m.

1. The Chairman said that the night shift was at an end and would not come back.
`)
  assert.deepEqual([minutes?.kind.value, minutes?.date?.value], ['minutes', '1926-03-03'])
})

test('an open letter of a union branch is the union’s, signed by its officers', async () => {
  const [letter] = await divided(`AMALGAMATED WEAVERS' UNION
Branch No. 14, Lower Mill

OPEN LETTER
to the Directors of Carrow Mills Ltd

12 February 1926

Gentlemen,

On Monday last you posted a notice at the gate which says that the night shift is to be ended.

For the Branch Committee:

Ellen Thorpe, Secretary
Daniel Cray, Chairman
`)
  assert.equal(letter?.from[0]?.value, "AMALGAMATED WEAVERS' UNION")
  assert.deepEqual(namesOf(letter!.signers ?? []), ['Ellen Thorpe', 'Daniel Cray'])
  assert.deepEqual(namesOf(letter!.to), ['Directors of Carrow Mills Ltd'])
})

async function divided(words: string): Promise<readonly DraftDocument[]> {
  return divide(await plainText(words), {
    language: undefined,
    settings: noSettings,
    path: 'a.txt',
  })
}

test('a printed dispatch names its sides in a heading that ends with a full stop', async () => {
  const [document] = await divided(`No. 17.

Mr. Harlow to Baron Quill.—(Received June 9.)

Halvern, June 2, 1871.

My Lord,

I have the honour to inform you that the weir was closed on Monday and that nobody has been told why.

I have, &c.

W. HARLOW.
`)
  assert.deepEqual(sidesOf(document), [['W. HARLOW'], ['Quill']])
})

test('a form with both sides and an urgency is a cable', async () => {
  const [document] = await divided(`CONFIDENTIAL

FROM: MINISTRY OF RIVERS, HALVERN
TO: NORLAND EMBASSY ARLEN

No. 214
March 12, 1956
PRIORITY

You may now say that the text of the note has been approved by the Government and will be sent.
`)
  assert.equal(document?.kind.value, 'cable')
})

test('an aide-mémoire is of the body that stands under it', async () => {
  const [document] = await divided(`AIDE-MEMOIRE

The Government of Norland have considered the matter of the weir and have no knowledge of the paper.

They would be glad to receive a copy of it before the end of the present month.

Embassy of Norland,
Arlen, March 22, 1956
`)
  assert.deepEqual(sidesOf(document), [['Embassy of Norland'], []])
})

test('a letter of a firm is no form because it is marked for somebody’s attention', async () => {
  const [document] = await divided(`HELENA BRASK AGENCY
5 Dyers Passage, Halvern

22 September 2014

Quill & Harlow Publishers

Attn: Judith Harlow

Dear Judith

I act for Emil Quill and have copies of all that has been written so far about the ninth chapter.

Yours sincerely

Helen Brask
for and on behalf of Emil Quill
`)
  assert.deepEqual(sidesOf(document)[0]?.slice(0, 1), ['Helen Brask'])
})

test('a form that clerks fill in bears its day in figures, of the century just past', async () => {
  const [document] = await divided(`AIRTEL

6/20/68

TO: SUPERVISOR, ARLEN
FROM: DIRECTOR, BUREAU OF RIVERS
SUBJECT: CONTAINER 12

Re your memo 6/12/68. The letter may be answered along the lines of the last one that was sent.
`)
  assert.equal(document?.date?.value, '1968-06-20')
  assert.equal(document?.date?.basis, 'deduced')
})
