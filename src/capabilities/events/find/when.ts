/** When an act was: the date before it in its sentence, or that told last, or that of a congress named. */
import type { ActorMention } from './actors.ts'
import { type Dated, precisionOf } from './dates.ts'
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
): Dated[] {
  const all = [...dates]
  for (const match of reading.matchAll(occasion)) {
    const [words, ordinal, name, head] = match
    const key = `${ordinal ?? name} ${head}`.toLowerCase()
    const end = match.index + words.length
    const beside = dates.find((date) => date.start >= end && date.start - end < 25)
    const known = occasions.get(key)
    if (beside !== undefined) occasions.set(key, { first: beside.first, last: beside.last })
    else if (
      known !== undefined &&
      !/\b(?:since|after|from)\s+(?:the\s+)?$/.test(reading.slice(0, match.index))
    )
      all.push({ ...known, basis: 'context', words, start: match.index, end })
  }
  return all.sort((one, other) => one.start - other.start)
}

const occasion =
  /\b(?:(\d+(?:st|nd|rd|th))|(\p{Lu}[\p{L}-]+))(?: \p{Lu}[\p{L}-]+){0,3}? ([Cc]ongress|[Pp]lenum|[Cc]onference|[Cc]risis|[Ii]ncident|[Mm]eeting)\b/gu

/** The date of an act. */
export function dateOf(trigger: Trigger, { dates, state }: Scene, doer: ActorMention): When {
  if (trigger.now && state.written !== undefined)
    return {
      ...state.written,
      precision: precisionOf(state.written.first, state.written.last),
      dateBasis: 'document',
    }
  const nearest = [...dates].sort((one, other) => gap(one, trigger) - gap(other, trigger))[0]
  const before = dates.findLast((date) => date.end <= trigger.start)
  const date = before ?? nearest
  if (date !== undefined)
    return {
      first: date.first,
      last: date.last,
      precision: precisionOf(date.first, date.last),
      dateWords: date.words,
      dateBasis: date.basis,
    }
  if (state.told === undefined) return { precision: 'none', dateBasis: 'none' }
  const told =
    state.toldOf === undefined || state.toldOf === partName(doer)
      ? state.told
      : loosened(state.told)
  return {
    ...told,
    precision: precisionOf(told.first, told.last),
    dateBasis: state.toldWords === '' ? 'document' : 'context',
    ...(state.toldWords === '' ? {} : { dateWords: state.toldWords }),
  }
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
