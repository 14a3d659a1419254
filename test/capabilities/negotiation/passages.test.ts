/** Passages: where in a letter an answer most probably stands. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  longestPassage,
  passagesOf,
} from '../../../src/capabilities/negotiation/resolve/passages.ts'
import type { Stretch } from '../../../src/capabilities/negotiation/resolve/stretches.ts'
import type { DocumentId } from '../../../src/record/index.ts'

/** Sentences of 200 characters each, one behind the other. */
function sentences(count: number): Stretch[] {
  return Array.from({ length: count }, (_, at) => ({
    document: 'mill' as DocumentId,
    start: at * 201,
    end: at * 201 + 200,
    move: 0.5,
    acts: new Map(),
    cues: new Set<string>(),
    shows: new Set<string>(),
    denies: false,
    tells: false,
  }))
}

test('a turn of sentences that may all answer is likelier than one sentence that stands alone', () => {
  const shares = [0.3, 0, 0, 0, 0, 0, 0.15, 0.2, 0.15, 0, 0.2]
  const [best, next] = passagesOf(sentences(10), shares, 2)
  assert.deepEqual([best!.start, best!.end], [6 * 201, 8 * 201 + 200])
  assert.equal(best!.core.start, 7 * 201)
  assert.deepEqual([next!.start, next!.end], [0, 200])
})

test('no passage is longer than a glance, and no two overlap', () => {
  const found = passagesOf(sentences(20), Array(21).fill(1 / 21), 6)
  for (const { start, end } of found) assert.ok(end - start <= longestPassage)
  const byPlace = [...found].sort((one, other) => one.start - other.start)
  byPlace.slice(1).forEach((one, at) => {
    assert.ok(one.start >= byPlace[at]!.end)
  })
})

test('what says next to nothing is left off at the edges', () => {
  const [best] = passagesOf(sentences(4), [0.0001, 0.5, 0.0001, 0.2, 0.1], 1)
  assert.deepEqual([best!.start, best!.end], [201, 3 * 201 + 200])
})
