/**
 * The exchange in the hand: arrow keys walk the marks and the answers between
 * them; drawing across the true rule chooses a stretch of time.
 */
import { once } from './once.ts'

export function enhanceExchange(root: ParentNode): void {
  for (const figure of once<HTMLElement>(root, '.exchange', 'exchange')) {
    figure.addEventListener('keydown', (event) => walk(figure, event))
    light(figure)
    for (const rule of figure.querySelectorAll<SVGRectElement>('[data-brush]')) brush(rule)
  }
}

/** Left and right in time, up and down along an answer. */
function walk(figure: HTMLElement, event: KeyboardEvent): void {
  const marks = [...figure.querySelectorAll<SVGAElement>('[data-id]')].filter(isSeen)
  const here = marks.findIndex((mark) => mark.matches(':focus'))
  const next = nextMark(figure, { marks, here, key: event.key })
  if (next === undefined) return
  event.preventDefault()
  next.focus()
  next.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}

interface Walk {
  readonly marks: readonly SVGAElement[]
  readonly here: number
  readonly key: string
}

function nextMark(figure: HTMLElement, { marks, here, key }: Walk): SVGAElement | undefined {
  const isUpright = (marks[here]?.closest('.upright') ?? null) !== null
  const [back, forth, across] = isUpright
    ? ['ArrowUp', 'ArrowDown', ['ArrowLeft', 'ArrowRight']]
    : ['ArrowLeft', 'ArrowRight', ['ArrowUp', 'ArrowDown']]
  if (key === forth) return marks[here + 1]
  if (key === back) return marks[here - 1]
  if (key === 'Home' && here >= 0) return marks[0]
  if (key === 'End' && here >= 0) return marks.at(-1)
  const own = marks[here]?.dataset.id
  if (own === undefined || !across.includes(key)) return undefined
  const [one, other] = key === across[0] ? ['from', 'answers'] : ['answers', 'from']
  const arc = [...figure.querySelectorAll<SVGElement>('.arc')].find(
    (each) => each.dataset[one!] === own,
  )
  return marks.find((mark) => mark.dataset.id === arc?.dataset[other!])
}

function isSeen(mark: SVGAElement): boolean {
  return mark.getClientRects().length > 0
}

/** A mark lights its answers and what it answers. */
function light(figure: HTMLElement): void {
  const show = (event: Event) => {
    const mark =
      event.target instanceof Element ? event.target.closest<SVGElement>('[data-id]') : null
    const id = mark?.dataset.id
    for (const arc of figure.querySelectorAll<SVGElement>('.arc, .ask'))
      arc.toggleAttribute(
        'data-lit',
        id !== undefined && [arc.dataset.from, arc.dataset.answers].includes(id),
      )
  }
  figure.addEventListener('pointerover', show)
  figure.addEventListener('focusin', show)
}

/** The shortest drag that is meant as one, in pixels. */
const least = 6

function brush(rule: SVGRectElement): void {
  const chosen = document.createElementNS('http://www.w3.org/2000/svg', 'rect')
  chosen.setAttribute('class', 'chosen')
  rule.after(chosen)
  let from: number | undefined
  rule.addEventListener('pointerdown', (event) => {
    from = event.clientX
    rule.setPointerCapture(event.pointerId)
  })
  rule.addEventListener('pointermove', (event) => {
    if (from !== undefined) paint(rule, chosen, [from, event.clientX])
  })
  rule.addEventListener('pointercancel', () => {
    from = undefined
    chosen.removeAttribute('width')
  })
  rule.addEventListener('pointerup', (event) => {
    if (from === undefined) return
    const edges: [number, number] = [from, event.clientX]
    from = undefined
    if (Math.abs(edges[0] - edges[1]) >= least) choose(rule, edges)
    else chosen.removeAttribute('width')
  })
}

function paint(rule: SVGRectElement, chosen: SVGElement, [one, other]: [number, number]): void {
  const box = rule.getBoundingClientRect()
  const unit = Number(rule.getAttribute('width')) / box.width
  const x = Number(rule.getAttribute('x')) + (Math.min(one, other) - box.left) * unit
  chosen.setAttribute('x', String(x))
  chosen.setAttribute('width', String(Math.abs(one - other) * unit))
  for (const name of ['y', 'height']) chosen.setAttribute(name, rule.getAttribute(name) ?? '0')
}

/** The stretch goes into the address: the page that it opens is the server's, as without script. */
function choose(rule: SVGRectElement, edges: [number, number]): void {
  const box = rule.getBoundingClientRect()
  const [first, last] = [Number(rule.dataset.first), Number(rule.dataset.last)]
  const day = (x: number) =>
    first + Math.min(1, Math.max(0, (x - box.left) / box.width)) * (last - first)
  const url = new URL(location.href)
  url.searchParams.set('from', dateOf(Math.floor(day(Math.min(...edges)))))
  url.searchParams.set('to', dateOf(Math.ceil(day(Math.max(...edges)))))
  url.searchParams.delete('page')
  location.assign(url)
}

function dateOf(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10)
}
