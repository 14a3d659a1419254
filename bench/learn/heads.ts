/**
 * Measures heads on halves of annotated corpora, and what their confidence is
 * worth: of the values said with so much confidence, the share that are right.
 * The floors of `documents/sureness.ts` come from the first halves.
 *
 * node dist/bench/learn/heads.js CORPORA [NAME …]
 * SHOW=first prints every wrong value of the first halves; ALL=yes leaves nothing unsaid.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'

import {
  type DraftDocument,
  divide,
  measureHeads,
  type NamedSide,
} from '../../src/documents/index.ts'
import { noSettings } from '../../src/record/index.ts'
import { type MarkedText, readSource } from '../../src/sources/index.ts'

type Row = Readonly<Record<string, string>>
type Field = 'kind' | 'date' | 'from' | 'to'

interface Value {
  readonly corpus: string
  readonly half: 'first' | 'second'
  readonly field: Field
  readonly confidence: number
  readonly right: boolean
}

const [folder = '', ...names] = process.argv.slice(2)
const corpora =
  names.length > 0
    ? names
    : [
        'mitford',
        'vangogh-a',
        'auden',
        'dodis-a',
        'dodis-a:plain-headed',
        'cody-a',
        'schnitzler',
        'suriano',
        'jfk-records-a',
        'vangogh-fr',
        'legalkraus-a',
      ]
const fields = ['date', 'from', 'to'] as const
const values: Value[] = []

for (const name of corpora) await measure(name)
for (const half of ['first', 'second'] as const) {
  console.log(`\n${half} halves: confidence said → share right (number)`)
  for (const field of fields) console.log(field.padEnd(5), calibration(half, field))
}

async function measure(name: string): Promise<void> {
  const [corpus = '', plain = 'plain'] = name.split(':')
  const rows = parse(readFileSync(join(folder, corpus, 'documents.csv')), {
    columns: true,
    bom: true,
    relax_column_count: true,
  }) as Row[]
  const sorted = [...rows].sort((one, other) => ((one.id ?? '') < (other.id ?? '') ? -1 : 1))
  const said = new Map<string, [number, number, number]>()
  for (const [at, row] of sorted.entries()) {
    const half = at % 2 === 0 ? 'first' : 'second'
    const file = join(folder, corpus, plain, `${row.id}.txt`)
    if (!existsSync(file)) continue
    const drafts = divide(await textOf(file), {
      language: undefined,
      settings: noSettings,
      path: file,
    })
    const draft = longest(drafts)
    if (draft === undefined) continue
    for (const field of fields) {
      const { right, goldHas, confidence, gold, found } = judge(draft, row, field)
      if (!goldHas) continue
      for (const key of [`${half} ${field}`, `${half} all`]) {
        const count = said.get(key) ?? [0, 0, 0]
        count[2] += 1
        if (confidence !== undefined) {
          count[1] += 1
          if (right) count[0] += 1
        }
        said.set(key, count)
      }
      if (confidence === undefined) {
        if (process.env.SHOW === 'unsaid' && half === 'first')
          console.log('UNSAID', name, row.id, field, '|', gold)
        continue
      }
      values.push({ corpus: name, half, field, confidence, right })
      if (process.env.SHOW === half && !right)
        console.log(half, name, row.id, field, '| gold', gold, '| found', found, confidence)
    }
  }
  for (const half of ['first', 'second'])
    console.log(
      name.padEnd(22),
      half.padEnd(6),
      ['all', ...fields]
        .map((field) => {
          const [right, some, all] = said.get(`${half} ${field}`) ?? [0, 0, 0]
          const share = some === 0 ? '  –  ' : (right / some).toFixed(3)
          return `${field} ${share} of ${all === 0 ? '–' : (some / all).toFixed(2)} (${right}/${some}/${all})`
        })
        .join('  '),
    )
}

async function textOf(file: string): Promise<MarkedText> {
  const bytes = new Uint8Array(readFileSync(file))
  for await (const reading of readSource({ path: file, bytes }))
    if (reading.kind === 'text') return reading.text
  throw new RangeError(`no text was read from "${file}"`)
}

function longest(drafts: readonly DraftDocument[]): DraftDocument | undefined {
  return [...drafts].sort(
    (one, other) => other.span.end - other.span.start - (one.span.end - one.span.start),
  )[0]
}

/** Whether one field of one document is right, by the measure of `eval`. */
function judge(draft: DraftDocument, row: Row, field: (typeof fields)[number]) {
  const place = { id: row.id ?? '', file: 'f', start: 0, end: 1, from: [], to: [] }
  const split = (words = ''): string[] =>
    words
      .split(/\s*[;|]\s*/)
      .map((one) => one.trim())
      .filter((one) => one !== '')
  const named = (all: readonly string[]): NamedSide[] => all.map((name) => ({ name }))
  const gold = field === 'date' ? row.date || undefined : named(split(row[field]))
  const found =
    field === 'date'
      ? draft.date?.value
      : draft[field].map(({ value, office }) => ({
          name: value,
          ...(office === undefined ? {} : { office }),
        }))
  const heads = measureHeads(
    [{ ...place, ...(found === undefined ? {} : { [field]: found }) }],
    [{ ...place, ...(gold === undefined ? {} : { [field]: gold }) }],
  )
  const share = heads.fields[field]
  const confidence =
    field === 'date'
      ? draft.date?.confidence
      : Math.min(...draft[field].map((one) => one.confidence))
  return {
    goldHas: share.gold > 0,
    right: share.right > 0,
    confidence: share.given > 0 ? confidence : undefined,
    gold: field === 'date' ? String(gold) : (row[field] ?? ''),
    found: typeof found === 'string' ? found : (found ?? []).map((one) => one.name).join('; '),
  }
}

function calibration(half: string, field: string): string {
  const bins = new Map<string, [number, number]>()
  for (const one of values) {
    if (one.half !== half || one.field !== field) continue
    const key = one.confidence.toFixed(2)
    const bin = bins.get(key) ?? [0, 0]
    bin[1] += 1
    if (one.right) bin[0] += 1
    bins.set(key, bin)
  }
  return [...bins]
    .sort()
    .map(([said, [right, all]]) => `${said} → ${(right / all).toFixed(2)} (${all})`)
    .join(', ')
}
