/** Every link of a site, followed: files that are not there, and places that no page has. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The pages of a site. */
export function pagesOf(site: string): string[] {
  return readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.name.endsWith('.html'))
    .map((entry) => join(entry.parentPath, entry.name))
}

/** What is wrong with the links of a site, each with its page. */
export function brokenLinks(site: string): string[] {
  const names = new Map<string, ReadonlySet<string>>()
  const namesOf = (file: string): ReadonlySet<string> => {
    const known = names.get(file)
    if (known !== undefined) return known
    const found = new Set(
      [...readFileSync(file, 'utf8').matchAll(/ id="([^"]+)"/g)].map(([, id]) => id ?? ''),
    )
    names.set(file, found)
    return found
  }
  return pagesOf(site).flatMap((page) =>
    linksIn(page).flatMap(({ file, name }) => {
      const said = `${page.slice(site.length)} → ${file.slice(site.length)}#${name}`
      if (!existsSync(file)) return [`${said}: no such file`]
      return name === '' || namesOf(file).has(name) ? [] : [`${said}: no such place`]
    }),
  )
}

function linksIn(page: string): { readonly file: string; readonly name: string }[] {
  const markup = readFileSync(page, 'utf8')
  return [...markup.matchAll(/ (?:href|src)="([^"]*)"/g)].flatMap(([, address = '']) => {
    if (/^(?:https?:|mailto:|data:)/.test(address)) return []
    const [path = '', fragment = ''] = address.split('#')
    if (path.startsWith('/')) return [{ file: `${page}: a root address, ${path}`, name: '' }]
    const name = decodeURIComponent(fragment.replace(/:~:.*$/, ''))
    return [{ file: path === '' ? page : join(dirname(page), path), name }]
  })
}
