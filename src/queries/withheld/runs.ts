/**
 * Runs of words: by which words of a withheld text are known again elsewhere.
 *
 * Eight words in a row seldom come about twice by themselves. A passage that is
 * shorter than that is known by all its words.
 */
import { type Span, type Word, wordsOf } from '../../text/index.ts'

/** Words in a run. */
export const runLength = 8

/** Runs of withheld texts, each with what it belongs to. */
export interface Runs<Owner> {
  /** By the number of their words; longest first. */
  readonly lengths: readonly number[]
  readonly owners: ReadonlyMap<string, Owner>
  /** Whether a word stands in any of them: most words of other texts do not. */
  readonly has: (form: string) => boolean
}

export interface Told<Owner> {
  readonly words: string
  readonly owner: Owner
}

/** All runs of some texts. */
export function runsOf<Owner>(texts: Iterable<Told<Owner>>): Runs<Owner> {
  const owners = new Map<string, Owner>()
  const lengths = new Set<number>()
  const forms = new Set<string>()
  for (const { words, owner } of texts) {
    const list = wordsOf(words)
    const length = Math.min(runLength, list.length)
    if (length === 0) continue
    lengths.add(length)
    for (const { form } of list) forms.add(form)
    for (let at = 0; at + length <= list.length; at += 1) owners.set(keyAt(list, at, length), owner)
  }
  return {
    lengths: [...lengths].sort((one, other) => other - one),
    owners,
    has: (form) => forms.has(form),
  }
}

/** A run of a withheld text that stands in other words. */
export interface Met<Owner> extends Span {
  readonly key: string
  readonly owner: Owner
}

/** Every run that stands in some words, in order. */
export function* runsIn<Owner>(words: string, runs: Runs<Owner>): Iterable<Met<Owner>> {
  const list = wordsOf(words)
  for (let at = 0; at < list.length; at += 1) {
    if (!runs.has(list[at]!.form)) continue
    for (const length of runs.lengths) {
      const last = list[at + length - 1]
      if (last === undefined || !runs.has(last.form)) continue
      const key = keyAt(list, at, length)
      const owner = runs.owners.get(key)
      if (owner !== undefined) yield { key, owner, start: list[at]!.start, end: last.end }
    }
  }
}

function keyAt(list: readonly Word[], at: number, length: number): string {
  let key = list[at]!.form
  for (let next = at + 1; next < at + length; next += 1) key += ` ${list[next]!.form}`
  return key
}
