import assert from 'node:assert/strict'
import { test } from 'node:test'
import { turn, world } from '../../../../bench/honesty/scenarios.ts'
import { seeded } from '../../../../src/capabilities/dynamics/numbers/random.ts'
import { mean } from '../../../../src/capabilities/dynamics/numbers/summary.ts'
import {
  type AgentWorld,
  pairedRuns,
  runAgents,
  switches,
  usualAgent,
} from '../../../../src/capabilities/dynamics/whatif/agents.ts'
import { withoutTurn } from '../../../../src/capabilities/dynamics/whatif/counterfactual.ts'

const days = { reaction: [30], domestic: [90] }

test('taking the turn away never adds hostile acts, and the interval holds the truth of a dilemma', () => {
  const record = world('dilemma', seeded(2), { dates: 'exact' })
  const found = withoutTurn(record, { side: 'A', from: turn, days, seed: 1, runs: 60 })!
  for (const one of found.differences) assert.ok(one.from >= 0 && one.counterfactual <= one.factual)
  const [a] = found.differences
  assert.ok(a!.from <= 12 && a!.to >= 12, `${a!.from} to ${a!.to}`)
  assert.match(found.words, /nothing else had changed/)
})

test('where nothing turned there is nothing to take away', () => {
  const record = world('nothing', seeded(3), { dates: 'exact' })
  const acts = record.acts.filter((act) => act.from !== act.to)
  const wish = { side: 'A', from: turn, days, seed: 1, runs: 5 }
  assert.equal(withoutTurn({ ...record, acts }, wish), undefined)
})

const agents: AgentWorld = {
  days: 1095,
  sides: [usualAgent, usualAgent],
  hardship: (_, day) => (day < 500 ? 0.8 : 0.2),
  pushes: [{ day: 643, side: 0, by: 6 }],
}

test('agents with one seed live the same lives', () => {
  assert.deepEqual(runAgents(agents, 5), runAgents(agents, 5))
  assert.notDeepEqual(runAgents(agents, 5), runAgents(agents, 6))
})

test('until the push, lives with and without it are the same', () => {
  const [one, other] = [agents, { ...agents, pushes: [] }].map((world) => runAgents(world, 7))
  const early = (list: readonly number[]) => list.filter((day) => day < 643)
  assert.deepEqual(early(one!.hostile[0]), early(other!.hostile[0]))
  assert.deepEqual(early(one!.domestic[1]), early(other!.domestic[1]))
})

test('a push of power raises hostility, and the other side only through the spiral', () => {
  const fewer = (world: AgentWorld) => {
    const runs = pairedRuns(world, { runs: 60, seed: 1, from: 643 })
    return [0, 1].map((side) => mean(runs.map((run) => run.with[side]! - run.without[side]!)))
  }
  const [own, other] = fewer(agents)
  assert.ok(own! > 3 && other! > 0.5, `${own} ${other}`)
  const off = (agent: typeof usualAgent) =>
    switches['no use at home']!(switches['no spiral']!(agent))
  const [, still] = fewer({ ...agents, sides: [off(usualAgent), off(usualAgent)] })
  assert.ok(Math.abs(still!) < Math.abs(other!) / 2, `${still} ${other}`)
})
