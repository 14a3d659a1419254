import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type GibbsWish, gibbs } from '../../../../src/capabilities/dynamics/hawkes/gibbs.ts'
import { simulateFamilies } from '../../../../src/capabilities/dynamics/hawkes/simulate.ts'
import {
  type DatedAct,
  logLikelihood,
  moved,
  type RowModel,
  renewRow,
  stateAt,
} from '../../../../src/capabilities/dynamics/hawkes/state.ts'
import { even, seeded } from '../../../../src/capabilities/dynamics/numbers/random.ts'
import { mean } from '../../../../src/capabilities/dynamics/numbers/summary.ts'

const window = { start: 0, end: 1000 }
const level = { name: 'level', ...window }

function wish(given: Partial<GibbsWish>): GibbsWish {
  return {
    window,
    acts: [],
    rows: [],
    order: [],
    days: { reaction: [15, 30, 60] },
    prior: { branching: 0.3, inclusion: 0.5 },
    sweeps: 1000,
    random: seeded(3),
    ...given,
  }
}

function at(channel: string, times: readonly number[], width = 0): DatedAct[] {
  return times.map((time) => ({ channel, start: time - width / 2, end: time + width / 2 }))
}

const answering: RowModel = {
  receiver: 'answers',
  levels: [level],
  inputs: [{ name: 'other', channel: 'calls', group: 'reaction' }],
}

/** A hundred days of calls, each answered by `branching` acts on the middle, some twenty days later. */
function answered(branching: number, seed: number): { calls: number[]; answers: number[] } {
  const random = seeded(seed)
  const calls = Array.from({ length: 50 }, () => even(random, 0, 1000)).sort((a, b) => a - b)
  const made = simulateFamilies(
    {
      window,
      types: [
        {
          name: 'answers',
          levels: [{ ...level, rate: 0.02 }],
          excitedBy: [{ from: 'calls', branching, rate: 1 / 20 }],
        },
      ],
      given: { calls },
    },
    random,
  )
  return { calls, answers: [...made.times.answers!] }
}

test('with a level alone the fit is the gamma distribution that a textbook gives', () => {
  const acts = at('answers', [100, 300, 500, 700, 900])
  const rows = [{ ...answering, inputs: [] }]
  const { rows: found } = gibbs(wish({ acts, rows, sweeps: 20000 }))
  // Prior Gamma(1, 1000/6), five acts in a thousand days: Gamma(6, 1000 + 1000/6).
  assert.ok(Math.abs(found[0]!.levels[0]! - 6 / (1000 + 1000 / 6)) < 1e-4)
})

test('a channel that sets off most acts is believed, and its size lies in the interval', () => {
  const { calls, answers } = answered(1, 5)
  const acts = [...at('calls', calls), ...at('answers', answers)]
  const [channel] = gibbs(wish({ acts, rows: [answering] })).rows[0]!.channels
  assert.ok(channel!.included > 0.95)
  assert.ok(channel!.from < 1 && 1 < channel!.to)
})

test('where nothing answers, the prior is hardly moved, and never to a belief', () => {
  const believed = [1, 2, 3, 4, 5, 6].map((seed) => {
    const { calls, answers } = answered(0, seed)
    const acts = [...at('calls', calls), ...at('answers', answers)]
    return gibbs(wish({ acts, rows: [answering], sweeps: 500 })).rows[0]!.channels[0]!.included
  })
  assert.ok(mean(believed) < 0.6)
  assert.ok(Math.max(...believed) < 0.9)
})

test('dates as wide as months leave less to believe than days do', () => {
  const { calls, answers } = answered(0.6, 8)
  const included = (width: number): number => {
    const acts = [...at('calls', calls, width), ...at('answers', answers, width)]
    return gibbs(wish({ acts, rows: [answering] })).rows[0]!.channels[0]!.mean
  }
  assert.ok(included(180) < included(0))
})

test('moving an act changes the likelihood by as much as working it all out again', () => {
  const { calls, answers } = answered(0.6, 9)
  const acts = [...at('calls', calls, 50), ...at('answers', answers, 50)]
  const self = { name: 'self', channel: 'answers', group: 'reaction' }
  const model = { ...answering, inputs: [...answering.inputs, self] }
  const random = seeded(4)
  const times = Float64Array.from(acts, ({ start, end }) => even(random, start, end))
  const state = stateAt([model], { window, acts, times })
  const row = state.rows[0]!
  row.theta.set([0.02, 0.4, 0.3])
  for (let act = 0; act < acts.length; act += 1) {
    const time = even(random, acts[act]!.start, acts[act]!.end)
    const before = logLikelihood(row)
    const move = moved(state, row, act, time)!
    move.keep()
    times[act] = time
    const kept = logLikelihood(row)
    renewRow(state, row)
    assert.ok(Math.abs(kept - logLikelihood(row)) < 1e-8)
    assert.ok(Math.abs(before + move.gain - kept) < 1e-8)
  }
})

test('the same seed gives the same figures', () => {
  const { calls, answers } = answered(0.6, 10)
  const acts = [...at('calls', calls, 30), ...at('answers', answers, 30)]
  const run = () => gibbs(wish({ acts, rows: [answering], random: seeded(11), sweeps: 50 }))
  assert.deepEqual(run(), run())
})

test('an act that answers another lies after it: of two dates in one interval, a third and two thirds on', () => {
  const acts = [...at('calls', [500], 90), ...at('answers', [500], 90)]
  const rows = [{ ...answering, inputs: [] }]
  const [call, answer] = gibbs(wish({ acts, rows, order: [[0, 1]], sweeps: 20000 })).times
  assert.ok(Math.abs(call! - 485) < 1.5)
  assert.ok(Math.abs(answer! - 515) < 1.5)
})
