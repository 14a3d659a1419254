/** Mails that quote each other line by line: what is quoted answers nothing. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rejoinder } from '../../support/command-line.ts'
import { folderWith } from '../../support/dossier.ts'

const mail = (head: readonly string[], words: string): string =>
  `${head.join('\n')}\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n${words}\n`

const asked = mail(
  [
    'From: Ada Lark <ada@mill.example>',
    'To: Tom Pike <tom@roof.example>',
    'Subject: The roof',
    'Date: Mon, 3 Mar 2025 09:12:00 +0000',
    'Message-ID: <one@mill.example>',
  ],
  'Dear Tom,\n\nPlease confirm that you will attend this week.\n\nWe ask you to tell us who will pay for the new floor.\n\nAda Lark',
)

const answered = mail(
  [
    'From: Tom Pike <tom@roof.example>',
    'To: Ada Lark <ada@mill.example>',
    'Subject: Re: The roof',
    'Date: Tue, 4 Mar 2025 17:40:00 +0000',
    'Message-ID: <two@roof.example>',
    'In-Reply-To: <one@mill.example>',
  ],
  'Hi Ada,\n\n> Please confirm that you will attend this week.\nWe cannot attend this week.\n\n> We ask you to tell us who will pay for the new floor.\nWe will not pay for the new floor.\n\nTom',
)

test('an answer stands in the words of the mail that answers, not in the lines it quotes', async (context) => {
  const folder = folderWith(context, { 'sources/one.eml': asked, 'sources/two.eml': answered })
  const { out } = await rejoinder('board', folder, '--json')
  const questions = JSON.parse(out) as {
    acts: { answers: { document: string; words: string }[] }[]
  }[]
  const answers = questions.flatMap(({ acts }) => acts.flatMap((act) => act.answers))
  assert.ok(answers.some(({ words }) => words === 'We cannot attend this week.'))
  assert.deepEqual(
    answers.filter(({ words }) => asked.includes(words)),
    [],
  )
})
