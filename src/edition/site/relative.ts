/**
 * Addresses of pages as files.
 *
 * Pages are written with addresses from the root (`/documents/x`). On a stick
 * there is no root, so every address becomes relative to the page it stands on
 * and gets its file's name. Addresses that an edition does not have (forms,
 * sources to download, choices in the query) lead to the nearest page it has.
 */
import { type Place, parsePlace } from '../../markup/index.ts'
import { fileName } from '../file-name.ts'

/**
 * The file of an address: `/documents/x?beside=y#p3` → `documents/x.html`. A
 * further leaf of a long list is a file of its own: `/events?page=2` → `events.page-2.html`.
 */
export function fileOfAddress(address: string): string {
  const [path = '', leaf] = pathOf(address).split('?page=')
  const segments = path.split('/').filter((part) => part !== '')
  if (segments.length === 0) return 'index.html'
  const file = segments.map((part) => fileName(decode(part))).join('/')
  return `${file}${leaf === undefined ? '' : `.page-${leaf}`}.html`
}

/** The path of an address without query and fragment, but for the leaf of a list. */
export function pathOf(address: string): string {
  const { pathname, searchParams } = new URL(address, 'http://edition')
  const leaf = searchParams.size === 1 ? searchParams.get('page') : null
  return leaf !== null && /^[1-9]\d{0,5}$/.test(leaf) && leaf !== '1'
    ? `${pathname}?page=${leaf}`
    : pathname
}

/** The page that is being written, and what this edition holds. */
export interface Here {
  /** Its address from the root, and its file. */
  readonly path: string
  readonly file: string
  has(path: string): boolean
  /** The fragment that leads to a place on a page. */
  passage(path: string, place: Place): string | undefined
  /** The leaf of a list on which a name stands; undefined where none has it. */
  leafWith(path: string, name: string): string | undefined
}

/** Every root address in a page as a relative one. */
export function relativeAddresses(markup: string, here: Here): string {
  const up = '../'.repeat(here.file.split('/').length - 1)
  return markup.replace(/ (href|src|action)="(\/[^"]*)"/g, (_, name: string, written: string) => {
    const address = written.replaceAll('&amp;', '&')
    const path = pathOf(address)
    if (/^\/[\w-]+\.(?:css|js)$/.test(path)) return ` ${name}="${up}${path.slice(1)}"`
    const to = placeOf(address, here)
    if (to === undefined) return name === 'href' ? ' data-not-here' : ` ${name}="#"`
    return ` ${name}="${to.path === here.path && to.fragment !== '' ? '' : `${up}${fileOfAddress(to.path)}`}${to.fragment}"`
  })
}

interface Target {
  readonly path: string
  readonly fragment: string
}

/**
 * Where an address of the room leads in an edition. What it opens beside a page
 * stands on a page of its own; another text of a document stands against the
 * first; the same page with other choices is not there.
 */
function placeOf(address: string, here: Here): Target | undefined {
  const { pathname, searchParams, hash } = new URL(address, 'http://edition')
  const beside = searchParams.get('beside')
  const witness = searchParams.get('witness')
  const [, view, id] = pathname.split('/')
  const path =
    beside !== null
      ? `/documents/${encodeURIComponent(beside)}`
      : witness !== null && view === 'documents'
        ? `/texts/${id}/${witness}`
        : pathOf(address)
  if (!here.has(path)) return undefined
  const place = parsePlace(searchParams.get(beside === null ? 'at' : 'beside-at'))
  if (place !== undefined && witness === null)
    return { path, fragment: here.passage(path, place) ?? '' }
  const name = /^#(?:at|there)?$/.test(hash) ? '' : hash.slice(1)
  const leaf = name === '' ? path : here.leafWith(path, decode(name))
  if (leaf !== undefined && name !== '') return { path: leaf, fragment: `#${name}` }
  // The same page with other choices; the way back to the first leaf is one that is there.
  const isChoice = path === here.path && (searchParams.size > 0 || name !== '')
  return isChoice ? undefined : { path, fragment: '' }
}

/** Root addresses of pages that a page leads to, without query and fragment. */
export function leadsTo(markup: string): string[] {
  const addresses = [...markup.matchAll(/ href="(\/[^"]*)"/g)].flatMap(([, address = '']) => [
    pathOf(address.replaceAll('&amp;', '&')),
    ...[...address.matchAll(/[?&;]beside=([^&"#]+)/g)].map(([, id]) => `/documents/${id}`),
  ])
  return [...new Set(addresses)].filter((path) => !/\.(?:css|js|jsonl)$/.test(path))
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
