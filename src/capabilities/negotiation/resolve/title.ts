/**
 * Titles of questions: a noun phrase out of the words of the acts, first of the
 * earliest proposal, with what about it is in question where the acts agree in
 * that ("the date of the assembly"). A person names it better; this is to be
 * read, not to be right.
 */
import type { ActWords, TitleWords } from '../../../languages/index.ts'
import { awaitsAnswer } from '../../../record/index.ts'
import type { Phrase } from './phrases.ts'
import {
  happens,
  kindTitles,
  mostAspect,
  namesOccasion,
  occasionOf,
  withAspect,
  withOccasion,
} from './title-aspects.ts'
import { deedOn } from './title-deeds.ts'
import { isKnown, isOfBoth, isPut, scoreOf } from './title-score.ts'
import { isOnly, sidesOf, type TitledAct, thingsOf } from './title-things.ts'

/** A title without a word of the first stems is none. */
const least = 0.3

/** Where nothing better is known, what stands behind the verb that puts it may share less. */
const leastPut = 0.1

/** Where nothing is shared a phrase may be long, and no bare name. */
const leastLoose = -0.5

/** Titles for a question, in turn: a better one is mostly free, and then the others are not looked for. */
export function* titlesInTurn(
  stems: readonly string[],
  acts: readonly TitledAct[],
  grammar: ActWords,
): Iterable<string> {
  const known = titlesOf(stems, acts, grammar)
  const occasion = occasionOf(acts, grammar.titles)
  if (occasion !== undefined) {
    yield* known
      .filter((title) => namesOccasion(title, grammar.titles))
      .map((title) => withOccasion(title, occasion, grammar))
    yield occasion
  }
  yield* known
  yield* putTitles(acts, grammar)
  yield* kindTitles(acts, grammar)
  yield* looseTitles(acts, grammar)
}

/** Titles for a question, best first; none where no noun phrase has what the acts share. */
export function titlesOf(
  stems: readonly string[],
  acts: readonly TitledAct[],
  grammar: ActWords,
): string[] {
  const known = titlesAmong({ stems, acts, least }, grammar, (phrase) => isKnown(phrase, acts))
  // What is asked for by one word, and by one side, still is what it is about: "the survey".
  if (known.length > 0) return known
  const put = titlesAmong({ stems, acts, least: leastPut }, grammar, (phrase, act) =>
    isPut(phrase, act.words, grammar.titles),
  )
  // A thing of two words is seldom a turn of speech: "the night shift".
  return put.length > 0
    ? put
    : titlesAmong({ stems, acts, least: leastPut }, grammar, ({ length }) => length > 1)
}

/** Where acts share nothing that names it: what one of them puts, of two words or more. */
function putTitles(acts: readonly TitledAct[], grammar: ActWords): string[] {
  const sought = { stems: [], acts, least: leastLoose }
  return titlesAmong(
    sought,
    grammar,
    (phrase, { words }) => phrase.length > 1 && isPut(phrase, words, grammar.titles),
  )
}

/** Where even that is not to be had: any thing of two words of which one of them speaks. */
export function looseTitles(acts: readonly TitledAct[], grammar: ActWords): string[] {
  const sought = { stems: [], acts, least: leastLoose }
  return titlesAmong(sought, grammar, ({ length }) => length > 1)
}

interface Sought {
  readonly stems: readonly string[]
  readonly acts: readonly TitledAct[]
  /** Phrases of a lower score are no titles. */
  readonly least: number
}

function titlesAmong(
  { stems, acts, least: fewest }: Sought,
  grammar: ActWords,
  mayName: (phrase: Phrase, act: TitledAct) => boolean,
): string[] {
  const { titles } = grammar
  const first = acts.find(({ body }) => awaitsAnswer(body.act))
  const sides = sidesOf(acts)
  const aspect = mostAspect(acts, grammar)
  const isOccasion = (title: string): boolean => aspect !== undefined && happens(title, titles)
  const scored = acts.flatMap((act) =>
    thingsOf(act, titles)
      .filter(({ phrase }) => !isOnly(phrase, sides) && mayName(phrase, act))
      .map(({ phrase, title }) => ({
        title,
        score:
          scoreOf(phrase, stems, titles) +
          (act === first ? 0.3 : 0) +
          (isPut(phrase, act.words, titles) ? 0.4 : 0) +
          (isOfBoth(phrase, acts) ? 0.3 : 0) +
          (isOccasion(title) ? 0.4 : 0),
      })),
  )
  const best = new Map<string, number>()
  // The same words in several acts are better known.
  for (const { title, score } of scored)
    if (score >= fewest) best.set(title, Math.max((best.get(title) ?? 0) + 0.02, score))
  const inOrder = [...best].sort(([, one], [, other]) => other - one).map(([words]) => words)
  return longerFirst(inOrder, titles).map((words) => {
    const deed = deedOn(words, acts, titles)
    if (deed !== undefined) return deed
    return isOccasion(words) ? withAspect(words, aspect!, grammar) : words
  })
}

/** "The goods" gives way to "the exchange of goods", "the meeting" to "the meeting of the guilds". */
function longerFirst(ordered: readonly string[], { article }: TitleWords): string[] {
  const wordsOf = (title: string): string[] => title.split(' ').filter((one) => one !== article)
  const led = ordered.flatMap((title) => {
    const [noun = '', ...more] = wordsOf(title)
    const longer = more.length > 0 ? [] : ordered.filter((one) => wordsOf(one).includes(noun))
    return [...longer.filter((one) => one !== title), title]
  })
  return [...new Set(led)]
}

/** As it stands at the head of a row: "Date of the talks". */
export function headed(title: string, { titles: { article } }: ActWords): string {
  const bare =
    article !== '' && title.startsWith(`${article} `) ? title.slice(article.length + 1) : title
  return bare.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
}
