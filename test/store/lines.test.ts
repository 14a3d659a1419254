/** Append-only files: nothing that was written is lost or changed. */
import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'

import { appendLines, readLines } from '../../src/store/lines.ts'
import { folderWith } from '../support/dossier.ts'

test('gives back the values in order', (context) => {
  const file = join(folderWith(context, {}), 'a.jsonl')
  appendLines(file, [{ one: 1 }])
  appendLines(file, [{ two: 2 }, { three: 'ß\n' }])
  assert.deepEqual(
    readLines(file).lines.map((line) => line.value),
    [{ one: 1 }, { two: 2 }, { three: 'ß\n' }],
  )
})

test('a line that was cut off is named, left as it is, and the next stands on its own', (context) => {
  const file = join(folderWith(context, {}), 'a.jsonl')
  writeFileSync(file, '{"one":1}\n{"tw')
  appendLines(file, [{ three: 3 }])
  const { lines, damaged } = readLines(file)
  assert.deepEqual(
    lines.map((line) => line.value),
    [{ one: 1 }, { three: 3 }],
  )
  assert.deepEqual(
    damaged.map((one) => one.number),
    [2],
  )
  assert.equal(readFileSync(file, 'utf8'), '{"one":1}\n{"tw\n{"three":3}\n')
})

test('says whether the last line was torn', (context) => {
  const file = join(folderWith(context, { 'a.jsonl': '{"one":1}\n{"tw' }), 'a.jsonl')
  assert.deepEqual(
    readLines(file).damaged.map((one) => one.torn),
    [true],
  )
})

test('whatever stands in the file, what is appended is read and nothing is taken away', (context) => {
  const folder = folderWith(context, {})
  let number = 0
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.jsonValue(), (before, value) => {
      const file = join(folder, `${number++}.jsonl`)
      writeFileSync(file, before)
      const bytes = readFileSync(file)
      appendLines(file, [{ value }])
      const now = readFileSync(file)
      assert.deepEqual(now.subarray(0, bytes.length), bytes)
      const { lines } = readLines(file)
      const expected = JSON.parse(JSON.stringify({ value })) as unknown
      assert.deepEqual(lines.at(-1)?.value, expected)
    }),
  )
})
