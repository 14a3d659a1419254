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
 * The file of an address: `/documents/x?beside=y#p3` → `documents/x.html`. What an
 * edition writes of a page's choices are files of their own: `/events?page=2` →
 * `events.page-2.html`.
 */
export function fileOfAddress(address: string): string {
  const [path = '', choice] = pathOf(address).split('?')
  const segments = path.split('/').filter((part) => part !== '')
  if (segments.length === 0) return 'index.html'
  const file = segments.map((part) => fileName(decode(part))).join('/')
  const chosen = choice === undefined ? '' : `.${fileName(decode(choice).replaceAll('=', '-'))}`
  return `${file}${chosen}.html`
}

/**
 * Choices that an edition writes, by view: those that change what is on a page, not only
 * what is shown of it. One at a time: the room narrows a list by several.
 */
const choices: Readonly<Record<string, readonly string[]>> = {
  documents: ['text', 'from', 'to', 'kind', 'year', 'place', 'language'],
  quotations: ['form', 'verdict'],
  silences: ['only'],
  board: ['as-of', 'all'],
  claims: ['by', 'kind', 'letter'],
  labels: ['by', 'label'],
  figures: ['given'],
  events: ['who', 'kind', 'between'],
  lab: ['tone'],
  notes: ['tag'],
}

/** More days than this are not offered: a page of the whole board for each would be a library. */
const mostDays = 60

/**
 * The path of an address without query and fragment, but for one choice that an edition
 * writes and the leaf of a list. Two ways to encode one name give one path.
 */
export function pathOf(address: string): string {
  const { pathname: written, searchParams } = new URL(address, 'http://edition')
  const pathname = written.split('/').map(sameWay).join('/')
  const chosen = [...searchParams].filter(([name]) => name !== 'page')
  const leaf = searchParams.get('page') ?? '1'
  const isWritten = chosen.every(([name, value]) => isChoice(pathname, name) && isShort(value))
  if (chosen.length > 1 || !isWritten || !/^\d{1,6}$/.test(leaf)) return pathname
  if (leaf !== '1' && pathname.lastIndexOf('/') === 0) chosen.push(['page', leaf])
  const kept = chosen.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')
  return kept === '' ? pathname : `${pathname}?${kept}`
}

function isChoice(pathname: string, name: string): boolean {
  return choices[pathname.slice(1)]?.includes(name) ?? false
}

/** Longer ones are no choice of ours. */
function isShort(value: string): boolean {
  return value !== '' && value.length <= 200
}

/** Whether a page offers more days than an edition writes. */
function hasManyDays(markup: string): boolean {
  return (markup.match(/ href="\/[^"]*\?as-of=/g) ?? []).length > mostDays
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
  const manyDays = hasManyDays(markup)
  return markup.replace(/ (href|src|action)="(\/[^"]*)"/g, (_, name: string, written: string) => {
    const address = written.replaceAll('&amp;', '&')
    const path = pathOf(address)
    if (/^\/[\w-]+\.(?:css|js)$/.test(path)) return ` ${name}="${up}${path.slice(1)}"`
    const to = manyDays && address.includes('?as-of=') ? undefined : placeOf(address, here)
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
        ? pathOf(`/texts/${id}/${witness}`)
        : pathOf(address)
  if (!here.has(path)) return undefined
  const place = parsePlace(searchParams.get(beside === null ? 'at' : 'beside-at'))
  if (place !== undefined && witness === null)
    return { path, fragment: here.passage(path, place) ?? '' }
  const name = /^#(?:at|there)?$/.test(hash) ? '' : hash.slice(1)
  const leaf = name === '' ? path : here.leafWith(path, decode(name))
  if (leaf !== undefined && name !== '') return { path: leaf, fragment: `#${name}` }
  // The same page with other choices: those of the room that an edition does not write.
  const isLost = isSameView(path, here.path) && choicesIn(searchParams) > choicesIn(path)
  const isNowhere = path === here.path && name !== ''
  return isLost || isNowhere ? undefined : { path, fragment: '' }
}

function isSameView(path: string, other: string): boolean {
  return path.split('?')[0] === other.split('?')[0]
}

/** How much is chosen; the first leaf of a list is no choice. */
function choicesIn(asked: URLSearchParams | string): number {
  const chosen = typeof asked === 'string' ? new URLSearchParams(asked.split('?')[1]) : asked
  return chosen.get('page') === '1' ? chosen.size - 1 : chosen.size
}

/** Root addresses of pages that a page leads to, without query and fragment. */
export function leadsTo(markup: string): string[] {
  const manyDays = hasManyDays(markup)
  const addresses = [...markup.matchAll(/ href="(\/[^"]*)"/g)].flatMap(([, address = '']) => [
    ...(manyDays && address.includes('?as-of=') ? [] : [pathOf(address.replaceAll('&amp;', '&'))]),
    ...[...address.matchAll(/[?&;]beside=([^&"#]+)/g)].map(([, id]) => pathOf(`/documents/${id}`)),
  ])
  return [...new Set(addresses)].filter((path) => !/\.(?:css|js|jsonl)$/.test(path)).map(cutOut)
}

/** A string of its own: one that is a piece of a page keeps the whole page in memory. */
export function cutOut(words: string): string {
  return Buffer.from(words).toString()
}

function sameWay(part: string): string {
  return encodeURIComponent(decode(part))
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
