/** For whom a lawyer or an agent says that he writes. */
import assert from 'node:assert/strict'
import { test } from 'node:test'

import { principalIn } from '../../../src/capabilities/parties/resolve/principal.ts'
import { makeRegister } from '../../../src/capabilities/parties/resolve/register.ts'

const register = makeRegister()
const bodies = ['Weavers Guild', 'Board of Rivers'].map((name) => ({
  name,
  entry: register.add(name, 'organisation'),
}))

function principalOf(words: string): string | undefined {
  const names = bodies.flatMap(({ name, entry }) => {
    const start = words.indexOf(name)
    return start === -1 ? [] : [{ start, end: start + name.length, entry }]
  })
  return principalIn(words, names, undefined)?.name
}

for (const words of [
  'We act for the Weavers Guild and have seen your letter.',
  'Our client: Weavers Guild',
  'I have been instructed by the Weavers Guild to reply.',
])
  test(`"${words}" says for whom`, () => {
    assert.equal(principalOf(words), 'Weavers Guild')
  })

for (const words of [
  'Your client, the Weavers Guild, owes us an answer.',
  'Our client denies it, and so would the Weavers Guild.',
  'We act for the Weavers Guild. My client, the Board of Rivers, agrees.',
])
  test(`"${words}" names no single one`, () => {
    assert.equal(principalOf(words), undefined)
  })
