import assert from 'node:assert/strict'
import { test } from 'node:test'

import { calibrationOf } from '../../../src/cli/eval/together.ts'

test('adds up what several corpora say with like confidence, each thing apart and all together', () => {
  const part = (calibration: Record<string, number[][]>) => ({
    name: 'some',
    figures: { calibration },
    misses: [],
  })
  const bands = calibrationOf([
    [
      part({
        references: [
          [0.55, 0.5, 4],
          [0.95, 1, 10],
        ],
      }),
    ],
    [part({ references: [[0.65, 0.75, 4]], acts: [[0.92, 0.8, 5]] })],
  ])
  const of = (name: string, from: number) =>
    bands.find((band) => band.of === name && band.from === from)
  assert.deepEqual([of('references', 0.5)?.right, of('references', 0.5)?.count], [5, 8])
  assert.deepEqual([of('all', 0.9)?.right, of('all', 0.9)?.count], [14, 15])
  assert.equal(of('references', 0.7), undefined)
})
