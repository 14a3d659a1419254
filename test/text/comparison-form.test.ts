import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { comparable, fold, placeInText } from '../../src/text/index.ts'

test('forgets capitals, accents, ligatures, spaces, marks and hyphens at line ends', () => {
  assert.equal(
    comparable('Œuvres de l’Été,\n pseudo-\nrevolutionaries: “ﬁfteen ſhips”'),
    'oeuvresdelete' + 'pseudorevolutionariesfifteenships',
  )
})

test('forgets zero-width and combining characters', () => {
  assert.equal(comparable('re\u200bque\u0301st\ufeff'), 'request')
})

test('keeps letters of other scripts', () => {
  assert.equal(comparable('Письмо № 5 от ЦК — 中国'), 'письмоno5отцк中国')
})

test('knows where every letter stood', () => {
  const text = '“A ﬁne  day!”'
  const form = fold(text)
  assert.equal(text.slice(...ends(placeInText(form, 1, 5))), 'ﬁne')
  assert.equal(text.slice(...ends(placeInText(form, 5, 8))), 'day')
})

test('the form of a stretch is the stretch of the form', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), fc.nat(), (text, one, other) => {
      const start = Math.min(one % (text.length + 1), other % (text.length + 1))
      const end = Math.max(one % (text.length + 1), other % (text.length + 1))
      const whole = fold(text)
      const part = fold(text, { start, end })
      const inside: number[] = []
      for (let at = 0; at < whole.length; at++)
        if (whole.places[at]! >= start && whole.places[at]! < end) inside.push(whole.letters[at]!)
      assert.deepEqual([...part.letters.subarray(0, part.length)], inside)
    }),
  )
})

function ends(span: { start: number; end: number }): [number, number] {
  return [span.start, span.end]
}
