/** The in-tray: letters with their receipts and clocks; one letter with all that is known of it. */
import { capital, empty, type Html, html, note, table } from '../../markup/index.ts'
import type { LetterClock } from '../state/clocks.ts'
import { letterClocks } from '../state/clocks.ts'
import type { LetterState } from '../state/letters.ts'
import {
  clockWords,
  dayWords,
  deliveryWords,
  doubtWords,
  listWords,
  logWords,
  shortId,
} from '../words.ts'
import { framed, nameIn, type Tray } from './frame.ts'
import { waitingSection } from './waiting.ts'
import { ways } from './ways.ts'

export function trayPage(tray: Tray): Html {
  const { letters, copies } = tray.state
  const clocks = letterClocks(tray.state, tray.now)
  const body =
    letters.length === 0
      ? empty('No letter has passed yet.', 'Confirm a party, then write to it.')
      : html`${letterTable(tray, clocks)}${copies.length > 0 && copiesTable(tray)}`
  return framed(tray, {
    path: '',
    title: 'Chancery',
    standfirst:
      'Letters between parties that each keep their own record. What stands here is computed from signed entries; every other party that has them sees the same.',
    body: html`${waitingSection(tray)}
${ways(tray, [
  ['', 'Write a letter', {}],
  ['ask', 'Ask for a copy', {}],
])}
${body}`,
  })
}

export function letterPage(tray: Tray, id: string): Html | undefined {
  const letter = tray.state.letters.find((one) => one.id === id || shortId(one.id) === id)
  if (letter === undefined) return undefined
  const name = nameIn(tray)
  const answers = letter.answers.map((one) => linkTo(tray, one))
  const answered = letter.answeredBy.map((one) => linkTo(tray, one))
  return framed(tray, {
    path: 'letter',
    title: letter.title || 'Letter',
    body: html`<article class="letter"><p class="faint">${name(letter.from)} to ${listWords(letter.to.map(name))}${letter.copies.length > 0 && `, copies to ${listWords(letter.copies.map(name))}`}, <time datetime="${letter.time}">${dayWords(letter.time)}</time></p>
${letter.text.split(/\n{2,}/).map((words) => html`<p>${words}</p>`)}</article>
<h2>What is known of it</h2>
<ul class="known-list">${letter.doubts.map((doubt) => html`<li data-grave><strong>Doubtful:</strong> ${doubtWords(doubt, letter, name)}</li>`)}
<li>${placeWords(tray, letter)}</li>
${letter.delivery.map((delivery) => html`<li>${capital(deliveryWords(delivery, name))}</li>`)}
${letter.copiedBy !== undefined && html`<li>We have it from a copy that a third party gave.</li>`}
${answers.length > 0 && html`<li>It answers ${join(answers)}.</li>`}
${answered.length > 0 && html`<li>It is answered by ${join(answered)}.</li>`}</ul>
${
  letter.from !== tray.library.party &&
  ways(tray, [
    ['', 'Answer it', { to: letter.from, answers: letter.id }],
    ['refuse', `Refuse letters of ${name(letter.from)}`, { party: letter.from }],
  ])
}
${note(html`Its id is ${letter.id}. <a href="/chancery/entry/${letter.id}">Its proof</a> can be checked by anybody; “chancery prove DIR ${shortId(letter.id)} --to FILE” writes it to a file.`)}`,
  })
}

function letterTable(tray: Tray, clocks: readonly LetterClock[]): Html {
  const name = nameIn(tray)
  return table<LetterState>({
    caption: 'Letters',
    columns: [
      {
        head: 'date',
        quiet: true,
        cell: ({ time }) => html`<time datetime="${time}">${dayWords(time)}</time>`,
      },
      { head: 'from, to', cell: ({ from, to }) => `${name(from)} to ${listWords(to.map(name))}` },
      {
        head: 'letter',
        quiet: true,
        cell: ({ id, title }) => html`<a href="/chancery/letter/${id}">${title || 'untitled'}</a>`,
      },
      {
        head: 'where it stands',
        cell: (letter) =>
          html`${letter.doubts.map((doubt) => html`<strong data-grave>${doubt.kind === 'antedated' ? 'antedated' : 'disputable'}</strong>; `)}${clocks
            .filter((clock) => clock.letter === letter.id)
            .map((clock) => clockWords(clock, name))
            .join('; ')}`,
      },
    ],
    rows: tray.state.letters.toReversed(),
    id: ({ id }) => id,
  })
}

function copiesTable(tray: Tray): Html {
  const name = nameIn(tray)
  return table({
    caption: 'Copies asked for',
    columns: [
      { head: 'date', quiet: true, cell: ({ time }) => dayWords(time) },
      { head: 'by', cell: ({ by }) => name(by) },
      { head: 'what', cell: ({ words }) => words },
      {
        head: 'reply',
        cell: ({ replies, silent }) =>
          [
            ...replies.map(
              ({ by, outcome, reason }) =>
                `${name(by)} ${outcome === 'given' ? 'gave it' : `refused it: ${reason}`}`,
            ),
            ...silent.map((party) => `${name(party)} is silent`),
          ].join('; ') || 'not yet received',
      },
    ],
    rows: tray.state.copies,
  })
}

function placeWords(tray: Tray, { id, from, place }: LetterState): string {
  const entry = tray.library.held.get(id)
  if (from === tray.library.party && entry !== undefined)
    return `In our log: ${logWords(tray.library, entry)}.`
  const peer = tray.library.peers.get(from)
  if (peer !== undefined && peer.verified > place)
    return `At place ${place} of the log of ${nameIn(tray)(from)}, as we witnessed and signed.`
  return `At place ${place} of the log of ${nameIn(tray)(from)}, which we have not witnessed.`
}

function linkTo(tray: Tray, id: string): Html {
  const letter = tray.state.letters.find((one) => one.id === id)
  if (letter === undefined) return html`an entry that we do not hold (${id.slice(0, 8)})`
  return html`<a href="/chancery/letter/${id}">the letter of ${nameIn(tray)(letter.from)} of ${dayWords(letter.time)}</a>`
}

function join(links: readonly Html[]): Html {
  return html`${links.map((link, at) => html`${at > 0 && ', '}${link}`)}`
}
