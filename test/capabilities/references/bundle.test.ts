import assert from 'node:assert/strict'
import { test } from 'node:test'

import { bundleOf } from '../../../src/capabilities/references/resolve/bundle.ts'

test('knows the bundle of a paper and its place there by the numbers of its file', () => {
  assert.equal(bundleOf('C_0125-009-000.txt')?.bundle, bundleOf('C_0125-010-000.txt')?.bundle)
  assert.notEqual(bundleOf('C_0125-009-000.txt')?.bundle, bundleOf('C_0126-001-000.txt')?.bundle)
  const [ninth, tenth] = ['C-125-9.pdf', 'C-125-10.pdf'].map((file) => bundleOf(file)!.place)
  assert.ok(ninth! < tenth!)
})

for (const file of ['letter 17.txt', '1911-03-04 Holt.txt', 'Holt to Velde.docx', 'box/letter.txt'])
  test(`makes no bundle of "${file}"`, () => {
    assert.equal(bundleOf(file), undefined)
  })
