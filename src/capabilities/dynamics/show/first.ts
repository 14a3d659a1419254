/** The steps that need no fit, as tables: counts, change dates, predictions, stated links, and their downloads. */
import { chart, dateWords, type Html, html, note, passage, table } from '../../../markup/index.ts'
import { actsOf } from '../acts/act.ts'
import type { Counted } from '../acts/series.ts'
import { changeBetween, dateAt } from '../changes/change.ts'
import { strengthWords, sureOrders } from '../changes/quarrel-changes.ts'
import { explanations } from '../explain/explanations.ts'
import { seenOf, unseenWords } from '../explain/predictions.ts'
import { graphPicture, linkGraph } from '../graph.ts'
import type { Lab } from '../lab.ts'
import { plural } from '../words.ts'
import { actLink, actsCell, dayShown, type Shown } from './acts.ts'

/** What the reader must know of the record before its figures. */
export function warningNotes({ warnings }: Lab, shown: Shown): readonly Html[] {
  return warnings.map(
    ({ stops, words, acts }) =>
      html`<div class="note"><span class="look">${stops ? 'Stop' : 'Mind'}</span> ${words.replace(/\d{4}-\d\d-\d\d/g, dateWords)}${acts.length > 0 && html` ${actsCell('Which acts', acts, shown)}`}</div>`,
  )
}

/** Figures as CSV and the picture as SVG, carried in the links themselves: they work in a printed site too. */
export function downloads(
  lab: Lab,
  picture: { drawing: Html; width: number; height: number },
): Html {
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
  const csv = `${head.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\n${lines.join('\n')}\n`
  const style =
    '<style>text{font:13px serif}.band{fill:#0002}.sure{fill:none;stroke:#000;stroke-width:1.5}.axis{stroke:#000}.grid{stroke:#0003}.change{fill:#000b}</style>'
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${picture.width} ${picture.height}">${style}${picture.drawing.markup}</svg>`
  return html`<p class="note no-print"><a download="escalation.csv" href="data:text/csv;charset=utf-8,${encodeURIComponent(csv)}">figures as CSV</a> · <a download="escalation.svg" href="data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}">picture as SVG</a></p>`
}

/** When each side changed, and which first. */
export function changesTable({ changes, quarrel }: Lab, shown: Shown): Html {
  if (changes.changes.length === 0) return note('Too few acts to ask when a side changed.')
  const sure = sureOrders(changes)
  return html`<h2>When each side changed</h2>${table({
    rows: changes.changes,
    columns: [
      { head: 'series', cell: ({ name }) => name, quiet: true },
      {
        head: 'acts',
        figures: true,
        cell: ({ name, count }) =>
          actsCell(
            count,
            seriesNames(name).flatMap((one) => actsOf(quarrel, one).map((act) => act.id)),
            shown,
          ),
      },
      { head: 'middle', cell: ({ change }) => dayShown(dateAt(change, 0.5)) },
      {
        head: 'nine in ten',
        cell: ({ change }) =>
          `${dayShown(changeBetween(change).from)} to ${dayShown(changeBetween(change).to)}`,
      },
      { head: 'in words', cell: ({ change }) => strengthWords(change.bayesFactor) },
    ],
  })}
${note(sure.length === 0 ? 'No order of changes is sure (80 % or more, and some evidence of both).' : `Given that each changed once: ${sure.map(({ first, second, probability }) => `${first} before ${second} ${Math.round(100 * probability)} %`).join('; ')}.`)}`
}

/** A share of hostile acts is of hostile and conciliatory ones. */
function seriesNames(name: string): readonly string[] {
  const of = /^share of hostile (.*)$/.exec(name)?.[1]
  return of === undefined ? [name] : [`hostile ${of}`, `conciliatory ${of}`]
}

/** What each explanation expects, with the acts for and against. */
export function predictionsTable({ predictions }: Lab, shown: Shown): Html {
  const { seen, unseen } = seenOf(predictions)
  const silent = unseenWords(unseen)
  return html`<h2>What each explanation expects, and what is seen</h2>${
    seen.length > 0 &&
    table({
      rows: seen,
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
            acts.length === 0 ? '' : actsCell(unbroken(plural(acts.length, 'act')), acts, shown),
        },
      ],
    })
  }${silent !== undefined && note(silent)}`
}

/** What the words say set off what, with what the fit gives once it ran, and each link with its words. */
export function linksSection(lab: Lab, shown: Shown): Html {
  const graph = linkGraph(lab)
  const picture = graphPicture(graph, lab.quarrel)
  if (picture === undefined)
    return html`<h2>What the words say set off what</h2>${note('No words of this record name one act as the occasion of another.')}`
  const words = new Map(
    [...shown.record.findings('reaction')].map((one) => [`${one.body.from} ${one.body.to}`, one]),
  )
  return html`<h2>What the words say set off what</h2>
${chart({ ...picture, kind: 'plot wide' })}
${note('Solid: the words name the occasion. Dashed: the share that the fitted rows give, once they are run. In the second ink: words that the dates do not bear out.')}
${
  graph.links.length > 0 &&
  table({
    rows: graph.links,
    columns: [
      { head: 'act', cell: ({ later }) => actLink(later.id, shown), quiet: true },
      {
        head: 'said to be',
        cell: ({ link, contradicted }) =>
          contradicted
            ? html`${relationWords[link.relation] ?? link.relation} <span class="look">against the dates</span>`
            : (relationWords[link.relation] ?? link.relation),
      },
      { head: 'occasion', cell: ({ earlier }) => actLink(earlier.id, shown) },
      {
        head: 'whose claim',
        cell: ({ link }) => (link.claimedBy === 'author' ? 'the text’s own' : link.claimedBy),
      },
      {
        head: 'words',
        cell: ({ link }) => {
          const found = words.get(`${link.from} ${link.to}`)
          if (found !== undefined) return passage(found.evidence[0])
          return link.words === undefined ? '–' : html`<q>${link.words}</q>`
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
  damped: 'held back by',
}

/** Kept on one line: `2004 Q1`, `0.10 to 0.30`. */
export function unbroken(words: string): string {
  return words.replaceAll(' ', '\u00a0')
}

/** Counts by period, the twin of the picture. */
export function seriesTable({ series }: Lab, shown: Shown): Html {
  const [first] = series
  if (first === undefined) return note('Nothing to count.')
  return table({
    caption: 'Certainly in the period, and at most.',
    rows: first.counts.map((_, at) => at),
    columns: [
      {
        head: 'period',
        cell: (at: number) => unbroken(first.counts[at]!.period.name),
        quiet: true,
      },
      ...series.map(({ channel, counts }) => ({
        head: channel,
        figures: true,
        cell: (at: number) => countCell(counts[at]!, shown),
      })),
    ],
  })
}

/** A count that opens its acts. */
function countCell({ certain, possible, acts }: Counted, shown: Shown): Html {
  return actsCell(certain === possible ? String(certain) : `${certain}–${possible}`, acts, shown)
}
