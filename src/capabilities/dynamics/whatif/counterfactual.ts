/**
 * What if there had been no turn at home?
 *
 * The fitted model is run with the acts at home as they were; every hostile act is
 * traced to what set it off, and those that descend from the acts taken away are
 * taken away too. Factual and counterfactual so share all their luck. Parameters
 * are uncertain: every run is refitted to a twin before it is used.
 */
import { channelName, channelOf, type Quarrel } from '../acts/act.ts'
import { drawDates } from '../acts/draw.ts'
import { fitExplanation } from '../explain/compare.ts'
import { explanations } from '../explain/explanations.ts'
import { systemOf, twin } from '../explain/twins.ts'
import type { ReactionDays, RowFit } from '../hawkes/fit.ts'
import type { LinkErrors } from '../hawkes/row.ts'
import { simulateFamilies } from '../hawkes/simulate.ts'
import { seeded } from '../numbers/random.ts'
import { median, quantile } from '../numbers/summary.ts'

export interface CounterfactualWish {
  /** The side whose acts at home are brought back to what they were before. */
  readonly side: string
  /** The date of the turn. */
  readonly from: number
  readonly days: ReactionDays
  readonly seed: number
  readonly runs: number
  readonly links?: LinkErrors | undefined
  readonly progress?: (done: number, of: number, what: string) => boolean
}

export interface Difference {
  readonly side: string
  /** Hostile acts after the date, with and without. */
  readonly factual: number
  readonly counterfactual: number
  /** The paired difference: middle, and where nine in ten lie. */
  readonly fewer: number
  readonly from: number
  readonly to: number
  /** What the branching matrix alone says of the acts taken away, without end of the window. */
  readonly closed: number
}

export interface Counterfactual {
  /** Whose turn at home is taken away, and its date. */
  readonly side: string
  readonly from: number
  readonly differences: readonly Difference[]
  readonly runs: number
  /** Runs in which the fitted families grew without end; left out. */
  readonly exploded: number
  readonly words: string
}

/** The sentence that stands beside every figure of it. */
export const counterfactualWords =
  'It answers one question only: if the model’s arrow from home to abroad is a cause, and nothing else had changed.'

/** Paired distributions of hostile acts after a date, with and without the turn at home. */
export function withoutTurn(
  quarrel: Quarrel,
  wish: CounterfactualWish,
): Counterfactual | undefined {
  const home = quarrel.acts.filter((act) => isHome(quarrel, wish.side, act))
  const early = home.filter((act) => (act.start + act.end) / 2 < wish.from).length
  const late = home.length - early
  const before = early / Math.max(1, wish.from - quarrel.window.start)
  const after = late / Math.max(1, quarrel.window.end - wish.from)
  if (late === 0 || after <= before) return undefined
  const kept = before / after
  const runs: Counts[] = []
  let exploded = 0
  for (let run = 0; run < wish.runs; run += 1) {
    const counts = oneRun(quarrel, { ...wish, run, kept })
    if (counts === undefined) exploded += 1
    else runs.push(counts)
    if (wish.progress?.(run + 1, wish.runs, 'runs with and without') === false) break
  }
  if (runs.length === 0) return undefined
  return {
    side: wish.side,
    from: wish.from,
    differences: quarrel.sides.map((side, at) =>
      differenceOf(
        side,
        runs.map((run) => [run.with[at]!, run.without[at]!]),
        runs.map((run) => run.closed[at]!),
      ),
    ),
    runs: runs.length,
    exploded,
    words: counterfactualWords,
  }
}

interface Counts {
  readonly with: readonly number[]
  readonly without: readonly number[]
  readonly closed: readonly number[]
}

function oneRun(
  quarrel: Quarrel,
  wish: CounterfactualWish & { run: number; kept: number },
): Counts | undefined {
  const random = seeded(wish.seed, 'without', wish.run)
  const explanation = explanations.find((one) => one.name === 'dilemma')!
  const fitOnce = (of: Quarrel) => {
    const drawn = drawDates(of, random)
    const step = wish.from
    return { drawn, step, fits: fitExplanation(of, drawn, { ...wish, explanation, step }) }
  }
  const first = fitOnce(quarrel)
  const made = twin(quarrel, systemOf(quarrel, first.drawn, first), { random, links: wish.links })
  const again = fitOnce(made)
  const system = systemOf(quarrel, first.drawn, { fits: again.fits, step: wish.from })
  const simulated = simulateFamilies(system, random)
  if (simulated.exploded) return undefined
  const home = `home ${wish.side}`
  const removed = new Set(
    (system.given?.[home] ?? []).flatMap((time, at) =>
      time >= wish.from && random() >= wish.kept ? [at] : [],
    ),
  )
  const counts = quarrel.sides.map((side) => {
    const name = `hostile ${side}`
    const late = simulated.times[name]!.map((time, k) => ({
      time,
      origin: simulated.origins![name]![k],
    })).filter(({ time }) => time >= wish.from)
    const gone = late.filter(({ origin }) => origin?.name === home && removed.has(origin.at))
    return [late.length, late.length - gone.length]
  })
  return {
    with: counts.map((count) => count[0]!),
    without: counts.map((count) => count[1]!),
    closed: closedForm(again.fits, quarrel.sides.indexOf(wish.side) as 0 | 1, removed.size),
  }
}

/** (I − A)⁻¹ times what the removed acts at home set off at first hand. */
function closedForm(fits: readonly [RowFit, RowFit], at: 0 | 1, removed: number): number[] {
  const [own, other] = [fits[at], fits[1 - at]!].map(
    (fit) =>
      (name: string): number =>
        fit.coefficients.find((part) => part.name === name)?.value ?? 0,
  ) as [(name: string) => number, (name: string) => number]
  // Only the side itself has its acts at home as an input.
  const first = removed * own('home')
  const determinant = (1 - own('self')) * (1 - other('self')) - own('other') * other('other')
  if (determinant <= 0) return [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  const ownMore = (first * (1 - other('self'))) / determinant
  const otherMore = (first * other('other')) / determinant
  return at === 0 ? [ownMore, otherMore] : [otherMore, ownMore]
}

function isHome(quarrel: Quarrel, side: string, act: Quarrel['acts'][number]): boolean {
  const channel = channelOf(act, quarrel.sides)
  return (
    channel !== undefined &&
    channelName(channel) === `home ${side}` &&
    act.end > quarrel.window.start
  )
}

function differenceOf(
  side: string,
  runs: readonly (readonly [number, number])[],
  closed: readonly number[],
): Difference {
  const fewer = runs.map(([factual, counterfactual]) => factual - counterfactual)
  return {
    side,
    factual: median(runs.map(([factual]) => factual)),
    counterfactual: median(runs.map(([, counterfactual]) => counterfactual)),
    fewer: median(fewer),
    from: quantile(fewer, 0.05),
    to: quantile(fewer, 0.95),
    closed: median(closed),
  }
}
