/** Deadlines against `deadlines.csv`: span and date. */
import { languages } from '../../../languages/index.ts'
import type { Draft, StandingRecord } from '../../../record/index.ts'
import type { Gold, Measured } from '../../capability.ts'
import { matchRows, missedOf, type PlacedSpan, placedRows, rates } from '../../gold-rows.ts'
import { deadlinesOf } from '../find/deadlines.ts'
import { maker } from '../find/index.ts'
import type { FoundAct } from './left-out.ts'

interface FoundDeadline extends PlacedSpan {
  readonly draft: Draft<'deadline'>
}

export function countDeadlines(
  record: StandingRecord,
  gold: Gold,
  acts: readonly FoundAct[],
): Measured | undefined {
  if (gold.table('deadlines.csv') === undefined) return undefined
  const rows = placedRows(gold, 'deadlines', 'deadlines.csv')
  const documents = [...new Set([...acts, ...rows].map((one) => one.document))]
  const found = documents.flatMap((id): FoundDeadline[] => {
    const document = record.document(id)
    const language = languages.find(({ code }) => code === (document?.language ?? 'en').slice(0, 2))
    if (document === undefined || language === undefined) return []
    const own = acts.filter((act) => act.document === id).map((act) => act.draft)
    return deadlinesOf(record.words(id), own, { document, language, maker }).map((draft) => ({
      draft,
      document: id,
      start: draft.evidence[0].start,
      end: draft.evidence[0].end,
    }))
  })
  const { pairs, missed, left } = matchRows(rows, found)
  const right = pairs.filter(({ gold: { row }, found: one }) =>
    isSameDate(row.date ?? '', one.draft),
  )
  return {
    figures: {
      deadlines: {
        ...rates(right.length, left.length + pairs.length - right.length, rows.length),
        span: rates(pairs.length, left.length, rows.length),
      },
    },
    misses: [
      ...missed.map((row) => missedOf(row, row.row.date ?? '')),
      ...[...left, ...pairs.filter((pair) => !right.includes(pair)).map((pair) => pair.found)].map(
        ({ draft, document }) => ({
          kind: 'false alarm' as const,
          document,
          words: draft.evidence[0].exact,
          before: draft.evidence[0].prefix,
          after: draft.evidence[0].suffix,
          found: draft.body.date ?? draft.body.words,
        }),
      ),
    ],
  }
}

/** A term in words is right when its words were found; a date must be the same. */
function isSameDate(gold: string, { body }: Draft<'deadline'>): boolean {
  if (!/^(?:\.\.\/)?\d{4}|^P\d/.test(gold)) return body.date === undefined
  return body.date !== undefined && lastDay(gold) === lastDay(body.date)
}

/** "Until May" and "until 31 May" are one term. */
function lastDay(date: string): string {
  return date
    .replaceAll('~', '')
    .replace(/^(\.\.\/\d{4}-\d\d)-(\d\d)$/, (all, month: string, day: string) => {
      const next = Date.parse(`${month.slice(3)}-${day}`) + 86_400_000
      return new Date(next).getUTCDate() === 1 ? month : all
    })
}
