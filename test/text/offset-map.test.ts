import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  type OffsetMap,
  type OffsetPiece,
  packMap,
  sliceMap,
  spanInSource,
  spanInText,
  unpackMap,
} from '../../src/text/index.ts'

/** Random pieces: plain ones, composed ones (unequal lengths), with dropped source between them. */
const map: fc.Arbitrary<OffsetMap> = fc
  .array(
    fc.record({
      plain: fc.boolean(),
      length: fc.integer({ min: 1, max: 9 }),
      other: fc.integer({ min: 1, max: 9 }),
      dropped: fc.integer({ min: 0, max: 4 }),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => {
    const pieces: OffsetPiece[] = []
    let text = 0
    let source = 0
    for (const part of parts) {
      const width = part.plain ? part.length : part.other
      source += part.dropped
      pieces.push({
        text: { start: text, end: text + part.length },
        source: { start: source, end: source + width },
      })
      text += part.length
      source += width
    }
    return { pieces }
  })

test('a span goes to the source and comes back at least as wide', () => {
  fc.assert(
    fc.property(map, fc.nat(), fc.nat(), (random, one, other) => {
      const length = random.pieces.at(-1)!.text.end
      const [start, end] = [one % length, other % length].sort((a, b) => a - b) as [number, number]
      const span = { start, end: end + 1 }
      const back = spanInText(random, spanInSource(random, span))
      assert.ok(back.start <= span.start && back.end >= span.end, JSON.stringify({ span, back }))
    }),
  )
})

test('a packed map is the map', () => {
  fc.assert(fc.property(map, (random) => assert.deepEqual(unpackMap(packMap(random)), random)))
})

test('a sliced map leads to the same places', () => {
  fc.assert(
    fc.property(map, fc.nat(), (random, at) => {
      const length = random.pieces.at(-1)!.text.end
      const start = at % length
      const cut = sliceMap(random, { start, end: length })
      assert.deepEqual(
        spanInSource(cut, { start: 0, end: length - start }).end,
        spanInSource(random, { start, end: length }).end,
      )
    }),
  )
})
