/**
 * Addresses: the plain URL of everything, the same in room and edition.
 *
 * Pages write addresses from the root (`/documents/cpsu-1964-03-07`); an
 * edition that must open from a stick turns them into relative ones.
 */

/** A stretch of a document's words by its offsets; without `end` a place between two of them. */
export interface Place {
  readonly start: number
  readonly end?: number
  /** In another witness of the document than the first. */
  readonly witness?: number
}

/** The address of a page: path segments are encoded, empty query values left out. */
export function address(
  segments: readonly string[],
  query: Readonly<Record<string, string | undefined>> = {},
): string {
  const path = `/${segments.map(encodeURIComponent).join('/')}`
  const words = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) if (value) words.set(name, value)
  const asked = words.toString()
  return asked === '' ? path : `${path}?${asked}`
}

/**
 * The address of a document, or of a passage in it. The passage stands in the
 * query, so that the page can show it without script, and `#at` scrolls to it.
 *
 * @example
 * documentAddress('a', { start: 12, end: 40 }) // => '/documents/a?at=12-40#at'
 */
export function documentAddress(id: string, passage?: Place): string {
  if (passage === undefined) return address(['documents', id])
  const witness = passage.witness ? String(passage.witness) : undefined
  return `${address(['documents', id], { at: placeWords(passage), witness })}#at`
}

/** The address of a document with another beside it, its passage in view. */
export function besideAddress(id: string, beside: string, passage?: Place): string {
  const at = passage === undefined ? undefined : placeWords(passage)
  const page = address(['documents', id], {
    beside,
    ...(at === undefined ? {} : { 'beside-at': at }),
  })
  return at === undefined ? page : `${page}#there`
}

/** Where a missing document stands in the ledger. */
export function missingAddress(id: string): string {
  return `/missing#${encodeURIComponent(id)}`
}

/** A place as it stands in an address: `12-40`, `12`. */
export function placeWords({ start, end }: Place): string {
  return end === undefined ? String(start) : `${start}-${end}`
}

/** A place read from an address; nothing when the words are none. */
export function parsePlace(words: string | null): Place | undefined {
  const [, start, end] = /^(\d{1,9})(?:-(\d{1,9}))?$/.exec(words ?? '') ?? []
  if (start === undefined) return undefined
  return { start: Number(start), ...(end === undefined ? {} : { end: Number(end) }) }
}

/**
 * The same page with some words of its query changed; an empty or undefined
 * value takes a word out. Facets and switches are written with it.
 */
export function changedQuery(
  path: readonly string[],
  query: URLSearchParams,
  change: Readonly<Record<string, string | undefined>>,
): string {
  return address(path, { ...Object.fromEntries(query), ...change })
}
