/**
 * The fitted rows of the ladder: what was followed by more hostile acts of each side, input by
 * input, with its test, its interval, what a record of this size could show at all, and in how
 * many ways of counting it stands.
 */
import { channelName, channelOf, type Quarrel } from './acts/act.ts'
import { manyDraws } from './acts/draw.ts'
import { attributions } from './explain/attribution.ts'
import { type ChannelTest, testChannel } from './explain/channel-test.ts'
import { type Information, informationOf } from './explain/information.ts'
import { type Interval, pooledInterval } from './explain/intervals.ts'
import { residuals } from './explain/residuals.ts'
import { channelFor, type InputName, rowOf } from './explain/rows.ts'
import { falseRates, type Sensitivity, sensitivityOf } from './explain/sensitivity.ts'
import { fitRow, type ReactionDays } from './hawkes/fit.ts'
import type { LinkErrors } from './hawkes/row.ts'
import { spectralRadius } from './numbers/linear.ts'
import { seeded } from './numbers/random.ts'
import { mean, median } from './numbers/summary.ts'

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
  /** Share of each part in what set the acts off, the mean of all acts and draws: they add up to 1. */
  readonly shares: Readonly<Record<string, number>>
  /** Acts whose words name an occasion that the dates do not bear out. */
  readonly contradictions: readonly string[]
}

/** What the rows are fitted with. */
export interface RowsWish {
  readonly seed: number
  readonly days: ReactionDays
  /** A date on which the level may have changed. */
  readonly step: number | undefined
  readonly bootstrap: number
  readonly draws?: number
  readonly links?: LinkErrors | undefined
  readonly progress?: (done: number, of: number, what: string) => boolean
}

/** Both sides' rows. */
export function fittedRows(quarrel: Quarrel, wish: RowsWish): readonly RowResult[] {
  return quarrel.sides.map((side) => rowResult(quarrel, side, wish))
}

/** Largest eigenvalue of the matrix of hostile acts that one hostile act sets off. */
export function branchingOf(quarrel: Quarrel, rows: readonly RowResult[]): number {
  const estimate = (side: string, input: InputName): number =>
    rows.find((row) => row.side === side)?.channels.find((channel) => channel.test.input === input)
      ?.interval.estimate ?? 0
  return spectralRadius(
    quarrel.sides.map((side) =>
      quarrel.sides.map((source) => estimate(side, source === side ? 'self' : 'other')),
    ),
  )
}

const tested: readonly InputName[] = ['self', 'other', 'home', 'shock', 'line', 'olive']

function rowResult(quarrel: Quarrel, side: string, wish: RowsWish): RowResult {
  const draws = manyDraws(quarrel, seeded(wish.seed, 'rows', side), wish.draws ?? 9)
  const present = tested.filter((input) =>
    draws.some(
      (drawn) => (drawn.channels[channelFor(quarrel, side, input)]?.times.length ?? 0) > 0,
    ),
  )
  const rows = draws.map((drawn) =>
    rowOf(quarrel, drawn, side, { inputs: present, step: wish.step, links: wish.links }),
  )
  const channels = present.map((input, at) =>
    channelResult(quarrel, {
      side,
      input,
      present,
      rows,
      wish: { ...wish, ...progressOfAll(wish, { side, at, of: present.length }) },
    }),
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
        mean(
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

/** Progress over all tests of a side, so that a bar does not go back with every test. */
function progressOfAll(
  { progress, bootstrap }: RowsWish,
  { side, at, of }: { side: string; at: number; of: number },
): Pick<RowsWish, 'progress'> {
  if (progress === undefined) return {}
  const what = `hostile acts of ${side}, twins of ${of} tests`
  return { progress: (done) => progress(at * bootstrap + done, of * bootstrap, what) }
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
    wish: RowsWish
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
