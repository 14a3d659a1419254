/**
 * The tables of the gold, made from a negotiation with its truth, and laid out as
 * a corpus that `eval` and the learners read: `sources/` and `gold/`.
 */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stringify } from 'csv-stringify/sync'
import { acts, truthOf } from './truth-places.ts'
import * as rows from './truth-rows.ts'
import { type Dispute, readDispute, type TruthLine } from './truth-text.ts'

const others = new Set(
  'open answer date list ref reply quote also withheld silent name claim contradicts'.split(' '),
)

/** A folder with the sources and the truth of one fixture; the caller removes it. */
export function layOutTruth(fixture: string): string {
  const dispute = readDispute(fixture)
  const folder = mkdtempSync(join(tmpdir(), 'rejoinder-truth-'))
  for (const name of ['sources', 'gold']) mkdirSync(join(folder, name))
  for (const { id, text } of dispute.letters)
    writeFileSync(join(folder, 'sources', `${id}.txt`), text)
  for (const [name, table] of Object.entries(truthTables(dispute)))
    if (table.length > 0) writeFileSync(join(folder, 'gold', `${name}.csv`), csv(table))
  return folder
}

/** Every table by its name; a line that names what is not there is an error. */
export function truthTables(dispute: Dispute): Readonly<Record<string, readonly rows.TruthRow[]>> {
  const truth = truthOf(dispute)
  const { lines } = truth
  for (const { kind, letter } of lines)
    if (!acts.has(kind) && !others.has(kind)) throw new RangeError(`${letter}: no kind "${kind}"`)
  const of = (kind: string): TruthLine[] => lines.filter((line) => line.kind === kind)
  const moves = lines.filter(({ kind }) => acts.has(kind))
  return {
    documents: dispute.letters.map((letter) => rows.documentRow(letter, dispute)),
    issues: [...dispute.questions].map(([id, description]) => ({ id, title: id, description })),
    missing: [...dispute.missing].map(([key, cells]) => rows.missingRow(key, cells, of('ref'))),
    proposals: moves.map((line) => rows.moveRow(line, truth)),
    proposals_optional: of('open').map((line) => ({
      doc: line.letter,
      reason: line.head.join(' '),
      ...truth.anchor(line),
    })),
    responses: [...moves.flatMap(rows.answersOnMove), ...of('answer')].map((line) =>
      rows.answerRow(line, truth),
    ),
    deadlines: of('date').map((line) => ({
      doc: line.letter,
      date: line.head.join(' '),
      ...truth.anchor(line),
    })),
    unanswered: of('silent').map((line) => rows.silenceRow(line, truth)),
    references: of('ref').map((line, at) => rows.referenceRow(line, at, truth)),
    replies: of('reply').map((line) => rows.replyRow(line, truth)),
    quotations: rows.quotationRows(lines, truth),
    withheld: of('withheld').map((line) => rows.withheldRow(line, truth)),
    participants: of('list').flatMap((line) => rows.memberRows(line, truth)),
    accusations: of('name').map((line) => ({
      doc: line.letter,
      by: truth.party(line.fields.get('by')),
      against: line.fields.get('against') ?? '',
      label: line.head.join(' '),
      ...truth.anchor(line),
    })),
    claims: of('claim').map((line) => rows.claimRow(line, truth)),
    claim_relations: of('contradicts').map((line) => rows.relationRow(line, truth)),
    scope: scoped.flatMap((table) =>
      dispute.letters.map(({ id }) => ({ table, doc: id, start: '', end: '', unit: 'all' })),
    ),
  }
}

/** Annotated throughout; of claims only those with a figure that somebody disputes. */
const scoped = [
  ...['references', 'quotations', 'replies', 'withheld', 'participants'],
  ...['proposals', 'deadlines', 'unanswered', 'accusations'],
]

function csv(table: readonly rows.TruthRow[]): string {
  const columns = [...new Set(table.flatMap((row) => Object.keys(row)))]
  return stringify([...table], { header: true, columns, record_delimiter: 'windows' })
}
