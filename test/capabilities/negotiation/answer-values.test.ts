/** Days and figures that come back in an answer, or stand in the place of others. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  relationOf,
  valuesNamed,
} from '../../../src/capabilities/negotiation/resolve/answer-values.ts'
import { english, german } from '../../../src/languages/index.ts'

test('months, seasons and numbers in figures or words are values; one is an article', () => {
  const { dates, figures } = valuesNamed('We propose eleven of the 26 in May, one by one.', english)
  assert.deepEqual([...dates], ['May'])
  assert.deepEqual([...figures], [11, 26])
})

test('German months are read by German words', () => {
  assert.deepEqual([...valuesNamed('Wir schlagen den 3. Mai vor.', german).dates], ['Mai'])
})

test('a language without words for values has none', () => {
  const { dates, figures } = valuesNamed('Nous proposons le 3 mai.', undefined)
  assert.equal(dates.size + figures.size, 0)
})

test('values that come back are the same, others in their place are told', () => {
  const asked = valuesNamed('The talks should be held in May among seventeen clubs.', english)
  const relation = (answer: string) => relationOf(asked, valuesNamed(answer, english))
  assert.deepEqual(relation('Seventeen it is, but in October.'), {
    sameDate: false,
    otherDate: true,
    sameFigure: true,
    otherFigure: false,
  })
  assert.deepEqual(relation('To this we agree.'), {
    sameDate: false,
    otherDate: false,
    sameFigure: false,
    otherFigure: false,
  })
})
