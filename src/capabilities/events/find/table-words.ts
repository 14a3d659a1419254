/**
 * Verbs and nouns of a language's tables where they stand in a sentence: a verb with the words
 * that belong to it ("handed the fugitives over"), and with the company in which alone it tells
 * an act.
 */
import type { ActNoun, ActWord, EventWords } from '../../../languages/index.ts'
import {
  isOfWord,
  type LowerWord,
  lowerWordsOf,
  once,
  type Span,
  wordTable,
} from '../../../text/index.ts'

interface FoundVerb {
  readonly start: number
  readonly found: string
  readonly act: ActWord
  readonly wide: boolean
}

/** Verbs of the table: each word of the sentence is looked up once, and the words behind it compared. */
export function verbsIn(reading: string, words: EventWords): FoundVerb[] {
  const verbs = verbsOf(words)
    .in(reading)
    .filter((one) => isWhole(reading, one))
  if (verbs.length === 0) return []
  const split = lowerWordsOf(reading)
  const { midway, object } = words.grammar
  const inWords: InWords = { split, reading, midway, object }
  return verbs.flatMap(({ start, value: entries }) => {
    const at = split.findIndex((word) => word.start === start)
    return entries.flatMap(({ act, tail, company }): FoundVerb[] => {
      const last = lastOf(inWords, at, tail)
      if (last === undefined || !hasCompany(reading, split, { at, last, company })) return []
      const found = reading.slice(start, split[last]!.end)
      return [{ start, found, act, wide: company !== undefined }]
    })
  })
}

const verbsOf = once(({ verbs }: EventWords) => wordTable(verbs))

const nounsOf = once(({ nouns }: EventWords) => wordTable(nouns))

/** Behind a verb an apostrophe may leave something out; of a joined word no half is a verb. */
function isWhole(reading: string, { start, end }: Span): boolean {
  if (start > 0 && isOfWord(reading, start - 1)) return false
  return end === reading.length || !isOfWord(reading, end) || /['’]/.test(reading[end]!)
}

/** Nouns that name acts, where they stand. */
export function nounsIn(
  reading: string,
  words: EventWords,
): { noun: ActNoun; start: number; end: number }[] {
  return nounsOf(words)
    .in(reading)
    .flatMap(({ start, end, value }) => {
      const noun = value.find(
        ({ tail, company }) =>
          reading.startsWith(tail.length === 0 ? '' : ` ${tail.join(' ')} `, end) &&
          (company === undefined || isNear(company, reading.slice(end, end + companyReach))),
      )
      return noun === undefined ? [] : [{ noun, start, end }]
    })
}

interface InWords {
  readonly reading: string
  readonly split: readonly LowerWord[]
  readonly midway: RegExp
  readonly object: RegExp
}

/** Whether one of some words stands in the clause behind a noun. */
function isNear(company: ReadonlySet<string>, behind: string): boolean {
  return behind
    .split(/[.;:,]/)[0]!
    .toLowerCase()
    .split(' ')
    .some((word) => isOf(company, word))
}

/** A noun of the company in the singular stands for its plural too. */
function isOf(company: ReadonlySet<string>, word: string): boolean {
  return company.has(word) || (word.endsWith('s') && company.has(word.slice(0, -1)))
}

/** The last word of a verb whose further words stand behind it; `_` is three words at most. */
function lastOf(
  words: InWords,
  at: number,
  tail: readonly string[],
  first = 0,
): number | undefined {
  const next = tail[first]
  if (next === undefined) return at
  if (next !== '_') {
    const found = nextWord(words, at, next)
    return found === undefined ? undefined : lastOf(words, found, tail, first + 1)
  }
  for (let skipped = 0; skipped <= 3; skipped += 1) {
    const last = lastOf(words, at + skipped, tail, first + 1)
    if (last !== undefined) return last
  }
  return undefined
}

/** So many words may stand between a verb and its preposition: `agreed on 3 May 1871 to`. */
const midwayWords = 5

/** Where the next word of a verb stands: right behind it, or behind a date or an adverb. */
function nextWord(words: InWords, at: number, next: string): number | undefined {
  const { split, reading, midway } = words
  if (split[at + 1]?.low === next) return at + 1
  if (particles.has(next)) return pastObject(words, at, next)
  if (!prepositions.has(next)) return undefined
  for (let further = at + 2; further <= at + 1 + midwayWords; further += 1)
    if (split[further]?.low === next)
      return midway.test(reading.slice(split[at]!.end, split[further]!.start).trimStart())
        ? further
        : undefined
  return undefined
}

const particles: ReadonlySet<string> = new Set('back over out off away home'.split(' '))

/** So many words an object may have that stands before its verb's particle. */
const objectWords = 5

/** `Handed the northern fugitives over`: the particle behind the object. */
function pastObject(
  { split, reading, object }: InWords,
  at: number,
  next: string,
): number | undefined {
  for (let further = at + 2; further <= at + 1 + objectWords; further += 1)
    if (split[further]?.low === next)
      return object.test(reading.slice(split[at]!.end, split[further]!.start)) ? further : undefined
  return undefined
}

const prepositions: ReadonlySet<string> = new Set(
  'to on that with for against at upon over from'.split(' '),
)

/** So far behind a verb stands what makes it tell an act. */
const companyReach = 60

function hasCompany(
  reading: string,
  split: readonly LowerWord[],
  {
    at: own,
    last,
    company,
  }: { at: number; last: number; company: ReadonlySet<string> | undefined },
): boolean {
  if (company === undefined) return true
  // "Payments to the north were stopped": what stands behind an active verb stands before a passive one.
  if (/^(?:was|were|been)$/.test(split[own - 1]?.low ?? '')) {
    const clause = 1 + reading.slice(0, split[own]!.start).search(/[,;:][^,;:]*$/)
    for (let at = own - 2; at >= 0 && split[at]!.start >= clause; at -= 1)
      if (isOf(company, split[at]!.low)) return true
  }
  const from = split[last]!.end
  const stop = reading.slice(from, from + companyReach + 12).search(/[.;:,]/)
  const to = Math.min(from + companyReach, stop < 0 ? Number.POSITIVE_INFINITY : from + stop)
  for (let at = last + 1; at < split.length && split[at]!.start < to; at += 1)
    if (isOf(company, split[at]!.low) || isOf(company, `${split[at]!.low} ${split[at + 1]?.low}`))
      return true
  return false
}
