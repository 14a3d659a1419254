/**
 * Addresses: the plain URL of everything, the same in room and edition.
 *
 * Pages write addresses from the root (`/documents/cpsu-1964-03-07`); an
 * edition that must open from a stick turns them into relative ones.
 */

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

/** The address of a document, or of a passage in it by the place of its first character. */
export function documentAddress(id: string, passage?: { readonly start: number }): string {
  const page = address(['documents', id])
  return passage === undefined ? page : `${page}#at-${passage.start}`
}
