/** Notes as the store keeps them are found as in the list of them that other tests use. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'

import type { DocumentId } from '../../src/record/index.ts'
import { addNotes, type KeptNote, notesOf, openDatabase } from '../../src/store/index.ts'
import { prepareSchema } from '../../src/store/schema.ts'
import { arrayNotes } from '../support/notes.ts'

const note = fc.record({
  key: fc
    .tuple(fc.constantFrom('by', 'title'), fc.constantFrom('abbot', 'reeve', ''), fc.nat(3))
    .map(([kind, name, day]) => `${kind} ${name}\n+${day}`),
  document: fc.constantFrom('one', 'other', 'third').map((id) => id as DocumentId),
})

/** Each once: a document has one note under a key. */
const notes = fc
  .uniqueArray(note, { maxLength: 20, selector: ({ key, document }) => `${key} ${document}` })
  .map((all) => all.map((one, at): KeptNote => ({ ...one, value: String(at) })))

test('notes are found by document, by how their keys begin, along them and back, and by words', () => {
  const database = openDatabase(':memory:')
  prepareSchema(database)
  try {
    fc.assert(
      fc.property(notes, fc.nat(3), (all, day) => {
        database.run(`DELETE FROM note`)
        for (const { document, ...one } of all)
          addNotes(database, { capability: 'own', document: document! }, [one])
        addNotes(database, { capability: 'another', document: 'one' }, [
          { key: 'by abbot\n+1', value: 'not mine' },
        ])
        const [kept, list] = [notesOf(database, 'own'), arrayNotes(all)]
        const from = `by abbot\n+${day}`
        for (const ask of [
          (of: typeof kept) => of.of('one' as DocumentId),
          (of: typeof kept) => of.at(from, 'one' as DocumentId),
          (of: typeof kept) => of.under('by abbot\n'),
          (of: typeof kept) => [...of.along('by ')],
          (of: typeof kept) => [...of.along('by abbot\n', from)],
          (of: typeof kept) => [...of.back('by abbot\n')],
          (of: typeof kept) => [...of.back('by abbot\n', from)],
          (of: typeof kept) => of.holding('title ', 'bbo'),
          (of: typeof kept) => [...of.firsts('by ')],
        ])
          assert.deepEqual(ask(kept), ask(list))
      }),
    )
  } finally {
    database.close()
  }
})
