/**
 * Two sides, each with a quarrel at home: what the theory of the ideological
 * dilemma implies, day by day. Never fitted: it has more parameters than one record
 * has information. Rival theories are its switches.
 *
 * Every kind of act of every side has a random stream of its own, so that runs
 * with and without an intervention share their luck.
 */
import { type Random, seeded } from '../numbers/random.ts'

/** The parameters of a side; see the README for each in words. */
export interface Agent {
  /** Daily chance of a hostile act at even power, and what radical power and hardship do to it. */
  readonly hostile: number
  readonly power: number
  readonly hardship: number
  /** What one felt threat adds to it. */
  readonly threat: number
  readonly conciliatory: number
  readonly easing: number
  readonly domestic: number
  /** Days in which a felt threat fades. */
  readonly memory: number
  /** How far the other's acts at home count as threats. */
  readonly seeLine: number
  /** Radical power: where it is drawn to, how fast, and what own and other's acts do to it. */
  readonly goal: number
  readonly reversion: number
  readonly use: number
  readonly hit: number
  readonly olive: number
  readonly credibility: number
}

export interface AgentWorld {
  readonly days: number
  readonly sides: readonly [Agent, Agent]
  /** Hardship of each side by day, 0 to 1. */
  readonly hardship: (side: 0 | 1, day: number) => number
  /** Pushes of radical power: at a day, on a side. */
  readonly pushes: readonly { readonly day: number; readonly side: 0 | 1; readonly by: number }[]
}

export interface AgentRun {
  /** Days of hostile, conciliatory and domestic acts by side. */
  readonly hostile: readonly [readonly number[], readonly number[]]
  readonly conciliatory: readonly [readonly number[], readonly number[]]
  readonly domestic: readonly [readonly number[], readonly number[]]
}

/** A side with the parameters of the specification's example. */
export const usualAgent: Agent = {
  hostile: 0.02,
  power: 1.2,
  hardship: 1.5,
  threat: 0.35,
  conciliatory: 0.04,
  easing: 1,
  domestic: 0.03,
  memory: 40,
  seeLine: 0.3,
  goal: -0.5,
  reversion: 0.01,
  use: 0.04,
  hit: 0.06,
  olive: 0.1,
  credibility: 0.2,
}

interface State {
  power: number
  threat: number
}

/** One run of the world. */
export function runAgents(world: AgentWorld, seed: number): AgentRun {
  const streams = ([0, 1] as const).map((side) => ({
    hostile: seeded(seed, side, 'hostile'),
    conciliatory: seeded(seed, side, 'conciliatory'),
    domestic: seeded(seed, side, 'domestic'),
  }))
  const states: [State, State] = [startOf(world.sides[0]), startOf(world.sides[1])]
  const run = emptyRun()
  for (let day = 0; day < world.days; day += 1) {
    for (const push of world.pushes) if (push.day === day) states[push.side].power += push.by
    const acts = ([0, 1] as const).map((side) =>
      actsOfDay(world.sides[side], states[side], {
        hardship: world.hardship(side, day),
        streams: streams[side]!,
      }),
    )
    for (const side of [0, 1] as const) {
      const own = acts[side]!
      if (own.hostile === 1) run.hostile[side].push(day)
      if (own.conciliatory === 1) run.conciliatory[side].push(day)
      if (own.domestic === 1) run.domestic[side].push(day)
      step(world.sides[side], states[side], { own, other: acts[1 - side]! })
    }
  }
  return run
}

function startOf(agent: Agent): State {
  return { power: agent.goal, threat: 0 }
}

function emptyRun(): Record<keyof AgentRun, [number[], number[]]> {
  return { hostile: [[], []], conciliatory: [[], []], domestic: [[], []] }
}

interface DayActs {
  readonly hostile: 0 | 1
  readonly conciliatory: 0 | 1
  readonly domestic: 0 | 1
}

function actsOfDay(
  agent: Agent,
  state: State,
  { hardship, streams }: { hardship: number; streams: Record<keyof DayActs, Random> },
): DayActs {
  const p = 1 / (1 + Math.exp(-state.power))
  const chance = {
    hostile:
      agent.hostile *
      Math.exp(agent.power * (2 * p - 1) - agent.hardship * hardship) *
      (1 + agent.threat * state.threat),
    conciliatory: agent.conciliatory * (1 - p) * Math.exp(agent.easing * hardship),
    domestic: agent.domestic * p * (0.3 + 2.8 * p * (1 - p)),
  }
  const happens = (kind: keyof DayActs): 0 | 1 =>
    streams[kind]() < Math.min(1, chance[kind]) ? 1 : 0
  return {
    hostile: happens('hostile'),
    conciliatory: happens('conciliatory'),
    domestic: happens('domestic'),
  }
}

function step(agent: Agent, state: State, { own, other }: { own: DayActs; other: DayActs }): void {
  state.threat =
    state.threat * Math.exp(-1 / agent.memory) + other.hostile + agent.seeLine * other.domestic
  state.power +=
    agent.reversion * (agent.goal - state.power) +
    agent.use * own.hostile +
    agent.hit * other.hostile -
    agent.olive * agent.credibility * other.conciliatory
}

/** Rival theories as switches of a side. */
export const switches: Readonly<Record<string, (agent: Agent) => Agent>> = {
  'no spiral': (agent) => ({ ...agent, threat: 0 }),
  'no use at home': (agent) => ({ ...agent, use: 0, hit: 0 }),
  'no damping': (agent) => ({ ...agent, hardship: 0 }),
  'power does not matter': (agent) => ({ ...agent, power: 0 }),
}

/** Hostile acts from a day on, by side, in runs with and without pushes of power; same luck. */
export function pairedRuns(
  world: AgentWorld,
  { runs, seed, from }: { runs: number; seed: number; from: number },
): { with: readonly [number, number]; without: readonly [number, number] }[] {
  const late = (run: AgentRun): [number, number] => [
    run.hostile[0].filter((day) => day >= from).length,
    run.hostile[1].filter((day) => day >= from).length,
  ]
  return Array.from({ length: runs }, (_, at) => ({
    with: late(runAgents(world, seed + at)),
    without: late(runAgents({ ...world, pushes: [] }, seed + at)),
  }))
}
