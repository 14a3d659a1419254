/** Who a missing document is shown to be from and to: whole names and offices, each party once; treaties by their place. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { missingLedger } from '../../../src/capabilities/references/answer.ts'
import { shownNames } from '../../../src/capabilities/references/resolve/shown-names.ts'
import { show } from '../../../src/capabilities/references/show.ts'
import { mentionsIn } from './found.ts'
import { recordOf } from './record-of.ts'

const from = (words: string): readonly string[] => mentionsIn(words)[0]?.body.from ?? []
const to = (words: string): readonly string[] => mentionsIn(words)[0]?.body.to ?? []

test('an adjective of a state and the office behind it are one name', () => {
  assert.deepEqual(from('I have a letter from the Ruritanian consul at Port Elm of 3 April.'), [
    'Ruritanian consul at Port Elm',
  ])
  assert.deepEqual(from('I enclose a report of 3 April from the British vice consul.'), [
    'British vice consul',
  ])
  assert.deepEqual(to('I sent a letter to the Tolmish refugees on 3 April.'), ['Tolmish refugees'])
})

test('an adjective of a people before a verb stays alone', () => {
  assert.deepEqual(from('The letter of 3 April from the British arrived late.'), ['British'])
})

test('an office goes on with what it is held of', () => {
  assert.deepEqual(from('We have the letter of 3 April from the captain of the Heron.'), [
    'captain of the Heron',
  ])
  assert.deepEqual(to('He wrote his letter to the minister for foreign affairs on 3 April.'), [
    'minister for foreign affairs',
  ])
})

test('a rank with its point goes on with the name', () => {
  assert.deepEqual(from('I transmit a communication of 3 April from Capt. J. C. Holt.'), [
    'Capt. J. C. Holt',
  ])
})

test('a treaty of a place is called so and not written by the place', () => {
  const [one] = mentionsIn('This is against the treaty of Managua, dated 1860.')
  assert.equal(one?.body.title, 'treaty of Managua')
  assert.deepEqual(one?.body.from, [])
  const [other] = mentionsIn('This is against the treaty of the Guild with the Board of 1860.')
  assert.equal(other?.body.title, undefined)
})

test('what my statement is of did not write it', () => {
  assert.deepEqual(from('You have my statement of 3 April of the attitude of the Guild.'), [
    'Harbour Board of Arlen',
  ])
})

test('fragments are left out and one party is shown once, by its fullest name', () => {
  assert.deepEqual(
    shownNames(['Holt', 'mob', 'Honorable L. Holt', 'B', 'R. N', 'Capt', 'consul']),
    ['Honorable L. Holt'],
  )
  assert.deepEqual(shownNames(['minister for foreign affairs', 'Her Majesty’s']), [
    'minister for foreign affairs',
  ])
})

test('a month or the adjective of a people beside a name is no writer', () => {
  assert.deepEqual(shownNames(['February', 'Guild of Tolm']), ['Guild of Tolm'])
  assert.deepEqual(shownNames(['Danish', 'Guild of Tolm']), ['Guild of Tolm'])
  assert.deepEqual(shownNames(['Danish']), ['Danish'])
})

test('a plural without a name is shown with what the words say of it', () => {
  assert.deepEqual(shownNames(['Guilds'], ['we wrote to the northern Guilds', 'all Guilds']), [
    'northern Guilds',
  ])
  assert.deepEqual(shownNames(['Guilds'], ['we wrote to all Guilds']), ['Guilds'])
})

test('a missing paper is called by its noun, of a plural the one, of a title the noun before it', () => {
  const words =
    'They adopted the decision of 3 April 1890. We know the books “The Weir” and “On Tolls”, and have the Guild’s affidavits of 9 May 1889. The bill of lading of 3 May 1890 was kept from us.'
  const record = recordOf([
    { id: 'a', date: '1891-04-30', from: 'Arn Holt', to: 'Mia Rask', words },
  ])
  const nouns = missingLedger(record).map(({ finding }) => finding.body.noun)
  assert.deepEqual([...new Set(nouns)].sort(), ['affidavit', 'bill of lading', 'book', 'decision'])
})

const treaty = [
  {
    id: 'a',
    date: '1891-04-30',
    from: 'Arn Holt',
    to: 'Mia Rask',
    words: 'Under the treaty of Lunden, dated 1860, the harbour is ours.',
  },
  {
    id: 'b',
    date: '1891-05-30',
    from: 'Mia Rask',
    to: 'Arn Holt',
    words:
      'We hold to the treaty of Lunden, dated the 28th of January, 1860. The treaty of Lunden binds you too.',
  },
]

test('a treaty told by its year and by its day is one, of its day', () => {
  const bodies = missingLedger(recordOf(treaty)).map(({ finding }) => finding.body)
  assert.deepEqual(
    bodies.map(({ title, date, from }) => ({ title, date, from })),
    [{ title: 'treaty of Lunden', date: '1860-01-28', from: [] }],
  )
})

test('a title with one letter misread is the same title', () => {
  const [one, ...others] = missingLedger(
    recordOf([
      { ...treaty[0]!, words: 'Under the Harlow-Pelling treaty the harbour is ours.' },
      { ...treaty[1]!, words: 'We hold to the Harlow-Pellinq treaty of 1850.' },
    ]),
  )
  assert.equal(others.length, 0)
  assert.equal(one?.witnesses.length, 2)
})

test('the page says the noun as written, and folds what goes on for long', () => {
  const many = Array.from({ length: 6 }, (_, at) => ({
    ...treaty[at % 2]!,
    id: `m${at}`,
    date: `1891-0${at + 1}-11`,
    words: 'We hold to the treaty of Lunden, dated 1860.',
  }))
  const page = show.views[0]!.page(recordOf(many), { rest: [], query: new URLSearchParams() })
  const words = page?.main?.markup ?? ''
  assert.match(words, /and 3 more/)
  assert.match(words, /treaty<\/span>/)
})
