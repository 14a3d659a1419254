/** One document more, or less, gives the same relations between claims as reading all anew. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Resolution, ResolveTools, Stale } from '../../../src/capabilities/capability.ts'
import { claims } from '../../../src/capabilities/claims/index.ts'
import type { DocumentId, Finding } from '../../../src/record/index.ts'
import type { KeptNote } from '../../../src/store/index.ts'
import { arrayRecord, type Sketch } from '../../support/array-record.ts'
import { arrayNotes } from '../../support/notes.ts'

/** Findings and notes by document, as a store keeps them. */
interface Kept {
  readonly findings: Map<string, readonly Finding[]>
  readonly notes: Map<string, readonly KeptNote[]>
}

const empty = (): Kept => ({ findings: new Map(), notes: new Map() })

/** Resolves into what was kept, as a build does. */
function resolveInto(kept: Kept, sketches: readonly Sketch[], stale: Stale): void {
  const all = [...kept.notes.values()].flat()
  const tools: ResolveTools = {
    stale,
    folder: '',
    nameMissing: () => assert.fail(),
    progress: () => {},
    order: () => sketches.map(({ id }) => id as DocumentId),
    notes: arrayNotes(all),
    place: (document) => document,
  }
  for (const one of [...claims.resolve(arrayRecord(sketches), tools)]) keep(kept, one)
  const held = new Set<string>(sketches.map(({ id }) => id))
  for (const part of [kept.findings, kept.notes])
    for (const id of [...part.keys()]) if (!held.has(id)) part.delete(id)
}

function keep(kept: Kept, { document, findings, notes }: Resolution): void {
  assert.ok(document !== undefined)
  kept.findings.set(document, findings)
  kept.notes.set(
    document,
    (notes ?? []).map((note) => ({ ...note, document })),
  )
}

const claim = fc.record({
  by: fc.constantFrom('Weir', 'Abbey'),
  quantity: fc.constantFrom('3', '4', '>2'),
  unit: fc.constantFrom('boards', 'sluices', 'boards sluices'),
  subject: fc.subarray(['mill', 'race', 'stair', 'eels'], { minLength: 1 }),
})

const letters = fc
  .array(fc.array(claim, { maxLength: 3 }), { minLength: 2, maxLength: 12 })
  .map((all) =>
    all.map(
      (own, at): Sketch => ({
        id: `letter-${at}`,
        words: own.map((_, index) => `claim ${index}.`).join(' ') || 'None.',
        findings: own.map((body, index) => ({
          kind: 'claim',
          exact: `claim ${index}.`,
          body: { ...body, absolute: false },
        })),
      }),
    ),
  )

test('a letter that comes later stands as if it had always been there', () => {
  fc.assert(
    fc.property(letters, fc.nat(), (all, which) => {
      const late = all[which % all.length]!
      const others = all.filter((one) => one !== late)
      const kept = empty()
      resolveInto(kept, others, { kind: 'all' })
      resolveInto(kept, all, { kind: 'some', documents: new Set([late.id as DocumentId]) })
      const fresh = empty()
      resolveInto(fresh, all, { kind: 'all' })
      assert.deepEqual(inOrder(kept, all), inOrder(fresh, all))
    }),
  )
})

test('a letter that is taken away leaves nothing behind', () => {
  fc.assert(
    fc.property(letters, fc.nat(), (all, which) => {
      const lost = all[which % all.length]!
      const others = all.filter((one) => one !== lost)
      const kept = empty()
      resolveInto(kept, all, { kind: 'all' })
      resolveInto(kept, others, { kind: 'some', documents: new Set([lost.id as DocumentId]) })
      const fresh = empty()
      resolveInto(fresh, others, { kind: 'all' })
      assert.deepEqual(inOrder(kept, others), inOrder(fresh, others))
    }),
  )
})

function inOrder(kept: Kept, sketches: readonly Sketch[]): unknown {
  return sketches.map(({ id }) => [id, kept.findings.get(id), kept.notes.get(id)])
}
