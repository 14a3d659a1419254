/**
 * Gold events and found ones, one to one: words that overlap by half of the shorter, or one
 * sentence, and both roots.
 */
import {
  type DocumentId,
  daysOf,
  type EdtfDate,
  type Standing,
  type StandingRecord,
} from '../../../record/index.ts'
import { sentencesOf } from '../find/sentences.ts'

/** A row of a CSV file of the gold. */
export type Row = Readonly<Record<string, string>>

/** An event of the gold, where its words stand. */
export interface GoldEvent {
  readonly id: string
  readonly document: DocumentId
  readonly start: number
  readonly end: number
  readonly first: number
  readonly last: number
  readonly actor: string
  readonly target: string
  readonly kind: string
  readonly scale: number
  readonly domestic: boolean
}

/** A gold row and the event that was found for it. */
export interface Pair {
  readonly gold: GoldEvent
  readonly found: Standing<'event'>
}

/** Gold rows by where their words stand: `prefix` and `exact` together occur once. */
export function placed(record: StandingRecord, rows: readonly Row[]): GoldEvent[] {
  const texts = [...record.documents()].map(({ id }) => ({
    id,
    folded: foldedWith(record.words(id)),
  }))
  return rows.flatMap((row) => {
    const exact = squeezed(row.exact ?? '')
    const key = squeezed(`${row.prefix ?? ''}${row.exact ?? ''}`)
    for (const { id, folded } of texts) {
      const at = folded.words.indexOf(key)
      if (at < 0) continue
      const from = at + key.length - exact.length
      const first = daysOf(row.date_start as EdtfDate).first
      return [
        {
          id: `${row.id}${/\bduplicate/.test(row.note ?? '') ? '*' : ''}`,
          document: id,
          start: folded.at[from]!,
          end: folded.at[from + exact.length - 1]! + 1,
          first,
          last: daysOf(row.date_end as EdtfDate).last,
          actor: row.actor ?? '',
          target: row.target ?? '',
          kind: row.kind ?? '',
          scale: Number(row.scale),
          domestic: rootOf(row.actor ?? '') === rootOf(row.target ?? ''),
        },
      ]
    }
    return []
  })
}

/** Words without any white space or hyphens at line ends, with the way back. */
function foldedWith(words: string): { words: string; at: readonly number[] } {
  let folded = ''
  const at: number[] = []
  for (let k = 0; k < words.length; k += 1) {
    if (/[\s\u00ad-]/.test(words[k]!)) continue
    folded += words[k]
    at.push(k)
  }
  return { words: folded, at }
}

function squeezed(words: string): string {
  return words.normalize('NFC').replace(/[\s\u00ad-]+/g, '')
}

function rootOf(code: string): string {
  return code.split(':')[0] ?? ''
}

/** Pairs one to one, greatest overlap first. */
export function matched(
  record: StandingRecord,
  gold: readonly GoldEvent[],
  found: readonly Standing<'event'>[],
): Pair[] {
  const sentences = new Map(
    [...new Set(gold.map((one) => one.document))].map((id) => [id, sentencesOf(record.words(id))]),
  )
  const candidates = gold.flatMap((one) =>
    found.flatMap((other) => {
      const score = closeness(one, other, sentences.get(one.document) ?? [])
      return score === undefined ? [] : [{ gold: one, found: other, score }]
    }),
  )
  candidates.sort((one, other) => other.score - one.score)
  const used = new Set<unknown>()
  return candidates.filter((one) => {
    if (used.has(one.gold) || used.has(one.found)) return false
    used.add(one.gold).add(one.found)
    return true
  })
}

function closeness(
  gold: GoldEvent,
  found: Standing<'event'>,
  sentences: readonly { start: number; end: number }[],
): number | undefined {
  const { actor, target } = found.body
  if (found.document !== gold.document) return undefined
  if (actor.root !== rootOf(gold.actor) || target.root !== rootOf(gold.target)) return undefined
  const [{ start, end }] = found.evidence
  const common = Math.min(end, gold.end) - Math.max(start, gold.start)
  const shorter = Math.min(end - start, gold.end - gold.start)
  const together = sentences.some(
    (one) => one.start < gold.end && one.end > gold.start && one.start < end && one.end > start,
  )
  return common >= shorter / 2 || together ? Math.max(0, common) / shorter : undefined
}

/** Precision, recall and F1 of counts. */
export function rates(right: number, found: number, gold: number): Record<string, number> {
  const precision = found === 0 ? 0 : right / found
  const recall = gold === 0 ? 0 : right / gold
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  return { precision, recall, f1, gold, found }
}
