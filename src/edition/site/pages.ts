/**
 * The pages of a site: everything that can be reached from the views by links.
 *
 * The same functions that write the room's pages write these. A page that another
 * leads to is written then, and waits packed for its turn.
 */
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Page, View } from '../../capabilities/index.ts'
import { type Html, html, type NavigationEntry, shell } from '../../markup/index.ts'
import { views } from '../../queries/index.ts'
import type { DocumentId, StandingRecord } from '../../record/index.ts'
import type { EditionFile, EditionPlan } from '../exporter.ts'
import { fragmentOf, type Paragraphs, paragraphsIn } from './passages.ts'
import { cutOut, fileOfAddress, type Here, leadsTo, pathOf, relativeAddresses } from './relative.ts'
import { searchPage } from './search-page.ts'

/** Views in which something is decided or asked of a server: a site has no use for them. */
const roomOnly = new Set([
  ...['review', 'moves', 'answers', 'judgements', 'withheld'],
  ...['source', 'cite', 'search'],
])

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
  const spool = spoolOf(input)
  // A set that is added to while it is walked is walked to its end.
  for (const path of asked) {
    const page = spool.take(path)
    if (page === undefined) continue
    for (const next of page.leads) if (isShown(next)) asked.add(next)
    const file = fileOfAddress(path)
    yield { path: file, content: relativeAddresses(page.markup, { path, file, ...spool }) }
  }
}

interface Written {
  readonly markup: string
  readonly leads: readonly string[]
}

interface Spool extends Pick<Here, 'has' | 'passage' | 'leafWith'> {
  take(path: string): Written | undefined
}

/** What other pages ask of a page, as long as the edition is being written. */
interface Known {
  readonly paragraphs: Paragraphs
  /** Names of places on it; only lists are asked for more than their paragraphs. */
  readonly names: ReadonlySet<string>
  /** The next leaf of a long list. */
  readonly next?: string
}

/**
 * Pages written ahead: whether a link leads anywhere is known only when its page
 * is written, and that is long before its turn. Until then it waits packed, so
 * that no page is written twice and many fit in memory.
 */
function spoolOf(input: SiteInput): Spool {
  const waiting = new Map<
    string,
    { readonly packed: Uint8Array; readonly leads: readonly string[] }
  >()
  const known = new Map<string, Known | undefined>()
  const made = (path: string): Written | undefined => {
    const page = pageOf(path, input)
    known.set(path, page && knownOf(path, page.main.markup))
    return page && { markup: written(path, page, input), leads: leadsTo(page.main.markup) }
  }
  const ask = (path: string): Known | undefined => {
    if (known.has(path)) return known.get(path)
    const page = made(path)
    if (page !== undefined) waiting.set(path, { packed: packed(page.markup), leads: page.leads })
    return known.get(path)
  }
  return {
    has: (path) => ask(path) !== undefined,
    passage(path, place) {
      const { paragraphs } = ask(path) ?? { paragraphs: [] }
      return fragmentOf(place, paragraphs, wordsAt(path, input.record))
    },
    leafWith(path, name) {
      for (let at: string | undefined = path; at !== undefined; at = ask(at)?.next)
        if (ask(at)?.names.has(name)) return at
      return undefined
    },
    take(path) {
      const ahead = waiting.get(path)
      if (ahead === undefined) return made(path)
      waiting.delete(path)
      return { markup: inflateRawSync(ahead.packed).toString(), leads: ahead.leads }
    },
  }
}

/** A copy of its own: what zlib gives is a piece of a buffer of 16 KB, and would keep all of it. */
function packed(markup: string): Uint8Array {
  return new Uint8Array(deflateRawSync(markup, { level: 1 }))
}

function knownOf(path: string, markup: string): Known {
  const paragraphs = path.startsWith('/documents/') ? paragraphsIn(markup) : []
  const ids = [...markup.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => cutOut(id))
  const [, next] = / href="(\/[^"]+)" rel="next"/.exec(markup) ?? []
  return {
    paragraphs,
    names: new Set(paragraphs.length > 0 ? paragraphs.map(([, name]) => name) : ids),
    ...(next === undefined ? {} : { next: pathOf(next.replaceAll('&amp;', '&')) }),
  }
}

function pageOf(path: string, { record, plan, front }: SiteInput): Page | undefined {
  if (path === '/')
    return {
      title: plan.title,
      shape: 'reading',
      main: front,
      // It says itself how the edition is cited.
      colophon: html``,
    }
  return path === '/search' ? searchPage(record) : pageAt(path, record)
}

function written(path: string, page: Page, { plan }: SiteInput): string {
  const markup = shell(page, {
    dossier: plan.title,
    views: navigation,
    current: path.split(/[/?]/)[1] ?? '',
    style: '/site.css',
    script: '/site.js',
  }).markup
  // Modules do not load from a stick; the site's script is a plain one.
  return withoutForms(markup).replace('<script type="module"', '<script defer')
}

/** What asks a server, changes the record or speaks of keys has no place in an edition. */
function withoutForms(markup: string): string {
  return markup
    .replace(/<form\b(?![^>]*data-enhance="?site-search)[^>]*>[\s\S]*?<\/form>/g, '')
    .replace(/<rect class="brush"[^>]*>/g, '')
    .replace(/<span class="no-print hint">[\s\S]*?<\/span>/g, '')
    .replace(/ ?<kbd\b[^>]*>[^<]*<\/kbd>/g, '')
}

function wordsAt(path: string, record: StandingRecord): string | undefined {
  const [, view, id] = path.split('/')
  if (view !== 'documents' || id === undefined) return undefined
  return record.words(decodeURIComponent(id) as DocumentId)
}

const navigation: readonly NavigationEntry[] = [
  ...shown.flatMap(({ path, title, key }) =>
    title === undefined ? [] : [{ path, title, ...(key === undefined ? {} : { key }) }],
  ),
  { path: 'search', title: 'Search' },
]

function isShown(path: string): boolean {
  const [, view = ''] = path.split(/[/?]/)
  return shown.some((one) => one.path === view)
}

function pageAt(path: string, record: StandingRecord): Page | undefined {
  if (!isShown(path)) return undefined
  const [address = '', leaf = ''] = path.split('?')
  const [name = '', ...rest] = address.split('/').filter((part) => part !== '')
  const view = shown.find((one) => one.path === name)
  return view?.page(record, {
    rest: rest.map((part) => decodeURIComponent(part)),
    query: new URLSearchParams(leaf),
  })
}
