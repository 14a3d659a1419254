/**
 * Two runs side by side: their pictures over the same days and on the same scale, and
 * every figure of the one beside that of the other.
 */
import {
  address,
  chart,
  empty,
  type Html,
  html,
  note,
  table,
  title,
} from '../../../markup/index.ts'
import type { StandingRecord } from '../../../record/index.ts'
import type { Page } from '../../capability.ts'
import { actsOf } from '../acts/act.ts'
import { changeBetween, dateAt } from '../changes/change.ts'
import { strengthWords } from '../changes/quarrel-changes.ts'
import { choiceWords, queryOf } from '../choose.ts'
import { channelFor } from '../explain/rows.ts'
import type { Lab } from '../lab.ts'
import { escalationPicture, type Tone, tones } from '../picture.ts'
import { aheadWords, inputWords, intervalWords, percent, plural, verdictOf } from '../words.ts'
import { actsCell, dayShown, type Shown, shownOf } from './acts.ts'
import { type KeptRun, type Runs, stepWords } from './runs.ts'

type Done = KeptRun & { readonly lab: Lab }

/** The page of two runs. */
export function comparePage(record: StandingRecord, query: URLSearchParams, kept: Runs): Page {
  const runs = ['one', 'other'].map((name) => kept.get(Number(query.get(name))))
  const done = runs.filter((run): run is Done => run?.lab !== undefined)
  const [one, other] = done
  if (one === undefined || other === undefined)
    return {
      title: 'Two runs',
      shape: 'wide',
      main: html`${title('Two runs')}${empty('One of these runs is not done, or is not kept any more.', html`The <a href="/lab">lab</a> lists those that are.`)}`,
    }
  const tone = tones.find((name) => name === query.get('tone')) ?? 'hostile'
  return {
    title: `Runs ${one.number} and ${other.number}`,
    shape: 'wide',
    main: html`${title(`Runs ${one.number} and ${other.number}`, 'The same days and the same scale in both pictures; below, every figure of the one beside that of the other.')}
<p class="switches no-print">${tones.map((name) => html`<a href="${address(['lab', 'compare'], { one: String(one.number), other: String(other.number), tone: name })}"${name === tone && html` aria-current="true"`}>${name === 'home' ? 'at home' : name}</a> `)}<a href="/lab">the lab</a></p>
<div class="beside">${pictures([one, other], tone)}</div>
${figuresTable([one, other], { record, only: query.get('only') === 'differing', here: { one: String(one.number), other: String(other.number), tone } })}`,
  }
}

function pictures(runs: readonly [Done, Done], tone: Tone): Html[] {
  const labs = runs.map((run) => run.lab)
  const scale = {
    window: {
      start: Math.min(...labs.map(({ quarrel }) => quarrel.window.start)),
      end: Math.max(...labs.map(({ quarrel }) => quarrel.window.end)),
    },
    most: Math.max(...labs.map((lab) => mostOf(lab, tone))),
  }
  return runs.map(
    (run) =>
      html`<section><h2><a href="/lab/runs/${run.number}">Run ${run.number}</a></h2><p class="note">${stepWords[run.wish.step]}; <a href="${address(['lab'], queryOf(run.wish.choice))}">${choiceWords(run.wish.choice)}</a>; seed ${run.wish.seed}</p>${chart({ ...escalationPicture(run.lab, tone, scale), kind: 'plot wide' })}</section>`,
  )
}

function mostOf({ series, quarrel }: Lab, tone: string): number {
  const lanes = quarrel.sides.map((side) => `${tone} ${side}`)
  const counts = series.filter(({ channel }) => lanes.includes(channel))
  return Math.max(1, ...counts.flatMap((one) => one.counts.map(({ possible }) => possible)))
}

interface Figure {
  readonly group: string
  readonly name: string
  readonly words: string
  /** The acts it counts. */
  readonly acts?: readonly string[]
}

function figuresTable(
  runs: readonly [Done, Done],
  { record, only, here }: { record: StandingRecord; only: boolean; here: Record<string, string> },
): Html {
  const [left, right] = runs.map(
    (run) => new Map(figuresOf(run.lab).map((one) => [keyOf(one), one])),
  )
  const shown = runs.map((run) => shownOf(record, run.lab.quarrel, run.wish.choice.list))
  const keys = [...new Set([...left!.keys(), ...right!.keys()])]
  const rows = keys.map((key) => ({ one: left!.get(key), other: right!.get(key) }))
  // Figures that only one of them has stand with their like.
  const groups = [...new Set(rows.map((row) => (row.one ?? row.other)!.group))]
  const ordered = groups.flatMap((group) =>
    rows.filter((row) => (row.one ?? row.other)!.group === group),
  )
  const differ = ordered.filter(
    ({ one, other }) => one !== undefined && other !== undefined && one.words !== other.words,
  )
  const alone = ordered.filter(({ one, other }) => one === undefined || other === undefined)
  const listed = only ? [...differ, ...alone] : ordered
  const csv = ordered
    .map((row) =>
      [
        (row.one ?? row.other)!.group,
        (row.one ?? row.other)!.name,
        row.one?.words,
        row.other?.words,
      ]
        .map((cell) => `"${(cell ?? '').replaceAll('"', '""')}"`)
        .join(','),
    )
    .join('\n')
  const both = ordered.length - alone.length
  const say = `Of ${both} figures that both have, ${howMany(differ.length, 'differ')}; ${howMany(alone.length, 'stand')} in one run only.`
  return html`<h2>Figures</h2><p>${say} <a class="no-print" href="${address(['lab', 'compare'], { ...here, only: only ? undefined : 'differing' })}">${only ? 'show all' : 'show only what differs'}</a></p>${table(
    {
      rows: listed,
      group: (row) => (row.one ?? row.other)!.group,
      columns: [
        { head: 'figure', cell: (row) => (row.one ?? row.other)!.name, quiet: true },
        { head: `run ${runs[0].number}`, cell: (row) => figureCell(row.one, shown[0]!) },
        { head: `run ${runs[1].number}`, cell: (row) => figureCell(row.other, shown[1]!) },
        {
          head: 'compared',
          cell: (row) =>
            row.one === undefined || row.other === undefined || row.one.words === row.other.words
              ? ''
              : html`<span class="look">differs</span>`,
        },
      ],
    },
  )}
${note(html`A dash: the run has no such figure. <a download="runs-${runs[0].number}-${runs[1].number}.csv" href="data:text/csv;charset=utf-8,${encodeURIComponent(csv)}">figures as CSV</a>`)}`
}

/** "None differs", "1 stands", "12 stand". */
function howMany(count: number, verb: string): string {
  return `${count || 'none'} ${verb}${count > 1 ? '' : 's'}`
}

function keyOf({ group, name }: Figure): string {
  return `${group}\n${name}`
}

function figureCell(figure: Figure | undefined, shown: Shown): Html {
  if (figure === undefined) return html`<span class="faint">–</span>`
  return figure.acts === undefined
    ? html`${figure.words}`
    : actsCell(figure.words, figure.acts, shown)
}

/** All figures of a run, in the order of the ladder. */
function figuresOf(lab: Lab): Figure[] {
  const { quarrel } = lab
  return [
    {
      group: 'what is told',
      name: 'window',
      words: `${dayShown(quarrel.window.start)} to ${dayShown(quarrel.window.end - 1)}`,
    },
    {
      group: 'what is told',
      name: 'middle width of a hostile act’s date',
      words: plural(Math.round(lab.medianWidth), 'day'),
    },
    ...lab.series.map(({ channel, acts, counts }) => ({
      group: 'what is told',
      name: channel,
      words: String(acts),
      acts: [...new Set(counts.flatMap((one) => one.acts))],
    })),
    ...lab.changes.changes.map(({ name, change }) => ({
      group: 'when each side changed',
      name,
      words: `${dayShown(dateAt(change, 0.5))} (${dayShown(changeBetween(change).from)} to ${dayShown(changeBetween(change).to)}), ${strengthWords(change.bayesFactor)}`,
    })),
    ...lab.predictions.map(({ explanation, expects, verdict, acts }) => ({
      group: 'what each explanation expects',
      name: `${explanation}: ${expects}`,
      words: verdict,
      acts,
    })),
    ...lab.rows.flatMap((row) =>
      row.channels.map((channel) => ({
        group: `hostile acts of ${row.side} after`,
        name: inputWords[channel.test.input],
        words: `${channel.interval.estimate.toFixed(2)} (${intervalWords(channel)}), ${verdictOf(channel)}, ${channel.sensitivity.words}`,
        acts: actsOf(quarrel, channelFor(quarrel, row.side, channel.test.input)).map(
          (act) => act.id,
        ),
      })),
    ),
    ...(lab.beliefs?.beliefs ?? []).map(({ side, input, withStep, withoutStep }) => ({
      group: `believed: ${side} after`,
      name: inputWords[input],
      words: `${percent(withStep.included)} with a step, ${percent(withoutStep.included)} without`,
      acts: actsOf(quarrel, channelFor(quarrel, side, input)).map((act) => act.id),
    })),
    ...(lab.support?.rows ?? []).map(({ explanation, margin, verdict, stands }) => ({
      group: 'which explanation it supports',
      name: explanation,
      words:
        stands.of === 0
          ? `not settled, ahead by ${aheadWords({ margin })}`
          : `${verdict}, ahead by ${aheadWords({ margin })}, in ${stands.ways} of ${stands.of} ways of counting`,
    })),
    ...(lab.counterfactual?.differences ?? []).map(({ side, fewer, from, to }) => ({
      group: 'without the turn at home, fewer hostile acts',
      name: side,
      words: `${fewer.toFixed(0)} (${from.toFixed(0)} to ${to.toFixed(0)})`,
    })),
  ]
}
