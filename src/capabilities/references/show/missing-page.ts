/** The page of missing documents: what is told of each, those of which nothing is told behind the others. */
import {
  capital,
  counted,
  cut,
  dateWords,
  documentAddress,
  type Html,
  html,
  partyNames,
  shortName,
  shortNamesNote,
  shortParty,
} from '../../../markup/index.ts'
import type { Document, Relation, Standing, StandingRecord } from '../../../record/index.ts'
import type { Page } from '../../capability.ts'
import { catalogued, type MissingRow, missingLedger, type WhyMissing } from '../answer.ts'

const groupNames: Readonly<Record<Exclude<WhyMissing, 'bare'>, string>> = {
  between: 'Sent from one to another',
  withheld: 'Withheld from one of them',
  promised: 'Promised, and not known to have come',
  public: 'In public',
  elsewhere: 'Known by name alone',
}

const groupOrder = ['between', 'withheld', 'promised', 'public', 'elsewhere'] as const

/** The ledger as a page: known ones in groups, those without a name folded at its end. */
export function missingPage(record: StandingRecord): Page {
  const ledger = missingLedger(record)
  const entries = catalogued(record)
  const none = ledger.length + entries.length === 0
  return {
    title: 'Missing documents',
    shape: 'wide',
    main: none ? nothingMissing : ledgerOf(ledger, entries, record),
  }
}

const nothingMissing = html`<div class="title"><h1>Missing documents</h1>
<p class="standfirst">No document here speaks of one that is not here.</p></div>`

const columns = ['date', 'from, to', 'what is known of it', 'known from']

function ledgerOf(
  ledger: readonly MissingRow[],
  entries: readonly Document[],
  record: StandingRecord,
): Html {
  const bare = ledger.filter(({ why }) => why === 'bare')
  const several = ledger.filter(({ finding }) => finding.body.set).length
  return html`<div class="title"><h1>Missing documents</h1>
<p class="standfirst">${ledger.length > 0 && html`${countWords(ledger.length - several)}${several > 0 && html`, and ${several === 1 ? 'one lot of several' : `${several} lots of several`},`} these papers speak of and the dossier does not hold. Each is here because somebody’s words point to it; the last column leads to the words.`} ${entries.length > 0 && html`${countWords(entries.length)} a catalogue knows and nobody has given yet: put the text among the sources, and it takes its place.`}</p></div>
<div class="wide">${ledger.length > bare.length || entries.length > 0 ? tableOf(ledger, entries, record) : undefined}${bareOnes(bare, record)}</div>`
}

function tableOf(
  ledger: readonly MissingRow[],
  entries: readonly Document[],
  record: StandingRecord,
): Html {
  return html`<table class="ledger stack">
<thead><tr>${columns.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${
    entries.length > 0 &&
    html`<tr class="group"><th colspan="4" scope="rowgroup">Known from catalogues</th></tr>
${entries.map((one) => entryRow(one, record))}`
  }${groupOrder.map((why) =>
    groupOf(
      why,
      ledger.filter((row) => row.why === why),
      record,
    ),
  )}</tbody>
</table>
${shortNamesNote(
  record,
  ledger.flatMap(({ finding: { body } }) => [...body.from, ...body.to]),
)}`
}

function countWords(count: number): string {
  return capital(counted(count, 'document'))
}

function groupOf(
  why: (typeof groupOrder)[number],
  rows: readonly MissingRow[],
  record: StandingRecord,
): Html | undefined {
  if (rows.length === 0) return undefined
  return html`<tr class="group"><th colspan="4" scope="rowgroup">${groupNames[why]}</th></tr>
${rows.map((row) => rowOf(row, record))}`
}

function rowOf(row: MissingRow, record: StandingRecord): Html {
  const { evidence, body } = row.finding
  const { id, date, title, from, to, set } = body
  const noun = body.noun ?? body.kind
  const between = [from, to]
    .filter((written) => written.length > 0)
    .map((written) => partyNames(record, written).map((name) => shortParty(record, name)))
  return html`<tr id="${id}">
<td>${date === undefined ? html`<span class="faint">undated</span>` : html`<time datetime="${date}">${dateWords(date)}</time>`}</td>
<td>${between.length === 0 ? '–' : between.map((side, at) => html`${at > 0 && ' to '}${side.map((name, among) => html`${among > 0 && ', '}${name}`)}`)} <span class="note">${set ? `several, ${noun}` : noun}</span></td>
<td>“${title ?? evidence[0].exact}”${story(row, record)}</td>
<td data-name="known from">${knownFrom(row, record)}</td>
</tr>`
}

function entryRow(document: Document, record: StandingRecord): Html {
  const { id, kind, date, title, from, to } = document
  const names = (all: Document['from']): string => all.map((one) => one.value).join(', ')
  const between = [names(from), names(to)].filter((words) => words !== '').join(' to ')
  const says = record.words(id).split('\n').slice(1).join(' ')
  return html`<tr id="${id}">
<td>${date === undefined ? html`<span class="faint">undated</span>` : html`<time datetime="${date.value}">${dateWords(date.value)}</time>`}</td>
<td>${between === '' ? '–' : between} <span class="note">${kind.value}</span></td>
<td>${title?.value} ${cut(says, 160)}</td>
<td data-name="known from"><a href="${documentAddress(id)}">its entry</a> <span class="note">${document.witnesses[0].file}</span></td>
</tr>`
}

/** So many papers that speak of it are named at once; the others when they are asked for. */
const namedAtOnce = 3

function knownFrom({ witnesses }: MissingRow, record: StandingRecord): Html {
  const first = witnesses.slice(0, namedAtOnce)
  const rest = witnesses.slice(namedAtOnce)
  return html`${first.map((one) => witness(one, record))}${
    rest.length > 0 &&
    html`<details><summary class="note">and ${rest.length} more</summary>${rest.map((one) => witness(one, record))}</details>`
  }`
}

/** Those of which nothing is told but what they are, by their words. */
function bareOnes(rows: readonly MissingRow[], record: StandingRecord): Html | undefined {
  if (rows.length === 0) return undefined
  return html`<details><summary>${countWords(rows.length)} of which nothing is told but what ${rows.length === 1 ? 'it is' : 'they are'}</summary>
<ul>${rows.map(
    (row) =>
      html`<li id="${row.finding.body.id}">“${wordsAround(row)}” ${knownFrom(row, record)}</li>\n`,
  )}</ul></details>`
}

/** So much of the words before and behind is shown, in characters. */
const around = 60

function wordsAround({ finding }: MissingRow): string {
  const { prefix, exact, suffix } = finding.evidence[0]
  const before = prefix.slice(-around).replace(/^\S*\s/u, '')
  const behind = suffix.slice(0, around).replace(/\s\S*$/u, '')
  return `… ${before}${exact}${behind} …`.replace(/\s+/gu, ' ')
}

/** Who had it, who asked for it and was refused. */
function story(row: MissingRow, record: StandingRecord): Html | undefined {
  const had = people(row, { events: ['sent', 'had-by'], role: 'to' }, record)
  const asked = askedFor(row, record)
  if (had === '' && asked === undefined) return undefined
  return html`<br><span class="note">${had !== '' && `had by ${had}`}${had !== '' && asked !== undefined && '; '}${asked}</span>`
}

interface Step {
  readonly events: readonly string[]
  readonly role: 'by' | 'to'
}

function people(row: MissingRow, { events, role }: Step, record: StandingRecord): string {
  const written = row.story
    .filter((one) => events.includes(one.body.event))
    .flatMap((one) => one.body[role])
  return partyNames(record, written)
    .map((name) => shortName(record, name))
    .join(', ')
}

function askedFor(row: MissingRow, record: StandingRecord): Html | undefined {
  const asked = row.story.filter((one) => one.body.event === 'requested')
  const refused = row.story.filter((one) => one.body.event === 'refused')
  if (asked.length + refused.length === 0) return undefined
  const by = people(row, { events: ['requested'], role: 'by' }, record)
  const days = [by, datesIn(asked)].filter((words) => words !== '').join(': ')
  return html`${asked.length > 0 && `asked for ${by === '' ? '' : 'by '}${days}`}${asked.length > 0 && refused.length > 0 && '; '}${refused.length > 0 && html`<span class="look">refused</span> ${datesIn(refused)}`}`
}

function datesIn(steps: readonly Standing<'withholding'>[]): string {
  return steps
    .flatMap(({ body }) => (body.date === undefined ? [] : [dateWords(body.date)]))
    .join(', ')
}

/** What a letter does with the document it speaks of. */
const relationWords: Readonly<Record<Relation, string>> = {
  self: 'is it',
  'replies-to': 'answers',
  acknowledges: 'has received',
  requests: 'asks for',
  transmits: 'sends',
  announces: 'announces',
  quotes: 'quotes',
  cites: 'mentions',
}

function witness(one: MissingRow['witnesses'][number], record: StandingRecord): Html {
  const document = record.document(one.document)
  const name = document === undefined ? one.document : briefName(document, record)
  return html`<a href="${documentAddress(one.document, { start: one.start })}">${name}</a> <span class="note">${one.relations.map((relation) => relationWords[relation]).join(', ')}</span><br>`
}

/** By its date; an undated one by who wrote it, or by its title. */
function briefName({ id, date, from, title }: Document, record: StandingRecord): string {
  if (date !== undefined) return dateWords(date.value)
  const [sender] = partyNames(
    record,
    from.map((one) => one.value),
  )
  return sender ?? (title === undefined ? id : cut(title.value, 40))
}
