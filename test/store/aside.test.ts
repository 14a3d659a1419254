import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'

import fc from 'fast-check'

import { openAside } from '../../src/store/aside.ts'

const folder = mkdtempSync(join(tmpdir(), 'rejoinder-aside-'))
after(() => rmSync(folder, { recursive: true, force: true }))

test('gives back what was put aside, in its order, in any script', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' })), (words) => {
      const aside = openAside(folder)
      for (const one of words) aside.put(one)
      assert.deepEqual([...aside.all()], words)
      aside.close()
    }),
  )
})

test('holds more than it writes at once, and takes more after it was read', () => {
  const aside = openAside(folder)
  const long = 'ü'.repeat(700_000)
  for (let at = 0; at < 3; at += 1) aside.put(`${at}${long}`)
  assert.deepEqual(
    [...aside.all()].map((one) => one[0]),
    ['0', '1', '2'],
  )
  aside.put('last')
  assert.equal([...aside.all()].at(-1), 'last')
  aside.close()
})

test('leaves no file behind, killed or not', () => {
  const aside = openAside(folder)
  aside.put('words')
  assert.deepEqual(readdirSync(folder), [])
  aside.close()
})
