/** Dated deeds: what is proposed or will be done on a day is none. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { find } from '../../../src/capabilities/claims/find/index.ts'
import { english, timeOf } from '../../../src/languages/index.ts'
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
