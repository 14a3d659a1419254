/** Who holds the office to which others write. */
import assert from 'node:assert/strict'
import { test } from 'node:test'

import { officesHeld } from '../../../src/capabilities/parties/resolve/office.ts'
import type { Head, HeadName } from '../../../src/capabilities/parties/resolve/reading.ts'

const quill: HeadName = ['Anna Quill', 'person', 'Clerk']
const brask: HeadName = ['Emil Brask', 'person', 'Clerk']
const manager: HeadName = ['J. Holt', 'person', 'Manager']
const clerkOf = (body: string): HeadName => [`the Clerk of the ${body}`, 'organisation', null]

const letter = (from: HeadName, to: HeadName): Head => ({
  from: [from],
  to: [to],
  signature: null,
  signers: [],
  holders: [],
})

test('who answers as Clerk those who wrote to the Clerk of the Guild is that clerk', () => {
  const heads = [letter(manager, clerkOf('Guild of Dyers')), letter(quill, manager)]
  assert.deepEqual(officesHeld(heads), [['Anna Quill', 'the Clerk of the Guild of Dyers']])
})

test('nobody is said to hold an office that two persons sign for', () => {
  const heads = [
    letter(manager, clerkOf('Guild of Dyers')),
    letter(quill, manager),
    letter(brask, manager),
  ]
  assert.deepEqual(officesHeld(heads), [])
})

test('a clerk is of neither body where two clerks are written to', () => {
  const heads = [
    letter(manager, clerkOf('Guild of Dyers')),
    letter(manager, clerkOf('Board of Rivers')),
    letter(quill, manager),
  ]
  assert.deepEqual(officesHeld(heads), [])
})

test('who writes to others says nothing of that office', () => {
  const heads = [letter(manager, clerkOf('Guild of Dyers')), letter(quill, brask)]
  assert.deepEqual(officesHeld(heads), [])
})
