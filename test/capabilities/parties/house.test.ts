/** Whoever writes from the address of a body writes for it. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { housed } from '../../../src/capabilities/parties/resolve/house.ts'
import type { Head, HeadName } from '../../../src/capabilities/parties/resolve/reading.ts'
import { makeRegister } from '../../../src/capabilities/parties/resolve/register.ts'

const ada: HeadName = ['Ada Lark', 'person', null, 'larkfieldmill.example']
const bea: HeadName = ['Bea Orme', 'person', null, 'larkfieldmill.example']
const tom: HeadName = ['Tom Pike', 'person', null, 'pikeroofing.example']
const uma: HeadName = ['Uma Voss', 'person', null, 'gmail.com']

test('people of one house stand on its side, under the name that the papers give it', () => {
  assert.deepEqual(sidesOf([letter(ada, tom), letter(tom, bea)], ['Larkfield Mill Ltd']), [
    ['Ada Lark', 'Larkfield Mill Ltd'],
    ['Bea Orme', 'Larkfield Mill Ltd'],
  ])
})

test('the letters of what a firm is by law are not in its address', () => {
  assert.deepEqual(sidesOf([letter(ada, tom)], ['Larkfield Mill AB']), [
    ['Ada Lark', 'Larkfield Mill AB'],
  ])
})

test('where a house writes mostly to itself, its people are the parties', () => {
  const quarrel = [letter(ada, bea), letter(bea, ada), letter(ada, tom)]
  assert.deepEqual(sidesOf(quarrel, ['Larkfield Mill Ltd']), [])
})

test('a house that no paper names is nobody, and neither is a keeper of everybody’s mail', () => {
  assert.deepEqual(sidesOf([letter(tom, ada), letter(uma, tom)], ['Gmail']), [])
})

const claims: HeadName = ['Claims', null, null, 'weirco.example']

test('a mailbox, and who signs for it, stand on the side of the body under its mails', () => {
  const signed: Head = { ...letter(claims, tom), signedFor: ['Weir Company Ltd', 'Ina Moll'] }
  const heads = [letter(tom, claims), signed]
  assert.deepEqual(sidesOf(heads, ['Weir Company Ltd', 'Ina Moll']), [
    ['Claims', 'Weir Company Ltd'],
    ['Claims', 'Weir Company Ltd'],
    ['Ina Moll', 'Weir Company Ltd'],
  ])
})

test('whose mails are signed for two bodies is on the side of neither', () => {
  const heads = ['Weir Company Ltd', 'Pike Roofing Ltd'].map(
    (body): Head => ({ ...letter(claims, ada), signedFor: [body, null] }),
  )
  assert.deepEqual(sidesOf(heads, ['Weir Company Ltd', 'Pike Roofing Ltd']), [])
})

test('who writes from a keeper of everybody’s mail stands with the body that he signs for, alone', () => {
  const val: HeadName = ['Val Hurst', 'person', null, 'gmail.com']
  const signed: Head = { ...letter(uma, tom), signedFor: ['Weavers’ Union', null] }
  assert.deepEqual(sidesOf([signed, letter(val, tom)], ['Weavers’ Union']), [
    ['Uma Voss', 'Weavers’ Union'],
  ])
})

function sidesOf(heads: readonly Head[], bodies: readonly string[]): [string, string][] {
  const register = makeRegister()
  for (const { from, to } of heads)
    for (const [name] of [...from, ...to]) register.add(name, 'person')
  for (const body of bodies) register.add(body, body === 'Ina Moll' ? 'person' : 'organisation')
  return housed(heads, register).map(([person, body]) => [person.name, body.name])
}

function letter(from: HeadName, to: HeadName): Head {
  return { from: [from], to: [to], signature: null, signers: [], holders: [] }
}
