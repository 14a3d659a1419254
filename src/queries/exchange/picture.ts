/** The signature picture, drawn on the server as SVG: lanes, marks, arcs, the two rules, the silences. */
import { dateWords, documentAddress, type Html, html } from '../../markup/index.ts'
import type { Layout, PlacedMark } from './layout.ts'

/** The picture; `nameOf` gives a lane its word. */
export function picture(layout: Layout, nameOf: (lane: string) => string): Html {
  return html`<figure class="exchange" data-enhance="exchange">
<svg viewBox="0 0 ${layout.width} ${layout.height}" role="group" aria-label="The exchange as a picture; the table below has the same facts">
${layout.lanes.map((lane) => html`<g class="lane"${lane.side && html` data-side`}><line x1="160" x2="${layout.width - 20}" y1="${lane.y}" y2="${lane.y}"/><text x="0" y="${lane.y + 5}">${short(nameOf(lane.name))}</text></g>`)}
${rules(layout)}
${layout.arcs.map(({ arc, path, x, y }) => html`<g class="arc" data-how="${arc.how}" data-from="${arc.from.id}" data-answers="${arc.answers.id}"${!(arc.from.held && arc.answers.held) && html` data-broken`}><path d="${path}"/><text x="${x.toFixed(1)}" y="${(y + 4).toFixed(1)}">${daysWords(arc.days)}</text></g>`)}
${layout.marks.map(drawMark)}
${waits(layout, nameOf)}
</svg>
<figcaption class="reading-line" aria-live="polite">Point at a mark, or walk through them with <kbd>←</kbd> <kbd>→</kbd>: who, when, how it begins.</figcaption>
</figure>`
}

function rules(layout: Layout): Html {
  const { stretchedY, trueY, width } = layout
  const middle = (stretchedY + trueY) / 2
  return html`<g class="rules" aria-hidden="true">
<line x1="160" x2="${width - 20}" y1="${stretchedY}" y2="${stretchedY}"/><line x1="160" x2="${width - 20}" y1="${trueY}" y2="${trueY}"/>
<text class="axis" x="0" y="${stretchedY + 5}">stretched</text><text class="axis" x="0" y="${trueY + 5}">as days run</text>
${spaced(layout.ticks.map((tick) => ({ ...tick, x: tick.stretched }))).map((tick) => html`<text class="tick" x="${tick.x.toFixed(1)}" y="${stretchedY - 7}">${tick.words}</text>`)}
${layout.ticks.map((tick) => html`<path class="fan" d="M${tick.stretched.toFixed(1)} ${stretchedY}C${tick.stretched.toFixed(1)} ${middle} ${tick.true.toFixed(1)} ${middle} ${tick.true.toFixed(1)} ${trueY}"/>`)}
${spaced(layout.ticks.map((tick) => ({ ...tick, x: tick.true }))).map((tick) => html`<text class="tick" x="${tick.x.toFixed(1)}" y="${trueY + 17}">${tick.words}</text>${tick.year && html`<text class="tick" x="${tick.x.toFixed(1)}" y="${trueY + 33}">${tick.year}</text>`}`)}
</g>`
}

/** Ticks whose words would run into each other are left unsaid; their lines stay. */
function spaced<T extends { readonly x: number }>(ticks: readonly T[]): T[] {
  let last = -Infinity
  return ticks.filter((tick) => {
    if (tick.x - last < 27) return false
    last = tick.x
    return true
  })
}

function drawMark({ mark, x, y, doubt, label, labelY }: PlacedMark): Html {
  const date = mark.date === '' ? 'undated' : dateWords(mark.date)
  const href = mark.held ? documentAddress(mark.id) : `/missing#${mark.id}`
  const told = `${mark.name}. “${mark.incipit} …”`
  return html`<a href="${href}" class="sheet"${!mark.held && html` data-missing`} data-id="${mark.id}" aria-label="${told}">
${doubt > 3 && html`<line class="span" x1="${(x - doubt).toFixed(1)}" x2="${(x + doubt).toFixed(1)}" y1="${y + 9}" y2="${y + 9}"/>`}
<circle class="reach" cx="${x.toFixed(1)}" cy="${y}" r="13"/><circle cx="${x.toFixed(1)}" cy="${y}" r="4.6"/>
${label && html`<text x="${x.toFixed(1)}" y="${labelY}">${shortDate(date)}</text>`}</a>`
}

function waits(layout: Layout, nameOf: (lane: string) => string): Html {
  return html`<g class="waits">${layout.waitRows.map((row) => html`<text class="axis" x="0" y="${row.y + 4}">${short(nameOf(row.name))} awaited</text>`)}
${layout.waits.map(({ wait, x, width, y, days }) => html`<g${wait.until === undefined && html` data-open`}><title>${wait.letter.name}: ${wait.until === undefined ? 'no answer in the record' : `answered after ${days} days`}</title><line x1="${x.toFixed(1)}" x2="${(x + width).toFixed(1)}" y1="${y}" y2="${y}"/>${width > 34 && html`<text x="${(x + width / 2).toFixed(1)}" y="${y + 14}">${wait.until === undefined ? 'no answer' : days}</text>`}</g>`)}</g>`
}

/** A count of days, or the two ends where a date is a span. */
export function daysWords(days: { readonly first: number; readonly last: number }): string {
  const first = Math.max(0, Math.round(days.first))
  const last = Math.round(days.last)
  return first === last ? String(first) : `${first}–${last}`
}

function shortDate(words: string): string {
  return words
    .replace(/ \d{4}$/, '')
    .replace(/\b(Jan|Feb|Mar|Apr|Aug|Sep|Oct|Nov|Dec)[a-z]+/g, '$1')
}

function short(name: string): string {
  return name.length <= 20 ? name : `${name.slice(0, 19).replace(/\s+\S*$/, '')} …`
}
