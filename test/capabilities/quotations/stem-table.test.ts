import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'

import { stemOf } from '../../../src/capabilities/quotations/resolve/stem.ts'
import { stemTable } from '../../../src/capabilities/quotations/resolve/stem-table.ts'
import { wordsOf } from '../../../src/text/index.ts'

const word = fc.constantFrom(
  ...'demand demanding demands Demanded party parties taxi I y run running a an été don’t 1868'.split(
    ' ',
  ),
)

const letters = fc.array(word, { maxLength: 60 }).map((words) => words.join(', '))

test('words are found by their stems, in short texts as in long ones', () => {
  fc.assert(
    fc.property(letters, fc.boolean(), (letter, isLong) => {
      const text = isLong ? `${letter} ${'so it goes on. '.repeat(600)}` : letter
      const table = stemTable(text)
      const words = wordsOf(text)
      assert.equal(table.length, words.length)
      words.forEach(({ form, start, end }, at) => {
        assert.deepEqual([table.form(at), table.start(at), table.end(at)], [form, start, end])
      })
      const stems = words.map(({ form }) => stemOf(form))
      for (const stem of new Set([...stems.slice(0, 60), 'nothing', 'i']))
        assert.deepEqual(
          table.places(stem),
          stems.flatMap((one, at) => (one === stem ? [at] : [])),
        )
    }),
    { numRuns: 60 },
  )
})
