/** What kind of paper its head calls it, and what there only says how it was sent. */
import assert from 'node:assert/strict'
import { test } from 'node:test'

import { readHeading } from '../../src/documents/heading.ts'
import { divide } from '../../src/documents/index.ts'
import { isMeetingTitle } from '../../src/documents/kind-line.ts'
import { noSettings } from '../../src/record/index.ts'
import { onlyDocument, plainText } from './plain-text.ts'

test('a letter that goes by courier and e-mail is a letter', async () => {
  assert.equal(
    await kindOf(`HALE & CROSS LLP
Solicitors

2 June 2019

BY COURIER AND EMAIL

Dear Sirs,

We act for the Weir Company and write about the lease of the lower meadow.

Yours faithfully,

Edith Cross
`),
    'letter',
  )
})

test('minutes are known by a heading that a name stands before', () => {
  const tools = { monthFirst: false, near: undefined }
  const read = (words: string) => readHeading(words, tools, { bare: true })
  const minutes = read('Lock gates: minutes of the call on 2 April 2025')
  assert.deepEqual([minutes?.kind, minutes?.date?.value], ['minutes', '2025-04-02'])
  assert.equal(read('Re: minutes of the call on 2 April 2025'), undefined)
})

test('a telegram says so in brackets before its place and day', async () => {
  assert.equal(
    await kindOf(`Mr. Pell to Lord Ashby.--(Received June 4.)

(Telegraphic.)                         Port Carrow, June 3, 1881.

MINISTER left the capital last night. The seals are still upon the doors of the custom house.
`),
    'cable',
  )
})

test('a notice that is given to somebody is a letter, one that is put up is a statement', async () => {
  assert.equal(
    await kindOf(`NOTICE OF TERMINATION

Weir Company Ltd
Mill Yard, Halvern

4 June 2019

Dear Ms Orme,

We hereby end the lease of the lower meadow with effect from 1 September.

Yours sincerely,

Edith Cross
`),
    'letter',
  )
  assert.equal(
    await kindOf(`NOTICE

4 June 1902

All persons are warned that the lower meadow is closed until the hay has been brought in.

BY ORDER OF THE BOARD
`),
    'statement',
  )
})

test('a telegram of a registry is one whatever part of its way it flew', async () => {
  assert.equal(
    await kindOf(`814.55/37: Telegram (part air)

The Consul at Port Carrow to the Secretary of State

Port Carrow, June 3, 1931—6 p.m.

12. The seals are still upon the doors of the custom house.
`),
    'cable',
  )
})

async function kindOf(words: string): Promise<string | undefined> {
  const [first] = divide(await plainText(words), {
    language: undefined,
    settings: noSettings,
    path: 'a.txt',
  })
  return first?.kind.value
}

test('notes of a meeting are minutes, and a sentence about notes is none', () => {
  assert.ok(isMeetingTitle("Notes of the tenants' meeting in the wash house on 4 June 2019"))
  assert.ok(isMeetingTitle('Protokoll der Eigentümerversammlung vom 4. Juni 2019'))
  assert.ok(!isMeetingTitle('Notes of the meeting were never sent to me.'))
  assert.ok(!isMeetingTitle('Notes on the wash house'))
})

for (const state of ['DRAFT', 'Draft 2', 'WITHOUT PREJUDICE', 'ENTWURF'])
  test(`“${state}” at the head hides no letterhead`, async () => {
    const draft = await onlyDocument(`${state}

VALE & QUIST
Solicitors
2 Quay Street, Sund

4 June 2019

Sund Boatyard Ltd
1 Slip Road
Sund

Dear Sirs,

We act for Mrs Brill and ask you for the mast.

Yours faithfully,
Dora Vale
`)
    assert.equal(draft.from[0]?.value, 'VALE & QUIST')
    assert.deepEqual(
      draft.marks.standing?.map(({ value }) => value),
      [state],
    )
  })

test('a house number and a street above a letter are no firm, though the street is named for a mill', async () => {
  const letter = await onlyDocument(`4 Weir Mill Lane
Sund

4 June 2019

Sund Boatyard Ltd
1 Slip Road
Sund

Dear Sirs,

We have paid for the mast today and ask for a receipt.

Yours sincerely,
Dora Vale
`)
  assert.deepEqual(
    letter.from.map(({ value }) => value),
    ['Dora Vale'],
  )
})
