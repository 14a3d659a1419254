/**
 * Names in heads: is a line a person, a body, an office, or none of them;
 * and what in it is the name.
 */
import { isLetteredFirm } from '../languages/index.ts'
import {
  bodies,
  givenNames,
  inNames,
  nameParticles,
  offices,
  onBehalf,
  sentenceWords,
  titles,
} from './vocabulary.ts'

export interface ReadName {
  /** The name alone, without articles and titles, in one line. */
  readonly name: string
  readonly named: 'organisation' | 'person' | 'office'
  /** The office of a person that is named with it: "Director" of "Director, J. Smith". */
  readonly office?: string
}

/** "And the Board": what is joined to something before it. */
const joined = new RegExp(`^(?:${inNames(({ joins }) => joins)})\\s`, 'u')

/** A body or an office of more words has something else run into it. */
const longestBody = 16
const longestOffice = 10

/** Reads words as one name, or nothing when they are none. */
export function readName(written: string): ReadName | undefined {
  const words = tidy(written)
  if (words.length > 160 || !/\p{L}{2}/u.test(words)) return undefined
  const holder = holderOf(words)
  if (holder !== undefined) return holder
  const tokens = words.split(/\s+/)
  const lower = tokens.map((token) => token.toLowerCase().replace(/[^\p{L}\p{N}-]/gu, ''))
  if (joined.test(words)) return undefined
  if (!isNameLike(tokens) || isShouted(tokens) || isSentence(tokens, lower)) return undefined
  // "Direktion", "Solicitor": whose it is stands elsewhere.
  if (lower.length === 1 && (bodies.has(lower[0]!) || offices.has(lower[0]!))) return undefined
  // "Verwaltungs-GmbH" is a body by its last part.
  if (lower.some((token) => bodies.has(token.slice(token.lastIndexOf('-') + 1))))
    return tokens.length > longestBody ? undefined : bodyOrPart(words)
  if (lower.some((token) => offices.has(token))) {
    const read = officeOrPerson(words, isArticled.test(written))
    return read.named === 'office' && tokens.length > longestOffice ? undefined : read
  }
  if (/^\p{Lu}{1,2}$/u.test(words)) return undefined
  if (isFirm(words)) return { name: words, named: 'organisation' }
  if (/^\p{Lu}{5,}$/u.test(words) && givenNames.has(words.toLowerCase()))
    return { name: words, named: 'person' }
  if (/^[\p{Lu}\p{N}&./-]{2,}$/u.test(words) && !/^(?:\p{Lu}\.\s?)+$/u.test(words))
    return { name: words, named: /\p{L}\.\p{L}/u.test(words) ? 'person' : 'organisation' }
  if (isInitials(tokens)) return { name: words, named: 'organisation' }
  return tokens.length > 6 ? undefined : { name: withoutPlace(words), named: 'person' }
}

/**
 * Where the name of an envoy or a mission ends before the body it is accredited
 * to: "Permanent Envoy of Norland to the Rivers Union". Without the power that
 * sent it the seat tells who it is: "the Ambassador to Norland".
 */
export function seatedAt(words: string): number {
  return seat.exec(words)?.groups?.sent?.length ?? words.length
}

const seat = new RegExp(
  `^(?<sent>(?:.*?\\P{L})?(?:${inNames(({ seats }) => seats.posts)})\\s(?:${inNames(({ seats }) => seats.of)})\\s.+?)\\s(?:${inNames(({ seats }) => seats.at)})\\s(?:${inNames(({ seats }) => seats.articles)})?\\s?\\p{Lu}.*$`,
  'iu',
)

/** "TK LPN", "Tk Lpn" where a heading has lost its capitals: words without a vowel are letters read one by one. */
function isInitials(tokens: readonly string[]): boolean {
  return (
    tokens.length > 1 &&
    tokens.every((token) => /^\p{Lu}\p{L}{1,5}$/u.test(token)) &&
    /^[^aeiouyäöüаеёиоуыэюя]{2,4}$/iu.test(tokens[0]!) &&
    !noInitials.test(tokens[0]!)
  )
}

const noInitials = new RegExp(`^(?:${inNames((words) => words.noInitials)})$`, 'iu')

/** "Deputy Minister of Trade of Norland E.V. Brask", "Secretary of the Board Quill A.B.": the initials begin, or end, the name. */
function holderOf(words: string): ReadName | undefined {
  const behind = initialsFirst.exec(words)?.groups ?? initialsLast.exec(words)?.groups
  if (behind === undefined) return undefined
  const office = behind.office!.trim().replace(/,$/u, '')
  const name = `${behind.initials!.trim()} ${behind.surname!}`
  if (office === '') return behind.turned === undefined ? undefined : { name, named: 'person' }
  if (office.includes(',') || leadsOn.test(office)) return undefined
  const held = office.replace(courtesyBehind, '')
  return wordsOf(held).some((word) => offices.has(word))
    ? { name, named: 'person', office: held }
    : undefined
}

const initialsFirst = new RegExp(
  `^(?<office>.{4,140}?)\\s(?<initials>(?:\\p{Lu}\\.[\\s-]?){1,3})(?<surname>(?:(?:${inNames(({ particles }) => particles)})\\s){0,2}\\p{Lu}[\\p{L}'’-]+)$`,
  'u',
)
const initialsLast =
  /^(?<office>(?:.{4,140}?\s)?)(?<surname>\p{Lu}[\p{L}'’-]{2,})\s(?<initials>(?<turned>\p{Lu}\.\s?\p{Lu}\.?))$/u
/** "Secretary to", "Office of": behind it stands whose office it is, not who holds it. */
const leadsOn = new RegExp(`\\s(?:${inNames((words) => words.leadsOn)})$`, 'iu')
/** "Minister of Trade comrade E. Brask": how the holder is spoken of, between his office and his name. */
const courtesyBehind = new RegExp(`\\s(?:${inNames(({ courtesies }) => courtesies)})$`, 'iu')

/** "Emil Brask, Halvern", "E. Brask in Halvern": where somebody is sits behind his name; "Brask, Emil" is a name turned round. */
function withoutPlace(words: string): string {
  const person = words.replace(placeBehind, '')
  if (person !== words && isSurePerson(person)) return person
  const [first = '', ...rest] = words.split(/\s*,\s*/)
  return rest.length > 0 && isSurePerson(first) && !rest.some(isPostNominal) ? first : words
}

const placeBehind = new RegExp(
  `\\s(?:${inNames(({ places }) => places)})\\s\\p{Lu}[\\p{L}-]+$`,
  'u',
)

/** "M.A.", "Jr", "III": behind a name, and part of it. */
function isPostNominal(part: string): boolean {
  return /^(?:\p{Lu}\p{Ll}{0,2}\.?){1,4}$/u.test(part)
}

/** "Quill & Brask", "Weller + Partner": two surnames joined by the sign are a firm, two given names are a couple. */
export function isFirm(words: string): boolean {
  if (isLetteredFirm(words)) return true
  const [first = '', ...rest] = words.split(/\s*[&+]\s*/)
  return (
    rest.length > 0 &&
    [first, ...rest].every((part) => /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*)*$/u.test(part)) &&
    !givenNames.has(first.split(' ')[0]!.toLowerCase())
  )
}

/** Has a small word of sentences in it; in capitals "WILL" may be a name, in small letters it is none. */
function isSentence(tokens: readonly string[], lower: readonly string[]): boolean {
  const shouted = tokens.every((token) => token === token.toUpperCase()) && tokens.length > 2
  return lower.some(
    (token, at) =>
      sentenceWords.has(token) &&
      (shouted || /^\p{Ll}/u.test(tokens[at]!)) &&
      !givenNames.has(token),
  )
}

/** A sentence in capitals: many words, and no "of" among them. */
function isShouted(tokens: readonly string[]): boolean {
  return (
    tokens.length > 7 &&
    tokens.every((token) => token === token.toUpperCase()) &&
    !tokens.some((token) => ofAlone.test(token))
  )
}

const ofAlone = new RegExp(`^(?:${inNames(({ of }) => of)})$`, 'iu')

/** "Ministry of Trade, Halvern, Directorate of Ports": the body, and the part of it that writes. */
function bodyOrPart(words: string): ReadName {
  const parts = words.split(/\s*,\s*/)
  const isBody = (part: string): boolean => wordsOf(part).some((word) => bodies.has(word))
  const [first = '', ...rest] = parts
  // "Secretary, Board of Rivers": written to the body, in the person of its officer.
  if (rest.length === 1 && offices.has(first.toLowerCase()) && isBody(rest[0]!) && !isBody(first))
    return { name: rest[0]!.replace(officeArticle, ''), named: 'organisation', office: first }
  // "Anna Quill, Quill & Brask Ltd": the person, and the house behind her name.
  if (rest.length > 0 && !isBody(first) && isSurePerson(first))
    return { name: first, named: 'person', office: rest.join(', ') }
  const isHead = isBody(first) && rest.some(isBody) && rest.every((part) => /^\p{Lu}/u.test(part))
  return isHead && !rest.some((part) => wordsOf(part).some((word) => offices.has(word)))
    ? { name: first, named: 'organisation', office: rest.join(', ') }
    : { name: words, named: 'organisation' }
}

const officeArticles = inNames((words) => words.officeArticle)
const officeArticle = new RegExp(`^(?:${officeArticles})\\s`, 'iu')

function wordsOf(part: string): string[] {
  return part.toLowerCase().split(/[^\p{L}]+/u)
}

/** "Emil Brask, Chief, Latin America Division": the person, and the office beside him. */
function officeOrPerson(words: string, articled = false): ReadName {
  const parts = words.split(/\s*,\s*/)
  // "The Harbour Master" is no Mr Harbour.
  if (parts.length < 2 && articled) return { name: words, named: 'office' }
  if (parts.length < 2) return officeBesideName(words)
  const isOffice = (part: string): boolean =>
    wordsOf(part).some((word) => offices.has(word) || bodies.has(word))
  const full = (part: string): boolean => part.split(' ').length > 1 && isPersonLike(part)
  const person =
    parts.find((part) => !isOffice(part) && isSurePerson(part)) ??
    // "Ambassador in Halvern, Metin Orhal": a name of two words behind an office.
    parts.find((part, at) => at === parts.length - 1 && !isOffice(part) && full(part)) ??
    // "Metin Orhal, Ambassador in Halvern": the office begins the part behind the name.
    parts.find((part, at) => at === 0 && !isOffice(part) && full(part) && leads(parts[1]!)) ??
    // "Metin Orhal, Orhal Brask Solicitors": the house is called by what its people are.
    parts.find((part, at) => at === 0 && !isOffice(part) && full(part) && isHouse(parts[1]!))
  if (person === undefined) return { name: words, named: 'office' }
  // "Messrs Adler & Moss, Solicitors": a house, and what its people are.
  if (isFirm(person)) return { name: person, named: 'organisation' }
  return {
    name: person,
    named: 'person',
    office: parts.filter((part) => part !== person).join(', '),
  }
}

/** Begins with a noun of offices. */
function leads(part: string): boolean {
  return offices.has(wordsOf(part)[0]!)
}

/** A name that ends with a noun of offices. */
function isHouse(part: string): boolean {
  const words = wordsOf(part).filter((word) => word !== '')
  return words.length > 1 && offices.has(words.at(-1)!) && /^\p{Lu}/u.test(part)
}

/** Nobody says "the Adler Solicitor", but "the Harbour Master", "the Norian Ambassador (Brask)". */
const isArticled = new RegExp(
  `^\\s*(?:${officeArticles})(?:\\s+\\p{Lu}[\\p{L}’'-]+){2,4}(?:\\s+\\([^()]*\\))?\\W*$`,
  'iu',
)

/** An office that stands alone with its article: "the Mayor", "The Prefect". */
export function isOfficeAlone(words: string): boolean {
  const [, office = ''] = officeAlone.exec(words.trim()) ?? []
  return offices.has(office.toLowerCase())
}

const officeAlone = new RegExp(`^(?:${officeArticles})\\s+(\\p{Lu}\\p{L}+(?:-\\p{L}+){0,2})$`, 'iu')

/** "Adler Solicitor", "Direktor Emil Brask": the last or the first word is an office, the rest a name. */
function officeBesideName(words: string): ReadName {
  // "Licentiat Brömel in Grünstedt"
  const tokens = words.replace(placeBehind, '').split(' ')
  const isOffice = (token = ''): boolean => wordsOf(token).some((word) => offices.has(word))
  const others = tokens.filter((token) => !isOffice(token))
  const [last, first] = [tokens.at(-1)!, tokens[0]!]
  const whole: ReadName = { name: words, named: 'office' }
  if (others.length !== tokens.length - 1 || others.length > 3) return whole
  const name = others.join(' ')
  // "Adler & Moss Solicitors", "Adler Moss Solicitors": many of them are a house.
  if (isOffice(last) && isPlural(last) && isPersonLike(name))
    return { name: isFirm(name) ? name : words, named: 'organisation' }
  if (isOffice(last) && isPersonLike(name) && !others.some((token) => nameParticles.has(token)))
    return { name, named: 'person', office: last }
  const isPerson = isSurePerson(name) || isTitledOrNoble(name)
  return isOffice(first) && isPerson ? { name, named: 'person', office: first } : whole
}

/** "Solicitors": an office with the ending of many, where the office without it is one too. */
function isPlural(word: string): boolean {
  const lower = word.toLowerCase()
  return /[^s]s$/.test(lower) && offices.has(lower.slice(0, -1))
}

/** "von Tessen"; behind an office of old titles ("Licentiat Brömel") a surname alone is a person too. */
function isTitledOrNoble(name: string): boolean {
  return /^(?:(?:von|v\.|van|de)\s)?\p{Lu}\p{Ll}{2,}$/u.test(name) && name !== name.toUpperCase()
}

/** Two to five capitalised words or initials, particles between them. */
export function isPersonLike(words: string): boolean {
  const tokens = tidy(words).split(/\s+/)
  if (tokens.length < 1 || tokens.length > 6) return false
  return isNameLike(tokens) && tokens.some((token) => /^\p{Lu}[\p{L}.'’-]*\p{L}{2}/u.test(token))
}

/** A person beyond doubt: initials or a given name before another name. */
export function isSurePerson(words: string): boolean {
  const tokens = tidy(words).split(/\s+/)
  const first = tokens[0] ?? ''
  if (tokens.length < 2 || tokens.length > 6 || !isPersonLike(words)) return false
  // "I Tiefer Graben" is a street in the first district.
  if (/^[IVX]+$/.test(first)) return false
  return (
    /^(?:\p{Lu}[.-]){1,3}\p{Lu}?$|^\p{Lu}{1,2}$/u.test(first) ||
    givenNames.has(first.toLowerCase().replace(/\.$/, '')) ||
    (/^\p{Lu}\p{L}+-\p{Lu}/u.test(first) && givenNames.has(first.toLowerCase().split('-')[0]!))
  )
}

/** "Mr. Harlow", "Baron Quill": a title and a surname. */
export function isTitledPerson(words: string): boolean {
  const [title = '', ...rest] = words.replace(titledArticle, '').split(/\s+/)
  return (
    titles.has(title.toLowerCase().replace(/\.$/, '')) &&
    rest.length < 5 &&
    isPersonLike(rest.join(' '))
  )
}

const titledArticle = new RegExp(
  `^(?:${inNames(({ titledArticles }) => titledArticles)})\\s+`,
  'iu',
)

/** One word that is a common given name. */
export function isGivenName(words: string): boolean {
  return givenNames.has(words.toLowerCase())
}

function isNameLike(tokens: readonly string[]): boolean {
  return tokens.every(
    (token) =>
      /^[("'“‘«„‚»[]?[\p{Lu}\p{N}&+/-]/u.test(token) ||
      nameParticles.has(token.toLowerCase().replace(/[.,]/g, '')) ||
      insideNames.test(token),
  )
}

const insideNames = new RegExp(`^(?:&|${inNames(({ inside }) => inside)})$`, 'iu')

/** What is longer is no name, and is not read as one: marks in it could be paired in too many ways. */
const longestName = 1000

/** Without article, titles and marks at the ends, in one line. */
export function tidy(written: string): string {
  if (written.length > longestName) return written
  let words = written
    .replace(/\s+/g, ' ')
    .replace(/\s*\([^)]*\)\s*$/u, '')
    // What an edition has struck out or could not read: "Mu[…]lin".
    .replace(/\[(?:…|\.{2,3}|\?)\]/gu, '')
    .replace(/^[\s"'“”„‘’‚«»(*.,:;/—–-]+|[\s"'*,:;—–-]+$/gu, '')
    .replace(/^([^“”„‘‚«»]*)[“”‘«»]+$/u, '$1')
    .replace(/(?<=\p{L}{3})\.$/u, '')
    .replace(behindNames, '')
  for (;;) {
    const shorter = words
      .replace(onBehalf, '')
      // "k. k. priv.", "k. u. k.": by whose leave a body is what it is.
      .replace(byLeave, '')
      .replace(article, '')
    const title = /^(\p{L}+)\.?\s+(?=\p{Lu})/u.exec(shorter)
    const next =
      title !== null &&
      (title[1]!.length > 1 || /^\p{Lu}\p{Ll}/u.test(shorter.slice(title[0].length))) &&
      titles.has(title[1]!.toLowerCase()) &&
      !offices.has(title[1]!.toLowerCase())
        ? shorter.slice(title[0].length)
        : shorter
    if (next === words) return words
    words = next
  }
}

/** "Esq.": behind a name, and no part of it. */
const behindNames = new RegExp(`,?\\s*(?:${inNames(({ behind }) => behind)})\\.?,?$`, 'u')
const byLeave = new RegExp(`^(?:${inNames((words) => words.byLeave)})`, 'u')
const article = new RegExp(`^(?:${inNames(({ articles }) => articles)})\\s+`, 'iu')
