import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { buildText, joinMaps, spanInSource, spanInText, type Text } from '../../src/text/index.ts'

const bits = fc.constantFrom('a', 'É', 'e\u0301', 'q\u0307\u0323', '각', '\u1100\u1161', '\u212b')
const gaps = fc.constantFrom(
  ' ',
  '  ',
  '\n',
  '\t \n',
  '\u00a0',
  '\u200b',
  '\u00ad',
  '\ufeff',
  '\u0001',
  '\0',
)
const sources = fc.array(fc.oneof(bits, gaps), { maxLength: 40 }).map((some) => some.join(''))

function built(source: string, cuts: readonly number[] = []): Text {
  const builder = buildText()
  const edges = [0, ...cuts, source.length]
  edges.slice(1).forEach((end, index) => {
    if (index > 0) builder.block('paragraph')
    builder.add(source, edges[index]!, end)
  })
  return builder.finish()
}

test('words are composed and stand one space apart', () => {
  fc.assert(
    fc.property(sources, (source) => {
      const { words } = built(source)
      assert.equal(words, words.normalize('NFC'))
      assert.doesNotMatch(words, /\s\s|^\s|\s$|[\t\n\0\u200b\u00ad\ufeff\u0001]/)
    }),
  )
})

test('every word leads to its place in the source and back', () => {
  fc.assert(
    fc.property(sources, (source) => {
      const { words, map } = built(source)
      for (const match of words.matchAll(/\S+/g)) {
        const span = { start: match.index, end: match.index + match[0].length }
        const place = spanInSource(map, span)
        assert.equal(built(source.slice(place.start, place.end)).words, match[0])
        assert.deepEqual(spanInText(map, place), span)
      }
    }),
  )
})

test('blocks and line feeds are the whole of the words', () => {
  fc.assert(
    fc.property(sources, fc.nat(40), (source, cut) => {
      const { words, blocks } = built(source, [Math.min(cut, source.length)])
      assert.equal(blocks.map((block) => words.slice(block.start, block.end)).join('\n'), words)
    }),
  )
})

test('two maps in a row lead where each of them leads in turn', () => {
  fc.assert(
    fc.property(sources, (source) => {
      const first = built(source)
      const second = built(first.words)
      assert.deepEqual(joinMaps(second.map, first.map).pieces, first.map.pieces)
    }),
  )
})

test('a line wrapped by one line end stays one piece of the map', () => {
  assert.equal(built('the mill\nat the river').map.pieces.length, 1)
})

test('a million accents on one letter cost no more than a million letters', () => {
  const { words } = built(`a${'\u0301\u0323'.repeat(200_000)}`)
  assert.ok(words.length > 300_000)
})

test('a text broken up sign by sign keeps a way back that does not grow with every sign', () => {
  const source = `${'a\u200b'.repeat(700_000)} the mill${'\u00ad'} stands`
  const text = built(source)
  assert.ok(text.map.pieces.length < 510_000, `${text.map.pieces.length} pieces`)
  const mill = text.words.indexOf('mill')
  const back = spanInSource(text.map, { start: mill, end: mill + 4 })
  const around = source.slice(back.start, back.end)
  assert.ok(around.includes('mill') && around.length < 200, around)
  for (const place of [10, 600_000]) {
    const { start, end } = spanInSource(text.map, { start: place, end: place + 1 })
    assert.ok(start <= place * 2 && place * 2 < end && end - start < 140, `${place}`)
  }
})
