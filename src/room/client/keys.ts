/**
 * Keys. What has `data-key` is pressed by its key, what has `data-go` by `g`
 * and its key, what has `data-step` is walked by `j` and `k`. `?` lists them.
 */
import { copyCitation } from './copy.ts'
import { toggleKeyList } from './key-list.ts'

let enhanced = false
let goingUntil = 0
const patience = 1500

export function enhanceKeys(root: Document): void {
  if (enhanced) return
  enhanced = true
  root.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
    if (isWriting(event.target)) {
      if (event.key === 'Escape' && event.target instanceof HTMLElement) event.target.blur()
      return
    }
    if (pressed(event.key)) event.preventDefault()
  })
}

/** Whether the key meant something here. */
function pressed(key: string): boolean {
  if (performance.now() < goingUntil) {
    goingUntil = 0
    return press(document.querySelector<HTMLElement>(`[data-go="${CSS.escape(key)}"]`))
  }
  switch (key) {
    case 'g':
      goingUntil = performance.now() + patience
      return true
    case 'j':
      return step('[data-step]', 1)
    case 'k':
      return step('[data-step]', -1)
    case 'n':
      return step('.mark[data-finding]', 1)
    case 'p':
      return step('.mark[data-finding]', -1)
    case '?':
      return toggleKeyList()
    case 'Escape':
      return toggleKeyList('close') || press(keyed('Escape')) || close()
    case '/':
      return press(keyed('/')) || press(document.querySelector<HTMLElement>('[data-go="s"]'))
    case 't':
      return press(keyed('t')) || show('table')
    case 'c':
      return copyCitation(keyed('c'), document.querySelector<HTMLElement>('.para[data-here]')?.id)
    default:
      return key.length === 1 && press(keyed(key))
  }
}

/** The first thing with this key that can be seen. */
function keyed(key: string): HTMLElement | undefined {
  const all = document.querySelectorAll<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)
  return [...all].find((one) => one.getClientRects().length > 0)
}

function press(element: HTMLElement | null | undefined): boolean {
  if (element === null || element === undefined) return false
  if (element instanceof HTMLInputElement) {
    element.focus()
    element.select()
    return true
  }
  const place = element.getAttribute('href')
  if (place?.startsWith('#') && place.length > 1) return show(place.slice(1))
  element.click()
  return true
}

/** Goes to the place on this page that has a name; into its first field, else to what can be pressed there. */
function show(name: string): boolean {
  const target = document.getElementById(name)
  if (target === null) return false
  target.scrollIntoView({ block: 'nearest' })
  const field = target.querySelector<HTMLElement>('select, input:not([type=hidden]), textarea')
  const first = field ?? target.querySelector<HTMLElement>('a, button')
  first?.focus()
  return true
}

/** What was opened last is closed: the letter beside. */
function close(): boolean {
  const beside = new URL(location.href).searchParams.has('beside')
  return beside && press(keyed('b'))
}

function step(selector: string, by: 1 | -1): boolean {
  const all = [...document.querySelectorAll<HTMLElement>(selector)].filter(
    (one) => one.getClientRects().length > 0,
  )
  if (all.length === 0) return false
  const here = all.findIndex(
    (one) => one.hasAttribute('data-here') || one === document.activeElement,
  )
  const start = by === 1 ? 0 : all.length - 1
  const next = all[here === -1 ? start : Math.min(all.length - 1, Math.max(0, here + by))]
  for (const one of document.querySelectorAll('[data-here]')) one.removeAttribute('data-here')
  if (next === undefined) return false
  next.dataset.here = ''
  const focused = next.matches('a[href]')
    ? next
    : (next.querySelector<HTMLElement>('a[href]') ?? next)
  if (!focused.matches('a[href]')) focused.tabIndex = -1
  focused.focus({ preventScroll: true })
  next.scrollIntoView({ block: 'nearest' })
  return true
}

function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement)
    return !['checkbox', 'radio', 'button', 'submit'].includes(target.type)
  return target.matches('textarea, select, [contenteditable]')
}
