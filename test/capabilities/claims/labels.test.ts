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

function accusedIn(words: string): string[] {
  return labelsIn(words, document, english.claims!).map(
    ({ body }) => `${body.label}: ${body.against}`,
  )
}

test('a report calls its reader nothing: who is named as the doer is meant', () => {
  assert.deepEqual(accusedIn('I have the honor to report that General Ostrow threatened us.'), [
    'threatening: General Ostrow',
  ])
  assert.deepEqual(accusedIn('Our clerk was grossly insulted by the colonel.'), [
    'abuse: the colonel',
  ])
  assert.deepEqual(accusedIn('The conduct of Commissioner Reyes shows bad faith.'), [
    'bad-faith: Commissioner Reyes',
  ])
  assert.deepEqual(accusedIn('The agent came on Monday. He threatened to evict the widow.'), [
    'threatening: the agent',
  ])
})

test('where the words name nobody, nobody is called so', () => {
  assert.deepEqual(accusedIn('The houses of our merchants were threatened during the night.'), [
    'threatening: ',
  ])
  assert.deepEqual(accusedIn('I inform you that the rebels threatened the mission.'), [
    'threatening: ',
  ])
})

test('the reader is meant where he is spoken to, and in a letter that reproaches him', () => {
  assert.deepEqual(accusedIn('You have obstructed every proposal. The figures are false.'), [
    'obstruction: Dairy',
    'deceit: Dairy',
  ])
  assert.deepEqual(accusedIn('The Dairy has obstructed every proposal.'), ['obstruction: Dairy'])
})

test('a word that also has a plain sense is a reproach only in its reproachful form', () => {
  for (const plain of [
    'The battery on the bluff commands the river.',
    'The barge lies at the upper quay.',
    'The chest had a false bottom.',
    'The committee will vote by secret ballot.',
    'Any violation of clause 4 is punished by a fine.',
    'The parcels were left at the front door.',
    'The plot of land behind the brewery measures two acres.',
    'I have told the crews not to interfere with the fishing.',
    'The north wall threatens to fall.',
    'Either faction may appeal to the umpire.',
  ])
    assert.deepEqual(labelsOf(plain), [], plain)
  assert.deepEqual(accusedIn('You lied, and your bluster about lawyers frightens nobody.'), [
    'deceit | empty-threat: Dairy',
  ])
})

test('each thing that is done “by” something is a reproach of its own', () => {
  assert.deepEqual(
    labelsOf('You thanked us by slandering our clerks in the market and by inciting the carters.'),
    [
      'Mill: slander: You thanked us by slandering our clerks in the market ',
      'Mill: inflaming: by inciting the carters.',
    ],
  )
})

test('what is called unlawful, an intrusion, a disgrace or an abuse of power is called a name', () => {
  for (const [words, label] of [
    ['Your carters intruded upon our yard on Tuesday.', 'aggression'],
    ['You keep our churns by an unlawful seizure.', 'illegality'],
    ['Your circular is a disgraceful piece of work.', 'disgrace'],
    ['Your chairman abused his authority to shut the sluice.', 'abuse-of-power'],
    ['Your note is full of insinuations about our scales.', 'slander'],
    ['You invent various charges against our weigher.', 'slander'],
    ['You obscure the issue of the scales.', 'distortion'],
    ['You deck yourselves out as friends of the small farmer.', 'hypocrisy'],
    ['What are your reasons for delaying the count?', 'delay'],
    ['Your constant assaults on our good name must be answered.', 'hostile-campaign'],
  ] as const)
    assert.deepEqual(labelsOf(words), [`Mill: ${label}: ${words}`])
})

test('to avoid an unlawful act, or what would be one, reproaches nobody', () => {
  assert.deepEqual(labelsOf('It would be unlawful to open the sluice at night.'), [])
  assert.deepEqual(labelsOf('The fence is there to prevent incursions of cattle.'), [])
})
