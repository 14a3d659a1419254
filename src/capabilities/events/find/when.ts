/** When an act was: the date before it in its sentence, or that told last, or that of a congress named. */
import { type Dated, type EventGrammar, yearAt } from '../../../languages/index.ts'
import type { ActorMention } from './actors.ts'
import { partName, type Scene, type State } from './scene.ts'
import type { Trigger } from './triggers.ts'

export interface When {
  readonly first?: number
  readonly last?: number
  readonly precision: 'day' | 'month' | 'season' | 'year' | 'none'
  readonly dateWords?: string
  readonly dateBasis: 'stated' | 'relative' | 'context' | 'document' | 'none'
}

/** A congress or crisis that was dated once is a date when it is named again. */
export function withOccasions(
  reading: string,
  dates: readonly Dated[],
  { occasions }: State,
  { occasions: occasion, sinceOccasion, begins, leadsToOccasion }: EventGrammar,
): Dated[] {
  const all = [...dates]
  for (const match of occasion.matchAll(reading)) {
    const [words, ordinal, name, further, head] = match
    const keys = [ordinal ?? name!, ...laterNames(further!, head!)].map((one) =>
      `${one} ${head}`.toLowerCase(),
    )
    const end = match.index + words.length
    const isBegun = begins.test(reading.slice(end))
    const beside =
      dates.find((date) => date.start >= end && date.start - end < 25) ??
      dates.findLast(
        (date) =>
          date.end <= match.index &&
          (isBegun || leadsToOccasion.test(reading.slice(date.end, match.index))),
      )
    const known = keys.map((key) => occasions.get(key)).find((one) => one !== undefined)
    if (beside !== undefined)
      for (const key of keys) occasions.set(key, { first: beside.first, last: beside.last })
    else if (known !== undefined && !sinceOccasion.test(reading.slice(0, match.index)))
      all.push({ ...known, basis: 'context', words, start: match.index, end })
  }
  return all.sort((one, other) => one.start - other.start)
}

/** `The Great Cattle Crisis` is the Cattle Crisis when it is named again; a committee has many meetings. */
function laterNames(further: string, head: string): string[] {
  const last = further.trim().split(' ').at(-1)!
  return last !== '' && /^(?:crisis|incident)$/i.test(head) ? [last] : []
}

/** Whether a date dates something else than the story: what was since, before, or had been then. */
export function isAside(
  date: Dated,
  { reading, grammar, told }: { reading: string; grammar: EventGrammar; told: State['told'] },
): boolean {
  if (isDeadline(date, reading, grammar) || isOfPaper(date, reading, grammar)) return true
  if (grammar.aside.test(reading.slice(Math.max(0, date.start - 90), date.start))) return true
  // "The October riots" names a thing by its month.
  if (grammar.datedThing.test(reading.slice(date.end)) && !/\d/.test(date.words)) return true
  // A story that jumps back a year, or names one before its own, in the middle of a sentence only looks back.
  if (told === undefined || date.start <= 45) return false
  const namesEarlierYear = /\d{4}/.test(date.words) && yearAt(date.last) < yearAt(told.first)
  return namesEarlierYear || date.last < told.first - 300
}

/** `Undertook to finish it by August`: the day by which something is to be done. */
function isDeadline({ start }: Dated, reading: string, { deadline }: EventGrammar): boolean {
  return deadline.test(reading.slice(Math.max(0, start - 110), start))
}

/** `In answer to the letter of 3 May`, `as the 3 May note repeated`: the day of another paper. */
function isOfPaper(
  { start, end }: Dated,
  reading: string,
  { paperOf, datedPaper }: EventGrammar,
): boolean {
  const before = reading.slice(Math.max(0, start - 110), start)
  return (
    paperOf.test(before) ||
    (datedPaper.test(reading.slice(end)) && /\b(?:the|its|their|his|our|your|that) $/.test(before))
  )
}

/** The date of an act. */
export function dateOf(trigger: Trigger, scene: Scene, doer: ActorMention): When {
  const { state } = scene
  if (trigger.now && state.written !== undefined)
    return {
      ...state.written,
      precision: precisionOf(state.written.first, state.written.last),
      dateBasis: 'document',
    }
  const date = ownDate(trigger, scene)
  if (date !== undefined)
    return {
      first: date.first,
      last: date.last,
      precision: precisionOf(date.first, date.last),
      dateWords: date.words,
      dateBasis: date.basis,
    }
  if (state.told === undefined) return { precision: 'none', dateBasis: 'none' }
  if (state.toldWords === '' && state.written !== undefined)
    return aroundWriting(trigger, state.written, scene)
  const told =
    state.toldOf === undefined || state.toldOf === partName(doer)
      ? state.told
      : loosened(state.told)
  return {
    ...told,
    precision: precisionOf(told.first, told.last),
    dateBasis: 'context',
    dateWords: state.toldWords,
  }
}

/**
 * When an act was that a letter tells without a date: what is being done, on its day; what
 * "has been done", in the month before; of what was done once nobody can say.
 */
function aroundWriting(
  { words, start, passive, present }: Trigger,
  { first, last }: { first: number; last: number },
  { sentence, lexicon }: Scene,
): When {
  const before = sentence.reading.slice(Math.max(0, start - 60), start)
  const { past, going, perfect, present: presentVerb } = lexicon.grammar
  const isPast = past.test(words) && !presentVerb.test(words)
  if (perfect.test(before)) {
    const from = first - 30
    return { first: from, last, precision: precisionOf(from, last), dateBasis: 'document' }
  }
  if (
    present === undefined &&
    (passive || isPast || going.test(words)) &&
    !lexicon.grammar.atPresent.test(before)
  )
    return { precision: 'none', dateBasis: 'none' }
  return { first, last, precision: precisionOf(first, last), dateBasis: 'document' }
}

/**
 * The date told of an act: one before it in its own clause, one behind it before the next act,
 * else the last before it. Dates that stand aside date only what stands beside them.
 */
function ownDate(
  trigger: Trigger,
  { dates, sentence, next, done, lexicon, state }: Scene,
): Dated | undefined {
  const { reading } = sentence
  const { grammar } = lexicon
  const usable = dates.filter(
    (date) =>
      !isAside(date, { reading, grammar, told: state.told }) ||
      (!isDeadline(date, reading, grammar) &&
        !isOfPaper(date, reading, grammar) &&
        !isTold(date, trigger, reading) &&
        gap(date, trigger) < 70 &&
        !/[,;]/.test(
          reading.slice(Math.min(date.end, trigger.end), Math.max(date.start, trigger.start)),
        )),
  )
  const from = done.at(-1)?.trigger.end ?? 0
  const behind = usable.find((date) => date.start >= trigger.end && date.start < next)
  const nearest = [...usable].sort((one, other) => gap(one, trigger) - gap(other, trigger))[0]
  const before = usable.findLast((date) => date.end <= trigger.start)
  const inClause = before !== undefined && before.start >= from ? before : undefined
  return inClause ?? (done.length > 0 ? behind : undefined) ?? before ?? nearest
}

/** `Reported that since the spring …`: a date of what is said, not of saying it. */
function isTold({ start }: Dated, { act, start: from }: Trigger, reading: string): boolean {
  return act.sort === 'speech' && start > from && /\bthat\b/.test(reading.slice(from, start))
}

/** Another's act told after a dated one lies about then, not on that day. */
function loosened({ first, last }: { first: number; last: number }): {
  first: number
  last: number
} {
  return last - first < 28 ? { first: first - 15, last: last + 15 } : { first, last }
}

function gap(date: Dated, trigger: Trigger): number {
  return date.end <= trigger.start ? trigger.start - date.end : date.start - trigger.end + 20
}

/** How exact an interval is, in the words of the code book. */
export function precisionOf(first: number, last: number): 'day' | 'month' | 'season' | 'year' {
  const days = last - first + 1
  if (days <= 1) return 'day'
  if (days <= 31) return 'month'
  return days <= 215 ? 'season' : 'year'
}
