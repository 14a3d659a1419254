/** Verbs that set up: found, hand out cards, confirm, change keys. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type Chancery,
  ChanceryError,
  cardOf,
  confirm,
  found,
  isAllowedAddress,
  isConfirmed,
  keepPeer,
  meet,
  nameOf,
  openRecoveryKey,
  readRecoveryFile,
  revoke,
  rotate,
  warningsOf,
  wordsFor,
} from '../../chancery/index.ts'
import { partyNamed, required, sayProblems, type Verb } from './desk.ts'
import { askPassphrase } from './passphrase.ts'

const init: Verb = {
  name: 'init',
  takes: '',
  says: 'make keys and a log; --name NAME',
  count: [0, 0],
  run: async ({ around, folder, given, output }) => {
    const passphrase = await askPassphrase(given, 'A passphrase for the keys: ')
    if (passphrase.length < 8)
      throw new ChanceryError(
        'passphrase-wrong',
        'no keys were made: the passphrase has fewer than 8 characters',
        'Take four or five words.',
      )
    const recovery = given.value('recovery-passphrase-file')
    const lock = { passphrase, random: around.random }
    const recoveryLock =
      recovery === undefined
        ? lock
        : { ...lock, passphrase: readFileSync(recovery, 'utf8').trimEnd() }
    const chancery = found(around, { name: required(given, 'name'), lock, recoveryLock })
    writeCard(chancery, join(folder, 'card.json'), addressGiven(given.value('address')))
    if (given.json)
      output.json({ party: chancery.party, words: wordsFor(chancery, chancery.party) })
    else
      output.print(
        [
          `${nameOf(chancery, chancery.party)} has a chancery: ${folder}`,
          '',
          'Give other parties the file card.json in it, and read them these words over the telephone:',
          '',
          `  ${inLines(wordsFor(chancery, chancery.party))}`,
          '',
          'Carry keys/recovery.json away to a safe place: with it a stolen key can be revoked.',
        ].join('\n'),
      )
    return 0
  },
}

const card: Verb = {
  name: 'card',
  takes: '',
  says: 'write the card to give to others; --to FILE, --address URL',
  count: [0, 0],
  run: async (desk) => {
    const file = desk.given.value('to') ?? join(desk.folder, 'card.json')
    const session = await desk.session()
    session.use((chancery) => writeCard(chancery, file, addressGiven(desk.given.value('address'))))
    desk.output.print(file)
    return 0
  },
}

const meetVerb: Verb = {
  name: 'meet',
  takes: 'CARD',
  says: "take in another party's card; it stays unconfirmed",
  count: [1, 1],
  run: async ({ words: [file = ''], output, session }) => {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'))
    const open = await session()
    open.use((chancery) => {
      const { party, name } = meet(chancery, value)
      output.print(
        `${name} (${party}) is known now, and NOT confirmed.\nHave its sixteen words read to you, then: chancery confirm DIR "${name}" --words "…"`,
      )
    })
    return 0
  },
}

const wordsVerb: Verb = {
  name: 'words',
  takes: '[PARTY]',
  says: 'the sixteen words of our keys, or of the card of another party',
  count: [0, 1],
  run: async ({ words: [who], output, session, given }) => {
    const open = await session()
    const words = open.use((chancery) =>
      wordsFor(chancery, who === undefined ? chancery.party : partyNamed(chancery, who)),
    )
    if (given.json) output.json(words)
    else output.print(inLines(words))
    return 0
  },
}

const confirmVerb: Verb = {
  name: 'confirm',
  takes: 'PARTY',
  says: 'confirm a party by its words as heard; --words "…" [--how telephone]',
  count: [1, 1],
  run: async ({ words: [who = ''], given, output, session }) => {
    const open = await session()
    const words = required(given, 'words')
    open.use((chancery) => {
      const party = partyNamed(chancery, who)
      confirm(chancery, party, { words, how: given.value('how') ?? 'telephone' })
      output.print(`${nameOf(chancery, party)} is confirmed.`)
    })
    return 0
  },
}

const parties: Verb = {
  name: 'parties',
  takes: '',
  says: 'who is known, confirmed, reachable, and what is to be said of their logs',
  count: [0, 0],
  run: async ({ output, session, given }) => {
    const open = await session()
    return open.use((chancery) => {
      const rows = [...chancery.peers.values()].map((peer) => ({
        party: peer.party,
        name: nameOf(chancery, peer.party),
        confirmed: isConfirmed(chancery, peer.party),
        address: peer.address ?? null,
        entriesSeen: peer.verified,
        refused: peer.refusal ?? null,
      }))
      if (given.json) output.json(rows)
      else
        for (const { name, party, confirmed, address, entriesSeen } of rows)
          output.print(
            `${confirmed ? 'confirmed ' : 'UNCONFIRMED'}  ${name} (${party}), ${entriesSeen} entries witnessed, ${address ?? 'by courier'}`,
          )
      const warnings = warningsOf(chancery)
      sayProblems(output, warnings)
      return warnings.length === 0 ? 0 : 1
    })
  },
}

const address: Verb = {
  name: 'address',
  takes: 'PARTY URL',
  says: "where a party's node listens",
  count: [2, 2],
  run: async ({ words: [who = '', url = ''], output, session }) => {
    const open = await session()
    open.use((chancery) => {
      const peer = chancery.peers.get(partyNamed(chancery, who))!
      peer.address = addressGiven(url)
      keepPeer(chancery.around.disk, peer)
      output.print(`${nameOf(chancery, peer.party)} is called at ${url}`)
    })
    return 0
  },
}

const refuse: Verb = {
  name: 'refuse',
  takes: 'PARTY',
  says: 'refuse letters of a party from now on, on record; --reason "…", or --again to receive them',
  count: [1, 1],
  run: async ({ words: [who = ''], given, output, session }) => {
    const open = await session()
    open.use((chancery) => {
      const peer = chancery.peers.get(partyNamed(chancery, who))!
      peer.refusal = given.has('again') ? undefined : required(given, 'reason')
      keepPeer(chancery.around.disk, peer)
      const name = nameOf(chancery, peer.party)
      output.print(
        peer.refusal === undefined
          ? `Letters of ${name} are received again.`
          : `Letters of ${name} are refused: it gets a signed receipt that says so.`,
      )
    })
    return 0
  },
}

const rotateVerb: Verb = {
  name: 'rotate',
  takes: '',
  says: 'change to new keys; --reason "…"',
  count: [0, 0],
  run: async ({ given, output, session, around }) => {
    const open = await session()
    const lock = { passphrase: await askPassphrase(given, 'Passphrase: '), random: around.random }
    open.use((chancery) => rotate(chancery, given.value('reason') ?? '', lock))
    output.print('New keys are in force; the change is in the log, signed by the old and the new.')
    return 0
  },
}

const revokeVerb: Verb = {
  name: 'revoke',
  takes: '',
  says: 'revoke a stolen key; --from PLACE --reason "…" [--recovery FILE]',
  count: [0, 0],
  run: async ({ given, output, session, around }) => {
    const open = await session()
    const file = given.value('recovery')
    const bytes = file === undefined ? readRecoveryFile(around.disk) : readFileSync(file)
    const passphrase = await askPassphrase(given, 'Passphrase of the keys: ')
    const other = given.value('recovery-passphrase-file')
    const recovery =
      bytes &&
      openRecoveryKey(
        bytes,
        other === undefined ? passphrase : readFileSync(other, 'utf8').trimEnd(),
      )
    if (recovery === undefined)
      throw new ChanceryError(
        'passphrase-wrong',
        'nothing was revoked: the recovery key could not be opened',
        'Give the file with --recovery, and its passphrase with --recovery-passphrase-file.',
      )
    open.use((chancery) => {
      const from = Number(given.value('from') ?? chancery.own.length)
      if (!Number.isInteger(from) || from < 1 || from > chancery.own.length)
        throw new ChanceryError(
          'malformed',
          `nothing was revoked: there is no place "${given.value('from')}" in a log of ${chancery.own.length}`,
          '"chancery log" shows the places.',
        )
      revoke(
        chancery,
        { from, reason: given.value('reason') ?? '', recovery },
        { passphrase, random: around.random },
      )
      output.print(
        `The key is revoked: what it signed from place ${from} on is disputable. New keys are in force.`,
      )
    })
    return 0
  },
}

export const setupVerbs: readonly Verb[] = [
  init,
  card,
  meetVerb,
  wordsVerb,
  confirmVerb,
  parties,
  address,
  refuse,
  rotateVerb,
  revokeVerb,
]

function writeCard(chancery: Chancery, file: string, url: string | undefined): void {
  writeFileSync(file, `${JSON.stringify(cardOf(chancery, url), null, 2)}\n`)
}

function addressGiven(url: string | undefined): string | undefined {
  if (url === undefined || isAllowedAddress(url)) return url
  throw new ChanceryError(
    'malformed',
    `"${url}" cannot be called`,
    'Give an https address; plain http only on this machine.',
  )
}

function inLines(words: readonly string[]): string {
  const lines = [0, 4, 8, 12].map((at) => words.slice(at, at + 4).join(' '))
  return lines.join('\n  ')
}
