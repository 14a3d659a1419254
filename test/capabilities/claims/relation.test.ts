/** Which pairs of claims are said to contradict each other, which are asked, and which are neither. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Compared } from '../../../src/capabilities/claims/resolve/compared.ts'
import { relationsUnder } from '../../../src/capabilities/claims/resolve/pairs.ts'
import { isSaid } from '../../../src/capabilities/claims/resolve/relation.ts'

let count = 0

/** A claim of a letter: Abbey writes the first, Weir the second. */
function claim(letter: 'first' | 'second', body: Partial<Compared>): Compared {
  count += 1
  return {
    id: `claim-${count}` as Compared['id'],
    document: letter as Compared['document'],
    by: letter === 'first' ? 'Abbey' : 'Weir',
    written: letter === 'first' ? '1902-03-01' : '1902-04-01',
    subject: [],
    ...body,
  }
}

const between = (earlier: readonly Compared[], own: readonly Compared[]) =>
  relationsUnder(own, earlier).map((one) => ({
    words: `${one.one.quantity ?? 'never'} ${one.other.quantity ?? 'once'}`,
    said: isSaid(one),
    relation: one.body.relation,
  }))

test('a figure that the other side denies is contradicted, whatever else is said', () => {
  const [theirs, ours] = [
    claim('first', { quantity: '96', unit: 'trees', subject: ['felled'] }),
    claim('second', { quantity: '58', unit: 'trees', denies: '96', subject: ['cut'] }),
  ]
  assert.deepEqual(between([theirs], [ours]), [
    { words: '96 58', said: true, relation: 'contradicts' },
  ])
})

test('one word in common is asked, and not said', () => {
  const [theirs, ours] = [
    claim('first', { quantity: '19', unit: 'trees', subject: ['felled', 'march'] }),
    claim('second', { quantity: '17', unit: 'trees', subject: ['felled', 'slope'] }),
  ]
  assert.deepEqual(between([theirs], [ours]), [
    { words: '19 17', said: false, relation: 'contradicts' },
  ])
})

test('figures that two letters share are not set against the others there', () => {
  const went = claim('first', { quantity: '19', unit: 'hundredweight', subject: ['weigh', 'bell'] })
  const back = claim('first', { quantity: '16', unit: 'hundredweight', subject: ['weigh', 'bell'] })
  const came = claim('second', {
    quantity: '17',
    unit: 'hundredweight',
    subject: ['weigh', 'bell'],
  })
  const left = claim('second', {
    quantity: '16',
    unit: 'hundredweight',
    subject: ['weigh', 'bell'],
  })
  const said = between([went, back], [came, left]).filter((one) => one.relation === 'contradicts')
  assert.deepEqual(
    said.map(({ words }) => words),
    ['19 17'],
  )
})

test('names of the sides are no words in common', () => {
  const [theirs, ours] = [
    claim('first', { quantity: '19', unit: 'trees', subject: ['abbey', 'weir'] }),
    claim('second', { quantity: '17', unit: 'trees', subject: ['abbey', 'weir'] }),
  ]
  assert.deepEqual(between([theirs], [ours]), [])
})

test('a deed contradicts that it was never done, unless it was done after that was written', () => {
  const never = (written: string) =>
    claim('first', {
      deed: { who: 'Abbey', never: true },
      written,
      subject: ['refuse', 'show', 'book'],
    })
  const once = claim('second', {
    deed: { who: 'Abbey', never: false },
    date: '1902-02-10' as never,
    subject: ['refuse', 'show', 'book', 'sexton'],
  })
  assert.equal(between([never('1902-03-01')], [once])[0]?.said, true)
  assert.deepEqual(between([never('1902-02-01')], [once]), [])
})

test('none against some needs no more than the verb and a word beside it', () => {
  const none = claim('first', {
    quantity: '0',
    unit: 'guests',
    subject: ['offered'],
    around: ['night'],
  })
  const all = claim('second', {
    quantity: '11',
    unit: 'guests',
    subject: ['offered'],
    around: ['night'],
  })
  assert.equal(between([none], [all])[0]?.said, true)
})

test('figures far from each other in one word are of different things', () => {
  const fare = claim('first', { quantity: '9', unit: 'pounds', form: 'measure', subject: ['took'] })
  const sum = claim('second', {
    quantity: '1260000',
    unit: 'pounds',
    form: 'measure',
    subject: ['took'],
  })
  assert.deepEqual(between([fare], [sum]), [])
})
