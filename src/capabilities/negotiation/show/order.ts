/** What must come before what: drawn, and as a table. */
import { cut, documentAddress, type Html, html } from '../../../markup/index.ts'
import { type Order, orderOn } from '../answer/order.ts'
import type { Board } from '../answer.ts'

const width = 220
const height = 46
const between = 60

/** Steps drawn; more make no picture, and the table has them all. */
const mostDrawn = 14

export function orderSection(board: Board): Html | undefined {
  const order = orderOn(board)
  if (order.edges.length === 0) return undefined
  return html`<section class="order"><h2>What must come before what</h2>
${order.steps.length <= mostDrawn && picture(order)}
<table><caption>Order of steps, each with who says so</caption><thead><tr><th scope="col">first</th><th scope="col">then</th><th scope="col">says</th></tr></thead>
<tbody>${order.edges
    .slice(0, 24)
    .map(
      ({ first, next, act }) =>
        html`<tr><td data-name="first">${stepWords(order, first)}</td><td data-name="then">${stepWords(order, next)}</td><td data-name="says"><a href="${documentAddress(act.document.id, act.finding.evidence[0])}">${act.party}, ${act.document.date?.value ?? act.document.id}</a></td></tr>`,
    )}</tbody></table></section>`
}

function stepWords({ steps, looped }: Order, step: number): Html {
  return html`${cut(steps[step]!.words, 90)}${looped.has(step) && html` <span class="look">comes before itself by way of others</span>`}`
}

/** Steps in columns by how much comes before them. */
function picture({ steps, edges, depth, looped }: Order): Html {
  const rows = new Map<number, number>()
  const places = steps.map((_, at) => {
    const column = depth[at]!
    const row = rows.get(column) ?? 0
    rows.set(column, row + 1)
    return { x: column * (width + between), y: row * (height + 14) }
  })
  const wide = (Math.max(...depth) + 1) * (width + between) - between
  const high = Math.max(...rows.values()) * (height + 14)
  return html`<svg viewBox="-2 -2 ${wide + 4} ${high + 4}" role="img" aria-label="Steps from what comes first to what comes last; the table below says the same">
${edges.map(({ first, next }) => {
  const [from, to] = [places[first]!, places[next]!]
  return html`<path d="M${from.x + width} ${from.y + height / 2} L${to.x} ${to.y + height / 2}" class="edge"${looped.has(first) && looped.has(next) && html` data-loop`}></path><circle cx="${to.x}" cy="${to.y + height / 2}" r="3" class="tip"></circle>`
})}
${places.map(({ x, y }, at) => {
  const [line, more] = linesOf(steps[at]!.words)
  return html`<g><rect x="${x}" y="${y}" width="${width}" height="${height}" class="step"></rect><text x="${x + 8}" y="${y + 19}">${line}</text><text x="${x + 8}" y="${y + 36}">${more}</text></g>`
})}</svg>`
}

function linesOf(words: string): [string, string] {
  const short = cut(words, 66)
  if (short.length <= 34) return [short, '']
  const at = short.lastIndexOf(' ', 34)
  return [short.slice(0, at), short.slice(at + 1)]
}
