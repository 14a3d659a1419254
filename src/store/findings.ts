/**
 * Keeps findings: those of a document kind by kind in a row, those of the record
 * as a whole one by one. Every function is a part of its caller's transaction.
 */
import type { DocumentId, Finding, FindingId, Kind } from '../record/index.ts'
import type { Database } from './database.ts'
import { packFindings } from './pack.ts'

export type Stage = 'find' | 'resolve' | 'whole'

export interface KeptFindings {
  readonly capability: string
  readonly stage: Stage
}

/** Keeps findings: those of a document kind by kind, those of the record as a whole one by one. */
export function keepFindings(
  database: Database,
  findings: readonly Finding[],
  kept: KeptFindings,
): void {
  const rows = kept.stage === 'whole' ? findings.map((one) => rowOf([one])) : findingRows(findings)
  keepFindingRows(database, rows, kept)
}

/** Findings of one kind and one document, as they are kept: plain words, so that a thread can send them. */
export interface FindingRow {
  readonly kind: Kind
  readonly document: DocumentId
  /** Of the first of them. */
  readonly id: FindingId
  readonly packed: string
}

/** Findings of documents as the rows in which they are kept. */
export function findingRows(findings: readonly Finding[]): FindingRow[] {
  return Array.from(byKind(findings), rowOf)
}

function rowOf(some: Some): FindingRow {
  const [{ kind, document, id }] = some
  return { kind, document, id, packed: packFindings(some) }
}

/** Keeps rows of findings; a row of the same kind, document and stage is replaced. */
export function keepFindingRows(
  database: Database,
  rows: readonly FindingRow[],
  { capability, stage }: KeptFindings,
): void {
  for (const { kind, document, id, packed } of rows)
    database.run(
      `INSERT OR REPLACE INTO finding (kind, document, capability, stage, id, findings)
       VALUES (?, ?, ?, ?, ?, ?)`,
      kind,
      document,
      capability,
      stage,
      stage === 'whole' ? id : null,
      packed,
    )
}

type Some = readonly [Finding, ...Finding[]]

function byKind(findings: readonly Finding[]): Iterable<Some> {
  const groups = new Map<string, [Finding, ...Finding[]]>()
  for (const finding of findings) {
    const key = `${finding.kind} ${finding.document}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [finding])
    else group.push(finding)
  }
  return groups.values()
}

/**
 * Puts findings of a document in place of those that a capability had of it, and
 * writes only what differs. Whether anything did: who reads them has to look again.
 */
export function replaceFindings(
  database: Database,
  findings: readonly Finding[],
  { capability, stage, document }: KeptFindings & { readonly document: DocumentId },
): boolean {
  const old = database.all(
    `SELECT n, kind, findings FROM finding WHERE document = ? AND capability = ? AND stage = ?`,
    document,
    capability,
    stage,
  )
  const same = new Set<unknown>()
  const fresh = [...byKind(findings)].filter((some) => {
    const packed = packFindings(some)
    const known = old.find((row) => row.kind === some[0].kind && row.findings === packed)
    if (known !== undefined) same.add(known)
    return known === undefined
  })
  const gone = old.filter((row) => !same.has(row))
  for (const row of gone) database.run(`DELETE FROM finding WHERE n = ?`, row.n ?? 0)
  keepFindings(database, fresh.flat(), { capability, stage })
  return gone.length > 0 || fresh.length > 0
}

/** Takes away what a capability found in a document (or of the record as a whole), before it is found anew. */
export function dropFindings(
  database: Database,
  { capability, stage }: KeptFindings,
  document?: DocumentId,
): void {
  if (document === undefined)
    database.run(`DELETE FROM finding WHERE capability = ? AND stage = ?`, capability, stage)
  else
    database.run(
      `DELETE FROM finding WHERE document = ? AND capability = ? AND stage = ?`,
      document,
      capability,
      stage,
    )
}
