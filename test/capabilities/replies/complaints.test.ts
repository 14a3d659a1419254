/** Complaints of silence: who complains, of what manner, of which letter, and for how many days. */
import assert from 'node:assert/strict'
import { test } from 'node:test'

import { complaintRows } from '../../../src/capabilities/replies/answer/complaints.ts'
import { complaintsIn } from '../../../src/capabilities/replies/find/complaints.ts'
import { replies } from '../../../src/capabilities/replies/index.ts'
import { english, german, type Language } from '../../../src/languages/index.ts'
import { findWith, recordOf, resolveWith, type Written } from '../references/record-of.ts'

const mill = 'Mill Company of Orrin'
const farmers = 'Farmers of Orrin'
const [document] = recordOf([
  { id: 'x', date: '1902-05-20', from: farmers, to: mill, words: 'x' },
]).documents()

function manners(words: string, language: Language = english): string[] {
  return complaintsIn(words, document!, language).map(
    ({ body: { manner, side } }) => `${side} ${manner}`,
  )
}

test('no answer, a late one, one that evades, a refusal', () => {
  assert.deepEqual(manners('To this day we have had no reply.'), ['first silence'])
  assert.deepEqual(manners('Our request was left unanswered.'), ['first silence'])
  assert.deepEqual(manners('We have waited four months for the survey.'), ['first silence'])
  assert.deepEqual(manners('You are deliberately stalling.'), ['first delay'])
  assert.deepEqual(manners('You have evaded the question of the sluice.'), ['first evasion'])
  assert.deepEqual(manners('You turned down our offer.'), ['first refusal'])
})

test('the other side’s complaint is told', () => {
  assert.deepEqual(manners('You accuse us of stalling.'), ['second delay'])
  assert.deepEqual(manners('You say that we have not answered your letter of 3 May.'), [
    'second silence',
  ])
})

test('who did not answer is the one of whom it is said', () => {
  assert.deepEqual(manners('You have also not answered our letter of 3 May.'), ['first silence'])
  assert.deepEqual(manners('Our letter of 3 May has not yet been answered.'), ['first silence'])
  assert.deepEqual(manners('I have a note from her, dated 3 May, which I have not answered.'), [])
})

test('what is promised, imagined, denied or one’s own is no complaint', () => {
  for (const words of [
    'If we have no reply by 10 June, we shall go to the judge.',
    'We shall not refuse your request.',
    'We refuse to accept the survey.',
    'The Company has never refused to show the book.',
    'We have no objection.',
    'How can such a question be evaded?',
    'We hope that you will not ignore our advice.',
  ])
    assert.deepEqual(manners(words), [], words)
})

test('German complaints', () => {
  assert.deepEqual(manners('Bis heute haben wir keine Antwort erhalten.', german), [
    'first silence',
  ])
  assert.deepEqual(manners('Sie sind der Frage ausgewichen.', german), ['first evasion'])
  assert.deepEqual(manners('Sollten Sie nicht antworten, gehen wir zum Richter.', german), [])
})

function daysOf(written: readonly Written[]): (string | number | undefined)[][] {
  const record = recordOf(written)
  findWith(record, replies)
  resolveWith(record, replies)
  return [...complaintRows(record)].map(({ silence: { body }, days }) => [
    body.of,
    body.asked,
    days?.first,
  ])
}

const asking: Written = {
  id: 'farmers-1',
  date: '1902-03-01',
  from: farmers,
  to: mill,
  words: 'We ask for the survey of the sluice.',
}
const complaining: Written = {
  id: 'farmers-2',
  date: '1902-05-20',
  from: farmers,
  to: mill,
  words: 'Our letter of 1 March remains without an answer. We have heard nothing from you.',
}
const answering: Written = {
  id: 'mill-1',
  date: '1902-06-01',
  from: mill,
  to: farmers,
  words: 'We answer your letter of 1 March.',
}

test('the days run from the letter to the answer, once there is one', () => {
  const tied = ['farmers-1', '1902-03-01']
  assert.deepEqual(daysOf([asking, complaining]), [
    [...tied, undefined],
    [...tied, undefined],
  ])
  assert.deepEqual(daysOf([asking, complaining, answering]), [
    [...tied, 92],
    [...tied, 92],
  ])
})

test('a refusal came before the complaint of it', () => {
  const refusing: Written = {
    ...answering,
    id: 'mill-0',
    date: '1902-03-11',
    words: 'You shall not have it.',
  }
  const told: Written = {
    ...complaining,
    words: 'You turned down the request in our letter of 1 March.',
  }
  assert.deepEqual(daysOf([asking, refusing, told, answering])[0], ['farmers-1', '1902-03-01', 10])
})

test('an answer that was not thought worth while, put off or without an echo is complained of', () => {
  assert.deepEqual(manners('The Dairy did not see fit to answer our letter of 3 May.'), [
    'first silence',
  ])
  assert.deepEqual(manners('Our three requests have brought no answer from you.'), [
    'first silence',
  ])
  assert.deepEqual(manners('While not answering our letters, you sent us a bill.'), [
    'first silence',
  ])
  assert.deepEqual(manners('You have delayed your formal reply for three months.'), ['first delay'])
})

test('a bare disregard of opinions is no complaint of silence', () => {
  assert.deepEqual(manners('Nothing will come of laws made in disregard of opinions.'), [])
})

test('no answer after many approaches, whoever was approached in between', () => {
  assert.deepEqual(
    manners('It was idle, if only because we had twice approached you with it and had no answer.'),
    ['first silence'],
  )
  assert.deepEqual(manners('We note that after seven months of stalling the Mill has agreed.'), [
    'first delay',
  ])
  assert.deepEqual(
    manners(
      'The Farmers note that, despite their protests and its repeated appeals, the gate is shut.',
    ),
    ['first silence'],
  )
})
