/**
 * CSV: a table for each kind of finding, and one of the documents.
 *
 * Opens right in a spreadsheet: UTF-8 with its mark, CRLF, and a value that a
 * spreadsheet would take for a formula is led by an apostrophe.
 */
import { stringify } from 'csv-stringify/sync'
import type { Document, Standing } from '../record/index.ts'
import type { EditionFile, EditionInput, Exporter } from './exporter.ts'
import { judgementRow } from './judgement-table.ts'
import { kinds } from './kinds.ts'
import { safeCell } from './safe-cell.ts'

export const csv: Exporter = {
  name: 'csv',
  says: 'a CSV table for each kind of finding, with stable ids',
  sees: 'open',
  *write({ record, judgements }: EditionInput): Iterable<EditionFile> {
    yield table('documents', [...record.documents()].map(documentRow))
    for (const kind of kinds) {
      const rows = [...record.findings(kind)].map(findingRow)
      if (rows.length > 0) yield table(kind, rows)
    }
    if (judgements.length > 0) yield table('judgements', judgements.map(judgementRow))
  },
}

type Row = Readonly<Record<string, string | number | boolean | undefined>>

function table(name: string, rows: readonly Row[]): EditionFile {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const cells = rows.map((row) => columns.map((column) => cell(row[column])))
  const content = stringify([columns, ...cells], { bom: true, record_delimiter: 'windows' })
  return { path: `${name}.csv`, content }
}

function cell(value: string | number | boolean | undefined): string {
  const words = value === undefined ? '' : String(value)
  return typeof value === 'string' ? safeCell(words) : words
}

function documentRow(document: Document): Row {
  const [witness] = document.witnesses
  return {
    id: document.id,
    kind: document.kind.value,
    date: document.date?.value,
    date_words: document.date?.words,
    date_basis: document.date?.basis,
    from: list(document.from),
    to: list(document.to),
    copies: list(document.copies),
    place: document.place?.value,
    title: document.title?.value,
    language: document.language,
    file: witness.file,
    start: witness.start,
    end: witness.end,
    confidence: document.confidence,
  }
}

function list(people: readonly { readonly value: string }[]): string {
  return people.map((person) => person.value).join('; ')
}

/** The body's plain values become columns; what has parts of its own stays as JSON in one cell. */
function findingRow(finding: Standing): Row {
  const [evidence] = finding.evidence
  const body: Record<string, string | number | boolean> = {}
  for (const [name, value] of Object.entries(finding.body)) {
    if (value === undefined) continue
    body[name] = isPlain(value) ? value : JSON.stringify(value)
  }
  return {
    id: finding.id,
    document: finding.document,
    exact: evidence.exact,
    prefix: evidence.prefix,
    suffix: evidence.suffix,
    start: evidence.start,
    end: evidence.end,
    ...body,
    standing: finding.standing,
    confidence: finding.confidence,
    maker: `${finding.maker.name} ${finding.maker.version}`,
    judged_by: finding.judgement?.who,
    reason: finding.judgement?.reason,
  }
}

function isPlain(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
}
