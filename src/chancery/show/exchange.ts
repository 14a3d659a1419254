/** Sending and receiving: calling the others now, and files that somebody carries. */
import { type Html, html } from '../../markup/index.ts'
import { confirmedParties } from '../forms/letters.ts'
import type { ChanceryProblem } from '../problem.ts'
import { framed, nameIn, type Tray } from './frame.ts'

/** What came of the last exchange. */
export interface ExchangeNews {
  readonly done: readonly string[]
  readonly problems: readonly ChanceryProblem[]
}

export function exchangePage(tray: Tray, news?: ExchangeNews): Html {
  const peers = [...tray.library.peers.values()]
  const name = nameIn(tray)
  const waiting = peers.filter(({ holds }) => holds.through < tray.library.own.length)
  return framed(tray, {
    path: 'exchange',
    title: 'Send and receive',
    standfirst:
      'What is signed goes out when the node runs (“chancery serve”), when you call the others here, or as a file that somebody carries. All ways carry the same sealed bytes and may be mixed; nothing arrives twice.',
    body: html`${news && newsShown(news)}
<p>${
      waiting.length === 0
        ? 'Everybody has signed to hold all that we have for them.'
        : `Not known to have everything of ours: ${waiting.map(({ party }) => name(party)).join(', ')}.`
    }</p>
<div class="sides">
<form method="post" action="/chancery/exchange" class="act-form"><h2>Call the others</h2>
<p>${
      peers
        .filter(({ address }) => address !== undefined)
        .map(({ party }) => name(party))
        .join(', ') ||
      html`<span class="faint">No party has an address yet; it is kept under Parties.</span>`
    }</p>
${passphrase('call')}<p><button class="press" name="do" value="call">Exchange now</button></p></form>
<form method="post" action="/chancery/exchange" class="act-form"><h2>Make a courier file</h2>
<p><label for="party">For</label><select id="party" name="party">${confirmedParties(tray).map(({ value, words }) => html`<option value="${value}">${words}</option>`)}</select><span class="faint">Only that party can open it.</span></p>
${passphrase('courier')}<p><button class="press" name="do" value="courier">Make the file</button></p></form>
<form method="post" action="/chancery/exchange" class="act-form" enctype="multipart/form-data"><h2>Take in a courier file</h2>
<p><label for="file">File</label><input type="file" id="file" name="file" required></p>
${passphrase('take')}<p><button class="press" name="do" value="take">Take it in</button></p></form>
</div>`,
  })
}

function newsShown({ done, problems }: ExchangeNews): Html {
  return html`<section aria-live="polite" aria-label="What came of it"><ul>${done.map((words) => html`<li>${words}</li>`)}${problems.map(({ what, advice }) => html`<li data-grave><strong>${what}</strong> ${advice}</li>`)}</ul></section>`
}

function passphrase(of: string): Html {
  return html`<p><label for="passphrase-${of}">Passphrase</label><input type="password" id="passphrase-${of}" name="passphrase" autocomplete="off" required></p>`
}
