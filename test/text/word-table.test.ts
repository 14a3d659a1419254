import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { wordTable } from '../../src/text/index.ts'

test('finds its words where they stand alone, whichever letters are capitals', () => {
  const words = 'Held up, they WITHHELD what the re-held mill held; held’s naïve'
  const found = wordTable([['held', 1] as const, ['mill', 2] as const]).in(words)
  assert.deepEqual(
    found.map(({ start, end, value }) => [words.slice(start, end), value]),
    [
      ['Held', 1],
      ['mill', 2],
      ['held', 1],
      ['held', 1],
    ],
  )
})

test('refuses words that can stand nowhere', () => {
  assert.throws(() => wordTable([['naïve', 1]]), /"naïve"/)
})

test('gives what looking up every run of letters gives', () => {
  const letters = fc.constantFrom('a', 'b', 'A', 'Z', 'z', '-', ' ', '’', 'é', '@', '[', '`', '1')
  const word = fc.stringMatching(/^[abz-]{1,4}$/)
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 200 }),
      fc.array(letters).map((all) => all.join('')),
      (all, words) => {
        const table = new Map([...new Set(all)].map((one, at) => [one, at]))
        const expected = [...words.matchAll(/[A-Za-z-]+/g)].flatMap(({ 0: run, index: start }) => {
          const value = table.get(run.toLowerCase())
          return value === undefined ? [] : [{ start, end: start + run.length, value }]
        })
        assert.deepEqual(wordTable(table).in(words), expected)
      },
    ),
  )
})
