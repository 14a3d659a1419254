import assert from 'node:assert/strict'
import { test } from 'node:test'

import fc from 'fast-check'

import { eventsIn } from '../../../src/capabilities/events/find/events.ts'
import { namesInside } from '../../../src/capabilities/events/find/names.ts'
import { english } from '../../../src/languages/index.ts'

test('a name is seen inside another word, and one that is not there is not', () => {
  const inside = namesInside(['Weir', 'Weirbridge', 'Marle', 'Fenn'])
  assert.deepEqual([...inside('The Weirbridgers and Fenn’s men')], ['Weir', 'Weirbridge', 'Fenn'])
})

test('all names of two letters and more are found that stand in a text', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abA é'), minLength: 2, maxLength: 4 })
  fc.assert(
    fc.property(fc.array(word), fc.string({ unit: fc.constantFrom(...'abA é') }), (names, text) => {
      const there = names.filter((name) => text.includes(name))
      assert.deepEqual([...namesInside(names)(text)].sort(), [...new Set(there)].sort())
    }),
  )
})

test('a statesman is called by half of his name only where the whole stands too', () => {
  const doers = (words: string): string[] =>
    eventsIn({ words, lexicon: english.events! }).map(({ actor }) => actor.part ?? actor.root)
  const denounced = 'Johnson denounced the French proposal.'
  assert.ok(
    !doers(`The United States and France negotiated in 1966. ${denounced}`).includes(
      'LYNDONJOHNSON',
    ),
  )
  assert.ok(
    doers(`In 1966 Lyndon Johnson met the French premier in Washington. ${denounced}`).includes(
      'LYNDONJOHNSON',
    ),
  )
})

test('a verb joined by a hyphen is looked up whole', () => {
  const [event] = eventsIn({
    words: 'In May 1998 Pakistan test-fired a missile near the Indian border.',
    lexicon: english.events!,
  })
  assert.deepEqual([event?.actor.root, event?.kind], ['PAK', 'MOBILIZE'])
})
