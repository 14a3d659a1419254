/** A text as the plain reader makes it, for tests of dividing. */
import { type MarkedText, readSource } from '../../src/sources/index.ts'

export async function plainText(words: string, path = 'a.txt'): Promise<MarkedText> {
  const bytes = new TextEncoder().encode(words)
  for await (const reading of readSource({ path, bytes }))
    if (reading.kind === 'text') return reading.text
  throw new RangeError(`no text was read from "${words.slice(0, 40)}"`)
}
