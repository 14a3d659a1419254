/**
 * The Bayesian fit: Gibbs sampling with latent parents (Rasmussen 2013; the
 * inclusion of a channel by birth and death, after Green 1995).
 *
 * In every sweep each act gets a parent by the shares of its intensity; given the parents,
 * every level and branching ratio is a gamma draw; a channel is added or taken away
 * by the ratio of likelihoods; a reaction time is drawn from its grid; and every
 * act whose date is an interval may move within it. So the width of dates goes
 * through to every figure.
 *
 * With records of some fifty acts the chance that a channel is included is mostly the
 * prior's word. Show it beside that of twins without the channel, never alone.
 */
import { below, even, exponential, gamma, type Random } from '../numbers/random.ts'
import { mean, quantile, share } from '../numbers/summary.ts'
import type { ReactionDays } from './fit.ts'
import type { Window } from './kernel.ts'
import {
  type DatedAct,
  intensities,
  logLikelihood,
  moved,
  type RowModel,
  type RowState,
  renewInput,
  renewRow,
  type State,
  stateAt,
} from './state.ts'

export interface Prior {
  /** Mean of the exponential prior of a branching ratio: acts set off by one. */
  readonly branching: number
  /** Chance of a channel before anything is seen. */
  readonly inclusion: number
}

export const usualPrior: Prior = { branching: 0.3, inclusion: 0.5 }

export interface GibbsWish {
  readonly window: Window
  readonly acts: readonly DatedAct[]
  readonly rows: readonly RowModel[]
  /** Pairs of acts of which the first lies before the second. */
  readonly order: readonly (readonly [earlier: number, later: number])[]
  readonly days: ReactionDays
  readonly prior: Prior
  /** Sweeps that are kept; a quarter as many are thrown away before. */
  readonly sweeps: number
  readonly random: Random
  /** Called with each sweep; a false answer stops, and what is done stands. */
  readonly progress?: (done: number, of: number) => boolean
}

/** What is believed of one channel of a row after the record was seen. */
export interface ChannelPosterior {
  readonly name: string
  /** Share of sweeps in which the channel was there. */
  readonly included: number
  /** Acts set off by one, where it was: mean, and between which nine in ten lie. */
  readonly mean: number
  readonly from: number
  readonly to: number
}

export interface RowPosterior {
  readonly receiver: string
  readonly channels: readonly ChannelPosterior[]
  /** Which channels were there together, the most frequent first. */
  readonly sets: readonly { readonly names: readonly string[]; readonly share: number }[]
  /** Levels in acts a day: means. */
  readonly levels: readonly number[]
}

export interface Posterior {
  readonly rows: readonly RowPosterior[]
  /** By act, the mean of its date in days. */
  readonly times: readonly number[]
  readonly sweeps: number
}

/** Sample, and say what was seen. Deterministic for a stream of random numbers. */
export function gibbs(wish: GibbsWish): Posterior {
  const state = startOf(wish)
  const burn = Math.ceil(wish.sweeps / 4)
  const kept: Float64Array[][] = wish.rows.map(() => [])
  const times = new Float64Array(wish.acts.length)
  let done = 0
  for (; done < burn + wish.sweeps; done += 1) {
    sweep(state, wish)
    if (done >= burn) {
      state.rows.forEach((row, at) => {
        kept[at]!.push(Float64Array.from(row.theta))
      })
      for (let act = 0; act < times.length; act += 1) times[act] = times[act]! + state.times[act]!
    }
    if (wish.progress?.(done + 1, burn + wish.sweeps) === false) break
  }
  return {
    rows: wish.rows.map((model, at) => posteriorOf(model, kept[at]!)),
    times: Array.from(times, (sum) => sum / Math.max(1, kept[0]?.length ?? 0)),
    sweeps: kept[0]?.length ?? 0,
  }
}

function startOf({ rows, acts, window, order, random, days }: GibbsWish): State {
  const times = Float64Array.from(acts, ({ start, end }) => even(random, start, end))
  for (let round = 0; round < 30; round += 1)
    for (const [earlier, later] of order)
      if (times[earlier]! >= times[later]!)
        for (const at of [earlier, later]) times[at] = even(random, acts[at]!.start, acts[at]!.end)
  const state = stateAt(rows, { window, acts, times })
  for (const row of state.rows) {
    row.model.inputs.forEach(({ group }, input) => {
      row.rates[input] = 1 / days[group]![0]!
    })
    row.model.levels.forEach((_, part) => {
      row.theta[part] = (row.own.length + 1) / (window.end - window.start)
    })
    renewRow(state, row)
  }
  return state
}

function sweep(state: State, wish: GibbsWish): void {
  for (const row of state.rows) {
    // First, because it works out every column anew: moves keep only those of channels that are there.
    drawRates(state, row, wish)
    drawSizes(row, state, wish)
    for (let input = 0; input < row.model.inputs.length; input += 1) flip(row, input, wish)
  }
  drawTimes(state, wish)
}

/** Levels and branching ratios, given which part set off each act. */
function drawSizes(row: RowState, { window }: State, { prior, random }: GibbsWish): void {
  const { levels } = row.model
  const counts = parents(row, random)
  for (let part = 0; part < row.theta.length; part += 1) {
    const isLevel = part < levels.length
    if (!isLevel && row.theta[part] === 0) continue
    // A level is believed to bring about as many acts as there are, give or take as many.
    const before = isLevel
      ? (window.end - window.start) / (row.own.length + 1)
      : 1 / prior.branching
    const shape = 1 + counts[part]!
    row.theta[part] = gamma(random, shape) / (before + row.integrals[part]!)
  }
}

/** How many acts each part set off, drawn by the shares of the intensity. */
function parents(row: RowState, random: Random): Float64Array {
  const counts = new Float64Array(row.theta.length)
  const sums = intensities(row)
  for (let k = 0; k < sums.length; k += 1) {
    if (row.counted[k] === 0) continue
    let left = random() * sums[k]!
    let part = 0
    for (; part < row.theta.length - 1; part += 1) {
      left -= row.theta[part]! * row.columns[part]![k]!
      if (left < 0) break
    }
    counts[part] = counts[part]! + 1
  }
  return counts
}

/** Birth or death of a channel; what is born is drawn from the prior. */
function flip(row: RowState, input: number, { prior, random }: GibbsWish): void {
  const part = row.model.levels.length + input
  const was = row.theta[part]!
  const before = logLikelihood(row)
  row.theta[part] = was === 0 ? prior.branching * exponential(random) : 0
  const odds = Math.log(prior.inclusion / (1 - prior.inclusion))
  const gain = logLikelihood(row) - before + (was === 0 ? odds : -odds)
  if (!(Math.log(random()) < gain)) row.theta[part] = was
}

/** The reaction time of each group, from its grid. */
function drawRates(state: State, row: RowState, { days, random }: GibbsWish): void {
  const groups = [...new Set(row.model.inputs.map(({ group }) => group))]
  for (const group of groups) {
    const grid = days[group]!
    const inputs = row.model.inputs.flatMap((input, at) => (input.group === group ? [at] : []))
    const used = inputs.some((input) => row.theta[row.model.levels.length + input]! > 0)
    const put = (at: number): void => {
      for (const input of inputs) {
        row.rates[input] = 1 / grid[at]!
        renewInput(state, row, input)
      }
    }
    if (!used || grid.length < 2) {
      // Nothing to weigh; the columns are made anew all the same, so that no rounding piles up.
      put(below(random, grid.length))
      continue
    }
    const logs = grid.map((_, at) => {
      put(at)
      return logLikelihood(row)
    })
    put(drawn(logs, random))
  }
}

/** A place in a list of logarithms of weights. */
function drawn(logs: readonly number[], random: Random): number {
  const top = Math.max(...logs)
  const weights = logs.map((value) => Math.exp(value - top))
  let left = random() * weights.reduce((sum, weight) => sum + weight, 0)
  return Math.max(
    0,
    weights.findIndex((weight) => {
      left -= weight
      return left < 0
    }),
  )
}

/** Every act whose date is an interval is offered another day of it. */
function drawTimes(state: State, { order, random }: GibbsWish): void {
  state.acts.forEach(({ start, end }, act) => {
    if (end - start <= 1) return
    const time = even(random, start, end)
    if (!keepsOrder(state, order, { act, time })) return
    const moves = state.rows.flatMap((row) => moved(state, row, act, time) ?? [])
    const gain = moves.reduce((sum, move) => sum + move.gain, 0)
    if (!(Math.log(random()) < gain)) return
    for (const move of moves) move.keep()
    state.times[act] = time
  })
}

/** A pair that the intervals cannot put in order binds nobody. */
function keepsOrder(
  { times }: State,
  order: GibbsWish['order'],
  { act, time }: { act: number; time: number },
): boolean {
  return order.every(([earlier, later]) => {
    if (earlier !== act && later !== act) return true
    if (times[earlier]! >= times[later]!) return true
    return (earlier === act ? time : times[earlier]!) < (later === act ? time : times[later]!)
  })
}

function posteriorOf(model: RowModel, kept: readonly Float64Array[]): RowPosterior {
  const first = model.levels.length
  const sets = new Map<string, number>()
  for (const theta of kept) {
    const key = model.inputs.flatMap(({ name }, at) => (theta[first + at]! > 0 ? [name] : []))
    sets.set(key.join(' '), (sets.get(key.join(' ')) ?? 0) + 1)
  }
  return {
    receiver: model.receiver,
    levels: model.levels.map((_, part) => mean(kept.map((theta) => theta[part]!))),
    channels: model.inputs.map(({ name }, at): ChannelPosterior => {
      const there = kept.map((theta) => theta[first + at]!).filter((value) => value > 0)
      return {
        name,
        included: share(kept, (theta) => theta[first + at]! > 0),
        mean: there.length === 0 ? 0 : mean(there),
        from: there.length === 0 ? 0 : quantile(there, 0.05),
        to: there.length === 0 ? 0 : quantile(there, 0.95),
      }
    }),
    sets: [...sets]
      .sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1))
      .map(([key, count]) => ({
        names: key === '' ? [] : key.split(' '),
        share: count / kept.length,
      })),
  }
}
