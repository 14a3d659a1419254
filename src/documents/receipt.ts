/**
 * Receipts: when a paper came, as printed collections and registries note it
 * in brackets beside its head. "(Received June 14.)", "[Received July 23, 6.15 a.m.]".
 *
 * The day in them is not the day of the paper.
 */
import type { Span } from '../text/index.ts'
import { alternatives, markOfWords } from './vocabulary.ts'

const words = alternatives(
  [...markOfWords].flatMap(([word, mark]) => (mark === 'received' ? [word] : [])),
)

/** Looked for from the beginning of a row of marks only: each of its places would be a beginning otherwise. */
const receipt = new RegExp(
  `(?<![\\s.,—–-])[\\s.,—–-]*[([](?:${words})(?![\\p{L}])[\\s:]*(?<when>[^()[\\]]{0,60})[)\\]]\\.?\\s*$`,
  'iu',
)

/** What a line says in brackets at its end of when the paper came; and where that begins. */
export function readReceipt(
  line: string,
): { readonly from: number; readonly when: Span } | undefined {
  const match = receipt.exec(line)
  if (match === null) return undefined
  const when = match.groups!.when!.trimEnd()
  const start = match.index + match[0].indexOf(match.groups!.when!)
  return { from: match.index, when: { start, end: start + when.length } }
}

/** A line without what it says of when the paper came. */
export function withoutReceipt(line: string): string {
  return line.slice(0, readReceipt(line)?.from ?? line.length)
}
