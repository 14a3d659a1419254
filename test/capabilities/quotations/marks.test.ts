/** Some 170 invented quotations with every kind of mark, their truth written before anything was run. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { layBare } from '../../../src/capabilities/quotations/find/lay.ts'
import { quotationsOf } from '../../../src/capabilities/quotations/find/quotations-of.ts'
import type { Quoted } from '../../../src/capabilities/quotations/find/quoted.ts'
import { languages } from '../../../src/languages/index.ts'

const file = join(import.meta.dirname, '../../../../test/fixtures/quotations/marks.txt')

for (const part of readFileSync(file, 'utf8').split(/^=== /m).slice(1)) {
  const [head = '', ...lines] = part.split('\n')
  const code = head.slice(0, 2)
  const marked = lines.join('\n').trim()
  test(`quotations in ${code}: ${head.slice(3)}`, () => {
    const text = marked.replace(/[⟦⟧]/g, '')
    const { quotation } = languages.find((one) => one.code === code)!
    const found = quotationsOf(layBare(text), quotation!).flatMap(pieces)
    assert.deepEqual(found.map(({ start, end }) => bare(text.slice(start, end))).sort(), [
      ...truths(marked).map(bare).sort(),
    ])
  })
}

/** What is interrupted is marked piece by piece; lines of mail and paragraphs of one quotation are not. */
function pieces(quoted: Quoted): readonly { readonly start: number; readonly end: number }[] {
  return quoted.form === 'inline' ? quoted.pieces : [quoted]
}

function truths(marked: string): string[] {
  const open: string[] = []
  const closed: string[] = []
  for (const sign of marked) {
    if (sign === '⟦') open.push('')
    else if (sign === '⟧') closed.push(open.pop()!)
    else for (const at of open.keys()) open[at] += sign
  }
  return [...closed, ...open]
}

/** Marks and stops at the ends may count or not. */
function bare(words: string): string {
  return words.replace(/^[\s"'“”‘’>|«».]+|[\s.,;"'“”‘’>|«»]+$/gu, '')
}
