/**
 * Noun phrases of a stretch, roughly: what stands between a determiner or a
 * preposition and a word that is no noun or adjective, with what is tied to it.
 */
import type { TitleWords } from '../../../languages/index.ts'
import { once } from '../../../text/index.ts'

const mostWords = 4

/** Words of a noun phrase as they stand, small where no name is written. */
export type Phrase = readonly string[]

/** The noun phrases of a stretch, with and without what is tied to them. */
export function phrasesIn(words: string, titles: TitleWords): Phrase[] {
  const found: Phrase[] = []
  for (const piece of words.split(/[^\p{L}\p{M}\p{Nd}'’\s-]+|--+/u)) {
    const tokens = piece.split(/\s+/).filter((token) => token !== '')
    for (let at = 0; at < tokens.length; at += 1) {
      const head = nounsAt(tokens, at, titles)
      if (head.length === 0 || !opens(tokens, at, titles)) continue
      if (isOneOfTwo(tokens, at, head, titles)) continue
      found.push(head)
      const tied = tiedTo(tokens, at + offsetOf(tokens, at, titles) + head.length, titles)
      if (tied.length > 0) found.push([...head, ...tied])
      const done = doneTo(tokens, at, head, titles)
      if (done.length > 0) found.push([...head, ...done])
    }
  }
  return found
}

/** Elsewhere than after a determiner or a preposition a noun cannot be told from a verb. */
function opens(tokens: readonly string[], at: number, titles: TitleWords): boolean {
  const before = tokens[at - 1]?.toLowerCase()
  const word = tokens[at]!.toLowerCase()
  if (titles.determiners.has(word)) return true
  if (before !== undefined && titles.counts?.has(before) === true) return true
  // "Overtime on Saturdays should be …": what a clause begins with is its subject.
  if (before === undefined && isSubject(tokens, titles)) return true
  // "In time", "on Monday" say when; "in time for the fair" too.
  return before !== undefined && titles.prepositions.has(before) && !titles.times.has(word)
}

/** Nouns, perhaps with what is tied to them, before a word that says what shall be. */
function isSubject(tokens: readonly string[], titles: TitleWords): boolean {
  const head = nounsAt(tokens, 0, titles)
  const after = head.length + tiedTo(tokens, head.length, titles).length
  return head.length > 0 && titles.should.has(tokens[after]?.toLowerCase() ?? '')
}

/** "A fair and lasting peace": what stands before the "and" is no noun. */
function isOneOfTwo(
  tokens: readonly string[],
  at: number,
  head: Phrase,
  titles: TitleWords,
): boolean {
  const after = at + offsetOf(tokens, at, titles) + head.length
  if (head.length > 1 || tokens[after] !== titles.and) return false
  const isDetermined = titles.determiners.has(tokens[after + 1]?.toLowerCase() ?? '')
  return !isDetermined && nounsAt(tokens, after + 1, titles).length > 1
}

/** One where a determiner stands first. */
function offsetOf(tokens: readonly string[], at: number, titles: TitleWords): number {
  return titles.determiners.has(tokens[at]?.toLowerCase() ?? '') ? 1 : 0
}

/** "For mending the sluice": a deed and what it is done to. */
function doneTo(
  tokens: readonly string[],
  at: number,
  [deed = '', ...more]: Phrase,
  titles: TitleWords,
): string[] {
  const isDeed = more.length === 0 && tokens[at] === deed && isDeedWord(deed, titles)
  if (!isDeed || !titles.determiners.has(tokens[at + 1]?.toLowerCase() ?? '')) return []
  const nouns = nounsAt(tokens, at + 1, titles)
  return nouns.length === 0 ? [] : [titles.article, ...nouns]
}

export function isDeedWord(word: string, { meetings }: TitleWords): boolean {
  return /^\p{Ll}+ing$/u.test(word) && !meetings.test(word)
}

function nounsAt(tokens: readonly string[], at: number, titles: TitleWords): string[] {
  const from = at + offsetOf(tokens, at, titles)
  let start = from
  while (start < tokens.length && titles.pale.has(tokens[start]!.toLowerCase())) start += 1
  const nouns: string[] = []
  for (const [at, token] of tokens.slice(start, start + mostWords + 1).entries()) {
    const last = nouns.at(-1)
    if (
      !isNoun(token, titles) &&
      !isNumberOf(last, token, titles) &&
      !isNounToo(last, token, titles)
    )
      break
    if (isDoneBy(nouns.at(-1), tokens.slice(start + at), titles)) break
    if (nouns.length > 0 && /[^e]ed$/u.test(token)) break
    nouns.push(token)
  }
  // "The statement admitting": what follows a noun in this form is no part of it.
  while (nouns.length > 1 && /ing$/u.test(nouns.at(-1)!) && !titles.meetings.test(nouns.at(-1)!))
    nouns.pop()
  // "Make the meeting successful": what it is to be stands behind it.
  while (nouns.length > 1 && /\p{Ll}{2}(?:ful|less|ous)$/u.test(nouns.at(-1)!)) nouns.pop()
  return nouns.length > mostWords ? [] : nouns
}

/** "Our public reply", "a final offer": behind an adjective such a word is no verb. */
function isNounToo(last: string | undefined, token: string, { nounsToo }: TitleWords): boolean {
  return (
    nounsToo?.has(token) === true &&
    last !== undefined &&
    /^\p{Ll}{2,}(?:ic|al|ar|ary|ive|ful|ous)$/u.test(last)
  )
}

/** "Hall 2", "Block C": a name with its number. */
function isNumberOf(noun: string | undefined, token: string, { name }: TitleWords): boolean {
  // In "EUR 1,250" it is no name.
  const isNamed = noun !== undefined && name.test(noun) && /\p{Ll}/u.test(noun)
  return isNamed && /^(?:\d{1,3}|\p{Lu})$/u.test(token)
}

/** "The Board demands a copy": a small word in -s between a name and a noun is what the name does. */
function isDoneBy(
  noun: string | undefined,
  [word = '', next = '']: readonly string[],
  titles: TitleWords,
): boolean {
  if (noun === undefined || !titles.name.test(noun)) return false
  const isVerb = /^\p{Ll}{3,}[^s\P{Ll}]s$/u.test(word)
  return isVerb && (titles.determiners.has(next.toLowerCase()) || isNoun(next, titles))
}

/** "of the next assembly": a word that ties, an article, and nouns. */
function tiedTo(tokens: readonly string[], at: number, titles: TitleWords): string[] {
  const link = tokens[at]
  if (link === undefined || !ties(tokens, at, titles)) return []
  const next = tokens[at + 1]
  if (next === undefined) return []
  const nouns = nounsAt(tokens, at + 1, titles)
  // "Measures for solving" wants what is solved.
  if (nouns.length === 0 || (nouns.length === 1 && isDeedWord(nouns[0]!, titles))) return []
  const tied = [...(titles.determiners.has(next.toLowerCase()) ? [titles.article] : []), ...nouns]
  // "Between the mill" says half of it, and so does "of the upper" where "and lower mills" follows.
  const and = tokens.indexOf(titles.and, at + 1)
  const isNext = and > 0 && and <= at + 1 + tied.length + 1 && tokens[and - 1] === nouns.at(-1)
  const others = isNext ? nounsAt(tokens, and + 1, titles) : []
  // "Of the banner and kowtow to": one bare word behind "and" may be a verb, two are a thing.
  const isOpen =
    others.length > 1 && isNext && !titles.determiners.has(tokens[and + 1]?.toLowerCase() ?? '')
  const isBetween = titles.between.has(link.toLowerCase())
  if (others.length > 0 && (isBetween || isOpen)) return [link, ...tied, titles.and, ...others]
  return isBetween ? [] : [link, ...tied]
}

/** Whether a word ties what follows to the noun before it: "of", and "to" behind "access". */
function ties(words: readonly string[], at: number, { links, tied }: TitleWords): boolean {
  const link = words[at]!.toLowerCase()
  return links.has(link) || tied?.get(words[at - 1]?.toLowerCase() ?? '')?.has(link) === true
}

/** Where the first word that ties stands in a phrase; -1 where nothing is tied. */
export function tieIn(phrase: Phrase, titles: TitleWords): number {
  return phrase.findIndex((_, at) => ties(phrase, at, titles))
}

/** Each word of an act is asked for several times, and those of a correspondence come over and over. */
const nounsKnown = once((_: TitleWords) => new Map<string, boolean>())
const mostKnown = 50_000

export function isNoun(token: string, titles: TitleWords): boolean {
  const known = nounsKnown(titles)
  const before = known.get(token)
  if (before !== undefined) return before
  const is = readNoun(token, titles)
  if (known.size >= mostKnown) known.clear()
  known.set(token, is)
  return is
}

function readNoun(token: string, { ends, links, determiners, adverb }: TitleWords): boolean {
  const lower = token.toLowerCase()
  return (
    token.length > 2 &&
    !/\d/.test(token) &&
    !ends.has(lower) &&
    !links.has(lower) &&
    !determiners.has(lower) &&
    !adverb.test(lower)
  )
}
