/** Parties: who acts in the record, under which names. */
import type { Capability } from '../capability.ts'
import { measure } from './measure.ts'
import { maker, resolve } from './resolve/index.ts'
import { show } from './show.ts'

export const parties: Capability = {
  name: 'parties',
  version: maker.version,
  after: [],
  // Whose a name is can only be said with all names at hand, so names are found when parties are.
  finds: [],
  resolves: ['party', 'name'],
  find: () => [],
  resolve,
  measure,
  show,
}
