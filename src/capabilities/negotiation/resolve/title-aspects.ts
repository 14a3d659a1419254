/** What about a thing is in question (its date, who takes part), and what acts are about in kind. */
import type { ActWords, TitleWords } from '../../../languages/index.ts'
import type { Act } from '../../../record/index.ts'
import { aspectsOf } from '../find/aspects.ts'
import { manyActs } from './title-score.ts'
import { headOf, namesNothing, type TitledAct } from './title-things.ts'

/**
 * What is in question where several moves put a place and a day, or list who takes part: what they
 * share beside is "the water", "eleven bodies".
 */
export function occasionOf(acts: readonly TitledAct[], titles: TitleWords): string | undefined {
  const having = (has: (values: Act['values']) => boolean): number =>
    acts.filter(({ body }) => has(body.values)).length
  const isMost = (count: number): boolean => count >= manyActs && count * 3 >= acts.length
  const placed = having(({ places }) => places.length > 0)
  if (placed >= manyActs && isMost(having(({ dates }) => dates.length > 0))) return titles.meeting
  const listed = having(({ composition }) => composition !== undefined)
  return isMost(listed) ? titles.kinds.participants : undefined
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

/** Only what happens has a date and those who take part: a meeting, no figure. */
export function happens(words: string, titles: TitleWords): boolean {
  return titles.happens.test(headOf(words.split(' '), titles))
}

/** "The sitting", "the date of the sitting"; "the proposal of eleven bodies" is none. */
export function namesOccasion(title: string, titles: TitleWords): boolean {
  const said = Object.values(titles.about).find((about) => title.startsWith(`${about} `)) ?? ''
  const thing = title.slice(said.length).trim()
  return happens(thing, titles) && !namesNothing(headOf(thing.split(' '), titles), titles)
}

/** "The date and place of the sitting": not the sitting itself is in question. */
export function withOccasion(title: string, occasion: string, { titles }: ActWords): string {
  const isSaid = Object.values(titles.about).some((about) => title.startsWith(`${about} `))
  return occasion !== titles.meeting || isSaid ? title : `${titles.whenAndWhere} ${title}`
}

/** What about a thing is in question, where most acts say the same; nothing where they do not. */
export function mostAspect(acts: readonly TitledAct[], { titles }: ActWords): string | undefined {
  const counts = Object.keys(titles.about).map((aspect) => ({
    aspect,
    count: acts.filter(({ body }) => hasAspect(body, aspect)).length,
  }))
  const [most] = counts.sort((one, other) => other.count - one.count)
  return most === undefined || most.count * 3 < acts.length * 2 ? undefined : most.aspect
}

/** With what about it is in question, where the words do not say it themselves. */
export function withAspect(words: string, aspect: string, grammar: ActWords): string {
  const isSaid = aspectsOf(words, grammar).includes(aspect)
  return isSaid ? words : `${grammar.titles.about[aspect]} ${words}`
}

function hasAspect({ aspects = [], values }: Act, aspect: string): boolean {
  if (aspect === 'time') return values.dates.length > 0
  // A move with a day as well is about when.
  if (aspect === 'place') return values.places.length > 0 && values.dates.length === 0
  if (aspect === 'participants') return values.composition !== undefined
  return aspects.includes(aspect)
}
