/** Replies on a page: the note beside the words, and the view of silences. */
import {
  capital,
  counted,
  cut,
  dateWords,
  daysWords,
  documentAddress,
  documentDay,
  documentLink,
  documentName,
  facet,
  type Html,
  html,
  inDays,
  leafOf,
  leaves,
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

const path = 'silences'
const perPage = 200

function silencesPage(record: StandingRecord, { query }: ViewRequest): Page {
  const asked = query.get('as-of')
  const asOf = asked === null ? undefined : parseDate(asked)
  const rows = silences(record, asOf)
  return {
    title: 'Silences',
    shape: 'wide',
    main: rows.length === 0 ? nothing(asOf) : listOf(rows, { record, query, asOf }),
  }
}

function nothing(asOf: string | undefined): Html {
  return html`<div class="title"><h1>Silences</h1>
<p class="standfirst">Every letter here has an answer${asOf === undefined ? '' : html` by ${dateWords(asOf)}`}.</p></div>`
}

interface Listing {
  readonly record: StandingRecord
  readonly query: URLSearchParams
  readonly asOf: EdtfDate | undefined
}

/** Which silences one may want to see alone; a letter that asks for nothing needs no answer. */
const choices = [
  {
    value: 'asking',
    words: 'that want something',
    is: ({ wants }: SilenceRow) => wants.length > 0,
  },
  {
    value: 'complained',
    words: 'whose silence is complained of',
    is: ({ complaints }: SilenceRow) => complaints.length > 0,
  },
] as const

function listOf(rows: readonly SilenceRow[], { record, query, asOf }: Listing): Html {
  const chosen = choices.find(({ value }) => value === query.get('only'))
  const shown = chosen === undefined ? rows : rows.filter(chosen.is)
  const values = choices
    .map(({ value, words, is }) => ({ value, words, count: rows.filter(is).length }))
    .filter(({ count }) => count > 0)
  const leaf = { path: [path], query, count: shown.length, perPage }
  const { start, end } = leafOf(leaf)
  return html`<div class="title"><h1>Silences</h1>
<p class="standfirst">${capital(counted(rows.length, 'letter'))} that nothing in this dossier answers until ${untilWords(asOf, record)}. An answer may lie elsewhere; here it is not known.</p></div>
${facet('only', values, { path: [path], query, title: 'Letters' })}
${tableOf(shown.slice(start, end), record)}
${leaves(leaf)}`
}

function tableOf(rows: readonly SilenceRow[], record: StandingRecord): Html {
  return table({
    rows,
    id: ({ document }) => document.id,
    columns: [
      { head: 'letter', cell: ({ document }) => documentLink(document), quiet: true },
      { head: 'what it wants', cell: ({ wants }) => wantsCell(wants) },
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
  })
}

const lettersOfWant = 90

/** The first thing it wants, in its words, and how many more. */
function wantsCell([first, ...others]: SilenceRow['wants']): Html | undefined {
  if (first === undefined) return undefined
  const [{ start, exact }] = first.evidence
  const more =
    others.length === 0 ? undefined : html` <span class="note">and ${others.length} more</span>`
  return html`<a href="${documentAddress(first.document, { start })}">“${cut(exact, lettersOfWant)}”</a>${more}`
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
