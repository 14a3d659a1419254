/**
 * The vocabulary of a corpus: how often each word stands in it, and what that tells. A
 * misreading is known by it from a word, a formula from what says something.
 */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { wordsOf } from '../../../text/index.ts'

/** How often each word stands, in comparison forms. */
export type WordCounts = ReadonlyMap<string, number>

export interface Vocabulary {
  readonly isWord: (form: string) => boolean
  /** Whether a form stands in the corpus only now and then: what formulas are not made of. */
  readonly isRare: (form: string) => boolean
  /** Whether a form stands everywhere in the corpus, and tells nothing of what a passage is about. */
  readonly isCommon: (form: string) => boolean
  /** What a form says, in bits, by how rare it is in the corpus; what is not in it says most. */
  readonly says: (form: string) => number
}

/** What counts tell of words, in a corpus of so many texts. */
export function vocabularyOf(counts: WordCounts, texts: number): Vocabulary {
  return {
    isWord: wordhood(counts, texts),
    isRare: rareness(counts),
    isCommon: commonness(counts),
    says: saying(counts),
  }
}

/** The vocabulary stops growing here: what comes later is mostly noise. */
const mostWords = 400_000

/** Count the words of a text with those before it. */
export function countWords(counts: Map<string, number>, words: string): void {
  for (const { form } of wordsOf(words)) {
    const count = counts.get(form)
    if (count !== undefined) counts.set(form, count + 1)
    else if (counts.size < mostWords) counts.set(form, 1)
  }
}

/** The counts that a folder keeps; nothing where it keeps none that can be read. */
export function keptVocabulary(folder: string): Map<string, number> | undefined {
  if (!existsSync(vocabularyFile(folder))) return undefined
  try {
    return new Map(JSON.parse(readFileSync(vocabularyFile(folder), 'utf8')) as [string, number][])
  } catch {
    return undefined
  }
}

/** Keep counts in a folder, in one step. */
export function keepVocabulary(folder: string, counts: WordCounts): void {
  const file = vocabularyFile(folder)
  writeFileSync(`${file}.part`, JSON.stringify([...counts]), { flush: true })
  renameSync(`${file}.part`, file)
}

function vocabularyFile(folder: string): string {
  return join(folder, 'words.json')
}

/** A vocabulary of fewer words than this does not know the half of the language. */
const smallVocabulary = 25_000

/**
 * Whether a form is a word: it stands in the corpus more than once. A small corpus has not
 * every word, so there a form will do that is made like its words, three letters by three.
 */
function wordhood(counts: WordCounts, texts: number): Vocabulary['isWord'] {
  const rare = Math.max(2, Math.ceil(texts * 0.004))
  const isKnown = (form: string): boolean =>
    (counts.get(form) ?? 0) >= (form.length <= 3 ? rare : 2)
  if (counts.size >= smallVocabulary) return isKnown
  let threes: ReadonlyMap<string, number> | undefined
  return (form) => {
    if (isKnown(form)) return true
    if (form.length <= 4) return false
    threes ??= threesIn(counts.keys())
    return threesOf(form).every((three) => (threes?.get(three) ?? 0) > 2)
  }
}

/** How many forms have each three letters in a row. */
function threesIn(forms: Iterable<string>): Map<string, number> {
  const threes = new Map<string, number>()
  for (const form of forms)
    for (const three of threesOf(form)) threes.set(three, (threes.get(three) ?? 0) + 1)
  return threes
}

function threesOf(form: string): string[] {
  const bounded = `^${form}$`
  return Array.from({ length: Math.max(0, bounded.length - 2) }, (_, at) =>
    bounded.slice(at, at + 3),
  )
}

/** Of so many words a form may be one without being common. */
const wordsToOne = 4000

function rareness(counts: WordCounts): Vocabulary['isRare'] {
  let all = 0
  for (const count of counts.values()) all += count
  const most = Math.max(10, all / wordsToOne)
  return (form) => form.length > 3 && /^\p{L}+$/u.test(form) && (counts.get(form) ?? 0) <= most
}

/** Of so many words a form that stands once is common. */
const wordsToCommon = 350

function commonness(counts: WordCounts): Vocabulary['isCommon'] {
  let all = 0
  for (const count of counts.values()) all += count
  const most = Math.max(8, all / wordsToCommon)
  return (form) => (counts.get(form) ?? 0) > most
}

/** A form says no more than this: the rarest may be misread. */
const mostBits = 12

function saying(counts: WordCounts): Vocabulary['says'] {
  let all = 0
  for (const count of counts.values()) all += count
  return (form) => Math.min(mostBits, Math.log2(Math.max(2, all) / ((counts.get(form) ?? 0) + 1)))
}
