/**
 * Titles of questions: a noun phrase out of the words of the acts, first of the
 * earliest proposal, with what about it is in question where the acts agree in
 * that ("the date of the assembly"). A person names it better; this is to be
 * read, not to be right.
 */
import type { ActWords, TitleWords } from '../../../languages/index.ts'
import type { Act, ActKind } from '../../../record/index.ts'
import { once, type Sieved, sieved } from '../../../text/index.ts'
import { aspectsOf } from '../find/aspects.ts'
import { stemOf } from '../find/topic.ts'
import { isDeedWord, type Phrase, phrasesIn } from './phrases.ts'

export interface TitledAct {
  readonly body: Act
  readonly words: string
}

/** What each of the stems that the acts share most adds, heaviest first. */
const stemWeights = [1, 0.7, 0.5, 0.35]

/** A title without a word of the first stems is none. */
const least = 0.3

/** Where nothing better is known, what stands behind the verb that puts it may share less. */
const leastPut = 0.1

/** Where nothing is shared a phrase may be long, and no bare name. */
const leastLoose = -0.5

/** A word by itself is a title only where so many acts have it: others are turns of speech ("the pleasure"). */
const manyActs = 2

/** One noun by itself says less than the same with what it is tied to. */
const loneWord = 0.35

/** What stands so near behind the verb that puts or answers something (characters) is what it is about. */
const nearVerb = 45

/** Titles for a question, in turn: a better one is mostly free, and then the others are not looked for. */
export function* titlesInTurn(
  stems: readonly string[],
  acts: readonly TitledAct[],
  grammar: ActWords,
): Iterable<string> {
  const known = titlesOf(stems, acts, grammar)
  const occasion = occasionOf(acts, grammar.titles)
  if (occasion !== undefined) {
    yield* known.filter((title) => namesOccasion(title, grammar.titles))
    yield occasion
  }
  yield* known
  yield* putTitles(acts, grammar)
  yield* kindTitles(acts, grammar)
  yield* looseTitles(acts, grammar)
}

/**
 * What is in question where several moves put a place and a day, or list who takes part: what they
 * share beside is "the water", "eleven bodies".
 */
function occasionOf(acts: readonly TitledAct[], titles: TitleWords): string | undefined {
  const having = (has: (values: Act['values']) => boolean): number =>
    acts.filter(({ body }) => has(body.values)).length
  const isMost = (count: number): boolean => count >= manyActs && count * 3 >= acts.length
  const placed = having(({ places }) => places.length > 0)
  if (placed >= manyActs && isMost(having(({ dates }) => dates.length > 0))) return titles.meeting
  const listed = having(({ composition }) => composition !== undefined)
  return isMost(listed) ? titles.kinds.participants : undefined
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
  const first = acts.find(({ body }) => puts.has(body.act))
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
  return longerFirst(inOrder, titles).map((words) =>
    isOccasion(words) ? withAspect(words, aspect!, grammar) : words,
  )
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

interface Thing {
  readonly phrase: Phrase
  readonly title: string
}

/** The things that an act speaks of. Titles are sought in several ways, and each looks at all of them. */
const thingsOf = once(({ words }: TitledAct, titles: TitleWords): readonly Thing[] =>
  phrasesIn(words, titles)
    .flatMap((phrase) => [phrase, ...behindEmpty(phrase, titles)])
    .filter((phrase) => !titles.people.has(headOf(phrase, titles)))
    .filter((phrase) => !isBeside(phrase, words, titles))
    .filter((phrase) => !isTime(phrase, titles) && !isEmpty(phrase, titles))
    .map((phrase) => ({ phrase, title: written(phrase, words, titles) })),
)

/** As it stands at the head of a row: "Date of the talks". */
export function headed(title: string, { titles: { article } }: ActWords): string {
  const bare =
    article !== '' && title.startsWith(`${article} `) ? title.slice(article.length + 1) : title
  return bare.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
}

/** Where no noun phrase names it: what half of the acts or more are about in kind. */
export function kindTitles(acts: readonly TitledAct[], { titles: { kinds } }: ActWords): string[] {
  return Object.entries(kinds).flatMap(([aspect, title]) => {
    const own = acts.filter(({ body }) => isAbout(body, aspect))
    return own.length * 2 >= acts.length ? [title] : []
  })
}

/** Whoever complains of silence speaks of replies, whatever words he has for it. */
function isAbout(body: Act, aspect: string): boolean {
  return (
    hasAspect(body, aspect) ||
    body.aspects?.includes(aspect) === true ||
    (aspect === 'replying' && body.act === 'ignore-noted')
  )
}

/** Words of the names of the sides, small. */
function sidesOf(acts: readonly TitledAct[]): ReadonlySet<string> {
  return new Set(acts.flatMap(({ body }) => body.party.toLowerCase().split(/[^\p{L}]+/u)))
}

/** "The Board" is who argues, not what about. */
function isOnly(phrase: Phrase, sides: ReadonlySet<string>): boolean {
  return phrase.every((word) => sides.has(word.toLowerCase()))
}

/** "The copy", "the copy of the letter": neither noun names anything by itself. */
function isEmpty(phrase: Phrase, titles: TitleWords): boolean {
  return [headOf(phrase, titles), phrase.at(-1)!.toLowerCase()].every((word) =>
    namesNothing(word, titles),
  )
}

/** "The purpose of ending the strike": the thing itself. */
function behindEmpty(phrase: Phrase, titles: TitleWords): Phrase[] {
  const link = phrase.findIndex((word) => titles.links.has(word.toLowerCase()))
  if (link < 1 || !titles.empty.has(headOf(phrase, titles))) return []
  const rest = phrase.slice(link + 1)
  return [rest[0] === titles.article ? rest.slice(1) : rest]
}

function namesNothing(word: string, { empty, bare }: TitleWords): boolean {
  return empty.has(word) || bare.has(word)
}

/** The noun to which the others are tied, small. */
function headOf(phrase: Phrase, { links }: TitleWords): string {
  const link = phrase.findIndex((word) => links.has(word.toLowerCase()))
  return (link < 0 ? phrase.at(-1)! : phrase[link - 1]!).toLowerCase()
}

/** "The end of the month" is when, not what: the noun itself or what it is tied to is one of time. */
function isTime(phrase: Phrase, titles: TitleWords): boolean {
  return [headOf(phrase, titles), phrase.at(-1)!.toLowerCase()].some((word) =>
    titles.times.has(word),
  )
}

/** Both sides have the words: a question is what they share. */
function isOfBoth(phrase: Phrase, acts: readonly TitledAct[]): boolean {
  const stems = phrase.filter((word) => word.length > 3).map((word) => stemOf(word.toLowerCase()))
  const sides = acts
    .filter(({ body }) => stems.every((stem) => body.topic.includes(stem)))
    .map(({ body }) => body.party)
  return stems.length > 0 && new Set(sides).size > 1
}

function isKnown(phrase: Phrase, acts: readonly TitledAct[]): boolean {
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
function isPut(phrase: Phrase, words: string, titles: TitleWords): boolean {
  const at = words.indexOf(phrase.join(' '))
  const behind = at < 0 ? null : puttingOf(titles).exec(words)
  if (behind === null) return false
  const gap = at - behind.index - behind[0].length
  return gap >= 0 && gap <= nearVerb
}

/** "To sit again, with a lamp": what goes along is not in question. */
function isBeside(phrase: Phrase, words: string, { beside }: TitleWords): boolean {
  return beside.test(words.slice(0, Math.max(0, words.indexOf(phrase.join(' ')))))
}

/** Acts that put something on the table. */
export const puts: ReadonlySet<ActKind> = new Set([
  'propose',
  'counter',
  'request',
  'demand',
  'offer',
])

function scoreOf(phrase: Phrase, stems: readonly string[], titles: TitleWords): number {
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

/** Only what happens has a date and those who take part: a meeting, no figure. */
function happens(words: string, titles: TitleWords): boolean {
  return titles.happens.test(headOf(words.split(' '), titles))
}

/** "The sitting", "the date of the sitting"; "the proposal of eleven bodies" is none. */
function namesOccasion(title: string, titles: TitleWords): boolean {
  const said = Object.values(titles.about).find((about) => title.startsWith(`${about} `)) ?? ''
  const thing = title.slice(said.length).trim()
  return happens(thing, titles) && !namesNothing(headOf(thing.split(' '), titles), titles)
}

/** What about a thing is in question, where most acts say the same; nothing where they do not. */
function mostAspect(acts: readonly TitledAct[], { titles }: ActWords): string | undefined {
  const counts = Object.keys(titles.about).map((aspect) => ({
    aspect,
    count: acts.filter(({ body }) => hasAspect(body, aspect)).length,
  }))
  const [most] = counts.sort((one, other) => other.count - one.count)
  return most === undefined || most.count * 3 < acts.length * 2 ? undefined : most.aspect
}

/** With what about it is in question, where the words do not say it themselves. */
function withAspect(words: string, aspect: string, grammar: ActWords): string {
  const isSaid = aspectsOf(words, grammar).includes(aspect)
  return isSaid ? words : `${grammar.titles.about[aspect]} ${words}`
}

function hasAspect({ aspects = [], values }: Act, aspect: string): boolean {
  if (aspect === 'time') return values.dates.length > 0
  if (aspect === 'participants') return values.composition !== undefined
  return aspects.includes(aspect)
}
