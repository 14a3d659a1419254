/** Minutes: whose words they tell, by the names of those who were present. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { find } from '../../../src/capabilities/negotiation/find/index.ts'
import { rosterOf } from '../../../src/capabilities/negotiation/find/roster.ts'
import { english, german, type Language } from '../../../src/languages/index.ts'
import { type Document, noSettings } from '../../../src/record/index.ts'
import { identityMap, type Text } from '../../../src/text/index.ts'

/** Minutes of 4 June 2019 as a text, a line a block. */
function actsOf(lines: readonly string[], language: Language = english, kind = 'minutes') {
  const words = lines.join('\n')
  let at = 0
  const starts = lines.map((line) => {
    const start = at
    at += line.length + 1
    return start
  })
  const text: Text = { words, blocks: [], lines: starts, pages: [], map: identityMap(words.length) }
  const document = {
    id: 'minutes-2019-06-04',
    kind: { value: kind },
    date: { value: '2019-06-04' },
    from: [],
    to: [],
    parts: [],
  } as unknown as Document
  return find({ document, text }, { language, settings: noSettings }).flatMap(
    ({ kind, body, evidence }) =>
      kind === 'act' && 'act' in body ? [{ ...body, words: evidence[0].exact }] : [],
  )
}

const told = (...lines: string[]): string[] =>
  actsOf(lines).map(({ party, act }) => `${party}: ${act}`)

const present =
  'Present: Dora Vale (DV), Emil Sund, Captain Ruth Okafor, and the surveyor Jan Brill'

test('those present are known by first name, last name, initials and what stands in brackets', () => {
  const roster = rosterOf([present], english.acts!.meetings!)
  for (const [called, name] of [
    ['Dora', 'Dora Vale'],
    ['DV', 'Dora Vale'],
    ['ES', 'Emil Sund'],
    ['Brill', 'Jan Brill'],
  ] as const)
    assert.equal(roster.get(called), name)
})

test('a title before the name is no other person', () => {
  assert.deepEqual(
    told(
      present,
      '1. Mr Sund proposed that the roof be repaired before the autumn.',
      'Ms. Vale refused the plan.',
    ),
    ['Emil Sund: propose', 'Dora Vale: reject'],
  )
})

test('a first name that two of them bear is nobody’s', () => {
  const roster = rosterOf(['Present: Dora Vale, Dora Quist'], english.acts!.meetings!)
  assert.equal(roster.get('Dora'), undefined)
  assert.equal(roster.get('Quist'), 'Dora Quist')
})

test('a list under its label goes on a name a line', () => {
  const roster = rosterOf(
    ['Attendees:', 'Dora Vale (owner)', 'Emil Sund', 'The meeting opened at nine.'],
    english.acts!.meetings!,
  )
  assert.deepEqual([...new Set(roster.values())], ['Dora Vale', 'Emil Sund'])
})

test('what somebody did at a meeting is his, by the verb that the minutes give it', () => {
  assert.deepEqual(
    told(
      present,
      'Dora proposed that the slip be dredged in autumn.',
      'Sund refused to pay for it.',
      'DV asked for the soundings.',
      'Jan agreed on condition that the gauge is read first.',
    ),
    ['Dora Vale: propose', 'Emil Sund: reject', 'Dora Vale: request', 'Jan Brill: condition'],
  )
})

test('one sentence may hold the words of two, and “he” is who spoke last', () => {
  const acts = actsOf([
    present,
    'Emil refused; he offered to lend the pump. Dora accepted the pump.',
  ])
  assert.deepEqual(
    acts.map(({ party, act }) => `${party}: ${act}`),
    ['Emil Sund: reject', 'Emil Sund: offer', 'Dora Vale: accept'],
  )
})

test('who says that he will do something undertakes it', () => {
  const [one, other] = actsOf([
    present,
    'Emil said that he would send the chart by 12 June.',
    'Dora will mend the gate on 20 June.',
  ])
  assert.deepEqual([one?.act, one?.values.dates], ['commit', ['../2019-06-12']])
  assert.deepEqual([other?.act, other?.values.dates], ['commit', ['2019-06-20']])
})

test('a line of what is to be done is its owner’s undertaking for its day', () => {
  const acts = actsOf([
    present,
    'The tide was discussed.',
    'Action points',
    'DV to order the piles by 9 June',
    'Emil: letter to the port, 15 June',
    'Brill - soundings (18 June)',
  ])
  assert.deepEqual(
    acts.map(({ party, act, values }) => `${party}: ${act} ${values.dates.join()}`),
    [
      'Dora Vale: commit ../2019-06-09',
      'Emil Sund: commit 2019-06-15',
      'Jan Brill: commit 2019-06-18',
    ],
  )
})

test('the head of the minutes and the headings of points move nothing', () => {
  assert.deepEqual(
    told('Held on 4 June 2019 at the harbour office', present, '1. Piles.', '2. Gate repair.'),
    [],
  )
})

test('what would cost or be better is told, and promised by nobody', () => {
  assert.ok(
    !told(present, 'Emil said that steel would cost 900 more.').includes('Emil Sund: commit'),
  )
})

test('German minutes name those present and what they did', () => {
  const acts = actsOf(
    [
      'Anwesend: Dora Vahl (DV), Emil Sund',
      'Dora schlägt einen Termin im Herbst vor.',
      'Aufgaben',
      'Emil: Gutachten bis 12. Juni',
    ],
    german,
  )
  assert.deepEqual(
    acts.map(({ party, act }) => `${party}: ${act}`),
    ['Dora Vahl: propose', 'Emil Sund: commit'],
  )
})

test('a letter that lists who was present is its writer’s, and no minutes', () => {
  const acts = actsOf([present, 'Dora refused to come.'], english, 'letter')
  assert.ok(
    acts.every(({ mode }) => mode !== 'direct') || acts.every(({ party }) => party !== 'Dora Vale'),
  )
})
