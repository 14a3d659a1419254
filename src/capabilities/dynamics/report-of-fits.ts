/** The fitted steps of the short paper: rows, beliefs, support, the turn at home, dense series. */
import { explanations } from './explain/explanations.ts'
import type { Believed } from './explain/posterior.ts'
import type { InputName } from './explain/rows.ts'
import type { RowResult } from './fitted-rows.ts'
import { type Lab, nearExplosion } from './lab.ts'
import { table } from './markdown.ts'
import {
  aheadWords,
  chanceWords,
  closedWords,
  dayWords,
  inputWords,
  intervalWords,
  middlesWords,
  percent,
  plural,
  turnWords,
  verdictOf,
} from './words.ts'

export function rowSection(lab: Lab): string {
  if (lab.rows.length === 0) return ''
  const rising =
    lab.branching !== undefined && lab.branching > nearExplosion
      ? ' **It is here, and no figure of it should be trusted.**'
      : ''
  return [
    '## What was followed by more hostile acts',
    `“Is followed by more” means more than the model without it expects. Level and its step${lab.step === undefined ? '' : ` (${dayWords(lab.step)})`} are always in the model. The meter is the length of the window in reaction times, times acts of the source for each act of the receiver; “smallest visible” is what eight in ten records with such a meter would show, by dates alone.${lab.links === undefined ? '' : ' Intervals rest on the words too: an act that names no occasion speaks against one, so that an interval may be narrower than what dates alone could show.'} All in all one hostile act sets off ${lab.branching?.toFixed(2)} more; above 0.9 the fit is close to explosive.${rising}`,
    ...lab.rows.map((row) => rowTable(row)),
  ].join('\n\n')
}

function rowTable(row: RowResult): string {
  const rows = row.channels.map((channel) => [
    inputWords[channel.test.input],
    channel.interval.estimate.toFixed(2),
    intervalWords(channel),
    chanceWords(channel),
    verdictOf(channel),
    channel.sensitivity.words,
    channel.information.meter.toFixed(0),
    channel.information.smallest.toFixed(2),
  ])
  const shares = Object.entries(row.shares).map(
    ([name, share]) => `${inputWords[name as InputName] ?? name} ${percent(share)}`,
  )
  const contradictions =
    row.contradictions.length === 0
      ? ''
      : ` In ${plural(row.contradictions.length, 'act')} the words name an occasion that the dates do not bear out: ${row.contradictions.join(', ')}.`
  return [
    `### Hostile acts of ${row.side} (${row.acts})`,
    table(
      [
        'after',
        'acts set off by one',
        'nine in ten',
        'chance without it',
        'verdict',
        'sensitivity',
        'meter',
        'smallest visible',
      ],
      rows,
    ),
    `Shares in what set them off: ${shares.join(', ')}.${contradictions} Does the fitted row describe its acts? Waits between acts: chance ${row.fit.chance.toFixed(2)}, repetition: chance ${row.fit.repeats.toFixed(2)} (table values, too large).`,
    waysTable(row),
  ].join('\n\n')
}

/** Every finding counted again in every way; halves of the window are among the ways. */
function waysTable({ channels, side }: RowResult): string {
  const names = channels[0]?.sensitivity.ways.map((way) => way.name) ?? []
  const rows = names.map((name, at) => [
    name,
    ...channels.map(({ sensitivity }) => {
      const test = sensitivity.ways[at]?.test
      return test === undefined ? '–' : `${test.estimate.toFixed(2)}${test.clear ? ' *' : ''}`
    }),
  ])
  return `Counted again, hostile acts of ${side} set off by one (a star: clear by the table value). Each is the best fit at the reaction times that fit best, not the average over them above, so that “as given” may be another figure:\n\n${table(['way of counting', ...channels.map(({ test }) => inputWords[test.input])], rows)}`
}

export function beliefSection({ beliefs }: Lab): string {
  if (beliefs === undefined) return ''
  const cells = ({ included, inTwins, mean, from, to }: Believed): string[] => [
    percent(included),
    inTwins === undefined ? '–' : percent(inTwins),
    `${mean.toFixed(2)} (${from.toFixed(2)} to ${to.toFixed(2)})`,
  ]
  const rows = beliefs.beliefs.map(({ side, input, withStep, withoutStep }) => [
    side,
    inputWords[input],
    ...cells(withStep),
    ...cells(withoutStep),
  ])
  const sets = beliefs.sets.map(
    ({ side, names, share }) =>
      `${side} after ${names.length === 0 ? 'nothing' : names.map((name) => inputWords[name as InputName]).join(', ')} (${percent(share)})`,
  )
  const { branching, inclusion } = beliefs.prior
  return [
    '## What a believer would say',
    `Every channel has a chance of ${percent(inclusion)} before anything is seen, and sets off ${branching} acts with each act on average if it is there; ${plural(beliefs.sweeps, 'sweep')}, dates moved within their intervals. With so few acts the chance is mostly the prior’s word: read it only ${beliefs.twins === 0 ? '' : `beside what the same question gives for records in which a side is moved by nothing but its own acts (“twins”, the middle of ${beliefs.twins}), and `}with and without a step, because that decision makes the result.`,
    table(
      [
        'side',
        'after',
        'believed',
        'in twins',
        'set off by one',
        'no step: believed',
        'in twins',
        'set off by one',
      ],
      rows,
    ),
    `Likeliest sets of channels, with the step: ${sets.join('; ')}.`,
  ].join('\n\n')
}

export function supportSection({ support, warnings }: Lab): string {
  if (support === undefined) return ''
  const told = warnings.some((warning) => warning.code === 'told-twice')
  const momentum = support.rows.some(
    (row) => row.explanation === 'momentum' && row.verdict === 'supported',
  )
  const rows = support.rows.map((row) => [
    row.explanation,
    aheadWords(row),
    ...(support.finished
      ? [
          percent(Math.max(...Object.values(row.ifTrue))),
          percent(row.ownAsLow),
          percent(row.named.rightly),
          percent(row.named.another),
          `${row.stands.ways} of ${row.stands.of}`,
          row.verdict,
        ]
      : ['–', '–', '–', '–', '–', '–']),
  ])
  return [
    '## Which explanation this record supports',
    `**${support.words}**${told && momentum ? ' But rows that may be told twice look just like this: settle those first.' : ''}`,
    table(
      [
        'explanation',
        'ahead by',
        'rival’s twins that look as good',
        'own twins that look as poor',
        'own twins named rightly',
        'named another',
        'stands in ways of counting',
        'verdict',
      ],
      rows,
    ),
    `${support.twins} twins an explanation. “Ahead by” is the difference to the best rival in points of AICc, summed over both rows; under 4 nobody is ahead. Read: had this explanation been the true one, a record like this would have named it in the share of cases under “named rightly”. “Stands” counts the ways of counting (without each source, without doubtful rows, merged, window moved, halves, words left out) in which it is ahead by 4 or more or, if refuted, behind; what is ahead in fewer than four of five is not called supported.`,
    explanations
      .filter((one) => one.alike !== undefined)
      .map((one) => `*${one.name}*: ${one.alike}`)
      .join('\n\n'),
  ].join('\n\n')
}

export function counterfactualSection({ counterfactual }: Lab): string {
  if (counterfactual === undefined) return ''
  const rows = counterfactual.differences.map((one) => [
    one.side,
    one.factual.toFixed(0),
    one.counterfactual.toFixed(0),
    one.fewer.toFixed(0),
    `${one.from.toFixed(0)} to ${one.to.toFixed(0)}`,
    closedWords(one),
  ])
  return `## Without the turn at home\n\n${turnWords(counterfactual)}\n\n${table(['side', 'hostile acts', 'without', 'fewer', 'nine in ten', 'fewer, closed form'], rows)}\n\n${middlesWords(counterfactual)}`
}

export function denseSection({ dense, rows }: Lab): string {
  if (dense === undefined)
    return rows.length === 0
      ? ''
      : '## By the week\n\nThe acts of each side are too few, or dated too widely, to be counted by the day or the week: no Granger test and no levels are given.'
  const tests = dense.directions.map(({ driven, driver, granger }) => {
    const values = granger.tests.map((test) => `${test.lags}: ${test.p.toFixed(3)}`).join(', ')
    const halves = granger.halves
      .map((half) => half.map((test) => test.p.toFixed(2)).join(', '))
      .join(' | ')
    return `- ${driver} before ${driven}: ${granger.words} Chances by ${dense.unit}s of lag: ${values}; in the halves ${halves}.`
  })
  const levels = dense.levels.map(
    ({ side, days }) =>
      `- ${side}: ${days.length === 0 ? 'one level throughout' : `new levels from ${days.map(dayWords).join(', ')}`}.`,
  )
  return [`## By the ${dense.unit}`, `${dense.length} ${dense.unit}s.`, ...tests, ...levels].join(
    '\n',
  )
}
