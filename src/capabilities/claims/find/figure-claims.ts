/** Claims with figures: the figure with its noun, what it denies, and the clause it stands in. */
import type { QuantityWords } from '../../../languages/index.ts'
import type { Claim, Draft } from '../../../record/index.ts'
import { once, type Span } from '../../../text/index.ts'
import { draftOf, type Tools } from './draft.ts'
import { listsIn } from './lists.ts'
import { numberPatterns } from './number-patterns.ts'
import { quantitiesIn } from './quantities.ts'
import type { Quantity } from './quantity.ts'

/** What was counted last, and where: a figure that stands alone counts the same. */
export interface Spoken {
  unit: string
  end: number
}

/** A sentence with the one before it in the same paragraph. */
export interface Told {
  readonly sentence: Span
  readonly before: string
}

/** So far a figure that stands alone may be from the noun it counts. */
const farthestNoun = 250
/** So much before a figure may say that it is asked or imagined. */
const reach = 70
/** A time before the clause is no longer. */
const longestTime = 40

/** The figures that a sentence claims. */
export function figureClaims(
  words: string,
  told: Told,
  tools: Tools & { readonly spoken: Spoken },
): Draft<'claim'>[] {
  const { sentence } = told
  const said = words.slice(sentence.start, sentence.end)
  const all = countsIn(said, tools).map((one) => withNoun(one, { said, sentence }, tools))
  rememberNoun(said, sentence, tools)
  const meant = all.filter((one) => !isDenied(one, said, tools))
  return meant.flatMap((one) => figureClaim(words, { ...told, one, all }, tools))
}

/** Figures, and lists where no figure says how long they are. */
function countsIn(said: string, { quantities }: Tools): Quantity[] {
  const figures = quantitiesIn(said, quantities)
  const lists = listsIn(said, quantities).filter(
    ({ end }) => !figures.some((one) => one.start < end),
  )
  return [...figures, ...lists].sort((one, other) => one.start - other.start)
}

/** "We counted 612 trees. You counted 400": of trees. */
function withNoun(
  one: Quantity,
  { said, sentence }: { readonly said: string; readonly sentence: Span },
  tools: Tools & { readonly spoken: Spoken },
): Quantity {
  // "Not one of them": what "them" are was said before.
  const isNamed = one.unit !== '' && !numberPatterns(tools.quantities).some.test(` ${one.unit}`)
  if (isNamed && !/^(?:them|us)(?![\p{L}])/u.test(one.unit)) return one
  rememberNoun(said.slice(0, one.start), sentence, tools)
  const { spoken } = tools
  const isNear = sentence.start + one.start - spoken.end < farthestNoun
  return isNear && spoken.unit !== '' ? { ...one, unit: spoken.unit } : one
}

/** What was counted last; what stands in quotation marks is spoken of, too. */
function rememberNoun(
  said: string,
  sentence: Span,
  { spoken, quantities }: Tools & { readonly spoken: Spoken },
): void {
  const { some } = numberPatterns(quantities)
  for (const { unit, end } of quantitiesIn(said.replace(/["“”„«»]/gu, ' '), quantities))
    if (unit !== '' && !some.test(` ${unit}`))
      Object.assign(spoken, { unit, end: sentence.start + end })
}

interface Found extends Told {
  readonly one: Quantity
  /** All figures of the sentence, those that it denies among them. */
  readonly all: readonly Quantity[]
}

function figureClaim(words: string, found: Found, tools: Tools): Draft<'claim'>[] {
  const { sentence, before, one } = found
  const said = words.slice(sentence.start, sentence.end)
  const near = said.slice(Math.max(0, one.start - reach), one.start)
  if (tools.patterns.unreal.test(near.split(/[;:]/).at(-1) ?? '')) return []
  if (isTerm(one, said, tools)) return []
  const span = { start: sentence.start + one.start, end: sentence.start + one.end }
  const form = isOfPart(found, said) ? 'attribute' : formOf(one, said, tools)
  const denies = deniedBy(found, said, tools)
  const own = {
    quantity: one.quantity,
    unit: one.unit,
    ...(form === undefined ? {} : { form }),
    ...(denies === undefined ? {} : { denies }),
    absolute: false,
  }
  const clause = clauseOf(said, found, tools)
  return [draftOf(words, { sentence, span, clause, before, own, confidence: 0.8 }, tools)]
}

/** "We will reply within two weeks": nothing was measured, somebody binds himself. */
function isTerm({ start, unit }: Quantity, said: string, { patterns, quantities }: Tools): boolean {
  return timeOf(quantities).test(unit) && patterns.term.test(said.slice(0, start))
}

const timeOf = once(
  ({ timeUnits }: QuantityWords): RegExp => new RegExp(`^(?:${timeUnits})(?!\\p{L})`, 'iu'),
)

/** "Half of the instalment (£9,225)": what the part comes to says nothing of the whole. */
function isOfPart({ one, all }: Found, said: string): boolean {
  const before = all[all.indexOf(one) - 1]
  if (before === undefined || !gloss.test(said.slice(before.end, one.start))) return false
  const share = Number(before.quantity.replace(/^[<>~≈≤≥=]+/, ''))
  return share > 0 && share < 1
}

/** The noun goes on, then a bracket or a comma: "half of the last instalment (…", "a third of it, or …". */
const gloss = /^(?:\s\p{L}+){0,3}\s?[(,]\s?(?:\p{L}+\s)?$/u

function formOf(one: Quantity, said: string, { patterns, quantities }: Tools): Claim['form'] {
  if (one.form !== undefined) return one.form
  // "Forty pounds heavier": a difference between two things, not a measure of one.
  if (numberPatterns(quantities).units.test(` ${one.unit}`))
    return patterns.differs.test(said.slice(one.end)) ? 'attribute' : 'measure'
  return patterns.attribute.test(said.slice(0, one.start)) ? 'attribute' : undefined
}

/** "Thirty Sundays, not eleven": the second is another's figure. */
function isDenied({ start, quantity }: Quantity, said: string, { patterns }: Tools): boolean {
  return quantity !== '0' && patterns.denied.test(said.slice(0, start))
}

function deniedBy({ one, all }: Found, said: string, tools: Tools): string | undefined {
  const { patterns, quantities } = tools
  const behind = patterns.deniesNumber.exec(said.slice(one.end))?.[1]
  const value = behind === undefined ? undefined : quantities.value(behind)
  if (value !== undefined) return `${value}`
  // "Not 96 but 58 were cancelled."
  const before = all[all.indexOf(one) - 1]
  return before !== undefined && isDenied(before, said, tools) ? before.quantity : undefined
}

/** The words between the commas around a figure: what else the sentence counts is of other things. */
function clauseOf(said: string, { one, all }: Found, { patterns, quantities }: Tools): string {
  const { verbFirst, past } = patterns
  const before = said.slice(0, one.start).split(/[,;:](?!\d)\s/u)
  const own = before.at(-1)!
  const behind = said.slice(one.start).split(/[,;:](?!\d)\s|\band (?=\w+ \w+ed\b)/u)[0] ?? ''
  // "In the year 1902, the Company …": a time that stands first is of what follows.
  const isTimed = before.length === 2 && before[0]!.length < longestTime && !past.test(before[0]!)
  // "The flow in the stair, taken that morning, was …": the subject stands before what is put in.
  const isPutIn = before.length > 2 && verbFirst.test(own)
  const near = betweenFigures(said, { one, all }, ` ${quantities.and} `)
  const front = near.front > 0 ? own.slice(-(one.start - near.front)) : own
  const back = near.back === undefined ? behind : behind.slice(0, near.back - one.start)
  return `${isTimed || isPutIn ? before[0]! : ''} ${front}${back}`
}

/** "Took 12 pounds in fares and spent 20 on ships": each figure has its side of the "and". */
function betweenFigures(
  said: string,
  { one, all }: Pick<Found, 'one' | 'all'>,
  and: string,
): { readonly front: number; readonly back: number | undefined } {
  const at = all.indexOf(one)
  const [last, next] = [all[at - 1], all[at + 1]]
  const front = last === undefined ? -1 : said.slice(last.end, one.start).lastIndexOf(and)
  const back = next === undefined ? -1 : said.slice(one.end, next.start).indexOf(and)
  return {
    front: front < 0 ? 0 : last!.end + front,
    back: back < 0 ? undefined : one.end + back,
  }
}
