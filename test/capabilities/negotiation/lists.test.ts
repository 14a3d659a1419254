/** Lists of points in running text, on lines and in words: each an act, done by the line before them. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { actsIn } from '../../../src/capabilities/negotiation/find/index.ts'
import { learnt } from '../../../src/capabilities/negotiation/find/weights.ts'
import { english, german } from '../../../src/languages/index.ts'
import type { Document } from '../../../src/record/index.ts'

const letter = { id: 'mill-1902-03-01', from: [], to: [] } as unknown as Document

function actsOf(words: string, language = english): string[] {
  const text = `Thank you for your letter of the 3rd.\n${words}\nYours faithfully, A. Mill`
  return actsIn(text, { document: letter, language, model: learnt }).map(({ body }) => body.act)
}

const lists: readonly (readonly [string, string])[] = [
  [
    'request',
    'We ask that you: (a) return the ledger; (b) pay the arrears; and (c) name a day for the audit.',
  ],
  [
    'propose',
    'We propose, first, that the boards meet in June; secondly, that an auditor be appointed; and thirdly, that nothing be printed.',
  ],
  [
    'demand',
    'Our clients require you to (i) repair the roof, (ii) make good the ceilings and (iii) pay the surveyor.',
  ],
  [
    'propose',
    'The Committee proposes: 1. to convene it in May; 2. to form a commission of seven; 3. to suspend all polemics until then.',
  ],
  [
    'condition',
    'We are ready to come on these conditions: (a) that the chairman be neutral; (b) that both sign; (c) that the press be excluded.',
  ],
  ['demand', 'We demand:\n(a) the withdrawal of the circular;\n(b) an apology;\n(c) £200 by June.'],
  [
    'request',
    'We request the following:\n• the complete letters\n• the minutes of both meetings\n• a list of the copies',
  ],
  [
    'demand',
    'Our terms are as follows. 1. The wall shall come down. 2. You pay the costs. 3. The path shall be open.',
  ],
  [
    'request',
    'In particular we ask you\na) to stop the work at once,\nb) to remove the scaffolding,\nc) to name your insurer.',
  ],
]

for (const [act, words] of lists)
  test(`three points are three acts: ${words.split(/[:.,(\n]/)[0]}`, () => {
    assert.deepEqual(actsOf(words), [act, act, act])
  })

test('a point that does something else in its own voice stays what it is', () => {
  const acts = actsOf('We propose: (1) a truce from 1 June; (2) we cannot agree to the map.')
  assert.deepEqual(acts, ['propose', 'reject'])
})

test('the number of an article or of a bundle counts no points', () => {
  const [only, ...others] = actsOf(
    'We cannot accept your reading of article 4 (a) and article 5 (b).',
  )
  assert.equal(only, 'reject')
  assert.deepEqual(others, [])
})

test('points counted in German words', () => {
  const acts = actsOf(
    'Wir bitten Sie: erstens, den Brief zurückzunehmen; zweitens, die Miete zu zahlen.',
    german,
  )
  assert.deepEqual(acts, ['request', 'request'])
})
