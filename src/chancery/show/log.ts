/** Our log in plain words, and the parties with what is known of theirs. */
import { empty, type Html, html, note, table } from '../../markup/index.ts'
import { foundingHash } from '../entries/entry.ts'
import { wordsOf } from '../keys/fingerprint.ts'
import { isConfirmed } from '../node/chancery.ts'
import type { Peer } from '../node/peer.ts'
import { logWords, shortId } from '../words.ts'
import { framed, nameIn, type Tray } from './frame.ts'
import { ways } from './ways.ts'

export function logPage(tray: Tray): Html {
  const { own } = tray.library
  return framed(tray, {
    path: 'log',
    title: 'Our log',
    standfirst:
      'Every act of ours at its place, from that day. A witness has signed that the log up to his size begins as the one he saw before: nothing in it can be taken out, put in or dated back any more.',
    body: html`<ol class="log" reversed>${own.toReversed().map((entry) => html`<li id="${entry.id}" data-step><a class="faint" href="/chancery/entry/${entry.id}">${shortId(entry.id)}</a> ${logWords(tray.library, entry)}</li>\n`)}</ol>
${note('The folder chancery/log holds checkpoint and tiles as C2SP tlog-tiles describes them; other people’s verifiers read it.')}`,
  })
}

export function partiesPage(tray: Tray): Html {
  const { library } = tray
  const name = nameIn(tray)
  const own = library.histories.get(library.party)!
  const rows = [...library.peers.values()]
  return framed(tray, {
    path: 'parties',
    title: 'Parties',
    standfirst:
      'A party is confirmed when its sixteen words were compared with it by another way, a telephone for instance. Nothing is taken from others.',
    body: html`<p>Our words: <strong>${wordsOf(foundingHash(own.founding.body)).join(' ')}</strong></p>
${
  rows.length === 0
    ? empty('No other party is known yet.', 'Take in its card.')
    : html`${table({
        columns: [
          { head: 'party', quiet: true, cell: ({ party }) => name(party) },
          {
            head: 'its key',
            quiet: true,
            cell: ({ party }) =>
              isConfirmed(library, party)
                ? 'confirmed'
                : html`<strong data-grave>not confirmed</strong>`,
          },
          {
            head: 'its log',
            cell: ({ verified, broken }) =>
              broken === undefined
                ? `${verified} entries witnessed by us`
                : html`<strong data-grave>does not continue what it showed</strong>`,
          },
          {
            head: 'has of ours',
            cell: ({ cosigned }) =>
              cosigned === undefined
                ? 'nothing signed yet'
                : `signed as witness up to place ${cosigned.size - 1}`,
          },
          { head: 'reached', cell: ({ address }) => address ?? 'by courier' },
          {
            head: 'letters',
            cell: ({ refusal }) => (refusal === undefined ? 'received' : `refused: ${refusal}`),
          },
          ...(tray.canSign ? [{ head: 'to do', cell: (peer: Peer) => partyWays(tray, peer) }] : []),
        ],
        rows,
      })}`
}
${ways(tray, [
  ['meet', 'Take in a card', {}],
  ['rotate', 'Change our keys', {}],
  ['revoke', 'Revoke a stolen key', {}],
])}`,
  })
}

function partyWays(tray: Tray, { party, refusal }: Peer): Html | undefined {
  if (!isConfirmed(tray.library, party)) return ways(tray, [['confirm', 'Confirm it', { party }]])
  return ways(tray, [
    ['', 'Write to it', { to: party }],
    ['address', 'Its address', { party }],
    [
      'refuse',
      refusal === undefined ? 'Refuse its letters' : 'Receive its letters',
      { party, does: refusal === undefined ? 'refuse' : 'receive' },
    ],
  ])
}
