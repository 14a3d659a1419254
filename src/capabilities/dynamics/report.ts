/**
 * The lab as a short paper: question, data and coding, steps, results with
 * intervals, what cannot be told, methods, seed and version. The same record and seed give the
 * same words.
 */

import { changeBetween, dateAt } from './changes/change.ts'
import { oddsWords, strengthWords, strongOdds, sureOrders } from './changes/quarrel-changes.ts'
import { explanations } from './explain/explanations.ts'
import { seenOf, unseenWords } from './explain/predictions.ts'
import { type Lab, nearExplosion } from './lab.ts'
import { table } from './markdown.ts'
import {
  beliefSection,
  counterfactualSection,
  denseSection,
  rowSection,
  supportSection,
} from './report-of-fits.ts'
import { version } from './version.ts'
import { dayWords, inputWords, percent, plural, sideWords, undatedWords } from './words.ts'

/** The paper, as Markdown. */
export function reportOf(lab: Lab, title: string, coding?: Coding): string {
  return [
    `# How the quarrel moved: ${title}`,
    question(lab),
    inShort(lab),
    data(lab, coding),
    series(lab),
    changeSection(lab),
    predictionSection(lab),
    linkSection(lab),
    rowSection(lab),
    beliefSection(lab),
    supportSection(lab),
    counterfactualSection(lab),
    denseSection(lab),
    cannotTell(lab),
    methods(lab, coding),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n')
}

function question({ quarrel }: Lab): string {
  const [a, b] = quarrel.sides
  return `## Question\n\nHow did hostility between ${sideWords(a)} and ${sideWords(b)} move between ${dayWords(quarrel.window.start)} and ${dayWords(quarrel.window.end - 1)}, and can this record tell why? In the tables the first side is ${a}, the second ${b}.`
}

/** What a reader wants to know first, in a few sentences. */
function inShort(lab: Lab): string {
  const { changes, support, warnings, quarrel } = lab
  const stopped = warnings.filter((warning) => warning.stops).map((warning) => warning.words)
  const sure = changes.changes
    .filter(({ change }) => change.bayesFactor >= strongOdds)
    .map(({ name, change }) => `${name} about ${dayWords(dateAt(change, 0.5)).slice(0, 7)}`)
  return [
    '## In short',
    [
      ...stopped,
      sure.length === 0
        ? 'No change of any series is shown strongly.'
        : `Changes strongly shown: ${sure.join('; ')}.`,
      ...reactionWords(lab),
      ...(support === undefined ? [] : [support.words, ...unmet(lab)]),
      ...(quarrel.links.length === 0
        ? []
        : [`The words themselves state ${plural(quarrel.links.length, 'link')} between acts.`]),
    ].join(' '),
  ].join('\n\n')
}

/** What was clearly followed by more, in a sentence; of a fit that is close to explosive only that. */
export function reactionWords({ rows, branching }: Lab): string[] {
  const channels = rows.flatMap((row) => row.channels.map((channel) => ({ row, channel })))
  if (channels.length === 0) return []
  if ((branching ?? 0) > nearExplosion)
    return ['The fit is close to explosive: no figure of it should be trusted.']
  const clear = channels
    .filter(({ channel }) => channel.robust && channel.information.visible)
    .map(({ row, channel }) => `${row.side} after ${inputWords[channel.test.input]}`)
  if (clear.length > 0) return [`Clearly followed by more hostile acts: ${clear.join('; ')}.`]
  const blind = channels.filter(({ channel }) => !channel.information.visible).length
  return [
    `Nothing is clearly followed by more hostile acts${blind === 0 ? '' : `; ${blind} of ${channels.length} possible reactions could not be seen in a record of this size, whatever the truth`}.`,
  ]
}

/** What a supported explanation expects without any fit, and the record speaks against. */
function unmet({ support, predictions }: Lab): string[] {
  const ahead = support?.rows.find((row) => row.verdict === 'supported')?.explanation
  const against = predictions
    .filter((one) => one.explanation === ahead && one.verdict === 'against')
    .map((one) => `${one.expects} (${one.shows})`)
  return against.length === 0
    ? []
    : [`What *${ahead}* expects, and the record does not bear out: ${against.join('; ')}.`]
}

/** Where the acts come from, and what was left out before anything was counted. */
export interface Coding {
  /** A list that somebody made; otherwise the program read the papers. */
  readonly fromList: boolean
  /** Events that nothing dates. */
  readonly undated: number
  /** The list and its links, as the command line names them. */
  readonly options?: readonly string[]
  /** Acts chosen as only the room can choose them, in words. */
  readonly choice?: string
}

function codingWords(coding: Coding | undefined, sources: number): string {
  if (coding?.fromList === true) return 'from a list that somebody else has coded'
  return `from ${plural(sources, 'document')}`
}

function howCoded(coding: Coding | undefined): string {
  if (coding === undefined) return ''
  const how = coding.fromList
    ? 'The acts are as the list gives them; nothing here says how well it was coded.'
    : 'The acts were found in the words of the papers by rule and stand as people have judged them; suggestions that nobody has confirmed are left out. Of running prose the rules find about two acts of three, and about two of three that they find are acts (docs/measurements.md); what is alluded to is missed most, and a coder’s list may be counted instead.'
  return `${how}${coding.undated > 0 ? ` ${undatedWords(coding.undated)}.` : ''}`
}

function data(lab: Lab, coding: Coding | undefined): string {
  const { quarrel, warnings } = lab
  const secret = quarrel.acts.filter((act) => act.reach === 'private').length
  const sources = new Set(quarrel.acts.map((act) => act.source)).size
  return [
    '## What is told',
    `${plural(quarrel.acts.length, 'act')} ${codingWords(coding, sources)}, ${secret} of them private (seen by the own side only, and never an input). The date of a hostile act is ${plural(Math.round(lab.medianWidth), 'day')} wide in the middle of them all; the width of every date is carried through all that follows.`,
    ...(coding === undefined ? [] : [howCoded(coding)]),
    ...warnings.map((warning) => `**${warning.stops ? 'Stop' : 'Mind'}:** ${warning.words}`),
  ].join('\n\n')
}

function series(lab: Lab): string {
  const shown = lab.series.filter((one) => one.acts > 0)
  if (shown.length === 0) return ''
  const rows = shown[0]!.counts.map((_, at) => [
    shown[0]!.counts[at]!.period.name,
    ...shown.map(({ counts }) => {
      const { certain, possible } = counts[at]!
      return certain === possible ? String(certain) : `${certain}–${possible}`
    }),
  ])
  return `${table(['period', ...shown.map((one) => one.channel)], rows)}\n\nCertainly in the period, and at most. Hostile and conciliatory acts stand apart: a net score of nothing would hide both. *hostile* and *conciliatory* acts are those of a side toward the other, *home* hostile acts within a side, *line* its acts toward third parties, *shock* acts of third parties, *private* acts that the other side did not see.`
}

function changeSection({ changes }: Lab): string {
  if (changes.changes.length === 0) return '## When each side changed\n\nToo few acts.'
  const rows = changes.changes.map(({ name, count, change }) => {
    const { from, to } = changeBetween(change)
    return [
      name,
      String(count),
      dayWords(dateAt(change, 0.5)),
      `${dayWords(from)} to ${dayWords(to)}`,
      oddsWords(change.bayesFactor),
      strengthWords(change.bayesFactor),
    ]
  })
  const orders = sureOrders(changes).map(
    (order) => `${order.first} before ${order.second}: ${percent(order.probability)}`,
  )
  return [
    '## When each side changed',
    table(['series', 'acts', 'middle', 'nine in ten', 'odds for a change', 'in words'], rows),
    orders.length === 0
      ? 'No order of changes is sure (80 % or more, and some evidence of both).'
      : `Order, given that each changed once: ${orders.join('; ')}.`,
  ].join('\n\n')
}

function predictionSection({ predictions }: Lab): string {
  const { seen, unseen } = seenOf(predictions)
  const rows = seen.map((one) => [one.explanation, one.expects, one.verdict, one.shows])
  const silent = unseenWords(unseen)
  const told = explanations.map(({ name, words }) => `- *${name}*: ${words}`).join('\n')
  return `## What each explanation expects, and what is seen\n\n${told}\n\n${[...(rows.length === 0 ? [] : [table(['explanation', 'expects', 'record', 'seen'], rows)]), ...(silent === undefined ? [] : [silent])].join('\n\n')}`
}

function linkSection({ quarrel }: Lab): string {
  const relations = new Map<string, number>()
  for (const { relation } of quarrel.links)
    relations.set(relation, (relations.get(relation) ?? 0) + 1)
  const own = quarrel.links.filter((link) => link.claimedBy !== 'author').length
  const words = [...relations].sort().map(([relation, count]) => `${relation} ${count}`)
  return `## What the words say\n\n${plural(quarrel.links.length, 'link')} between acts ${quarrel.links.length === 1 ? 'is' : 'are'} stated in so many words${words.length === 0 ? '' : ` (${words.join(', ')})`}; ${own} of them are claims of a side about itself or the other.`
}

function cannotTell(lab: Lab): string {
  const blind = lab.rows.flatMap((row) =>
    row.channels
      .filter((channel) => !channel.information.visible)
      .map((channel) => `${row.side} after ${inputWords[channel.test.input]}`),
  )
  const open = lab.rows.flatMap((row) =>
    row.channels
      .filter((channel) => channel.information.visible && !channel.robust)
      .map((channel) => `${row.side} after ${inputWords[channel.test.input]}`),
  )
  return [
    '## What cannot be told',
    blind.length === 0 ? '' : `A record of this size could not show at all: ${blind.join('; ')}.`,
    open.length === 0 ? '' : `It might have shown, and does not settle: ${open.join('; ')}.`,
    'What is coded is what is told. Reactions told because they were reactions, months told in more detail, and a story that starts and ends where its thesis does bias every figure above in ways that no test of these acts can see.',
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

function methods(lab: Lab, coding: Coding | undefined): string {
  const links =
    lab.links === undefined
      ? 'Stated links were left out of the likelihood.'
      : `Stated links enter as noisy labels (a true reaction is said to be one in ${percent(lab.links.sensitivity)} of cases, a false one claimed in ${percent(lab.links.falseRate)}); the tables say whether a finding stands when one claim in three is assumed false.`
  return `## Methods\n\nActs are typed, directed and dated by closed intervals; every date was drawn evenly from its interval, causes before effects, and results are the middle of all draws. Changes: one change of a Poisson rate or of a binomial share in closed form, the evidence divided by the clustering of the counts. Rows: linear Hawkes processes with exponential kernels, reaction times on a grid, fitted by a concave programme; intervals by a likelihood averaged over reaction times and days; tests by twins of the restricted model. ${links} Verdicts are calibrated on twins: records simulated from each fitted explanation with the same window, inputs and widths of dates.\n\n${again(lab, coding)}`
}

/** What gives the same figures again. */
function again({ seed, asked, quarrel, links }: Lab, coding: Coding | undefined): string {
  const { twins, bootstrap, sweeps, turn } = asked
  const options = [
    ...(coding?.options ?? []),
    `--between ${quarrel.sides.join(',')}`,
    `--from ${dayWords(quarrel.window.start)}`,
    `--to ${dayWords(quarrel.window.end - 1)}`,
    `--twins ${twins}`,
    `--tests ${bootstrap}`,
    `--seed ${seed}`,
    ...(links === undefined ? [] : [`--false-claims ${links.falseRate}`]),
    ...(turn === undefined ? [] : [`--turn ${dayWords(turn)}`]),
  ].join(' ')
  const made = `Rejoinder dynamics ${version}, seed ${seed}: ${plural(bootstrap, 'twin')} of each channel test, ${plural(twins, 'twin')} of each explanation, ${plural(sweeps, 'sweep')} of the Bayesian fit.`
  return coding?.choice === undefined
    ? `${made} The same acts and the same of these give the same figures: \`rejoinder dynamics DIR --report ${options}\`.`
    : `${made} Counted was what was chosen in the room (${coding.choice}): the same choice there, with the same of these, gives the same figures; the command line would count all acts.`
}
