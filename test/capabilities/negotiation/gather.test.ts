/** Acts gathered into questions. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gather } from '../../../src/capabilities/negotiation/resolve/gather.ts'
import type { PlacedAct } from '../../../src/capabilities/negotiation/resolve/placed-act.ts'
import type { Act } from '../../../src/record/index.ts'

function act(id: string, topic: readonly string[], more: Partial<Act> = {}): PlacedAct {
  const values = { dates: [], terms: [], places: [], amounts: [] }
  const body = { topic, context: [], values, ...more } as unknown as PlacedAct['body']
  return { id, document: id, start: 0, end: 9, confidence: 1, body } as unknown as PlacedAct
}

test('acts that share rare words are one question, others another', () => {
  const groups = gather([
    act('a', ['sluice', 'key', 'warden']),
    act('b', ['ledger', 'copy']),
    act('c', ['sluice', 'key']),
  ])
  assert.deepEqual(
    groups.map(({ acts }) => acts.map(({ id }) => id)),
    [['a', 'c'], ['b']],
  )
})

test('time and participants of one meeting are two questions', () => {
  const meeting = (...more: string[]) => ['meeting', 'council', ...more]
  const groups = gather([
    act('a', meeting('april', 'market'), { aspects: ['time'] }),
    act('b', meeting('bailiff', 'abbot'), { aspects: ['participants'] }),
    act('c', meeting('october', 'frost'), { aspects: ['time'] }),
    act('d', meeting('reeve', 'miller'), { aspects: ['participants'] }),
    ...Array.from({ length: 8 }, (_, at) => act(`e${at}`, [`other${at}`])),
  ]).filter(({ acts }) => acts.length > 1)
  assert.deepEqual(
    groups.map(({ acts }) => acts.map(({ id }) => id)),
    [
      ['a', 'c'],
      ['b', 'd'],
    ],
  )
})

test('every act stands in one question and no other, however many there are', () => {
  const acts = Array.from({ length: 700 }, (_, at) =>
    act(`d${at}`, [`stem${at % 90}`, `w${at % 7}`]),
  )
  const gathered = gather(acts).flatMap((group) => group.acts)
  assert.equal(gathered.length, acts.length)
  assert.equal(new Set(gathered).size, acts.length)
})
