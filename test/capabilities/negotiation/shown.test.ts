/** Moves in the words of the pages: whose, how long, and what a note at the margin says. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cellsOf } from '../../../src/capabilities/negotiation/answer/cells.ts'
import type { BoardAct } from '../../../src/capabilities/negotiation/answer.ts'
import { dayWords, whoseDue } from '../../../src/capabilities/negotiation/show/words.ts'
import { show } from '../../../src/capabilities/negotiation/show.ts'
import { sidesOf } from '../../../src/capabilities/negotiation/sides.ts'
import type { Document, Standing, StandingRecord } from '../../../src/record/index.ts'
import { arrayRecord } from '../../support/array-record.ts'

const none = { dates: [], terms: [], places: [], amounts: [] }
const agreed = { outcome: 'agreed', who: ['Dora Vale', 'Emil Sund'] }

const move = (party: string, more: Partial<BoardAct> = {}, body: object = {}): BoardAct =>
  ({
    party,
    met: [],
    stands: true,
    document: { to: [] },
    finding: { body: { act: 'propose', values: none, ...body } },
    ...more,
  }) as unknown as BoardAct

test('a length of time is told in words, and a term in the letter’s own stays as it stands', () => {
  assert.deepEqual(['P4Y', 'P1M', '1902-05', '../1902-05-03', 'before the harvest'].map(dayWords), [
    '4 years',
    '1 month',
    'May 1902',
    'not after 3 May 1902',
    'before the harvest',
  ])
})

test('what was agreed together is due from all who met', () => {
  const act = move('Dora Vale', { met: ['Dora Vale', 'Emil Sund'] }, { together: agreed })
  const record = {} as StandingRecord
  assert.deepEqual(whoseDue(record, { act, how: 'undertaken' }), {
    who: 'Dora Vale, Emil Sund',
    does: 'agreed together',
  })
  assert.deepEqual(whoseDue(record, { act: move('Dora Vale'), how: 'undertaken' }), {
    who: 'Dora Vale',
    does: 'undertook',
  })
})

test('what was agreed stands with each of the sides that argue, and not with who only sat there', () => {
  const met = ['Dora Vale', 'Emil Sund', 'the chair']
  const [, rope] = cellsOf([
    [move('Dora Vale'), move('Emil Sund')],
    [move('Dora Vale', { met }, { together: agreed })],
  ])
  assert.deepEqual([...rope!.keys()], ['Dora Vale', 'Emil Sund'])
})

const orchard = arrayRecord([
  {
    id: 'vale-1902-03-01',
    date: '1902-03-01',
    from: ['Dora Vale'],
    to: ['Emil Sund'],
    words: 'I offer you the lower orchard for ten years.',
    findings: [
      {
        kind: 'act',
        exact: 'I offer you the lower orchard for ten years.',
        body: { act: 'offer', party: 'Dora Vale', mode: 'direct', values: none, reasons: [] },
      },
    ],
  },
  { id: 'sund-1902-03-09', date: '1902-03-09', from: ['Emil Sund'], words: 'I cannot take it.' },
])
const [offer] = orchard.findings('act')
const noteOf = (document: string): string => {
  const answer = { kind: 'response', document, body: { response: 'rejected', act: offer!.id } }
  return show.margin(answer as unknown as Standing, orchard)!.words.markup.replace(/<[^>]+>/g, '')
}

test('beside an answer stand the words that are answered, whose they are and when they were written', () => {
  assert.equal(
    noteOf('sund-1902-03-09'),
    'refuses “I offer you the lower orchard for ten years.” Dora Vale, 1 March 1902',
  )
  assert.match(noteOf('vale-1902-03-01'), /Dora Vale, in this paper$/)
})

test('minutes that call a person by title and surname mean him whom the heads of letters name', () => {
  const people = ['Dora Vale', 'Emil Sund', 'Karl Sund'].map((name) => ({
    kind: 'party',
    exact: name,
    body: { id: name, name, names: [name], kind: 'person', of: [] },
  })) as never
  const record = arrayRecord([
    { id: 'heads', words: 'Dora Vale, Emil Sund, Karl Sund', findings: people },
  ])
  const { named } = sidesOf(record)
  const minutes = { from: [], to: [] } as unknown as Document
  assert.equal(named('Mrs Vale', minutes), 'Dora Vale')
  assert.equal(named('Mr Sund', minutes), 'Mr Sund')
})
