/** Addresses that a form or a link brings along: pages of this room, never another site. */

/**
 * The address as it stands where it leads to a page of this room, else the first page.
 * Browsers drop tabs and line ends out of addresses: a slash, a tab and a slash are two slashes.
 *
 * @example
 * ownAddress('/board?as-of=1902-03-01') // => '/board?as-of=1902-03-01'
 * @example
 * ownAddress('//elsewhere.example') // => '/'
 */
export function ownAddress(words: string | undefined): string {
  return words !== undefined && /^\/(?![/\\])[^\p{Cc}]*$/u.test(words) ? words : '/'
}

/** The parts of a path, decoded; none where it is not written as addresses are. */
export function segmentsOf({ pathname }: URL): string[] {
  try {
    return pathname
      .split('/')
      .filter((part) => part !== '')
      .map(decodeURIComponent)
  } catch {
    return []
  }
}
