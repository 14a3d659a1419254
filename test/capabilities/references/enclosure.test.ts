/** Papers that lie with a letter, numbers in a row, and one of two papers named side by side. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked, mentionsIn } from './found.ts'

const enclosed: readonly string[] = [
  'I enclose «a sketch» of the two arms.',
  'Attached please find «a list of the flats concerned».',
  'Please find attached «a letter from Mr. Sung».',
  'Enclosed is a copy of «the tender».',
  '«A plan of the estate» is annexed.',
  'I beg to inclose, with my own remarks, «a tracing of the coast».',
  "I enclose «the engineer's report» and «the surveyor's plan».",
]

const elsewhere: readonly string[] = [
  'He put forward a list of eleven demands.',
  'Their Five-Year Plan has failed.',
  'We shall enclose a plan when we have one.',
  'No plan was enclosed.',
  'We attach a condition to it.',
  'The draft annexed to a plan is of no force.',
]

const several: readonly string[] = [
  'I have received «your despatches Nos. 14» and «17», and «the former» was sent on.',
  "We acknowledge «the Embassy's notes Nos. 251/55» and «19/55», «the latter» of which is new.",
  'In «our letters of 11 February» and «9 March» we asked: «the former» was refused, «the latter» is unanswered.',
  '«Note 212/55» was handed over at noon.',
  '«Your purchase order 5521» was received.',
]

for (const sentence of [...enclosed, ...several])
  test(`“${sentence}” names its papers`, () => {
    const { words, spans } = marked(sentence)
    assert.deepEqual(
      mentionsIn(words).map((one) => one.exact),
      spans,
    )
  })

for (const sentence of elsewhere)
  test(`“${sentence}” encloses nothing`, () => {
    assert.deepEqual(mentionsIn(sentence), [])
  })

test('the former and the latter are of the days of the two papers before them', () => {
  const { words } = marked(several[2]!)
  const dates = mentionsIn(words).map(({ body }) => body.date)
  assert.deepEqual(dates, ['XXXX-02-11', 'XXXX-03-09', 'XXXX-02-11', 'XXXX-03-09'])
})

test('that letter is of the day on which somebody wrote it, where only a verb has told of it', () => {
  const [found] = mentionsIn('You wrote to us on 3 October 1899. That letter was printed.')
  assert.equal(found?.body.date, '1899-10-03')
  assert.ok(found.body.clues.includes('yours'))
  const [other] = mentionsIn(
    'You wrote to us on 3 May in a letter. That letter was printed.',
  ).slice(-1)
  assert.equal(other?.body.clues.includes('date beside'), false)
})

test('a style by which the reader is addressed makes a despatch his', () => {
  const [found] = mentionsIn("Your Lordship's No. 15 of the 10th April found me here.")
  assert.equal(found?.exact, "Your Lordship's No. 15 of the 10th April")
  assert.ok(found.body.clues.includes('yours'))
})

test('a trade order is no order of a court, and a stroke makes a number and not a day', () => {
  const [order] = mentionsIn('We refer to purchase order no. 5521 of 30 April.')
  assert.ok(order?.body.clues.includes('noun order'))
  const [note] = mentionsIn('Our note 31/10 was received.')
  assert.equal(note?.body.number, undefined)
})

test('in German what lies with a letter is the noun that stands nearest before the verb', () => {
  const [list] = mentionsIn('Die Liste ist beigefügt.', 'de')
  assert.ok(list?.body.clues.includes('enclosed'))
  assert.deepEqual(mentionsIn('Der Abrechnung waren drei Fotos beigefügt.', 'de'), [])
})
