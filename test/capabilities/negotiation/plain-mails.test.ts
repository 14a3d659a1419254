/** Moves in plain mails: short forms, names of firms, days in figures. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dayInFigures, orderOfFigures } from '../../../src/capabilities/negotiation/find/figures.ts'
import { actsIn } from '../../../src/capabilities/negotiation/find/index.ts'
import { termsOf } from '../../../src/capabilities/negotiation/find/terms.ts'
import { learnt } from '../../../src/capabilities/negotiation/find/weights.ts'
import { english, german } from '../../../src/languages/index.ts'
import type { Document } from '../../../src/record/index.ts'

const mail = {
  id: 'mill-2021-04-04',
  date: { value: '2021-04-04' },
  from: [{ value: 'Mill' }],
  to: [{ value: 'Dairy' }],
  parts: [],
} as unknown as Document

const moves: readonly (readonly [string, string])[] = [
  ["As agreed: we'll pay the $7,000 by 4/11/2021.", 'commit'],
  ['The new churn is not one that we can accept.', 'reject'],
  ["This isn't something we can agree to.", 'reject'],
  ['That was not a price they could approve.', 'reject'],
  ['Hollins Dairy offers to pay half of the repair and to lend its cart.', 'offer'],
  ['I need the log of the pump by Friday.', 'request'],
  ['We would settle for £1,500: £900 now and the rest in June.', 'counter'],
]

for (const [words, wanted] of moves)
  test(`a plain mail does what it says (${wanted}): ${words}`, () => {
    const [act] = actsIn(words, { document: mail, language: english, model: learnt })
    assert.equal(act?.body.act, wanted)
  })

test('a day in figures is read in the order of the writer, whoever is quoted below', () => {
  const words = 'The churn came on March 3, 2021.\nOn 5 March and on 7 March it broke.'
  const start = words.indexOf('On 5')
  assert.equal(
    orderOfFigures(words, { parts: [{ part: 'quoted', start, end: words.length }] }),
    true,
  )
  assert.equal(orderOfFigures(words.slice(start), { parts: [] }), false)
  assert.equal(orderOfFigures('The churn broke.', { parts: [] }), undefined)
})

test('a figure above 12 is the day, and what nothing decides is the day nearer to the writing', () => {
  const day = (figure: string, otherFigure: string, monthFirst?: boolean): string | undefined =>
    dayInFigures({ figure, otherFigure, year: '2021' }, '2021-04-04', monthFirst)
  assert.equal(day('5', '30'), '2021-05-30')
  assert.equal(day('30', '5', true), '2021-05-30')
  assert.equal(day('4', '11'), '2021-04-11')
  assert.equal(day('4', '11', false), '2021-11-04')
  assert.equal(day('11', '4'), '2021-04-11')
  assert.equal(day('31', '31'), undefined)
})

test('a day in figures between quotation marks is not read in the order of who quotes it', () => {
  const [said] = termsOf('You wrote: “we will pay by 4/11/2021”.', '2021-04-14', english, false)
  assert.equal(said?.date, '../2021-04-11')
})

const formulae: readonly (readonly [typeof english, string])[] = [
  [english, 'Please find attached the log of the pump.'],
  [english, 'Please do not hesitate to call us about the churn.'],
  [english, 'If you are not the intended recipient, you must not copy or disclose this message.'],
  [english, 'If you have received this e-mail in error, please delete it at once.'],
  [english, 'The Dairy accepts no liability for any damage caused by viruses in this message.'],
  [english, 'Please consider the environment before printing this message.'],
  [german, 'Anbei erhalten Sie den Plan der Pumpe.'],
  [german, 'Für Rückfragen stehen wir Ihnen jederzeit gerne zur Verfügung.'],
  [german, 'Wenn Sie nicht der richtige Adressat sind, vernichten Sie bitte diese E-Mail.'],
]

for (const [language, words] of formulae)
  test(`a formula moves nothing: ${words}`, () => {
    assert.deepEqual(actsIn(words, { document: mail, language, model: learnt }), [])
  })

test('what sounds like a formula and speaks of the matter is a move', () => {
  for (const words of [
    'If you have received the churn in error, please send it back by Friday.',
    'We must request that you do not use the pump before Friday.',
  ]) {
    const [act] = actsIn(words, { document: mail, language: english, model: learnt })
    assert.equal(act?.body.act, 'request', words)
  }
})
