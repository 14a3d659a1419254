/** Why a verdict is as it is, for a page: the papers that sentences name by their ids are named and linked. */
import { capital, type Html, html } from '../../../markup/index.ts'
import type { DocumentId, QuotationVerdict, StandingRecord } from '../../../record/index.ts'
import { nameOf } from './repeated.ts'
import { verdictReasons } from './words.ts'

/** The reasons of a verdict as a sentence; nothing where there are none. */
export function reasonsShown(record: StandingRecord, body: QuotationVerdict): Html | undefined {
  const reasons = verdictReasons(body)
  if (reasons.length === 0) return undefined
  const pieces = capital(reasons.join('; ')).split(word)
  return html`${pieces.map((piece) => named(record, piece))}. `
}

/** What may be an id stands between pieces that are none. */
const word = /([\p{L}\p{N}][\p{L}\p{N}._-]*[\p{L}\p{N}])/u

function named(record: StandingRecord, piece: string): Html | string {
  const id = piece as DocumentId
  return /\d/.test(piece) && record.document(id) !== undefined ? html`${nameOf(record, id)}` : piece
}
