/** The static site: the room's reading views as plain files for a web host or a stick. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { stylesheet } from '../../markup/index.ts'
import type { EditionFile, EditionInput, Exporter } from '../exporter.ts'
import { front } from './front.ts'
import { sitePages } from './pages.ts'
import { redirects } from './redirects.ts'
import { searchIndex } from './search-index.ts'

export const site: Exporter = {
  name: 'site',
  says: 'a site of plain files, with search, that opens from a stick too',
  sees: 'open',
  *write({ record, plan, made, papers }: EditionInput): Iterable<EditionFile> {
    yield* sitePages({ record, plan, front: front(record, plan, made) })
    yield* redirects(record, papers())
    yield searchIndex(record)
    yield { path: 'site.css', content: stylesheet() }
    yield { path: 'site.js', content: siteScript() }
  },
}

/** The site's script is bundled beside the compiled code, as the room's is. */
function siteScript(): string {
  return readFileSync(fileURLToPath(new URL('../../../site.js', import.meta.url)), 'utf8')
}
