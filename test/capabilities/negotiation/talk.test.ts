/** The record of a talk: what is said in it is the speaker's, not that of the office which sends it round. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { actsIn } from '../../../src/capabilities/negotiation/find/index.ts'
import { learnt } from '../../../src/capabilities/negotiation/find/weights.ts'
import { english } from '../../../src/languages/index.ts'
import type { Document } from '../../../src/record/index.ts'

const cable = {
  id: 'office-1931-03-10',
  kind: { value: 'cable' },
  date: { value: '1931-03-10' },
  from: [{ value: 'Harbour Office' }],
  to: [],
} as unknown as Document

const talk = [
  'Main points of the conversation between the Harbour Master and the Brennish consul.',
  'The Harbour Master was displeased that the dredger had come.',
  'We ask you to withdraw the dredger.',
  'The Harbour Master said that he welcomed the letter.',
  'We propose that the two boards meet in June.',
  'The Brennish consul replied that he would pass the proposal on.',
  'We cannot accept the new toll.',
  'In the evening, the consul said that the company refuses to pay.',
  'Office note: We ask you to return this copy.',
].join(' ')

/** Party and mode of the acts of a paper, by a word that stands in each. */
function heard(words: string, ...marks: readonly string[]): (string | undefined)[] {
  const acts = actsIn(words, { document: cable, language: english, model: learnt })
  return marks.map((mark) => {
    const act = acts.find(({ evidence: [place] }) => place.exact.includes(mark))
    return act === undefined ? undefined : `${act.body.party}, ${act.body.mode}`
  })
}

test('what follows on the words of a speaker is his, up to where another speaks', () => {
  assert.deepEqual(heard(talk, 'withdraw the dredger', 'in June', 'new toll', 'this copy'), [
    'Harbour Master, direct',
    'Harbour Master, direct',
    'Brennish consul, reported',
    'Harbour Office, direct',
  ])
})

test('a speaker called by a shorter name later is the same', () => {
  assert.deepEqual(heard(talk, 'refuses to pay'), ['Brennish consul, reported'])
})

test('a letter that tells what somebody said stays its writer’s', () => {
  const letter = talk.replace('Main points of the conversation', 'Thank you for the news')
  assert.deepEqual(heard(letter, 'in June'), ['Harbour Office, direct'])
})
