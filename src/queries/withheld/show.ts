/**
 * What each edition withholds, and the words elsewhere that repeat it: the
 * editor decides of each whether it is masked there too.
 */
import type { Page, View, ViewRequest } from '../../capabilities/index.ts'
import {
  counted,
  documentAddress,
  empty,
  type Html,
  html,
  note,
  table,
  title,
} from '../../markup/index.ts'
import type { DocumentId, StandingRecord } from '../../record/index.ts'
import { nameOf } from '../review/names.ts'
import { type WithholdingEdition, withholdingEditions } from './answer.ts'
import type { Repeat } from './repeats.ts'

export const withheldView: View = { path: 'withheld', page: withheldPage }

function withheldPage(record: StandingRecord, request: ViewRequest): Page {
  const editions = withholdingEditions(record)
  return {
    title: 'Withheld',
    shape: 'wide',
    main: html`${title('Withheld', 'What each edition withholds. Where another letter repeats the words, an edition is not written until somebody has decided whether they are masked there too. A decision holds in every edition that withholds the same.')}
${editions.length === 0 ? empty('No edition withholds anything.', 'What an edition withholds is named in rejoinder.yaml, under editions.') : editions.map((one) => editionPart(record, one, request))}`,
  }
}

function editionPart(
  record: StandingRecord,
  { name, documents, passages, notFound, repeats }: WithholdingEdition,
  request: ViewRequest,
): Html {
  const undecided = repeats.filter((one) => one.decision === undefined)
  const held = [...documents].map(
    ([id, reason]) => html`<li>${linked(record, id)}, whole: ${reason}</li>`,
  )
  const parts = [...passages].flatMap(([id, spans]) =>
    spans.map(
      ({ start, end }) =>
        html`<li>in ${linked(record, id)}: <a href="${documentAddress(id, { start, end })}">“${record.words(id).slice(start, end)}”</a></li>`,
    ),
  )
  return html`<section><h2>${name}</h2><ul>${held}${parts}</ul>
${notFound.length > 0 && note(`Not found, so that this edition cannot be written: ${notFound.map((words) => `“${words}”`).join(', ')}.`)}
${repeats.length === 0 ? html`<p>No other document repeats any of it.</p>` : html`<h3>Repeated elsewhere: ${counted(repeats.length, 'passage')}, ${undecided.length === 0 ? 'all decided' : `${undecided.length} undecided`}</h3>${undecided.length > 1 && request.reader !== undefined && decisions(undecided, request, 'all of them')}${repeatTable(record, repeats, request)}`}</section>`
}

function linked(record: StandingRecord, id: DocumentId): Html {
  return html`<a href="${documentAddress(id)}">${nameOf(record, id)}</a>`
}

function repeatTable(
  record: StandingRecord,
  repeats: readonly Repeat[],
  request: ViewRequest,
): Html {
  return table({
    columns: [
      {
        head: 'words',
        cell: ({ document, evidence }: Repeat) =>
          html`<a href="${documentAddress(document, evidence)}">“${evidence.exact}”</a>`,
        quiet: true,
      },
      { head: 'in', cell: ({ document }) => linked(record, document) },
      {
        head: 'repeats',
        cell: ({ of, quoted }) =>
          html`${quoted ? 'quotes' : 'has the words of'} ${linked(record, of)}`,
      },
      {
        head: 'decided',
        cell: (one) =>
          html`${one.decision === undefined ? html`<span class="look">not yet</span>` : decided[one.decision]}${request.reader !== undefined && decisions([one], request)}`,
      },
    ],
    rows: repeats,
  })
}

const decided = { redact: 'masked here too', keep: 'stays' } as const

function decisions(repeats: readonly Repeat[], request: ViewRequest, what = ''): Html {
  const ids = repeats.map((one) => one.id).join(' ')
  const back = `/withheld${request.query.size > 0 ? `?${request.query.toString()}` : ''}`
  return html`<form class="no-print" method="post" action="/judgements"><input type="hidden" name="repeat" value="${ids}"><input type="hidden" name="back" value="${back}"><button class="press small" name="decision" value="redact">mask ${what || 'it'} too</button> <button class="press small" name="decision" value="keep">let ${what || 'it'} stand</button></form>`
}
