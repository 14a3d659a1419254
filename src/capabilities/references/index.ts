/** References: mentions of documents, what they point to, and the documents known from mentions only. */
import type { Capability } from '../capability.ts'
import { find, maker } from './find/index.ts'
import { measure } from './measure/index.ts'
import { resolve, resolveVersion } from './resolve/index.ts'
import { show } from './show.ts'

export type {
  MissingRow,
  ReferenceChoice,
  ReferenceRow,
  WhyMissing,
} from './answer.ts'

export const references: Capability = {
  name: 'references',
  version: `${maker.version}.${resolveVersion}`,
  after: ['parties'],
  finds: ['mention'],
  resolves: ['reference', 'missing', 'withholding'],
  find,
  resolve,
  measure,
  show,
}
