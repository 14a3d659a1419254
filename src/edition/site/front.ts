/** The first page of an edition: what it is, who made it, what is in it, how to cite it. */
import { happenings } from '../../capabilities/events/index.ts'
import { boardOf } from '../../capabilities/negotiation/index.ts'
import { quotationRows } from '../../capabilities/quotations/index.ts'
import { silences } from '../../capabilities/replies/index.ts'
import { counted, dateWords, figures, type Html, html } from '../../markup/index.ts'
import { type Document, daysOf, type StandingRecord } from '../../record/index.ts'
import type { EditionPlan } from '../exporter.ts'

/** Title, what is in it, editorial statement, rights and citation; the words from `rejoinder.yaml`. */
export function front(record: StandingRecord, plan: EditionPlan, made: string): Html {
  const { settings } = plan
  return html`<div class="title"><h1>${plan.title}</h1>
${settings.description && html`<p class="standfirst">${settings.description}</p>`}</div>
${settings.editors.length > 0 && html`<p>Edited by ${settings.editors.join(', ')}.</p>`}
<h2>What is in it</h2><ul class="plain">${contents(record).map(({ view, count, of, says }) => html`<li><a href="/${view}">${figures(count)} ${of[count === 1 ? 0 : 1]}</a>${says}</li>`)}</ul>
<h2>How it was made</h2><p>The texts are given as the sources have them. What is said about them (who wrote to whom, what answers what, where a quotation comes from) was found by a program and, where it says so, decided by a person. Every such statement leads to the words it rests on; what was deduced stands in square brackets.</p>
<h2>Rights and citation</h2><p>${settings.rights ?? 'Rights are not stated.'}</p><p>${settings.cite ?? `${plan.title}. Edition of ${dateWords(made)}.`}</p>`
}

interface Entry {
  readonly view: string
  readonly count: number
  /** One and many of what is counted; the line goes on with what is said of it. */
  readonly of: readonly [one: string, many: string]
  readonly says: string
}

/** One line for each view that has something to show. */
function contents(record: StandingRecord): Entry[] {
  const documents = [...record.documents()]
  const held = documents.filter((document) => !document.entry)
  // Several documents of which nobody says how many are no number.
  const told = [...record.findings('missing')].filter(({ body }) => !body.set)
  const quoted = [...quotationRows(record)].filter((row) => row.verdict !== undefined)
  const altered = quoted.filter((row) => row.verdict?.body.verdict === 'altered').length
  const entries: readonly Entry[] = [
    {
      view: 'exchange',
      count: held.length,
      of: ['document', 'documents'],
      says: `${spanWords(held)}: who wrote to whom, and what answers what`,
    },
    {
      view: 'missing',
      count: documents.length - held.length + told.length,
      of: ['document more', 'documents more'],
      says: ', known only from catalogues or because others speak of them',
    },
    {
      view: 'silences',
      count: silences(record).length,
      of: ['letter', 'letters'],
      says: ' that nothing here answers',
    },
    {
      view: 'quotations',
      count: quoted.length,
      of: ['quotation', 'quotations'],
      says: ` beside their sources${altered === 0 ? '' : `, ${counted(altered, 'altered', 'altered')}`}`,
    },
    {
      view: 'board',
      count: boardOf(record).rows.length,
      of: ['question', 'questions'],
      says: ' on the board: what each side proposed, asked, granted and refused',
    },
    {
      view: 'events',
      count: happenings(record).length,
      of: ['event', 'events'],
      says: ', as these papers tell them',
    },
  ]
  return entries.filter(({ count }) => count > 0)
}

/** From the first to the last date, as closely as each is known. */
function spanWords(documents: readonly Document[]): string {
  const dates = documents
    .flatMap(({ date }) =>
      date === undefined ? [] : [{ ...daysOf(date.value), date: date.value }],
    )
    .filter(({ first, last }) => Number.isFinite(first + last))
  if (dates.length === 0) return ''
  const from = dates.reduce((early, one) => (one.first < early.first ? one : early)).date
  const to = dates.reduce((late, one) => (one.last > late.last ? one : late)).date
  return from === to ? ` of ${dateWords(from)}` : ` of ${dateWords(from)} to ${dateWords(to)}`
}
