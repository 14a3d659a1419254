/**
 * The Bayesian fit of a quarrel: which channels are believed, with the width of every
 * date in it, beside what the same question gives for twins in which nothing but
 * momentum moves anybody.
 *
 * Asked with and without a step in the level: at this size of record that decision
 * makes the result, so both stand side by side.
 */
import { channelName, channelOf, type Quarrel } from '../acts/act.ts'
import { drawDates, isReaction } from '../acts/draw.ts'
import { fitRow, type ReactionDays } from '../hawkes/fit.ts'
import { type GibbsWish, gibbs, type Posterior, type Prior, usualPrior } from '../hawkes/gibbs.ts'
import { chanceOfWords, type LinkErrors } from '../hawkes/row.ts'
import type { DatedAct, RowModel } from '../hawkes/state.ts'
import { seeded } from '../numbers/random.ts'
import { median } from '../numbers/summary.ts'
import {
  channelFor,
  type InputName,
  inputGroups,
  namedOccasions,
  occasionInputs,
  rowOf,
} from './rows.ts'
import { systemOf, twin } from './twins.ts'

export interface PosteriorWish {
  readonly seed: number
  readonly days: ReactionDays
  readonly step: number | undefined
  readonly links?: LinkErrors | undefined
  readonly prior?: Prior
  readonly sweeps: number
  /** Twins without any channel but momentum; each is asked with a quarter of the sweeps. */
  readonly twins: number
  readonly progress?: (done: number, of: number, what: string) => boolean
}

/** One channel under both decisions about the step. */
export interface Belief {
  readonly side: string
  readonly input: InputName
  readonly withStep: Believed
  readonly withoutStep: Believed
}

export interface Believed {
  readonly included: number
  readonly mean: number
  readonly from: number
  readonly to: number
  /** The same chance of inclusion in twins where the channel moves nobody: the middle, and the share as high. */
  readonly inTwins: number | undefined
  readonly twinsAsHigh: number | undefined
}

export interface Beliefs {
  readonly prior: Prior
  readonly sweeps: number
  readonly twins: number
  readonly beliefs: readonly Belief[]
  /** By side, with the step: which channels were believed together, the likeliest first. */
  readonly sets: readonly {
    readonly side: string
    readonly names: readonly string[]
    readonly share: number
  }[]
}

const asked: readonly InputName[] = ['self', 'other', 'home', 'shock', 'line', 'olive']

/** Believe a quarrel. */
export function believe(quarrel: Quarrel, wish: PosteriorWish): Beliefs {
  const prior = wish.prior ?? usualPrior
  const withStep = runWith(quarrel, { ...wish, prior })
  const withoutStep = runWith(quarrel, { ...wish, prior, step: undefined })
  return {
    prior,
    sweeps: wish.sweeps,
    twins: withStep.twins.length,
    beliefs: quarrel.sides.flatMap((side, row) =>
      withStep.posterior.rows[row]!.channels.map(({ name }, at) => ({
        side,
        input: name as InputName,
        withStep: believedIn(withStep, row, at),
        withoutStep: believedIn(withoutStep, row, at),
      })),
    ),
    sets: quarrel.sides.flatMap((side, row) =>
      withStep.posterior.rows[row]!.sets.slice(0, 3).map((set) => ({ side, ...set })),
    ),
  }
}

interface Run {
  readonly posterior: Posterior
  readonly twins: readonly Posterior[]
}

function believedIn({ posterior, twins }: Run, row: number, at: number): Believed {
  const { included, mean, from, to } = posterior.rows[row]!.channels[at]!
  const others = twins.map((one) => one.rows[row]!.channels[at]!.included)
  return {
    included,
    mean,
    from,
    to,
    inTwins: others.length === 0 ? undefined : median(others),
    twinsAsHigh:
      others.length === 0
        ? undefined
        : (1 + others.filter((other) => other >= included).length) / (1 + others.length),
  }
}

function runWith(quarrel: Quarrel, wish: PosteriorWish & { readonly prior: Prior }): Run {
  const name = wish.step === undefined ? 'no step' : 'step'
  const inputs = presentInputs(quarrel)
  const posterior = gibbs(modelOf(quarrel, inputs, { ...wish, stream: name }))
  const twins: Posterior[] = []
  const system = calm(quarrel, wish)
  for (let run = 0; run < wish.twins; run += 1) {
    const random = seeded(wish.seed, 'posterior twin', name, run)
    const made = twin(quarrel, system, { random, links: wish.links })
    const sweeps = Math.ceil(wish.sweeps / 4)
    twins.push(gibbs(modelOf(made, inputs, { ...wish, sweeps, stream: `${name} twin ${run}` })))
    if (wish.progress?.(run + 1, wish.twins, `beliefs of twins, ${name}`) === false) break
  }
  return { posterior, twins }
}

/** The quarrel as it would be if nothing but its own momentum moved a side. */
function calm(quarrel: Quarrel, { seed, step, days }: PosteriorWish): ReturnType<typeof systemOf> {
  const drawn = drawDates(quarrel, seeded(seed, 'calm'))
  const fits = quarrel.sides.map((side) =>
    fitRow(rowOf(quarrel, drawn, side, { inputs: ['self'], step }), days),
  )
  return systemOf(quarrel, drawn, { fits, step: step ?? quarrel.window.start })
}

type Inputs = readonly (readonly InputName[])[]

/** By side, the inputs of which the record tells any act. */
function presentInputs(quarrel: Quarrel): Inputs {
  const channels = new Set(namedActs(quarrel).map(({ channel }) => channel))
  return quarrel.sides.map((side) =>
    asked.filter((input) => channels.has(channelFor(quarrel, side, input))),
  )
}

function namedActs(quarrel: Quarrel): (DatedAct & { readonly id: string })[] {
  return quarrel.acts.flatMap((act) => {
    const channel = channelOf(act, quarrel.sides)
    if (channel === undefined || act.start >= quarrel.window.end) return []
    const end = Math.min(act.end, quarrel.window.end)
    return [{ id: act.id, channel: channelName(channel), start: act.start, end }]
  })
}

function modelOf(
  quarrel: Quarrel,
  inputs: Inputs,
  wish: PosteriorWish & { readonly prior: Prior; readonly stream: string },
): GibbsWish {
  const acts = namedActs(quarrel)
  const places = new Map(acts.map(({ id }, at) => [id, at]))
  const { window } = quarrel
  return {
    window,
    acts,
    rows: quarrel.sides.map((side, at) =>
      rowModel(quarrel, { side, inputs: inputs[at]!, acts, places, wish }),
    ),
    order: quarrel.links.filter(isReaction).flatMap(({ from, to }) => {
      const [later, earlier] = [places.get(from), places.get(to)]
      return later === undefined || earlier === undefined ? [] : [[earlier, later] as const]
    }),
    days: wish.days,
    prior: wish.prior,
    sweeps: wish.sweeps,
    random: seeded(wish.seed, 'posterior', wish.stream),
    progress: (done, of) =>
      done % 50 !== 0 || (wish.progress?.(done, of, `beliefs, ${wish.stream}`) ?? true),
  }
}

function rowModel(
  quarrel: Quarrel,
  {
    side,
    inputs,
    acts,
    places,
    wish,
  }: {
    side: string
    inputs: readonly InputName[]
    acts: readonly { readonly id: string }[]
    places: ReadonlyMap<string, number>
    wish: PosteriorWish
  },
): RowModel {
  const { window } = quarrel
  const levels = [
    { name: 'level', ...window },
    ...(wish.step === undefined ? [] : [{ name: 'step', start: wish.step, end: window.end }]),
  ]
  const model: RowModel = {
    receiver: `hostile ${side}`,
    levels,
    inputs: inputs.map((name) => ({
      name,
      channel: channelFor(quarrel, side, name),
      group: inputGroups[name],
    })),
  }
  const { links } = wish
  if (links === undefined) return model
  const occasions = namedOccasions(quarrel, side)
  // Asked for at every move of every act, so it is worked out once.
  const causes = [...levels.map(() => undefined), ...inputs]
  const words = acts.map(({ id }) => {
    const named = occasions.get(id) ?? []
    const said = { named: named.map(({ input }) => input), nameable: occasionInputs }
    const only = inputs.map((input) => named.find((one) => one.input === input)?.act)
    return {
      chances: causes.map((cause) => chanceOfWords(said, links, cause)),
      only: only.map((act) => (act === undefined ? undefined : places.get(act))),
    }
  })
  return {
    ...model,
    said: (act, part) => words[act]!.chances[part]!,
    named: (act, input) => words[act]!.only[input],
  }
}
