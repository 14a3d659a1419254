/** The ways in which a heading begins: each knows its own example, and none before it does. */
import assert from 'node:assert/strict'
import { test } from 'node:test'

import { headingLadder, leadOf } from '../../src/documents/heading-leads.ts'

for (const [at, { name, example, bare = false }] of headingLadder.entries())
  test(`a heading that begins with its ${name} is read there first: ${example}`, () => {
    const fitting = headingLadder.findIndex(
      ({ form, unless }) => form.test(example) && !unless?.(form.exec(example)!.groups!),
    )
    assert.equal(fitting, at)
    assert.notEqual(leadOf(example, { bare }), undefined)
  })

test('only what is set as a heading is filed under a name', () => {
  const line = 'Ferry dues: minutes of the talk on 9 June'
  assert.equal(leadOf(line, { bare: false }), undefined)
  assert.equal(leadOf(line, { bare: true })?.noun, 'minutes')
  assert.equal(leadOf('Subject: minutes of the talk on 9 June', { bare: true }), undefined)
})

test('an owner is a person, and his name is the sender', () => {
  const lead = leadOf("E.V. Holt's report to the Guild", { bare: false })
  assert.deepEqual([lead?.noun, lead?.sender], ['report', 'E.V. Holt'.length])
  assert.equal(leadOf("The Harbour's report to the Guild", { bare: false }), undefined)
})
