/** Lists of those present say whose a speaker is. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { eventsIn } from '../../../src/capabilities/events/find/events.ts'
import type { Known } from '../../../src/capabilities/events/find/known.ts'
import { english } from '../../../src/languages/index.ts'

const names = new Map<string, Known>(
  ['Mill', 'Dairy', 'Umpire'].map((name) => [name, { root: name, form: 'name' }]),
)

const whoRejects = (words: string): string | undefined =>
  eventsIn({ words, lexicon: english.events!, names }).find(({ kind }) => kind === 'REJECT')?.actor
    .root

test('a speaker of minutes belongs to the side that has brought him', () => {
  for (const present of [
    'At the table: the Mill (Dr Pell, Mrs Orme); the Dairy (Anna Kirsch, Jon Feld).',
    'Present for the Mill: Dr Alfred Pell; Mrs Orme.',
    'With a vote: the Mill of Upper Linz (Dr Pell, Mrs Orme); the Dairy (Jon Feld).',
  ]) {
    const words = `${present} The Umpire read out the figures of the Dairy. In 1902 the Umpire had asked for them. Dr Pell rejected the Dairy’s proposal.`
    assert.equal(whoRejects(words), 'Mill', present)
  }
})

test('what is no person is nobody’s', () => {
  const words =
    'The Mill (Sundays, Feast Days) is shut. The Umpire had seen it. Dr Sundays rejected the Dairy’s proposal.'
  assert.notEqual(whoRejects(words), 'Mill')
})
