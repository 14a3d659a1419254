/** Where a sentence ends, and stops that end none. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sentencesOf } from '../../src/text/index.ts'

const cut = (words: string): string[] =>
  sentencesOf(words).map(({ start, end }) => words.slice(start, end))

test('a day of a German month is no end', () => {
  assert.deepEqual(cut('Auf den Brief vom 11. Dezember kam nichts. Am 9. März fror es.'), [
    'Auf den Brief vom 11. Dezember kam nichts.',
    'Am 9. März fror es.',
  ])
})

test('a number ends a sentence before any other word', () => {
  assert.deepEqual(cut('Sie zählten 11. Das war wenig.'), ['Sie zählten 11.', 'Das war wenig.'])
  assert.deepEqual(cut('We counted 9. Mayors were told.'), ['We counted 9.', 'Mayors were told.'])
})

test('a German phrase of two letters is no end', () => {
  assert.deepEqual(
    cut('Auf Ihr Schreiben vom 8. d. M. fordern wir Abhilfe. Es fehlt z. B. das Dach.'),
    ['Auf Ihr Schreiben vom 8. d. M. fordern wir Abhilfe.', 'Es fehlt z. B. das Dach.'],
  )
  assert.deepEqual(cut('Das gilt nach Abs. 2 nicht. Hier steht Punkt d. Mehr nicht.'), [
    'Das gilt nach Abs. 2 nicht.',
    'Hier steht Punkt d.',
    'Mehr nicht.',
  ])
})

test('stops that stand for words left out end nothing', () => {
  assert.deepEqual(cut('They spoke of a "hidden . . . unfriendly" committee. It had met twice.'), [
    'They spoke of a "hidden . . . unfriendly" committee.',
    'It had met twice.',
  ])
})
