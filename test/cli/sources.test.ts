/** `rejoinder sources`: nothing that was ever given is passed over in silence. */
import assert from 'node:assert/strict'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'

import { rejoinder } from '../support/command-line.ts'
import { folderWith, put } from '../support/dossier.ts'

interface Row {
  readonly file: string
  readonly state: string
  readonly hash: string
  readonly before?: string
  readonly replaced?: string
  readonly gone?: string
  readonly documents: number
  readonly problems: readonly { readonly code: string }[]
}

async function sourcesOf(folder: string, ...more: string[]): Promise<Row[]> {
  const ran = await rejoinder('sources', folder, '--json', ...more)
  assert.ok(ran.code === 0 || ran.code === 1, ran.err)
  return ran.json() as Row[]
}

test('tells what was read, refused, replaced and taken away', async (context) => {
  const folder = folderWith(context, {
    'sources/letter.txt': 'Halvern, 3 March 1931\n\nDear Sir,\n\nThe gate was shut on Monday.\n',
    'sources/other.txt': 'Halvern, 4 March 1931\n\nDear Sir,\n\nThe gate was opened on Tuesday.\n',
    'sources/broken.pdf': '%PDF-1.4 and nothing more',
  })
  const before = await sourcesOf(folder)
  assert.deepEqual(
    before.map(({ file, state, documents }) => [file, state, documents]),
    [
      ['broken.pdf', 'refused', 0],
      ['letter.txt', 'read', 1],
      ['other.txt', 'read', 1],
    ],
  )
  assert.ok(before[0]!.problems.length > 0)
  put(folder, { 'sources/letter.txt': 'Halvern, 3 March 1931\n\nDear Sir,\n\nIt was not shut.\n' })
  rmSync(join(folder, 'sources', 'other.txt'))
  const [, letter, other] = await sourcesOf(folder)
  assert.equal(letter!.before, before[1]!.hash)
  assert.notEqual(letter!.hash, letter!.before)
  assert.match(letter!.replaced ?? '', /^\d{4}-\d\d-\d\dT/)
  assert.equal(other!.state, 'gone')
  assert.match(other!.gone ?? '', /^\d{4}-\d\d-\d\dT/)
  assert.deepEqual(
    (await sourcesOf(folder, '--gone')).map(({ file }) => file),
    ['other.txt'],
  )
})

test('answers for a folder in which nothing can be read', async (context) => {
  const folder = folderWith(context, { 'sources/broken.pdf': '%PDF-1.4 and nothing more' })
  const ran = await rejoinder('sources', folder)
  assert.equal(ran.code, 1)
  assert.match(ran.out, /broken\.pdf +refused/)
})
