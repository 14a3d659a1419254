/** Statements without a figure that one paper would settle, and sentences that only sound like them. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { find } from '../../../src/capabilities/claims/find/index.ts'
import { quantitiesIn } from '../../../src/capabilities/claims/find/quantities.ts'
import { english, german, type Language } from '../../../src/languages/index.ts'
import type { Document, Settings } from '../../../src/record/index.ts'
import type { Text } from '../../../src/text/index.ts'

const letter = {
  id: 'mill-1911-04-08',
  date: { value: '1911-04-08' },
  from: [{ value: 'Mill' }],
  to: [{ value: 'Dairy' }],
} as unknown as Document

const claimed = (words: string, language: Language = english): number =>
  find(
    { document: letter, text: { words } as Text },
    { language, settings: {} as Settings },
  ).filter(({ kind }) => kind === 'claim').length

test('what has not been done yet, was done more than once, by all or not at all is claimed', () => {
  for (const words of [
    'You have not yet paid the toll for the winter.',
    'We have repeatedly offered you the key of the sluice.',
    'The owners wrote to you about the fence again and again.',
    'The new rule was unanimously adopted by the farmers.',
    'The plan was then approved by all the tenants.',
    'No answer was given to the miller.',
    'The parcel contained no drawings.',
    'You ignored our offer of a second pump.',
    'The ferry has since been withdrawn. The line has ceased to run.',
  ])
    assert.equal(claimed(words), 1, words)
  assert.equal(claimed('Sie haben unseren Vorschlag abgelehnt.', german), 1)
  assert.equal(claimed('Bis heute ist kein Geld eingegangen.', german), 1)
})

test('what is asked, imagined or an opinion is not', () => {
  for (const words of [
    'Have you not yet paid the toll?',
    'If you have not yet paid the toll, please do so.',
    'No one should be turned away.',
    'No doubt was possible.',
    'It is not one of the main points.',
    'We have more than once declared that peace is dear to us.',
    'You would have refused the offer.',
  ])
    assert.equal(claimed(words), 0, words)
})

test('a share says of what', () => {
  const units = (words: string): readonly string[] =>
    quantitiesIn(words, english.quantities!).map(({ unit }) => unit)
  assert.deepEqual(units('A third of the laden river barges came late.'), [
    'the laden river barges',
  ])
  assert.deepEqual(units('Half of the hay was wet.'), ['the hay'])
  assert.deepEqual(units('The fire took 70% of the barns.'), ['% of the barns'])
  assert.deepEqual(units('The fire took ninety per cent of the barns.'), ['per cent of the barns'])
})

test('the term of an undertaking measures nothing, a length that has passed does', () => {
  assert.equal(claimed('The board will answer the letter of the millers within three weeks.'), 0)
  assert.equal(claimed('The board answered the letter of the millers within three weeks.'), 1)
  assert.equal(
    claimed('Der Vorstand wird das Schreiben binnen drei Wochen beantworten.', german),
    0,
  )
})

test('a list is counted whether a comma stands before its "and" or not', () => {
  const counted = (list: string): string[] =>
    quantitiesOfList(`The draft went to the mills of ${list}.`)
  assert.deepEqual(counted('Alm, Berg, Dorn, and Tal'), ['4'])
  assert.deepEqual(counted('Alm, Berg, Dorn and Tal'), ['4'])
})

function quantitiesOfList(words: string): string[] {
  return find(
    { document: letter, text: { words } as Text },
    { language: english, settings: {} as Settings },
  ).flatMap(({ body }) =>
    'quantity' in body && body.quantity !== undefined ? [body.quantity] : [],
  )
}
