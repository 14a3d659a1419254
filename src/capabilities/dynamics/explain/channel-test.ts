/**
 * Does one kind of act raise a side's hostile acts, given everything else we
 * can see? A likelihood ratio with reaction times tried anew under both
 * models, the middle of many draws of the dates, and a critical value from
 * twins of the restricted model: the textbook value rejects twice too often.
 */
import type { Quarrel } from '../acts/act.ts'
import { type DrawnQuarrel, manyDraws } from '../acts/draw.ts'
import { fitPrepared, type ReactionDays, type RowFit } from '../hawkes/fit.ts'
import { type LinkErrors, prepared } from '../hawkes/row.ts'
import { seeded } from '../numbers/random.ts'
import { median } from '../numbers/summary.ts'
import { type InputName, type RowWish, rowOf } from './rows.ts'
import { systemOf, twin } from './twins.ts'

export interface ChannelWish {
  readonly side: string
  readonly input: InputName
  /** Everything else in the model. Leaving out `self` or `shock` manufactures spirals. */
  readonly beside: readonly InputName[]
  readonly step?: number | undefined
  readonly links?: LinkErrors | undefined
  readonly days: ReactionDays
  readonly seed: number
  readonly draws: number
  /** Twins of the restricted model; 0 uses the conservative table value. */
  readonly bootstrap: number
  readonly progress?: (done: number, of: number, what: string) => boolean
}

export interface ChannelTest {
  readonly side: string
  readonly input: InputName
  /** Acts set off by one act of the input, the middle of all draws. */
  readonly estimate: number
  /** Twice the gain in log-likelihood, the middle of all draws, and its range. */
  readonly ratio: number
  readonly range: readonly [number, number]
  /** Share of twins without the channel whose ratio is as large; undefined without twins. */
  readonly p: number | undefined
  readonly critical: number
  readonly clear: boolean
}

/**
 * Under this no ratio is clear, whatever the twins say: coarse dates wash the
 * momentum out of a fit and so out of its twins, which are then too calm a measure.
 */
export const leastRatio = 2.706

/** Used when no twins are made; simulated 95 % points run from 3.1 to 4.9. */
export const conservativeCritical = 4.9

/** Test one channel. */
export function testChannel(quarrel: Quarrel, wish: ChannelWish): ChannelTest {
  const draws = manyDraws(quarrel, seeded(wish.seed, 'channel', wish.side, wish.input), wish.draws)
  const runs = draws.map((drawn) => ratioOf(quarrel, drawn, wish))
  const ratios = runs.map((run) => run.ratio)
  const ratio = median(ratios)
  const twins = wish.bootstrap > 0 ? twinRatios(quarrel, { runs, ratio, wish }) : []
  const p =
    twins.length === 0
      ? undefined
      : (1 + twins.filter((value) => value >= ratio).length) / (1 + twins.length)
  return {
    side: wish.side,
    input: wish.input,
    estimate: median(runs.map((run) => run.estimate)),
    ratio,
    range: [Math.min(...ratios), Math.max(...ratios)],
    p,
    critical: conservativeCritical,
    clear: p === undefined ? ratio > conservativeCritical : p <= 0.05 && ratio > leastRatio,
  }
}

interface Ratio {
  readonly drawn: DrawnQuarrel
  readonly ratio: number
  readonly estimate: number
  readonly restricted: RowFit
}

/** The ratio for one draw of dates. */
export function ratioOf(quarrel: Quarrel, drawn: DrawnQuarrel, wish: ChannelWish): Ratio {
  const beside: RowWish = { inputs: wish.beside, step: wish.step, links: wish.links }
  const full = fitWith(quarrel, drawn, {
    ...wish,
    row: { ...beside, inputs: [...wish.beside, wish.input] },
  })
  const restricted = fitWith(quarrel, drawn, { ...wish, row: beside, under: full })
  return {
    drawn,
    restricted,
    ratio: Math.max(0, 2 * (full.logLikelihood - restricted.logLikelihood)),
    estimate: full.coefficients.find((part) => part.name === wish.input)?.value ?? 0,
  }
}

function fitWith(
  quarrel: Quarrel,
  drawn: DrawnQuarrel,
  { side, days, row, under }: ChannelWish & { row: RowWish; under?: RowFit },
): RowFit {
  return fitPrepared(prepared(rowOf(quarrel, drawn, side, row)), days, under)
}

function twinRatios(
  quarrel: Quarrel,
  { runs, ratio, wish }: { runs: readonly Ratio[]; ratio: number; wish: ChannelWish },
): number[] {
  const middle = [...runs].sort(
    (one, other) => Math.abs(one.ratio - ratio) - Math.abs(other.ratio - ratio),
  )[0]!
  // Only this side's acts are made anew: what moved them is held as it was.
  const system = systemOf(quarrel, middle.drawn, {
    fits: [middle.restricted],
    step: wish.step ?? quarrel.window.start,
  })
  const twins: number[] = []
  for (let run = 0; run < wish.bootstrap; run += 1) {
    const random = seeded(wish.seed, 'bootstrap', wish.side, wish.input, run)
    const made = twin(quarrel, system, { random, links: wish.links })
    const draws = manyDraws(made, random, wish.draws)
    twins.push(median(draws.map((drawn) => ratioOf(made, drawn, wish).ratio)))
    if (wish.progress?.(run + 1, wish.bootstrap, `twins without "${wish.input}"`) === false) break
  }
  return twins
}
