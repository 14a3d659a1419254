/**
 * Writes the truth about the sample dossier: `weir-truth/*.csv` from `make/marks`.
 *
 * `node samples/truth.js` after a change of a source or a mark; `--check` only compares.
 * It stops at the first mark whose words are no longer there, so the truth cannot
 * drift from the papers.
 */
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { stringify } from 'csv-stringify/sync'
import { parse } from 'yaml'
import { keep } from './make/keep.js'
import { anchor, fieldsOf, onlyPlace, readMarks } from './make/marks.js'
import * as rows from './make/rows.js'
import { wordsOf } from './make/words.js'

const here = dirname(fileURLToPath(import.meta.url))
const marksAt = (name) => join(here, 'make/marks', name)
const places = { sources: join(here, 'weir/sources'), texts: join(here, 'make/texts') }
const documents = new Map(list('documents').map((entry) => [entry.id, placed(entry)]))
const references = marked('references', ['target', 'relation', 'form', 'status', 'note'])
const proposals = marked('proposals', [
  ...['label', 'issue', 'act', 'explicitness', 'mode'],
  ...['value_date', 'value_place', 'value_participants', 'summary'],
])
const claims = marked('claims', ['label', 'claim', 'about', 'quantity', 'unit', 'date'])
const claimId = rows.claimIds(claims)
const withSource = (row) => rows.sourcedRow(row, documents)
const dates = ['date_start', 'date_end', 'precision']
const asked = ['unanswered_doc_or_request', 'date_asked', 'date_answered', 'days']

const tables = {
  documents: [...documents.values()].map(rows.documentRow),
  witnesses: list('witnesses'),
  variants: variants(),
  references: rows.referenceRows(references, documents),
  missing: list('missing').map((entry) => rows.missingRow(entry, references)),
  replies: marked('replies', ['target', 'how', 'note']).map((row) => ({
    ...row,
    evidence_doc: row.doc,
  })),
  withheld: marked('withheld', ['document', 'event', 'date', 'by', 'to', 'note']),
  participants: marked('participants', ['set', 'members']).flatMap(rows.memberRows),
  quotations: marked('quotations', [
    ...['quoted_from', 'speaker', 'verdict', 'source_exact', 'changes', 'note'],
  ]).map(withSource),
  reuse: marked('reuse', ['source_doc', 'source_exact', 'note']).map(withSource),
  issues: list('issues'),
  proposals: proposals.map((row) => rows.proposalRow(row, documents)),
  responses: marked('responses', ['label', 'asked_in', 'response', 'note']).map((row) =>
    rows.responseRow(row, proposals),
  ),
  standing: list('standing'),
  deadlines: marked('deadlines', ['what', 'date']),
  unanswered: marked('unanswered', asked).map(({ exact, ...row }) => ({
    complaint_exact: exact,
    ...row,
  })),
  accusations: marked('accusations', ['by', 'against', 'label', 'note']),
  claims: claims.map(({ label, ...row }) => ({
    id: claimId(label),
    party: rows.partyOf(row.doc),
    ...row,
  })),
  claim_relations: relations(),
  events: marked('events', ['id', ...dates, 'actor', 'target', 'kind', 'scale', 'note']),
  links: marked('links', ['from', 'to', 'relation', 'claimed_by', 'note']),
  scope: rows.scopeRows({ documents, proposals, claims }),
}

keep(
  Object.entries(tables).map(([name, table]) => [
    join(here, 'weir-truth', `${name}.csv`),
    csv(table),
  ]),
)

function list(name) {
  return parse(readFileSync(marksAt(`${name}.yaml`), 'utf8'), { schema: 'failsafe' })
}

function placed(entry) {
  const { words, counted } = wordsOf(entry.in, places)
  const start = words.indexOf(entry.opens)
  const closes = words.indexOf(entry.closes, start)
  if (start < 0 || closes < 0) throw new RangeError(`${entry.id}: opens or closes not found`)
  return { ...entry, words, counted, extent: { start, end: closes + entry.closes.length } }
}

function marked(name, fields) {
  return readMarks(marksAt(`${name}.txt`)).map((mark) => {
    const document = documents.get(mark.doc)
    if (document === undefined) throw new RangeError(`${name}: no document "${mark.doc}"`)
    const values = fields.map((field, index) => [field, mark.fields[index] ?? ''])
    return { doc: mark.doc, ...anchor(mark, document), ...Object.fromEntries(values) }
  })
}

function variants() {
  return list('variants').map((row) => {
    const { file } = list('witnesses').find(({ doc }) => doc === row.doc)
    onlyPlace(row.first, documents.get(row.doc).words, row.doc)
    onlyPlace(row.other, wordsOf(file, places).words, file)
    return { ...row, note: row.note ?? '' }
  })
}

function relations() {
  const lines = readFileSync(marksAt('claim-relations.txt'), 'utf8').split('\n')
  return lines
    .filter((line) => line.includes(' ; ') && !line.startsWith('#'))
    .map(fieldsOf)
    .map(([a, b, relation, status, note = '']) => ({
      claim_a: claimId(a),
      claim_b: claimId(b),
      relation,
      status,
      note,
    }))
}

function csv(table) {
  const columns = [...new Set(table.flatMap((row) => Object.keys(row)))]
  return stringify(table, { header: true, columns, record_delimiter: 'windows' })
}
