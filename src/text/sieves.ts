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
      const possible = possibleIn(table, withStarts(traces))
      return all.filter((_, at) => possible[at] === 1)
    },
  }
}

interface Table {
  /** By the key of three signs, which of the lists. */
  readonly listOf: Uint16Array
  /** The patterns that can begin with a key; the first list is empty. */
  readonly lists: readonly (readonly number[])[]
  /** 1 for patterns that may begin with anything. */
  readonly always: Uint8Array
}

function tableOf(forms: readonly Keyed[]): Table {
  const listOf = new Uint16Array(32 ** 3)
  const lists: number[][] = [[]]
  const always = new Uint8Array(forms.length)
  for (const [at, form] of forms.entries()) {
    const keys = form.keys()
    if (keys === undefined) always[at] = 1
    for (const key of keys ?? []) {
      listOf[key] ||= lists.push([]) - 1
      lists[listOf[key]!]!.push(at)
    }
  }
  return { listOf, lists, always }
}

function possibleIn(
  { listOf, lists, always }: Table,
  { keys, count }: { readonly keys: Uint16Array; readonly count: number },
): Uint8Array {
  const possible = always.slice()
  for (let at = 0; at < count; at += 1) {
    const list = listOf[keys[at]!]!
    if (list !== 0) for (const one of lists[list]!) possible[one] = 1
  }
  return possible
}
