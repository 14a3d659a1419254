/** Drafts of lawyers, who answer an e-mail on paper: points touched in other words, asked in half a sentence, or no points at all. */
import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { Complaint } from '../../../src/cli/check/complaint.ts'
import { complaintsOf } from '../../../src/cli/check/complaints.ts'
import { onDesk } from '../../../src/cli/check/desk.ts'
import { silentOutput } from '../../../src/cli/output.ts'

const mails = [
  mail('a', 'Thu, 18 Apr 2024 18:22:00 +0100', {
    from: 'Metin Orhal <orhal@orhal.example>',
    to: 'Anna Quill <quill@quill.example>',
    body: 'Dear Ms Quill,\n\nWe have no letter of 1 March. Please send us a copy of it.\n\nYours sincerely,\nMetin Orhal',
  }),
  mail('b', 'Tue, 23 Apr 2024 09:00:00 +0100', {
    from: 'Anna Quill <quill@quill.example>',
    to: 'Metin Orhal <orhal@orhal.example>',
    body: `Dear Mr Orhal,

The mill race was not cleared by 19 April. We make this offer:

(a) the owner releases 12,325 francs at once;
(b) your client clears the race and the sluice by 17 May.

Please tell us also whether Dame Ruth is acceptable to your client, and when the fishing licence expires. We hope that this will receive your serious and earnest consideration.

Yours sincerely,
Anna Quill`,
  }),
]

const draft = `To: Anna Quill, Quill & Brask Ltd
From: Metin Orhal, Orhal Brask Solicitors
29 April 2024

Dear Ms Quill,

Thank you for your e-mail of 23 April. You wrote in your e-mail of 24 April that the race "was not cleared by 19 April".

Our client accepts that the owner releases 12,325 francs at once. He cannot clear the race and the sluice by 17 May. Dame Ruth is acceptable. The correspondence shows who is late. In his letter of 2 January 2024 the Governor of Patagonia agreed with us.

Yours sincerely,
Metin Orhal
`

let home = ''
let complaints: Complaint[] = []

before(async () => {
  home = mkdtempSync(join(tmpdir(), 'rejoinder-test-'))
  mkdirSync(join(home, 'sources'))
  mails.forEach((words, at) => {
    writeFileSync(join(home, 'sources', `${at}.eml`), words)
  })
  const file = join(home, 'answer.txt')
  writeFileSync(file, draft)
  complaints = await onDesk(file, { folder: home, output: silentOutput }, complaintsOf)
})

after(() => rmSync(home, { recursive: true, force: true }))

test('of two questions in one sentence the one that is not touched is named, and nothing else', () => {
  const points = complaints.filter(({ rule }) => rule === 'point-unanswered')
  assert.deepEqual(
    points.map(({ what }) => /“(.*)”/.exec(what)?.[1]),
    ['when the fishing licence expires.'],
  )
})

test('a mail is named by its day, not by the hour in its head', () => {
  const [dated] = complaints.filter(({ rule }) => rule === 'mention-date')
  assert.equal(dated?.words, 'your e-mail of 24 April')
  assert.equal(dated.instead, '23 April 2024')
})

test('a paper that only the draft speaks of is said to be so; a word for all papers is no mention to mend', () => {
  const mentions = complaints.filter(({ rule }) => rule.startsWith('mention-'))
  assert.deepEqual(mentions.map(({ rule, what }) => `${rule}: ${what}`).slice(1), [
    'mention-missing: no such paper is here, and no other paper speaks of it',
  ])
})

interface Mail {
  readonly from: string
  readonly to: string
  readonly body: string
}

function mail(id: string, date: string, { from, to, body }: Mail): string {
  return `Date: ${date}\nFrom: ${from}\nTo: ${to}\nSubject: The mill race\nMessage-ID: <${id}@mail.example>\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n${body}\n`
}
