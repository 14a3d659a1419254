/**
 * The things that acts speak of: noun phrases that may stand as the title of a
 * question. Left out are those who argue, when something is to be, and nouns
 * that name nothing by themselves.
 */
import type { TitleWords } from '../../../languages/index.ts'
import type { Act } from '../../../record/index.ts'
import { once } from '../../../text/index.ts'
import { isDeedWord, type Phrase, phrasesIn, tieIn } from './phrases.ts'

export interface TitledAct {
  readonly body: Act
  readonly words: string
}

export interface Thing {
  readonly phrase: Phrase
  readonly title: string
}

/** The things that an act speaks of. Titles are sought in several ways, and each looks at all of them. */
export const thingsOf: (act: TitledAct, titles: TitleWords) => readonly Thing[] = once(
  ({ words }: TitledAct, titles: TitleWords): readonly Thing[] =>
    phrasesIn(ownWords(words), titles)
      .flatMap((phrase) => [phrase, ...behindEmpty(phrase, titles)])
      .filter((phrase) => !titles.people.has(headOf(phrase, titles)))
      .filter((phrase) => !isBeside(phrase, words, titles))
      .filter((phrase) => !isTime(phrase, titles) && !isEmpty(phrase, titles))
      .map((phrase) => ({ phrase, title: written(phrase, words, titles) })),
)

/**
 * The words of an act without what is not put in it: an editor's note in square
 * brackets, a few words in quotation marks that are only called so ("your so-called
 * “aid”"), and those who are given a name ("such fine fellows as you").
 */
function ownWords(words: string): string {
  const own = words
    .replace(/\[[^\]]*\]/gu, ' ')
    .replace(/["“]([^"“”]*)["”]/gu, (marked, inner: string) =>
      inner.trim().split(/\s+/).length <= mostCalled ? ' , ' : marked,
    )
    .replace(/\bsuch (?:\p{Ll}+ ){1,3}as (?=you|they|he|these|those)/giu, ' , ')
  return /\p{L}{3}/u.test(own) ? own : words
}

/** More words in quotation marks are what somebody has put. */
const mostCalled = 6

/** Words of the names of the sides, small. */
export function sidesOf(acts: readonly TitledAct[]): ReadonlySet<string> {
  return new Set(acts.flatMap(({ body }) => body.party.toLowerCase().split(/[^\p{L}]+/u)))
}

/** "The Board" is who argues, not what about. */
export function isOnly(phrase: Phrase, sides: ReadonlySet<string>): boolean {
  return phrase.every((word) => sides.has(word.toLowerCase()))
}

/** The noun to which the others are tied, small. */
export function headOf(phrase: Phrase, titles: TitleWords): string {
  const link = tieIn(phrase, titles)
  return (link < 0 ? phrase.at(-1)! : phrase[link - 1]!).toLowerCase()
}

export function namesNothing(word: string, { empty, bare }: TitleWords): boolean {
  return empty.has(word) || bare.has(word)
}

/** "The copy", "the copy of the letter": neither noun names anything by itself; "the Brennish question" does. */
function isEmpty(phrase: Phrase, titles: TitleWords): boolean {
  const [first = '', noun = '', ...more] = phrase
  if (more.length === 0 && titles.name.test(first) && titles.matters?.has(noun) === true)
    return false
  return [headOf(phrase, titles), phrase.at(-1)!.toLowerCase()].every((word) =>
    namesNothing(word, titles),
  )
}

/** "The purpose of ending the strike": the thing itself. */
function behindEmpty(phrase: Phrase, titles: TitleWords): Phrase[] {
  const link = tieIn(phrase, titles)
  if (link < 1 || !titles.empty.has(headOf(phrase, titles))) return []
  const rest = phrase.slice(link + 1)
  return [rest[0] === titles.article ? rest.slice(1) : rest]
}

/** "The end of the month" is when, not what: the noun itself or what it is tied to is one of time. */
function isTime(phrase: Phrase, titles: TitleWords): boolean {
  return [headOf(phrase, titles), phrase.at(-1)!.toLowerCase()].some((word) =>
    titles.times.has(word),
  )
}

/** "To sit again, with a lamp": what goes along is not in question. */
function isBeside(phrase: Phrase, words: string, { beside }: TitleWords): boolean {
  return beside.test(words.slice(0, Math.max(0, words.indexOf(phrase.join(' ')))))
}

/** With the article; "for sending experts": what is done to something takes none. */
function written(phrase: Phrase, said: string, titles: TitleWords): string {
  const { article, links } = titles
  const words = phrase.join(' ')
  const [first, next] = phrase
  const isDeed = isDeedWord(first!, titles)
  const isDone = isDeed && next !== undefined && !links.has(next.toLowerCase())
  const before = said.slice(0, Math.max(0, said.indexOf(words)))
  return isDone && /(?:of|for|in|about|concerning|regarding) $/u.test(before)
    ? words
    : `${article} ${words}`.trim()
}
