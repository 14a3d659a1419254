/** A letter more, less or otherwise gives the same questions as gathering all anew. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'

import type { Resolution, ResolveTools, Stale } from '../../../src/capabilities/capability.ts'
import { resolve } from '../../../src/capabilities/negotiation/resolve/index.ts'
import type { Act, DocumentId, Finding } from '../../../src/record/index.ts'
import type { KeptNote } from '../../../src/store/index.ts'
import { arrayRecord, type Sketch } from '../../support/array-record.ts'
import { arrayNotes } from '../../support/notes.ts'

/** What a store keeps: findings of letters and of the record as a whole, and the notes of both. */
interface Kept {
  readonly own: Map<string, readonly Finding[]>
  readonly whole: Map<string, Finding>
  readonly notes: Map<string, readonly KeptNote[]>
}

const wholeRecord = ''

const empty = (): Kept => ({ own: new Map(), whole: new Map(), notes: new Map() })

function resolveInto(kept: Kept, sketches: readonly Sketch[], stale: Stale): void {
  const tools: ResolveTools = {
    stale,
    folder: '',
    nameMissing: () => assert.fail(),
    progress: () => {},
    order: () => sketches.map(({ id }) => id as DocumentId),
    notes: arrayNotes([...kept.notes.values()].flat()),
    place: (document) => document,
  }
  for (const one of [...resolve(arrayRecord(sketches), tools)]) keep(kept, one)
}

function keep(kept: Kept, { document, findings, without, notes }: Resolution): void {
  if (document !== undefined) kept.own.set(document, findings)
  else if (without === undefined) kept.whole.clear()
  if (document === undefined) for (const one of findings) kept.whole.set(one.id, one)
  for (const id of without ?? []) kept.whole.delete(id)
  if (notes !== undefined || without === undefined)
    kept.notes.set(
      document ?? wholeRecord,
      (notes ?? []).map((note) => ({ ...note, document })),
    )
}

function actOn(topic: readonly string[]): Act {
  return {
    act: 'proposes',
    party: 'Weir',
    mode: 'direct',
    values: { dates: [], terms: [], places: [], amounts: [] },
    topic,
    context: [],
    alternatives: [],
    reasons: [],
  } as unknown as Act
}

const topic = fc.subarray(['sluic', 'key', 'warden', 'eel', 'toll'], { minLength: 1 })

/** Letters of none, one or two acts, each a sentence. */
const letters = fc
  .array(fc.array(topic, { maxLength: 2 }), { minLength: 2, maxLength: 8 })
  .map((all) => all.map((topics, at) => letter(`letter-${at}`, topics)))

function letter(id: string, topics: readonly (readonly string[])[]): Sketch {
  const sentences = topics.map((words) => `We propose the ${words.join(' and the ')}.`)
  return {
    id,
    words: ['We are well.', ...sentences].join(' '),
    findings: sentences.map((exact, at) => ({
      kind: 'act',
      exact,
      confidence: 0.9,
      body: actOn(topics[at]!),
    })),
  }
}

const which = fc.array(fc.nat(), { minLength: 1, maxLength: 3 })

test('questions are those of the letters that there are, however they came', () => {
  let gathered = 0
  fc.assert(
    fc.property(letters, letters, which, fc.boolean(), (all, others, places, isGoing) => {
      const chosen = new Set(places.map((at) => all[at % all.length]!.id))
      const otherwise = all.flatMap((one, at): Sketch[] => {
        if (!chosen.has(one.id)) return [one]
        return isGoing || others[at] === undefined ? [] : [{ ...others[at], id: one.id }]
      })
      for (const [before, now] of [
        [all, otherwise],
        [otherwise, all],
      ] as const) {
        const kept = empty()
        resolveInto(kept, before, { kind: 'all' })
        resolveInto(kept, now, { kind: 'some', documents: chosen as Set<DocumentId> })
        const fresh = empty()
        resolveInto(fresh, now, { kind: 'all' })
        assert.deepEqual(saidIn(kept), saidIn(fresh))
        gathered += fresh.whole.size
      }
    }),
  )
  assert.ok(gathered > 0)
})

function saidIn({ whole, notes }: Kept): unknown {
  const questions = [...whole.values()].sort((one, other) => (one.id < other.id ? -1 : 1))
  return [questions, notes.get(wholeRecord)]
}
