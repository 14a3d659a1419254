/** One signer: a name in a line of its own, with his office behind it. */
import type { Span } from '../text/index.ts'
import type { Line } from './lines.ts'
import { isFirm, isPersonLike, isSurePerson, readName, tidy } from './names.ts'
import { isProse } from './prose.ts'
import {
  addressing,
  bodies,
  dayOfWord,
  farewellWords,
  formWords,
  givenNames,
  monthOf,
  nameParticles,
  offices,
  onBehalf,
  postscript,
  signedMark,
  titles,
  valediction,
  vocatives,
  weekdays,
} from './vocabulary.ts'

export interface Signer extends Span {
  readonly office?: string
  /** Signed "p.p.", "i. A.": for the body whose paper it is. */
  readonly forAnother?: true
}

/** The signers of a line: one, or several full names side by side ("Emil Brask, Anna Quill"). */
export function readSigners(line: Line): readonly Signer[] {
  const one = readSigner(line)
  // A brace that joins them in print may stand behind each.
  const parts = line.words
    .replace(/[\s|{}]+$/u, '')
    .split(/\s*(?:,|;|[|{}]|\s\/\s|\s&\s|\s(?:and|und|et|e)\s)\s*/u)
  if (parts.length < 2 || !parts.every((part) => isSurePerson(part)))
    return one === undefined ? [] : [one]
  return parts.map((part) => {
    const start = line.start + line.words.indexOf(part)
    return { start, end: start + part.length }
  })
}

/** "Der Vorstand:", "The Mayor", "Im Auftrag": what somebody signs as, in a line above his name. */
export function isSignedAs(words: string): boolean {
  const bare = words.replace(/[\s:,.]+$/u, '')
  // "I. A." ends in a stop of its own.
  if ([bare, words.trim()].some((one) => onBehalf.test(`${one} x`)) && !onBehalf.test(bare))
    return true
  const tokens = wordsIn(bare)
  const [article = '', noun = ''] = tokens
  // "Der Präsident der Gesellschaft:" says by its colon that the name follows.
  const isWhole = tokens.length === 2 || (/:\s*$/u.test(words) && words.length < 100)
  return (
    isWhole &&
    nounArticles.has(article) &&
    /\s\p{Lu}/u.test(bare) &&
    (offices.has(noun) || bodies.has(noun))
  )
}

const nounArticles: ReadonlySet<string> = new Set('the der die das le la il lo'.split(' '))

/** A name, perhaps with an office behind a comma: "Anna Quill, Warden". */
export function readSigner(line: Line): Signer | undefined {
  const bare = withOfficeBehind(
    nameFirst(withoutBrackets(line.words.replace(signedMark, '').trim()).replace(/,$/, '')),
  )
  const [name, office] = nameAndOffice(bare)
  if (!isSignature(name) || hasBody(name)) return undefined
  if (office !== undefined && !isTrade(office)) return undefined
  const own = tidy(name)
  const start = line.start + Math.max(0, line.words.indexOf(own))
  return {
    start,
    end: start + own.length,
    ...(office === undefined ? {} : { office }),
    ...(onBehalf.test(bare) ? { forAnother: true as const } : {}),
  }
}

/** "Anna Quill, Warden", and "A. Quill eidg. Oberst" where no comma parts them. */
function nameAndOffice(words: string): readonly [name: string, office: string | undefined] {
  const comma = words.indexOf(',')
  if (comma !== -1) return [words.slice(0, comma), words.slice(comma + 1).trim()]
  const tokens = words.split(' ')
  if (tokens.length > mostBesideName || isSignature(words)) return [words, undefined]
  for (let to = 2; to < Math.min(tokens.length, 5); to += 1) {
    const [name, office] = [tokens.slice(0, to).join(' '), tokens.slice(to).join(' ')]
    if (isSurePerson(name) && /\p{L}{3}$/u.test(name) && isTrade(office)) return [name, office]
  }
  return [words, undefined]
}

/** A name and what its bearer is take so many words. */
const mostBesideName = 12

/** "Prof.", "eidg. Oberst", "Pfarrer": what somebody is, in a noun of offices or a title. */
function isTrade(words: string): boolean {
  const nouns = wordsIn(words).filter((word) => word.length > 2)
  return isOffice(words) || nouns.slice(0, 2).some((word) => titles.has(word))
}

/** "The Warden, Anna Quill" as "Anna Quill, Warden". */
function nameFirst(words: string): string {
  const [, office = '', name = ''] = /^([^,]{3,60}),\s*([^,]+)$/u.exec(words) ?? []
  return startsWithOffice(office) && !isSurePerson(office) && isSurePerson(name)
    ? `${name}, ${tidy(office)}`
    : words
}

/** "(Emil Brask)": a typed name under the place for the hand. */
function withoutBrackets(words: string): string {
  const inside = /^\((?<name>[^()]+)\)$/u.exec(words)?.groups?.name
  return inside !== undefined && isSurePerson(inside) ? inside : words
}

/** "Emil Brask (Clerk)" as "Emil Brask, Clerk". */
function withOfficeBehind(words: string): string {
  const [, name, office] = /^([^()]+?)\s*\(([^()]{3,60})\)$/u.exec(words) ?? []
  return name !== undefined && office !== undefined && isOffice(office)
    ? `${name}, ${office}`
    : words
}

/** What somebody is: a noun of offices, or one capitalised word that is no place to live in. */
export function isOffice(words: string): boolean {
  // "1. Vorsitzender"
  const office = words.replace(/^\d{1,2}\.\s/u, '')
  if (office.length > 90 || /\d/.test(office)) return false
  return wordsIn(office).some((word) => offices.has(word))
}

/** Whether words can stand as a signature: a name, initials, or a body. */
export function isSignature(words: string): boolean {
  if (postscript.test(words) || /(?<!\p{L})(?:Esqr?e?|Bart)(?!\p{L})/u.test(words)) return false
  if (addressing.has(/^\p{L}\p{Ll}+/u.exec(words)?.[0].toLowerCase() ?? '')) return false
  const name = tidy(words)
  if (name === '' || name.length > 120 || /[\d:]|\p{L}{5}\.\s/u.test(name)) return false
  const tokens = name.split(/\s+/)
  if (valediction.test(name) && tokens.length < 3) return false
  const lower = tokens.map((token) => token.toLowerCase().replace(/[^\p{L}-]/gu, ''))
  if (lower.some((token) => bodies.has(token))) return readName(name) !== undefined
  if (/,\s/.test(name) || lower.some((token) => weekdays.has(token))) return false
  if (lower.some((token, at) => monthOf.has(token) && !isGiven(lower, at))) return false
  if (lower.every((token) => farewellWords.has(token))) return false
  // "Meyer von Tessen": behind a name the word is a part of it.
  const isForm = (token: string, at: number): boolean =>
    formWords.has(token) && !(at > 0 && at < lower.length - 1 && nameParticles.has(token))
  if (tokens.length > 5 || lower.some(isForm)) return false
  if (lower.every((token) => vocatives.has(token) || titles.has(token))) return false
  if (/^(?:\p{Lu}[\s.]*){1,5}$/u.test(name)) return true
  return isPersonLike(name)
}

/** "May", "August Kern": months that are given names, alone or before a surname. */
function isGiven(lower: readonly string[], at: number): boolean {
  const next = lower[at + 1] ?? ''
  if (lower.length === 1) return givenNames.has(lower[0]!)
  return at === 0 && next.length > 2 && !dayOfWord.has(next) && !formWords.has(next)
}

/** A noun of bodies is among the words, or they are the name of a firm. */
export function hasBody(words: string): boolean {
  return wordsIn(words).some((word) => bodies.has(word)) || isFirm(tidy(words))
}

export function wordsIn(words: string): string[] {
  return words
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '')
}

/** Lines of an office above a signed name. */
export function officeAbove(lines: readonly Line[], index: number): [number, string] {
  for (let from = Math.max(0, index - 3); from < index; from += 1) {
    const words = joined(lines, from, index)
    if (
      startsWithOffice(words) &&
      words.length < 160 &&
      !lines.slice(from, index).some((line) => isProse(line.words) && line.words.length > 90)
    )
      return [from, words]
  }
  return [index, '']
}

/** "First Secretary of the Guild": one of its first words is a noun of offices. */
export function startsWithOffice(words: string): boolean {
  return wordsIn(words)
    .slice(0, 3)
    .some((word) => offices.has(word))
}

/** Lines as one stretch of words. */
export function joined(lines: readonly Line[], from: number, to: number): string {
  return lines
    .slice(from, to)
    .map((line) => line.words)
    .join(' ')
}
