/**
 * Days and figures that an act and the words that may answer it name: what is
 * taken up comes back in the answer ("Eleven we accept"), what is countered has
 * another in its place.
 */
import type { Language, QuantityWords } from '../../../languages/index.ts'
import { once, type Sieved, sieved } from '../../../text/index.ts'

export interface NamedValues {
  /** Months and seasons by their names. */
  readonly dates: ReadonlySet<string>
  /** Numbers, in figures or words; one is an article as often as a number. */
  readonly figures: ReadonlySet<number>
}

/** The dates and figures in a clause; none in a language without words for them. */
export function valuesNamed(clause: string, language: Language | undefined): NamedValues {
  const quantities = language?.quantities
  return {
    dates: language === undefined ? noDates : datesIn(clause, language),
    figures: quantities === undefined ? noFigures : new Set(figuresIn(clause, quantities)),
  }
}

const noDates: ReadonlySet<string> = new Set()
const noFigures: ReadonlySet<number> = new Set()

const dateWordsOf = once(({ terms }: Language): ReadonlySet<string> => {
  return new Set([...(terms?.months ?? []), ...Object.keys(terms?.seasons ?? {})])
})

function datesIn(clause: string, language: Language): ReadonlySet<string> {
  const known = dateWordsOf(language)
  if (known.size === 0) return noDates
  return new Set(clause.match(/\p{L}+/gu)?.filter((word) => known.has(word)))
}

const numberIn = once(
  ({ number }: QuantityWords): Sieved =>
    sieved(new RegExp(String.raw`(?<![\p{L}\d])(?:${number})(?![\p{L}\d])`, 'iu')),
)

function figuresIn(clause: string, quantities: QuantityWords): number[] {
  return numberIn(quantities)
    .matchAll(clause)
    .flatMap(([words]) => {
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
