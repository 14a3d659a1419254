/** Dated deeds: what is proposed or will be done on a day is none. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { find } from '../../../src/capabilities/claims/find/index.ts'
import { english, german, timeOf } from '../../../src/languages/index.ts'
import type { Document, Settings } from '../../../src/record/index.ts'
import type { Text } from '../../../src/text/index.ts'

const letter = {
  id: 'mill-1911-04-08',
  date: { value: '1911-04-08' },
  language: 'en',
  from: [{ value: 'Mill' }],
  to: [{ value: 'Dairy' }],
} as unknown as Document

test('a day without a year is one before the letter, unless it lies ahead', () => {
  const at = (isAhead: boolean) =>
    timeOf('on 15 June', english.quantities!, { written: '1911-04-08', isAhead })
  assert.equal(at(false), '1910-06-15')
  assert.equal(at(true), '1911-06-15')
  assert.equal(
    timeOf('on 2 January', english.quantities!, { written: '1911-04-08', isAhead: true }),
    '1912-01-02',
  )
})

test('what is proposed for a day is no deed of that day', () => {
  const found = (words: string) =>
    find(
      { document: letter, text: { words } as Text },
      { language: english, settings: {} as Settings },
    )
  assert.deepEqual(found('We propose that the leaves be raised on 15 June and closed again.'), [])
  assert.equal(found('The leaves were raised on 15 June and closed again.').length, 1)
})

test('what is to be done by a day has that day before it', () => {
  const dated = (words: string, language = english) =>
    find({ document: letter, text: { words } as Text }, { language, settings: {} as Settings }).map(
      ({ body }) => ('date' in body ? body.date : undefined),
    )
  assert.deepEqual(dated('The balance of 400 crowns is paid by 1 May.'), ['1911-05-01'])
  assert.deepEqual(dated('The sum of 400 crowns must be paid before the 1st of May.'), [
    '1911-05-01',
  ])
  assert.deepEqual(dated('The balance of 400 crowns was paid on 1 May.'), ['1910-05-01'])
  assert.deepEqual(dated('Die Rate von 400 Kronen ist bis zum 1. Mai zu zahlen.', german), [
    '1911-05-01',
  ])
})

test('a day by which something is asked, offered or allowed lies ahead of the letter', () => {
  const dated = (words: string, language = english) =>
    find({ document: letter, text: { words } as Text }, { language, settings: {} as Settings }).map(
      ({ body }) => ('date' in body ? body.date : undefined),
    )
  assert.deepEqual(dated('We hold 400 crowns for you if accepted by 15 May.'), ['1911-05-15'])
  assert.deepEqual(dated('The 400 crowns are yours, if I hear from you by 2 March.'), [
    '1912-03-02',
  ])
  assert.deepEqual(dated('Please return the 40 churns no later than 20 April.'), ['1911-04-20'])
  assert.deepEqual(dated('We hold 400 crowns; you asked us to pay them by 15 May.'), ['1910-05-15'])
  assert.deepEqual(dated('We returned 40 churns by 20 April.'), ['1910-04-20'])
  assert.deepEqual(dated('Hier stehen 40 Kannen, sofern Sie sie bis zum 20. Mai holen.', german), [
    '1911-05-20',
  ])
})
