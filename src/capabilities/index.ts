/** The capabilities, in the order of the navigation. Build, command line, room, edition and `eval` walk this list. */
import type { Capability } from './capability.ts'
import { claims } from './claims/index.ts'
import { dynamics } from './dynamics/index.ts'
import { events } from './events/index.ts'
import { negotiation } from './negotiation/index.ts'
import { parties } from './parties/index.ts'
import { quotations } from './quotations/index.ts'
import { references } from './references/index.ts'
import { replies } from './replies/index.ts'
import { signed } from './signed/index.ts'

export type {
  Capability,
  FindTools,
  Form,
  Gold,
  MarginNote,
  Measured,
  Miss,
  Page,
  ReadDocument,
  Resolution,
  ResolveTools,
  Show,
  Stale,
  View,
  ViewRequest,
} from './capability.ts'

export { type Failure, failureProblem } from './failure.ts'
export { findAll } from './find-all.ts'
export type { BuildData } from './look.ts'
export { type RunTools, resolveAll, usuallyWhole } from './run.ts'

export const capabilities: readonly Capability[] = [
  parties,
  references,
  replies,
  quotations,
  negotiation,
  signed,
  claims,
  events,
  dynamics,
]

/** Reads, divides and looks into papers as all parts of a build do, in a thread of its own. */
export const buildThread: URL = new URL('./build-thread.js', import.meta.url)
