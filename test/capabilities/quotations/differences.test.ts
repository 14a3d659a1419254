/** Words put in, dropped and exchanged at the beginning, in the middle and at the end of a quotation. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { alignSource } from '../../../src/capabilities/quotations/judge/align-source.ts'
import { changesOf } from '../../../src/capabilities/quotations/judge/changes.ts'
import { english } from '../../../src/languages/index.ts'

const sentences = [
  'The lock keepers of the upper canal meet in the old toll house.',
  'It was agreed that every barge pays two shillings for the passage.',
  'Nobody has mended the towpath since the flood of the last winter.',
  'Our treasurer keeps the tolls in a chest with three keys.',
  'Whoever ties up at night without a lamp owes the fine.',
  'They hold that the reservoir belongs to the parish.',
  'The horses rest under the bridge while the gates are opened.',
  'A stranger may ask the way and nothing else.',
]
const source = sentences.join(' ')

interface Told {
  readonly quoted: string
  readonly source: string
}

/** What is told of a quotation of a sentence, traced by the words that it shares with it. */
function told(quotation: string, sentence: string): Told[] {
  const start = source.indexOf(sentence)
  const [from, to] = shared(quotation, sentence)
  const part = {
    document: 'canal',
    start: start + from.at,
    end: start + sentence.length - to.at,
    from: from.here,
    to: quotation.length - to.here,
  }
  const library = { words: (_: string, one: number, end: number) => source.slice(one, end) }
  const faced = alignSource(quotation, [part], library as never)
  const judging = { language: english.quotation!, isWord: () => true }
  return faced
    .flatMap((one) => changesOf(quotation, one, judging))
    .map((one) => ({ quoted: one.quoted, source: one.source }))
}

/** How far into both the first, and how far from the ends of both the last equal words lie. */
function shared(quotation: string, sentence: string) {
  const words = quotation.split(' ')
  const theirs = sentence.replace(/\.$/, '').split(' ')
  const first = words.findIndex((word) => theirs.includes(word))
  const last = words.findLastIndex((word) => theirs.includes(word))
  const at = (all: readonly string[], index: number) => all.slice(0, index).join(' ').length
  const end = (all: readonly string[], index: number) =>
    all.join(' ').length - all.slice(0, index + 1).join(' ').length
  return [
    { at: at(theirs, theirs.indexOf(words[first]!)), here: at(words, first) },
    { at: end(theirs, theirs.lastIndexOf(words[last]!)) + 1, here: end(words, last) },
  ] as const
}

const strangers = ['weekly', 'solemnly', 'forthwith', 'gravely', 'abroad']

/** A sentence without its stop, as words. */
function wordsOf(sentence: string): string[] {
  return sentence.replace(/\.$/, '').split(' ')
}

for (const sentence of sentences) {
  const words = wordsOf(sentence)
  test(`words put in: ${sentence}`, () => {
    for (const stranger of strangers) {
      const putIn = [{ quoted: stranger, source: '' }]
      const [half, end] = [words.length >> 1, words.length]
      for (const at of [0, half, end]) {
        const quotation = [...words.slice(0, at), stranger, ...words.slice(at)].join(' ')
        assert.deepEqual(told(quotation, sentence), putIn, quotation)
      }
      const both = [stranger, ...words, stranger].join(' ')
      assert.deepEqual(told(both, sentence), [...putIn, ...putIn], both)
      const two = [...words, stranger, 'indeed'].join(' ')
      assert.deepEqual(told(two, sentence), [{ quoted: `${stranger} indeed`, source: '' }], two)
    }
  })

  test(`words put in behind half of: ${sentence}`, () => {
    const half = words.slice(0, words.length >> 1)
    const quotation = [...half, 'solemnly'].join(' ')
    const [one] = told(quotation, sentence)
    assert.equal(one?.quoted, 'solemnly', quotation)
  })

  test(`a word exchanged: ${sentence}`, () => {
    for (const at of [1, words.length >> 1, words.length - 1]) {
      if (words[at]!.length < 4) continue
      const quotation = words.map((word, index) => (index === at ? 'marmalade' : word)).join(' ')
      const exchanged = [{ quoted: 'marmalade', source: words[at]! }]
      assert.deepEqual(told(quotation, sentence), exchanged, quotation)
    }
  })

  test(`a word dropped: ${sentence}`, () => {
    const at = (words.length >> 1) + 1
    const quotation = words.filter((_, index) => index !== at).join(' ')
    assert.deepEqual(told(quotation, sentence), [{ quoted: '', source: words[at]! }], quotation)
    assert.deepEqual(told(words.slice(2).join(' '), sentence), [])
    assert.deepEqual(told(words.slice(0, -2).join(' '), sentence), [])
  })
}

/** The kinds of what differs, in a corpus that has none of the words put in. */
function kindsOf(quotation: string, sentence: string): string[] {
  const start = source.indexOf(sentence)
  const part = { document: 'canal', start, end: start + sentence.length - 1, from: 0 }
  const library = { words: (_: string, one: number, end: number) => source.slice(one, end) }
  const faced = alignSource(quotation, [{ ...part, to: quotation.length }], library as never)
  const isWord = (form: string): boolean => source.toLowerCase().includes(form)
  const judging = { language: english.quotation!, isWord }
  return faced.flatMap((one) => changesOf(quotation, one, judging)).map(({ kind }) => kind)
}

test('a word that no paper has, and that no machine would read for the one in its place, was put there', () => {
  const tolls = sentences[3]!
  assert.deepEqual(kindsOf('Our treasurer keeps the bells in a chest with three keys', tolls), [
    'word',
  ])
  assert.deepEqual(kindsOf('Our treasurer keeps the tolls in a crest with three keys', tolls), [
    'word',
  ])
  assert.deepEqual(kindsOf('Our treasurer keeps the tolls in a ohest with three keys', tolls), [
    'reading',
  ])
  assert.deepEqual(
    kindsOf('Our treasurer keeps the bells in a chcst with three koys', tolls),
    ['reading', 'reading', 'reading'],
    'where a machine has surely misread some words it has misread the likes of them',
  )
})
