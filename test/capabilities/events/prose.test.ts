/** Acts as prose that looks back tells them: without a doer, of both at once, behind a participle. */
import assert from 'node:assert/strict'
import { test } from 'node:test'

import { eventsIn } from '../../../src/capabilities/events/find/events.ts'
import { english } from '../../../src/languages/index.ts'

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
