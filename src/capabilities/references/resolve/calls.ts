/** By which nouns documents are called, and in whose papers: `das Urteil` of one file is not that of another. */
export interface CallBook<Paper> {
  add(document: Paper, keys: readonly string[]): void
  /** Documents under any of the keys, each once. */
  of(keys: readonly string[]): readonly Paper[]
}

/** How many documents of one noun in one circle are weighed. */
const most = 24
/** Circles of a paper that are looked at. */
const mostKeys = 6

export function callBook<Paper>(): CallBook<Paper> {
  const byKey = new Map<string, Paper[]>()
  return {
    add(document, keys) {
      for (const key of keys.slice(0, mostKeys)) {
        const list = byKey.get(key)
        if (list === undefined) byKey.set(key, [document])
        else if (!list.slice(-most).includes(document)) list.push(document)
      }
    },
    of: (keys) => [
      ...new Set(keys.slice(0, mostKeys).flatMap((key) => byKey.get(key)?.slice(-most) ?? [])),
    ],
  }
}
