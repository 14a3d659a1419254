import assert from 'node:assert/strict'
import { test } from 'node:test'

import fc from 'fast-check'

import { namesInside } from '../../../src/capabilities/events/find/names.ts'

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
