/**
 * Fit every explanation to a quarrel, over several draws of its dates, and
 * compare them. A difference under 4 is "not told apart"; what a larger one is
 * worth, only twins can say.
 */
import type { Quarrel } from '../acts/act.ts'
import type { DrawnQuarrel } from '../acts/draw.ts'
import { dateAt, rateChange } from '../changes/change.ts'
import { fitPrepared, type ReactionDays, type RowFit } from '../hawkes/fit.ts'
import { type LinkErrors, prepared } from '../hawkes/row.ts'
import { median } from '../numbers/summary.ts'
import { type Explanation, explanations } from './explanations.ts'
import { type RowWish, rowOf } from './rows.ts'

export interface ComparisonWish {
  readonly days: ReactionDays
  readonly links?: LinkErrors | undefined
  /** The date of a common step; found from the acts when not declared, and then paid for. */
  readonly declaredStep?: number | undefined
  readonly among?: readonly Explanation[] | undefined
}

export interface Score {
  readonly explanation: string
  /** Corrected Akaike criterion, both rows, the middle of all draws. Lower is better. */
  readonly aicc: number
  readonly bic: number
  readonly logLikelihood: number
  /** Lowest and highest criterion over the draws. */
  readonly range: readonly [number, number]
}

/** Scores of all explanations. */
export function compare(
  quarrel: Quarrel,
  draws: readonly DrawnQuarrel[],
  wish: ComparisonWish,
): readonly Score[] {
  const step = wish.declaredStep ?? commonStep(quarrel, draws)
  return (wish.among ?? explanations).map((explanation) => {
    const runs = draws.map((drawn) => {
      const fits = fitExplanation(quarrel, drawn, { ...wish, explanation, step })
      const paid = explanation.step && wish.declaredStep === undefined ? 1 : 0
      return {
        aicc: total(fits, (fit, row) => correctedAkaike(fit, row === 0 ? paid : 0)),
        bic: total(fits, (fit, row) => schwarz(fit, row === 0 ? paid : 0)),
        logLikelihood: total(fits, (fit) => fit.logLikelihood),
      }
    })
    const criteria = runs.map((run) => run.aicc)
    return {
      explanation: explanation.name,
      aicc: median(criteria),
      bic: median(runs.map((run) => run.bic)),
      logLikelihood: median(runs.map((run) => run.logLikelihood)),
      range: [Math.min(...criteria), Math.max(...criteria)],
    }
  })
}

/** Both rows of an explanation for one draw. */
export function fitExplanation(
  quarrel: Quarrel,
  drawn: DrawnQuarrel,
  wish: ComparisonWish & { explanation: Explanation; step: number },
): readonly [RowFit, RowFit] {
  const fit = (at: 0 | 1): RowFit => {
    const row: RowWish = {
      inputs: wish.explanation.inputs[at],
      step: wish.explanation.step ? wish.step : undefined,
      links: wish.links,
    }
    return fitPrepared(prepared(rowOf(quarrel, drawn, quarrel.sides[at], row)), wish.days)
  }
  return [fit(0), fit(1)]
}

/** The middle of where one change of both sides' hostile acts together lies. */
export function commonStep(quarrel: Quarrel, draws: readonly DrawnQuarrel[]): number {
  const counted = draws.map((drawn) => ({
    counted: quarrel.sides
      .flatMap((side) => drawn.channels[`hostile ${side}`]?.times ?? [])
      .filter((time) => time >= quarrel.window.start)
      .sort((one, other) => one - other),
  }))
  return dateAt(rateChange(counted, quarrel.window, 60), 0.5)
}

function total(fits: readonly RowFit[], of: (fit: RowFit, row: number) => number): number {
  return fits.reduce((sum, fit, row) => sum + of(fit, row), 0)
}

function correctedAkaike(fit: RowFit, paid: number): number {
  const k = fit.parameters + paid
  const room = fit.count - k - 1
  return room <= 0
    ? Number.POSITIVE_INFINITY
    : 2 * k - 2 * fit.logLikelihood + (2 * k * (k + 1)) / room
}

function schwarz(fit: RowFit, paid: number): number {
  return Math.log(Math.max(fit.count, 1)) * (fit.parameters + paid) - 2 * fit.logLikelihood
}

/** How far each explanation lies ahead of the best of the others (negative: behind). */
export function margins(scores: readonly Score[]): Readonly<Record<string, number>> {
  return Object.fromEntries(
    scores.map((own) => {
      const rivals = scores.filter((score) => score !== own).map((score) => score.aicc)
      const best = Math.min(...rivals)
      return [
        own.explanation,
        Number.isFinite(own.aicc) ? best - own.aicc : Number.NEGATIVE_INFINITY,
      ]
    }),
  )
}
