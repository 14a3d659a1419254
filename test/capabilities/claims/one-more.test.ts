/** One document more, or less, gives the same relations between claims as reading all anew. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Resolution, ResolveTools, Stale } from '../../../src/capabilities/capability.ts'
import { resolve } from '../../../src/capabilities/claims/resolve/index.ts'
import { mostCompared } from '../../../src/capabilities/claims/resolve/ledger.ts'
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

/** Letters in their order, and with how many claims before it a claim is compared. */
interface Papers {
  readonly sketches: readonly Sketch[]
  readonly most: number
}

/** Resolves into what was kept, as a build does. */
function resolveInto(kept: Kept, { sketches, most }: Papers, stale: Stale): void {
  const all = [...kept.notes.values()].flat()
  const tools: ResolveTools = {
    stale,
    folder: '',
    nameMissing: () => assert.fail(),
    progress: () => {},
    order: () => sketches.map(({ id }) => id as DocumentId),
    notes: arrayNotes(all),
    // Letters are numbered in their order.
    place: (document) => document,
  }
  for (const one of [...resolve(arrayRecord(sketches), tools, most)]) keep(kept, one)
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
  .array(fc.array(claim, { maxLength: 3 }), { minLength: 2, maxLength: 14 })
  .map((all) =>
    all.map(
      (own, at): Sketch => ({
        id: `letter-${String(at).padStart(2, '0')}`,
        words: own.map((_, index) => `claim ${index}.`).join(' ') || 'None.',
        findings: own.map((body, index) => ({
          kind: 'claim',
          exact: `claim ${index}.`,
          body: { ...body, absolute: false },
        })),
      }),
    ),
  )

/** How the claims that come, go and change lie in a row: some letters of it each time. */
const some = fc.array(fc.nat(), { minLength: 1, maxLength: 3 })

/** So few that claims are pushed out of the range of others; and as many as in a build. */
const reach = fc.constantFrom(1, 2, 3, 5, mostCompared)

test('letters that come later stand as if they had always been there', () => {
  fc.assert(
    fc.property(letters, some, reach, (all, which, most) => {
      const late = new Set(which.map((at) => all[at % all.length]!))
      const others = all.filter((one) => !late.has(one))
      assertAlike({ before: others, now: all, stale: [...late], most })
    }),
    { numRuns: 300 },
  )
})

test('letters that are taken away leave nothing behind', () => {
  fc.assert(
    fc.property(letters, some, reach, (all, which, most) => {
      const lost = new Set(which.map((at) => all[at % all.length]!))
      const others = all.filter((one) => !lost.has(one))
      assertAlike({ before: all, now: others, stale: [...lost], most })
    }),
    { numRuns: 300 },
  )
})

test('letters that say something else, or only seem to, stand as if they had always said it', () => {
  fc.assert(
    fc.property(letters, letters, some, reach, (all, other, which, most) => {
      const changed = new Set(which.map((at) => at % all.length))
      const now = all.map((one, at) =>
        changed.has(at) ? { ...(other[at] ?? one), id: one.id } : one,
      )
      const stale = [...changed].map((at) => all[at]!)
      assertAlike({ before: all, now, stale, most })
    }),
    { numRuns: 300 },
  )
})

interface Step {
  readonly before: readonly Sketch[]
  readonly now: readonly Sketch[]
  readonly stale: readonly Sketch[]
  readonly most: number
}

/** What is resolved in two steps is what is resolved at once. */
function assertAlike({ before, now, stale, most }: Step): void {
  const kept = empty()
  resolveInto(kept, { sketches: before, most }, { kind: 'all' })
  const documents = new Set(stale.map(({ id }) => id as DocumentId))
  resolveInto(kept, { sketches: now, most }, { kind: 'some', documents })
  const fresh = empty()
  resolveInto(fresh, { sketches: now, most }, { kind: 'all' })
  assert.deepEqual(inOrder(kept, now), inOrder(fresh, now))
}

function inOrder(kept: Kept, sketches: readonly Sketch[]): unknown {
  return sketches.map(({ id }) => [id, kept.findings.get(id), kept.notes.get(id)])
}
