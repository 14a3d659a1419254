import assert from 'node:assert/strict'
import { test } from 'node:test'
import iconv from 'iconv-lite'
import { decode } from '../../src/sources/decode.ts'
import { repair } from '../../src/sources/mojibake.ts'

const letter =
  'Überdies erklären wir, daß die Behörde »für gänzlich« unzuständig gehalten wird, größtenteils wegen früherer Verträge.'
const cyrillic =
  'Центральный комитет получил ваше письмо и внимательно рассмотрел его содержание на заседании.'

const cases: readonly (readonly [string, string, boolean])[] = [
  ['utf-8', letter, false],
  ['utf-16le', letter, true],
  ['windows-1252', letter, true],
  ['windows-1251', cyrillic, true],
  ['koi8-r', cyrillic, true],
]

for (const [encoding, words, isGuess] of cases)
  test(`reads ${encoding}${isGuess ? ', and says that it guessed' : ''}`, () => {
    const decoded = decode(iconv.encode(words, encoding), 'a.txt')
    assert.equal(decoded.words, words)
    assert.deepEqual(
      decoded.problems.map((problem) => problem.code),
      isGuess ? ['encoding-guessed'] : [],
    )
  })

test('a byte order mark is believed and left out', () => {
  for (const encoding of ['utf-8', 'utf-16le', 'utf-16be'])
    assert.equal(decode(iconv.encode(letter, encoding, { addBOM: true }), 'a.txt').words, letter)
})

test('a few broken bytes in good UTF-8 are shown, and the rest is read', () => {
  const bytes = Buffer.concat([Buffer.from(letter), Buffer.from([0xff]), Buffer.from(letter)])
  const { words, problems } = decode(bytes, 'a.txt')
  assert.equal(words, `${letter}\ufffd${letter}`)
  assert.deepEqual(
    problems.map((problem) => problem.code),
    ['bytes-undecodable'],
  )
})

test('bytes that are no letters in the encoding guessed are told beside the guess', () => {
  const bytes = Buffer.concat([iconv.encode(letter, 'windows-1252'), Buffer.from([0x81, 0x9d])])
  const { words, problems } = decode(bytes, 'a.txt')
  assert.ok(words.endsWith('\ufffd\ufffd'))
  assert.deepEqual(
    problems.map(({ code, weight }) => [code, weight]),
    [
      ['encoding-guessed', 'remark'],
      ['bytes-undecodable', 'attention'],
    ],
  )
})

test('what was saved wrongly is read rightly, and leads back to what stands there', () => {
  const wrong = new TextDecoder('windows-1252').decode(Buffer.from('café – “naïve”'))
  const repaired = repair(wrong, 'a.txt')
  assert.equal(repaired?.words, 'café – “naïve”')
  const piece = repaired?.map.pieces.find(
    (one) => repaired.words.slice(one.text.start, one.text.end) === 'é',
  )
  assert.equal(wrong.slice(piece?.source.start, piece?.source.end), 'Ã©')
})

test('letters that look like wrong ones are left alone where it is not certain', () => {
  assert.equal(repair('A Â£5 note, à propos; naïve', 'a.txt'), undefined)
  assert.equal(repair('Ângela, São Paulo, garçon', 'a.txt'), undefined)
})
