/** German acts: a first version, by the weights of English. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { actsIn } from '../../../src/capabilities/negotiation/find/index.ts'
import { learnt } from '../../../src/capabilities/negotiation/find/weights.ts'
import { german } from '../../../src/languages/index.ts'
import type { Document } from '../../../src/record/index.ts'

const letter = {
  id: 'verein-2021-02-03',
  date: { value: '2021-02-03' },
  language: 'de',
  from: [{ value: 'Mieterverein' }],
  to: [{ value: 'Wohnbau' }],
} as unknown as Document

/** In the middle of a letter: an opening is seldom a move. */
const actOf = (words: string) => {
  const letterWords = `${'Der Winter war lang und kalt. '.repeat(8)}${words}${' Der Frühling war kurz.'.repeat(4)}`
  return actsIn(letterWords, { document: letter, language: german, model: learnt })[0]?.body
}

const cases: readonly (readonly [string, string])[] = [
  ['Wir schlagen vor, dass am 20. Februar eine Besichtigung stattfindet.', 'propose'],
  ['Hiermit fordern wir Sie auf, die Heizung zu reparieren.', 'demand'],
  ['Eine Erhöhung der Miete lehnen wir ab.', 'reject'],
  ['Wir behalten uns vor, die Miete zu mindern.', 'reserve'],
  ['Wir bitten Sie um eine Kopie des Gutachtens.', 'request'],
  ['Mit Ihrem Vorschlag sind wir einverstanden.', 'accept'],
]

for (const [words, act] of cases)
  test(`a German performative, its verb before or behind its subject: ${words}`, () => {
    assert.equal(actOf(words)?.act, act)
  })

test('a term of a German demand', () => {
  const act = actOf('Wir fordern Sie auf, die Heizung bis zum 3. März 2021 zu reparieren.')
  assert.deepEqual(act?.values.dates, ['../2021-03-03'])
})
