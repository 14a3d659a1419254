/** What was looked at last is kept at hand, and forgotten when more comes. */
import type { Text } from '../text/index.ts'
import type { Database } from './database.ts'
import { unpackLayout } from './pack.ts'

/** More texts than are looked into at once, few enough to forget. */
const most = 64
/** Heads are small, and every list of documents goes through all of them. */
export const mostHeads = 8192

export interface RememberedTexts {
  words(n: number): string
  text(n: number): Text
}

/** The last texts looked at, so that a walk through the findings of a letter reads its words once. */
export function rememberedTexts(database: Database): RememberedTexts {
  const words = new Map<number, string>()
  const texts = new Map<number, Text>()
  const row = (n: number, column: string): string => {
    const one = database.get(`SELECT ${column} AS value FROM text WHERE n = ?`, n)
    if (one === undefined) throw new RangeError(`no text ${n} is kept`)
    return String(one.value)
  }
  const both: RememberedTexts = {
    words: (n) => remember(words, n, () => row(n, 'words')),
    text: (n) => remember(texts, n, () => unpackLayout(both.words(n), row(n, 'layout'))),
  }
  return both
}

/** What is known under a key, made where it is not; past the limit the oldest is forgotten. */
export function remember<Key, Thing>(
  known: Map<Key, Thing>,
  key: Key,
  make: () => Thing,
  limit: number = most,
): Thing {
  const old = known.get(key)
  if (old !== undefined) return old
  const made = make()
  const [oldest] = known.keys()
  if (known.size >= limit && oldest !== undefined) known.delete(oldest)
  known.set(key, made)
  return made
}
