/** For whom a lawyer or an agent says that he writes. */
import assert from 'node:assert/strict'
import { test } from 'node:test'

import { principalsIn } from '../../../src/capabilities/parties/resolve/principal.ts'

const bodies = ['Weavers Guild', 'Board of Rivers']

/** The one who is acted for; nothing where several are. */
function principalOf(words: string): string | undefined {
  const names = bodies.flatMap((name) => {
    const start = words.indexOf(name)
    return start === -1 ? [] : [{ name, start, end: start + name.length }]
  })
  const [principal, ...others] = principalsIn(words, names, undefined)
  return others.length === 0 ? principal : undefined
}

for (const words of [
  'We act for the Weavers Guild and have seen your letter.',
  'Our client: Weavers Guild',
  'I have been instructed by the Weavers Guild to reply.',
  'Our clients, the Weavers Guild, ask for the keys.',
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

test('titles may stand before the name of a client, the end of a sentence may not', () => {
  const names = (words: string) => [
    { name: 'Brask', start: words.indexOf('Brask'), end: words.length },
  ]
  for (const [words, wanted] of [
    ['Our clients: Mr. and Mrs. Brask', ['Brask']],
    ['We act for Mr and Mrs Brask', ['Brask']],
    ['We act for Dr Brask', ['Brask']],
    ['We act for them. Mr. Brask', []],
  ] as const)
    assert.deepEqual(principalsIn(words, names(words), undefined), wanted, words)
})
