/**
 * Short quotations by what they are: an echo of somebody's words, or a scare quote, a word
 * spoken of, a name. Where the documents they come from are in the record, an echo must be
 * traced; elsewhere only the words around them can be asked.
 */
import { english } from '../../../languages/index.ts'
import type { StandingRecord } from '../../../record/index.ts'
import { comparable } from '../../../text/index.ts'
import type { Measured, Miss } from '../../capability.ts'
import { attributionOf } from '../find/attribution.ts'
import { layBare } from '../find/lay.ts'
import { quotationsOf } from '../find/quotations-of.ts'
import { confusion, rounded } from './pairs.ts'

export interface LabelRow {
  readonly id: string
  readonly doc: string
  readonly text: string
  readonly before: string
  readonly after: string
  readonly label: string
}

export function isLabel(row: unknown): row is LabelRow {
  return typeof row === 'object' && row !== null && 'label' in row && 'before' in row
}

/** Labels of words that are somebody's. */
const somebodys: ReadonlySet<string> = new Set(['echo', 'quotation'])
const places: ReadonlySet<string> = new Set(['scare', 'term'])

export function measureLabels(record: StandingRecord, rows: readonly LabelRow[]): Measured {
  const table = confusion()
  const misses: Miss[] = []
  const counts = { placed: 0, right: 0, alone: 0, rightAlone: 0 }
  const verdicts = verdictsBy(record)
  for (const row of rows) {
    const is = somebodys.has(row.label)
    const verdict = verdicts.get(keyOf(row.before, row.text))
    if (verdict === undefined) {
      counts.alone += 1
      if (isSaid(row) === is) counts.rightAlone += 1
      continue
    }
    counts.placed += 1
    table.add(row.label, verdict)
    if (!places.has(verdict) === is) counts.right += 1
    else misses.push(missOf(row, verdict))
  }
  const share = (right: number, all: number): number => (all === 0 ? 1 : rounded(right / all))
  const figures = {
    echo: { accuracy: share(counts.right, counts.placed), rows: counts.placed },
    byTheWordsAround: { accuracy: share(counts.rightAlone, counts.alone), rows: counts.alone },
    confusion: table.table,
  }
  return { figures: { quotations: { labels: figures } }, misses }
}

/** Verdicts by the words before and in a quotation. */
function verdictsBy(record: StandingRecord): Map<string, string> {
  const verdicts = new Map<string, string>()
  for (const { body, evidence } of record.findings('verdict'))
    verdicts.set(keyOf(evidence[0].prefix, evidence[0].exact), body.wording)
  return verdicts
}

function keyOf(before: string, text: string): string {
  return `${comparable(before).slice(-16)} ${comparable(text)}`
}

/** Told as somebody's by the words around it alone. */
function isSaid({ before, text, after }: LabelRow): boolean {
  const words = before + text + after
  const language = english.quotation!
  const quotations = quotationsOf(layBare(words), language)
  const own = quotations.find(
    ({ start, end }) => start >= before.length - 1 && end <= before.length + text.length + 1,
  )
  if (own === undefined) return false
  const { to, clues } = attributionOf(words, own, { others: quotations, language })
  return (
    clues.includes('says') &&
    to !== 'none' &&
    !clues.includes('so-called') &&
    !clues.includes('title')
  )
}

function missOf({ id, text, before, after, label }: LabelRow, found: string): Miss {
  return { kind: 'wrong', document: id, words: text, before, after, expected: label, found }
}
