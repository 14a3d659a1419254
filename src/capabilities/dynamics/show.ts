/**
 * The lab on a page: the picture with its table twin, change dates, the prediction
 * table, links; and, when asked for, the fitted rows and the support table, which
 * run beside the room and tell how far they are.
 */
import {
  chart,
  dateWords,
  documentAddress,
  empty,
  type Html,
  html,
  note,
  passage,
  table,
  title,
} from '../../markup/index.ts'
import type { FindingId, StandingRecord } from '../../record/index.ts'
import type { Page, Show, ViewRequest } from '../capability.ts'
import type { Counted } from './acts/series.ts'
import { firstSteps, quarrelIn } from './answer.ts'
import { changeBetween, dateAt } from './changes/change.ts'
import { strengthWords, sureOrders } from './changes/quarrel-changes.ts'
import { explanations } from './explain/explanations.ts'
import { graphPicture, linkGraph } from './graph.ts'
import { dayWords, type Lab, usualLinks } from './lab.ts'
import { escalationPicture } from './picture.ts'
import { reportOf } from './report.ts'
import { type LabRun, type Progress, startLab } from './worker.ts'

export const show: Show = {
  margin: () => undefined,
  views: [{ path: 'lab', title: 'Lab', key: 'l', page: labPage }],
}

const seed = 7

function labPage(record: StandingRecord, { query }: ViewRequest): Page {
  const { quarrel, undated } = quarrelIn(record)
  if (quarrel === undefined)
    return page(
      html`${title('How the quarrel moved')}${empty('No two sides act on each other in these papers.', 'The lab counts events; see what was found under Events, or give a list with: rejoinder dynamics DIR --events LIST.csv')}`,
    )
  const lab = firstSteps(quarrel, seed)
  const tone = query.get('tone') === 'conciliatory' ? 'conciliatory' : 'hostile'
  const picture = escalationPicture(lab, tone)
  return page(
    html`${title('How the quarrel moved', html`${tone === 'hostile' ? 'Hostile' : 'Conciliatory'} acts in two directions, ${lab.quarrel.sides[0]} and ${lab.quarrel.sides[1]}. The line counts what certainly fell in a period; the grey above it what may have, because the words date it no closer.${undated > 0 && ` ${undated} events that nothing dates are left out.`}`)}
<p class="switches no-print">${['hostile', 'conciliatory'].map((one) => html`<a href="/lab?tone=${one}"${one === tone && html` aria-current="true"`}>${one}</a> `)}<a href="/events">all events</a></p>
${lab.warnings.map((warning) => html`<p class="note"><span class="look">${warning.stops ? 'Stop' : 'Mind'}</span> ${warning.words}</p>`)}
${chart({ ...picture, kind: 'plot wide' })}
${downloads(lab, picture)}
${changesTable(lab)}
${predictionsTable(lab, record)}
${linksSection(fittedLab(lab) ?? lab, record)}
${ladder(lab, query)}
<h2>The picture as a table</h2>${seriesTable(lab, record)}`,
    running(lab),
  )
}

function page(main: Html, reload?: boolean): Page {
  return {
    title: 'How the quarrel moved',
    shape: 'wide',
    main,
    // While the worker counts, the page comes again by itself; a click on "stop" ends it.
    ...(reload === true
      ? { head: html`<meta http-equiv="refresh" content="3;url=/lab?run=on">` }
      : {}),
  }
}

/** Figures as CSV and the picture as SVG, carried in the links themselves: they work in a printed site too. */
function downloads(lab: Lab, picture: { drawing: Html; width: number; height: number }): Html {
  const [first] = lab.series
  const head = [
    'period',
    ...lab.series.flatMap(({ channel }) => [
      `${channel}: certain`,
      `${channel}: at most`,
      `${channel}: expected`,
    ]),
  ]
  const lines = (first?.counts ?? []).map(({ period }, at) =>
    [
      period.name,
      ...lab.series.flatMap(({ counts }) => [
        counts[at]!.certain,
        counts[at]!.possible,
        counts[at]!.expected.toFixed(2),
      ]),
    ].join(','),
  )
  const csv = `${head.map((cell) => `"${cell}"`).join(',')}\n${lines.join('\n')}\n`
  const style =
    '<style>text{font:13px serif}.band{fill:#0002}.sure{fill:none;stroke:#000;stroke-width:1.5}.axis{stroke:#000}.grid{stroke:#0003}.change{fill:#000b}</style>'
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${picture.width} ${picture.height}">${style}${picture.drawing.markup}</svg>`
  return html`<p class="note no-print"><a download="escalation.csv" href="data:text/csv;charset=utf-8,${encodeURIComponent(csv)}">figures as CSV</a> · <a download="escalation.svg" href="data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}">picture as SVG</a></p>`
}

function changesTable({ changes }: Lab): Html {
  if (changes.changes.length === 0) return note('Too few acts to ask when a side changed.')
  const sure = sureOrders(changes)
  return html`<h2>When each side changed</h2>${table({
    rows: changes.changes,
    columns: [
      { head: 'series', cell: ({ name }) => name, quiet: true },
      { head: 'acts', figures: true, cell: ({ count }) => count },
      { head: 'middle', cell: ({ change }) => dayWords(dateAt(change, 0.5)) },
      {
        head: 'nine in ten',
        cell: ({ change }) =>
          `${dayWords(changeBetween(change).from)} to ${dayWords(changeBetween(change).to)}`,
      },
      { head: 'in words', cell: ({ change }) => strengthWords(change.bayesFactor) },
    ],
  })}
${note(sure.length === 0 ? 'No order of changes is sure (80 % or more, and some evidence of both).' : `Given that each changed once: ${sure.map(({ first, second, probability }) => `${first} before ${second} ${Math.round(100 * probability)} %`).join('; ')}.`)}`
}

function predictionsTable({ predictions }: Lab, record: StandingRecord): Html {
  return html`<h2>What each explanation expects, and what is seen</h2>${table({
    rows: predictions,
    group: ({ explanation }) =>
      `${explanation}: ${explanations.find((one) => one.name === explanation)?.words ?? ''}`,
    columns: [
      { head: 'expects', cell: ({ expects }) => expects, quiet: true },
      {
        head: 'record',
        cell: ({ verdict }) =>
          verdict === 'against' ? html`<span class="look">against</span>` : verdict,
      },
      { head: 'seen', cell: ({ shows }) => shows },
      {
        head: 'acts',
        cell: ({ acts }) =>
          html`${acts.slice(0, 6).map((id) => actLink(id, record))}${acts.length > 6 && html` and ${acts.length - 6} more`}`,
      },
    ],
  })}`
}

/** What the words say set off what, with what the fit gives once it ran, and each link with its words. */
function linksSection(lab: Lab, record: StandingRecord): Html {
  const graph = linkGraph(lab)
  const picture = graphPicture(graph, lab.quarrel)
  if (picture === undefined)
    return html`<h2>What the words say set off what</h2>${note('No words of this record name one act as the occasion of another.')}`
  const words = new Map(
    [...record.findings('reaction')].map((one) => [`${one.body.from} ${one.body.to}`, one]),
  )
  return html`<h2>What the words say set off what</h2>
${chart({ ...picture, kind: 'plot wide' })}
${note('Solid: the words name the occasion. Dashed: the share that the fitted rows give, once they are run. In the second ink: words that the dates do not bear out.')}
${
  graph.links.length > 0 &&
  table({
    rows: graph.links,
    columns: [
      { head: 'act', cell: ({ later }) => actLink(later.id, record), quiet: true },
      {
        head: 'said to be',
        cell: ({ link, contradicted }) =>
          contradicted
            ? html`${relationWords[link.relation] ?? link.relation} <span class="look">against the dates</span>`
            : (relationWords[link.relation] ?? link.relation),
      },
      { head: 'occasion', cell: ({ earlier }) => actLink(earlier.id, record) },
      {
        head: 'whose claim',
        cell: ({ link }) => (link.claimedBy === 'author' ? 'the text’s own' : link.claimedBy),
      },
      {
        head: 'words',
        cell: ({ link }) => {
          const found = words.get(`${link.from} ${link.to}`)
          return found === undefined ? '–' : passage(found.evidence[0])
        },
      },
    ],
  })
}`
}

const relationWords: Readonly<Record<string, string>> = {
  answers: 'an answer to',
  prompted: 'prompted by',
  pretext: 'under the pretext of',
  uses: 'making use of',
  discounts: 'making light of',
  instigated: 'instigated by',
}

/** The lab with its fitted rows, where the worker has them for these acts. */
function fittedLab(lab: Lab): Lab | undefined {
  return current?.key === keyOf(lab) ? current.lab : undefined
}

/** An act by its kind and date, as a way to its words. */
function actLink(id: string, record: StandingRecord): Html {
  const finding = record.finding(id as FindingId)
  if (finding?.kind !== 'event') return html`${id} `
  const { document, evidence, body } = finding
  const { kind, actor, target, first, last } = body
  const date =
    first === undefined ? '' : `, ${dateWords(first === last ? first : `${first}/${last}`)}`
  return html`<a href="${documentAddress(document, { start: evidence[0].start })}" title="${actor.root} → ${target.root}${date}">${kind.toLowerCase()}</a> `
}

/** A long run of the ladder's later steps, one a room. */
interface Running {
  readonly key: string
  readonly run: LabRun
  progress: Progress | undefined
  lab: Lab | undefined
  trouble: string | undefined
}

let current: Running | undefined

function running(lab: Lab): boolean {
  return (
    current !== undefined &&
    current.key === keyOf(lab) &&
    current.lab === undefined &&
    current.trouble === undefined
  )
}

function keyOf({ quarrel }: Lab): string {
  return JSON.stringify([
    quarrel.window,
    quarrel.acts.map((act) => [act.id, act.start, act.end, act.scale]),
  ])
}

function ladder(lab: Lab, query: URLSearchParams): Html {
  if (lab.warnings.some((warning) => warning.stops)) return html``
  const key = keyOf(lab)
  if (query.get('run') === 'on' && current?.key !== key) start(lab, key)
  if (query.get('run') === 'stop') current?.run.stop()
  const here = current?.key === key ? current : undefined
  if (here?.trouble !== undefined)
    return note(html`<span class="look">Stopped</span>: ${here.trouble}`)
  if (here?.lab !== undefined)
    return html`<h2>The fitted steps</h2><pre class="report">${reportOf(here.lab, 'this record')}</pre>`
  if (here !== undefined)
    return html`<h2>While it is counting</h2><p aria-live="polite">${here.progress === undefined ? 'Starting.' : `${here.progress.what}: ${here.progress.done} of ${here.progress.of}.`} <a href="/lab?run=stop" rel="nofollow">Stop here</a>; what is done stays and is marked as unfinished.</p>`
  return html`<h2>Which explanation this record supports</h2><p>Asked by making two hundred records like this one under each explanation and giving each the same test; it takes a minute or two. <a href="/lab?run=on" rel="nofollow">Run it</a>, or on the command line: <code>rejoinder dynamics DIR --report</code></p>`
}

function start(lab: Lab, key: string): void {
  current?.run.stop()
  const run = startLab(
    lab.quarrel,
    { seed, twins: 200, bootstrap: 99, sweeps: 1000, links: usualLinks },
    (progress) => {
      if (current?.key === key) current.progress = progress
    },
  )
  const made: Running = { key, run, progress: undefined, lab: undefined, trouble: undefined }
  current = made
  run.lab.then(
    (done) => {
      made.lab = done
    },
    (error: unknown) => {
      made.trouble = error instanceof Error ? error.message : String(error)
    },
  )
}

/** More acts than these are not listed under a number; they stand under Events. */
const mostListed = 20

/** A count that opens its acts. */
function countCell({ certain, possible, acts }: Counted, record: StandingRecord): Html {
  const words = certain === possible ? String(certain) : `${certain}–${possible}`
  if (acts.length === 0) return html`<span class="faint">${words}</span>`
  const more = acts.length - mostListed
  return html`<details><summary>${words}</summary>${acts.slice(0, mostListed).map((id) => html`${actLink(id, record)}<br>`)}${more > 0 && html`and ${more} more, under <a href="/events">Events</a>`}</details>`
}

function seriesTable({ series }: Lab, record: StandingRecord): Html {
  const [first] = series
  if (first === undefined) return note('Nothing to count.')
  return table({
    caption: 'Certainly in the period, and at most.',
    rows: first.counts.map((_, at) => at),
    columns: [
      { head: 'period', cell: (at: number) => first.counts[at]!.period.name, quiet: true },
      ...series.map(({ channel, counts }) => ({
        head: channel,
        figures: true,
        cell: (at: number) => countCell(counts[at]!, record),
      })),
    ],
  })
}
