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
  ['Bitte schicken Sie uns die Abrechnung.', 'request'],
  ['Um Ihre Antwort wird höflich gebeten.', 'request'],
  ['Von dieser Forderung gehen wir nicht ab.', 'reject'],
  ['Die Unterlagen werden Ihnen nicht ausgehändigt.', 'reject'],
  ['Mit zwei Tagen geben wir uns zufrieden.', 'accept'],
  ['Wir stellen Ihnen anheim, die Akten bei uns einzusehen.', 'offer'],
  ['Wir sind gern bereit, die Hälfte der Kosten zu tragen.', 'offer'],
  ['Wegen der Kosten behalten wir uns eine Erklärung vor.', 'postpone'],
  ['In diesem Punkte kommen wir Ihnen entgegen.', 'concede'],
  ['Wir müssen auf pünktlicher Zahlung bestehen.', 'demand'],
  ['Wir werden die letzte Rate einbehalten, bis das Dach dicht ist.', 'threaten'],
  ['Wir stellen die Lieferungen ab sofort ein.', 'threaten'],
  ['Auf unsere Mahnung sind Sie mit keinem Worte eingegangen.', 'ignore-noted'],
]

for (const [words, act] of cases)
  test(`a German performative, its verb before or behind its subject: ${words}`, () => {
    assert.equal(actOf(words)?.act, act)
  })

test('a German move told of the other side is that side’s', () => {
  const act = actOf('In Ihrem Brief haben Sie uns eine Besichtigung vorgeschlagen.')
  assert.deepEqual([act?.mode, act?.party], ['reported', 'Wohnbau'])
})

test('a German condition stands apart from what depends on it', () => {
  const words =
    'Mit dem Termin im Mai wären wir einverstanden, sofern er schriftlich bestätigt wird.'
  const found = actsIn(`${'Der Winter war lang und kalt. '.repeat(8)}${words}`, {
    document: letter,
    language: german,
    model: learnt,
  })
  assert.deepEqual(
    found.map(({ body }) => body.act),
    ['accept', 'condition'],
  )
})

test('a term of a German demand', () => {
  const act = actOf('Wir fordern Sie auf, die Heizung bis zum 3. März 2021 zu reparieren.')
  assert.deepEqual(act?.values.dates, ['../2021-03-03'])
})
