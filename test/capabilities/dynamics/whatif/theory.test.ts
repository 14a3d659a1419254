import assert from 'node:assert/strict'
import { test } from 'node:test'
import { modelCsv } from '../../../../src/capabilities/dynamics/flows/file.ts'
import {
  theoryRows,
  theoryWords,
  theoryXmile,
} from '../../../../src/capabilities/dynamics/whatif/theory.ts'

test('the theory without its spiral moves the other side less', () => {
  const rows = theoryRows({ seed: 1, runs: 40 })
  const other = (name: string) => rows.find((row) => row.name === name)!.more[1]![2]
  assert.ok(other('no spiral') < other('the whole theory'))
  assert.match(theoryWords(rows, 40), /nothing of it says what happened/)
})

test('the theory written as XMILE runs', () => {
  const lines = modelCsv(theoryXmile()).split('\n')
  assert.equal(lines.length, 1097)
  assert.ok(!lines.at(-1)!.includes('NaN'))
})
