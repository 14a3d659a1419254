/** The fitted steps of a run as tables: rows and their tests, beliefs, the support table, the turn at home. */
import { dateWords, type Html, html, note, table } from '../../../markup/index.ts'
import { actsOf } from '../acts/act.ts'
import { explanations } from '../explain/explanations.ts'
import type { Believed } from '../explain/posterior.ts'
import { channelFor, type InputName } from '../explain/rows.ts'
import type { ChannelResult, RowResult } from '../fitted-rows.ts'
import { type Lab, nearExplosion } from '../lab.ts'
import {
  aheadWords,
  chanceWords,
  closedWords,
  inputWords,
  intervalWords,
  middlesWords,
  percent,
  plural,
  turnWords,
  verdictOf,
} from '../words.ts'
import { actLink, actsCell, dayShown, type Shown } from './acts.ts'
import { denseSection } from './dense.ts'
import { unbroken } from './first.ts'

/** All fitted steps that a run has made. */
export function fittedSteps(lab: Lab, shown: Shown): Html {
  return html`${rowsSection(lab, shown)}${beliefsSection(lab, shown)}${supportSection(lab)}${turnSection(lab, shown)}${denseSection(lab, shown)}`
}

function rowsSection(lab: Lab, shown: Shown): Html | undefined {
  if (lab.rows.length === 0) return undefined
  const rising = lab.branching !== undefined && lab.branching > nearExplosion
  return html`<h2>What was followed by more hostile acts</h2>
<p>“Is followed by more” means more than the model without it expects. The level${lab.step !== undefined && ` and its step on ${dayShown(lab.step)}`} is always in the model. Acts that one sentence tells with one date are one occasion. “Smallest visible” is what eight in ten records of this size would show, by dates alone; where it is one act or more for each act, the channel stands in grey.${lab.links !== undefined && ' Intervals rest on the words too: an act that names no occasion speaks against one.'} All in all one hostile act sets off ${lab.branching?.toFixed(2)} more; above 0.9 the fit is close to explosive.${rising && html` <span class="look">It is here, and no figure of it should be trusted.</span>`}</p>
${lab.rows.map((row) => rowTable(row, lab, shown))}`
}

function rowTable(row: RowResult, { quarrel }: Lab, shown: Shown): Html {
  const ids = (input: InputName): string[] =>
    actsOf(quarrel, channelFor(quarrel, row.side, input)).map((act) => act.id)
  const own = actsOf(quarrel, `hostile ${row.side}`).map((act) => act.id)
  const faint = (channel: ChannelResult, words: string): Html =>
    channel.information.visible ? html`${words}` : html`<span class="faint">${words}</span>`
  return html`<h3>Hostile acts of ${row.side}</h3>${actsCell(`${plural(row.acts, 'occasion')} in the window`, own, shown)}
${table({
  rows: row.channels,
  columns: [
    { head: 'after', cell: (one) => faint(one, inputWords[one.test.input]), quiet: true },
    {
      head: 'told',
      figures: true,
      cell: ({ test }) => actsCell(ids(test.input).length, ids(test.input), shown),
    },
    {
      head: 'set off by one',
      figures: true,
      cell: (one) => faint(one, one.interval.estimate.toFixed(2)),
    },
    { head: 'nine in ten', figures: true, cell: (one) => faint(one, unbroken(intervalWords(one))) },
    { head: 'chance without it', figures: true, cell: (one) => faint(one, chanceWords(one)) },
    { head: 'verdict', cell: (one) => faint(one, verdictOf(one)) },
    { head: 'ways of counting', cell: sensitivityCell },
    {
      head: 'smallest visible',
      figures: true,
      cell: (one) => one.information.smallest.toFixed(2),
    },
  ],
})}
${note(
  html`Shares in what set them off: ${Object.entries(row.shares)
    .map(([name, share]) => `${inputWords[name as InputName] ?? name} ${percent(share)}`)
    .join(
      ', ',
    )}. Waits between acts: chance ${row.fit.chance.toFixed(2)}; repetition: chance ${row.fit.repeats.toFixed(2)} (table values, too large).${row.contradictions.length > 0 && html` Words that the dates do not bear out: ${row.contradictions.map((id) => actLink(id, shown))}`}`,
)}`
}

/** Every way in which the finding was counted again, one line each. */
function sensitivityCell({ sensitivity }: ChannelResult): Html {
  return html`<details><summary>clear in ${sensitivity.clear} of ${sensitivity.ways.length}</summary>${sensitivity.ways.map(({ name, test }) => html`${name}: ${test.estimate.toFixed(2)}, ${test.clear ? 'clear' : 'not clear'}<br>`)}</details>`
}

function beliefsSection({ beliefs, quarrel }: Lab, shown: Shown): Html | undefined {
  if (beliefs === undefined) return undefined
  const told = (side: string, input: InputName): string[] =>
    actsOf(quarrel, channelFor(quarrel, side, input)).map((act) => act.id)
  const cell = (of: (one: Believed) => string | number, which: 'withStep' | 'withoutStep') => ({
    figures: true,
    cell: (row: (typeof beliefs.beliefs)[number]) => of(row[which]),
  })
  const twins = ({ inTwins }: Believed): string => (inTwins === undefined ? '–' : percent(inTwins))
  return html`<h2>What a believer would say</h2>
<p>Every channel has a chance of ${percent(beliefs.prior.inclusion)} before anything is seen, and where it is there each act sets off ${beliefs.prior.branching} more on average; ${beliefs.sweeps} sweeps. With so few acts the chance is mostly the prior’s word: read it only beside “in twins”, what the same question gives for ${beliefs.twins} records in which a side is moved by nothing but its own acts, and with and without a step in the level, because that decision makes the result.</p>
${table({
  rows: beliefs.beliefs,
  group: ({ side }) => side,
  columns: [
    { head: 'after', cell: ({ input }) => inputWords[input], quiet: true },
    {
      head: 'told',
      figures: true,
      cell: ({ side, input }) => {
        const ids = told(side, input)
        return actsCell(ids.length, ids, shown)
      },
    },
    { head: 'believed', ...cell(({ included }) => percent(included), 'withStep') },
    { head: 'in twins', ...cell(twins, 'withStep') },
    { head: 'set off by one', ...cell(({ mean }) => mean.toFixed(2), 'withStep') },
    { head: 'no step: believed', ...cell(({ included }) => percent(included), 'withoutStep') },
    { head: 'no step: in twins', ...cell(twins, 'withoutStep') },
    { head: 'no step: set off by one', ...cell(({ mean }) => mean.toFixed(2), 'withoutStep') },
  ],
})}
${note(`Likeliest sets of channels, with the step: ${beliefs.sets.map(({ side, names, share }) => `${side} after ${names.length === 0 ? 'nothing' : names.map((name) => inputWords[name as InputName]).join(', ')} (${percent(share)})`).join('; ')}.`)}`
}

function supportSection({ support }: Lab): Html | undefined {
  if (support === undefined) return undefined
  const settled = (share: number): string => (support.finished ? percent(share) : '–')
  return html`<h2>Which explanation this record supports</h2>
<p><strong>${support.words}</strong></p>
${table({
  rows: support.rows,
  columns: [
    {
      head: 'explanation',
      cell: ({ explanation }) =>
        html`${unbroken(explanation)} <span class="faint">${explanations.find((one) => one.name === explanation)?.words}</span>`,
      quiet: true,
    },
    { head: 'ahead by', figures: true, cell: (row) => aheadWords(row) },
    {
      head: 'rival’s twins that look as good',
      figures: true,
      cell: ({ ifTrue }) => settled(Math.max(...Object.values(ifTrue))),
    },
    {
      head: 'own twins that look as poor',
      figures: true,
      cell: ({ ownAsLow }) => settled(ownAsLow),
    },
    { head: 'own twins named rightly', figures: true, cell: ({ named }) => settled(named.rightly) },
    { head: 'named another', figures: true, cell: ({ named }) => settled(named.another) },
    {
      head: 'stands in ways of counting',
      figures: true,
      cell: ({ stands }) => (support.finished ? `${stands.ways} of ${stands.of}` : '–'),
    },
    { head: 'verdict', cell: ({ verdict }) => (support.finished ? verdict : '–') },
  ],
})}
${note(html`${support.finished && `${support.twins} twins an explanation. “Ahead by” is the difference to the best rival in points of AICc, summed over both rows; under 4 nobody is ahead. `}Had this explanation been the true one, a record like this would have named it in the share of cases under “named rightly”. ${explanations.map((one) => (one.alike === undefined ? '' : html`<em>${one.name}</em>: ${one.alike} `))}`)}`
}

function turnSection({ counterfactual, quarrel }: Lab, shown: Shown): Html | undefined {
  if (counterfactual === undefined) return undefined
  const home = actsOf(quarrel, `home ${counterfactual.side}`)
    .filter((act) => (act.start + act.end) / 2 >= counterfactual.from)
    .map((act) => act.id)
  return html`<h2>Without the turn at home</h2>
<p>${turnWords(counterfactual).replace(/\d{4}-\d\d-\d\d/g, dateWords)}</p>
${actsCell(`${plural(home.length, 'act')} at home from that day on`, home, shown)}
${table({
  rows: counterfactual.differences,
  columns: [
    { head: 'side', cell: ({ side }) => side, quiet: true },
    { head: 'hostile acts', figures: true, cell: ({ factual }) => factual.toFixed(0) },
    { head: 'without', figures: true, cell: (one) => one.counterfactual.toFixed(0) },
    { head: 'fewer', figures: true, cell: ({ fewer }) => fewer.toFixed(0) },
    {
      head: 'nine in ten',
      figures: true,
      cell: ({ from, to }) => unbroken(`${from.toFixed(0)} to ${to.toFixed(0)}`),
    },
    { head: 'fewer, closed form', figures: true, cell: closedWords },
  ],
})}
${note(middlesWords(counterfactual))}`
}
