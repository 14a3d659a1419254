/**
 * The agents without chance: a stock-and-flow model of six stocks (radical
 * power, felt threat and credibility of each side), which opens in Stella and Vensim.
 * Credibility falls while the other's hostile acts outnumber its kind ones.
 */
import { parseExpression } from '../flows/expression.ts'
import type { Model, Variable } from '../flows/model.ts'
import type { Agent } from './agents.ts'

/** The model of two agents under constant hardship, `push` added to the first one's power at a day. */
export function meanField(
  sides: readonly [Agent, Agent],
  { days, hardship, push }: { days: number; hardship: number; push: { day: number; by: number } },
): Model {
  return {
    name: 'Two sides, each with a quarrel at home',
    timing: { start: 0, stop: days, step: 1, method: 'euler' },
    variables: [
      constant('hardship', hardship),
      constant('push_day', push.day),
      constant('push_size', push.by),
      ...side('A', 'B', sides[0]),
      ...side('B', 'A', sides[1]),
    ],
  }
}

function side(own: string, other: string, agent: Agent): Variable[] {
  const p = (name: keyof Agent): string => `${own}_${name}`
  const push = own === 'A' ? ' + PULSE(push_day, 1) * push_size' : ''
  return [
    ...(Object.keys(agent) as (keyof Agent)[]).map((name) => constant(p(name), agent[name])),
    auxiliary(`${own}_share`, `1 / (1 + EXP(-${own}_radical))`),
    auxiliary(
      `${own}_hostile_acts`,
      `${p('hostile')} * EXP(${p('power')} * (2 * ${own}_share - 1) - ${p('hardship')} * hardship) * (1 + ${p('threat')} * ${own}_felt_threat)`,
    ),
    auxiliary(
      `${own}_kind_acts`,
      `${p('conciliatory')} * (1 - ${own}_share) * EXP(${p('easing')} * hardship)`,
    ),
    auxiliary(
      `${own}_home_acts`,
      `${p('domestic')} * ${own}_share * (0.3 + 2.8 * ${own}_share * (1 - ${own}_share))`,
    ),
    flow(
      `${own}_turning`,
      `${p('reversion')} * (${p('goal')} - ${own}_radical) + ${p('use')} * ${own}_hostile_acts + ${p('hit')} * ${other}_hostile_acts - ${p('olive')} * ${own}_trust * ${other}_kind_acts${push}`,
    ),
    flow(
      `${own}_alarm`,
      `${other}_hostile_acts + ${p('seeLine')} * ${other}_home_acts - ${own}_felt_threat / ${p('memory')}`,
    ),
    flow(
      `${own}_trusting`,
      `0.01 * (${p('credibility')} * ${other}_kind_acts / (${other}_kind_acts + ${other}_hostile_acts + 0.000001) - ${own}_trust)`,
    ),
    stock(`${own}_radical`, p('goal'), `${own}_turning`),
    stock(`${own}_felt_threat`, '0', `${own}_alarm`),
    stock(`${own}_trust`, p('credibility'), `${own}_trusting`),
  ]
}

function constant(name: string, value: number): Variable {
  return auxiliary(name, String(value))
}

function auxiliary(name: string, words: string): Variable {
  return { name, kind: 'auxiliary', words, equation: parseExpression(words, 'xmile') }
}

function flow(name: string, words: string): Variable {
  return { name, kind: 'flow', words, equation: parseExpression(words, 'xmile') }
}

function stock(name: string, words: string, inflow: string): Variable {
  return {
    name,
    kind: 'stock',
    words,
    equation: parseExpression(words, 'xmile'),
    inflows: [inflow.replaceAll('_', ' ').toLowerCase()],
    outflows: [],
  }
}
