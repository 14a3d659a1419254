import assert from 'node:assert/strict'
import { test } from 'node:test'
import { layBare } from '../../../src/capabilities/quotations/find/lay.ts'
import { quotationsOf } from '../../../src/capabilities/quotations/find/quotations-of.ts'
import { english } from '../../../src/languages/index.ts'

const nothing = (text: string): void =>
  assert.deepEqual(
    quotationsOf(layBare(text), english.quotation!).map(({ start, end }) => text.slice(start, end)),
    [],
  )

test('an apostrophe is no quotation', () => {
  nothing("The nuns' weir and the millers' sluice weren't theirs.")
  nothing('’Tis the sisters’ weir, of the ’60s.')
})

test('inches and feet are no quotations', () => nothing(`A board 5' wide.`))

test('a program set in is no block quotation', () =>
  nothing('Run this:x\n\n    for (i = 0; i < 9; i++) {\n    open(i);\n    }\n\nThen wait.'))

test('a stray mark is no quotation', () => nothing("We answered accordingly' and waited."))

test('a prompt, a list and a single colon are no mail quoting', () => {
  nothing('Type this:\nSQL> select weir from gates;\nand wait for the answer.')
  nothing('Two things:\n: the gate\n:: the weir\nNo more.')
})
