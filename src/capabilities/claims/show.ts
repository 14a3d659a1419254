/** Claims on a page: the note beside a figure, the ledger, the labels. */
import {
  documentAddress,
  documentName,
  empty,
  type Html,
  html,
  incipit,
  leafOf,
  leaves,
  table,
  title,
} from '../../markup/index.ts'
import type { Standing, StandingRecord } from '../../record/index.ts'
import type { MarginNote, Page, Show, ViewRequest } from '../capability.ts'
import { labelsOf, ledger } from './answer.ts'

export const show: Show = {
  margin,
  views: [
    { path: 'claims', title: 'Claims', page: claimsPage },
    { path: 'labels', title: 'Labels', page: labelsPage },
  ],
}

function margin(finding: Standing): MarginNote | undefined {
  if (finding.kind === 'claim') {
    const { quantity, unit } = finding.body
    const words = quantity === undefined ? 'says so without exception' : `${quantity} ${unit ?? ''}`
    return { mark: 'claim', words: html`<i>claims</i> ${words}`, href: `/claims#${finding.id}` }
  }
  if (finding.kind === 'label')
    return {
      mark: 'claim',
      words: html`<i>calls</i> ${finding.body.against}: ${finding.body.label}`,
      href: '/labels',
    }
  if (finding.kind !== 'dispute') return undefined
  return {
    mark: 'claim',
    words: html`<i>${finding.body.relation}</i> <span class="note">${finding.body.reasons.join('; ')}</span>`,
    href: `/claims#${finding.body.one}`,
  }
}

const perPage = 200

function claimsPage(record: StandingRecord, { query }: ViewRequest): Page {
  const all = ledger(record)
  const leaf = leafOf({ query, count: all.length, perPage })
  const rows = all.slice(leaf.start, leaf.end)
  const main =
    all.length === 0
      ? empty('No figure is claimed in these papers.')
      : html`<div class="wide">${table({
          caption: 'Statements that can be checked, with what stands against them',
          columns: [
            {
              head: 'by',
              cell: ({ claim }) => html`<span id="${claim.id}">${claim.body.by}</span>`,
              quiet: true,
            },
            {
              head: 'figure',
              cell: ({ claim }) => claim.body.quantity ?? 'without exception',
              figures: true,
            },
            { head: 'words', cell: ({ claim }) => whereOf(claim, record) },
            {
              head: 'beside it',
              cell: ({ relations }) =>
                html`${relations.map(({ relation, other }) => html`<i>${relation.body.relation}</i> ${whereOf(other, record)}<br>`)}`,
            },
          ],
          rows,
        })}</div>${leaves({ path: ['claims'], query, count: all.length, perPage })}`
  return {
    title: 'Claims',
    shape: 'wide',
    main: html`${title('Claims', 'Figures, counts and statements without exception, and those that contradict or confirm them.')}${main}`,
  }
}

function whereOf({ evidence: [one], document }: Standing, record: StandingRecord): Html {
  const held = record.document(document)
  return html`<a href="${documentAddress(document, one)}">${incipit(one.exact)}</a> <span class="note">${held === undefined ? document : documentName(held)}</span>`
}

function labelsPage(record: StandingRecord): Page {
  const rows = labelsOf(record)
  const main =
    rows.length === 0
      ? empty('No names are called in these papers.')
      : html`<div class="wide">${table({
          caption: 'Names called',
          columns: [
            { head: 'label', cell: ({ label }) => label, quiet: true },
            { head: 'uses', cell: ({ uses }) => uses.length, figures: true },
            {
              head: 'by',
              cell: ({ uses }) => [...new Set(uses.map((one) => one.body.by))].join(', '),
            },
            { head: 'first', cell: ({ uses }) => whereOf(uses[0]!, record) },
            {
              head: 'thrown back',
              cell: ({ uses }) => {
                const back = uses.find((one) => one.body.by !== uses[0]!.body.by)
                return back === undefined ? '' : whereOf(back, record)
              },
            },
          ],
          rows,
        })}</div>`
  return {
    title: 'Labels',
    shape: 'wide',
    main: html`${title('Labels', 'Names called, who used each first, and where it was thrown back. They are never counted as substance.')}${main}`,
  }
}
