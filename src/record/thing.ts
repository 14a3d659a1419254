/** What the overlay decides about: something in a document that is found, judged, or both. */
import type { Evidence } from './evidence.ts'
import type { Bodies, Finding, Kind } from './finding.ts'
import type { DocumentId } from './id.ts'
import type { Judgement } from './judgement.ts'

export interface Thing {
  readonly kind: Kind
  readonly document: DocumentId
  readonly found?: Finding
  /** What the last deciding judgement said; none while nobody has judged. */
  body?: Bodies[Kind]
  evidence: readonly [Evidence, ...Evidence[]]
  readonly judged: Judgement[]
}

/** A finding that nobody has judged yet. */
export function thingOf(found: Finding): Thing {
  return { kind: found.kind, document: found.document, found, evidence: found.evidence, judged: [] }
}

/** What the person had before him, or what he put there. */
export function saidOf({ said, decision }: Judgement): Bodies[Kind] | undefined {
  if (said !== undefined) return said
  return decision.kind === 'add' || decision.kind === 'amend' ? decision.body : undefined
}
