/** Texts in the making: versions with brackets, amendments, signatures; two versions word by word. */
import { type Html, html } from '../../markup/index.ts'
import type { EntryId } from '../entries/body.ts'
import { stretchWords } from '../forms/stretches.ts'
import { type AmendmentState, compareVersions, type DraftState } from '../state/drafts.ts'
import { dayWords, listWords, shortId } from '../words.ts'
import { framed, nameIn, type Tray } from './frame.ts'
import { ways } from './ways.ts'

/** Last versions in full; earlier ones folded away. */
export function draftsSection(tray: Tray): Html {
  const drafts = tray.state.drafts.toReversed()
  const earlier = drafts.filter(({ isLast }) => !isLast)
  return html`${drafts.filter(({ isLast }) => isLast).map((draft) => draftSection(draft, tray))}
${earlier.length > 0 && html`<details><summary>Earlier versions (${earlier.length})</summary>${earlier.map((draft) => draftSection(draft, tray))}</details>`}`
}

/** Any two versions, the one before the other, with who asked for each change. */
export function comparePage(tray: Tray, query: URLSearchParams): Html {
  const { drafts } = tray.state
  const after = drafts.find(({ id }) => id === query.get('after')) ?? drafts.at(-1)
  const before =
    drafts.find(({ id }) => id === query.get('before')) ??
    drafts.find(({ id }) => after?.follows.includes(id))
  const choice = (name: string, label: string, chosen: DraftState | undefined) =>
    html`<p><label for="${name}">${label}</label><select id="${name}" name="${name}">${drafts.map((one) => html`<option value="${one.id}"${one.id === chosen?.id && html` selected`}>${versionWords(one, tray)}</option>`)}</select></p>`
  return framed(tray, {
    path: 'meetings',
    title: 'Two versions',
    standfirst: 'Word by word; point at a change to see who asked for it.',
    body: html`<form method="get" action="/chancery/compare" class="act-form">${choice('before', 'From', before)}${choice('after', 'To', after)}<p><button class="press">Compare</button></p></form>
${before !== undefined && after !== undefined && html`<blockquote class="compared">${compared(before, after, tray)}</blockquote>${changesList(before, after, tray)}`}`,
  })
}

function draftSection(draft: DraftState, tray: Tray): Html {
  const before = tray.state.drafts.find(({ id }) => draft.follows.includes(id))
  return html`<section id="${draft.id}" class="text-in-making" data-step><h2>${draft.name}${!draft.isLast && ' (an earlier version)'}</h2>
<p class="faint">Version of ${nameIn(tray)(draft.by)}, ${dayWords(draft.time)}; <a href="/chancery/entry/${draft.id}">${shortId(draft.id)}</a>; SHA-256 of its words ${draft.sha256.slice(0, 16)}…</p>
<blockquote class="compared">${before === undefined ? bracketed(draft.text) : compared(before, draft, tray)}</blockquote>
<ul>${draft.brackets.length > 0 && html`<li>Disputed: ${draft.brackets.map((words) => html`<mark class="bracket">${words}</mark> `)}</li>`}
${draft.amendments.map((one) => amendmentRow(one, draft, tray))}
${adoptionRows(draft, tray)}</ul>
${draft.isLast && ways(tray, draftWays(draft, tray))}${before !== undefined && html`<p class="to-do"><a href="/chancery/compare?before=${before.id}&amp;after=${draft.id}">Word by word against the version before it</a></p>`}</section>`
}

function draftWays(draft: DraftState, tray: Tray) {
  const isBound = draft.adoptions.some((one) => one.overThisText && one.by === tray.library.party)
  const of = { of: draft.id }
  return [
    ['draft', 'Write the next version', { follows: draft.id }] as const,
    ['amend', 'Ask for other words', of] as const,
    isBound ? undefined : (['adopt', 'Adopt it as it stands', of] as const),
  ]
}

function amendmentRow(one: AmendmentState, draft: DraftState, tray: Tray): Html {
  const query = { follows: draft.id, takes: one.id }
  return html`<li>${nameIn(tray)(one.by)} asks for <ins>${one.replace || '(nothing)'}</ins> instead of <del>${one.find}</del>${one.reason !== '' && ` (${one.reason})`}${
    one.takenBy === undefined
      ? draft.isLast && ways(tray, [['draft', 'Take it into the next version', query]])
      : `, taken in by ${shortId(one.takenBy)}`
  }</li>`
}

function adoptionRows(draft: DraftState, tray: Tray): Html {
  const name = nameIn(tray)
  return html`${draft.adoptions.map((one) => html`<li${!one.overThisText && html` data-grave`}>${one.overThisText ? `signed by ${name(one.by)}` : `${name(one.by)} signed other words under this name`}${one.reservations.length > 0 && `, reserving ${listWords(one.reservations)}`}</li>`)}
${draft.isLast && draft.notBound.length > 0 && html`<li>not bound: ${listWords(draft.notBound.map(name))}</li>`}`
}

/** A text with what is disputed in it marked. */
function bracketed(text: string): Html {
  return html`${text.split(/(\[[^[\]]*\])/).map((words, at) => (at % 2 === 1 ? html`<mark class="bracket">${words}</mark>` : words))}`
}

/** A version against the one it follows, with who asked for each change. */
function compared(before: DraftState, after: DraftState, tray: Tray): Html {
  return stretchWords(compareVersions(before, after, before.amendments), nameIn(tray))
}

/** The same as a list, for who cannot point. */
function changesList(before: DraftState, after: DraftState, tray: Tray): Html {
  const changes = compareVersions(before, after, before.amendments).filter(
    ({ kind }) => kind !== 'same',
  )
  return html`<ul>${changes.map(({ kind, words, by }) => html`<li>${kind === 'out' ? html`<del>${words}</del> left out` : html`<ins>${words}</ins> put in`}${by !== undefined && `, asked for by ${nameIn(tray)(by)}`}</li>`)}</ul>`
}

function versionWords({ name, by, time, id }: DraftState, tray: Tray): string {
  return `${name}, ${nameIn(tray)(by)}, ${dayWords(time)} (${shortId(id as EntryId)})`
}
