/** Questions and answers: what only the record can tell. */
import type { Resolution } from '../capability.ts'

/** Nothing yet: acts stand by themselves. */
export function* resolve(): Iterable<Resolution> {}
