/** Acts found in invented letters: what they do, their values, and what is none. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  compositionOf,
  difference,
  membersOf,
} from '../../../src/capabilities/negotiation/find/composition.ts'
import { actsIn } from '../../../src/capabilities/negotiation/find/index.ts'
import { termsOf } from '../../../src/capabilities/negotiation/find/terms.ts'
import { learnt } from '../../../src/capabilities/negotiation/find/weights.ts'
import { english, german } from '../../../src/languages/index.ts'
import type { Act, Document } from '../../../src/record/index.ts'

/** Those whom an English sentence lists as taking part. */
const listed = (words: string): string[] => membersOf(words, english.acts!.participants)

const letter = {
  id: 'mill-1902-03-01',
  date: { value: '1902-03-01' },
  from: [{ value: 'Mill' }],
  to: [{ value: 'Dairy' }],
} as unknown as Document

function actsOf(words: string): Act[] {
  return actsIn(words, { document: letter, language: english, model: learnt }).map(
    ({ body }) => body,
  )
}

test('a proposal with its date and place', () => {
  const [act] = actsOf('We propose that the talks be resumed in Linz, from May 3 to 9, 1902.')
  assert.equal(act?.act, 'propose')
  assert.equal(act.party, 'Mill')
  assert.deepEqual(act.values.dates, ['1902-05-03/1902-05-09'])
  assert.deepEqual(act.values.places, ['Linz'])
})

test('the points of a programme are what the line above them does, each an act of its own', () => {
  const acts = actsOf(
    [
      'We propose the following:',
      '1. Talks between the two houses shall be held in Linz from 5 to 15 October 1902.',
      '2. A committee of the nine dairies shall then be convened.',
      '3. Pending the talks, both sides shall cease all public attacks.',
      'The weather has been fine.',
    ].join('\n'),
  )
  assert.deepEqual(
    acts.map(({ act, values }) => [act, values.places.length]),
    [
      ['propose', 1],
      ['propose', 0],
      ['propose', 0],
    ],
  )
  const [demand] = actsOf('We demand:\n(a) The dam shall be opened.\n(b) The log shall be shown.')
  assert.equal(demand?.act, 'demand')
})

test('a plain refusal', () => {
  assert.equal(actsOf('We cannot agree to your proposal of a common sluice.')[0]?.act, 'reject')
})

test('a request', () => {
  assert.equal(actsOf('We request you to send us a copy of the ledger.')[0]?.act, 'request')
})

for (const words of [
  'I will hold back the final instalment until the leaks are cured.',
  'We shall suspend deliveries until the account is paid.',
  'The Guild will keep back the balance.',
])
  test(`a promise to keep something from the other side is a threat: ${words}`, () => {
    assert.equal(actsOf(words)[0]?.act, 'threaten')
  })

test('courtesies before a verb do nothing themselves: what follows them does', () => {
  for (const words of [
    'I beg to inclose herewith a list of the sluices.',
    'I beg to state that the boatmen have gone home.',
    'I have the honor to inform you that the bridge is closed.',
    'We beg to remain, Sirs, your obedient servants.',
  ])
    assert.deepEqual(actsOf(words), [], words)
  const done: readonly (readonly [string, string])[] = [
    ['I beg leave to propose that the rent be lowered.', 'propose'],
    ['I have the honour to inform you that the Board cannot agree to your proposal.', 'reject'],
    ['I am directed by the Clerk to say that my Council agrees to the arbitration.', 'accept'],
    ['We are instructed by our clients to demand payment within seven days.', 'demand'],
    ['Permit me to add that Her Majesty’s Government refuse the arrangement.', 'reject'],
  ]
  for (const [words, act] of done) assert.equal(actsOf(words)[0]?.act, act, words)
})

test('in the record of a talk the words that tell who spoke do nothing: what was said does', () => {
  const said: readonly (readonly [string, string])[] = [
    ['The consul told the harbour master that the company will answer within ten days.', 'commit'],
    ['Mr. Brask pointed out that his firm cannot agree to the lower rent.', 'reject'],
  ]
  for (const [words, act] of said) assert.equal(actsOf(words)[0]?.act, act, words)
})

test('formal acts: a wish about a third, readiness behind other verbs, a right asked about, a rebuff', () => {
  const done: readonly (readonly [string, string])[] = [
    ['We hope that the Board of the Dairy will consent to these terms.', 'request'],
    ['We resolutely repudiate every one of these charges.', 'reject'],
    ['We have been patient and are ready to make every effort for a settlement.', 'commit'],
    ['Has a guild no right to write to whomever it pleases?', 'reserve'],
    ['Our newspaper will not leave such charges unanswered.', 'threaten'],
    ['The Guild expresses its willingness to continue the talks.', 'commit'],
    ['Your proposal that the count be put off means in fact that it will never be held.', 'reject'],
    ['The count of the churns is adjourned until November.', 'postpone'],
  ]
  for (const [words, act] of done) assert.equal(actsOf(words)[0]?.act, act, words)
})

test('what is promised to be held or kept is none', () => {
  assert.equal(actsOf('We will hold the meeting in May.')[0]?.act, 'commit')
  assert.equal(actsOf('We will keep the agreement.')[0]?.act, 'commit')
})

test('a right reserved', () => {
  assert.equal(actsOf('We reserve the right to make public replies.')[0]?.act, 'reserve')
})

test('what the other side proposed is its own move, reported', () => {
  const [act] = actsOf('In your letter you proposed that the meeting be held in June.')
  assert.equal(act?.mode, 'reported')
  assert.equal(act.party, 'Dairy')
})

test('a plain account of the weather is no move', () => {
  assert.deepEqual(actsOf('It rained on the hills, and the brook was brown.'), [])
})

test('the half of next year that is named by its month', () => {
  const terms = termsOf('some time in the first half of next year, say May', '1902-03-01', english)
  assert.deepEqual(
    terms.map(({ date }) => date),
    ['1903-05'],
  )
})

test('"by" leaves the beginning open', () => {
  const [term] = termsOf('an answer by March 22', '1902-03-01', english)
  assert.equal(term?.date, '../1902-03-22')
})

test("a day without a year is the next one where this year's is long past", () => {
  const [next] = termsOf('before 31 January', '1902-09-04', english)
  assert.equal(next?.date, '../1903-01-31')
  const [own] = termsOf('on 31 May', '1902-09-04', english)
  assert.equal(own?.date, '1902-05-31')
})

test('the word "may" is no month', () => {
  assert.deepEqual(termsOf('The dairy may send whom it likes.', '1902-03-01', english), [])
})

test('what introduces a list is no member, and a state is one under each of its names', () => {
  const members = listed(
    'We propose twenty-six parties, namely those of the following countries: Austria, Italy, USA, Great Britain and Wales.',
  )
  assert.deepEqual(members, ['Austria', 'Italy', 'USA', 'Great Britain', 'Wales'])
  const { added, leftOut } = difference(members, [
    'United Kingdom',
    'United States',
    'Austria',
    'Wales',
  ])
  assert.deepEqual([added, leftOut], [[], ['Italy']])
})

test('who takes part is read from brackets, after what is made up of them, and past the points of a name', () => {
  const five = ['Au', 'Berg', 'Croy', 'U.S.A.', 'St. Ives']
  const sentences = [
    'a meeting of only five friendly parties (Au, Berg, Croy, U.S.A. and St. Ives). We do not see why.',
    'a committee consisting of Au, Berg, Croy, U.S.A. and St. Ives, which we refuse',
    'It was attended by the delegates of Au, Berg, Croy, U.S.A. and St. Ives.',
    'with the representatives of Au, Berg, Croy, the U.S.A. and St. Ives; no others',
    'The members were: Au, Berg, Croy, U.S.A., and St. Ives.',
  ]
  for (const sentence of sentences) assert.deepEqual(listed(sentence), five, sentence)
})

test('months, wares and pairs are no participants', () => {
  const sentences = [
    'in January, March, May and June we met',
    'the goods (Coal, Iron, Salt and Cloth) of the house',
    'between the representatives of the Guild and the Board of Arlen',
  ]
  for (const sentence of sentences) assert.deepEqual(listed(sentence), [], sentence)
})

test('the year of a letter counts no parties', () => {
  const counted = (words: string) => compositionOf(words, english)?.count
  assert.equal(counted('your letter of May 3, 1911 to friendly parties'), undefined)
  assert.equal(counted('a meeting of twenty-six friendly parties'), 26)
  assert.equal(counted('a club of 1911 members'), 1911)
})

test('members are listed in German', () => {
  const words = 'ein Ausschuß, bestehend aus Au, Berg, Croy und Dorn.'
  assert.deepEqual(membersOf(words, german.acts!.participants), ['Au', 'Berg', 'Croy', 'Dorn'])
})

test('the same bodies in another order are the same composition', () => {
  const one = listed('five bodies, namely, the Parishes of Au, Berg, Croy, Dorn and Eck.')
  const other = ['Eck', 'Dorn', 'Croy', 'Berg', 'Au']
  assert.deepEqual(
    difference(
      one.map((name) => name.replace(/^Parishes of /, '')),
      other,
    ).added,
    [],
  )
})

test('who is added and who is left out', () => {
  const { added, leftOut, common } = difference(['Au', 'Berg'], ['Berg', 'Croy'])
  assert.deepEqual(
    { added, leftOut, common },
    { added: ['Croy'], leftOut: ['Au'], common: ['Berg'] },
  )
})

test('terms in German', () => {
  const dates = (words: string): (string | undefined)[] =>
    termsOf(words, '1902-03-01', german).map(({ date }) => date)
  assert.deepEqual(dates('Wir erwarten Ihre Antwort bis zum 15. Mai.'), ['../1902-05-15'])
  assert.deepEqual(dates('Wir schlagen den 3. Juni vor.'), ['1902-06-03'])
  assert.deepEqual(dates('Er möge binnen drei Wochen antworten.'), ['P3W'])
  assert.deepEqual(dates('Im Herbst tagen wir wieder.'), [])
})

test('a length to wait, and a month that ends', () => {
  const dates = (words: string): (string | undefined)[] =>
    termsOf(words, '1902-03-01', english).map(({ date }) => date)
  assert.deepEqual(dates('We will wait three weeks for the log.'), ['P3W'])
  assert.deepEqual(dates('We ask it before the end of this month.'), ['../1902-03-31'])
  assert.deepEqual(dates('It stands in the summer timetable.'), [])
})

test('a verdict that names the proposal it is about is two acts', () => {
  const acts = actsOf(
    'But we cannot agree with the proposal, put forward in your letter, that the number of wardens be raised from three to seven.',
  )
  assert.deepEqual(
    acts.map(({ act, mode, party }) => [act, mode, party]),
    [
      ['reject', 'direct', 'Mill'],
      ['propose', 'reported', 'Dairy'],
    ],
  )
})

test('a verdict on the words of the other side tells them as they stand', () => {
  const [verdict, told] = actsOf(
    'We agree with your view that “during the harvest both leaves of the sluice should stand open at night”.',
  )
  assert.equal(verdict?.act, 'accept')
  assert.equal(told?.mode, 'quoted')
  assert.equal(told?.party, 'Dairy')
})

test('a verdict that names nothing is one act', () => {
  assert.equal(actsOf('We cannot agree to any of this.').length, 1)
})

test('several things with a date each, in one breath, are an act each', () => {
  const acts = actsOf(
    'We propose that the wardens of both banks meet in Linz in May, the assembly of the tenants in July and the general court of the valley in October.',
  )
  assert.deepEqual(
    acts.map(({ act, values }) => [act, values.dates]),
    [
      ['propose', ['1902-05']],
      ['propose', ['1902-07']],
      ['propose', ['1902-10']],
    ],
  )
})

test('a span of days and the hour of a meeting are one proposal', () => {
  assert.equal(
    actsOf('We propose that the talks be held from May 3 to 9, 1902, and be resumed in June.')
      .length,
    1,
  )
})

test('a month before that of writing is one to come where the clause says what will be', () => {
  const dateOf = (words: string): string | undefined =>
    termsOf(words, '1911-03-03', english)[0]?.date
  assert.equal(dateOf('The sluice will be opened until 10 January.'), '1912-01-10')
  assert.equal(dateOf('We shut the leaf on 10 January.'), '1911-01-10')
  assert.equal(dateOf('We propose that the boards meet on 15 June.'), '1911-06-15')
})

test('clients perform as "we" does', () => {
  assert.equal(actsOf('Our clients are not prepared to replace the roof.')[0]?.act, 'reject')
  assert.equal(actsOf('Our client proposes that the matter go to an arbiter.')[0]?.act, 'propose')
})
