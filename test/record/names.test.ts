/** Whether two ways of writing a name may mean one person or body. */
import assert from 'node:assert/strict'
import { test } from 'node:test'

import {
  isLikeName,
  isShorterName,
  nameWords,
  soundKey,
  spokenName,
  turnedSurname,
} from '../../src/record/index.ts'

test('a name with the surname first is the name that one speaks', () => {
  assert.deepEqual(nameWords('Brask, Emil'), nameWords('Emil Brask'))
  assert.ok(isShorterName('E. Brask', 'Brask, Emil'))
  assert.equal(spokenName('von Quill, Anna M.'), 'Anna M. von Quill')
  assert.equal(spokenName('Ministry of Trade, Halvern'), 'Ministry of Trade, Halvern')
  assert.equal(turnedSurname('Brask, Emil'), 'Brask')
})

test('initials, acronyms and shorter names fit the full one, brothers do not', () => {
  assert.ok(isShorterName('A. Quill', 'Anna Maria Quill'))
  assert.ok(isShorterName('BWN', 'Board of the Weavers of Norland'))
  assert.ok(isLikeName('Anna Quill', 'Quill'))
  assert.ok(!isLikeName('Anna Harlow', 'Emil Harlow'))
})

test('spellings of one foreign name sound alike', () => {
  assert.equal(soundKey('Bershchov'), soundKey('Berschtschow'))
  assert.notEqual(soundKey('Brask'), soundKey('Brand'))
})
