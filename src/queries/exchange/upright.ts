/** The same picture upright, for narrow screens: time runs down, one column a party. */
import { type Html, html } from '../../markup/index.ts'
import { laneNamesOf } from './lane-names.ts'
import { type Frame, layoutOf, type PlacedMark } from './layout.ts'
import { arcs, type Drawn, markAddress, toldOf } from './picture.ts'

const width = 390

/** The two sides only; other bodies stand in the table. */
export function upright(drawn: Drawn): Html {
  const sides = drawn.exchange.lanes.filter((lane) => lane.side)
  const names = new Set(sides.map((lane) => lane.name))
  const marks = drawn.exchange.marks.filter((mark) => names.has(mark.lane))
  const frame: Frame = {
    from: 52,
    to: 52 + Math.max(240, marks.length * 46),
    sideGap: 150,
    otherGap: 60,
    top: 118,
    labelLength: () => 18,
  }
  const layout = layoutOf({ ...drawn.exchange, lanes: sides, marks }, frame)
  const nameOf = laneNamesOf(drawn.exchange, 18)
  return html`<svg class="upright" viewBox="0 0 ${width} ${frame.to + 30}" role="group" aria-label="The exchange as a picture; the table below has the same facts">
${layout.lanes.map((lane) => html`<g class="lane" data-side><line x1="${lane.across}" x2="${lane.across}" y1="28" y2="${frame.to + 24}"/><text x="${lane.across}" y="16">${nameOf(lane.name)}</text></g>`)}
${arcs(layout, (along, across) => `${n(across)} ${n(along)}`)}
${layout.marks.map((one) => drawMark(one, drawn))}
</svg>`
}

/** A label has one line beside its mark; what would stand further out is told in words alone. */
function drawMark(placed: PlacedMark, drawn: Drawn): Html {
  const { mark, along, lane, label } = placed
  const side = lane.outward
  return html`<a href="${markAddress(mark)}" class="sheet"${!mark.held && html` data-missing`} data-id="${mark.id}" aria-label="${label && `${label.words}: `}${toldOf(drawn, mark)}" data-say="${toldOf(drawn, mark)}">
<circle class="reach" cx="${lane.across}" cy="${n(along)}" r="15"/><circle cx="${lane.across}" cy="${n(along)}" r="5"/>
${label?.line === 0 && html`<text aria-hidden="true" class="${side < 0 ? 'before' : 'after'}" x="${lane.across + side * 13}" y="${n(along + 5)}">${label.words}</text>`}</a>`
}

function n(value: number): string {
  return value.toFixed(1).replace(/\.0$/, '')
}
