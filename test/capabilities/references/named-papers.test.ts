/** Papers known by who printed them, by the title that says what they are, by their number, and by what was promised. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { missingLedger } from '../../../src/capabilities/references/answer.ts'
import type { Withholding } from '../../../src/record/index.ts'
import { mentionsIn } from './found.ts'
import { pointed, recordOf, type Written } from './record-of.ts'

const board = 'Harbour Board of Arlen'
const guild = 'Weavers Guild of Tolm'

const exact = (words: string): string[] => mentionsIn(words).map((one) => one.exact)
const from = (words: string): readonly string[] => mentionsIn(words)[0]?.body.from ?? []

function letter(id: string, words: string, [writer, reader] = [board, guild]): Written {
  return { id, date: id.slice(-10), from: writer, to: reader, words: `Gentlemen,\n${words}\nYours` }
}

test('an article is from the paper that is named before its noun, or from both papers', () => {
  assert.deepEqual(from('The Courier editorial of 3 April calls us thieves.'), ['Courier'])
  assert.deepEqual(exact('It began with the Tolm Courier and Signal article of 4 February.'), [
    'the Tolm Courier and Signal article of 4 February',
  ])
  assert.deepEqual(from('It began with the Tolm Courier and Signal article of 4 February.'), [
    'Tolm Courier',
    'Signal',
  ])
})

test('an adjective of a people and a weekday before an article are no paper', () => {
  assert.deepEqual(from('The Tolmish articles of 3 April call us thieves.'), [])
  assert.deepEqual(from('The Sunday article of 3 April calls us thieves.'), [])
})

test('what is quoted by its title is from the paper before it, or the magazine named behind it', () => {
  const found = mentionsIn(
    'We were abused in the Courier article “The Idle Cranes” and in “A Week of Fog”, in the magazine Lantern.',
  )
  assert.deepEqual(
    found.map(({ body }) => [body.title, body.from]),
    [
      ['The Idle Cranes', ['Courier']],
      ['A Week of Fog', ['Lantern']],
    ],
  )
})

test('two articles of one paper are two papers that are missing', () => {
  const record = recordOf([
    letter(
      'board-1911-05-02',
      'You wrote the Courier articles “The Idle Cranes” and “A Week of Fog”.',
    ),
  ])
  assert.deepEqual(
    missingLedger(record).map(({ finding }) => finding.body.title),
    ['The Idle Cranes', 'A Week of Fog'],
  )
})

test('a title in marks that begins with what the paper is, is that paper, and so is its second name', () => {
  const found = mentionsIn(
    'The sitting passed the ‘Draft resolution of the Guild on certain matters of the crane’, also known as the Seven Heads. Nobody slept. The Seven Heads paper was printed.',
  )
  assert.deepEqual(
    found.map((one) => one.exact),
    [
      'the ‘Draft resolution of the Guild on certain matters of the crane’',
      'the Seven Heads',
      'The Seven Heads paper',
    ],
  )
  assert.equal(new Set(found.map(({ body }) => body.title)).size, 1)
})

test('a turn of speech in marks is no title', () => {
  assert.deepEqual(
    mentionsIn('He kept to the “letter of the old law” in all things.').filter(
      ({ body }) => body.title !== undefined,
    ),
    [],
  )
})

test('papers that are counted are one entry, however often they are spoken of; another number is another', () => {
  const record = recordOf([
    letter(
      'board-1911-05-02',
      'The Guild printed four articles against us. We have read these four articles. To the four articles we make no reply. The Guild has also printed three articles about the lock.',
    ),
  ])
  const found = pointed(record, 'board-1911-05-02').map((one) => one.split(' → '))
  assert.deepEqual(
    found.map(([words]) => words),
    ['four articles', 'these four articles', 'the four articles', 'three articles'],
  )
  assert.equal(new Set(found.slice(0, 3).map(([, target]) => target)).size, 1)
  assert.notEqual(found[3]?.[1], found[0]?.[1])
})

test('a verb before the number is not of the paper', () => {
  assert.deepEqual(exact('The Board published seven reports.'), ['seven reports'])
  assert.deepEqual(exact('The Board published 350 articles on the quay.'), [])
})

test('a decision whose words follow is one, of the year of its meeting', () => {
  const [one] = mentionsIn(
    'At the 1907 conference all lodges adopted the following resolution: “No lodge shall sit alone.”',
  )
  assert.equal(one?.exact, 'the following resolution')
  assert.equal(one?.body.date, '1907')
  assert.deepEqual(exact('We ask you to adopt the following order of business.'), [])
})

test('an answer that somebody will give is promised, and goes to whom it is promised', () => {
  const record = recordOf([
    letter('guild-1911-04-03', 'We ask for coal.', [guild, board]),
    letter(
      'board-1911-04-20',
      'We have received your letter of 3 April. The Harbour Board of Arlen will give its answer to this letter in the autumn.',
    ),
  ])
  const [row] = missingLedger(record)
  assert.equal(row?.why, 'promised')
  assert.deepEqual(row?.finding.body.from, [board])
  assert.deepEqual(row?.finding.body.to, [guild])
})

test('a reply goes to whoever wrote what it answers', () => {
  const [reply] = mentionsIn(
    'We have said so in our reply of June 14, 1910 to the letter of the Millers’ Union.',
  )
  assert.deepEqual(reply?.body.to, ['Millers’ Union'])
})

test('the holder tells again that he was asked, and refuses who will not send it once he was', () => {
  const others = 'our circular of 12 March to the other guilds'
  const record = recordOf([
    letter(
      'guild-1911-04-03',
      'You have sent a circular to the other guilds on 12 March and not to us. We request that you send us a copy of the circular of 12 March.',
      [guild, board],
    ),
    letter(
      'board-1911-04-20',
      `The Guild demanded that it be sent the circular of 12 March. There was no sense in sending you ${others}.`,
    ),
  ])
  const steps = [...record.findings('withholding')].map(
    ({ body }): [Withholding['event'], string | undefined] => [body.event, body.date],
  )
  assert.deepEqual(
    steps.filter(([event]) => event === 'requested'),
    [['requested', '1911-04-03']],
  )
  assert.ok(
    steps.some(([event, date]) => event === 'refused' && date === '1911-04-20'),
    JSON.stringify(steps),
  )
})
