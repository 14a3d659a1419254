/** The reader: a document set for reading, alone or face to face with another. */
import type { Page, ViewRequest } from '../../capabilities/index.ts'
import {
  besideAddress,
  changedQuery,
  documentAddress,
  documentName,
  type Html,
  html,
  parsePlace,
} from '../../markup/index.ts'
import {
  type DocumentId,
  daysBetween,
  type Evidence,
  type StandingRecord,
} from '../../record/index.ts'
import { linksOf } from '../links.ts'
import { noteForm } from '../notes/form.ts'
import { type Paragraph, type Reading, readingOf } from './answer.ts'
import { conversationOf, showConversation, waysAlong } from './conversation.ts'
import { type Join, joinsBetween, paintsOf, rowsOf } from './facing.ts'
import { head, named } from './head.ts'
import { paragraph, type Setting, signs } from './letter.ts'

/** The page of one document, or of two beside each other (`?beside=`). */
export function readerPage(
  record: StandingRecord,
  id: DocumentId,
  request: ViewRequest,
): Page | undefined {
  const document = record.document(id)
  if (document === undefined) return undefined
  const beside = record.document((request.query.get('beside') ?? '') as DocumentId)
  const facing = beside !== undefined && beside.id !== document.id
  const main = facing
    ? spreadPage(record, { open: document.id, beside: beside.id, request })
    : alonePage(record, document.id, request)
  if (main === undefined) return undefined
  return {
    title: documentName(document),
    shape: 'wide',
    main,
    keys: [
      ['b', facing ? 'close beside' : 'beside'],
      ['n', 'next finding'],
      ['w', 'note on the words chosen'],
      ['o', 'source as given'],
    ],
  }
}

function alonePage(record: StandingRecord, id: DocumentId, request: ViewRequest): Html | undefined {
  const { query } = request
  const witness = Number(query.get('witness') ?? 0)
  const reading = readingOf(record, id, {
    at: parsePlace(query.get('at') ?? query.get('note')),
    find: query.get('find') ?? undefined,
    witness: Number.isInteger(witness) ? witness : 0,
  })
  if (reading === undefined) return undefined
  const setting = settingOf(record, id, { request, joins: [], prefix: '', glossed: true })
  const links = linksOf(record, reading.document.id)
  const answered = links.answers[0]?.document ?? links.answeredBy[0]?.document
  const held = answered === undefined ? undefined : record.document(answered)
  const talk = conversationOf(record, reading.document)
  return html`<div class="reading" data-enhance="reader" ${hidden(query)}>
${tools(reading, request, html`${talk && waysAlong(talk)}${held && html`<a href="${besideAddress(reading.document.id, held.id)}" data-key="b">${links.answers.length > 0 ? 'beside what it answers' : 'beside its answer'}</a> <kbd>b</kbd>`}`)}
<article class="letter" data-document="${reading.document.id}"><p class="kind small">${kindWords(reading)}</p><h1>${documentName(reading.document)}</h1>
${reading.document.entry && html`<p class="note">Not held. What follows is what a catalogue says of it (${reading.document.witnesses[0].file}); put its text among the sources, and the words take the place of this entry.</p>`}
${head(reading.document, { record, links, witness: setting.glossed ? witness : 0, judged: setting.judged })}
${reading.paragraphs.map((one) => html`${paragraph(one, setting)}${noteForm(one, reading.document, request)}`)}
</article>
${talk && showConversation(record, talk, reading.document)}
${foot(record, reading)}</div>`
}

interface Spread {
  readonly open: DocumentId
  readonly beside: DocumentId
  readonly request: ViewRequest
}

/** The earlier document stands left, the later one right with its margin. */
function spreadPage(record: StandingRecord, { open, beside, request }: Spread): Html | undefined {
  const [early, late] = inOrder(record, open, beside)
  const joins = joinsBetween(record, { early, late })
  const { query } = request
  const at = (id: DocumentId) => parsePlace(query.get(id === open ? 'at' : 'beside-at'))
  const find = query.get('find') ?? undefined
  const left = readingOf(record, early, { at: at(early), find, paints: paintsOf(joins, 'early') })
  const right = readingOf(record, late, { at: at(late), find, paints: paintsOf(joins, 'late') })
  if (left === undefined || right === undefined) return undefined
  const base = { request, joins }
  const leftSetting = settingOf(record, open, {
    ...base,
    prefix: early === open ? '' : 'there-',
    glossed: false,
  })
  const rightSetting = settingOf(record, open, {
    ...base,
    prefix: late === open ? '' : 'there-',
    glossed: true,
  })
  const folded = new Set(untouched(left, joins, at(early)?.start))
  const close = html`<a href="${changedQuery(['documents', open], query, { beside: undefined, 'beside-at': undefined })}" data-key="b">close the letter beside</a> <kbd>b</kbd>`
  return html`<div class="reading" data-enhance="reader" ${hidden(query)}>
${tools(early === open ? left : right, request, close)}
<div class="spread" data-enhance="joins" data-open="${early === open ? 'early' : 'late'}">
<header class="there">${sideHead(left, { record, open, other: late })}</header>
<header class="here">${sideHead(right, { record, open, other: early })}</header>
${rowsOf(left.paragraphs, right.paragraphs, joins).map(
  (row) =>
    html`<div class="there" data-document="${early}">${foldedRuns(row.early, folded).map((run) => shownRun(run, leftSetting))}</div><div class="here" data-document="${late}">${row.late.map((one) => paragraph(one, rightSetting))}</div>`,
)}
</div>
${foot(record, early === open ? left : right)}</div>`
}

function inOrder(
  record: StandingRecord,
  one: DocumentId,
  other: DocumentId,
): [DocumentId, DocumentId] {
  const [first, second] = [record.document(one)?.date, record.document(other)?.date]
  if (first === undefined || second === undefined) return [other, one]
  const { first: least, last: most } = daysBetween(first.value, second.value)
  return least + most > 0 ? [one, other] : [other, one]
}

interface Side {
  readonly record: StandingRecord
  readonly open: DocumentId
  readonly other: DocumentId
}

function sideHead(reading: Reading, { record, open, other }: Side): Html {
  const { document } = reading
  const name = documentName(document)
  const reply = linksOf(record, document.id).answers.find((one) => one.document === other)
  return html`<p class="kind small">${kindWords(reading)}${reply !== undefined && ', the answer'}</p>
${document.id === open ? html`<h1>${name}</h1>` : html`<h2><a href="${documentAddress(document.id)}">${name}</a></h2>`}`
}

/** Paragraphs of the left letter that nothing joins: what the answer passes over. */
function untouched(left: Reading, joins: readonly Join[], at: number | undefined): Paragraph[] {
  const spans = joins.flatMap((join) => (join.early === 'head' ? [] : [join.early]))
  if (spans.length === 0) return []
  return left.paragraphs.filter(
    (one) =>
      one.number !== undefined &&
      !(at !== undefined && one.start <= at && at < one.end) &&
      !spans.some((span) => span.start < one.end && span.end > one.start),
  )
}

interface Run {
  readonly folded: boolean
  readonly paragraphs: readonly Paragraph[]
}

function foldedRuns(paragraphs: readonly Paragraph[], folded: ReadonlySet<Paragraph>): Run[] {
  const runs: { folded: boolean; paragraphs: Paragraph[] }[] = []
  for (const one of paragraphs) {
    const last = runs.at(-1)
    if (last !== undefined && last.folded === folded.has(one)) last.paragraphs.push(one)
    else runs.push({ folded: folded.has(one), paragraphs: [one] })
  }
  return runs
}

/** A run that nothing joins folds into one line that says which paragraphs it is. */
function shownRun(run: Run, setting: Setting): Html {
  const shown = run.paragraphs.map((one) => paragraph(one, setting))
  if (!run.folded) return html`${shown}`
  const [first, last] = [run.paragraphs[0]?.number, run.paragraphs.at(-1)?.number]
  return html`<details class="fold"><summary>${first === last ? first : `${first}–${last}`} · not quoted</summary>${shown}</details>`
}

interface SettingParts extends Pick<Setting, 'joins' | 'prefix' | 'glossed'> {
  readonly request: ViewRequest
}

function settingOf(record: StandingRecord, open: DocumentId, parts: SettingParts): Setting {
  const { request, ...rest } = parts
  return { record, open, judged: request.reader !== undefined, ...rest }
}

function hidden(query: URLSearchParams): Html | undefined {
  const hide = query.get('hide')
  return hide === null ? undefined : html`data-hide="${hide.replaceAll(',', ' ')}"`
}

/** Switches for the kinds of marks, words to find, and the way to the letter beside. */
function tools(reading: Reading, { query }: ViewRequest, way: Html | undefined): Html {
  const kinds = [...new Set(reading.marks.map((mark) => mark.note.mark))]
  const off = (query.get('hide') ?? '').split(',')
  const find = query.get('find') ?? ''
  const kept = ['beside', 'beside-at', 'at', 'witness'].flatMap((name) => {
    const value = query.get(name)
    return value === null ? [] : [html`<input type="hidden" name="${name}" value="${value}">`]
  })
  return html`<form class="switches no-print" method="get" data-enhance="switches" role="search" aria-label="In this document">${kinds.map(
    (kind) =>
      html`<label><input type="checkbox"${!off.includes(kind) && html` checked`} value="${kind}"><span>${kind}s</span></label>`,
  )}<label class="find">find <input type="search" name="find" value="${find}" data-key="/"></label>${find !== '' && html`<span role="status">${reading.hits === 0 ? 'not in this document' : html`<a href="#hit-1">${reading.hits} found</a>`}</span>`}${kept}${way !== undefined && html`<span class="way">${way}</span>`}</form>`
}

function kindWords({ document }: Reading): string {
  const language = languageNames[document.language ?? '']
  const translator = document.marks.translator?.[0]?.value
  return [
    document.kind.value,
    language && `in ${language}`,
    translator && `translated by ${translator}`,
  ]
    .filter((part) => part !== undefined && part !== '')
    .join(', ')
}

const languageNames: Readonly<Record<string, string>> = {
  en: 'English',
  fr: 'French',
  de: 'German',
  ru: 'Russian',
  it: 'Italian',
  zh: 'Chinese',
}

function foot(record: StandingRecord, { document, marks }: Reading): Html {
  const links = linksOf(record, document.id)
  const kinds = [...new Set(marks.map((mark) => mark.note.mark))]
  return html`<section class="foot" aria-label="Who speaks of it">
${answerList('Answered by', links.answeredBy, record)}
${speakers('Quoted by', links.quotedBy, record)}
${speakers('Cited by', links.citedBy, record)}
${kinds.length > 0 && html`<div class="no-print"><h2>The lines</h2><p>${kinds.map((kind, index) => html`${index > 0 && ', '}${signs[kind]} <span class="mark" data-kind="${kind}">${kind}</span>`)}<br><span class="mark" data-kind="mention">stated</span>, <span class="mark" data-kind="mention" data-certainty="deduced">deduced</span>, <span class="mark" data-kind="mention" data-certainty="doubtful">doubtful</span></p></div>`}
</section>`
}

function answerList(
  title: string,
  all: ReturnType<typeof linksOf>['answeredBy'],
  record: StandingRecord,
): Html | undefined {
  if (all.length === 0) return undefined
  return html`<div><h2>${title}</h2><ul>${all.map(({ document, how }) => html`<li>${named(document, record)} <span class="faint">${how}</span></li>`)}</ul></div>`
}

/** Each document once, with the way to every passage. */
function speakers(
  title: string,
  evidence: readonly Evidence[],
  record: StandingRecord,
): Html | undefined {
  if (evidence.length === 0) return undefined
  const byDocument = new Map<DocumentId, Evidence[]>()
  for (const one of evidence) {
    const all = byDocument.get(one.document)
    if (all === undefined) byDocument.set(one.document, [one])
    else all.push(one)
  }
  return html`<div><h2>${title}</h2><ul>${[...byDocument].map(([id, all]) => html`<li>${named(id, record)}: ${all.map((one, index) => html`${index > 0 && ', '}<a href="${documentAddress(one.document, one)}">“${one.exact.length > 60 ? `${one.exact.slice(0, 57)}…` : one.exact}”</a>`)}</li>`)}</ul></div>`
}
