/** Files that offices leave among letters and that are not read: each is named for what it is. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readSource } from '../../src/sources/index.ts'

const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const left: readonly (readonly [string, Uint8Array, RegExp])[] = [
  ['offer.rtf', Buffer.from('{\\rtf1\\ansi Dear Sir,\\par We refuse.\\par}'), /Rich Text/],
  ['offer.doc', Uint8Array.from([...compoundFile, ...Buffer.alloc(600)]), /old Word/],
  ['offer.msg', Uint8Array.from([...compoundFile, ...Buffer.alloc(600)]), /Outlook message/],
  ['offer.odt', Buffer.from('PK\u0003\u0004mimetype'), /OpenDocument/],
  ['costs.xlsx', Buffer.from('PK\u0003\u0004xl/'), /spreadsheet/],
  ['page 1.jpg', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, ...Buffer.alloc(200)]), /picture/],
]

for (const [path, bytes, what] of left)
  test(`“${path}” is named for what it is, and none of its bytes is taken for words`, async () => {
    const readings = []
    for await (const reading of readSource({ path, bytes })) readings.push(reading)
    const [first] = readings
    assert.equal(readings.length, 1)
    assert.ok(first?.kind === 'problem' && first.problem.code === 'format-unknown')
    assert.match(first.problem.what, what)
  })

test('a letter that begins with the letters of an archive is a letter', async () => {
  const bytes = Buffer.from('PK asked me to write to you about the sluice.\n')
  for await (const reading of readSource({ path: 'letter.txt', bytes }))
    assert.equal(reading.kind, 'text')
})
