/**
 * Days and figures that an act and the words that may answer it name: what is
 * taken up comes back in the answer ("Eleven we accept"), what is countered has
 * another in its place.
 */
import type { Language, QuantityWords } from '../../../languages/index.ts'

export interface NamedValues {
  /** Months and seasons by their names. */
  readonly dates: ReadonlySet<string>
  /** Numbers, in figures or words; one is an article as often as a number. */
  readonly figures: ReadonlySet<number>
}

/** The dates and figures in a clause; none in a language without words for them. */
export function valuesNamed(clause: string, language: Language | undefined): NamedValues {
  const { terms, quantities } = language ?? {}
  const months = new Set([...(terms?.months ?? [])])
  const seasons = terms?.seasons ?? {}
  const words = clause.match(/\p{L}+/gu) ?? []
  return {
    dates: new Set(words.filter((word) => months.has(word) || word in seasons)),
    figures: quantities === undefined ? none : new Set(figuresIn(clause, quantities)),
  }
}

const none: ReadonlySet<number> = new Set()

const compiled = new WeakMap<QuantityWords, RegExp>()

function figuresIn(clause: string, quantities: QuantityWords): number[] {
  const form =
    compiled.get(quantities) ??
    new RegExp(String.raw`(?<![\p{L}\d])(?:${quantities.number})(?![\p{L}\d])`, 'giu')
  compiled.set(quantities, form)
  return [...clause.matchAll(form)].flatMap(([words]) => {
    const value = quantities.value(words)
    return value === undefined || value === 1 ? [] : [value]
  })
}

/** How the values of an answer stand to those of what it answers. */
export interface ValueRelation {
  readonly sameDate: boolean
  readonly otherDate: boolean
  readonly sameFigure: boolean
  readonly otherFigure: boolean
}

export function relationOf(asked: NamedValues, answering: NamedValues): ValueRelation {
  const sameDate = sharesOne(asked.dates, answering.dates)
  const sameFigure = sharesOne(asked.figures, answering.figures)
  return {
    sameDate,
    otherDate: !sameDate && asked.dates.size > 0 && answering.dates.size > 0,
    sameFigure,
    otherFigure: !sameFigure && asked.figures.size > 0 && answering.figures.size > 0,
  }
}

/** Whether two sets have a thing in common. */
export function sharesOne<Thing>(one: ReadonlySet<Thing>, other: ReadonlySet<Thing>): boolean {
  for (const thing of one) if (other.has(thing)) return true
  return false
}
