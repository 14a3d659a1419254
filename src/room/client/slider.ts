/**
 * The line of letters above the board as a slider: the page as of another
 * letter takes the place of this one, without a new page being opened. The
 * links stay, and are all there is without this script.
 */
import { once } from '../../browser/index.ts'

/** So long it is waited for the next move of the slider before the board is asked for. */
const pause = 120

export function enhanceSlider(root: ParentNode): void {
  for (const nav of once<HTMLElement>(root, 'nav[data-enhance=slider]', 'slider')) {
    const links = [...nav.querySelectorAll<HTMLAnchorElement>('ol a')]
    if (links.length < 2) continue
    const range = rangeOver(nav, links)
    nav.querySelector('details')?.removeAttribute('open')
    const load = loader(nav, links)
    let waiting: ReturnType<typeof setTimeout> | undefined
    range.addEventListener('input', () => {
      say(nav, range, links)
      clearTimeout(waiting)
      waiting = setTimeout(() => void load(links[range.valueAsNumber]!), pause)
    })
    for (const [step, way] of [
      ['prev', -1],
      ['next', 1],
    ] as const)
      nav.querySelector(`a[rel=${step}]`)?.addEventListener('click', (event) => {
        event.preventDefault()
        const at = Math.min(links.length - 1, Math.max(0, range.valueAsNumber + way))
        range.value = String(at)
        say(nav, range, links)
        void load(links[at]!)
      })
  }
}

function rangeOver(nav: HTMLElement, links: readonly HTMLAnchorElement[]): HTMLInputElement {
  const current = links.findIndex((link) => link.hasAttribute('aria-current'))
  const range = document.createElement('input')
  Object.assign(range, {
    type: 'range',
    min: '0',
    max: String(links.length - 1),
    step: '1',
    value: String(current < 0 ? links.length - 1 : current),
  })
  range.setAttribute('aria-label', nav.getAttribute('aria-label') ?? '')
  const output = document.createElement('output')
  nav.querySelector('.stops')?.append(range, output)
  say(nav, range, links)
  return range
}

/** What the slider stands at, in words, and the ways on from there. */
function say(nav: HTMLElement, range: HTMLInputElement, links: readonly HTMLAnchorElement[]): void {
  const at = range.valueAsNumber
  const words = links[at]?.textContent ?? ''
  range.setAttribute('aria-valuetext', words)
  const output = nav.querySelector('output')
  if (output !== null) output.textContent = words
  for (const [rel, to] of [
    ['prev', links[at - 1]],
    ['next', links[at + 1]],
  ] as const) {
    const way = nav.querySelector<HTMLAnchorElement>(`a[rel=${rel}]`)
    if (way === null) continue
    // A link that goes away while it is pressed would take the place of the reader with it.
    if (to === undefined && way === document.activeElement) range.focus()
    way.hidden = to === undefined
    way.href = to?.href ?? ''
  }
}

function loader(nav: HTMLElement, links: readonly HTMLAnchorElement[]) {
  const pages = new Map<string, string>()
  let last: AbortController | undefined
  return async (link: HTMLAnchorElement): Promise<void> => {
    last?.abort()
    last = new AbortController()
    const { signal } = last
    try {
      const page = pages.get(link.href) ?? (await textOf(link.href, signal))
      pages.set(link.href, page)
      if (!signal.aborted) show(nav, links, { link, page })
    } catch {
      // What could not be fetched is opened as any link.
      if (!signal.aborted) location.assign(link.href)
    }
  }
}

async function textOf(address: string, signal: AbortSignal): Promise<string> {
  const answer = await fetch(address, { signal })
  if (!answer.ok) throw new Error(`the board was not given: ${answer.status}`)
  return answer.text()
}

/** Everything beside the slider is exchanged; the slider stays, and with it the finger on it. */
function show(
  nav: HTMLElement,
  links: readonly HTMLAnchorElement[],
  { link, page }: { readonly link: HTMLAnchorElement; readonly page: string },
): void {
  const read = new DOMParser().parseFromString(page, 'text/html')
  const other = read.querySelector('nav[data-enhance=slider]')
  const main = nav.parentElement
  if (other === null || main === null) {
    location.assign(link.href)
    return
  }
  const [before, behind] = [siblings(other, 'previous'), siblings(other, 'next')]
  for (const old of [...siblings(nav, 'previous'), ...siblings(nav, 'next')]) old.remove()
  nav.before(...before)
  nav.after(...behind)
  const colophon = read.querySelector('footer.colophon')
  if (colophon !== null) document.querySelector('footer.colophon')?.replaceWith(colophon)
  for (const one of links) {
    if (one === link) one.setAttribute('aria-current', 'true')
    else one.removeAttribute('aria-current')
  }
  document.title = read.title
  history.replaceState(null, '', link.href)
}

function siblings(element: Element, way: 'previous' | 'next'): ChildNode[] {
  const all: ChildNode[] = [...(element.parentNode?.childNodes ?? [])]
  const at = all.indexOf(element as ChildNode)
  return way === 'previous' ? all.slice(0, at) : all.slice(at + 1)
}
