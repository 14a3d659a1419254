/** Chats as messengers export them: who sent what to whom and when, and in which turn. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { instantOf } from '../../src/documents/local-time.ts'
import { type MarkedDocument, type Reading, readSource } from '../../src/sources/index.ts'
import { spanInSource } from '../../src/text/index.ts'

async function readings(words: string, path = 'chat.txt'): Promise<Reading[]> {
  const all: Reading[] = []
  for await (const one of readSource({ path, bytes: Buffer.from(words) })) all.push(one)
  return all
}

async function turns(
  words: string,
  path?: string,
): Promise<(MarkedDocument & { words: string })[]> {
  return (await readings(words, path)).flatMap((one) =>
    one.kind === 'text'
      ? one.text.marked.map((marked) => ({ ...marked, words: one.text.text.words }))
      : [],
  )
}

/** Who, to whom, which day, which words: a line a turn. */
async function told(words: string, path?: string): Promise<string[]> {
  return (await turns(words, path)).map(
    ({ from, to, date, words: said }) =>
      `${names(from)} > ${names(to)} ${date}: ${said.replaceAll('\n', ' / ')}`,
  )
}

function names(people: MarkedDocument['from']): string {
  return people.map(({ name }) => name).join(' + ')
}

test('an iPhone’s chat: a line without a stamp goes on with the message above it', async () => {
  const chat = [
    '[14/01/2024, 10:32:11] Vera Lund: The keys are with the porter.',
    'Ring twice.',
    '[14/01/2024, 10:40:02] Otto Pell: Thank you.',
  ].join('\r\n')
  assert.deepEqual(await told(chat), [
    'Vera Lund > Otto Pell 2024-01-14: The keys are with the porter. / Ring twice.',
    'Otto Pell > Vera Lund 2024-01-14: Thank you.',
  ])
})

test('Android’s stamps, the half of the day, old stamps, Signal’s and what is copied from Telegram are read alike', async () => {
  const expected = [
    'Vera Lund > Otto Pell 2024-01-14: Come in.',
    'Otto Pell > Vera Lund 2024-01-14: Soon.',
  ]
  for (const [first, second] of [
    ['14.01.24, 20:05 - Vera Lund: Come in.', '14.01.24, 20:09 - Otto Pell: Soon.'],
    ['1/14/24, 8:05\u202fPM - Vera Lund: Come in.', '1/14/24, 8:09\u202fPM - Otto Pell: Soon.'],
    ['14-01-24 20:05:19: Vera Lund: Come in.', '14-01-24 20:09:02: Otto Pell: Soon.'],
    ['[2024-01-14 20:05] Vera Lund: Come in.', '[2024-01-14 20:09] Otto Pell: Soon.'],
    ['Vera Lund, [14.01.24 20:05]\nCome in.\n', 'Otto Pell, [14.01.24 20:09]\nSoon.'],
  ]) {
    const found = await turns(`${first}\n${second}\n`)
    assert.deepEqual(await told(`${first}\n${second}\n`), expected)
    assert.match(found[0]!.instant!, /^2024-01-14T20:05/)
  }
})

test('what one writer sends in a row is one document, until the day, an hour’s pause or another ends it', async () => {
  const chat = [
    '14.01.24, 09:00 - Vera Lund: One.',
    '14.01.24, 09:20 - Vera Lund: Two.',
    '14.01.24, 11:00 - Vera Lund: Three.',
    '15.01.24, 00:01 - Vera Lund: Four.',
    '15.01.24, 00:02 - Otto Pell: Five.',
    '15.01.24, 00:03 - Vera Lund: Six.',
  ].join('\n')
  const found = await turns(chat)
  assert.deepEqual(
    found.map(({ words }) => words),
    ['One.\nTwo.', 'Three.', 'Four.', 'Five.', 'Six.'],
  )
  assert.deepEqual(found[0]?.marks.sent, ['09:00', '09:20'])
  assert.deepEqual(found[1]?.marks.sent, ['11:00'], 'one message has its hour as well')
})

test('what the messenger itself says is nobody’s message, and is kept beside the next', async () => {
  const chat = [
    '14.01.24, 08:59 - Messages and calls are end-to-end encrypted. Only people in this chat can read them.',
    '14.01.24, 09:00 - Vera Lund: Hello.',
    '14.01.24, 09:01 - Vera Lund added Otto Pell',
    '14.01.24, 09:02 - Vera Lund changed the subject to “Roof: costs”',
    '14.01.24, 09:03 - Otto Pell: Hello.',
  ].join('\n')
  assert.deepEqual(await told(chat), [
    'Vera Lund > Otto Pell 2024-01-14: Hello.',
    'Otto Pell > Vera Lund 2024-01-14: Hello.',
  ])
  const [, second] = await turns(chat)
  assert.deepEqual(second?.marks.notice, [
    'Vera Lund added Otto Pell',
    'Vera Lund changed the subject to “Roof: costs”',
  ])
})

test('on an iPhone the messenger speaks in the name of the group, behind a mark nobody types', async () => {
  const chat = [
    '[14/01/2024, 09:00:00] Roof: \u200eVera Lund created this group',
    '[14/01/2024, 09:01:00] Vera Lund: Who pays?',
    '[14/01/2024, 09:02:00] Otto Pell: \u200eimage omitted',
  ].join('\n')
  assert.deepEqual(await told(chat), [
    'Vera Lund > Otto Pell 2024-01-14: Who pays?',
    'Otto Pell > Vera Lund 2024-01-14: image omitted',
  ])
})

test('a deleted message and one of a picture that is not here stay: somebody sent something then', async () => {
  const chat = [
    '14.01.24, 09:00 - Vera Lund: <Media omitted>',
    '14.01.24, 09:05 - Otto Pell: This message was deleted',
    '14.01.24, 09:06 - Vera Lund: Why?',
  ].join('\n')
  assert.deepEqual(
    (await turns(chat)).map(({ words }) => words),
    ['<Media omitted>', 'This message was deleted', 'Why?'],
  )
})

const dated = (...days: string[]): string =>
  days.map((day, at) => `[${day}, 10:0${at}:00] ${at % 2 ? 'Otto' : 'Vera'}: Word.`).join('\n')

test('which figure is the day is told by one above twelve anywhere in the file', async () => {
  assert.equal((await turns(dated('03/04/2024', '03/25/2024')))[0]?.date, '2024-03-04')
  assert.equal((await turns(dated('03/04/2024', '25/04/2024')))[0]?.date, '2024-04-03')
})

test('where none is above twelve the order of the messages tells the day', async () => {
  assert.equal((await turns(dated('05/03/2024', '02/04/2024')))[0]?.date, '2024-03-05')
  assert.equal((await turns(dated('03/05/2024', '04/02/2024')))[0]?.date, '2024-03-05')
})

test('where neither tells it both readings stand, and that is said', async () => {
  const all = await readings(dated('05/06/2024', '06/07/2024'))
  const problem = all.find((one) => one.kind === 'problem')
  assert.equal(problem?.kind === 'problem' ? problem.problem.code : '', 'days-unsure')
  const [first] = await turns(dated('05/06/2024', '06/07/2024'))
  assert.equal(first?.date, '2024-05-06/2024-06-05')
  assert.equal(first?.instant, undefined)
})

test('Telegram’s numbers say what answers what, and its two times where the phone was', async () => {
  const chat = {
    name: 'Roof',
    type: 'private_group',
    messages: [
      {
        id: 1,
        type: 'service',
        date: '2024-02-01T09:00:00',
        date_unixtime: '1706774400',
        actor: 'Vera',
        action: 'create_group',
        text: '',
      },
      {
        id: 2,
        type: 'message',
        date: '2024-02-01T10:00:00',
        date_unixtime: '1706778000',
        from: 'Vera',
        text: 'When do the tiles come?',
      },
      {
        id: 3,
        type: 'message',
        date: '2024-02-01T10:01:00',
        date_unixtime: '1706778060',
        from: 'Otto',
        text: 'A moment.',
      },
      {
        id: 4,
        type: 'message',
        date: '2024-02-01T10:09:00',
        date_unixtime: '1706778540',
        from: 'Otto',
        reply_to_message_id: 2,
        text: ['On the 9th, ', { type: 'bold', text: 'early' }, '.'],
        file: 'files/bill.pdf',
        file_name: 'bill.pdf',
      },
    ],
  }
  const found = await turns(JSON.stringify(chat, undefined, 1), 'result.json')
  assert.deepEqual(
    found.map(({ words }) => words),
    ['When do the tiles come?', 'A moment.', 'On the 9th, early.\n<bill.pdf>'],
  )
  assert.deepEqual(found[2]?.inReplyTo, [found[0]?.messageId])
  assert.equal(found[0]?.instant, '2024-02-01T10:00:00+01:00')
  assert.deepEqual(found[0]?.marks.notice, ['Vera: create group'])
})

test('Slack’s threads lead to the message they hang on, and names stand for its numbers of people', async () => {
  const day = [
    {
      type: 'message',
      user: 'U1',
      user_profile: { real_name: 'Vera Lund' },
      text: '<@U2> can you send it by Friday &amp; in full?',
      ts: '1706778000.000100',
    },
    {
      type: 'message',
      user: 'U2',
      user_profile: { real_name: 'Otto Pell' },
      text: 'No.',
      ts: '1706778060.000200',
      thread_ts: '1706778000.000100',
    },
    {
      type: 'message',
      subtype: 'channel_join',
      user: 'U3',
      text: '<@U3> has joined the channel',
      ts: '1706778100.000300',
    },
  ]
  const found = await turns(JSON.stringify(day), 'roof/2024-02-01.json')
  assert.deepEqual(
    found.map(({ from, words }) => `${names(from)}: ${words}`),
    ['Vera Lund: @Otto Pell can you send it by Friday & in full?', 'Otto Pell: No.'],
  )
  assert.deepEqual(found[1]?.inReplyTo, [found[0]?.messageId])
})

test('words of a message in JSON lead to the message they stand in', async () => {
  const chat = `{"name":"A","messages":[{"id":1,"type":"message","date":"2024-02-01T10:00:00","date_unixtime":"1706778000","from":"Vera","text":"Caf\\u00e9 at nine?"},{"id":2,"type":"message","date":"2024-02-01T10:05:00","date_unixtime":"1706778300","from":"Otto","text":"Yes."}]}`
  const texts = (await readings(chat, 'result.json')).flatMap((one) =>
    one.kind === 'text' ? [one.text] : [],
  )
  const { start, end } = spanInSource(texts[0]!.text.map, { start: 0, end: 4 })
  assert.match(chat.slice(start, end), /^"id":1,.*Caf\\u00e9/)
  assert.doesNotMatch(chat.slice(start, end), /Yes/)
})

test('the same chat from another phone has other names of people and other stamps, and the same messages', async () => {
  const own = await turns(
    '[14/01/2024, 10:32:11] Vera Lund: Where is it?\n[14/01/2024, 10:40:02] Otto: Here.',
  )
  const other = await turns(
    '14.01.24, 10:32 - V.: Where is it?\n14.01.24, 10:40 - Otto Pell: Here.',
  )
  assert.deepEqual(
    own.map(({ messageId }) => messageId),
    other.map(({ messageId }) => messageId),
  )
})

test('the same words twice in one minute are two messages', async () => {
  const [one, , other] = await turns(
    '14.01.24, 10:32 - Vera: No.\n14.01.24, 10:32 - Otto: Yes.\n14.01.24, 10:32 - Vera: No.',
  )
  assert.notEqual(one?.messageId, other?.messageId)
})

test('a chat in which only one writes is addressed to whom the file is named for', async () => {
  const lines = '14.01.24, 10:32 - Vera Lund: Hello?\n15.01.24, 10:32 - Vera Lund: Anybody there?\n'
  assert.deepEqual(
    (await turns(lines, 'WhatsApp Chat with Otto Pell.txt')).map(({ to }) => names(to)),
    ['Otto Pell', 'Otto Pell'],
  )
})

test('what somebody wrote above the chat is kept, and is no message', async () => {
  const all = await readings(
    'Chat of the tenants, saved by me\n\n14.01.24, 10:32 - Vera: No.\n14.01.24, 10:33 - Otto: Yes.',
  )
  const [first] = all.flatMap((one) => (one.kind === 'text' ? [one.text] : []))
  assert.equal(first?.text.words, 'Chat of the tenants, saved by me')
  assert.deepEqual(first?.marked, [])
})

for (const [what, words] of [
  [
    'a letter that names hours',
    'Dear Vera,\n\nOn 14.01.24, 10:32 - I remember it: you rang.\nAgain on 15.01.24, 10:32 - with Otto.\n',
  ],
  ['minutes with one stamp', '14.01.24, 10:32 - Present: Vera, Otto\n\nVera opens the meeting.\n'],
  ['a table of days', '14.01.24 rent paid\n15.01.24 rent paid\n'],
] as const)
  test(`${what} is no chat`, async () => {
    assert.deepEqual(await turns(words), [])
  })

test('an hour is an instant only where its zone is known, on both sides of the change of clocks', () => {
  assert.equal(instantOf('2024-01-12T10:32', undefined), undefined)
  assert.equal(instantOf('2024-01-12T10:32', 'Europe/Berlin'), '2024-01-12T10:32+01:00')
  assert.equal(instantOf('2024-07-12T10:32', 'Europe/Berlin'), '2024-07-12T10:32+02:00')
  assert.equal(instantOf('2024-07-12T10:32+05:30', 'Europe/Berlin'), '2024-07-12T10:32+05:30')
})
