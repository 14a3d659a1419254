/** Invented sentences of many trades and times, each one act or none: how many are read for what they are. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { actsIn } from '../../../src/capabilities/negotiation/find/index.ts'
import { learnt } from '../../../src/capabilities/negotiation/find/weights.ts'
import { english } from '../../../src/languages/index.ts'
import type { Document } from '../../../src/record/index.ts'

const folder = join(import.meta.dirname, '../../../../test/fixtures/acts')
const letter = { id: 'mill-1902-03-01', from: [], to: [] } as unknown as Document

/** A letter has more than one sentence; these are no acts. */
const padding = 'The meeting was held in the hall of the town. '

const sentences = readIn('sentences.txt')
const acts = sentences.filter(({ act }) => act !== 'none')
const others = sentences.filter(({ act }) => act === 'none')

test('seven in ten sentences that do one plain thing are suggested, two in three as that', () => {
  assert.ok(acts.length >= 140)
  assert.ok(acts.filter(({ read }) => read.length > 0).length >= 0.7 * acts.length)
  assert.ok(acts.filter(({ act, read }) => read.includes(act ?? '')).length >= 0.65 * acts.length)
})

test('of sixty that tell, describe or mean it otherwise few are suggested', () => {
  assert.equal(others.length, 60)
  assert.ok(others.filter(({ read }) => read.length > 0).length <= 4)
})

test('of harder sentences, kept apart from those that were learnt from, six in ten are suggested, two in five as what they do', () => {
  const kept = readIn('kept.txt')
  const doing = kept.filter(({ act }) => act !== 'none')
  assert.ok(doing.length >= 300)
  assert.ok(doing.filter(({ read }) => read.length > 0).length >= 0.6 * doing.length)
  assert.ok(doing.filter(({ act, read }) => read.includes(act ?? '')).length >= 0.4 * doing.length)
  assert.ok(kept.filter(({ act, read }) => act === 'none' && read.length > 0).length <= 3)
})

interface Sentence {
  readonly act: string | undefined
  /** What it is suggested as. */
  readonly read: readonly string[]
}

function readIn(name: string): Sentence[] {
  return readFileSync(join(folder, name), 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [act, words] = line.split(' :: ')
      return words === undefined ? [] : [{ act, read: actsOf(words) }]
    })
}

function actsOf(words: string): string[] {
  const text = `${padding.repeat(6)}\n${words}\n${padding.repeat(8)}`
  return actsIn(text, { document: letter, language: english, model: learnt }).map(
    ({ body }) => body.act,
  )
}

test('a body in small letters does what its verb says; May is a month', () => {
  assert.deepEqual(actsOf('The council accepts eight per cent.'), ['accept'])
  assert.deepEqual(actsOf('Management cannot agree to it.'), ['reject'])
  assert.deepEqual(actsOf('We request that the shift be ended by May.'), ['request'])
})
