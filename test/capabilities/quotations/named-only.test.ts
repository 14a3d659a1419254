/** What two papers have in common that is no wording of anybody. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { agreeInNamesOnly } from '../../../src/capabilities/quotations/resolve/named-only.ts'

test('the same persons and the same days are no wording', () => {
  const persons = 'Ada Quill, Tobias Wrench and Edmund Sayle of the Harbour Commission'
  assert.ok(agreeInNamesOnly(`${persons} were there`, `He told ${persons} of it`, 'en'))
  const days =
    'of 4 May, 9 June and 12 July 1911 and the reply of the Harbour Commission of March 7'
  assert.ok(agreeInNamesOnly(`the letters ${days}`, `their letters ${days}`, 'en'))
})

test('a long list with the same members is taken from the other', () => {
  const list =
    'Aldmoor, Brenton, Carraway, Dunholme, Eskdale, Farrow, Glenny, Holm, Inverard, Jerby, Kelso'
  assert.ok(!agreeInNamesOnly(`namely ${list}`, `the ports of ${list}`, 'en'))
})

test('a sentence with names in it is wording', () => {
  const said =
    'the Harbour Commission promised that the northern quay would never be closed by night'
  assert.ok(!agreeInNamesOnly(said, `Once more: ${said}`, 'en'))
})

test('where all nouns are written large nothing is told by capitals', () => {
  const said = 'Die Verwaltung hat den Mietern im Mai Kohlen und Seife zugesagt'
  assert.ok(!agreeInNamesOnly(said, said, 'de'))
})
