/** A secretary's letter is one of his body; a letter that speaks of a third still answers the one it is written to. */
import assert from 'node:assert/strict'
import { test } from 'node:test'

import { exchangesIn, waysOf } from '../../../src/capabilities/negotiation/resolve/letters.ts'
import {
  sidesNoted,
  withThoseWhoMoved,
  writersNoted,
  writingSidesOf,
} from '../../../src/capabilities/negotiation/resolve/writing-sides.ts'
import type { Document, DocumentId, PartyId, StandingRecord } from '../../../src/record/index.ts'
import { arrayRecord, type SketchedFinding } from '../../support/array-record.ts'
import { arrayNotes } from '../../support/notes.ts'

const guild: SketchedFinding = {
  kind: 'party',
  exact: 'Guild',
  body: { id: 'guild', name: 'The Guild', kind: 'organisation', names: [], of: [], authority: [] },
}
const clerk: SketchedFinding = {
  kind: 'party',
  exact: 'Oltmar',
  body: { id: 'oltmar', name: 'Oltmar', kind: 'person', names: [], of: ['guild'], authority: [] },
}

function recordOf(...findings: readonly SketchedFinding[]): StandingRecord {
  return arrayRecord([{ id: 'roll', words: 'Guild. Oltmar.', findings }])
}

const byOltmar = { value: 'Oltmar', party: 'oltmar' as PartyId }

test('who serves one body writes for it', () => {
  assert.equal(writingSidesOf(recordOf(guild, clerk)).of(byOltmar as never), 'guild')
  assert.equal(writingSidesOf(recordOf(guild)).of(byOltmar as never), 'oltmar')
})

test('when it is told of whom somebody is the secretary, his letters are read again', () => {
  const before = writingSidesOf(recordOf(guild))
  const now = writingSidesOf(recordOf(guild, clerk))
  const letter = { from: [byOltmar], to: [] } as unknown as Document
  const notes = arrayNotes([
    ...writersNoted(letter).map((note) => ({ ...note, document: 'note-7' as DocumentId })),
    ...sidesNoted(before).map((note) => ({ ...note, document: undefined })),
  ])
  const stale = { kind: 'some', documents: new Set<DocumentId>() } as const
  const again = (sides: typeof now): unknown[] => {
    const all = withThoseWhoMoved({ stale, notes }, sides)
    return all.kind === 'all' ? ['all'] : [...all.documents]
  }
  assert.deepEqual(again(now), ['note-7'])
  assert.deepEqual(again(before), [])
})

test('a letter that names only a third’s letter faces what was written to it as well, and passes over nothing in the third’s', () => {
  const speaks: SketchedFinding = {
    kind: 'reference',
    exact: 'their letter',
    body: { target: { kind: 'held', document: 'third' }, relation: 'mentions' },
  }
  const written = (words: string, ...findings: SketchedFinding[]): StandingRecord =>
    arrayRecord([
      { id: 'judge', words: 'Well.', date: '1850-01-01', from: ['Judge'], to: ['Guild'] },
      { id: 'third', words: 'Well.', date: '1850-01-02', from: ['Board'], to: ['Judge'] },
      { id: 'own', words, date: '1850-01-03', from: ['Guild'], to: ['Judge'], findings },
    ])
  const waysIn = (record: StandingRecord): string[] =>
    waysOf(record, 'own' as DocumentId, exchangesIn(record)).map(({ to, how }) => `${to} ${how}`)
  assert.deepEqual(waysIn(written('We have seen their letter.', speaks)), [
    'third speaks',
    'judge faces',
  ])
  const answers: SketchedFinding = {
    kind: 'reply',
    exact: 'your letter',
    body: { answers: 'judge', how: 'stated' },
  }
  assert.deepEqual(waysIn(written('To your letter: we have seen their letter.', answers, speaks)), [
    'judge replies',
    'third speaks',
  ])
})
