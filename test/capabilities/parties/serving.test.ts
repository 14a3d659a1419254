/** Whose officers persons are said to be where they are only told of. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readNames } from '../../../src/capabilities/parties/find/index.ts'
import { servingIn } from '../../../src/capabilities/parties/find/serving.ts'
import { makeRegister } from '../../../src/capabilities/parties/resolve/register.ts'
import { readServices } from '../../../src/capabilities/parties/resolve/serving.ts'
import { english } from '../../../src/languages/index.ts'

const served = (words: string): string[] =>
  servingIn(words, readNames(words, english).names, english).map(
    ({ person, body }) => `${person}: ${body}`,
  )

for (const [words, wanted] of [
  ['He met the Chairman of the Harbour Board, Mr. Olaf Quist.', 'Olaf Quist: Harbour Board'],
  ["The President of the Weavers' Union Comrade Lena Horst spoke.", "Lena Horst: Weavers' Union"],
  ['They saw Anna Quill, clerk of the Guild of Fishers.', 'Anna Quill: Guild of Fishers'],
] as const)
  test(`"${words}" says whom somebody serves`, () => {
    assert.deepEqual(served(words), [wanted])
  })

for (const words of [
  'They saw the former chairman of the Harbour Board, Mr. Olaf Quist.',
  'They saw Anna Quill, former clerk of the Guild of Fishers.',
  'He told the Harbour Board that Mr. Olaf Quist was away.',
  'The Guild of Fishers, Anna Quill and the Harbour Board were heard.',
])
  test(`"${words}" says it of nobody`, () => {
    assert.deepEqual(served(words), [])
  })

test('who writes or is written to stands for whom his letters say', () => {
  const register = makeRegister()
  const body = register.add('Harbour Board', 'organisation')
  const [told, writer] = [
    register.add('Olaf Quist', 'person'),
    register.add('Anna Quill', 'person'),
  ]
  const head = {
    from: [['Anna Quill', 'person', null]],
    to: [],
    signature: null,
    signers: [],
    holders: [],
  } as const
  const services = [
    ['Olaf Quist', 'Harbour Board'],
    ['Anna Quill', 'Harbour Board'],
  ] as const
  readServices(services, { heads: [head], register })
  assert.deepEqual([...told.of], [body])
  assert.deepEqual([...writer.of], [])
})
