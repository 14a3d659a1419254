/** How well a noun phrase names a question: by what the acts share, by where it stands, by who says it. */
import type { TitleWords } from '../../../languages/index.ts'
import { once, type Sieved, sieved } from '../../../text/index.ts'
import { stemOf } from '../find/topic.ts'
import type { Phrase } from './phrases.ts'
import { headOf, namesNothing, type TitledAct } from './title-things.ts'

/** What each of the stems that the acts share most adds, heaviest first. */
const stemWeights = [1, 0.7, 0.5, 0.35]

/** One noun by itself says less than the same with what it is tied to. */
const loneWord = 0.35

/** A word by itself is a title only where so many acts have it: others are turns of speech ("the pleasure"). */
export const manyActs = 2

/** What stands so near behind the verb that puts or answers something (characters) is what it is about. */
const nearVerb = 45

export function scoreOf(phrase: Phrase, stems: readonly string[], titles: TitleWords): number {
  const own = new Set(phrase.map((word) => stemOf(word.toLowerCase())))
  const shared = stems.reduce(
    (sum, stem, at) => sum + (own.has(stem) ? (stemWeights[at] ?? 0) : 0),
    0,
  )
  const isName = phrase.every(
    (word) =>
      titles.name.test(word) ||
      titles.links.has(word) ||
      word === titles.article ||
      /^\d/.test(word),
  )
  // "the resumed" wants its noun: what is done is named by what it is done to.
  const isBare =
    phrase.length === 1 &&
    !titles.meetings.test(phrase[0]!) &&
    /(?:\p{L}{3}ed|ing|able|ible|ive|ous|ful|[io]nal|ical|ateral|wrong)$/u.test(phrase[0]!)
  return (
    shared -
    0.03 * phrase.length -
    (phrase.length === 1 ? loneWord : 0) -
    (namesNothing(headOf(phrase, titles), titles) ? 0.3 : 0) -
    (isName ? 0.8 : 0) -
    (isBare ? 0.8 : 0)
  )
}

/** Both sides have the words: a question is what they share. */
export function isOfBoth(phrase: Phrase, acts: readonly TitledAct[]): boolean {
  const stems = phrase.filter((word) => word.length > 3).map((word) => stemOf(word.toLowerCase()))
  const sides = acts
    .filter(({ body }) => stems.every((stem) => body.topic.includes(stem)))
    .map(({ body }) => body.party)
  return stems.length > 0 && new Set(sides).size > 1
}

export function isKnown(phrase: Phrase, acts: readonly TitledAct[]): boolean {
  if (phrase.length > 1) return true
  const stem = stemOf(phrase[0]!.toLowerCase())
  return acts.filter(({ body }) => body.topic.includes(stem)).length >= manyActs
}

/** The verbs that put something, in a language. */
const puttingOf = once(
  (titles: TitleWords): Sieved =>
    sieved(new RegExp(`(?<![\\p{L}])(?:${titles.putting})(?![\\p{L}])`, 'iu')),
)

/** What stands just behind "we propose", "agree to", "a copy of": what the act is about. */
export function isPut(phrase: Phrase, words: string, titles: TitleWords): boolean {
  const at = words.indexOf(phrase.join(' '))
  const behind = at < 0 ? null : puttingOf(titles).exec(words)
  if (behind === null) return false
  const gap = at - behind.index - behind[0].length
  return gap >= 0 && gap <= nearVerb
}
