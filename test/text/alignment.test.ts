import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { alignWords, wordsOf } from '../../src/text/index.ts'

/** The differences in words: `was -> is`, `-not`, `+ever`. */
function differences(one: string, other: string): string[] {
  const [ours, theirs] = [wordsOf(one), wordsOf(other)]
  const words = (list: typeof ours, [from, to]: readonly [number, number]) =>
    list
      .slice(from, to)
      .map((word) => word.form)
      .join(' ')
  return alignWords(ours, theirs).flatMap((pair) => {
    if (pair.kind === 'same') return []
    if (pair.kind === 'only-one') return [`-${words(ours, pair.one)}`]
    if (pair.kind === 'only-other') return [`+${words(theirs, pair.other)}`]
    return [`${words(ours, pair.one)} -> ${words(theirs, pair.other)}`]
  })
}

test('pairs alike words and shows what was put in or left out', () => {
  assert.deepEqual(differences('We shall never repair the weir', 'We shall repair the old weirs'), [
    '-never',
    '+old',
    'weir -> weirs',
  ])
})

test('a word broken in two is the same word', () => {
  assert.deepEqual(differences('fair and accept able to all', 'fair and acceptable to all'), [])
  assert.deepEqual(differences('newcomer', 'new comer'), [])
})

test('what was left out stays in one piece', () => {
  const shown = differences('the mill and the weir and the lock and the ferry', 'the ferry')
  assert.equal(shown.length, 9)
  assert.ok(shown.every((one) => one.startsWith('-')))
})

test('looks for one text within another', () => {
  const [ours, theirs] = [
    wordsOf('the weir is sold'),
    wordsOf('Know that the weir is ours. And the mill too'),
  ]
  const pairs = alignWords(ours, theirs, { extent: 'within' })
  assert.deepEqual(
    pairs.filter((pair) => pair.kind !== 'only-other').map((pair) => pair.other),
    [
      [2, 3],
      [3, 4],
      [4, 5],
      [5, 6],
    ],
  )
})

test('aligns long texts by the runs they share', () => {
  const long = Array.from({ length: 3000 }, (_, at) => `word${at}`)
  const shorter = [...long.slice(0, 1000), ...long.slice(1200, 2000), 'new', ...long.slice(2000)]
  const pairs = alignWords(wordsOf(long.join(' ')), wordsOf(shorter.join(' ')))
  assert.equal(pairs.filter((pair) => pair.kind === 'same').length, 2800)
})

test('covers both texts completely and in order', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'ab', 'mill', 'mills', 'weir'), {
    maxLength: 30,
  })
  fc.assert(
    fc.property(words, words, (one, other) => {
      const forms = (list: string[]) => list.map((form) => ({ form }))
      let [atOne, atOther] = [0, 0]
      for (const pair of alignWords(forms(one), forms(other))) {
        assert.deepEqual([pair.one[0], pair.other[0]], [atOne, atOther])
        ;[atOne, atOther] = [pair.one[1], pair.other[1]]
      }
      assert.deepEqual([atOne, atOther], [one.length, other.length])
    }),
  )
})
