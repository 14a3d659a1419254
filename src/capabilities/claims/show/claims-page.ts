/** The ledger of claims: every statement that can be checked, with what stands against it. */
import {
  commonest,
  counted,
  documentName,
  empty,
  facet,
  type Html,
  html,
  incipit,
  note,
  partyName,
  shortNamesNote,
  shortParty,
  table,
} from '../../../markup/index.ts'
import type { DocumentId, StandingRecord } from '../../../record/index.ts'
import type { Page, ViewRequest } from '../../capability.ts'
import { type Beside, type LedgerRow, ledger } from '../answer/index.ts'
import {
  figureColumn,
  judgementColumns,
  leafed,
  ledgerPage,
  speakerColumn,
  speakersOf,
  timeColumn,
  unitColumn,
} from './ledger-page.ts'
import { decideLink, figureLink, inContext, letterLink } from './words.ts'

const perPage = 200

export function claimsPage(record: StandingRecord, request: ViewRequest): Page {
  const { query } = request
  const all = ledger(record)
  const chosen = all.filter((row) => isWanted(row, { query, record }))
  const disputed = all.filter(isDisputed).length
  const main =
    all.length === 0
      ? empty(
          'No claim was found in these papers.',
          'A claim is a figure, a dated deed, or a statement without exception; so far in English and German.',
        )
      : html`${facets(all, { query, record })}
${chosen.length === 0 ? empty('No claim is of this kind.', html`<a href="/claims">All claims</a>`) : leafed(chosen, { path: 'claims', query, perPage }, (rows) => tableOf(rows, record, request))}
${note('Contradicted is said of figures that cannot both be true of the same thing, of a figure that is denied, and of a deed that was never done; rounded figures and “more than” contradict nothing that they allow. What shares less is asked. For other programs: rejoinder claims --json.')}`
  return ledgerPage(
    'Claims',
    html`Statements that can be checked: ${counted(all.length, 'claim')}, ${disputed === 0 ? 'none of them' : disputed} contradicted by another here. Every figure opens its words. Beside them stand the <a href="/figures">ledger of figures</a> and the <a href="/labels">labels</a>.`,
    main,
  )
}

function isDisputed({ relations }: LedgerRow): boolean {
  return relations.some((one) => one.isSaid && one.relation.body.relation === 'contradicts')
}

/** What a claim is, in the words of the filter. */
function kindsOf(row: LedgerRow): string[] {
  const { quantity, absolute } = row.claim.body
  const own =
    quantity !== undefined ? 'with a figure' : absolute ? 'without exception' : 'a dated deed'
  const beside = [
    ...(isDisputed(row) ? ['contradicted'] : []),
    ...(row.relations.some((one) => !one.isSaid) ? ['perhaps contradicted'] : []),
    ...(row.relations.some(({ relation }) => relation.body.relation === 'agrees')
      ? ['confirmed']
      : []),
  ]
  return [own, ...beside]
}

function isWanted(
  row: LedgerRow,
  { query, record }: { query: URLSearchParams; record: StandingRecord },
): boolean {
  const [by, kind, letter] = ['by', 'kind', 'letter'].map((name) => query.get(name))
  return (
    (by === null || partyName(record, row.claim.body.by) === by) &&
    (kind === null || kindsOf(row).includes(kind ?? '')) &&
    (letter === null || row.claim.document === letter)
  )
}

function facets(
  all: readonly LedgerRow[],
  { query, record }: { query: URLSearchParams; record: StandingRecord },
): Html {
  const letters = commonest(
    all.map(({ claim }) => claim.document),
    12,
  ).map((one) => {
    const held = record.document(one.value as DocumentId)
    return held === undefined ? one : { ...one, words: documentName(held) }
  })
  const at = (words: string) => ({ path: ['claims'], query, title: words })
  return html`<div class="facets">${facet(
    'by',
    speakersOf(
      record,
      all.map(({ claim }) => claim),
    ),
    at('who says so'),
  )}${facet('kind', commonest(all.flatMap(kindsOf), 8), at('kind'))}${facet(
    'letter',
    letters,
    at('letter'),
  )}</div>`
}

const claimOf = ({ claim }: LedgerRow): LedgerRow['claim'] => claim

function tableOf(rows: readonly LedgerRow[], record: StandingRecord, request: ViewRequest): Html {
  return html`<div class="wide">${table({
    caption: 'Claims in the order of the letters',
    rows,
    id: ({ claim }) => claim.id,
    columns: [
      { ...speakerColumn(record, claimOf), quiet: true },
      figureColumn(claimOf),
      unitColumn(claimOf),
      timeColumn(claimOf),
      {
        head: 'words',
        cell: ({ claim }) =>
          html`${inContext(claim)} <span class="note">${letterLink(claim, record)}</span>`,
      },
      { head: 'beside it', cell: (row) => besideIt(row, record, request) },
      ...judgementColumns(request, claimOf),
    ],
  })}</div>
${shortNamesNote(
  record,
  rows.map(({ claim }) => claim.body.by),
)}`
}

/** What contradicts and what confirms it, each with its figure, its speaker and its reasons. */
function besideIt({ relations }: LedgerRow, record: StandingRecord, request: ViewRequest): Html {
  return html`${relations.map(
    (one) =>
      html`<p><i>${besideWords(one)}</i> ${shortParty(record, one.other.body.by)}: ${one.other.body.quantity === undefined ? incipit(one.other.evidence[0].exact, 80) : html`${figureLink(one.other)} ${one.other.body.unit}`} <span class="note">${letterLink(one.other, record)}; ${one.relation.body.reasons.join('; ')}</span></p>${!one.isSaid && html`<p>${decideLink(one.relation, request)}</p>`}`,
  )}`
}

function besideWords({ relation, isSaid }: Beside): string {
  if (relation.body.relation === 'agrees') return 'confirmed by'
  return isSaid ? 'contradicted by' : 'perhaps contradicted by'
}
