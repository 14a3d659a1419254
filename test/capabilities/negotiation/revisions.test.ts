/** Where a side changes what it put itself, and which way it goes. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { revisionsOf } from '../../../src/capabilities/negotiation/answer/revisions.ts'
import type { BoardAct, BoardRow } from '../../../src/capabilities/negotiation/answer.ts'
import { betweenOf, revisedWords } from '../../../src/capabilities/negotiation/show/between.ts'
import type { ActKind } from '../../../src/record/index.ts'

function put(party: string, written: string, amount: string, kind: ActKind = 'propose'): BoardAct {
  const values = { dates: [], terms: [], places: [], amounts: [amount] }
  return {
    finding: { body: { act: kind, mode: 'direct', party, values } },
    document: { id: `${party}-${written}`, date: { value: written } },
    party,
    to: [],
    value: amount,
    answers: [],
    stands: true,
  } as unknown as BoardAct
}

function rowOf(...acts: readonly BoardAct[]): BoardRow {
  const cells = new Map<string, BoardAct[]>()
  for (const act of acts) cells.set(act.party, [...(cells.get(act.party) ?? []), act])
  return { acts, cells } as unknown as BoardRow
}

const six = put('Mill', '1902-03-01', '6 crowns')
const ten = put('Dairy', '1902-03-20', '10 crowns', 'counter')

test('a side that comes nearer to the other', () => {
  const [one] = revisionsOf(rowOf(six, ten, put('Mill', '1902-04-02', '8 crowns')))
  assert.equal(one?.way, 'nearer')
  assert.equal(
    revisedWords(one!),
    'before: 6 crowns on 1 March 1902; a step towards Dairy’s 10 crowns',
  )
})

test('a side that goes away from it', () => {
  assert.equal(
    revisionsOf(rowOf(six, ten, put('Mill', '1902-04-02', '5 crowns')))[0]?.way,
    'further',
  )
})

test('before the other side has put a value there is no way to go', () => {
  const [one] = revisionsOf(rowOf(six, put('Mill', '1902-04-02', '8 crowns')))
  assert.equal(one?.way, undefined)
  assert.equal(one?.earlier, six)
})

test('what a side put between them about other things does not hide it', () => {
  const tons = put('Mill', '1902-03-25', '3 tons')
  assert.equal(revisionsOf(rowOf(six, ten, tons, put('Mill', '1902-04-02', '8 crowns'))).length, 1)
})

test('the same value, another thing, the same day, a refusal and a telling revise nothing', () => {
  const told = put('Mill', '1902-04-02', '8 crowns')
  const reported = {
    ...told,
    finding: { ...told.finding, body: { ...told.finding.body, mode: 'restated' } },
  } as BoardAct
  for (const later of [
    put('Mill', '1902-04-02', '6 crowns'),
    put('Mill', '1902-04-02', '8 tons'),
    put('Mill', '1902-03-01', '8 crowns'),
    put('Mill', '1902-04-02', '8 crowns', 'reject'),
    reported,
  ])
    assert.deepEqual(revisionsOf(rowOf(six, ten, later)), [])
})

test('the board says who moved last, and how far', () => {
  const row = rowOf(
    six,
    ten,
    put('Mill', '1902-04-02', '7 crowns'),
    put('Mill', '1902-05-02', '8 crowns'),
  )
  assert.deepEqual(betweenOf(row).slice(1), [
    'Mill moved on 2 May 1902 from 7 crowns to 8 crowns, nearer to Dairy',
  ])
})
