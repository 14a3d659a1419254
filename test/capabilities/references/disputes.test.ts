/**
 * Eighteen small invented quarrels with their truth in the words, written before
 * anybody looked at what the program finds in them. They hold every kind of
 * mention that the codebook names. The floors are what was reached, less a little.
 */
import assert from 'node:assert/strict'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { measureCorpus } from '../../../src/cli/eval/run.ts'
import { silentOutput } from '../../../src/cli/output.ts'
import { layOutDispute } from '../../support/disputes.ts'

interface Figures {
  readonly precision: number
  readonly recall: number
  readonly gold: number
  readonly found: number
}

const disputes = [
  'boundary',
  'lexicon',
  'tenants',
  'schism',
  'legation',
  'bureau',
  'refit',
  'typescript',
  'fishery',
  'school',
  'barbers',
  'observatory',
]
/** Six later ones, hardly read: three by which rules were tuned, three that are only counted (`governor`, `herbarium`, `signalbox`). */
const laterDisputes = ['prebend', 'province', 'salvage', 'governor', 'herbarium', 'signalbox']
const only = ['references', 'replies']
const folder = join(import.meta.dirname, '../../../../test/fixtures/disputes')
/** Figures of several of them together, by what is measured. */
async function figuresOfAll(
  names: readonly string[],
): Promise<Map<string, { precision: number; recall: number }>> {
  const sums = new Map<string, { right: number; gold: number; found: number }>()
  for (const name of names) {
    const corpus = layOutDispute(join(folder, `${name}.txt`))
    const parts = await measureCorpus(corpus, { only }, silentOutput)
    rmSync(corpus, { recursive: true })
    for (const [what, value] of parts.flatMap((part) => Object.entries(part.figures))) {
      const { recall, gold, found } = value as Figures
      if (gold === undefined) continue
      const sum = sums.get(what) ?? { right: 0, gold: 0, found: 0 }
      sum.right += recall * gold
      sum.gold += gold
      sum.found += found
      sums.set(what, sum)
    }
  }
  return new Map(
    [...sums].map(([what, { right, gold, found }]) => [
      what,
      { precision: right / Math.max(1, found), recall: right / gold },
    ]),
  )
}

/** Holds figures to what was reached, less a little. */
async function floorOf(
  names: readonly string[],
): Promise<(what: string, precision: number, recall: number) => void> {
  const figures = await figuresOfAll(names)
  return (what, precision, recall) => {
    const found = figures.get(what)
    assert.ok(found !== undefined, what)
    assert.ok(found.precision >= precision, `${what}: precision ${found.precision}`)
    assert.ok(found.recall >= recall, `${what}: recall ${found.recall}`)
  }
}

test('mentions in quarrels that nobody tuned for point where a reader would point', async () => {
  const floor = await floorOf(disputes)
  floor('references', 0.83, 0.78)
  floor('replies', 0.84, 0.79)
  floor('missing', 0.83, 0.83)
  // The two newest hold maps and plans that went round, of which few steps are told yet.
  floor('withheld', 0.58, 0.36)
})

test('papers kept back in the words of six new writers are told in part', async () => {
  const floor = await floorOf(laterDisputes)
  floor('references', 0.66, 0.5)
  floor('replies', 0.66, 0.66)
  floor('missing', 0.65, 0.6)
  floor('withheld', 0.45, 0.16)
})
