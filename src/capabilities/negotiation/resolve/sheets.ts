/**
 * Sheets: a long record cut into stretches, in order of date, whose acts are
 * gathered by themselves.
 *
 * Gathering weighs the stems of all acts that it sees, so one letter more would
 * change every question there is. A record of up to a few hundred letters is one
 * sheet. A longer one is cut before letters whose ids are chosen by their print:
 * where it is cut depends on that letter alone, so that a letter more or less
 * changes its own sheet only. A question that is argued across a cut stands on
 * both sheets.
 */
import { createHash } from 'node:crypto'

import type { DocumentId } from '../../../record/index.ts'

export interface Sheet {
  /** The first of its documents; no two sheets share it. */
  readonly name: DocumentId
  readonly documents: readonly DocumentId[]
  /** Changes when other documents lie on it, or in another order. */
  readonly print: string
}

/** Up to so many documents are one sheet. */
const oneSheet = 500

/** On average so many documents lie on a sheet of a longer record. */
const usualSheet = 200

/** The sheets of documents in order of date. */
export function sheetsOf(order: readonly DocumentId[]): Sheet[] {
  if (order.length === 0) return []
  if (order.length <= oneSheet) return [sheetOf(order)]
  const sheets: Sheet[] = []
  let start = 0
  for (let at = 1; at <= order.length; at += 1) {
    if (at < order.length && !isCutBefore(order[at]!)) continue
    sheets.push(sheetOf(order.slice(start, at)))
    start = at
  }
  return sheets
}

function sheetOf(documents: readonly DocumentId[]): Sheet {
  return { name: documents[0]!, documents, print: printOf(documents) }
}

/** A short word that changes with what it is made of. */
export function printOf(parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 16)
}

/** FNV-1a over the id. */
function isCutBefore(id: DocumentId): boolean {
  let print = 0x811c9dc5
  for (let at = 0; at < id.length; at += 1) print = Math.imul(print ^ id.charCodeAt(at), 0x01000193)
  print ^= print >>> 15
  print = Math.imul(print, 0x2c1b3c6d)
  return (print >>> 8) % usualSheet === 0
}
