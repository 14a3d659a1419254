/** By which nouns documents are called, and in whose papers: `das Urteil` of one file is not that of another. */
export interface CallBook<Paper> {
  add(document: Paper, keys: readonly string[]): void
  /** Documents under any of the keys, each once. */
  of(keys: readonly string[]): readonly Paper[]
  /** Of the calls under the first of the keys that has any, the share that mean a document. */
  share(document: Paper, keys: readonly string[]): number
}

/** How many documents of one noun in one circle are weighed. */
const most = 24
/** Circles of a paper that are looked at. */
const mostKeys = 6

export function callBook<Paper>(): CallBook<Paper> {
  const byKey = new Map<string, Map<Paper, number>>()
  return {
    add(document, keys) {
      for (const key of keys.slice(0, mostKeys)) {
        const calls = byKey.get(key) ?? new Map<Paper, number>()
        if (calls.size === 0) byKey.set(key, calls)
        if (calls.size >= most && !calls.has(document)) calls.delete(calls.keys().next().value!)
        calls.set(document, (calls.get(document) ?? 0) + 1)
      }
    },
    of: (keys) => [
      ...new Set(keys.slice(0, mostKeys).flatMap((key) => [...(byKey.get(key)?.keys() ?? [])])),
    ],
    share(document, keys) {
      const key = keys.find((one) => byKey.has(one))
      const calls = key === undefined ? undefined : byKey.get(key)
      if (calls === undefined) return 0
      const all = [...calls.values()].reduce((sum, count) => sum + count, 0)
      return (calls.get(document) ?? 0) / all
    },
  }
}
