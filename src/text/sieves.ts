/**
 * Many patterns that are asked of the same texts: one walk over the words of a
 * text tells which of them may begin there, and only these are asked at all.
 */
import { type Keyed, keyed, type Sieved } from './sieve.ts'
import { tracesIn, withStarts } from './traces.ts'

export interface Sieves<Key> {
  /** Those that may stand in a text, in the order in which they were given. */
  in(words: string): readonly (readonly [Key, Sieved])[]
}

/** Patterns under their keys, behind one sieve. */
export function sieves<Key>(forms: readonly (readonly [Key, RegExp])[]): Sieves<Key> {
  const all = forms.map(([key, form]) => [key, keyed(form)] as const)
  let table: Table | undefined
  return {
    in(words) {
      const traces = tracesIn(words)
      if (traces.isOpen) return all
      table ??= tableOf(all.map(([, form]) => form))
      return possibleIn(all, table, withStarts(traces))
    },
  }
}

interface Table {
  /** By the key of three signs, which of the lists. */
  readonly listOf: Uint16Array
  /** The patterns that can begin with a key; the first list is empty. */
  readonly lists: readonly (readonly number[])[]
  /** Patterns that may begin with anything. */
  readonly always: readonly number[]
  /** For each pattern the text in which it was last found possible; texts are counted from 1. */
  readonly seen: Float64Array
  texts: number
}

function tableOf(forms: readonly Keyed[]): Table {
  const listOf = new Uint16Array(32 ** 3)
  const lists: number[][] = [[]]
  const always: number[] = []
  for (const [at, form] of forms.entries()) {
    const keys = form.keys()
    if (keys === undefined) always.push(at)
    for (const key of keys ?? []) {
      listOf[key] ||= lists.push([]) - 1
      lists[listOf[key]!]!.push(at)
    }
  }
  return { listOf, lists, always, seen: new Float64Array(forms.length), texts: 0 }
}

/** Those of all that may begin in a text; what was marked for another text need not be wiped out. */
function possibleIn<One>(
  all: readonly One[],
  table: Table,
  { keys, count }: { readonly keys: Uint16Array; readonly count: number },
): One[] {
  const { listOf, lists, always, seen } = table
  table.texts += 1
  for (const one of always) seen[one] = table.texts
  for (let at = 0; at < count; at += 1) {
    const list = listOf[keys[at]!]!
    if (list !== 0) for (const one of lists[list]!) seen[one] = table.texts
  }
  const possible: One[] = []
  for (let at = 0; at < all.length; at += 1) if (seen[at] === table.texts) possible.push(all[at]!)
  return possible
}
