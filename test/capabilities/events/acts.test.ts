import assert from 'node:assert/strict'
import { test } from 'node:test'
import { eventsOfActs } from '../../../src/capabilities/events/acts.ts'
import { eventsIn } from '../../../src/capabilities/events/find/events.ts'
import { rootsOfNames } from '../../../src/capabilities/events/find/index.ts'
import { english } from '../../../src/languages/index.ts'
import type { Act, Document, Standing, StandingRecord } from '../../../src/record/index.ts'
import { describe } from '../../../src/text/index.ts'

const words = 'We propose that the two committees meet in June. We cannot accept your list.'

const letter = {
  id: 'north-1871-05-02',
  date: { value: '1871-05-02' },
  from: [{ value: 'Northern Council' }],
  to: [{ value: 'Southern Synod' }],
} as unknown as Document

const roots: Readonly<Record<string, string>> = {
  'Northern Council': 'NORTH',
  'Southern Synod': 'SOUTH',
}

function act(given: Partial<Act>, at: number, confidence = 0.7): Standing<'act'> {
  const end = words.indexOf('.', at) + 1
  return {
    id: `act ${at}`,
    kind: 'act',
    document: letter.id,
    body: { act: 'propose', party: 'Northern Council', mode: 'direct', ...given } as Act,
    evidence: [{ document: letter.id, ...describe(words, { start: at, end }) }],
    confidence,
    standing: 'found',
  } as unknown as Standing<'act'>
}

function made(acts: readonly Standing<'act'>[], told: readonly Standing<'event'>[] = []) {
  return eventsOfActs(letter, { acts, told, rootOf: (name) => roots[name] ?? name }).map(
    ({ body }) => `${body.actor.root} → ${body.target.root} ${body.kind} ${body.first}`,
  )
}

test('a letter that proposes and refuses is two events of its day, from writer to reader', () => {
  assert.deepEqual(made([act({}, 0), act({ act: 'reject' }, 49)]), [
    'NORTH → SOUTH REQUEST 1871-05-02',
    'NORTH → SOUTH REJECT 1871-05-02',
  ])
})

test('what is only reported, or not sure enough to stand on the board, is no event', () => {
  assert.deepEqual(made([act({ mode: 'reported' }, 0), act({ act: 'reject' }, 49, 0.4)]), [])
})

test('what a sentence tells under the name at the head is not told again for its body', () => {
  const signed = { ...letter, from: [{ value: 'Tom Pike' }] } as unknown as Document
  const told = {
    body: { actor: { root: 'TOMPIKE' } },
    evidence: [{ document: letter.id, ...describe(words, { start: 3, end: 30 }) }],
  } as unknown as Standing<'event'>
  const rootOf = (name: string): string => (name === 'Tom Pike' ? 'NORTH' : (roots[name] ?? name))
  assert.deepEqual(eventsOfActs(signed, { acts: [act({}, 0)], told: [told], rootOf }), [])
  assert.equal(eventsOfActs(signed, { acts: [act({}, 0)], told: [], rootOf }).length, 1)
})

test('what a sentence tells already is not told twice', () => {
  const told = {
    body: { actor: { root: 'NORTH' } },
    evidence: [{ document: letter.id, ...describe(words, { start: 3, end: 30 }) }],
  } as unknown as Standing<'event'>
  assert.deepEqual(made([act({}, 0)], [told]), [])
})

test('an act of a third party that the letter only carries is nobody’s event here', () => {
  assert.deepEqual(made([act({ party: 'Bishop' }, 0)]), [])
})

test('a clerk who is a statesman’s namesake acts for his own board, and a tongue is no state', () => {
  const parties = [
    { id: 'brandt', name: 'Ilse Brandt', names: ['Brandt'], of: ['board'] },
    { id: 'board', name: 'Navigation Board', names: [], of: [] },
    { id: 'nehru', name: 'Nehru', names: [], of: [] },
    { id: 'india', name: 'Government of India', names: [], of: [] },
  ]
  const record = {
    settings: { parties: [] },
    findings: () => parties.map((body) => ({ body })),
  } as unknown as StandingRecord
  const rootOf = rootsOfNames(record)
  assert.equal(rootOf('Brandt'), 'NAVIGATIONBOARD')
  assert.equal(rootOf('Nehru'), 'IND')
  const told = eventsIn({
    words:
      'Norway accused Sweden in May 1951. The note was written in English. It was seized in June.',
    lexicon: english.events!,
  })
  assert.deepEqual(
    told.map(({ actor, target }) => `${actor.root} ${target.root}`),
    ['NOR SWE'],
    'and nothing is done to or by England',
  )
})
