/** A text as the plain reader makes it, for tests of dividing. */
import assert from 'node:assert/strict'

import { type DraftDocument, divide } from '../../src/documents/index.ts'
import { noSettings } from '../../src/record/index.ts'
import { type MarkedText, readSource } from '../../src/sources/index.ts'

export async function plainText(words: string, path = 'a.txt'): Promise<MarkedText> {
  const bytes = new TextEncoder().encode(words)
  for await (const reading of readSource({ path, bytes }))
    if (reading.kind === 'text') return reading.text
  throw new RangeError(`no text was read from "${words.slice(0, 40)}"`)
}

/** The documents of a text that says nothing of its language. */
export async function documentsIn(words: string): Promise<readonly DraftDocument[]> {
  return divide(await plainText(words), {
    language: undefined,
    settings: noSettings,
    path: 'a.txt',
  })
}

/** The document of a text that holds no other. */
export async function onlyDocument(words: string): Promise<DraftDocument> {
  const found = await documentsIn(words)
  assert.equal(found.length, 1)
  return found[0]!
}
