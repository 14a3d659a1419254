/** Answers in a chain that was printed: the mail below is answered by the one above, or only handed on. */
import assert from 'node:assert/strict'
import { test } from 'node:test'

import { chainsOf } from '../../../src/capabilities/replies/resolve/chain-order.ts'
import { chainReplies } from '../../../src/capabilities/replies/resolve/chains.ts'
import type { Context } from '../../../src/capabilities/replies/resolve/context.ts'
import type { Document, DocumentId, StandingRecord } from '../../../src/record/index.ts'
import { documentsIn } from '../../documents/plain-text.ts'

/** For each mail of a printed chain, the top first, the places of those it answers. */
async function answeredIn(
  chain: string,
  head: Pick<Document, 'mail'> = {},
): Promise<(readonly number[])[]> {
  const documents = (await documentsIn(chain)).map((draft, at): Document => {
    const witness = { file: 'a.txt', text: 0, hash: 'a', ...draft.span }
    const own = at === 0 ? head : {}
    return { ...draft, ...own, id: String(at) as DocumentId, witnesses: [witness] }
  })
  const record: Pick<StandingRecord, 'documents' | 'document' | 'words'> = {
    documents: () => documents,
    document: (id) => documents.find((one) => one.id === id),
    words: (id) => `words of ${id}`,
  }
  const whole = record as StandingRecord
  const mailNamed = (name: string): DocumentId | undefined =>
    name === 'held@mill.example' ? ('held' as DocumentId) : undefined
  const context = { record: whole, chains: () => chainsOf(whole), mailNamed } as Context
  return documents.map((one) => chainReplies(one, context).map(({ body }) => Number(body.answers)))
}

const mail = (from: string, to: string, subject: string): string =>
  `From: ${from}\nSent: Tuesday, March 3, 2015 9:40 PM\nTo: ${to}\nSubject: ${subject}\n\nAgreed.\n\n`

test('a mail that goes back to the sender of the mail below it answers that mail', async () => {
  const chain = [
    mail('Quill, Anna', 'Brask, Emil', 'Re: The sluice'),
    mail('Brask, Emil', "'quill@mill.example'", 'Re: The sluice'),
    mail('Quill, Anna M', 'Brask, Emil; Holt, Ida', 'The sluice'),
  ]
  assert.deepEqual(await answeredIn(chain.join('')), [[1], [2], []])
})

test('an answer whose addressee is blacked out is known by its subject and its writer', async () => {
  const chain = [
    mail('Brask, Emil', 'B6', 'AW: Das Wehr'),
    mail('Quill, Anna', 'Brask, Emil', 'Das Wehr'),
  ]
  assert.deepEqual(await answeredIn(chain.join('')), [[1], []])
})

test('a mail that is handed on to somebody else is not answered', async () => {
  const chain = [
    mail('Brask, Emil', 'Holt, Ida', 'Fw: The sluice'),
    mail('Quill, Anna', 'Brask, Emil', 'The sluice'),
  ]
  assert.deepEqual(await answeredIn(chain.join('')), [[], []])
})

test('a mail below which another begins at once ends its head at its own subject', async () => {
  const chain = `From: Brask, Emil
Sent: Tuesday, March 3, 2015 9:40 PM
To: Holt, Ida
Subject: Re: The sluice
Copying Anna.
${mail('Holt, Ida', 'Brask, Emil', 'The sluice')}`
  const [first] = await documentsIn(chain)
  assert.deepEqual(
    first?.marks.subject?.map(({ value }) => value),
    ['Re: The sluice'],
  )
})

test('a message whose header names a mail that is here answers that one, whatever it quotes below', async () => {
  const chain = [
    mail('Quill, Anna', 'Brask, Emil', 'Re: The sluice'),
    mail('Brask, Emil', 'Quill, Anna', 'The sluice'),
  ].join('')
  const named = (messageId: string): Pick<Document, 'mail'> => ({
    mail: { inReplyTo: [`<${messageId}>`], references: [] },
  })
  assert.deepEqual(await answeredIn(chain, named('held@mill.example')), [[], []])
  assert.deepEqual(await answeredIn(chain, named('lost@mill.example')), [[1], []])
})
