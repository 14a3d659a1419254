/** What waits for us, at the head of the in-tray: each with its clock and the ways to answer it. */
import { type Html, html } from '../../markup/index.ts'
import { type Waiting, waitingFor } from '../state/waiting.ts'
import { dayWords, termsWords } from '../words.ts'
import { nameIn, type Tray } from './frame.ts'
import { type Way, ways } from './ways.ts'

export function waitingSection(tray: Tray): Html {
  const waiting = waitingFor(tray.library.party, tray.state, tray.now)
  if (waiting.length === 0)
    return html`<p class="faint">Nothing waits for us: what others asked is answered.</p>`
  return html`<section><h2>Waiting for us</h2><ol class="waiting">${waiting.map((one) => html`<li data-step><span class="clock"><strong>${one.days}</strong> ${one.days === 1 ? 'day' : 'days'}</span><div>${whatWaits(one, tray)} <span class="faint">${nameIn(tray)(one.from)}, since ${dayWords(one.since)}</span>${ways(tray, waysOut(one))}</div></li>`)}</ol></section>`
}

function whatWaits({ kind, entry, stage }: Waiting, { library, state }: Tray): Html {
  const body = library.held.get(entry)?.body
  switch (kind) {
    case 'letter':
      return html`<a href="/chancery/letter/${entry}">${body?.kind === 'letter' && (body.title || 'A letter')}</a>`
    case 'offer':
      return html`<a href="/chancery/agreements#${entry}">An offer</a>: ${body?.kind === 'offer' && termsWords(body)}`
    case 'proposal':
      return html`<a href="/chancery/meetings">A proposal</a>: ${body?.kind === 'offer' && termsWords(body)}`
    case 'copy':
      return html`A copy is asked for: ${body?.kind === 'copy-request' && body.words}`
    case 'call':
      return html`<a href="/chancery/meetings#${entry}">A call</a>: whether we come to “${stage}”`
    case 'draft':
      return html`<a href="/chancery/meetings#${entry}">A text</a>: ${state.drafts.find(({ id }) => id === entry)?.name}`
  }
}

function waysOut({ kind, entry, from, stage }: Waiting): Way[] {
  switch (kind) {
    case 'letter':
      return [['', 'Answer it', { to: from, answers: entry }]]
    case 'offer':
    case 'proposal':
      return [
        ['answer', 'Accept or refuse', { of: entry }],
        ['counter', 'Put another against it', { of: entry }],
      ]
    case 'copy':
      return [
        ['give', 'Give it', { of: entry }],
        ['decline', 'Refuse it', { of: entry }],
      ]
    case 'call':
      return [['attend', 'Say whether we come', { meeting: entry, stage: stage ?? '' }]]
    case 'draft':
      return [
        ['adopt', 'Adopt it', { of: entry }],
        ['amend', 'Ask for other words', { of: entry }],
      ]
  }
}
