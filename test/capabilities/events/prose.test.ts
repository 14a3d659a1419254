/** Acts as prose that looks back tells them: without a doer, of both at once, behind a participle. */
import assert from 'node:assert/strict'
import { test } from 'node:test'

import { eventsIn } from '../../../src/capabilities/events/find/events.ts'
import { english } from '../../../src/languages/index.ts'
import { dayAt } from '../../../src/record/index.ts'

const quarrel = 'In 1931 the dispute between Portugal and Spain over the banks came to a head. '

/** What is told in the last of the words, behind the first sentence of a quarrel. */
function told(words: string): string[] {
  return eventsIn({ words: quarrel + words, lexicon: english.events! })
    .filter(({ span }) => span.start >= quarrel.length)
    .map(({ actor, target, kind }) => `${actor.root} ${target.root} ${kind}`)
}

const cases: Readonly<Record<string, readonly (readonly [words: string, ...events: string[]])[]>> =
  {
    'of both sides without naming either': [
      ['Talks were resumed in June 1931.', 'PRT ESP CONSULT', 'ESP PRT CONSULT'],
      ['In July 1931 ties were severed.', 'PRT ESP SANCTION', 'ESP PRT SANCTION'],
      ['A truce was signed on 4 October.', 'PRT ESP SUPPORT', 'ESP PRT SUPPORT'],
    ],
    'of one side by an irregular participle': [
      ['Diplomatic relations were broken off by Madrid on 2 July.', 'ESP PRT SANCTION'],
    ],
    'by whoever answers': [
      ['The Spanish offer was rejected.', 'PRT ESP REJECT'],
      ['The Portuguese note went unanswered.', 'ESP PRT REJECT'],
      ['Spain complained to Portugal; the latter rejected the complaint.', 'PRT ESP REJECT'],
    ],
    'by whoever had done what is undone': [
      [
        'In May Spain imposed an embargo on Portuguese fish. The embargo was lifted in June.',
        'ESP PRT SANCTION',
        'ESP PRT RETREAT',
      ],
    ],
    'by those whose reply it was': [
      [
        'Lisbon complained to Madrid, and Spain’s retort was to expel a Portuguese consul.',
        'PRT ESP ACCUSE',
        'ESP PRT SANCTION',
      ],
    ],
    'by people of an adjective with an irregular verb': [
      [
        'Spain threatened Portugal with war, and the Portuguese gave in.',
        'ESP PRT THREATEN',
        'PRT ESP CONCEDE',
      ],
    ],
    'by those who govern where it was said': [
      ['The Spanish premier was denounced in Lisbon as a liar.', 'PRT ESP ACCUSE'],
    ],
    'as what befell somebody': [
      ['In May the Spanish minister came under attack from Lisbon.', 'PRT ESP ACCUSE'],
      ['In June Portugal found itself accused of piracy.', 'ESP PRT ACCUSE'],
      ['The Spanish ambassador was handed a note of protest.', 'PRT ESP ACCUSE'],
      ['A stern warning was issued to Lisbon in June.', 'ESP PRT THREATEN'],
    ],
    'before its doer is named': [
      ['Having rejected the offer, Madrid sent a cruiser to the banks.', 'ESP PRT REJECT'],
    ],
    'as a thing that followed': [
      ['There followed the arrest of nine Portuguese sailors.', 'ESP PRT COERCE'],
      ['The recall of the Portuguese ambassador in April surprised nobody.', 'PRT ESP SANCTION'],
    ],
  }

for (const [how, sentences] of Object.entries(cases))
  test(`an act is told ${how}`, () => {
    for (const [words, ...events] of sentences)
      for (const event of events)
        assert.ok(told(words).includes(event), `${words} → ${told(words).join('; ')}`)
  })

test('what somebody had to do, wished or let be is not another act', () => {
  assert.deepEqual(told('Madrid was forced to release the sailors.'), ['ESP PRT RETREAT'])
  assert.deepEqual(told('Had Portugal recalled its ambassador, war would have followed.'), [])
  assert.deepEqual(told('The frontier stayed shut for eleven months.'), [])
  assert.deepEqual(told('Madrid would not object to a meeting.'), [])
})

test('an entry of a chronicle has the day at its head', () => {
  const words =
    'The spring of 1957 in Bolivia and Chile. 4 April. Chile closed the border. 9 April. Bolivia protested.'
  const days = eventsIn({ words, lexicon: english.events! }).map(
    ({ first, last }) => last! - first!,
  )
  assert.deepEqual(days, [0, 0])
})

test('a president without a state belongs with those among whom he is told of', () => {
  const words =
    'In 1926 Bolivia and Paraguay quarrelled. President Saavedra denounced the Paraguayan markers. Rivals accused Saavedra in La Paz. Saavedra threatened Paraguay.'
  const found = eventsIn({ words, lexicon: english.events! })
  assert.ok(found.some(({ actor, kind }) => actor.root === 'BOL' && kind === 'THREATEN'))
})

test('a paragraph that looks back leaves the story where it stood', () => {
  const words = [
    'In January 1963 Portugal accused Spain of piracy. Its envoy recalled that in 1954 Spain had seized a Portuguese boat.',
    'On 21 February Spain expelled the Portuguese envoy.',
  ].join('\n\n')
  const last = eventsIn({ words, lexicon: english.events! }).at(-1)
  assert.equal(dayAt(last!.first!), '1963-02-21')
})

test('a year just before that of the story, named in passing, moves nothing', () => {
  const words =
    'On 3 January 1963 Portugal accused Spain of piracy. The envoy remarked that peace had seemed near by the end of 1962. On 21 February Spain expelled the Portuguese envoy.'
  const last = eventsIn({ words, lexicon: english.events! }).at(-1)
  assert.equal(dayAt(last!.first!), '1963-02-21')
})

test('no act is of the year of a treaty', () => {
  const words =
    'Poland mobilised in March 1939. Berlin tore up the Polish pact of 1934 on 28 April.'
  const last = eventsIn({ words, lexicon: english.events! }).at(-1)
  assert.equal(dayAt(last!.first!), '1939-04-28')
})

test('a capital that several states had is that of the one a text names', () => {
  const doer = (words: string): string | undefined =>
    eventsIn({ words, lexicon: english.events! })[0]?.actor.root
  assert.equal(doer('Belgrade expelled a Bulgarian trader from Serbia in 1905.'), 'SRB')
  assert.equal(doer('Belgrade expelled a Bulgarian trader in 1955.'), 'YUG')
})

test('a union that strikes does so against the firm with which it quarrels', () => {
  const names = new Map(
    ['Weavers', 'Firm'].map((name) => [name, { root: name.toUpperCase(), form: 'name' as const }]),
  )
  const words = 'The Firm cut the pay of the Weavers. The Weavers went on strike on 3 May 1911.'
  const last = eventsIn({ words, lexicon: english.events!, names }).at(-1)
  assert.deepEqual([last?.actor.root, last?.target.root], ['WEAVERS', 'FIRM'])
})
