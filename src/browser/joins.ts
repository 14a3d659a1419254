/** Lines across the gutter, from words to the words they take up. Drawn anew when the page changes its shape. */
import { once } from './once.ts'

const namespace = 'http://www.w3.org/2000/svg'
/** A join that would run further than this is cut to two stubs: a steep line says nothing. */
const farthest = 900
const stub = 16

export function enhanceJoins(root: ParentNode): void {
  for (const spread of once<HTMLElement>(root, '[data-enhance=joins]', 'joins')) {
    const picture = document.createElementNS(namespace, 'svg')
    picture.setAttribute('class', 'joins')
    picture.setAttribute('aria-hidden', 'true')
    spread.append(picture)
    const redraw = () => draw(spread, picture)
    new ResizeObserver(redraw).observe(spread)
    spread.addEventListener('toggle', redraw, { capture: true })
    void document.fonts.ready.then(redraw)
    goToPassage(spread)
  }
}

/** Both passages in view: the one beside that the address asks for, else the one here. */
function goToPassage(spread: HTMLElement): void {
  if (location.hash !== '') return
  spread.querySelector('#there, #at')?.scrollIntoView({ block: 'center' })
}

function draw(spread: HTMLElement, picture: SVGElement): void {
  picture.replaceChildren()
  const frame = spread.getBoundingClientRect()
  const left = spread.querySelector('.there')?.getBoundingClientRect()
  const right = spread.querySelector('.here')?.getBoundingClientRect()
  if (left === undefined || right === undefined || right.left < left.right) return
  const gutter = { from: left.right - frame.left + 8, to: right.left - frame.left - 30 }
  for (const late of spread.querySelectorAll<HTMLElement>('.here [data-join]')) {
    if (!isFirstPiece(spread, '.here', late)) continue
    const early = spread.querySelector<HTMLElement>(
      `.there [data-join="${CSS.escape(late.dataset.join ?? '')}"]`,
    )
    const from = early === null ? undefined : [...early.getClientRects()].at(-1)
    const to = late.getClientRects()[0]
    if (from === undefined || to === undefined) continue
    const path = pathBetween(gutter, middle(from) - frame.top, middle(to) - frame.top)
    const line = document.createElementNS(namespace, 'path')
    line.setAttribute('d', path)
    line.setAttribute('class', late.dataset.how ?? '')
    picture.append(line)
  }
}

/** Marks inside a passage cut it in pieces; one line is enough. */
function isFirstPiece(spread: HTMLElement, side: string, piece: HTMLElement): boolean {
  return (
    spread.querySelector(`${side} [data-join="${CSS.escape(piece.dataset.join ?? '')}"]`) === piece
  )
}

function middle(box: DOMRect): number {
  return (box.top + box.bottom) / 2 + 7
}

function pathBetween(gutter: { from: number; to: number }, y1: number, y2: number): string {
  const { from, to } = gutter
  if (Math.abs(y1 - y2) > farthest) return `M${from} ${y1}h${stub}M${to - stub} ${y2}h${stub}`
  const bend = (to - from) / 2
  return `M${from} ${y1}C${from + bend} ${y1} ${to - bend} ${y2} ${to} ${y2}`
}
