/**
 * Tracing within one document: how much of a quotation this document accounts for.
 *
 * Where a passage stands in many documents, the looking up finds some parts in one and
 * some in another. Read as a whole, each of them shows whether it holds all of it.
 */
import { choose } from './choose.ts'
import type { Tracing } from './library.ts'
import { partsOf, type Traced } from './parts.ts'
import { begin, readWindow } from './work.ts'

/** No more characters of a document than this are read at a time. */
const mostCharacters = 40_000
/** Runs of letters that count in so large a window. */
const leastRun = 8

/** Trace a quotation in a document, about the place where a part of it was found. */
export function traceWithin(
  text: string,
  about: { readonly document: string; readonly start: number },
  tracing: Tracing,
): Traced | undefined {
  const work = begin(text, tracing)
  if (work === undefined) return undefined
  const start = Math.max(0, about.start - mostCharacters / 2)
  readWindow(work, { name: about.document, start, end: start + mostCharacters, leastRun })
  return partsOf(work, choose(work.found, work.table.breaks))
}
