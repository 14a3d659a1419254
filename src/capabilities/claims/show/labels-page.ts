/** Labels: names called, who called them first, and when they were thrown back. */
import {
  commonest,
  counted,
  empty,
  facet,
  type Html,
  html,
  note,
  often,
  partyName,
  shortNamesNote,
  shortParty,
  table,
} from '../../../markup/index.ts'
import { daysBetween, type Standing, type StandingRecord } from '../../../record/index.ts'
import type { Page, ViewRequest } from '../../capability.ts'
import { type LabelRow, labelsOf } from '../answer/index.ts'
import { ledgerPage, speakersOf } from './ledger-page.ts'
import { decideLink, inContext, letterLink } from './words.ts'

export function labelsPage(record: StandingRecord, request: ViewRequest): Page {
  const { query } = request
  const all = labelsOf(record)
  const [by, label] = [query.get('by'), query.get('label')]
  const chosen = all
    .filter((row) => label === null || row.label === label)
    .flatMap((row) => {
      const uses =
        by === null ? row.uses : row.uses.filter((one) => partyName(record, one.body.by) === by)
      return uses.length === 0 ? [] : [{ ...row, uses }]
    })
  const uses = all.flatMap((row) => row.uses)
  const at = (words: string) => ({ path: ['labels'], query, title: words })
  const main =
    all.length === 0
      ? empty(
          'No names are called in these papers.',
          'Labels are found by the words of reproach of a language; so far in English and German.',
        )
      : html`<div class="facets">${facet('by', speakersOf(record, uses), at('who calls'))}${facet(
          'label',
          commonest(
            all.flatMap((row) => row.uses.map(() => row.label)),
            20,
          ).map((one) => ({ ...one, words: labelWords(one.value) })),
          at('label'),
        )}</div>
${chosen.length === 0 ? empty('Nobody calls it so.') : tableOf(chosen, record, request)}
${note('A label is a family of reproaches, found by its words; who throws it is read from quotation marks and from who writes; whom it meets, from who is spoken to or named as the doer, and often that is nobody. Labels are never counted as substance.')}`
  return ledgerPage(
    'Labels',
    html`Names called: ${counted(all.length, 'label')}, used ${often(uses.length)}. Who used each first, and when it was thrown back. Facts in dispute stand among the <a href="/claims">claims</a>.`,
    main,
  )
}

function tableOf(rows: readonly LabelRow[], record: StandingRecord, request: ViewRequest): Html {
  return html`<div class="wide">${table({
    caption: 'Names called, the most used first',
    rows,
    id: ({ label }) => label,
    columns: [
      { head: 'label', cell: ({ label }) => labelWords(label), quiet: true },
      { head: 'uses', cell: ({ uses }) => uses.length, figures: true },
      { head: 'who calls whom', cell: ({ uses }) => html`${sidesOf(uses, record)}` },
      { head: 'first use', cell: ({ first }) => useWords(first, record) },
      {
        head: 'thrown back',
        cell: ({ first, thrownBack }) =>
          thrownBack === undefined
            ? html`<span class="faint">not here</span>`
            : html`${useWords(thrownBack, record)}${daysLater(first, thrownBack, record)}`,
      },
      {
        head: 'every use',
        cell: ({ uses }) =>
          html`<details><summary>${counted(uses.length, 'passage')}</summary>${uses.map(
            (one) => html`<p>${useWords(one, record)} ${decideLink(one, request)}</p>`,
          )}</details>`,
      },
    ],
  })}</div>
${shortNamesNote(
  record,
  rows.flatMap(({ uses }) => uses.flatMap(({ body }) => [body.by, body.against])),
)}`
}

/** So many callers of a label are shown, and so many whom each of them calls so. */
const mostCallers = 3
const mostCalled = 4

/** Each caller once, with all whom he calls so and how often. */
function sidesOf(uses: readonly Standing<'label'>[], record: StandingRecord): Html[] {
  const callers = uses.map(({ body }) => partyName(record, body.by))
  return commonest(callers, mostCallers).map(({ value: caller }) => {
    const called = uses
      .filter((_, at) => callers[at] === caller)
      .map(({ body }) => (body.against === '' ? 'nobody named' : partyName(record, body.against)))
    return html`<p>${shortParty(record, caller)}${commonest(called, mostCalled).map(({ value, count }) => html`<br>→ ${shortParty(record, value)} <span class="count">${count}</span>`)}</p>`
  })
}

/** The name of a family as one writes it: bad faith, not bad-faith. */
function labelWords(label: string): string {
  return label.replaceAll('-', ' ')
}

function useWords(one: Standing<'label'>, record: StandingRecord): Html {
  return html`${letterLink(one, record)} <span class="note">${shortParty(record, one.body.by)}: ${inContext(one)}</span>`
}

function daysLater(
  first: Standing<'label'>,
  back: Standing<'label'>,
  record: StandingRecord,
): Html | undefined {
  const [from, to] = [first, back].map((one) => record.document(one.document)?.date?.value)
  if (from === undefined || to === undefined) return undefined
  const days = daysBetween(from, to)
  return days.first === days.last && Number.isFinite(days.first)
    ? html` <span class="note">after ${counted(days.first, 'day')}</span>`
    : undefined
}
