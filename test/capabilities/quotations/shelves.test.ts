/** The shelves that are noted hold what those hold on which everything stands at once. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'

import {
  type Holder,
  isLater,
  isNamed,
} from '../../../src/capabilities/quotations/resolve/holders.ts'
import { notesOn } from '../../../src/capabilities/quotations/resolve/noted.ts'
import { notedShelves, shelvesOf } from '../../../src/capabilities/quotations/resolve/threads.ts'
import type { DocumentId } from '../../../src/record/index.ts'
import type { KeptNote } from '../../../src/store/index.ts'
import { arrayNotes } from '../../support/notes.ts'

const writers = ['abbot', 'miller', 'the old miller', 'reeve']

const letter = fc.record({
  from: fc.subarray(writers, { maxLength: 2 }),
  /** Undated, or of one of a few days: many letters are of one. */
  day: fc.option(fc.integer({ min: -3, max: 8 }), { nil: undefined }),
  title: fc.constantFrom('', '', 'anansweroftheabbot'),
  isNew: fc.boolean(),
})

const asked = fc.record({
  names: fc.subarray(writers, { minLength: 1 }),
  name: fc.constantFrom('the Abbot', 'Miller', 'Reeve', 'me'),
  day: fc.option(fc.integer({ min: -4, max: 9 }), { nil: undefined }),
})

test('letters new and noted stand on the shelves on which they stand when all is read', () => {
  fc.assert(
    fc.property(fc.array(letter, { maxLength: 30 }), asked, (letters, { names, name, day }) => {
      const all = letters.map(({ from, day: own, title }, at) =>
        holder(`letter-${String(at).padStart(2, '0')}`, { from, day: own, title }),
      )
      const stale = new Set(all.filter((_, at) => letters[at]!.isNew).map(({ id }) => id))
      const citing = holder('citing', { from: [], day, title: '' })
      const whole = shelvesOf([...all].sort(inOrder))
      const noted = notedShelves(
        arrayNotes(all.filter(({ id }) => !stale.has(id)).flatMap(noteOf)),
        new Map(all.map((one) => [one.name, one])),
        stale,
      )
      const ids = (found: readonly { readonly id: DocumentId }[]): DocumentId[] =>
        found.map(({ id }) => id)
      assert.deepEqual(ids(noted.by(names, citing)), ids(whole.by(names, citing)))
      assert.deepEqual(ids(noted.named(name, citing)), ids(whole.named(name, citing)))
      const isMeant = (one: Holder): boolean => isNamed(one, name) && !isLater(one, citing)
      const meant = all.filter(isMeant).map(({ id }) => id)
      assert.deepEqual(new Set(ids(whole.named(name, citing))), new Set(meant))
    }),
  )
})

test('a letter that was moved stands where it is now', () => {
  const [was, is] = [20, 5].map((day) => holder('moved', { from: ['abbot'], day, title: '' }))
  const shelves = notedShelves(
    arrayNotes(noteOf(was!)),
    new Map([['moved', is!]]),
    new Set(['moved' as DocumentId]),
  )
  const citing = holder('citing', { from: [], day: 10, title: '' })
  assert.deepEqual(
    shelves.by(['abbot'], citing).map(({ first }) => first),
    [5],
  )
})

function noteOf(one: Holder): KeptNote[] {
  return notesOn([one], { quotations: [], verdicts: [], answered: [] }).map((note) => ({
    ...note,
    document: one.id,
  }))
}

function inOrder(one: Holder, other: Holder): number {
  const day = ({ first }: Holder): number => (Number.isFinite(first) ? first : 1e9)
  return day(one) - day(other) || (one.id < other.id ? -1 : 1)
}

interface Sketch {
  readonly from: readonly string[]
  readonly day: number | undefined
  readonly title: string
}

function holder(id: string, { from, day, title }: Sketch): Holder {
  return {
    id: id as DocumentId,
    name: id,
    stamp: '',
    language: 'en',
    kind: 'letter',
    first: day ?? -Infinity,
    last: day ?? Infinity,
    instant: undefined,
    from,
    to: [],
    title,
    quoted: [],
    frame: [],
    length: 100,
  }
}
