/** Names called: whose they are, of whom, and what only looks like one. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { labelsIn } from '../../../src/capabilities/claims/find/labels.ts'
import { english } from '../../../src/languages/index.ts'
import type { Document } from '../../../src/record/index.ts'

const document = {
  id: 'mill-1931-03-10',
  from: [{ value: 'Mill' }],
  to: [{ value: 'Dairy' }],
} as unknown as Document

function labelsOf(words: string): string[] {
  return labelsIn(words, document, english.claims!).map(
    ({ body, evidence }) => `${body.by}: ${body.label}: ${evidence[0].exact}`,
  )
}

test('names in quotation marks that the other side is told to use are its own, one by one', () => {
  assert.deepEqual(
    labelsOf('You employ such words as "sectarian" and "hypocrites" of our people.'),
    ['Dairy: sectarianism: "sectarian"', 'Dairy: hypocrisy: "hypocrites"'],
  )
})

test('a reproach told without quotation marks is the other side’s where it stands behind “accuse us of”', () => {
  assert.deepEqual(labelsOf('You accuse us of slandering your chairman.'), [
    'Dairy: slander: You accuse us of slandering your chairman.',
  ])
})

test('what the writer says outside the marks stays his', () => {
  assert.deepEqual(labelsOf('Your allegations of "bad faith" are slanders, and we reject them.'), [
    'Mill: slander: Your allegations of "bad faith" are slanders',
    'Dairy: bad-faith: "bad faith"',
  ])
})

test('what prompts a step dictates to nobody, and what is never allowed is no reproach', () => {
  assert.deepEqual(labelsOf('Our letter is dictated solely by concern for the weir.'), [])
  assert.deepEqual(labelsOf('We never permit insults in our paper.'), [])
})
