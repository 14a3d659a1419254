/** Answers between letters: what is taken up, and what is passed over. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PlacedAct } from '../../../src/capabilities/negotiation/resolve/placed-act.ts'
import { answersIn } from '../../../src/capabilities/negotiation/resolve/respond.ts'
import type { ActKind } from '../../../src/record/index.ts'

function act(id: string, kind: ActKind, topic: readonly string[]): PlacedAct {
  return {
    id,
    document: id[0],
    start: 0,
    end: 10,
    confidence: 0.8,
    body: {
      act: kind,
      party: id[0],
      mode: 'direct',
      values: { dates: [], terms: [], places: [], amounts: [] },
      topic,
      context: [],
      alternatives: [],
      reasons: [],
    },
  } as unknown as PlacedAct
}

const asked = [act('a1', 'propose', ['sluice', 'key']), act('a2', 'request', ['ledger', 'copy'])]

test('a refusal of the same thing answers the proposal, and what is not taken up is passed over', () => {
  const answers = answersIn(asked, [act('b1', 'reject', ['sluice', 'key'])])
  assert.deepEqual(
    answers.map(({ act: { id }, response }) => [id, response]),
    [
      ['a1', 'rejected'],
      ['a2', 'passed-over'],
    ],
  )
})

test('a letter that takes up nothing passes over nothing', () => {
  assert.deepEqual(answersIn(asked, [act('b1', 'commit', ['weather'])]), [])
})

test('a letter that only acknowledges passes over nothing', () => {
  assert.deepEqual(answersIn(asked, []), [])
})
