/** Search in the browser: the index is fetched when the search page is opened. */
import MiniSearch from 'minisearch'
import { facetTitles, type SearchEntry, searchOptions } from '../site/search-entry.ts'

declare global {
  interface Window {
    rejoinderIndex?: string
  }
}

const facets = ['from', 'year', 'kind'] as const satisfies readonly (keyof typeof facetTitles)[]
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
  // Until words are asked for, the lists that lead on without a script stand there.
  const lists = document.querySelector('[data-facets]')
  const atRest = [...(lists?.childNodes ?? [])]
  const show = (): void => {
    if (input.value.trim() === '') {
      say('')
      list([])
      lists?.replaceChildren(...atRest)
      return
    }
    const found = index.search(input.value, { prefix: true, fuzzy: 0.15, combineWith: 'AND' })
    const hits = found as unknown as readonly SearchEntry[]
    const fits = (hit: SearchEntry, but?: string): boolean =>
      facets.every((one) => one === but || !chosen.has(one) || hit[one] === chosen.get(one))
    const kept = hits.filter((hit) => fits(hit))
    say(
      `${kept.length} ${kept.length === 1 ? 'document' : 'documents'}${kept.length > most ? `, the first ${most} shown` : ''}`,
    )
    list(kept.slice(0, most))
    lists?.replaceChildren(
      ...facets.map((facet) => {
        const left = hits.filter((hit) => fits(hit, facet))
        return group(facet, left, { chosen, show })
      }),
    )
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

interface Choosing {
  readonly chosen: Map<string, string>
  show(): void
}

/** A facet with its counts; choosing a value again takes it back. */
function group(
  facet: (typeof facets)[number],
  hits: readonly SearchEntry[],
  choosing: Choosing,
): HTMLElement {
  const counts = new Map<string, number>()
  for (const hit of hits) counts.set(hit[facet], (counts.get(hit[facet]) ?? 0) + 1)
  const made = document.createElement('div')
  made.className = 'facet'
  const heading = document.createElement('h2')
  heading.textContent = facetTitles[facet]
  const values = document.createElement('ul')
  const largest = [...counts].sort((one, other) => other[1] - one[1]).slice(0, 12)
  for (const [value, count] of largest) values.append(choice({ facet, value, count, ...choosing }))
  made.append(heading, values)
  return made
}

interface Choice extends Choosing {
  readonly facet: string
  readonly value: string
  readonly count: number
}

function choice({ facet, value, count, chosen, show }: Choice): HTMLLIElement {
  const item = document.createElement('li')
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = value
  button.setAttribute('aria-pressed', String(chosen.get(facet) === value))
  button.addEventListener('click', () => {
    if (chosen.get(facet) === value) chosen.delete(facet)
    else chosen.set(facet, value)
    show()
  })
  const number = document.createElement('span')
  number.className = 'count'
  number.textContent = String(count)
  button.append(' ', number)
  item.append(button)
  return item
}
