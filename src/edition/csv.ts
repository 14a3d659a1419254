/**
 * CSV: a table for each kind of finding, and one of the documents.
 *
 * Opens right in a spreadsheet: UTF-8 with its mark, CRLF, and a value that a
 * spreadsheet would take for a formula is led by an apostrophe.
 */
import { type Document, kinds, type Standing } from '../record/index.ts'
import type { EditionFile, EditionInput, Exporter } from './exporter.ts'
import { judgementRow } from './judgement-table.ts'
import { safeCell, tableFile, tableRows } from './safe-cell.ts'

export const csv: Exporter = {
  name: 'csv',
  says: 'a CSV table for each kind of finding, with stable ids',
  sees: 'open',
  *write({ record, judgements }: EditionInput): Iterable<EditionFile> {
    yield table(
      'documents',
      rowsOf(() => record.documents(), documentRow),
    )
    for (const kind of kinds) {
      const rows = rowsOf(() => record.findings(kind), findingRow)
      if (rows.columns.length > 0) yield table(kind, rows)
    }
    if (judgements.length > 0)
      yield table(
        'judgements',
        rowsOf(() => judgements, judgementRow),
      )
  },
}

type Row = Readonly<Record<string, string | number | boolean | undefined>>

interface Rows {
  readonly columns: readonly string[]
  rows(): Iterable<Row>
}

/** Walked twice: the columns are known when all rows were seen, and the rows are not kept. */
function rowsOf<One>(walk: () => Iterable<One>, row: (one: One) => Row): Rows {
  const columns = new Set<string>()
  for (const one of walk()) for (const name of Object.keys(row(one))) columns.add(name)
  return {
    columns: [...columns],
    *rows() {
      for (const one of walk()) yield row(one)
    },
  }
}

function table(name: string, rows: Rows): EditionFile {
  return { path: `${name}.csv`, content: { pieces: linesOf(rows) } }
}

/** The writer of tables is slow to begin: it is given rows by the hundred. */
const together = 100

function* linesOf({ columns, rows }: Rows): Iterable<string> {
  yield tableFile([columns])
  let some: string[][] = []
  for (const row of rows()) {
    some.push(columns.map((column) => cell(row[column])))
    if (some.length < together) continue
    yield tableRows(some)
    some = []
  }
  if (some.length > 0) yield tableRows(some)
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
