import assert from 'node:assert/strict'
import { test } from 'node:test'

import { root } from '../../../src/capabilities/parties/resolve/entry.ts'
import { makeRegister } from '../../../src/capabilities/parties/resolve/register.ts'
import { shortenedBodies } from '../../../src/capabilities/parties/resolve/shortened.ts'

test('takes spellings of one foreign name together', () => {
  const register = makeRegister()
  const one = register.add('N. Bershchov', 'person')
  assert.equal(root(register.add('Bershchev', 'person')), root(one))
})

test('takes the words of a body in any order, and its adjective for its country', () => {
  const register = makeRegister()
  const one = register.add('Fishers Party of Norland', 'organisation')
  assert.equal(root(register.add('Norlandic Fishers Party', 'organisation')), root(one))
})

test('writes acronyms out by the initials of a known name', () => {
  const register = makeRegister()
  register.prepare('Central Committee of the Weavers Union of Norland')
  const one = register.add('CENTRAL COMMITTEE OF THE WUN', 'organisation')
  const other = register.add('Central Committee of the Weavers Union of Norland', 'organisation')
  assert.equal(root(one), root(other))
})

test('knows a body whose first words are shortened too, beside the letters of the other', () => {
  const register = makeRegister()
  register.prepare('Standing Council of the NWU')
  const one = register.add('Standing Council of the NWU', 'organisation')
  assert.equal(root(register.add('SC NWU', 'organisation')), root(one))
  assert.equal(root(register.add('NWU Standing Council', 'organisation')), root(one))
  assert.notEqual(root(register.add('SB NWU', 'organisation')), root(one))
})

test('does not take two namesakes for one person who give two initials each, though one initial fits both', () => {
  const register = makeRegister()
  const emil = register.add('E.V. Harlov', 'person')
  register.add('E. Harlov', 'person')
  assert.notEqual(root(register.add('E.P. Harlova', 'person')), root(emil))
  assert.equal(root(register.add('E. V. Harlov', 'person')), root(emil))
})

test('leaves a surname alone that fits two persons', () => {
  const register = makeRegister()
  const [anna, emil] = [
    register.add('Anna Harlow', 'person'),
    register.add('Emil Harlow', 'person'),
  ]
  const lone = register.add('Harlow', 'person')
  assert.notEqual(root(lone), root(anna))
  assert.notEqual(root(lone), root(emil))
})

test('does not take two given names of one surname for one person', () => {
  const register = makeRegister()
  assert.notEqual(
    root(register.add('Anna Harlow', 'person')),
    root(register.add('B. Harlow', 'person')),
  )
})

test('a body written shorter is the longer one, where it fits no other', () => {
  const names = [
    'Embassy of the Republic of Halvern',
    'HALVERN EMBASSY',
    'Embassy of the People’s Republic of Norland',
    'Norland Embassy',
    'Board of Rivers',
    'Northern Board of Rivers',
    'Central Committee of the Weavers Union',
    'Weavers Union',
    'Arlen Consulate Tolm',
    'Arlen Consulate Dunmere',
    'Arlen Consulate',
  ]
  const pairs = shortenedBodies(names.map((name) => [name, name]))
  assert.deepEqual(
    pairs.map(([short]) => short),
    ['HALVERN EMBASSY'],
  )
})

test('an acronym may have the body before its organ, and points between its letters', () => {
  const register = makeRegister()
  register.prepare('Central Committee of the Union of River Boatmen')
  const committee = register.add('Central Committee of the Union of River Boatmen', 'organisation')
  assert.equal(root(register.add('URBCC', 'organisation')), root(committee))
  assert.equal(
    root(register.add('Central Committee of the U.R.B.', 'organisation')),
    root(committee),
  )
})

test('keeps a namesake apart whose first name is another, though the surname alone was known', () => {
  const register = makeRegister()
  const sender = register.add('H. Marr', 'person')
  register.add('Marr', 'person')
  assert.equal(root(register.add('Captain Marr', 'person')), root(sender))
  assert.equal(root(register.add('Don Hugo Marr', 'person')), root(sender))
  assert.notEqual(root(register.add('Gustav Marr', 'person')), root(sender))
})

test('a surname alone is the namesake who writes and is written to, where the others hardly are', () => {
  const register = makeRegister()
  const [clerk, boatman] = [
    register.add('Anna Harlow', 'person'),
    register.add('Emil Harlow', 'person'),
  ]
  clerk.heads = 9
  boatman.heads = 1
  assert.equal(root(register.add('Harlow', 'person')), root(clerk))
})
