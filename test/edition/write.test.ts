import assert from 'node:assert/strict'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { type EditionFile, writeEdition } from '../../src/edition/index.ts'

const folder = () => join(mkdtempSync(join(tmpdir(), 'edition-')), 'out')

test('an edition that fails on the way leaves the one before whole', () => {
  const to = folder()
  writeEdition([{ path: 'index.html', content: 'first' }], to)
  const result = writeEdition(failing(), to)
  assert.equal(result.kind, 'problem')
  assert.equal(readFileSync(join(to, 'index.html'), 'utf8'), 'first')
  assert.equal(existsSync(`${to}.writing`), false)
})

test('an edition that a kill left under its other name is found again', () => {
  const to = folder()
  writeEdition([{ path: 'index.html', content: 'first' }], to)
  renameSync(to, `${to}.before`)
  assert.equal(writeEdition(failing(), to).kind, 'problem')
  assert.equal(readFileSync(join(to, 'index.html'), 'utf8'), 'first')
})

test('files with the same bytes are taken over, not written again', () => {
  const to = folder()
  writeEdition([{ path: 'a/one.html', content: 'same' }], to)
  const before = statSync(join(to, 'a/one.html')).mtimeMs
  const result = writeEdition(
    [
      { path: 'a/one.html', content: 'same' },
      { path: 'two.html', content: 'new' },
    ],
    to,
  )
  assert.deepEqual(result, { kind: 'written', written: { files: 2, bytes: 7, changed: 1 } })
  assert.equal(statSync(join(to, 'a/one.html')).mtimeMs, before)
})

test('a folder with files that no edition wrote is left alone', () => {
  const to = folder()
  mkdirSync(to)
  writeFileSync(join(to, 'taxes.pdf'), 'mine')
  const result = writeEdition([{ path: 'index.html', content: 'first' }], to)
  assert.match(result.kind === 'problem' ? result.problem.what : '', /"taxes\.pdf"/)
  assert.deepEqual(readdirSync(to), ['taxes.pdf'])
  assert.equal(existsSync(`${to}.writing`), false)
})

test('what an edition left is replaced, also where the next has no such file', () => {
  const to = folder()
  writeEdition([{ path: 'index.html', content: 'first' }], to)
  const result = writeEdition([{ path: 'new.html', content: 'second' }], to, ['index.html'])
  assert.equal(result.kind, 'written')
  assert.deepEqual(readdirSync(to), ['new.html'])
})

test('contents in pieces are written whole, and taken over where they are the same', () => {
  const to = folder()
  const pieces = (): EditionFile[] => [
    { path: 'a.json', content: { pieces: ['{', '"a": 1', '}'] } },
  ]
  writeEdition(pieces(), to)
  assert.equal(readFileSync(join(to, 'a.json'), 'utf8'), '{"a": 1}')
  const again = writeEdition(pieces(), to)
  assert.deepEqual(again, { kind: 'written', written: { files: 1, bytes: 8, changed: 0 } })
})

test('a path that leaves the edition is a fault of the program, and writes nothing', () => {
  assert.throws(() => writeEdition([{ path: '../../evil', content: '' }], folder()), RangeError)
})

function* failing(): Iterable<EditionFile> {
  yield { path: 'index.html', content: 'second' }
  throw new Error('ENOSPC: no space left on device')
}
