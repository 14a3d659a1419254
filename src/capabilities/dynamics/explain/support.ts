/**
 * The calibrated support table: for every explanation, how often a record like this one
 * would have shown this much support if the rival were true.
 *
 * A verdict has only three words, by rule. "supported": it is ahead, and at most one
 * twin in twenty of *every* rival shows as much. "refuted": at most one in twenty of its own
 * twins shows as little. Otherwise "not told apart", with the rivals it cannot be told from.
 */
import type { Quarrel } from '../acts/act.ts'
import { type DrawnQuarrel, manyDraws } from '../acts/draw.ts'
import type { ReactionDays } from '../hawkes/fit.ts'
import type { LinkErrors } from '../hawkes/row.ts'
import { seeded } from '../numbers/random.ts'
import { share } from '../numbers/summary.ts'
import { commonStep, compare, fitExplanation, margins, type Score } from './compare.ts'
import { type Explanation, explanations } from './explanations.ts'
import { marginsByWay, type WayMargins } from './standing.ts'
import { systemOf, twin } from './twins.ts'

export interface SupportWish {
  readonly days: ReactionDays
  readonly seed: number
  /** Twins an explanation. */
  readonly twins: number
  /** Draws of the dates of the record, and of each twin. */
  readonly draws: number
  readonly twinDraws?: number
  readonly links?: LinkErrors | undefined
  readonly declaredStep?: number | undefined
  readonly among?: readonly Explanation[] | undefined
  /** Called between twins; a false answer stops the work, and what is done stands. */
  readonly progress?: (done: number, of: number, what: string) => boolean
}

export interface Support {
  readonly explanation: string
  readonly score: Score
  /** Ahead of the best rival by this much (criterion points); infinite where a row has too few acts for its parts. */
  readonly margin: number
  /** By rival: share of its twins in which this explanation looks at least as good as here. */
  readonly ifTrue: Readonly<Record<string, number>>
  /** Share of its own twins in which it looks at most as good as here. */
  readonly ownAsLow: number
  /** Of its own twins: how often it was ahead by 4 or more, another was, neither. */
  readonly named: { readonly rightly: number; readonly another: number; readonly none: number }
  readonly verdict: 'supported' | 'refuted' | 'not told apart'
  readonly notFrom: readonly string[]
  /** Ways of counting in which it is ahead (or, refuted, behind) by as much as is said; of how many. */
  readonly stands: { readonly ways: number; readonly of: number }
}

export interface SupportTable {
  readonly rows: readonly Support[]
  readonly twins: number
  /** Twins made before the work was stopped, if it was. */
  readonly finished: boolean
  readonly words: string
}

/** A margin from which on we say that one explanation is ahead. */
const ahead = 4

/** Make the twins and the table. */
export function supportTable(quarrel: Quarrel, wish: SupportWish): SupportTable {
  const among = wish.among ?? explanations
  const draws = manyDraws(quarrel, seeded(wish.seed, 'dates'), wish.draws)
  const scores = compare(quarrel, draws, wish)
  const observed = margins(scores)
  const twins = new Map<string, Readonly<Record<string, number>>[]>()
  const of = among.length * wish.twins
  let finished = true
  for (const explanation of among) {
    const list: Readonly<Record<string, number>>[] = []
    twins.set(explanation.name, list)
    const system = fittedSystem(quarrel, draws, { ...wish, explanation })
    for (let run = 0; run < wish.twins && finished; run += 1) {
      list.push(twinMargins(quarrel, system, { ...wish, name: explanation.name, run }))
      const done = (twins.size - 1) * wish.twins + run + 1
      finished =
        wish.progress?.(done, of, `twins of every explanation, now “${explanation.name}”`) ?? true
    }
  }
  const judged = judge(scores, observed, twins)
  // A verdict rests on all twins: of a count that was stopped only the margins stand, and
  // nothing is counted again in other ways.
  const rows = finished
    ? withStanding(judged, marginsByWay(quarrel, wish))
    : judged.map((row): Support => ({ ...row, verdict: 'not told apart' }))
  return { rows, twins: wish.twins, finished, words: verdictWords(rows, finished) }
}

/** What is ahead in fewer ways of counting than this is not called supported, or, behind, refuted. */
const leastStanding = 0.8

/** Verdicts with the share of ways in which they stand; what mostly falls is not told apart. */
export function withStanding(
  rows: readonly Support[],
  counted: readonly WayMargins[],
): readonly Support[] {
  return rows.map((row) => {
    const own = counted.map((way) => way.margins[row.explanation] ?? Number.NEGATIVE_INFINITY)
    const ways = own.filter(
      (margin) =>
        Number.isFinite(margin) && (row.verdict === 'refuted' ? margin <= -ahead : margin >= ahead),
    ).length
    const stands = { ways, of: counted.length }
    const falls = ways < leastStanding * counted.length
    return { ...row, stands, ...(falls ? { verdict: 'not told apart' as const } : {}) }
  })
}

/** Margins of every explanation in one twin: the whole comparison made again. */
export function twinMargins(
  quarrel: Quarrel,
  system: ReturnType<typeof systemOf>,
  wish: SupportWish & { name: string; run: number },
): Readonly<Record<string, number>> {
  const random = seeded(wish.seed, 'twin', wish.name, wish.run)
  const made = twin(quarrel, system, { random, links: wish.links })
  const draws = manyDraws(made, random, wish.twinDraws ?? Math.min(wish.draws, 3))
  return margins(compare(made, draws, wish))
}

/** The explanation fitted to the draw whose likelihood is in the middle. */
export function fittedSystem(
  quarrel: Quarrel,
  draws: readonly DrawnQuarrel[],
  wish: SupportWish & { explanation: Explanation },
): ReturnType<typeof systemOf> {
  const step = wish.declaredStep ?? commonStep(quarrel, draws)
  const fitted = draws
    .map((drawn) => ({ drawn, fits: fitExplanation(quarrel, drawn, { ...wish, step }) }))
    .map((one) => ({ ...one, value: one.fits[0].logLikelihood + one.fits[1].logLikelihood }))
    .sort((one, other) => one.value - other.value)
  const { drawn, fits } = fitted[Math.floor(fitted.length / 2)]!
  return systemOf(quarrel, drawn, { fits, step })
}

/** The rule by which a verdict is reached; exported because the honesty runs share it. */
export function judge(
  scores: readonly Score[],
  observed: Readonly<Record<string, number>>,
  twins: ReadonlyMap<string, readonly Readonly<Record<string, number>>[]>,
): readonly Support[] {
  return scores.map((score): Support => {
    const name = score.explanation
    const here = observed[name]!
    const own = twins.get(name) ?? []
    const rivals = [...twins].filter(([other]) => other !== name)
    const ifTrue = Object.fromEntries(
      rivals.map(([other, list]) => [other, chance(list, (margin) => margin[name]! >= here)]),
    )
    const ownAsLow = chance(own, (margin) => margin[name]! <= here)
    const notFrom = Object.keys(ifTrue).filter((other) => ifTrue[other]! > 0.05)
    const verdict = !Number.isFinite(here)
      ? 'not told apart'
      : ownAsLow <= 0.05
        ? 'refuted'
        : notFrom.length === 0 && here > 0
          ? 'supported'
          : 'not told apart'
    const rightly = share(own, (margin) => margin[name]! >= ahead)
    const another = share(own, (margin) =>
      Object.entries(margin).some(([other, value]) => other !== name && value >= ahead),
    )
    return {
      explanation: name,
      score,
      margin: here,
      ifTrue,
      ownAsLow,
      named: { rightly, another, none: 1 - rightly - another },
      verdict,
      notFrom,
      stands: { ways: 0, of: 0 },
    }
  })
}

/** A share that is never zero: the record itself counts as one more draw (Davison and Hinkley). */
function chance(
  list: readonly Readonly<Record<string, number>>[],
  holds: (margin: Readonly<Record<string, number>>) => boolean,
): number {
  return (1 + list.filter(holds).length) / (1 + list.length)
}

function verdictWords(rows: readonly Support[], finished: boolean): string {
  if (!finished) return 'The count of twins was stopped early: nothing is settled.'
  const supported = rows.filter((row) => row.verdict === 'supported')
  const refuted = rows.filter((row) => row.verdict === 'refuted').map((row) => row.explanation)
  const first =
    supported.length === 1
      ? `This record supports one explanation more than any other: ${supported[0]!.explanation}, ahead in ${supported[0]!.stands.ways} of ${supported[0]!.stands.of} ways of counting.`
      : 'The record cannot tell which explanation is true.'
  // Of rivals that their own twins do not show, the record is no evidence either way.
  const dim = rows.filter((row) => row.verdict === 'not told apart' && row.named.rightly < 0.2)
  const unseen =
    supported.length !== 1 || dim.length === 0
      ? ''
      : ` But had one of these been true, a record like this would have named it in fewer than one case of five: ${dim.map((row) => row.explanation).join(', ')}. That none of them is named is no evidence against them.`
  const against = refuted.length === 0 ? '' : ` It speaks against: ${refuted.join(', ')}.`
  const unborne = rows.filter((row) => !Number.isFinite(row.margin)).map((row) => row.explanation)
  const rich =
    unborne.length === 0
      ? ''
      : ` The acts are too few for the parts of ${unborne.join(', ')}: nothing is said of what this record cannot bear.`
  return `${first}${against}${unseen}${rich}`
}
