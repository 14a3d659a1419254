/** Lines that look like heads and feet of documents and are not. */
import assert from 'node:assert/strict'
import { test } from 'node:test'

import { readDateline } from '../../src/documents/dateline.ts'
import { readHeading } from '../../src/documents/heading.ts'
import { divide } from '../../src/documents/index.ts'
import { isSurePerson } from '../../src/documents/names.ts'
import { isProse } from '../../src/documents/prose.ts'
import { readProvenance } from '../../src/documents/provenance.ts'
import { readSalutation } from '../../src/documents/salutation.ts'
import { isSignature } from '../../src/documents/signer.ts'
import { noSettings } from '../../src/record/index.ts'
import { plainText } from './plain-text.ts'

const tools = { monthFirst: true }

const noDatelines = [
  'On the 9th of May I walked to the mill and found nobody there.',
  'FD-36 (Rev. 12-13-56)',
  'May I come on Tuesday?',
  'No. 17/04',
  'It was 12.30 when the gate fell.',
]
for (const words of noDatelines)
  test(`takes "${words}" for no dateline`, () => {
    assert.equal(readDateline(words, tools), undefined)
  })

const noSalutations = [
  'Director, Bureau of Rivers',
  'The Chair',
  'Dear me, what a letter that was',
  'Both',
  'My dog is well and so am I.',
  'Captain',
]
for (const words of noSalutations)
  test(`takes "${words}" for no salutation`, () => {
    assert.equal(readSalutation(words), undefined)
  })

const noHeadings = [
  'Letters I have loved',
  'The letter of May 7, 1964 is reproduced below.',
  'Orders were given to the crew',
  'Notes on eels',
]
for (const words of noHeadings)
  test(`takes "${words}" for no heading`, () => {
    const heading = readHeading(words, tools)
    assert.equal(heading?.from ?? heading?.to, undefined)
  })

const noSignatures = [
  'To Miss Brask',
  'Emil Brask Esq',
  'Drafted: H. Vane',
  'Good night',
  'Halvern, Vorland',
  'March',
  'P.S.',
  'Herzlich der Ihrige',
]
for (const words of noSignatures)
  test(`takes "${words}" for no signature`, () => {
    assert.equal(isSignature(words), false)
  })

const noPersons = ['I Tiefer Graben', 'Maple County', 'Three Mile Stone', 'DUP. OF']
for (const words of noPersons)
  test(`is not sure that "${words}" is a person`, () => {
    assert.equal(isSurePerson(words), false)
  })

test('takes a line of names for no prose, and a telegram in capitals for prose', () => {
  assert.equal(isProse('To the Board of Rivers of Halvern and to the Guild of Fishers'), false)
  assert.equal(isProse('THIS HAS NOT BEEN SEEN BY ANY OF THE OTHERS YET'), true)
})

test('takes a sentence about sources for no provenance', () => {
  assert.deepEqual(readProvenance('The source of the river is in the hills.'), [])
})

test('leaves a letter whole that quotes another with its date and farewell', async () => {
  const documents = divide(
    await plainText(`Halvern, 3 March 1931

Dear Sir,

You ask what he wrote to me. I copy it for you as it stands, and keep the paper.

"I shall not come on Sunday. The boat is not mine. Yours, Emil"

That is all that I know of it, and more than I wished to know when I began.

Yours truly,
Anna Quill
`),
    { language: undefined, settings: noSettings, path: 'a.txt' },
  )
  assert.equal(documents.length, 1)
  assert.equal(documents[0]?.from[0]?.value, 'Anna Quill')
})

test('gives no sender for initials and no addressee for an endearment', async () => {
  const [letter] = divide(
    await plainText(`Tuesday

My dear old friend,

I have nothing to tell you and so I write, as you asked me to do when we parted.

Ever yours
A.
`),
    { language: undefined, settings: noSettings, path: 'a.txt' },
  )
  assert.deepEqual([letter?.from.length, letter?.to.length, letter?.date], [0, 0, undefined])
})
