/**
 * How a language spells: the runs of three letters that its words are made of, counted in all
 * words that its lists hold. No dictionary: it tells what may be a word ("round") from what no
 * writer would write ("rouud"), also where a small corpus has neither.
 */
import { comparable } from '../text/index.ts'
import type { Language } from './language.ts'

/** Fewer words than this with a run may be abbreviations, stems, or names from abroad. */
const fewestWords = 3
/** A long word may hold one run that no listed word has. */
const longWord = 7

/** Whether a form, in letters for comparing, is spelt as the words of a language are. */
export function isSpeltAs(form: string, language: Language): boolean {
  const words = wordsWith(language)
  const strange = runsOf(form).filter((run) => (words.get(run) ?? 0) < fewestWords)
  return strange.length <= (form.length >= longWord ? 1 : 0)
}

const counted = new WeakMap<Language, ReadonlyMap<string, number>>()

/** How many words of the language's lists have each run. */
function wordsWith(language: Language): ReadonlyMap<string, number> {
  const known = counted.get(language)
  if (known !== undefined) return known
  const words = new Set<string>()
  collect(language, words, new Set())
  const runs = new Map<string, number>()
  for (const word of words)
    for (const run of new Set(runsOf(word))) runs.set(run, (runs.get(run) ?? 0) + 1)
  counted.set(language, runs)
  return runs
}

/** The words of all strings under a value, in letters for comparing. */
function collect(value: unknown, words: Set<string>, seen: Set<unknown>): void {
  if (typeof value === 'string')
    for (const [word] of value.matchAll(/\p{L}{3,}/gu)) words.add(comparable(word))
  if (typeof value !== 'object' || value === null || seen.has(value)) return
  seen.add(value)
  const inside = value instanceof Map || value instanceof Set ? [...value] : Object.values(value)
  for (const one of inside) collect(one, words, seen)
}

/** Every three letters of a word, its ends among them. */
function runsOf(word: string): string[] {
  const ended = `^${word}$`
  return Array.from({ length: Math.max(0, ended.length - 2) }, (_, at) => ended.slice(at, at + 3))
}
