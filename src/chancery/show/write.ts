/** Writing a letter: who will receive it, what the check says beside it, and signing. */
import { type Html, html } from '../../markup/index.ts'
import type { DraftRemark } from '../draft-check.ts'
import { isConfirmed } from '../node/chancery.ts'
import type { ChanceryProblem } from '../problem.ts'
import { dayWords, listWords } from '../words.ts'
import { framed, nameIn, type Tray } from './frame.ts'

/** A letter as far as it is written. */
export interface Draftee {
  readonly to: readonly string[]
  readonly copies: readonly string[]
  readonly answers: readonly string[]
  readonly title: string
  readonly text: string
}

export interface WriteNotes {
  /** What the check found; nothing before it was asked. */
  readonly remarks?: readonly DraftRemark[]
  readonly problem?: ChanceryProblem
}

export function writePage(tray: Tray, draft: Draftee, notes: WriteNotes = {}): Html {
  return framed(tray, {
    path: 'write',
    title: 'Write',
    body: html`${notes.problem && html`<p data-grave><strong>${notes.problem.what}</strong> ${notes.problem.advice}</p>`}
<div class="drafting"><form method="post" action="/chancery/write" class="draft">
<fieldset><legend>To</legend>${choices(tray, 'to', draft.to)}</fieldset>
<fieldset><legend>Copies</legend>${choices(tray, 'copies', draft.copies)}</fieldset>
<p><label>It answers <select name="answers" multiple size="4">${answerable(tray, draft)}</select></label></p>
<p><label>Title <input name="title" value="${draft.title}" maxlength="500" required></label></p>
<p><label>Letter <textarea name="text" rows="20" required>${draft.text}</textarea></label></p>
<p><button name="do" value="check">Check it</button></p>
<p><label>Passphrase <input type="password" name="passphrase" autocomplete="off"></label> <button name="do" value="sign">Sign and send</button></p>
<p class="faint">Signed, it stands in our log at its place from today. It cannot be taken back, denied or dated otherwise.</p>
</form>${notes.remarks && remarksBeside(tray, draft, notes.remarks)}</div>`,
  })
}

function choices(tray: Tray, name: string, chosen: readonly string[]): Html {
  const { library } = tray
  return html`${[...library.peers.keys()].map(
    (party) =>
      html`<label><input type="checkbox" name="${name}" value="${party}"${chosen.includes(party) && html` checked`}${!isConfirmed(library, party) && html` disabled`}> ${nameIn(tray)(party)}${!isConfirmed(library, party) && ' (not confirmed)'}</label> `,
  )}`
}

function answerable(tray: Tray, draft: Draftee): Html[] {
  return tray.state.letters
    .filter(({ from }) => from !== tray.library.party)
    .toReversed()
    .map(
      ({ id, from, time, title }) =>
        html`<option value="${id}"${draft.answers.includes(id) && html` selected`}>${dayWords(time)} ${nameIn(tray)(from)}: ${title}</option>`,
    )
}

function remarksBeside(tray: Tray, draft: Draftee, remarks: readonly DraftRemark[]): Html {
  const name = (party: string) => nameIn(tray)(party as never)
  const others = [...tray.library.peers.keys()].filter(
    (party) => ![...draft.to, ...draft.copies].includes(party),
  )
  return html`<aside class="check" aria-live="polite"><h2>Before it goes</h2><ul>
<li>${draft.to.length === 0 ? html`<strong data-grave>It has no addressee.</strong>` : `It goes to ${listWords(draft.to.map(name))}${draft.copies.length === 0 ? '' : `, with copies to ${listWords(draft.copies.map(name))}`}.`}</li>
${others.length > 0 && html`<li>${listWords(others.map(name))} will see that there is an entry, and not what it says.</li>`}
${remarks.map(({ weight, words, advice }) => html`<li${weight === 'grave' && html` data-grave`}>${words} <span class="faint">${advice}</span></li>`)}
${remarks.length === 0 && html`<li>Every quotation was found as it stands, and nothing that was asked is left out.</li>`}</ul></aside>`
}
