/**
 * Salutations: "Dear Comrades,", "My dear friend Rappard,", "Sehr geehrter Herr Doktor!".
 *
 * What the words address without naming (sir, friend, comrades) is no name.
 */
import { distance, type Span } from '../text/index.ts'
import { isProse } from './prose.ts'
import { nameParticles, offices, openers, titles, vocatives } from './vocabulary.ts'

export interface Salutation extends Span {
  /** Where the names of those addressed stand, if they are named. */
  readonly names: readonly Span[]
}

interface Token extends Span {
  readonly word: string
  readonly lower: string
}

/** A salutation is short: what is longer is a sentence. */
const longest = 90

/**
 * Reads the beginning of a line as a salutation, or nothing when it is none.
 * "Gentlemen, and Madam Secretary," is one; so is "Dear Anna, dear Emil!".
 */
export function readSalutation(words: string): Salutation | undefined {
  if (!/^[\p{L}«"“]/u.test(words)) return undefined
  const first = readAddress(words)
  if (first === undefined) return undefined
  let { end } = first
  const names = [...first.names]
  for (;;) {
    const joint = /^\s*(?:(?:and|und|et|e)\s+)?/iu.exec(words.slice(end))![0].length
    const rest = words.slice(end + joint)
    const next = rest === '' || !/[,!:]$/u.test(words) ? undefined : readAddress(rest)
    if (next === undefined) return { start: 0, end, names }
    names.push(
      ...next.names.map((name) => ({
        start: name.start + end + joint,
        end: name.end + end + joint,
      })),
    )
    end += joint + next.end
  }
}

/** One address of a salutation. */
function readAddress(words: string): Salutation | undefined {
  const end = endOfAddress(words)
  if (end === undefined) return undefined
  const tokens = tokensOf(words.slice(0, end))
  if (tokens.length === 0 || tokens.length > 9) return undefined
  const kinds = tokens.map((token, at) => kindOf(token, tokens[at - 1]))
  if (kinds[0] === 'small') return undefined
  if (kinds.includes('other'))
    return greetsAll(words, kinds[0]) ? { start: 0, end: words.length, names: [] } : undefined
  const opens = kinds[0] === 'opener' || openers.has(tokens.at(-1)!.lower)
  const named = nameOf(tokens, kinds)
  // "Gentlemen," greets, and so does "Sir: I have the honor"; "Director, Bureau of Rivers" and a stamp "Director" do not.
  const addresses =
    kinds.every((kind) => kind !== 'name') &&
    kinds.includes('vocative') &&
    (/[,:;!—–-]$/u.test(words.trim()) || runsOn(words, end))
  if (!opens && !addresses) return undefined
  if (kinds.every((kind) => kind === 'title' || kind === 'small')) return undefined
  const bare = kinds.every((kind) => kind === 'opener')
  if (bare && !tokens.some((token) => vocatives.has(token.lower))) return undefined
  return { start: 0, end, names: named === undefined ? [] : [named] }
}

/** Behind a colon or a dash the first sentence follows in the same line: "Rev. Sir,--It is with pleasure". */
function runsOn(words: string, end: number): boolean {
  return (
    /(?::[\s—–-]*|[,.]\s?(?:-{2,}|[—–]))$/u.test(words.slice(0, end)) &&
    isProse(words.slice(end).trim())
  )
}

/** "Dear neighbours on both banks,": a short line of its own that greets whoever they are. */
function greetsAll(words: string, first: ReturnType<typeof kindOf> | undefined): boolean {
  return (
    first === 'opener' &&
    words.length <= 60 &&
    /^(?:dear|lieber?|chers?|chères?|car[oaie])\s.*[,!:]$/iu.test(words)
  )
}

/** Up to the sign that ends an address, or the whole of a short line. */
function endOfAddress(words: string): number | undefined {
  const lead = words.slice(0, longest)
  const sign = /(?<=[\p{L}\p{N})]\.?)\s?(?:[,:;!]|\s?[—–]|\s-|-{2}|\.\s?[—–-]+)+/u.exec(lead)
  if (sign !== null) {
    const stop = /^(?:.*?)\.\s+(?=\p{Lu}\p{Ll}{2})/u.exec(lead.slice(0, sign.index))
    return stop !== null &&
      !/^(?:my|dear|mein|mon|sehr|lieber|mr|mrs|dr|col|capt|gen|maj|prof|hon|rev)\b/iu.test(lead)
      ? undefined
      : sign.index + sign[0].trimEnd().length
  }
  return words.length <= 50 ? words.length : undefined
}

function tokensOf(words: string): Token[] {
  return [...words.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    word: match[0],
    lower: match[0].toLowerCase().replace(/[-’']+$/, ''),
  }))
}

function kindOf(
  { word, lower }: Token,
  before: Token | undefined,
): 'opener' | 'vocative' | 'title' | 'small' | 'name' | 'other' {
  if (openers.has(lower)) return 'opener'
  if (vocatives.has(lower) || isMisspelt(lower)) return 'vocative'
  if (before !== undefined && offices.has(lower)) return 'vocative'
  if (titles.has(lower) && /^\p{Lu}/u.test(word)) return 'title'
  if (nameParticles.has(lower) || lower === 'and' || lower === 'und' || lower === 'et')
    return 'small'
  return /^\p{Lu}/u.test(word) ? 'name' : 'other'
}

/** The run of name words, with the title before it ("Mr. Perkins"). */
function nameOf(
  tokens: readonly Token[],
  kinds: readonly ReturnType<typeof kindOf>[],
): Span | undefined {
  // "Herr Regierungs Präsident": a word right before an office is a part of it.
  const isNamed = kinds.map((kind, at) => kind === 'name' && !isOfficeNoun(tokens[at + 1]))
  let first = isNamed.indexOf(true)
  if (first === -1) return undefined
  while (kinds[first - 1] === 'small') first -= 1
  const last = isNamed.lastIndexOf(true)
  return { start: tokens[first]!.start, end: tokens[last]!.end }
}

function isOfficeNoun(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.word) && offices.has(token.lower)
}

/** Words looked up before; a correspondence greets with few. */
const looked = new Map<string, boolean>()
const mostLooked = 5_000
const longVocatives = [...vocatives].filter((word) => word.length >= 6)

/** "Govenor": one slip in a long word that addresses without naming. */
function isMisspelt(lower: string): boolean {
  if (lower.length < 6) return false
  const known = looked.get(lower)
  if (known !== undefined) return known
  const found = longVocatives.some(
    (word) => Math.abs(word.length - lower.length) <= 1 && distance(word, lower, 1) <= 1,
  )
  if (looked.size >= mostLooked) looked.clear()
  looked.set(lower, found)
  return found
}
