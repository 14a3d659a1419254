import assert from 'node:assert/strict'
import { test } from 'node:test'

import type { Holder, Holders } from '../../../src/capabilities/quotations/resolve/holders.ts'
import { notedShelves } from '../../../src/capabilities/quotations/resolve/threads.ts'
import type { DocumentId } from '../../../src/record/index.ts'
import type { KeptNote, Notes } from '../../../src/store/index.ts'

/** What was noted at the last build: two letters of the abbot, of days 10 and 20. */
const noted: readonly KeptNote[] = [
  { key: 'by abbot\n', document: 'old' as DocumentId, value: '[10,10,null,1]' },
  { key: 'by abbot\n', document: 'moved' as DocumentId, value: '[20,20,null,1]' },
  { key: 'sides', document: 'old' as DocumentId, value: '[["abbot"],[],"",[10,10,null,1]]' },
  { key: 'sides', document: 'moved' as DocumentId, value: '[["abbot"],[],"",[20,20,null,1]]' },
]

const notes: Notes = {
  of: () => [],
  under: (beginning) => noted.filter(({ key }) => key.startsWith(beginning)),
  *along() {},
  *firsts() {},
}

const held = new Map(
  [holder('old', 'abbot', 10), holder('moved', 'abbot', 5), holder('new', 'abbot', 15)].map(
    (one) => [one.name, one],
  ),
)
const holders: Holders = held
const stale = new Set(['moved', 'new', 'gone'] as DocumentId[])

test('letters that are new or changed stand among those that were noted, as they are now', () => {
  const { by, named } = notedShelves(notes, holders, stale)
  assert.deepEqual(
    by(['abbot']).map(({ id, first }) => [id, first]),
    [
      ['moved', 5],
      ['old', 10],
      ['new', 15],
    ],
  )
  assert.deepEqual(
    named('the abbot').map(({ id }) => id),
    ['moved', 'old', 'new'],
  )
})

test('letters of others stand on no shelf of a side', () => {
  assert.deepEqual(notedShelves(notes, holders, stale).by(['miller']), [])
})

function holder(id: string, from: string, day: number): Holder {
  return {
    id: id as DocumentId,
    name: id,
    language: 'en',
    kind: 'letter',
    first: day,
    last: day,
    instant: undefined,
    from: [from],
    to: [],
    title: '',
    quoted: [],
    frame: [],
    length: 100,
  }
}
