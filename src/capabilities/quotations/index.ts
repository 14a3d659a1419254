/** Quotations: found, traced to their source, and judged. */
import type { Capability } from '../capability.ts'
import { find, findVersion } from './find.ts'
import { measure } from './measure.ts'
import { resolve, resolveVersion } from './resolve.ts'

export const quotations: Capability = {
  name: 'quotations',
  version: `${findVersion}.${resolveVersion}`,
  after: ['references', 'replies'],
  finds: ['quotation'],
  resolves: ['verdict'],
  find,
  resolve,
  measure,
  show: { margin: () => undefined, views: [] },
}
