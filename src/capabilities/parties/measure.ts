/**
 * Measuring names of persons and bodies against `persons.csv` and
 * `organisations.csv`: the first mention of each written form in each document.
 *
 * A found name is right when it is a listed name of the same document, written
 * alike or, counted apart, of the same person or body.
 */
import { isLikeName, nameWords, type StandingRecord } from '../../record/index.ts'
import type { Gold, Measured, Miss } from '../capability.ts'

interface GoldName {
  readonly doc: string
  readonly written: string
  readonly normalised: string
  readonly prefix: string
  readonly suffix: string
}

interface Counted {
  readonly right: number
  readonly found: number
  readonly gold: number
  readonly misses: readonly Miss[]
}

/** Precision and recall of persons and organisations; nothing where the gold has neither. */
export function measure(record: StandingRecord, gold: Gold): Measured | undefined {
  const kinds = [
    ['persons', 'person'],
    ['organisations', 'organisation'],
  ] as const
  const figures: Record<string, unknown> = {}
  const misses: Miss[] = []
  for (const [table, kind] of kinds) {
    const rows = gold.table(`${table}.csv`)
    if (rows === undefined) continue
    const counted = count(record, gold, { rows: rows.map(goldName), kind, table })
    figures[table] = figure(counted)
    misses.push(...counted.misses)
  }
  return Object.keys(figures).length === 0 ? undefined : { figures, misses }
}

function goldName(row: Readonly<Record<string, string>>): GoldName {
  return {
    doc: row.doc ?? '',
    written: row.name_as_written ?? '',
    normalised: row.normalised ?? '',
    prefix: row.prefix ?? '',
    suffix: row.suffix ?? '',
  }
}

function count(
  record: StandingRecord,
  gold: Gold,
  {
    rows,
    kind,
    table,
  }: { rows: readonly GoldName[]; kind: 'person' | 'organisation'; table: string },
): Counted {
  const kinds = new Map([...record.findings('party')].map(({ body }) => [body.id, body.kind]))
  const misses: Miss[] = []
  let [right, found] = [0, 0]
  const docs = [...new Set(rows.map((row) => row.doc))].filter((doc) => gold.inScope(table, doc))
  for (const doc of docs) {
    const document = gold.document(doc)
    if (document === undefined) continue
    const listed = rows.filter((row) => row.doc === doc)
    const names = [...record.findings('name', document)].filter(
      ({ body }) => (kinds.get(body.party) === 'person') === (kind === 'person'),
    )
    found += names.length
    for (const { body, evidence } of names)
      if (!listed.some((row) => isSame(body.name, row)))
        misses.push(falseAlarm(doc, body.name, evidence[0]))
    for (const row of listed)
      if (names.some(({ body }) => isSame(body.name, row))) right += 1
      else misses.push(missed(row))
  }
  const gone = misses.filter((one) => one.kind === 'false alarm').length
  return { right, found: found - gone, gold: rows.length, misses: misses.map((one) => one) }
}

function isSame(name: string, row: GoldName): boolean {
  return (
    nameWords(name).join(' ') === nameWords(row.written).join(' ') ||
    row.normalised.split(/\s*;\s*/).some((one) => isLikeName(name, one))
  )
}

function missed(row: GoldName): Miss {
  return {
    kind: 'missed',
    document: row.doc,
    words: row.written,
    before: row.prefix,
    after: row.suffix,
  }
}

function falseAlarm(
  document: string,
  words: string,
  evidence: { readonly prefix: string; readonly suffix: string },
): Miss {
  return { kind: 'false alarm', document, words, before: evidence.prefix, after: evidence.suffix }
}

function figure({ right, found, gold, misses }: Counted): Record<string, number> {
  const alarms = misses.filter((one) => one.kind === 'false alarm').length
  const precision = found + alarms === 0 ? 0 : found / (found + alarms)
  const recall = gold === 0 ? 0 : right / gold
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  return { precision, recall, f1, gold, found: found + alarms }
}
