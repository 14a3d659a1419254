/**
 * What if, apart from any record: the two-level agents with each channel off and each parameter
 * swung, and stock-and-flow models, the theory's own or one that somebody brings.
 */
import { chart, type Html, html, note, table, title } from '../../../markup/index.ts'
import type { Page } from '../../capability.ts'
import {
  parameterWords,
  type Sweep,
  type TheoryRow,
  theoryRows,
  theorySweep,
  theoryXmile,
} from '../whatif/theory.ts'
import { unbroken } from './first.ts'
import { broughtModel, modelSection } from './models.ts'

const lives = 60
const sweepLives = 20
const seed = 7

/** The same for every record, so counted once. */
let counted: { readonly rows: readonly TheoryRow[]; readonly sweep: Sweep } | undefined

export function theoryPage(query: URLSearchParams): Page {
  const brought = broughtModel(query.get('model') ?? undefined)
  if (brought !== undefined)
    return {
      title: 'A model',
      shape: 'wide',
      main: html`${title(brought.name, 'A stock-and-flow model that was brought; it is kept while the room is open, and is no part of the record.')}<p class="switches no-print"><a href="/lab/theory">what the theory implies</a> <a href="/lab">the lab</a></p>${modelSection(brought)}`,
    }
  counted ??= {
    rows: theoryRows({ seed, runs: lives }),
    sweep: theorySweep({ seed, runs: sweepLives }),
  }
  return {
    title: 'What the theory implies',
    shape: 'wide',
    main: html`${title('What the theory implies', 'Two invented sides, each with a quarrel at home, lived through three years with and without a push of radical power on the first of them. Nothing here is fitted to a record, and nothing of it says what happened.')}
<p class="switches no-print"><a href="/lab">the lab</a></p>
${switchTable(counted.rows)}
${sweepSection(counted.sweep)}
${modelForm()}`,
  }
}

function switchTable(rows: readonly TheoryRow[]): Html {
  const cell = (side: 0 | 1) => ({
    figures: true,
    cell: ({ more }: TheoryRow) => {
      const [middle, from, to] = more[side]!
      return html`${middle.toFixed(0)} <span class="faint">${unbroken(`(${from.toFixed(0)} to ${to.toFixed(0)})`)}</span>`
    },
  })
  return html`<h2>With each channel off</h2>${table({
    caption: `Hostile acts that the push adds: the middle of ${lives} lives, and where nine in ten of them lie. Seed ${seed}.`,
    rows,
    columns: [
      { head: 'theory', cell: ({ name }) => name, quiet: true },
      { head: 'first side', ...cell(0) },
      { head: 'second side', ...cell(1) },
    ],
  })}`
}

const width = 1240
const from = 430
const to = 1160
const rowHeight = 30

function sweepSection(sweep: Sweep): Html {
  const values = sweep.swings.flatMap(({ less, more }) => [less, more])
  const [least, most] = [Math.min(0, ...values), Math.max(1, ...values)]
  const x = (value: number): number => from + ((value - least) / (most - least)) * (to - from)
  const height = sweep.swings.length * rowHeight + 50
  const drawing = html`<line class="axis" x1="${fixed(x(sweep.usual))}" x2="${fixed(x(sweep.usual))}" y1="10" y2="${height - 30}"/><text x="${fixed(x(sweep.usual))}" y="${height - 10}" text-anchor="middle">as they are: ${sweep.usual.toFixed(0)}</text>
${sweep.swings.map(({ name, less, more }, at) => {
  const y = 14 + at * rowHeight
  const [left, right] = [x(Math.min(less, more)), x(Math.max(less, more))]
  const ends = [`−¼: ${less.toFixed(0)}`, `+¼: ${more.toFixed(0)}`]
  const [low, high] = less <= more ? ends : ends.toReversed()
  return html`<text x="0" y="${y + 15}">${parameterWords[name]}</text><rect class="change" x="${fixed(left)}" y="${y + 3}" width="${fixed(Math.max(1, right - left))}" height="16"/><text x="${fixed(left - 6)}" y="${y + 15}" text-anchor="end">${low}</text><text x="${fixed(right + 6)}" y="${y + 15}">${high}</text>`
})}`
  return html`<h2>With each parameter swung</h2>${chart({ drawing, width, height, kind: 'plot wide', label: 'Hostile acts that the push adds with each parameter a quarter less and a quarter more, the widest swing first; the table below has every figure.' })}
${table({
  caption: `Hostile acts of both sides that the push adds, the middle of ${sweepLives} lives.`,
  rows: sweep.swings,
  columns: [
    { head: 'parameter', cell: ({ name }) => parameterWords[name], quiet: true },
    { head: 'a quarter less', figures: true, cell: ({ less }) => less.toFixed(0) },
    { head: 'as it is', figures: true, cell: () => sweep.usual.toFixed(0) },
    { head: 'a quarter more', figures: true, cell: ({ more }) => more.toFixed(0) },
  ],
})}`
}

function modelForm(): Html {
  return html`<h2>As a stock-and-flow model</h2>
<p>The theory without chance, six stocks: <a download="theory.xmile" href="data:application/xml;charset=utf-8,${encodeURIComponent(theoryXmile())}">theory.xmile</a> opens in Stella and Vensim.</p>
<form class="act-form no-print" method="post" action="/lab" enctype="multipart/form-data"><input type="hidden" name="do" value="model">
<p><label for="lab-model">Or a model of your own (XMILE, or Vensim’s .mdl)</label><input id="lab-model" type="file" name="model" accept=".xmile,.stmx,.itmx,.xml,.mdl" required></p>
<p><button class="press">Run this model</button></p></form>
${note('Subscripts, macros, modules and data from other files are not supported; a model that has them is refused by the name of what it has.')}`
}

function fixed(value: number): string {
  return value.toFixed(1)
}
