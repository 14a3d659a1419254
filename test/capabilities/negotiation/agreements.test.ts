/** What those who met agreed on together, and what they left open. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { togetherOn } from '../../../src/capabilities/negotiation/answer/together.ts'
import { sidesWhoMet } from '../../../src/capabilities/negotiation/answer/who-met.ts'
import type { Board } from '../../../src/capabilities/negotiation/answer.ts'
import { outcomeIn } from '../../../src/capabilities/negotiation/find/agreements.ts'
import { isAssentedTo } from '../../../src/capabilities/negotiation/find/assented.ts'
import { find } from '../../../src/capabilities/negotiation/find/index.ts'
import { presentIn } from '../../../src/capabilities/negotiation/find/roster.ts'
import type { Sides } from '../../../src/capabilities/negotiation/sides.ts'
import { english, german, type Language } from '../../../src/languages/index.ts'
import {
  type Document,
  noSettings,
  type Standing,
  type StandingRecord,
} from '../../../src/record/index.ts'
import { identityMap, type Text } from '../../../src/text/index.ts'

function told(sentence: string, language: Language = english, isMinutes = false) {
  return outcomeIn(sentence, { grammar: language.acts!.agreements!, isMinutes })
}

test('an agreement is told in whatever paper', () => {
  for (const sentence of [
    'It was agreed that the pump be shared until harvest.',
    'It was also agreed to move the fence by a yard.',
    '3. At the meeting in the barn it was further agreed that the key hangs in the porch.',
    'The two parties have agreed that the well belongs to neither.',
    'Both sides agreed upon a third reader.',
  ])
    assert.equal(told(sentence), 'agreed', sentence)
})

test('what could not be agreed is left open', () => {
  for (const sentence of [
    'The price of the hay could not be agreed.',
    'Three surveyors were named; none could be agreed on.',
    'No agreement was reached on the ferry hours.',
    'The parties were unable to reach agreement about the bell.',
  ])
    assert.equal(told(sentence), 'left-open', sentence)
})

test('what was resolved or decided was done together in minutes only', () => {
  for (const sentence of [
    'It was resolved that the hall be let on Fridays.',
    'It was decided to repaint the boat.',
    'Resolved: that the hedge be cut.',
  ]) {
    assert.equal(told(sentence, english, true), 'agreed', sentence)
    assert.equal(told(sentence), undefined, sentence)
  }
  assert.equal(told('The question of the key was left open.', english, true), 'left-open')
  assert.equal(told('The gate was left open.', english, true), undefined)
})

test('what is asked, supposed, claimed by another or quoted is not told', () => {
  for (const sentence of [
    'Was it not so that the price could not be agreed?',
    'If no agreement was reached, the umpire would have decided.',
    'You claim it was agreed that we pay for the rope.',
    'It was agreed, you say, that we pay, and they told us that it was agreed that we wait.',
    'He wrote “no agreement was reached” on the cover.',
    'The clerk asked whether no agreement could be reached.',
    'The parties agreed to differ.',
    'Our members agreed that your letter was rude.',
  ])
    assert.equal(told(sentence), undefined, sentence)
})

test('German tells it in its own words', () => {
  for (const sentence of [
    'Es wurde ferner vereinbart, dass der Zaun stehen bleibt.',
    'Beide Seiten einigten sich auf den dritten Montag im Mai.',
    'Über die Miete des Bootes bestand Einigkeit.',
  ])
    assert.equal(told(sentence, german), 'agreed', sentence)
  for (const sentence of [
    'Der Preis des Heus konnte nicht vereinbart werden.',
    'Über die Glocke wurde keine Einigung erzielt.',
    'Die Parteien konnten sich über den Schlüssel nicht einigen.',
  ])
    assert.equal(told(sentence, german), 'left-open', sentence)
  assert.equal(told('Es wurde beschlossen, das Boot zu streichen.', german, true), 'agreed')
  assert.equal(told('Es wurde beschlossen, das Boot zu streichen.', german), undefined)
  assert.equal(told('Sie behaupten, es wurde vereinbart, dass wir zahlen.', german), undefined)
  assert.equal(told('Falls keine Einigung erzielt wird, klagen wir.', german), undefined)
})

function actsOf(kind: string, lines: readonly string[], sides: object = {}) {
  const words = lines.join('\n')
  const starts = lines.map((_, at) =>
    lines.slice(0, at).reduce((sum, line) => sum + line.length + 1, 0),
  )
  const text: Text = { words, blocks: [], lines: starts, pages: [], map: identityMap(words.length) }
  const document = {
    id: 'paper',
    kind: { value: kind },
    date: { value: '1931-02-03' },
    from: [],
    to: [],
    parts: [],
    ...sides,
  } as unknown as Document
  return find({ document, text }, { language: english, settings: noSettings }).flatMap(
    ({ kind: made, body }) => (made === 'act' && 'act' in body ? [body] : []),
  )
}

test('minutes tell it of those present, not of those who sent apologies', () => {
  const lines = [
    'Present: Nell Orme, Tom Grice',
    'Apologies: Ada Finch',
    'It was agreed that the pump be shared until harvest.',
    'The price of the hay could not be agreed.',
  ]
  assert.deepEqual(presentIn(lines, english.acts!.meetings!), ['Nell Orme', 'Tom Grice'])
  assert.deepEqual(
    actsOf('minutes', lines).map(({ act, mode, together }) => ({ act, mode, together })),
    [
      { act: 'accept', mode: 'direct', outcome: 'agreed' as const },
      { act: 'postpone', mode: 'direct', outcome: 'left-open' as const },
    ].map(({ act, mode, outcome }) => ({
      act,
      mode,
      together: { outcome, who: ['Nell Orme', 'Tom Grice'] },
    })),
  )
})

const present = 'Present: Nell Orme, Tom Grice, Ada Finch'

test('what one puts and all then agree to is agreed together, and nobody’s proposal', () => {
  const assents = [
    'All present agreed.',
    'This was agreed unanimously.',
    'Ada Finch seconded it. Carried.',
    'After some talk, everybody agreed to this.',
    'There were no objections.',
  ]
  for (const assent of assents) {
    const line = `2. The hedge. Nell Orme proposed that the hedge be cut by 1 June. ${assent}`
    const [act, ...others] = actsOf('minutes', [present, line])
    assert.equal(act?.together?.outcome, 'agreed', assent)
    assert.deepEqual(act?.together?.who, ['Nell Orme', 'Tom Grice', 'Ada Finch'], assent)
    assert.deepEqual(act?.values.dates.length, 1, assent)
    assert.deepEqual(others, [], assent)
  }
  const inOne = 'Tom Grice proposed that the boat be sold, and all present agreed to this.'
  assert.equal(actsOf('minutes', [present, inOne])[0]?.together?.outcome, 'agreed')
})

test('what one other agrees to, all doubt, or a letter tells is not', () => {
  const proposal = 'Nell Orme proposed that the hedge be cut by 1 June.'
  for (const behind of [
    'Tom Grice agreed.',
    'It was agreed last year that the hedge stay.',
    'This was not agreed.',
    'The Guild agreed.',
    'Agreed actions are listed below.',
  ]) {
    const [act] = actsOf('minutes', [present, `${proposal} ${behind}`])
    assert.equal(act?.act, 'propose', behind)
    assert.equal(act?.together, undefined, behind)
  }
})

test('German minutes tell it in their own words', () => {
  const grammar = german.acts!.agreements!
  const put = 'Herr Brask schlug vor, die Hecke zu schneiden.'
  const isAgreed = (behind: string): boolean =>
    isAssentedTo(`${put} ${behind}`, { act: 'propose', start: 0, end: put.length }, grammar)
  for (const behind of [
    'Alle Anwesenden stimmten zu.',
    'Einstimmig angenommen.',
    'Dem wurde zugestimmt.',
  ])
    assert.ok(isAgreed(behind), behind)
  for (const behind of ['Frau Quill stimmte zu.', 'Alle stimmten dagegen.'])
    assert.ok(!isAgreed(behind), behind)
})

test('a letter tells it of its writer and reader', () => {
  const [act] = actsOf('letter', ['It was agreed that the pump be shared until harvest.'], {
    from: [{ value: 'Orme' }],
    to: [{ value: 'Grice' }],
  })
  assert.equal(act?.mode, 'restated')
  assert.deepEqual(act?.together, { outcome: 'agreed', who: ['Orme', 'Grice'] })
})

test('minutes that list nobody are of the sides that they name', () => {
  const act = {
    body: { together: { outcome: 'agreed', who: [] } },
  } as unknown as Standing<'act'>
  const record = {
    words: () => 'Orme and Grice met in the barn.',
  } as unknown as StandingRecord
  const sides = {
    namedIn: (words: string) => ['Finch', 'Grice', 'Orme'].filter((one) => words.includes(one)),
  } as unknown as Sides
  const document = { id: 'paper' } as unknown as Document
  assert.deepEqual(sidesWhoMet(act, { record, document, sides }), ['Grice', 'Orme'])
})

test('the board lists agreements and what is left open by date, only what stands', () => {
  const act = (id: string, date: string, outcome: string, stands = true) => ({
    stands,
    document: { date: { value: date } },
    finding: { id, body: { together: { outcome } } },
  })
  const late = act('late', '1931-05-01', 'agreed')
  const acts = [
    late,
    act('early', '1931-02-03', 'agreed'),
    act('open', '1931-02-03', 'left-open'),
    act('doubtful', '1931-02-03', 'agreed', false),
  ]
  const board = { rows: [{ acts }, { acts: [late] }] } as unknown as Board
  assert.deepEqual(
    togetherOn(board, 'agreed').map(({ finding }) => finding.id),
    ['early', 'late'],
  )
  assert.deepEqual(
    togetherOn(board, 'left-open').map(({ finding }) => finding.id),
    ['open'],
  )
})
