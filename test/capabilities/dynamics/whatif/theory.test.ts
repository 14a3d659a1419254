import assert from 'node:assert/strict'
import { test } from 'node:test'
import { modelCsv } from '../../../../src/capabilities/dynamics/flows/file.ts'
import {
  theoryRows,
  theorySweep,
  theoryWords,
  theoryXmile,
} from '../../../../src/capabilities/dynamics/whatif/theory.ts'

test('the theory without its spiral moves the other side less', () => {
  const rows = theoryRows({ seed: 1, runs: 40 })
  const other = (name: string) => rows.find((row) => row.name === name)!.more[1]![2]
  assert.ok(other('no spiral') < other('the whole theory'))
  assert.match(
    theoryWords(rows, theorySweep({ seed: 7, runs: 8 }), 40),
    /nothing of it says what happened/,
  )
})

test('the theory written as XMILE runs', () => {
  const lines = modelCsv(theoryXmile()).split('\n')
  assert.equal(lines.length, 1097)
  assert.ok(!lines.at(-1)!.includes('NaN'))
})

test('swinging a parameter shows which the theory hangs on', () => {
  const { usual, swings } = theorySweep({ seed: 2, runs: 12 })
  const width = swings.map(({ less, more }) => Math.abs(more - less))
  assert.deepEqual(
    width,
    width.toSorted((one, other) => other - one),
  )
  const hostile = swings.find(({ name }) => name === 'hostile')!
  assert.ok(hostile.less < usual && usual < hostile.more)
})

test('a file without a variable is no model', () => {
  assert.throws(() => modelCsv('a few words'), /no (?:variable|equation)/)
  assert.throws(() => modelCsv('{UTF-8} x'), /no (?:variable|equation)/)
})
