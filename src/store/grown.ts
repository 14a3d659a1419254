/**
 * Whether an index was made in one go of what the dossier holds now, or has grown.
 *
 * In a large dossier a build that follows a change looks again only at what the
 * change can touch, and may settle a few findings otherwise than a build from
 * nothing. Whoever promises that another can build the same asks here first.
 */
import { createHash } from 'node:crypto'
import { metaOf, setMeta } from './meta.ts'
import type { Store } from './store.ts'

/** Remembers how the index was made; `versions` are those of all that made it. */
export function keepGrowth(store: Store, versions: string, inOneGo: boolean): void {
  const { database } = store
  // To print what it holds goes through all sources.
  if (!inOneGo && hasGrown(store)) return
  const print = printOf(store, versions)
  if (inOneGo) setMeta(database, name, print)
  else if (metaOf(database, name) !== print) setMeta(database, name, grown)
}

/** Whether a build from nothing might give another record. */
export function hasGrown({ database }: Store): boolean {
  return metaOf(database, name) === grown
}

const name = 'made in one go of'
const grown = ''

function printOf(store: Store, versions: string): string {
  const hash = createHash('sha256').update(versions)
  hash.update(JSON.stringify([store.settings, store.judgements()]))
  const sources = store.database.each(`SELECT path, hash FROM source ORDER BY path`)
  for (const { path, hash: bytes } of sources) hash.update(`\n${path} ${bytes}`)
  return hash.digest('hex')
}
