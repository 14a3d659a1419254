import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { certaintyOf, groundOf } from '../../../src/capabilities/quotations/resolve/certainty.ts'
import type { Change, DocumentId, VerdictWord } from '../../../src/record/index.ts'

const change = (kind: Change['kind']): Change => ({
  kind,
  grave: false,
  quoted: 'a',
  source: 'b',
  place: { start: 0, end: 1 },
})

test('a verdict that was nearly always right is surer than its hand-set confidence', () => {
  const grounded = { wording: 'variant', changes: [change('reading')], words: 12 } as const
  assert.ok(certaintyOf(grounded, 0.85) > 0.95)
})

test('altered and misread at once was never right, and is not believed', () => {
  const changes = [change('reading'), change('word')]
  assert.ok(certaintyOf({ wording: 'altered', changes, words: 12 }, 0.4) < 0.5)
})

test('a word changed in a long quotation is surer than one changed all along, which may be a version', () => {
  const sureOf = (...kinds: Change['kind'][]): number =>
    certaintyOf({ wording: 'altered', changes: kinds.map(change), words: 20 }, 0.95)
  assert.ok(sureOf('word') > sureOf('word', 'word', 'addition', 'omission'))
  assert.ok(sureOf('word') > sureOf('small-word', 'inflection'))
})

test('three words changed in a page are few, three in two lines are many', () => {
  const changes = [change('word'), change('addition'), change('word')]
  const sureOf = (words: number): number =>
    certaintyOf({ wording: 'altered', changes, words }, 0.95)
  assert.ok(sureOf(40) > sureOf(14))
})

test('a grave change to which an ending was fitted is as sure as a grave change', () => {
  const bound = { ...change('bound'), grave: true }
  const sureOf = (...changes: Change[]): number =>
    certaintyOf({ wording: 'altered', changes, words: 11 }, 0.95)
  assert.equal(sureOf(bound, change('inflection')), sureOf(bound))
  assert.ok(sureOf(change('small-word'), change('inflection')) < sureOf(bound))
})

test('that nobody here said it is doubted where somebody said the like', () => {
  const lost = { wording: 'unverifiable', changes: [], words: 20 } as const
  const alike = { kind: 'alike', stands: 'a-letter' as DocumentId } as const
  const sureOf = (isClose: boolean): number =>
    certaintyOf({ ...lost, grounds: [{ ...alike, isClose }] }, 0.85)
  assert.ok(sureOf(false) < certaintyOf(lost, 0.85))
  assert.ok(sureOf(true) < 0.5, 'much alike, it is the source more often than not')
})

test('where a ground was never counted the hand-set confidence stands', () => {
  const grounded = { wording: 'not-found', changes: [], words: 9 } as const
  assert.equal(certaintyOf(grounded, 0.63), 0.63)
})

test('every verdict has a ground, and a certainty between nothing and all', () => {
  const wordings: VerdictWord[] = [
    ...(['exact', 'altered', 'elided', 'spliced', 'variant', 'misattributed'] as const),
    ...(['unverifiable', 'not-found', 'scare', 'term', 'unplaced'] as const),
  ]
  fc.assert(
    fc.property(
      fc.constantFrom(...wordings),
      fc.integer({ min: 1, max: 60 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (wording, words, confidence) => {
        const grounded = { wording, changes: [], words }
        assert.notEqual(groundOf(grounded), '')
        const sure = certaintyOf(grounded, confidence)
        assert.ok(sure >= 0 && sure <= 1)
      },
    ),
  )
})
