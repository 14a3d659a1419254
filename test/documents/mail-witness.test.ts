/** The same mail in several printed chains is one document; two mails of one minute are two. */
import assert from 'node:assert/strict'
import { test } from 'node:test'

import { type WitnessCandidate, witnessesOfOne, witnessKeys } from '../../src/documents/index.ts'
import { onlyDocument } from './plain-text.ts'

interface Printed {
  readonly from?: string
  readonly sent?: string
  readonly to?: string
  readonly subject?: string
  readonly body: string
}

const plain = {
  from: 'Quill, Anna M',
  sent: 'Tuesday, March 3, 2015 9:40 PM',
  to: 'Brask, Emil',
  subject: 'Re: The sluice',
}

let files = 0

async function candidate(printed: Printed): Promise<WitnessCandidate> {
  const { from, sent, to, subject, body } = { ...plain, ...printed }
  const words = `From: ${from}\nSent: ${sent}\nTo: ${to}\nSubject: ${subject}\n\n${body}\n`
  files += 1
  return {
    body: await onlyDocument(words),
    words,
    hash: String(files),
    inner: '',
    text: 0,
    start: 0,
  }
}

async function areOne(one: Printed, other: Printed): Promise<boolean> {
  const [first, second] = [await candidate(one), await candidate(other)]
  const keys = new Set(witnessKeys(first))
  const meet = witnessKeys(second).some((key) => keys.has(key))
  return meet && witnessesOfOne(first, second) === 'same-mail'
}

const keys = 'The keys of the upper sluice hang in the mill, as they always have.'

for (const [how, one, other] of [
  ['cut earlier', { body: `${keys} Ask for Ida when you come.` }, { body: keys }],
  [
    'read by a worse machine',
    { body: keys },
    {
      from: 'Qui11, Anna M',
      to: 'Brask, Emi1',
      subject: 'Re. The sIuice',
      body: keys.replace('hang in', 'hanq ln'),
    },
  ],
  ['of one word', { body: 'Agreed.' }, { body: 'Agreed' }],
  ['with its hour in other figures', { body: keys }, { sent: '3 March 2015 21:40', body: keys }],
  ['with its sender blacked out', { body: keys }, { from: 'B6', body: keys }],
  [
    'with its addressee by his address',
    { body: 'Agreed.' },
    { to: "'brask@mill.example'", body: 'Agreed.' },
  ],
] as const)
  test(`a mail that is printed twice, once ${how}, is one document`, async () => {
    assert.equal(await areOne(one, other), true)
  })

for (const [what, one, other] of [
  ['short answers', { body: 'Yes.' }, { body: 'No.' }],
  ['an answer and a longer one', { body: 'Yes.' }, { body: 'Yes, but not before Friday.' }],
  ['mails on two subjects', { body: 'Agreed.' }, { subject: 'Re: The ferry', body: 'Agreed.' }],
  ['mails to two', { body: keys }, { to: 'Holt, Ida', body: keys }],
  ['mails of two', { body: 'Agreed.' }, { from: 'Holt, Ida', body: 'Agreed.' }],
  [
    'mails of two who are blacked out',
    { from: 'B6', body: 'Agreed.' },
    { from: 'B6', body: 'Agreed.' },
  ],
] as const)
  test(`${what} of one minute are two documents`, async () => {
    assert.equal(await areOne(one, other), false)
  })

test('the same words an hour later are another mail', async () => {
  const later = { sent: 'Tuesday, March 3, 2015 10:40 PM', body: 'Agreed.' }
  assert.equal(await areOne({ body: 'Agreed.' }, later), false)
})
