import assert from 'node:assert/strict'
import { test } from 'node:test'

import {
  collate,
  leadsWitness,
  type WitnessCandidate,
  witnessesOfOne,
  witnessKeys,
} from '../../src/documents/index.ts'
import { parseDate } from '../../src/record/index.ts'
import { slice } from '../../src/text/index.ts'

let sources = 0

const letter =
  'We have read your letter about the two sluices and must say that the figures in it are not ours. Nobody here has counted forty boats in a day, and in the spring of that year the river was closed from March to May.'

test('meets a copy with other spaces and a slip, and knows it', () => {
  const copy = letter.replace(/ /g, '  ').replace('figures', 'flgures')
  assert.ok(meet(candidate(letter), candidate(copy)))
  assert.equal(witnessesOfOne(candidate(letter), candidate(copy)), 'same-words')
})

test('keeps two letters from one draft apart when their dates differ', () => {
  const [one, other] = [candidate(letter, '1931-03-03'), candidate(letter, '1931-03-09')]
  assert.equal(witnessesOfOne(one, other), undefined)
})

test('knows a day without its year or century for another day, or for the same', () => {
  for (const [one, other, isOne] of [
    ['XX31-03-03', '1931-03-09', false],
    ['XX31-03-03', '1930-03-03', false],
    ['XXXX-03-03', 'XX31-04-03', false],
    ['XX31-03-03', '1931-04~', false],
    ['XX31-03-03', '1931-03-03', true],
    ['XX31-03-03', 'XXXX-03-03', true],
    ['XX31-03-03', '1931-03~', true],
    ['XX31-03-03', '1931', true],
    ['XX31-03-03', '1931-01-01/1931-06-30', true],
  ] as const)
    for (const [first, second] of [
      [one, other],
      [other, one],
    ])
      assert.equal(
        witnessesOfOne(candidate(letter, first), candidate(letter, second)) !== undefined,
        isOne,
        `${first} ${second}`,
      )
})

test('keeps a circular to two addressees apart', () => {
  const one = candidate(letter, '1931-03-03', 'Weavers Guild')
  const other = candidate(letter, '1931-03-03', 'Board of Rivers')
  assert.equal(witnessesOfOne(one, other), undefined)
})

test('keeps two documents apart that an edition of ours wrote out as two', () => {
  const [one, other] = [candidate(letter), candidate(letter)]
  const own = (each: WitnessCandidate, id: string) => ({ ...each, body: { ...each.body, own: id } })
  assert.equal(witnessesOfOne(own(one, 'mill-1931'), own(other, 'mill-1931-2')), undefined)
  assert.equal(witnessesOfOne(own(one, 'mill-1931'), other), 'same-words')
})

test('knows a translation by its day, its figures and its names', () => {
  const english = `${letter} Signed at Halvern by Anna Quill and Emil Brask, 412 copies.`
  const german =
    'Wir haben Ihren Brief über die beiden Schleusen gelesen; die Zahlen darin sind nicht die unseren. Niemand hat hier vierzig Boote am Tag gezählt, und im Frühjahr jenes Jahres war der Fluss von März bis Mai geschlossen. Gezeichnet in Halvern von Anna Quill und Emil Brask, 412 Stück.'
  const one = candidate(english, '1931-03-03')
  const other = { ...candidate(german, '1931-03-03'), language: 'de' }
  assert.ok(meet({ ...one, language: 'en' }, other))
  assert.equal(witnessesOfOne({ ...one, language: 'en' }, other), 'translation')
})

test('keeps two files of one archive apart, and knows the same file in two copies of it', () => {
  const first = { ...candidate('We shut the gate at noon.'), hash: 'zip', inner: '!/a.txt' }
  const second = { ...candidate('The gate was open.'), hash: 'zip', inner: '!/b.txt' }
  assert.equal(witnessesOfOne(first, second), undefined)
  assert.equal(witnessesOfOne(first, { ...first }), 'same-file')
})

test('lets the original lead its translation, and the fuller head the poorer', () => {
  const original = { ...candidate(letter, '1931-03-03', 'Weavers Guild'), language: 'en' }
  const translation = { ...original, words: `Übersetzung\n${letter}`, language: 'de' }
  const language = (): string => 'en'
  assert.ok(leadsWitness(original, translation, language))
  assert.ok(!leadsWitness(translation, original, language))
  const unmarked = { ...original, language: 'de' }
  assert.ok(leadsWitness(original, unmarked, language))
  assert.ok(!leadsWitness(unmarked, original, language))
  const bare = { ...original, body: { ...original.body, to: [] } }
  assert.ok(leadsWitness(original, bare, language))
  assert.ok(!leadsWitness(bare, bare, language))
})

const order =
  'Send with the next boat 40 sacks of the grey flour and 12 of the white, as in the month before, and let the boy bring back the empty ones. The account of 1,390 crowns is settled by the end of the quarter.'

test('keeps two letters of one day apart that differ in their figures alone', () => {
  const second = order.replace('40', '60').replace('1,390', '2,085')
  const [one, other] = [candidate(order, '1931-03-03'), candidate(second, '1931-03-03')]
  assert.equal(witnessesOfOne(one, other), undefined)
})

test('takes a copy whose words are misread as its figures are for a copy', () => {
  const misread = order.replace('40', '46').replace('flour', 'fiour').replace('boat', 'hoat')
  const [one, other] = [candidate(order, '1931-03-03'), candidate(misread, '1931-03-03')]
  assert.equal(witnessesOfOne(one, other), 'same-words')
})

test('two cables of one day that say much the same are two by their numbers', () => {
  const cable = (number: string): WitnessCandidate => {
    const { body, ...rest } = candidate(letter, '1931-03-03')
    const stated = { basis: 'stated', confidence: 0.9, evidence: [] } as const
    const kind = { value: 'cable', ...stated } as const
    return { ...rest, body: { ...body, kind, marks: { number: [{ value: number, ...stated }] } } }
  }
  assert.equal(witnessesOfOne(cable('354'), cable('356')), undefined)
  assert.equal(witnessesOfOne(cable('354'), cable('354')), 'same-words')
})

test('does not take a short note for another short note', () => {
  assert.equal(witnessesOfOne(candidate('Come at once.'), candidate('Come at once.')), undefined)
})

test('collates word by word', () => {
  const [one, other] = ['It was agreed by either bank. It agreed.', 'It was agreed by both banks.']
  assert.deepEqual(
    collate(one, other).map((variant) => [slice(one, variant.one), slice(other, variant.other)]),
    [['either bank. It agreed', 'both banks']],
  )
})

test('finds no variant where only spaces and marks differ', () => {
  assert.deepEqual(collate('It is so, I think.', 'It  is so; I think'), [])
})

function candidate(words: string, date?: string, to?: string): WitnessCandidate {
  sources += 1
  const stated = { basis: 'stated', confidence: 0.9, evidence: [] } as const
  const value = date === undefined ? undefined : parseDate(date)
  const body: WitnessCandidate['body'] = {
    kind: { value: 'letter', ...stated },
    marks: {},
    copies: [],
    from: [{ value: 'Anna Quill', ...stated }],
    to: to === undefined ? [] : [{ value: to, ...stated }],
    ...(value === undefined ? {} : { date: { value, ...stated } }),
  }
  return { body, words, hash: String(sources), inner: '', text: 0, start: 0 }
}

function meet(one: WitnessCandidate, other: WitnessCandidate): boolean {
  const keys = new Set(witnessKeys(one))
  return witnessKeys(other).some((key) => keys.has(key))
}
