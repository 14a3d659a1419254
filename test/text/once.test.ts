import assert from 'node:assert/strict'
import { test } from 'node:test'
import { once } from '../../src/text/index.ts'

test('makes once for each thing, however they take turns', () => {
  let made = 0
  const lengthOf = once(({ word }: { readonly word: string }): number => {
    made += 1
    return word.length
  })
  const [long, short] = [{ word: 'sluice' }, { word: 'mill' }]
  const turns = [long, short, long, long, short]
  assert.deepEqual(turns.map(lengthOf), [6, 4, 6, 6, 4])
  assert.equal(made, 2)
})

test('keeps that nothing could be made', () => {
  let asked = 0
  const nothing = once((_: object): undefined => {
    asked += 1
  })
  const [one, other] = [{}, {}]
  for (const thing of [one, other, one]) assert.equal(nothing(thing), undefined)
  assert.equal(asked, 2)
})
