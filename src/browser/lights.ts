/**
 * Lights in the reader: words and their note light each other, and what they
 * point to on the page; what they point to elsewhere is read in a line below.
 */
import { once } from './once.ts'

export function enhanceLights(root: ParentNode): void {
  for (const page of once<HTMLElement>(root, '[data-enhance=reader]', 'lights')) {
    const line = lineOf(page)
    const light = (event: Event) => {
      if (!(event.target instanceof Element)) return
      const mark = event.target.closest<HTMLElement>('.mark, .gloss')
      dim(page)
      line.hidden = true
      if (mark === null) return
      for (const id of namesOf(mark)) for (const one of partners(page, id)) one.dataset.lit = ''
      for (const one of joined(page, mark)) one.dataset.lit = ''
      const say = sayOf(page, mark)
      if (say === undefined) return
      line.textContent = say
      line.hidden = false
    }
    page.addEventListener('pointerover', light)
    page.addEventListener('focusin', light)
    page.addEventListener('pointerleave', () => {
      dim(page)
      line.hidden = true
    })
  }
}

function lineOf(page: HTMLElement): HTMLElement {
  const line = document.createElement('p')
  line.className = 'preview no-print'
  line.hidden = true
  line.setAttribute('aria-hidden', 'true')
  page.append(line)
  return line
}

function dim(page: HTMLElement): void {
  for (const one of page.querySelectorAll('[data-lit]')) one.removeAttribute('data-lit')
}

/** Findings of the words and of all that they stand in. */
function namesOf(mark: HTMLElement): string[] {
  const names: string[] = []
  for (
    let at: HTMLElement | null = mark;
    at !== null;
    at = at.parentElement?.closest<HTMLElement>('.mark') ?? null
  ) {
    const name = at.dataset.finding ?? at.dataset.note
    if (name !== undefined) names.push(name)
  }
  return names
}

function partners(page: HTMLElement, id: string): Iterable<HTMLElement> {
  const name = CSS.escape(id)
  return page.querySelectorAll<HTMLElement>(`[data-finding="${name}"], [data-note="${name}"]`)
}

/** The other end of a join, across the gutter. */
function joined(page: HTMLElement, mark: HTMLElement): HTMLElement[] {
  const own =
    mark.closest<HTMLElement>('[data-join]') ?? mark.querySelector<HTMLElement>('[data-join]')
  if (own === null) return []
  return [
    ...page.querySelectorAll<HTMLElement>(`[data-join="${CSS.escape(own.dataset.join ?? '')}"]`),
  ]
}

function sayOf(page: HTMLElement, mark: HTMLElement): string | undefined {
  for (const id of namesOf(mark))
    for (const one of partners(page, id))
      if (one.dataset.say !== undefined) return `“${one.dataset.say}”`
  return undefined
}
