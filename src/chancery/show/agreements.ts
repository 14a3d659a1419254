/** Agreements: offers with where each party stands, truces with their term, pacts of publication side by side. */
import { capital, empty, type Html, html, table } from '../../markup/index.ts'
import type { OfferState } from '../state/agreements.ts'
import { runningOf } from '../state/clocks.ts'
import { compareTexts } from '../state/drafts.ts'
import type { PactState, PactText } from '../state/publications.ts'
import { dayWords, shortId, standingWords, termsWords } from '../words.ts'
import { framed, nameIn, type Tray } from './frame.ts'
import { type Way, ways } from './ways.ts'

export function agreementsPage(tray: Tray): Html {
  const offers = tray.state.offers.filter(({ offer }) => offer.terms.kind !== 'question')
  const body =
    offers.length === 0
      ? empty(
          'Nothing has been offered yet.',
          'A truce or a pact of reciprocal publication is an offer that every party named must accept.',
        )
      : html`${offers.toReversed().map((offer) => offerSection(offer, tray))}`
  return framed(tray, {
    path: 'agreements',
    title: 'Agreements',
    standfirst:
      'An offer binds when every party it names has accepted it. What was not answered is shown as not answered.',
    body: html`${ways(tray, [
      ['truce', 'Offer a truce', {}],
      ['pact', "Offer to publish each other's letters", {}],
    ])}${body}`,
  })
}

function offerSection(offer: OfferState, tray: Tray): Html {
  const name = nameIn(tray)
  const running = runningOf(offer, tray.now)
  const pact = tray.state.pacts.find(({ id }) => id === offer.id)
  return html`<section id="${offer.id}" data-step><h2>${capital(termsWords(offer.offer))}</h2>
<p class="faint"><a href="/chancery/entry/${offer.id}">${shortId(offer.id)}</a>, ${name(offer.from)}, ${dayWords(offer.time)}: <strong>${offer.outcome}</strong>${running !== undefined && `, ${running}`}</p>
<ul>${offer.standing.map((standing) => html`<li>${standingWords(standing, name)}</li>`)}
${offer.notices.map((notice) => html`<li>${name(notice.from)} gave notice: it ends on ${dayWords(notice.ends)}</li>`)}
${offer.breaches.map((id) => html`<li data-grave>${breachWords(tray, id)}</li>`)}</ul>
${offerWays(offer, tray)}
${pact && pactTable(pact, tray)}</section>`
}

/** What can be done about an offer by us, as it stands. */
export function offerWays(offer: OfferState, tray: Tray): Html | undefined {
  const own = offer.standing.find(({ party }) => party === tray.library.party)
  const of = { of: offer.id }
  const { kind } = offer.offer.terms
  const answers: Way[] =
    own === undefined || own.kind === 'offered' || own.kind === 'accepted'
      ? []
      : [
          ['answer', 'Accept or refuse', of],
          ['counter', 'Put another against it', of],
        ]
  const inForce: Way[] =
    offer.outcome !== 'agreed' || kind === 'question' || own === undefined
      ? []
      : [
          ...(kind === 'publication'
            ? [['publish', 'Say that we have published', of] as const]
            : []),
          ['notice', 'Give notice', of],
          ['breach', 'Say that it was broken', of],
        ]
  return ways(tray, [...answers, ...inForce])
}

function breachWords(tray: Tray, id: string): Html | undefined {
  const entry = tray.library.held.get(id as never)
  if (entry?.body.kind !== 'breach') return undefined
  const { by, words, evidence } = entry.body
  const name = nameIn(tray)
  return html`${name(entry.log)} says that ${name(by)} broke it: ${words}${evidence.map(({ found, where }) => html` <q>${found.slice(0, 300)}</q> (${where})`)}`
}

/** Each side's published set, and where the words differ, the words. */
function pactTable(pact: PactState, tray: Tray): Html {
  const name = nameIn(tray)
  const rows = pact.sides.flatMap((side) => side.texts.map((text) => ({ side, text })))
  return table({
    caption: `To be published by ${dayWords(pact.by)}`,
    columns: [
      { head: 'publisher', quiet: true, cell: ({ side }) => name(side.party) },
      {
        head: 'letter',
        quiet: true,
        cell: ({ text }) =>
          html`<a href="/chancery/letter/${text.letter}">${text.title}</a> of ${name(text.from)}`,
      },
      {
        head: 'state',
        cell: ({ text }) =>
          text.status === 'published altered'
            ? html`<strong data-grave>${text.status}</strong>`
            : text.status,
      },
      { head: 'where', cell: ({ text }) => text.where ?? '' },
      {
        head: 'words that differ',
        cell: ({ text }) => differingWords(tray, text),
      },
    ],
    rows,
  })
}

function differingWords(tray: Tray, { letter, found }: PactText): Html | undefined {
  const original = tray.state.letters.find(({ id }) => id === letter)
  if (original === undefined || found === undefined) return undefined
  return html`${compareTexts(original.text, found)
    .filter(({ kind }) => kind !== 'same')
    .map(({ kind, words }) =>
      kind === 'out' ? html`<del>${words}</del> ` : html`<ins>${words}</ins> `,
    )}`
}
