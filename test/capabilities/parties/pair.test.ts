/** Pairs: two surnames joined, of people who also write by themselves. */
import assert from 'node:assert/strict'
import { test } from 'node:test'

import { namesOfPair } from '../../../src/capabilities/parties/resolve/joint-name.ts'
import { paired } from '../../../src/capabilities/parties/resolve/pair.ts'
import type { Head } from '../../../src/capabilities/parties/resolve/reading.ts'
import { makeRegister } from '../../../src/capabilities/parties/resolve/register.ts'

const toThePair: Head = {
  from: [['Hannah Orde', 'person', null]],
  to: [['Garlow and Lisk', null, null]],
  signature: null,
  signers: [],
  holders: [],
}

test('two surnames joined are a pair, a full name or a body is none', () => {
  assert.deepEqual(namesOfPair('Garlow and Lisk'), ['Garlow', 'Lisk'])
  assert.deepEqual(namesOfPair('Orde & Brask'), ['Orde', 'Brask'])
  assert.deepEqual(namesOfPair('Anna Garlow'), [])
  assert.deepEqual(namesOfPair('Union of Boatmen and Fishers'), [])
})

test('who is known by himself stands on the side of the pair that others write to', () => {
  const register = makeRegister()
  const people = ['Simon Garlow', 'Edward Lisk'].map((name) => register.add(name, 'person'))
  const pair = register.add('Garlow and Lisk', 'person')
  assert.deepEqual(
    paired([toThePair], register),
    people.map((person) => [person, pair]),
  )
})

test('a pair of whom only one is known is left alone', () => {
  const register = makeRegister()
  register.add('Simon Garlow', 'person')
  register.add('Garlow and Lisk', 'person')
  assert.deepEqual(paired([toThePair], register), [])
})
