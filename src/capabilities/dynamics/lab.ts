/**
 * The ladder: every step of the lab in its order, each useful alone.
 *
 * (1) what is told, (2) when each side changed, (3) what each explanation expects,
 * (4) what the words say, (5) the fitted rows with their tests, (6) twins, (7) what
 * if. A step that the record cannot bear is left out, and says why.
 */
import { dayAt } from '../../record/index.ts'
import { byEpisode, channelName, channelOf, type Quarrel, withoutRetellings } from './acts/act.ts'
import { manyDraws, medianWidth } from './acts/draw.ts'
import { type Counted, counted, periods } from './acts/series.ts'
import { type Warning, warningsOf } from './acts/warnings.ts'
import { dateAt } from './changes/change.ts'
import { type Changes, changesOf } from './changes/quarrel-changes.ts'
import { attributions } from './explain/attribution.ts'
import { type ChannelTest, testChannel } from './explain/channel-test.ts'
import { type Information, informationOf } from './explain/information.ts'
import { type Interval, pooledInterval } from './explain/intervals.ts'
import { type Beliefs, believe } from './explain/posterior.ts'
import { type Prediction, predictionsOf } from './explain/predictions.ts'
import { residuals } from './explain/residuals.ts'
import { channelFor, type InputName, rowOf } from './explain/rows.ts'
import { falseRates, type Sensitivity, sensitivityOf } from './explain/sensitivity.ts'
import { type SupportTable, supportTable } from './explain/support.ts'
import { distinguishable, fitRow, type ReactionDays, usualReactionDays } from './hawkes/fit.ts'
import type { LinkErrors } from './hawkes/row.ts'
import { type Dense, denseStep } from './lags/dense.ts'
import { spectralRadius } from './numbers/linear.ts'
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

export interface Series {
  readonly channel: string
  readonly acts: number
  readonly counts: readonly Counted[]
}

/** One receiving side and one input in the full model. */
export interface ChannelResult {
  readonly test: ChannelTest
  readonly interval: Interval
  readonly information: Information
  readonly sensitivity: Sensitivity
  /** Clear, and clear also when one claim in three is assumed false. */
  readonly robust: boolean
}

export interface RowResult {
  readonly side: string
  readonly acts: number
  readonly channels: readonly ChannelResult[]
  /** Table chances that the fitted row describes its acts (order and independence of waits). */
  readonly fit: { readonly chance: number; readonly repeats: number }
  /** Middle share of each part in what set the acts off. */
  readonly shares: Readonly<Record<string, number>>
  /** Acts whose words name an occasion that the dates do not bear out. */
  readonly contradictions: readonly string[]
}

export interface Lab {
  readonly quarrel: Quarrel
  readonly seed: number
  readonly links: LinkErrors | undefined
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
  const rows = has('rows')
    ? quarrel.sides.map((side) => rowResult(fitted, side, { ...wish, days, step }))
    : []
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

function seriesOf(quarrel: Quarrel): readonly Series[] {
  const { start, end } = quarrel.window
  const list = periods(quarrel.window, periodSize(quarrel))
  const inside = quarrel.acts.filter((act) => act.end > start && act.start < end)
  const names = inside.map((act) => {
    const channel = channelOf(act, quarrel.sides)
    if (channel !== undefined) return channelName(channel)
    return act.reach === 'private' ? `private ${act.from}` : undefined
  })
  return [...new Set(names.filter((name) => name !== undefined))].sort().map((channel) => {
    const acts = inside.filter((_, at) => names[at] === channel)
    return { channel, acts: acts.length, counts: counted(acts, list) }
  })
}

/** About a dozen periods: months for a year, quarters for a few years, years beyond. */
function periodSize({ window }: Quarrel): 'month' | 'quarter' | 'year' {
  const days = window.end - window.start
  return days < 550 ? 'month' : days < 3700 ? 'quarter' : 'year'
}

/** The middle of the change of both sides' acts, the later of the two if they differ. */
function stepOf({ changes }: Changes, quarrel: Quarrel): number | undefined {
  const dates = quarrel.sides.flatMap((side) => {
    const found = changes.find((one) => one.name === `hostile ${side}`)
    return found === undefined ? [] : [dateAt(found.change, 0.5)]
  })
  return dates.length === 0 ? undefined : median(dates)
}

const tested: readonly InputName[] = ['self', 'other', 'home', 'shock', 'line', 'olive']

function rowResult(
  quarrel: Quarrel,
  side: string,
  wish: LabWish & { days: ReactionDays; step: number | undefined },
): RowResult {
  const draws = manyDraws(quarrel, seeded(wish.seed, 'rows', side), wish.draws ?? 9)
  const present = tested.filter((input) =>
    draws.some(
      (drawn) => (drawn.channels[channelFor(quarrel, side, input)]?.times.length ?? 0) > 0,
    ),
  )
  const rows = draws.map((drawn) =>
    rowOf(quarrel, drawn, side, { inputs: present, step: wish.step, links: wish.links }),
  )
  const channels = present.map((input) =>
    channelResult(quarrel, { side, input, present, rows, wish }),
  )
  const fits = rows.map((row) => fitRow(row, wish.days))
  const found = rows.map((row, at) => residuals(row, fits[at]!))
  const shares = rows.map((row, at) => attributions(row, fits[at]!))
  const names = fits[0]!.coefficients.map((part) => part.name)
  const contradicted = (draws[0]?.channels[`hostile ${side}`]?.acts ?? []).filter(
    (act) => act.end > quarrel.window.start,
  )
  return {
    side,
    acts: rows[0]!.times.length,
    channels,
    fit: {
      chance: median(found.map((one) => one.chance)),
      repeats: median(found.map((one) => one.repeatsChance)),
    },
    shares: Object.fromEntries(
      names.map((name) => [
        name,
        median(
          shares.map(
            (list) =>
              list.reduce((sum, one) => sum + (one.shares[name] ?? 0), 0) /
              Math.max(1, list.length),
          ),
        ),
      ]),
    ),
    contradictions: (shares[0] ?? []).flatMap((one) =>
      one.contradiction ? [contradicted[one.at]?.id ?? ''] : [],
    ),
  }
}

function channelResult(
  quarrel: Quarrel,
  {
    side,
    input,
    present,
    rows,
    wish,
  }: {
    side: string
    input: InputName
    present: readonly InputName[]
    rows: readonly ReturnType<typeof rowOf>[]
    wish: LabWish & { days: ReactionDays; step: number | undefined }
  },
): ChannelResult {
  const one = {
    side,
    input,
    beside: present.filter((name) => name !== input),
    step: wish.step,
    links: wish.links,
    days: wish.days,
    seed: wish.seed,
    draws: wish.draws ?? 9,
    bootstrap: wish.bootstrap,
    ...(wish.progress === undefined ? {} : { progress: wish.progress }),
  }
  const test = testChannel(quarrel, one)
  const group = input === 'home' ? 'domestic' : 'reaction'
  const sources = channelFor(quarrel, side, input)
  const sensitivity = sensitivityOf(quarrel, { ...one, draws: 3, bootstrap: 0 })
  return {
    test,
    interval: pooledInterval(rows.slice(0, 5), { input, days: wish.days }),
    information: informationOf({
      days: quarrel.window.end - quarrel.window.start,
      reactionDays: median(wish.days[group]!),
      sources: quarrel.acts.filter((act) => {
        const channel = channelOf(act, quarrel.sides)
        return channel !== undefined && channelName(channel) === sources
      }).length,
      receivers: rows[0]!.times.length,
    }),
    sensitivity,
    robust: test.clear && standsAtWorst(sensitivity, wish.links),
  }
}

/** With words in the model a finding must stand at the top of the range of false claims. */
function standsAtWorst({ ways }: Sensitivity, links: LinkErrors | undefined): boolean {
  if (links === undefined) return true
  const worst = `one claim in ${Math.round(1 / falseRates.at(-1)!)} `
  return ways.some(({ name, test }) => name.startsWith(worst) && test.clear)
}

function branchingOf(quarrel: Quarrel, rows: readonly RowResult[]): number {
  const estimate = (side: string, input: InputName): number =>
    rows.find((row) => row.side === side)?.channels.find((channel) => channel.test.input === input)
      ?.test.estimate ?? 0
  return spectralRadius(
    quarrel.sides.map((side) =>
      quarrel.sides.map((source) => estimate(side, source === side ? 'self' : 'other')),
    ),
  )
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

/** A day as people write it in tables. */
export function dayWords(day: number): string {
  return dayAt(Math.floor(day))
}
