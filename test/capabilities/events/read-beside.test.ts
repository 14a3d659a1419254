/** What stood wrong beside its sentence in papers nobody coded: each of these was found, and was none. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { eventsIn } from '../../../src/capabilities/events/find/events.ts'
import { withShortForms } from '../../../src/capabilities/events/find/short-forms.ts'
import { english } from '../../../src/languages/index.ts'
import { dayAt } from '../../../src/record/index.ts'

function told(words: string, letter: { speaker?: string; hearer?: string } = {}): string[] {
  return eventsIn({ words, lexicon: english.events!, ...letter })
    .filter(({ confidence }) => confidence >= 0.4)
    .map(({ actor, target, kind }) => `${actor.root}>${target.root} ${kind}`)
}

const none = [
  'There was to be no mention of thanking the Soviets, acknowledging Soviet support for China, and no mention of learning from the Soviet Union.',
  'If the French stopped the polemics, the German delegation would demand an agreement in which the French acknowledged that they had been wrong.',
  'The officials in Peru can be bribed over when offered half a sack of rice.',
  'This paper has analysed the evolution of Soviet policy towards China.',
  'Leaders of other states feared the rupture between Lima and Quito and tried to mediate, including the Chilean president.',
  'Chile and Peru were at odds, and to keep the Peruvian envoy informed was the task of a clerk.',
]

for (const words of none)
  test(`tells no act: ${words.slice(0, 60)}`, () => assert.deepEqual(told(words), []))

test('what proposals are for has not been done', () => {
  assert.deepEqual(
    told('In 1931 Bolivia ignored the proposals for normalizing the frontier that Paraguay made.'),
    ['BOL>PRY REJECT'],
  )
})

test('`it` is whoever has a verb of his own', () => {
  assert.deepEqual(
    told('Poland presented Lithuania with an ultimatum: it demanded that the railway be opened.'),
    ['POL>LTU THREATEN', 'POL>LTU REQUEST'],
  )
})

test('what is said at a banquet the other side has heard', () => {
  const [event] = eventsIn({
    words:
      'At a banquet for the Turkish ambassador on 3 May 1932 the Greek premier emphasised that the two countries should be reunited.',
    lexicon: english.events!,
  })
  assert.deepEqual([event?.kind, event?.reach], ['CONSULT', 'public'])
})

test('Russians of a text on the Soviet Union are Soviet', () => {
  assert.deepEqual(
    told('Poland accused the Soviet Union of fraud. Poland expelled two Russian engineers.'),
    ['POL>SUN ACCUSE', 'POL>SUN COERCE'],
  )
})

test('a letter dates by its own day only what is being done', () => {
  const days = eventsIn({
    words:
      'We reject your charges.\n\nYou have expelled two of our teachers.\n\nYou expelled three of our doctors.',
    lexicon: english.events!,
    speaker: 'Chile',
    hearer: 'Peru',
    date: { first: 0, last: 0 },
  }).map(({ first, last }) => (first === undefined ? '' : `${dayAt(first)}/${dayAt(last!)}`))
  assert.deepEqual(days, ['1970-01-01/1970-01-01', '1969-12-02/1970-01-01', ''])
})

test('the day of another paper dates no act', () => {
  const [, event] = eventsIn({
    words:
      'On 4 May 1880 Chile recalled its envoy from Peru. Chile refused to answer the Peruvian note of 9 March 1880.',
    lexicon: english.events!,
  })
  assert.equal(dayAt(event!.first!), '1880-05-04')
})

test('a body is known by its initials', () => {
  const names = withShortForms(
    [['Executive of the Union of River Pilots', 'URP'] as const],
    'The E URP has agreed. The URP refused.',
  ).map(([name]) => name)
  assert.deepEqual(names, ['URP', 'E URP', 'Executive of the Union of River Pilots'])
})
