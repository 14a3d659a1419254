/** What kind of paper its head calls it, and what there only says how it was sent. */
import assert from 'node:assert/strict'
import { test } from 'node:test'

import { readHeading } from '../../src/documents/heading.ts'
import { divide } from '../../src/documents/index.ts'
import { noSettings } from '../../src/record/index.ts'
import { plainText } from './plain-text.ts'

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
