/** Titles of questions: noun phrases that can be read, out of the words of the acts. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { actsIn } from '../../../src/capabilities/negotiation/find/index.ts'
import { stemOf } from '../../../src/capabilities/negotiation/find/topic.ts'
import { learnt } from '../../../src/capabilities/negotiation/find/weights.ts'
import { phrasesIn } from '../../../src/capabilities/negotiation/resolve/phrases.ts'
import { quotedTitle } from '../../../src/capabilities/negotiation/resolve/quoted-title.ts'
import {
  headed,
  looseTitles,
  titlesInTurn,
  titlesOf,
} from '../../../src/capabilities/negotiation/resolve/title.ts'
import { kindTitles } from '../../../src/capabilities/negotiation/resolve/title-aspects.ts'
import { thingsOf } from '../../../src/capabilities/negotiation/resolve/title-things.ts'
import { english, languages } from '../../../src/languages/index.ts'
import type { Act, Document } from '../../../src/record/index.ts'

const letter = {
  id: 'mill-1902-03-01',
  date: { value: '1902-03-01' },
  from: [{ value: 'Mill' }],
  to: [{ value: 'Dairy' }],
} as unknown as Document

const grammar = english.acts!

function titleOf(stems: readonly string[], ...sentences: readonly string[]): string | undefined {
  const acts = sentences.map((words) => ({
    words,
    body: actsIn(words, { document: letter, language: english, model: learnt })[0]!.body,
  }))
  return titlesOf(stems.map(stemOf), acts, grammar)[0]
}

test('a thing with what is tied to it', () => {
  assert.equal(
    titleOf(
      ['repair', 'sluice'],
      'We propose that the repair of the sluice be paid by both banks.',
      'We cannot agree that the sluice be closed for any repair.',
    ),
    'the repair of the sluice',
  )
})

test('where all acts give a date, the date is in question', () => {
  assert.equal(
    titleOf(
      ['assembly', 'tenants'],
      'We propose that the assembly of tenants be held on 3 May 1902.',
      'We propose instead that the assembly of tenants be held on 9 June 1902.',
    ),
    'the date of the assembly of tenants',
  )
})

test('the thing itself, not that it was proposed', () => {
  assert.equal(
    titleOf(['key'], 'We cannot accept the proposal of a common key.', 'We propose a common key.'),
    'the common key',
  )
})

test('no verb is taken for a noun where no article or preposition stands before it', () => {
  const phrases = phrasesIn('We strengthen banks and propose measures', grammar.titles)
  assert.deepEqual(phrases, [])
})

test('who argues is no title, and neither is a turn of speech that one act has', () => {
  assert.equal(
    titleOf(
      ['mill', 'pleasure'],
      'We have the pleasure to inform the Mill that we accept.',
      'We propose to the Mill to wait.',
    ),
    undefined,
  )
})

test('without a noun phrase a question is called by the first words of what was put', () => {
  const words = 'First, we propose that the two boards meet before Easter, and not in Linz.'
  const body = actsIn(words, { document: letter, language: english, model: learnt })[0]!.body
  assert.equal(quotedTitle([{ words, body }], grammar), '“the two boards meet before Easter”')
})

test('only what happens has a date', () => {
  assert.equal(
    titleOf(
      ['figure'],
      'We propose that the figure be given to us on 3 May 1902.',
      'We propose that the figure be given to us on 9 June 1902.',
    ),
    'the figure',
  )
})

test('a thing of which one act speaks names a question before half a sentence does', () => {
  const words = 'It is obviously impossible to mend so long a quarrel of principle overnight.'
  const body = actsIn(words, { document: letter, language: english, model: learnt })[0]!.body
  assert.equal(titleOf(['otter'], words), undefined)
  assert.deepEqual(looseTitles([{ words, body }], grammar), ['the quarrel of principle'])
})

test('acts without a noun phrase in common have no title of this kind', () => {
  assert.equal(titleOf(['otter'], 'We propose to meet.'), undefined)
})

test('when something is to be is no title', () => {
  const title = titleOf(
    ['month'],
    'We propose that the talks begin at the end of the month.',
    'We propose that the talks begin before the end of the month.',
  )
  assert.doesNotMatch(title ?? '', /month|end/)
})

test('words that only take up a day are not quoted as the question where others say more', () => {
  const acts = ['The Board accepts May 3.', 'We propose that the sluice be painted.'].map(
    (words) => ({
      words,
      body: actsIn(words, { document: letter, language: english, model: learnt })[0]!.body,
    }),
  )
  assert.equal(quotedTitle(acts, grammar), '“the sluice be painted”')
})

test('where what is put is a pronoun, the whole sentence is quoted', () => {
  const acts = [{ words: 'We refuse this.', body: { act: 'reject' } as never }]
  assert.equal(quotedTitle(acts, grammar), '“We refuse this”')
})

test('what lies between two is named with both, or not as between them', () => {
  const { titles } = grammar
  const said = (words: string): string[] => phrasesIn(words, titles).map((one) => one.join(' '))
  const whole = 'talks between the North and South Mills'
  assert.ok(said(`the ${whole} should begin`).includes(whole))
  assert.ok(said('the talks between the Mill may begin').every((one) => !/between/.test(one)))
  assert.ok(
    said('a meeting of the northern and southern mills').includes(
      'meeting of the northern and southern mills',
    ),
  )
})

test('a deed is named with what it is done to', () => {
  assert.equal(
    titleOf(
      ['mend', 'sluice'],
      'We made a proposal for mending the sluice.',
      'We cannot agree to a proposal for mending the sluice.',
    ),
    'mending the sluice',
  )
})

test('neither a copy, nor what only goes along, nor who holds an office is what is asked', () => {
  const of = (stems: readonly string[], ...words: readonly string[]) =>
    titleOf(stems, ...words) ?? ''
  assert.equal(
    of(['copy'], 'We request that you send us a copy.', 'We refuse to send you a copy.'),
    '',
  )
  assert.equal(
    of(['lamp'], 'We propose to sit again with a lamp.', 'We agree to sit again with a lamp.'),
    '',
  )
  assert.equal(
    of(
      ['warden', 'lock'],
      'We demand that the Warden keep the lock.',
      'We cannot agree that the Warden keep the lock.',
    ),
    'the lock',
  )
})

test('a title leaves out what tells nothing apart, and no verb slips into it', () => {
  assert.equal(
    titleOf(
      ['sluice'],
      'We request that you in time extend the present sluice.',
      'We refuse to extend the sluice.',
    ),
    'the sluice',
  )
})

test('one act by itself is called by what stands behind its verb', () => {
  assert.equal(titleOf(['survey'], 'We repeat our request for the survey.'), 'the survey')
})

test('what a clause begins with is its subject where it says what shall be', () => {
  assert.equal(
    titleOf(['overtime'], 'Night overtime should be limited to six hours.'),
    'the limitation of night overtime',
  )
})

test('a verb behind a noun is no part of it', () => {
  assert.equal(
    titleOf(
      ['wall', 'leans'],
      'We propose that the wall leans no longer on the shed.',
      'We agree that the wall leans.',
    ),
    'the wall',
  )
})

test('a hall keeps its number', () => {
  const phrases = phrasesIn('the accident book of Hall 2 for this year', grammar.titles)
  assert.ok(phrases.some((one) => one.join(' ') === 'accident book of Hall 2'))
})

test('at the head of a row a title begins with a capital and without its article', () => {
  assert.equal(headed('the date of the talks', grammar), 'Date of the talks')
  assert.equal(headed('who takes part in the talks', grammar), 'Who takes part in the talks')
})

test('the purpose, the question, the value of a thing is the thing', () => {
  assert.equal(
    titleOf(['sluice', 'repair'], 'We propose to meet for the purpose of repairing the sluice.'),
    'repairing the sluice',
  )
})

test('those who argue are no title, and a name ends before what it does', () => {
  assert.deepEqual(
    phrasesIn('the committee of the Board demands a copy', grammar.titles).map((one) =>
      one.join(' '),
    ),
    ['committee', 'committee of the Board', 'Board', 'copy'],
  )
  assert.equal(
    titleOf(['representatives', 'mill'], 'We demand that the representatives of the mill go.'),
    undefined,
  )
})

test('where no thing is named a question is called by what it is about in kind', () => {
  const acts = [
    'You have not answered our letter.',
    'Your letter will be answered in due course.',
  ].map((words) => ({
    words,
    body: actsIn(words, { document: letter, language: english, model: learnt })[0]!.body,
  }))
  assert.equal(kindTitles(acts, grammar)[0], 'replies')
})

test('a stretch that ends in the middle of a phrase is read to its end in every language', () => {
  for (const { acts } of languages)
    if (acts !== undefined)
      for (const stretch of ['the', 'der', 'for the', 'wegen der', ''])
        assert.deepEqual(phrasesIn(stretch, acts.titles), [])
})

test('an "and" at the end of a piece leads to nothing', () => {
  assert.doesNotThrow(() => phrasesIn('of the upper mill and', grammar.titles))
})

test('a noun by itself gives way to the same noun with what it is tied to', () => {
  assert.equal(
    titleOf(
      ['timber', 'year'],
      'We propose that the exchange of timber begin next year.',
      'We cannot accept timber this year.',
      'We reject your timber for this year.',
    ),
    'the exchange of timber',
  )
})

test('what stands before an "and" with another such word is no thing', () => {
  const phrases = phrasesIn('to find a fair and lasting settlement', grammar.titles)
  assert.ok(!phrases.some((words) => words.join(' ') === 'fair'))
  assert.deepEqual(phrasesIn('We ask for the oil and the salt', grammar.titles), [
    ['oil'],
    ['salt'],
  ])
})

test('moves that put a day and a place name the occasion, or say that there is one', () => {
  const first = (stems: readonly string[], ...sentences: readonly string[]): string | undefined => {
    const acts = sentences.map((words) => ({
      words,
      body: actsIn(words, { document: letter, language: english, model: learnt })[0]!.body,
    }))
    return [...titlesInTurn(stems.map(stemOf), acts, grammar)][0]
  }
  assert.equal(
    first(
      ['water'],
      'We propose to meet on 3 May 1902 at Tolm, before the water rises.',
      'We propose instead to meet on 9 June 1902 at Carrow, while the water is low.',
    ),
    'when and where to meet',
  )
  assert.equal(
    first(
      ['water', 'hearing'],
      'We propose that the hearing be held on 3 May 1902 at Tolm, before the water rises.',
      'We propose instead that the hearing be held on 9 June 1902 at Carrow, while the water is low.',
    ),
    'the date of the hearing',
  )
})

test('what is asked by a verb is named by its deed, not by the thing alone', () => {
  const named = (stem: string, ...sentences: readonly string[]) => titleOf([stem], ...sentences)
  assert.equal(
    named('crane', 'The crane should be removed.', 'We cannot agree that the crane be moved.'),
    'the removal of the crane',
  )
  assert.equal(
    named(
      'guards',
      'We demand that you withdraw your guards.',
      'We refuse to withdraw our guards.',
    ),
    'the withdrawal of the guards',
  )
  assert.equal(
    named('refund', 'We ask for the refund of the fee.', 'We refuse the refund of the fee.'),
    'the refund of the fee',
  )
  // What is refused was not asked for by whoever refuses.
  assert.equal(
    named('crane', 'We cannot agree that the crane be removed.', 'We cannot agree to the crane.'),
    'the crane',
  )
})

test('some nouns are tied by a word of their own', () => {
  assert.equal(
    titleOf(
      ['access', 'quay'],
      'We ask for access to the quay.',
      'We cannot agree to access to the quay.',
    ),
    'the access to the quay',
  )
  assert.equal(
    titleOf(
      ['seats', 'panel'],
      'We ask for two seats on the panel.',
      'We agree to two seats on the panel.',
    ),
    'the seats on the panel',
  )
})

test('the occasion that several moves put is named with what is in question', () => {
  const acts = [
    'We propose that the sitting be held at Tolm on 3 May 1902.',
    'We propose instead to meet on 9 June 1902 at Carrow.',
    'We cannot agree that the sitting be put off.',
    'We accept that the sitting be public.',
    'We ask that the sitting be open to the dairymen.',
  ].map((words) => ({
    words,
    body: actsIn(words, { document: letter, language: english, model: learnt })[0]!.body,
  }))
  const [title] = titlesInTurn(['sitt'], acts, grammar)
  assert.equal(title, 'the date and place of the sitting')
})

test('what is to become of a thing, who is only called so and an editor’s note name no question', () => {
  const { titles } = english.acts!
  const named = (words: string): string[] =>
    thingsOf({ words, body: {} as Act }, titles).map(({ title }) => title)
  assert.ok(
    named('We shall do all to make the fair of the guilds peaceful.').includes(
      'the fair of the guilds',
    ),
  )
  assert.deepEqual(named('How can such brave riders as you speak of the toll?'), ['the toll'])
  assert.deepEqual(named('We ask for the ledger [* In the printed edition: book].'), ['the ledger'])
  assert.deepEqual(named('You speak of the toll and of “an open gate”.'), ['the toll'])
  // Half of it is nothing that one can be for or against.
  assert.deepEqual(named('We keep the right of public reply.'), [])
  assert.deepEqual(named('Let us leave the Brennish question for the spring.'), [
    'the Brennish question',
  ])
})
