/** Which letter answers which, in a record of invented letters. */
import assert from 'node:assert/strict'
import { test } from 'node:test'

import { negotiation } from '../../../src/capabilities/negotiation/index.ts'
import { crossings, replyRows, silences } from '../../../src/capabilities/replies/answer/index.ts'
import { replies } from '../../../src/capabilities/replies/index.ts'
import {
  findWith,
  recordOf,
  resolveWith,
  type TestRecord,
  type Written,
} from '../references/record-of.ts'

const board = 'Harbour Board of Arlen'
const guild = 'Weavers Guild of Tolm'

const asked: Written = {
  id: 'guild-1',
  date: '1911-04-03',
  from: guild,
  to: board,
  words: 'We ask for coal.',
}
const answered: Written = {
  id: 'board-1',
  date: '1911-04-20',
  from: board,
  to: guild,
  words: 'The Board has received your letter of 3 April and refuses.',
}
const complaint: Written = {
  id: 'board-2',
  date: '1911-09-01',
  from: board,
  to: guild,
  words: 'You have not replied to our letter of 20 April.',
}

function repliesOf(written: readonly Written[]): TestRecord {
  const record = recordOf(written)
  findWith(record, replies)
  resolveWith(record, replies)
  return record
}

test('a letter that acknowledges another answers it, after so many days', () => {
  const [row] = replyRows(repliesOf([asked, answered]))
  assert.deepEqual(
    [row?.document, row?.answers, row?.how, row?.days],
    ['board-1', 'guild-1', 'acknowledged', { first: 17, last: 17 }],
  )
})

test('a letter that begins by taking up a letter of its addressee answers it', () => {
  const taken = { ...answered, words: 'Your letter of 3 April speaks of coal. We have none.' }
  const [row] = replyRows(repliesOf([asked, taken]))
  assert.deepEqual([row?.document, row?.answers], ['board-1', 'guild-1'])
})

test('a letter that only speaks of a letter later, or of one to somebody else, answers nothing', () => {
  const said = 'There is no coal in the harbour, and none is expected before the winter. '
  const late = { ...answered, words: `${said.repeat(6)} Your letter of 3 April speaks of coal.` }
  assert.equal([...replyRows(repliesOf([asked, late]))].length, 0)
  const circular: Written = { ...asked, to: 'Mayor of Tolm' }
  const heard = { ...answered, words: 'On 3 April you sent the Mayor a letter. We have read it.' }
  assert.equal([...replyRows(repliesOf([circular, heard]))].length, 0)
})

test('a complaint of silence answers nothing, and is told beside the silence', () => {
  const record = repliesOf([asked, answered, complaint])
  assert.equal([...replyRows(record)].length, 1)
  const row = silences(record).find((one) => one.document.id === 'board-1')
  assert.equal(row?.days?.first, 134)
  assert.equal(row?.complaints.length, 1)
})

test('a silence is as long as the date that is asked for', () => {
  const row = silences(repliesOf([asked, answered, complaint]), '1911-04-30' as never).find(
    (one) => one.document.id === 'board-1',
  )
  assert.equal(row?.days?.first, 10)
})

test('a letter without an answer says what it wants, one that tells only says nothing', () => {
  const asking = { ...asked, words: 'We ask you to send us the coal before the winter.' }
  const telling = { ...asked, id: 'guild-2', words: 'The coal arrived on Monday in three boats.' }
  const record = repliesOf([asking, telling])
  findWith(record, negotiation)
  assert.deepEqual(
    silences(record).map(({ document, wants }) => [document.id, wants.map(({ body }) => body.act)]),
    [
      ['guild-1', ['request']],
      ['guild-2', []],
    ],
  )
})

test('an article years later makes no silence longer', () => {
  const article: Written = {
    id: 'history',
    date: '1931-05-01',
    from: 'Ida Marn',
    words: 'The Guild was never answered.',
  }
  const row = silences(repliesOf([asked, answered, complaint, article])).find(
    (one) => one.document.id === 'board-1',
  )
  assert.equal(row?.days?.first, 134)
})

test('letters of the same days in opposite directions that do not know each other have crossed', () => {
  const crossing: Written = { ...answered, date: '1911-04-04', words: 'We have nothing to say.' }
  const [one] = crossings(repliesOf([asked, crossing]))
  assert.deepEqual([one?.earlier.id, one?.later.id, one?.by], ['guild-1', 'board-1', 'days'])
  assert.deepEqual(
    crossings(repliesOf([asked, { ...crossing, words: 'Your letter of 3 April is here.' }])),
    [],
  )
})

test('a promise to answer is not an answer', () => {
  const promising: Written = {
    ...answered,
    words: 'We shall make our reply after studying your letter of 3 April.',
  }
  const rows = [...replyRows(repliesOf([asked, promising]))]
  assert.deepEqual(
    rows.map((row) => row.how),
    ['promised'],
  )
})

test('in a chat a question waits only until the other writes there, and “thanks” waits for nothing', () => {
  const said = (id: string, date: string, words: string): Written => ({
    id,
    date,
    from: id.startsWith('guild') ? guild : board,
    to: id.startsWith('guild') ? board : guild,
    words,
    kind: 'message',
    file: 'chat.txt',
  })
  const record = recordOf([
    said('guild-1', '1991-04-03', 'Please send us the coal by Friday.'),
    said('board-1', '1991-04-04', 'The barge is late.'),
    said('guild-2', '1991-04-04', 'Thanks.'),
    said('guild-3', '1991-04-20', 'Please send us the receipts by Friday.'),
  ])
  for (const one of [negotiation, replies]) findWith(record, one)
  for (const one of [negotiation, replies]) resolveWith(record, one)
  assert.deepEqual(
    silences(record).map(({ document }) => document.id),
    ['guild-3'],
  )
})

test('a history that tells who received what answers nothing', () => {
  const history: Written = {
    id: 'history',
    kind: 'article',
    words:
      'In April 1911 the Board received the letter of the Weavers Guild of Tolm of 3 April 1911 and laid it aside.',
  }
  assert.deepEqual([...replyRows(repliesOf([asked, history]))], [])
})

const laid: Written = {
  id: 'steward-1',
  language: 'en',
  kind: 'note',
  date: '1911-05-02',
  from: 'Aldo Wenn',
  to: board,
  words:
    'The steward lays before the Board a draft letter to the Weavers on the dredging of the northern basin. A draft resolution is attached. Please consider.',
}
const resolved: Written = {
  id: 'board-5',
  language: 'en',
  kind: 'ruling',
  date: '1911-05-09',
  from: board,
  words:
    'On the dredging of the northern basin. Approve the draft letter to the Weavers (attached). The steward will send it.',
}

test('a resolution answers the note whose draft it approves, of the same body and on the same matter', () => {
  const other: Written = {
    ...laid,
    id: 'steward-2',
    date: '1911-05-05',
    words:
      'The steward lays before the Board a draft tariff for lanterns on the eastern quay. A draft resolution is attached. Please consider.',
  }
  const [row, ...more] = replyRows(repliesOf([laid, other, resolved]))
  assert.deepEqual(
    [row?.document, row?.answers, row?.how, row?.days],
    ['board-5', 'steward-1', 'approved', { first: 7, last: 7 }],
  )
  assert.equal(more.length, 0)
  assert.deepEqual(
    silences(repliesOf([laid, other, resolved])).map(({ document }) => document.id),
    ['steward-2'],
  )
})

test('a resolution on another matter, of another body, or of a season later answers no note', () => {
  const others: readonly Written[] = [
    { ...resolved, words: 'On the wages of the ferrymen. Approve the draft scale of pay.' },
    { ...resolved, from: guild },
    { ...resolved, date: '1911-09-09' },
    { ...resolved, words: 'The dredging of the northern basin and the Weavers were spoken of.' },
  ]
  for (const one of others)
    assert.equal([...replyRows(repliesOf([laid, one]))].length, 0, one.words)
})

test('a German resolution answers the note that asks for it', () => {
  const german = { language: 'de' }
  const note: Written = {
    ...laid,
    ...german,
    words:
      'Das Bauamt legt dem Rat den Entwurf eines Vertrags über die Pflasterung der Hafengasse vor. Wir bitten um Genehmigung.',
  }
  const decision: Written = {
    ...resolved,
    ...german,
    words: 'Pflasterung der Hafengasse. Der Entwurf des Vertrags wird genehmigt.',
  }
  const [row] = replyRows(repliesOf([note, decision]))
  assert.deepEqual([row?.answers, row?.how], ['steward-1', 'approved'])
})
