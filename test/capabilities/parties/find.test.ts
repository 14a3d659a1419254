import assert from 'node:assert/strict'
import { test } from 'node:test'

import { definitionsIn } from '../../../src/capabilities/parties/find/definitions.ts'
import { type KnownNames, namesIn } from '../../../src/capabilities/parties/find/index.ts'
import { english } from '../../../src/languages/index.ts'

const nobody: KnownNames = { isAcronym: () => false, isSurname: () => false }

test('finds a person by title, given name or initials', () => {
  const words = 'Yesterday Mr Harlow met Anna Quill. E. T. Brask was not told of it.'
  assert.deepEqual(names(words), ['Harlow', 'Anna Quill', 'E. T. Brask'])
})

test('finds a body by its noun and ends its name before a date', () => {
  const words = 'The letter of the Executive Committee of the Weavers’ Guild of March 3 was read.'
  assert.deepEqual(names(words), ['Executive Committee of the Weavers’ Guild'])
})

test('keeps the title of nobility, and not the paper before a body or the day behind it', () => {
  const words =
    'The Duke of Ebbfleet and Minister Tarn read the Memorandum of the Harbour Board on Friday.'
  assert.deepEqual(names(words), ['Ebbfleet', 'Tarn', 'Harbour Board'])
})

test('neither those present nor a month begin the name of the body behind them', () => {
  assert.deepEqual(names('Present for the Harbour Board: two.'), ['Harbour Board'])
  assert.deepEqual(names('We wait since May for the Harbour Board to sit.'), ['Harbour Board'])
})

test('finds a firm by the letters of what it is by law', () => {
  const words = 'We act for Larsen Pumps AB against Holm & Rieck AG. VITAMIN AB is none, nor is AB.'
  assert.deepEqual(names(words), ['Larsen Pumps AB', 'Holm & Rieck AG'])
})

test('parts two names that stand together', () => {
  const words = 'It was sent to the Board of Rivers and the Ministry of Trade.'
  assert.deepEqual(names(words), ['Board of Rivers', 'Ministry of Trade'])
})

test('parts two who sign in one line, where the initials of the second begin', () => {
  assert.deepEqual(names('E. Brask A.B. Quill'), ['E. Brask', 'A.B. Quill'])
  assert.deepEqual(names('We met Anna B. Quill.'), ['Anna B. Quill'])
})

test('takes a surname alone once the full name has been met', () => {
  const words = 'Anna Quill wrote first. Later Quill wrote again.'
  assert.deepEqual(names(words), ['Anna Quill', 'Quill'])
})

test('learns an acronym from its first full use', () => {
  const [one] = definitionsIn('In the Northern Weavers Union (NWU) nobody slept.')
  assert.equal(one?.name, 'Northern Weavers Union')
  assert.equal(one?.acronym, 'NWU')
})

test('learns nothing from brackets that spell something else', () => {
  assert.deepEqual(definitionsIn('the Northern Weavers Union (ABC) and the Board (see below)'), [])
})

test('knows a full name whose family name stands first, in old and new spelling', () => {
  const words = 'We met Luo Qingshan, Hsieh Pao-min and Ngo Thanh Binh; then Luo left.'
  assert.deepEqual(names(words), ['Luo Qingshan', 'Hsieh Pao-min', 'Ngo Thanh Binh', 'Luo'])
})

test('finds whoever translated, transcribed or approved a paper', () => {
  assert.deepEqual(names('Translated by Ilja Torven. The rest is lost.'), ['Ilja Torven'])
  assert.deepEqual(names('Approved by Ilja Torven and Odo Vemmer'), ['Ilja Torven', 'Odo Vemmer'])
  assert.deepEqual(names('OCR and HTML: Ilja Torven, 1998'), ['Ilja Torven'])
})

test('finds the unknown names in a list of persons', () => {
  const words = 'Copies went to Anna Quill, Odo Vemmer and Bert Lisle.'
  assert.deepEqual(names(words), ['Anna Quill', 'Odo Vemmer', 'Bert Lisle'])
})

test('finds newspapers by what stands beside their names, and where the same words stand again', () => {
  assert.deepEqual(found('The Beacon editorial of 3 May hurt.'), [['Beacon', 'organisation']])
  assert.deepEqual(found('It stood in the magazine Za Rekoj, which few read.'), [
    ['Za Rekoj', 'organisation'],
  ])
  assert.deepEqual(
    found('Beacon, Rivermen and other newspapers were silent.').map(([name]) => name),
    ['Beacon', 'Rivermen'],
  )
  assert.deepEqual(
    found('The Nowa Rzeka and Beacon article of 3 May hurt.').map(([name]) => name),
    ['Nowa Rzeka', 'Beacon'],
  )
})

test('a people’s body keeps its whole name', () => {
  assert.deepEqual(names('The Bureau of the Women’s River Federation met.'), [
    'Bureau of the Women’s River Federation',
  ])
})

function found(words: string): (readonly [string, string])[] {
  return namesIn(words, english, nobody).map((one) => [one.name, one.named] as const)
}

function names(words: string): string[] {
  return namesIn(words, english, nobody).map((one) => one.name)
}
