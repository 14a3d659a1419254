/** Mails that quote mails: what was said stays with the one who said it. */
import assert from 'node:assert/strict'
import { test } from 'node:test'

import { builtRecord } from './quotations/built.ts'

const mail = (head: Readonly<Record<string, string>>, body: string): string =>
  `${Object.entries(head)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n')}\nContent-Type: text/plain; charset=utf-8\n\n${body}\n`

const asked = mail(
  {
    From: '"Quill, Anna" <quill@mill.example>',
    To: 'Emil Brask <brask@dock.example>',
    Date: 'Mon, 4 Sep 2023 09:00:00 +0200',
    'Message-ID': '<1@mill.example>',
    Subject: 'The sluice',
  },
  'Dear Emil,\n\nWe propose that the sluice be opened on 3 October 2023. We ask you to pay 400 marks.\n\nAnna',
)

const answered = mail(
  {
    From: 'Emil Brask <brask@dock.example>',
    To: '"Quill, Anna" <quill@mill.example>',
    Date: 'Thu, 14 Sep 2023 17:22:00 +0200',
    'Message-ID': '<2@dock.example>',
    'In-Reply-To': '<1@mill.example>',
    Subject: 'Re: The sluice',
  },
  'Anna,\n\n> We propose that the sluice be opened on 3 October 2023.\n> We ask you to pay 400 marks.\n\nThe dock is full until the spring, as you know.\n\nEmil',
)

const chained = mail(
  {
    From: '"Quill, Anna" <quill@mill.example>',
    To: 'Clerk of Works <clerk@mill.example>',
    Date: 'Mon, 18 Sep 2023 11:05:00 +0200',
    'Message-ID': '<3@mill.example>',
    Subject: 'FW: The sluice',
  },
  'See below. This is all that he had to say.\n\n-----Original Message-----\nFrom: Emil Brask <brask@dock.example>\nSent: Thursday, September 14, 2023 6:22 PM\nTo: Quill, Anna\nSubject: Re: The sluice\n\nAnna,\n\nThe dock is full until the spring, as you know.\n\nEmil',
)

test('what stands quoted in an answer is not the move or the claim of the one who answers', async (context) => {
  await builtRecord(context, { 'one.eml': asked, 'two.eml': answered }, (record) => {
    const by = new Set(
      [...record.findings('act'), ...record.findings('claim')].map(({ document }) => document),
    )
    assert.ok(by.size > 0)
    for (const document of by) assert.match(document, /^quill-2023-09-04/)
  })
})

test('a mail set whole under another is a document of its own, and a witness of the mail itself', async (context) => {
  await builtRecord(context, { 'two.eml': answered, 'three.eml': chained }, (record) => {
    const held = [...record.documents()]
    assert.deepEqual(held.map(({ id }) => id).sort(), ['brask-2023-09-14', 'quill-2023-09-18'])
    assert.equal(held.find(({ id }) => id === 'brask-2023-09-14')?.witnesses.length, 2)
    const [first] = held.filter(({ id }) => id === 'quill-2023-09-18')
    assert.equal(record.words(first!.id).trim(), 'See below. This is all that he had to say.')
  })
})

test('a mail that is known only because another sets it below is held, with sender and day', async (context) => {
  await builtRecord(context, { 'three.eml': chained }, (record) => {
    const below = [...record.documents()].find(({ id }) => id === 'brask-2023-09-14')
    assert.equal(below?.from[0]?.value, 'Emil Brask')
    assert.equal(below?.date?.value, '2023-09-14')
    assert.equal([...record.findings('missing')].length, 0)
  })
})
