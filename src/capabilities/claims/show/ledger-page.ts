/** What the pages of claims, figures and labels share: their frame, their leaves, the columns of a claim. */
import {
  type Column,
  commonest,
  type Html,
  html,
  leafOf,
  leaves,
  partyName,
  shortParty,
  title,
} from '../../../markup/index.ts'
import type { Standing, StandingRecord } from '../../../record/index.ts'
import type { Page, ViewRequest } from '../../capability.ts'
import { decideLink, figureLink, timeLink } from './words.ts'

/** A ledger: its name, what it says of itself, and what stands in it. */
export function ledgerPage(name: string, says: Html, main: Html): Page {
  return { title: name, shape: 'wide', main: html`${title(name, says)}\n${main}` }
}

/** One leaf of a long list, and the way to the others. */
export function leafed<Row>(
  rows: readonly Row[],
  {
    path,
    query,
    perPage,
  }: { readonly path: string; readonly query: URLSearchParams; readonly perPage: number },
  show: (leaf: readonly Row[]) => Html,
): Html {
  const list = { query, count: rows.length, perPage }
  const { start, end } = leafOf(list)
  return html`${show(rows.slice(start, end))}\n${leaves({ ...list, path: [path] })}`
}

/** Who speaks, most often first: the choices of a facet. */
export function speakersOf(
  record: StandingRecord,
  all: readonly (Standing<'claim'> | Standing<'label'>)[],
): { readonly value: string; readonly count: number }[] {
  return commonest(
    all.map(({ body }) => partyName(record, body.by)),
    12,
  )
}

type ClaimOf<Row> = (row: Row) => Standing<'claim'>

export function figureColumn<Row>(of: ClaimOf<Row>): Column<Row> {
  return { head: 'figure', cell: (row) => figureLink(of(row)), figures: true }
}

export function unitColumn<Row>(of: ClaimOf<Row>): Column<Row> {
  return { head: 'of what', cell: (row) => of(row).body.unit ?? '' }
}

export function timeColumn<Row>(of: ClaimOf<Row>, otherwise?: Html): Column<Row> {
  return { head: 'of when', cell: (row) => timeLink(of(row)) ?? otherwise }
}

export function speakerColumn<Row>(record: StandingRecord, of: ClaimOf<Row>): Column<Row> {
  return { head: 'who says so', cell: (row) => shortParty(record, of(row).body.by) }
}

/** Where a reader may decide; none where nothing can be decided. */
export function judgementColumns<Row>(request: ViewRequest, of: ClaimOf<Row>): Column<Row>[] {
  if (request.reader === undefined) return []
  return [{ head: 'judgement', cell: (row) => decideLink(of(row), request) }]
}
