/** What is told of a move against the move itself: whose, when, and where the telling differs. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tellingsOf } from '../../../src/capabilities/negotiation/answer/reported.ts'
import type { BoardAct, BoardRow } from '../../../src/capabilities/negotiation/answer.ts'
import type { ActKind, ActValues } from '../../../src/record/index.ts'

interface Given {
  readonly party: string
  readonly written: string
  readonly mode?: 'direct' | 'reported' | 'restated'
  readonly act?: ActKind
  readonly values?: Partial<ActValues>
  readonly topic?: readonly string[]
}

const nothing: ActValues = { dates: [], terms: [], places: [], amounts: [] }

function act({ party, written, mode = 'direct', act = 'propose', ...more }: Given): BoardAct {
  const { values = {}, topic = ['talk', 'sluic', 'key'] } = more
  const body = { act, mode, topic, values: { ...nothing, ...values } }
  return { party, document: { date: { value: written } }, finding: { body } } as unknown as BoardAct
}

const differences = (...acts: readonly BoardAct[]): (readonly string[])[] =>
  tellingsOf({ acts } as unknown as BoardRow).map((one) => one.differences)

const put: Given = { party: 'Mill', written: '1902-03-01' }
const told: Given = { party: 'Mill', written: '1902-03-20', mode: 'reported' }

test('a telling that says what was said differs in nothing', () => {
  const values = { dates: ['1902-05-03'], places: ['Lonn'], amounts: ['7 crowns'] }
  assert.deepEqual(differences(act({ ...put, values }), act({ ...told, values })), [[]])
})

test('another day, place, number and sum than were put', () => {
  const [before, now] = [
    { dates: ['1902-05-03'], places: ['Lonn'], amounts: ['7 crowns'] },
    { dates: ['1902-06-09'], places: ['Graz'], amounts: ['8 crowns'] },
  ]
  const [seven, nine] = [7, 9].map((count) => ({ composition: { count, members: [] } }))
  assert.deepEqual(
    differences(
      act({ ...put, values: { ...before, ...seven } }),
      act({ ...told, values: { ...now, ...nine } }),
    ),
    [
      [
        'date: told as 1902-06-09, was 1902-05-03',
        'place: told as Graz, was Lonn',
        'participants: told as 9, was 7',
        'amount: told as 8 crowns, was 7 crowns',
      ],
    ],
  )
})

test('a request told as a demand', () => {
  assert.deepEqual(differences(act({ ...put, act: 'request' }), act({ ...told, act: 'demand' })), [
    ['told as demand, was request'],
  ])
})

test('a value that one of both leaves out is no difference', () => {
  const values = { dates: ['1902-05-03'] }
  assert.deepEqual(differences(act({ ...put, values }), act(told)), [[]])
  assert.deepEqual(differences(act(put), act({ ...told, values })), [[]])
})

test('what was put in its own words later, by another, or about another thing is not what is told', () => {
  assert.deepEqual(differences(act({ ...put, written: '1902-04-01' }), act(told)), [])
  assert.deepEqual(differences(act({ ...put, party: 'Dairy' }), act(told)), [])
  assert.deepEqual(differences(act({ ...put, topic: ['rent'] }), act(told)), [])
})
