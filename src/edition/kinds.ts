/** Every kind of finding a record may hold: the head's, each capability's, and what only people write. */
import { capabilities } from '../capabilities/index.ts'
import type { Kind } from '../record/index.ts'

export const kinds: readonly Kind[] = [
  ...new Set<Kind>([
    'boundary',
    'value',
    ...capabilities.flatMap((capability) => [...capability.finds, ...capability.resolves]),
    'witness',
    'redaction',
    'note',
  ]),
]
