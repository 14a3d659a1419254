/** Replies on a page: the note beside the words, and the view of silences. */
import {
  dateWords,
  daysWords,
  documentAddress,
  documentDay,
  documentLink,
  documentName,
  type Html,
  html,
  inDays,
  names,
  table,
} from '../../markup/index.ts'
import {
  type EdtfDate,
  parseDate,
  type SilenceManner,
  type Standing,
  type StandingRecord,
} from '../../record/index.ts'
import type { MarginNote, Page, Show, ViewRequest } from '../capability.ts'
import { endOfExchange, type SilenceRow, silences } from './answer/index.ts'

const mannerWords: Readonly<Record<SilenceManner, string>> = {
  silence: 'of the silence of',
  delay: 'of delay by',
  evasion: 'of evasion by',
  refusal: 'of refusal by',
}

export const show: Show = {
  margin,
  views: [{ path: 'silences', title: 'Silences', key: 'i', page: silencesPage }],
}

function margin(finding: Standing, record: StandingRecord): MarginNote | undefined {
  if (finding.kind === 'reply') {
    const { answers, days, how } = finding.body
    const document = record.document(answers)
    const name = document === undefined ? answers : documentName(document)
    const after = days === undefined ? '' : ` after ${inDays(days)}`
    return {
      mark: 'mention',
      words: html`<i>${how === 'partial' ? 'answers in part' : 'answers'}</i> ${name}${after}`,
      href: documentAddress(answers),
    }
  }
  if (finding.kind !== 'silence') return undefined
  return {
    mark: 'mention',
    words: html`<i>complains</i> ${mannerWords[finding.body.manner]} ${finding.body.against.join(', ') || 'somebody'}${finding.body.asked === undefined ? '' : html`, asked on ${dateWords(finding.body.asked)}`}`,
    ...(finding.body.of === undefined ? {} : { href: documentAddress(finding.body.of) }),
    grave: true,
  }
}

function silencesPage(record: StandingRecord, { query }: ViewRequest): Page {
  const asked = query.get('as-of')
  const asOf = asked === null ? undefined : parseDate(asked)
  const rows = silences(record, asOf)
  return {
    title: 'Silences',
    shape: 'wide',
    main: rows.length === 0 ? nothing(asOf) : tableOf(rows, asOf, record),
  }
}

function nothing(asOf: string | undefined): Html {
  return html`<div class="title"><h1>Silences</h1>
<p class="standfirst">Every letter here has an answer${asOf === undefined ? '' : html` by ${dateWords(asOf)}`}.</p></div>`
}

function tableOf(
  rows: readonly SilenceRow[],
  asOf: EdtfDate | undefined,
  record: StandingRecord,
): Html {
  return html`<div class="title"><h1>Silences</h1>
<p class="standfirst">Letters that nothing in this dossier answers until ${untilWords(asOf, record)}. An answer may lie elsewhere; here it is not known.</p></div>
${table({
  rows,
  id: ({ document }) => document.id,
  columns: [
    { head: 'letter', cell: ({ document }) => documentLink(document), quiet: true },
    {
      head: 'silence of',
      cell: ({ document, receipts }) => html`${names(document.to)}${receipts.map(receiptWords)}`,
    },
    { head: 'days', figures: true, cell: ({ days }) => daysCell(days) },
    {
      head: 'complained of',
      cell: ({ complaints }) => html`${complaints.map((one) => complaint(one, record))}`,
    },
  ],
})}`
}

function untilWords(asOf: EdtfDate | undefined, record: StandingRecord): string {
  if (asOf !== undefined) return dateWords(asOf)
  const end = endOfExchange(record)
  return end === undefined ? 'its last day' : `${dateWords(end)}, the day of the last letter`
}

/** Signed in the chancery: since when the silent one has the letter. */
function receiptWords({ body: { outcome, by, on } }: Standing<'receipt'>): Html {
  return html`<br><span class="note">${outcome} by ${by} on ${dateWords(on)}, signed</span>`
}

function daysCell(days: SilenceRow['days']): Html {
  return days === undefined
    ? html`<span class="faint">undated</span>`
    : html`<span class="whole">${days.last === 0 ? 'none yet' : daysWords(days)}</span>`
}

function complaint(one: Standing<'silence'>, record: StandingRecord): Html {
  const [{ start, exact }] = one.evidence
  const document = record.document(one.document)
  const when = document === undefined ? one.document : documentDay(document)
  return html`<a href="${documentAddress(one.document, { start })}">${when}</a> <span class="note">“${exact}”</span><br>`
}
