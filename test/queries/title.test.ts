/** What a dossier without a title is called. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { titleOf } from '../../src/queries/index.ts'
import { noSettings } from '../../src/record/index.ts'
import { arrayRecord } from '../support/array-record.ts'

const letter = (date: string, from: string, to: string) => ({
  id: `${from}-${date}`.toLowerCase().replaceAll(' ', '-'),
  ...{ date, from: [from], to: [to], words: 'Dear friend,' },
})

test('a dossier is called what its owner calls it', () => {
  assert.equal(titleOf(arrayRecord([], { ...noSettings, title: 'The weir' })), 'The weir')
})

test('without a title it is called by the two who wrote most, and the years', () => {
  const two = [
    letter('1963-02-21', 'Mill', 'Board'),
    letter('1964-03', 'Board', 'Mill'),
    letter('196X', 'Mill', 'Board'),
  ]
  assert.equal(titleOf(arrayRecord(two)), 'Correspondence of Board and Mill, 1963–1964')
  const three = [...two, letter('1964-05-01', 'Town', 'Mill')]
  assert.equal(titleOf(arrayRecord(three)), 'Correspondence of Mill, Board and others, 1963–1964')
})

test('papers of one or of nobody are papers', () => {
  const diary = { id: 'd', date: '1931-05-02', from: ['Ada'], words: 'Rain.' }
  assert.equal(titleOf(arrayRecord([diary])), 'Papers of Ada, 1931')
  assert.equal(titleOf(arrayRecord([{ id: 'x', words: 'Rain.' }])), 'Papers')
})
