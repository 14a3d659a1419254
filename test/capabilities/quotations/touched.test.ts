/** Which letters' quotations are looked at again for a letter that came, went, or stayed as it is. */
import assert from 'node:assert/strict'
import { test } from 'node:test'

import { gatherCorpus } from '../../../src/capabilities/quotations/resolve/corpus.ts'
import type { Holder } from '../../../src/capabilities/quotations/resolve/holders.ts'
import { notesOn } from '../../../src/capabilities/quotations/resolve/noted.ts'
import { touched } from '../../../src/capabilities/quotations/resolve/touched.ts'
import type { DocumentId, Finding } from '../../../src/record/index.ts'
import type { KeptNote } from '../../../src/store/index.ts'
import { arrayNotes } from '../../support/notes.ts'

const passage = 'the upper sluice stays shut until the miller has paid what he owes the chapter'

interface Letter {
  readonly id: string
  readonly day: number
  readonly words: string
  readonly quotes?: string
  readonly restsOn?: string
  readonly answers?: string
}

const letters: readonly Letter[] = [
  { id: 'source', day: 1, words: `We say that ${passage}.` },
  { id: 'quoting', day: 9, words: `“${passage}”`, quotes: passage, restsOn: 'source' },
  { id: 'early', day: 2, words: `“${passage}”`, quotes: passage },
  { id: 'other', day: 9, words: '“eels”', quotes: 'not one eel was counted at the stair all year' },
  { id: 'answering', day: 8, words: 'Yes.', answers: 'source' },
  { id: 'answering-that', day: 9, words: 'No.', answers: 'answering' },
]

test('a letter that is as it was touches its own quotations and those of letters that answer it', () => {
  assert.deepEqual(touchedBy('source', letters), ['answering', 'answering-that', 'source'])
})

test('a letter whose words are others now touches what rests on it', () => {
  const now = changed('source', { words: 'We say nothing.' })
  assert.deepEqual(touchedBy('source', now), ['quoting', 'source'])
})

test('a letter that is of another day now touches what rests on it, and what may have its words from there', () => {
  assert.deepEqual(touchedBy('source', changed('source', { day: 2 })), [
    'early',
    'quoting',
    'source',
  ])
})

test('a new letter touches what quotes its words and is not older', () => {
  const now = [...letters, { id: 'new', day: 5, words: `Again: ${passage}.` }]
  assert.deepEqual(touchedBy('new', now), ['new', 'quoting'])
})

test('a letter that is gone touches what rests on it', () => {
  const now = letters.filter(({ id }) => id !== 'source')
  assert.deepEqual(touchedBy('source', now), ['quoting', 'source'])
})

function changed(id: string, other: Partial<Letter>): Letter[] {
  return letters.map((one) => (one.id === id ? { ...one, ...other } : one))
}

function touchedBy(stale: string, now: readonly Letter[]): string[] {
  const words = new Map(now.map((one) => [one.id, one.words]))
  const corpus = gatherCorpus(
    now.map((one) => ({ holder: holderOf(one), words: one.words })),
    { words: (name, start, end) => words.get(name)!.slice(start, end) },
  )
  const notes = arrayNotes(letters.flatMap(noteOf))
  return [...touched(new Set([stale as DocumentId]), corpus, notes)].sort()
}

function noteOf(one: Letter): KeptNote[] {
  const evidence = [{ exact: one.quotes }]
  const quotation = { body: { form: 'inline', attribution: { to: 'none', names: [] } }, evidence }
  const verdict = {
    body: { sources: one.restsOn === undefined ? [] : [{ document: one.restsOn }] },
  }
  const notes = notesOn([holderOf(one)], {
    quotations: one.quotes === undefined ? [] : [quotation as unknown as Finding<'quotation'>],
    verdicts: one.quotes === undefined ? [] : [verdict as unknown as Finding<'verdict'>],
    answered: one.answers === undefined ? [] : [one.answers as DocumentId],
  })
  return notes.map((note) => ({ ...note, document: one.id as DocumentId }))
}

function holderOf({ id, day, words }: Letter): Holder {
  return {
    id: id as DocumentId,
    name: id,
    stamp: words,
    language: 'en',
    kind: 'letter',
    first: day,
    last: day,
    instant: undefined,
    from: ['abbot'],
    to: ['miller'],
    title: '',
    quoted: [],
    frame: [],
    length: words.length,
  }
}
