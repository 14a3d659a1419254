/** Search in the browser: the index is fetched when the search page is opened. */
import MiniSearch from 'minisearch'
import { type SearchEntry, searchOptions } from '../site/search-entry.ts'

declare global {
  interface Window {
    rejoinderIndex?: string
  }
}

const facets = ['from', 'year', 'kind'] as const
const most = 200

/** Makes the search page of a site work; does nothing on other pages. */
export function enhanceSearch(root: Document): void {
  const form = root.querySelector<HTMLFormElement>('form[data-enhance=site-search]')
  if (form === null) return
  const script = root.createElement('script')
  script.src = 'search-index.js'
  script.addEventListener('load', () => start(form))
  root.head.append(script)
}

function start(form: HTMLFormElement): void {
  const index = MiniSearch.loadJSON<SearchEntry>(window.rejoinderIndex ?? '{}', searchOptions)
  const chosen = new Map<string, string>()
  const input = form.querySelector('input') as HTMLInputElement
  const show = (): void => {
    const found = index.search(input.value, { prefix: true, fuzzy: 0.15, combineWith: 'AND' })
    const hits = found as unknown as readonly SearchEntry[]
    const kept = hits.filter((hit) =>
      facets.every((facet) => !chosen.has(facet) || hit[facet] === chosen.get(facet)),
    )
    if (input.value.trim() === '') say('')
    else
      say(
        `${kept.length} ${kept.length === 1 ? 'document' : 'documents'}${kept.length > most ? `, the first ${most} shown` : ''}`,
      )
    list(kept.slice(0, most))
    offer(hits, chosen, show)
  }
  form.addEventListener('submit', (event) => event.preventDefault())
  input.addEventListener('input', show)
  input.value = new URLSearchParams(location.search).get('q') ?? ''
  say('')
  show()
}

function say(words: string): void {
  const count = document.querySelector('[data-count]')
  if (count !== null) count.textContent = words
}

function list(hits: readonly SearchEntry[]): void {
  document.querySelector('[data-hits]')?.replaceChildren(
    ...hits.map((hit) => {
      const item = document.createElement('li')
      const link = document.createElement('a')
      link.href = hit.href
      link.textContent = hit.name
      const incipit = document.createElement('p')
      incipit.className = 'small'
      incipit.textContent = `${hit.incipit} …`
      item.append(link, incipit)
      return item
    }),
  )
}

/** Facets with their counts; choosing one again takes it back. */
function offer(hits: readonly SearchEntry[], chosen: Map<string, string>, show: () => void): void {
  const groups = facets.map((facet) => {
    const counts = new Map<string, number>()
    for (const hit of hits) counts.set(hit[facet], (counts.get(hit[facet]) ?? 0) + 1)
    const group = document.createElement('p')
    group.className = 'small'
    const largest = [...counts].sort((one, other) => other[1] - one[1]).slice(0, 12)
    for (const [value, count] of largest)
      group.append(choice({ facet, value, count, chosen, show }), ' ')
    return group
  })
  document.querySelector('[data-facets]')?.replaceChildren(...groups)
}

interface Choice {
  readonly facet: string
  readonly value: string
  readonly count: number
  readonly chosen: Map<string, string>
  show(): void
}

function choice({ facet, value, count, chosen, show }: Choice): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = `${value} ${count}`
  button.setAttribute('aria-pressed', String(chosen.get(facet) === value))
  button.addEventListener('click', () => {
    if (chosen.get(facet) === value) chosen.delete(facet)
    else chosen.set(facet, value)
    show()
  })
  return button
}
