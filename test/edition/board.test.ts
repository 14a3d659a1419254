/** The board as a Word document and a table: the same bytes each time, readable by what reads Word. */
import assert from 'node:assert/strict'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { safeCell } from '../../src/edition/safe-cell.ts'
import { readSource } from '../../src/sources/index.ts'
import { rejoinder } from '../support/command-line.ts'

const sample = fileURLToPath(new URL('../../../samples/sino-soviet-1962-64', import.meta.url))

test('the board goes out as a Word document and a table', async (context) => {
  const home = mkdtempSync(join(tmpdir(), 'rejoinder-board-'))
  context.after(() => rmSync(home, { recursive: true, force: true }))
  const filter = (path: string): boolean => !path.includes('.rejoinder')
  cpSync(sample, join(home, 'one'), { recursive: true, filter })
  for (const to of ['a', 'b'])
    await rejoinder('export', join(home, 'one'), '--as', 'board', '--to', join(home, to))
  const bytes = readFileSync(join(home, 'a', 'board.docx'))
  assert.deepEqual(bytes, readFileSync(join(home, 'b', 'board.docx')))
  let words = ''
  for await (const reading of readSource({ path: 'board.docx', bytes }))
    if (reading.kind === 'text') words += reading.text.text.words
  assert.match(words, /When the two parties talk/)
  assert.match(words, /7 May 1964: 1965-05/)
  const table = readFileSync(join(home, 'a', 'board.csv'), 'utf8')
  assert.match(table, /^\ufeffquestion,date,party,act/)
  assert.match(table, /Seventeen parties prepare the meeting/)
})

test('a cell that looks like a formula is led by an apostrophe', () => {
  assert.equal(safeCell('=1+1'), "'=1+1")
  assert.equal(safeCell("'=so he wrote"), "''=so he wrote")
  assert.equal(safeCell("'tis late"), "'tis late")
})
