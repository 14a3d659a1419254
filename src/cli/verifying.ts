/**
 * Verifying: the record is built once more from sources and judgements, in a
 * temporary place, and compared with the one that is kept.
 */
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { build } from '../pipeline.ts'
import type { Document, Problem, StandingRecord } from '../record/index.ts'
import { type Dossier, fileOf, hasIndex, type StoredRecord } from '../store/index.ts'
import { type Output, Stopped } from './command.ts'
import { withStore } from './dossier.ts'

export interface Difference {
  readonly document: string
  /** `gone`: kept, and no longer made. `new`: made, and not kept. `other`: made otherwise. */
  readonly kind: 'gone' | 'new' | 'other'
  readonly what: string
}

export interface Verified {
  readonly documents: number
  readonly differences: readonly Difference[]
  readonly problems: readonly Problem[]
}

/** Builds the record again beside the one that is kept, from sources and judgements alone, and compares. */
export async function verify(dossier: Dossier, output: Output): Promise<Verified> {
  const home = mkdtempSync(join(tmpdir(), 'rejoinder-verify-'))
  try {
    const again: Dossier = { ...dossier, home }
    for (const what of ['settings', 'judgements', 'ids'] as const)
      if (existsSync(fileOf(dossier, what)))
        copyFileSync(fileOf(dossier, what), fileOf(again, what))
    const clock = (): number => Date.now()
    const built = await build(again, { clock, progress: output.progress })
    if (built.kind === 'stopped') throw new Stopped(built.problem)
    const { documents, problems } = built.report
    return { documents, problems, differences: await differencesOf(dossier, again) }
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}

async function differencesOf(kept: Dossier, again: Dossier): Promise<Difference[]> {
  if (!hasIndex(kept)) return []
  return await withStore(kept, (one) => withStore(again, (other) => compare(one, other)))
}

function compare(kept: StoredRecord, made: StoredRecord): Difference[] {
  const differences: Difference[] = []
  const seen = new Set<string>()
  for (const document of kept.documents()) {
    seen.add(document.id)
    const other = made.document(document.id)
    if (other === undefined)
      differences.push({ document: document.id, kind: 'gone', what: 'it is no longer made' })
    else
      for (const what of changes([kept, document], [made, other]))
        differences.push({ document: document.id, kind: 'other', what })
  }
  for (const { id } of made.documents())
    if (!seen.has(id)) differences.push({ document: id, kind: 'new', what: 'it is not kept' })
  return differences
}

type Side = readonly [record: StandingRecord, document: Document]

function changes([kept, one]: Side, [made, other]: Side): string[] {
  const found: string[] = []
  if (kept.words(one.id) !== made.words(other.id)) found.push('its words are others')
  const values = (document: Document): string => JSON.stringify({ ...document, witnesses: [] })
  if (values(one) !== values(other)) found.push('values at its head are others')
  if (JSON.stringify(one.witnesses) !== JSON.stringify(other.witnesses))
    found.push('its witnesses are others')
  return found
}
