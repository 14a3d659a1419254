/**
 * The pages of a site: everything that can be reached from the views by links.
 *
 * The same functions that write the room's pages write these. A page is written
 * as soon as it is known which pages it leads to are there, so memory holds
 * addresses, never pages.
 */
import type { Page, View } from '../../capabilities/index.ts'
import { type Html, html, type NavigationEntry, shell } from '../../markup/index.ts'
import { views } from '../../queries/index.ts'
import type { StandingRecord } from '../../record/index.ts'
import type { EditionFile, EditionPlan } from '../exporter.ts'
import { fileOfAddress, leadsTo, relativeAddresses } from './relative.ts'

/** Views in which something is decided or asked of a server: a site has no use for them. */
const roomOnly = new Set(['review', 'judgements', 'source', 'cite', 'search'])

const shown: readonly View[] = views.filter((view) => !roomOnly.has(view.path))

export interface SiteInput {
  readonly record: StandingRecord
  readonly plan: EditionPlan
  /** The page before all others: title, statement, rights, how to cite. */
  readonly front: Html
}

/** All pages of a site, each once. */
export function* sitePages(input: SiteInput): Iterable<EditionFile> {
  const asked = new Set<string>(['/', '/search', ...shown.map((view) => `/${view.path}`)])
  const found = new Map<string, boolean>([
    ['/', true],
    ['/search', true],
  ])
  const has = (path: string): boolean => {
    const known = found.get(path)
    if (known !== undefined) return known
    const there = pageAt(path, input.record) !== undefined
    found.set(path, there)
    return there
  }
  yield written(
    '/',
    { title: input.plan.title, shape: 'reading', main: input.front },
    { input, has },
  )
  yield written('/search', searchPage, { input, has })
  // A set that is added to while it is walked is walked to its end.
  for (const path of asked) {
    if (path === '/' || path === '/search') continue
    const page = pageAt(path, input.record)
    found.set(path, page !== undefined)
    if (page === undefined) continue
    for (const next of leadsTo(page.main.markup)) if (isShown(next)) asked.add(next)
    yield written(path, page, { input, has })
  }
}

interface WriteTools {
  readonly input: SiteInput
  has(path: string): boolean
}

function written(path: string, page: Page, { input, has }: WriteTools): EditionFile {
  const current = path.split('/')[1] ?? ''
  const markup = shell(page, {
    dossier: input.plan.title,
    views: navigation,
    current,
    style: '/site.css',
    script: '/site.js',
  }).markup
  const file = fileOfAddress(path)
  // Modules do not load from a stick; the site's script is a plain one.
  const plain = withoutForms(markup).replace('<script type="module"', '<script defer')
  return { path: file, content: relativeAddresses(plain, file, has) }
}

/** What asks a server or changes the record has no place in an edition. */
function withoutForms(markup: string): string {
  return markup.replace(/<form\b(?![^>]*data-enhance)[^>]*>[\s\S]*?<\/form>/g, '')
}

const navigation: readonly NavigationEntry[] = [
  ...shown.flatMap(({ path, title, key }) =>
    title === undefined ? [] : [{ path, title, ...(key === undefined ? {} : { key }) }],
  ),
  { path: 'search', title: 'Search' },
]

const searchPage: Page = {
  title: 'Search',
  shape: 'reading',
  main: html`<div class="title"><h1>Search</h1></div>
<form class="search" data-enhance="site-search" role="search"><label>Words <input type="search" name="q" autofocus></label></form>
<div class="facets" data-facets></div>
<p class="small" data-count aria-live="polite">Searching needs the script of this page; without it, the lists of documents and of people lead everywhere.</p>
<ol class="hits" data-hits></ol>`,
}

function isShown(path: string): boolean {
  const [, view = ''] = path.split('/')
  return shown.some((one) => one.path === view)
}

function pageAt(path: string, record: StandingRecord): Page | undefined {
  if (!isShown(path)) return undefined
  const [name = '', ...rest] = path.split('/').filter((part) => part !== '')
  const view = shown.find((one) => one.path === name)
  return view?.page(record, {
    rest: rest.map((part) => decodeURIComponent(part)),
    query: new URLSearchParams(),
    reader: '',
    origin: '',
  })
}
