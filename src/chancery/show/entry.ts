/** One entry with its proof in plain words: what was signed, where it stands, who can vouch for it. */
import { type Html, html, note } from '../../markup/index.ts'
import type { Entry } from '../entries/entry.ts'
import { actSentences } from '../forms/shown.ts'
import { parseCheckpointText } from '../proofs/checkpoint.ts'
import { inclusionProof } from '../proofs/merkle.ts'
import { parseNote } from '../proofs/note.ts'
import { authorityOf } from '../state/keyring.ts'
import { dayWords, listWords, shortId } from '../words.ts'
import { framed, nameIn, type Tray } from './frame.ts'
import { ways } from './ways.ts'

export function entryPage(tray: Tray, id: string): Html | undefined {
  const entry = [...tray.library.held.values()].find(
    (one) => one.id === id || (id.length >= 8 && one.id.startsWith(id)),
  )
  if (entry === undefined) return undefined
  const name = nameIn(tray)
  const isOurs = entry.log === tray.library.party
  return framed(tray, {
    path: 'log',
    title: `Entry ${shortId(entry.id)}`,
    standfirst: `${name(entry.log)}, ${entry.time.replace('T', ' ').replace('Z', ' UTC')}`,
    body: html`<blockquote class="letter">${actSentences(tray.library, entry)}</blockquote>
<h2>What is known of it</h2>
<ul class="known-list">${proofWords(tray, entry).map((words) => html`<li>${words}</li>`)}</ul>
${isOurs && tray.canSign && isOnItsWay(tray, entry) && html`<p class="no-print">It goes out when the node runs, or <a href="/chancery/exchange">send it now</a>.</p>`}
${!isOurs && answerWays(tray, entry)}
<details><summary>Exactly what was signed</summary><pre class="signed">${JSON.stringify(plain(entry), null, 2)}</pre></details>
${note(html`Its id is ${entry.id}, the SHA-256 of the signed bytes. “chancery prove DIR ${shortId(entry.id)} --to FILE” writes evidence that anybody can check without us.`)}`,
  })
}

/** Whether somebody it is for has not signed yet to hold our log up to it. */
function isOnItsWay({ library }: Tray, { to, copies, place }: Entry): boolean {
  return [...to, ...copies].some((party) => {
    const peer = party === '*' ? undefined : library.peers.get(party)
    return peer !== undefined && peer.holds.through <= place
  })
}

/** Each sentence is one thing that can be checked. */
function proofWords(tray: Tray, entry: Entry): string[] {
  const { library } = tray
  const name = nameIn(tray)
  const authority = authorityOf(entry, library.histories.get(entry.log))
  const signed = {
    good: `Signed by ${name(entry.log)} with the key that was in force at its place.`,
    disputed: `Signed with a key that ${name(entry.log)} says was stolen by then: it is disputable.`,
    none: 'Not signed by who had the right to: it counts for nothing.',
  }[authority.kind]
  return [
    signed,
    ...placeWords(tray, entry),
    audience(tray, entry),
    ...[...library.held.values()].flatMap((one) =>
      one.body.kind === 'receipt' && one.body.of === entry.id
        ? [
            one.body.outcome === 'received'
              ? `Received by ${name(one.log)} on ${dayWords(one.time)}, signed at place ${one.place} of its log.`
              : `Refused by ${name(one.log)} on ${dayWords(one.time)}: ${one.body.reason}`,
          ]
        : [],
    ),
  ]
}

function placeWords({ library, ...tray }: Tray, entry: Entry): string[] {
  const name = nameIn({ library, ...tray })
  if (entry.log === library.party) {
    const size = publishedSize(library.around.disk.read('log/checkpoint'))
    const witnesses = [...library.peers.values()].filter(
      ({ cosigned }) => (cosigned?.size ?? 0) > entry.place,
    )
    const path =
      entry.place < size
        ? [
            `At place ${entry.place} of our log: ${inclusionProof(entry.place, size, library.tree.read).length} hashes lead from it to the root of ${size} entries that we have signed.`,
          ]
        : [`At place ${entry.place} of our log.`]
    return [
      ...path,
      witnesses.length === 0
        ? 'Nobody has signed as a witness yet that our log holds it: it becomes so with the first exchange.'
        : `Witnessed by ${listWords(witnesses.map(({ party }) => name(party)))}: each has signed that our log, with this entry in it, continues the one seen before. It cannot be taken out, altered or dated back.`,
    ]
  }
  const peer = library.peers.get(entry.log)
  if (peer === undefined || peer.verified <= entry.place)
    return [
      `At place ${entry.place} of the log of ${name(entry.log)}, which we have not witnessed.`,
    ]
  const { length } = inclusionProof(entry.place, peer.verified, peer.mirror.read)
  return [
    `At place ${entry.place} of the log of ${name(entry.log)}: ${length} hashes lead from it to the root of ${peer.verified} entries that ${name(entry.log)} has signed and we have witnessed.`,
  ]
}

function audience(tray: Tray, { to, copies }: Entry): string {
  const name = nameIn(tray)
  const all = [...to, ...copies].map((party) => (party === '*' ? 'all parties' : name(party)))
  return all.length === 0
    ? 'Addressed to nobody: it stands in the log alone.'
    : `Addressed to ${listWords(all)}; all others see its hash and not what it says.`
}

function answerWays(tray: Tray, { id, body, log }: Entry): Html | undefined {
  switch (body.kind) {
    case 'offer':
      return ways(tray, [
        ['answer', 'Accept or refuse', { of: id }],
        ['counter', 'Put another against it', { of: id }],
      ])
    case 'copy-request':
      return ways(tray, [
        ['give', 'Give it', { of: id }],
        ['decline', 'Refuse it', { of: id }],
      ])
    case 'letter':
      return ways(tray, [['', 'Answer it', { to: log, answers: id }]])
    default:
      return undefined
  }
}

function publishedSize(note: Buffer | undefined): number {
  const text = note && parseNote(note.toString('utf8'))?.text
  return (text === undefined ? undefined : parseCheckpointText(text)?.size) ?? 0
}

function plain({ envelope: _, ...entry }: Entry) {
  return entry
}
