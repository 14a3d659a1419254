/** Texts that look back: days of the month told, deadlines, persons by their bond, `I` of a letter. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { eventsIn } from '../../../src/capabilities/events/find/events.ts'
import type { Known } from '../../../src/capabilities/events/find/known.ts'
import { english } from '../../../src/languages/index.ts'
import { dayAt } from '../../../src/record/index.ts'

const names: ReadonlyMap<string, Known> = new Map([
  ['Guild', { root: 'GLD', form: 'name' }],
  ['Mill', { root: 'MIL', form: 'name' }],
])

function told(words: string, letter: { speaker?: string; hearer?: string } = {}): string[] {
  return eventsIn({ words, lexicon: english.events!, names, ...letter }).map(
    ({ actor, target, kind }) => `${actor.root}>${target.root} ${kind}`,
  )
}

function daysTold(words: string): string[] {
  return eventsIn({ words, lexicon: english.events!, names }).map(({ first, last }) =>
    first === undefined ? '' : `${dayAt(first)}/${dayAt(last!)}`,
  )
}

test('a day without a month is one of the month told last, or of the next', () => {
  const opening = 'On 5 September 1894 the Guild accused the Mill of fraud.'
  assert.equal(
    daysTold(`${opening} On the 14th the Mill expelled two members of the Guild.`)[1],
    '1894-09-14/1894-09-14',
  )
  assert.equal(
    daysTold(`${opening} On the 3rd the Mill expelled two members of the Guild.`)[1],
    '1894-10-03/1894-10-03',
  )
})

test('feasts are days, and Easter moves', () => {
  assert.deepEqual(daysTold('On Christmas Eve 1900 the Guild apologised to the Mill.'), [
    '1900-12-24/1900-12-24',
  ])
  assert.deepEqual(daysTold('On Good Friday 1894 the Guild accused the Mill of fraud.'), [
    '1894-03-23/1894-03-23',
  ])
})

test('behind December a story goes on with the May of the next year', () => {
  const days = daysTold(
    'In March 1901 the Guild accused the Mill. In December 1901 the Mill rejected the charge. On 28 May the Guild signed a treaty with the Mill.',
  )
  assert.equal(days.at(-1), '1902-05-28/1902-05-28')
})

test('the day by which something is to be done dates nothing', () => {
  assert.deepEqual(
    daysTold(
      'On 12 May 2005 the Guild met the Mill. The Mill undertook to finish the hall by the end of August 2006.',
    ),
    ['2005-05-12/2005-05-12', '2005-04-27/2005-05-27'],
  )
})

test('persons are known by the bond with which they are introduced', () => {
  assert.deepEqual(
    told(
      'In May 1901 the Guild’s surveyor, Mrs Ada Penn, walked the site. Penn accused the Mill of fraud. Her successor, Dr Onslow, praised the Mill.',
    ),
    ['GLD>MIL ACCUSE', 'GLD>MIL SUPPORT'],
  )
})

test('whoever stands against a side is none of it', () => {
  assert.deepEqual(
    told('In May 1901 the Guild’s old enemy, Ada Penn, walked the site. Penn accused the Mill.'),
    [],
  )
})

test('in a memoir `our` is the side that its writer served', () => {
  assert.deepEqual(
    told(
      'In May 1901 I was secretary to the Guild. Our president, Evan Cole, was old. Cole accused the Mill of fraud.',
    ),
    ['GLD>MIL ACCUSE'],
  )
})

test('`I` of a letter is its writer, and behind `I` nobody is `he`', () => {
  assert.deepEqual(
    told(
      'I protested to your manager on 3 May. He refused me an answer. You have since dismissed forty of our members.',
      { speaker: 'Guild', hearer: 'Mill' },
    ),
    ['GLD>MIL ACCUSE', 'MIL>GLD COERCE'],
  )
})

test('an agent belongs to his own verb, and an offer of the same sentence is what was declined', () => {
  assert.deepEqual(told('In May 1901 the Guild offered the Mill its help, and it was declined.'), [
    'GLD>MIL AGREE',
    'MIL>GLD REJECT',
  ])
})

test('what one has done by others is his act', () => {
  assert.deepEqual(told('In May 1901 the Mill had two members of the Guild arrested.'), [
    'MIL>GLD COERCE',
  ])
})

test('what was not done until a day was done then', () => {
  assert.deepEqual(told('The Mill did not release the members of the Guild until March 1901.'), [
    'MIL>GLD RETREAT',
  ])
})

test('a season before, a quarter, the rest of a year and a short while are spans of their own', () => {
  const opening = 'On 5 May 1894 the Guild accused the Mill of fraud.'
  const second = (words: string): string | undefined => daysTold(`${opening} ${words}`)[1]
  assert.equal(
    second('The previous winter the Mill had expelled two members of the Guild.'),
    '1893-12-01/1894-02-28',
  )
  assert.equal(
    second('In the second quarter of 1895 the Mill expelled two members of the Guild.'),
    '1895-04-01/1895-06-30',
  )
  assert.equal(
    second('Later that year the Mill expelled two members of the Guild.'),
    '1894-05-05/1894-12-31',
  )
  assert.match(
    second('Shortly afterwards the Mill expelled two members of the Guild.') ?? '',
    /^1894-05-05\/1894-06-/,
  )
})

test('what stands behind a verb in the plural tells its act as the singular does', () => {
  assert.deepEqual(told('In May 1894 the Mill closed its ports to the Guild.'), [
    'MIL>GLD SANCTION',
  ])
})

test('an intent that is announced is a promise or a threat; one that is only told is nothing', () => {
  assert.deepEqual(told('The Mill announced plans to lend the Guild money.'), ['MIL>GLD AGREE'])
  assert.deepEqual(told('The Mill said it intended to expel two members of the Guild.'), [
    'MIL>GLD THREATEN',
  ])
  assert.deepEqual(told('The Mill hoped to lend the Guild money.'), [])
})
