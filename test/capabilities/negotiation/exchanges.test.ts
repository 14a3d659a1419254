/** Letters that name no other are read against what the other side wrote last, however the letters came. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'

import {
  type Exchanges,
  exchangesOf,
} from '../../../src/capabilities/negotiation/resolve/exchanges.ts'
import {
  exchangesOver,
  notesOfLetter,
  wantedNow,
} from '../../../src/capabilities/negotiation/resolve/letter-notes.ts'
import { waysOf } from '../../../src/capabilities/negotiation/resolve/letters.ts'
import { writingSidesOf } from '../../../src/capabilities/negotiation/resolve/writing-sides.ts'
import type { DocumentId, StandingRecord } from '../../../src/record/index.ts'
import type { KeptNote } from '../../../src/store/index.ts'
import { arrayRecord, type Sketch } from '../../support/array-record.ts'
import { arrayNotes } from '../../support/notes.ts'

/** Letters in order, each as its writer and those it is written to: `M-A` is Mill to Abbey. */
function written(...letters: readonly string[]): Sketch[] {
  return letters.map((way, at) => {
    const [from = '', to = ''] = way.split('-')
    const id = `letter-${at}`
    return { id, words: 'Well.', date: '1850-01-01', from: [from], to: [...to] }
  })
}

function facedIn(sketches: readonly Sketch[]): string[] {
  const record = arrayRecord(sketches)
  const exchanges = wholeExchanges(record)
  return [...record.documents()].map((one) =>
    exchanges
      .before(one)
      .letters.map((id) => id.replace('letter-', ''))
      .join(' '),
  )
}

function wholeExchanges(record: StandingRecord): Exchanges {
  const ids = [...record.documents()].map(({ id }) => id)
  const place = (id: DocumentId): number => ids.indexOf(id)
  return exchangesOf(record.documents(), { noted: () => [], place, sides: writingSidesOf(record) })
}

test('a letter faces what the other side wrote since one’s own letter before that', () => {
  assert.deepEqual(facedIn(written('M-A', 'A-M', 'A-M', 'M-A')), ['', '0', '0', '1 2'])
})

test('a second letter before any answer faces what the first one faced', () => {
  assert.deepEqual(facedIn(written('A-M', 'M-A', 'M-A')), ['', '0', '0'])
})

test('what is written to others, or by nobody, is not faced', () => {
  assert.deepEqual(facedIn(written('A-B', 'B-A', 'M-A')), ['', '0', ''])
})

test('a letter to two faces both', () => {
  assert.deepEqual(facedIn(written('A-M', 'B-M', 'M-AB')), ['', '', '0 1'])
})

test('only the last of many letters in a row are faced', () => {
  assert.deepEqual(facedIn(written('A-M', 'A-M', 'A-M', 'A-M', 'M-A')).at(-1), '1 2 3')
})

const sides = fc.constantFrom('M-A', 'A-M', 'A-M', 'M-AB', 'B-M', 'M-B', 'A-B')
const letters = fc.array(fc.tuple(sides, fc.boolean()), { minLength: 3, maxLength: 9 })

interface Kept {
  readonly notes: Map<DocumentId, readonly KeptNote[]>
  readonly faced: Map<DocumentId, string>
}

/** One build: the letters that are new, gone or otherwise, and those that the notes tell of. */
function buildInto(kept: Kept, sketches: readonly Sketch[], stale: ReadonlySet<DocumentId>): void {
  const record = arrayRecord(sketches)
  const notes = arrayNotes([...kept.notes.values()].flat())
  const tools = {
    stale: { kind: 'some', documents: stale } as const,
    notes,
    order: () => sketches.map(({ id }) => id as DocumentId),
  }
  const exchanges = exchangesOver(record, { ...tools, sides: writingSidesOf(record) })
  const gone = [...stale].filter((id) => record.document(id) === undefined)
  for (const id of gone) kept.faced.delete(id)
  const wanted = wantedNow(record, { ...tools, exchanges })
  for (const id of gone) kept.notes.delete(id)
  for (const id of wanted) {
    const document = record.document(id)
    const ways = waysOf(record, id, exchanges)
    const own = notesOfLetter(record, document, { ways, exchanges })
    kept.notes.set(
      id,
      own.map((note) => ({ ...note, document: id })),
    )
    kept.faced.set(id, ways.map(({ to }) => to).join(' '))
  }
}

test('whom letters face does not hang on the order in which they came', () => {
  let facing = 0
  fc.assert(
    fc.property(letters, letters, (first, second) => {
      const kept: Kept = { notes: new Map(), faced: new Map() }
      let before: readonly Sketch[] = []
      for (const some of [first, second, first]) {
        const all = written(...some.map(([way]) => way))
        const now = all.filter((_, at) => some[at]![1])
        const print = (one: Sketch | undefined): string => JSON.stringify([one?.from, one?.to])
        const stale = new Set(
          [...before, ...now].flatMap(({ id }) =>
            print(before.find((one) => one.id === id)) === print(now.find((one) => one.id === id))
              ? []
              : [id as DocumentId],
          ),
        )
        buildInto(kept, now, stale)
        const fresh: Kept = { notes: new Map(), faced: new Map() }
        buildInto(fresh, now, new Set(now.map(({ id }) => id as DocumentId)))
        assert.deepEqual(new Map([...kept.faced].sort()), new Map([...fresh.faced].sort()))
        facing += [...fresh.faced.values()].filter((one) => one !== '').length
        before = now
      }
    }),
  )
  assert.ok(facing > 0)
})
