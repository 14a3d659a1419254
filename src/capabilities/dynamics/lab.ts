/**
 * The ladder: every step of the lab in its order, each useful alone.
 *
 * (1) what is told, (2) when each side changed, (3) what each explanation expects,
 * (4) what the words say, (5) the fitted rows with their tests, (6) twins, (7) what
 * if. A step that the record cannot bear is left out, and says why.
 */
import { byEpisode, channelOf, type Quarrel, withoutRetellings } from './acts/act.ts'
import { medianWidth } from './acts/draw.ts'
import { type Series, seriesOf } from './acts/series.ts'
import { type Warning, warningsOf } from './acts/warnings.ts'
import { dateAt } from './changes/change.ts'
import { type Changes, changesOf } from './changes/quarrel-changes.ts'
import { type Beliefs, believe } from './explain/posterior.ts'
import { type Prediction, predictionsOf } from './explain/predictions.ts'
import { type SupportTable, supportTable } from './explain/support.ts'
import { branchingOf, fittedRows, type RowResult } from './fitted-rows.ts'
import { distinguishable, type ReactionDays, usualReactionDays } from './hawkes/fit.ts'
import type { LinkErrors } from './hawkes/row.ts'
import { type Dense, denseStep } from './lags/dense.ts'
import { seeded } from './numbers/random.ts'
import { median } from './numbers/summary.ts'
import { type Counterfactual, withoutTurn } from './whatif/counterfactual.ts'

/** The later steps of the ladder, each of which can be climbed alone. */
export type StepName = 'rows' | 'beliefs' | 'twins' | 'turn'

export interface LabWish {
  readonly seed: number
  /** Twins an explanation; 0 leaves the support table out. */
  readonly twins: number
  /** Twins of each channel test; 0 uses the conservative table value. */
  readonly bootstrap: number
  readonly draws?: number
  /** What is assumed of stated links; undefined leaves the words out. */
  readonly links?: LinkErrors | undefined
  /** Sweeps of the Bayesian fit; 0 or nothing leaves it out. */
  readonly sweeps?: number
  /** A date on which the level may have changed, declared before looking. */
  readonly turn?: number | undefined
  /** Only these of the later steps; none of them leaves what is quick and needs no fit. Without it, all. */
  readonly steps?: readonly StepName[]
  /** Called often; a false answer stops what is long, and what is done stands. */
  readonly progress?: (done: number, of: number, what: string) => boolean
}

export interface Asked {
  readonly twins: number
  readonly bootstrap: number
  readonly sweeps: number
  readonly turn: number | undefined
}

export interface Lab {
  readonly quarrel: Quarrel
  readonly seed: number
  readonly links: LinkErrors | undefined
  /** What was asked for: the same acts and the same of these give the same figures. */
  readonly asked: Asked
  readonly warnings: readonly Warning[]
  readonly medianWidth: number
  readonly series: readonly Series[]
  readonly changes: Changes
  readonly step: number | undefined
  readonly predictions: readonly Prediction[]
  readonly rows: readonly RowResult[]
  /** Largest eigenvalue of the branching matrix of hostile acts; over 0.9 families nearly grow without end. */
  readonly branching: number | undefined
  /** The Bayesian fit, beside its twins. */
  readonly beliefs: Beliefs | undefined
  readonly support: SupportTable | undefined
  readonly counterfactual: Counterfactual | undefined
  /** Granger tests and levels; only for series counted by the week. */
  readonly dense: Dense | undefined
}

/** Above this families of acts nearly grow without end, and no figure of a fit is to be trusted. */
export const nearExplosion = 0.9

/** What is assumed of stated links unless somebody says otherwise. */
export const usualLinks: LinkErrors = { sensitivity: 0.6, falseRate: 0.15 }

/** Climb the ladder. */
export function runLab(told: Quarrel, wish: LabWish): Lab {
  const quarrel = withoutRetellings(told)
  const warnings = warningsOf(told, seeded(wish.seed, 'warnings'))
  const changes = changesOf(quarrel, { seed: wish.seed })
  const hostile = quarrel.acts.filter(
    (act) => channelOf(act, quarrel.sides)?.kind === 'hostile' && act.end > quarrel.window.start,
  )
  const width = medianWidth(hostile)
  const base = {
    quarrel,
    seed: wish.seed,
    links: wish.links,
    asked: {
      twins: wish.twins,
      bootstrap: wish.bootstrap,
      sweeps: wish.sweeps ?? 0,
      turn: wish.turn,
    },
    warnings,
    medianWidth: width,
    series: seriesOf(quarrel),
    changes,
    predictions: predictionsOf(quarrel, changes, { seed: wish.seed }),
  }
  const has = (step: StepName): boolean => wish.steps?.includes(step) ?? true
  if (wish.steps?.length === 0 || warnings.some((warning) => warning.stops))
    return {
      ...base,
      step: undefined,
      rows: [],
      branching: undefined,
      beliefs: undefined,
      support: undefined,
      counterfactual: undefined,
      dense: undefined,
    }
  const days = distinguishable(usualReactionDays, width)
  const step = wish.turn ?? stepOf(changes, quarrel)
  // Rows that one sentence tells with one date are one occasion: counted apart
  // they look like acts that set themselves off.
  const fitted = byEpisode(quarrel)
  const rows = has('rows') ? fittedRows(fitted, { ...wish, days, step }) : []
  return {
    ...base,
    step,
    rows,
    branching: rows.length === 0 ? undefined : branchingOf(fitted, rows),
    beliefs: has('beliefs') ? beliefsOf(fitted, { ...wish, days, step }) : undefined,
    support:
      wish.twins === 0 || !has('twins')
        ? undefined
        : supportTable(fitted, {
            days,
            seed: wish.seed,
            twins: wish.twins,
            draws: wish.draws ?? 9,
            twinDraws: 1,
            links: wish.links,
            declaredStep: wish.turn,
            ...(wish.progress === undefined ? {} : { progress: wish.progress }),
          }),
    dense: denseStep(quarrel),
    counterfactual: has('turn') ? counterfactualOf(fitted, changes, { ...wish, days }) : undefined,
  }
}

const mostBeliefTwins = 19

function beliefsOf(
  quarrel: Quarrel,
  wish: LabWish & { days: ReactionDays; step: number | undefined },
): Beliefs | undefined {
  const { seed, days, step, links, progress, sweeps = 0 } = wish
  if (sweeps === 0) return undefined
  return believe(quarrel, {
    seed,
    days,
    step,
    links,
    sweeps,
    twins: Math.min(mostBeliefTwins, wish.twins),
    ...(progress === undefined ? {} : { progress }),
  })
}

/** The middle of the change of both sides' acts, the later of the two if they differ. */
function stepOf({ changes }: Changes, quarrel: Quarrel): number | undefined {
  const dates = quarrel.sides.flatMap((side) => {
    const found = changes.find((one) => one.name === `hostile ${side}`)
    return found === undefined ? [] : [dateAt(found.change, 0.5)]
  })
  return dates.length === 0 ? undefined : median(dates)
}

/** Without the turn at home of the side that has most acts there after its change. */
function counterfactualOf(
  quarrel: Quarrel,
  changes: Changes,
  wish: LabWish & { days: ReactionDays },
): Counterfactual | undefined {
  const turned = quarrel.sides
    .map((side) => ({ side, found: changes.changes.find((one) => one.name === `home ${side}`) }))
    .filter(({ found }) => found !== undefined && found.change.bayesFactor >= 3)
    .sort((one, other) => other.found!.count - one.found!.count)[0]
  if (turned === undefined && wish.turn === undefined) return undefined
  const side = turned?.side ?? quarrel.sides[0]
  const from = wish.turn ?? dateAt(turned!.found!.change, 0.5)
  return withoutTurn(quarrel, {
    side,
    from,
    days: wish.days,
    seed: wish.seed,
    runs: Math.max(50, wish.twins),
    links: wish.links,
    ...(wish.progress === undefined ? {} : { progress: wish.progress }),
  })
}
