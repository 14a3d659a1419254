/**
 * Addresses of pages as files.
 *
 * Pages are written with addresses from the root (`/documents/x`). On a stick
 * there is no root, so every address becomes relative to the page it stands on
 * and gets its file's name. Addresses that an edition does not have (forms,
 * sources to download, choices in the query) lead to the nearest page it has.
 */
import { fileName } from '../file-name.ts'

/** The file of an address: `/documents/x?beside=y#p3` → `documents/x.html`. */
export function fileOfAddress(address: string): string {
  const path = pathOf(address)
  const segments = path.split('/').filter((part) => part !== '')
  if (segments.length === 0) return 'index.html'
  return `${segments.map((part) => fileName(decode(part))).join('/')}.html`
}

/** The path of an address without query and fragment. */
export function pathOf(address: string): string {
  return address.replace(/[?#].*$/s, '')
}

/** Every root address in a page as a relative one; `has` says which pages this edition holds. */
export function relativeAddresses(
  markup: string,
  from: string,
  has: (path: string) => boolean,
): string {
  const up = '../'.repeat(from.split('/').length - 1)
  return markup.replace(/ (href|src|action)="(\/[^"]*)"/g, (_, name: string, address: string) => {
    const fragment = /#[^"]*$/.exec(address)?.[0] ?? ''
    const path = pathOf(address.replaceAll('&amp;', '&'))
    if (/^\/[\w-]+\.(?:css|js)$/.test(path)) return ` ${name}="${up}${path.slice(1)}"`
    if (!has(path)) return name === 'href' ? ' data-not-here' : ` ${name}="#"`
    return ` ${name}="${up}${fileOfAddress(path)}${fragment}"`
  })
}

/** Root addresses of pages that a page leads to, without query and fragment. */
export function leadsTo(markup: string): string[] {
  const addresses = [...markup.matchAll(/ href="(\/[^"]*)"/g)].map(([, address]) =>
    pathOf(address ?? ''),
  )
  return [...new Set(addresses)].filter((path) => !/\.(?:css|js|jsonl)$/.test(path))
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
