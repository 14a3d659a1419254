/** Attacks: each is refused or found out, with a message that a person understands. */
import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import { test } from 'node:test'
import type { Body, EntryId, PartyId } from '../../src/chancery/entries/body.ts'
import { type Entry, entryType, readEntry, signEntry } from '../../src/chancery/entries/entry.ts'
import { parseContent } from '../../src/chancery/entries/shape.ts'
import { type Chancery, openChancery, write } from '../../src/chancery/node/chancery.ts'
import { packFor, receive } from '../../src/chancery/node/exchange.ts'
import {
  cardOf,
  confirm,
  meet,
  revoke,
  rotate,
  wordsFor,
} from '../../src/chancery/node/founding.ts'
import { appendEntries } from '../../src/chancery/node/journal.ts'
import {
  makeWorkingKeys,
  openRecoveryKey,
  readRecoveryFile,
  signerOf,
} from '../../src/chancery/node/keys.ts'
import { openPacket, type Packet, sealPacket } from '../../src/chancery/node/packet.ts'
import { packetFor } from '../../src/chancery/node/send.ts'
import { warningsOf } from '../../src/chancery/node/warnings.ts'
import { canonical, type Json } from '../../src/chancery/proofs/canonical.ts'
import { checkpointText, logKey, signCheckpoint } from '../../src/chancery/proofs/checkpoint.ts'
import { writeNote } from '../../src/chancery/proofs/note.ts'
import { judgeFaces, originOf } from '../../src/chancery/state/faces.ts'
import { fold } from '../../src/chancery/state/fold.ts'
import { callNode } from '../../src/chancery/wire/client.ts'
import {
  exchange,
  idOf,
  introduce,
  Killed,
  makeWorld,
  mortalDisk,
  type Resident,
  restart,
  settle,
  testLock,
  type World,
} from './world.ts'

const at = (world: World, name: string): Resident => world.parties.get(name)!
const stateAt = (world: World, name: string) => fold(at(world, name).chancery.held.values())

function send(world: World, from: Resident, to: string, text: string): Entry {
  const body: Body = { kind: 'letter', title: 'Water', text, answers: [] }
  return write(from.chancery, [{ to: [idOf(world, to)], copies: [], body }])[0]!
}

/** A packet of one party to another, changed by the attacker before it is signed and sealed. */
function tampered(from: Resident, to: Resident, change: (packet: Packet) => Packet) {
  const packet = packetFor(from.chancery, from.chancery.peers.get(to.chancery.party)!)
  const seal = to.chancery.keys.seal.publicKey.toString('base64')
  return sealPacket(change(packet), signerOf(from.chancery.keys.sign), seal)
}

/** The same party once more: its keys and its log as they are now, free to go another way. */
function double(resident: Resident): Resident {
  const disk = mortalDisk()
  for (const [path, bytes] of resident.disk.files) disk.files.set(path, Buffer.from(bytes))
  const around = { ...resident.around, disk }
  const chancery = openChancery(around, resident.chancery.party, [resident.chancery.keys])
  return { name: resident.name, disk, around, chancery }
}

const says = (
  problems: readonly { code: string; what: string; advice: string }[],
  code: string,
  words: RegExp,
) => {
  const found = problems.find((problem) => problem.code === code)
  assert.ok(found, `${code} among ${JSON.stringify(problems)}`)
  assert.match(found.what, words)
  assert.ok(found.advice.length > 20, 'and says what can be done')
}

test('altered bytes: an entry changed on the way is not taken', () => {
  const world = makeWorld(['Mill', 'Weir'])
  send(world, at(world, 'Mill'), 'Weir', 'Ten hours of water.')
  const box = tampered(at(world, 'Mill'), at(world, 'Weir'), (packet) => ({
    ...packet,
    entries: {
      ...packet.entries,
      envelopes: packet.entries.envelopes.map((envelope) => ({
        ...envelope,
        payload: Buffer.from(
          Buffer.from(envelope.payload, 'base64').toString().replace('Ten hours', 'Two hours'),
        ).toString('base64'),
      })),
    },
  }))
  const { problems } = receive(at(world, 'Weir').chancery, box)
  says(problems, 'malformed', /Mill was not taken: a signature on it is not good/)
  assert.equal(stateAt(world, 'Weir').letters.length, 0)
})

test('altered on the way: a sealed packet with one bit turned cannot be read', () => {
  const world = makeWorld(['Mill', 'Weir'])
  const box = packFor(
    at(world, 'Mill').chancery,
    at(world, 'Mill').chancery.peers.get(idOf(world, 'Weir'))!,
  )!
  const bytes = Buffer.from(box.sealed, 'base64')
  bytes[40]! ^= 1
  says(
    receive(at(world, 'Weir').chancery, { ...box, sealed: bytes.toString('base64') }).problems,
    'altered',
    /altered on the way/,
  )
})

test('swapped addressees: a letter to one is not taken as a letter to another', () => {
  const world = makeWorld(['Mill', 'Weir', 'Ferry'])
  const entry = send(world, at(world, 'Mill'), 'Weir', 'Between us.')
  const box = tampered(at(world, 'Mill'), at(world, 'Ferry'), (packet) => ({
    ...packet,
    entries: { ...packet.entries, envelopes: [...packet.entries.envelopes, entry.envelope] },
  }))
  says(receive(at(world, 'Ferry').chancery, box).problems, 'not-for-us', /not addressed to us/)
  assert.ok(!at(world, 'Ferry').chancery.held.has(entry.id))
})

test('not in the log: an entry that the log shown does not hold is not taken', () => {
  const world = makeWorld(['Mill', 'Weir'])
  const mill = at(world, 'Mill')
  const aside = double(mill)
  const entry = send(world, aside, 'Weir', 'Off the record.')
  send(world, mill, 'Weir', 'On the record.')
  const box = tampered(mill, at(world, 'Weir'), (packet) => ({
    ...packet,
    entries: { ...packet.entries, envelopes: [entry.envelope] },
  }))
  says(
    receive(at(world, 'Weir').chancery, box).problems,
    'not-in-log',
    /not at place \d+ of the log it shows/,
  )
})

test('antedating: a letter dated before what stood in the log before it is doubted, with the evidence', () => {
  const world = makeWorld(['Mill', 'Weir'])
  const mill = at(world, 'Mill')
  send(world, mill, 'Weir', 'First.')
  const { place } = mill.chancery.own.at(-1)!
  const content = parseContent({
    chancery: 1,
    log: mill.chancery.party,
    place: place + 1,
    time: '2027-02-01T00:00:00Z',
    salt: Buffer.alloc(16).toString('base64'),
    to: [idOf(world, 'Weir')],
    copies: [],
    body: { kind: 'letter', title: 'Earlier', text: 'We said so in February.', answers: [] },
  })
  const entry = signEntry(content as never, [signerOf(mill.chancery.keys.sign)])
  appendEntries(mill.disk, mill.chancery.party, [entry])
  restart(mill)
  settle(world)
  const [antedated] = stateAt(world, 'Weir').letters.filter(({ title }) => title === 'Earlier')
  const doubt = antedated!.doubts[0]
  assert.ok(doubt?.kind === 'antedated' && doubt.word === mill.chancery.party)
})

test('antedating: neither a slow courier nor a clock set back makes a liar', () => {
  const world = makeWorld(['Mill', 'Weir'])
  const [mill, weir] = [at(world, 'Mill'), at(world, 'Weir')]
  send(world, mill, 'Weir', 'By a slow courier.')
  const box = packFor(mill.chancery, mill.chancery.peers.get(weir.chancery.party)!)
  world.time += 5 * 86_400_000
  send(world, mill, 'Weir', 'Written while it was on the road.')
  world.time += 20 * 86_400_000
  receive(weir.chancery, box)
  world.time -= 22 * 86_400_000
  send(world, mill, 'Weir', 'With the clock set back.')
  settle(world)
  assert.deepEqual(
    stateAt(world, 'Weir').letters.flatMap(({ doubts }) => doubts),
    [],
  )
})

test('replays: an old packet brought again changes nothing, not even what we think is held', () => {
  const world = makeWorld(['Mill', 'Weir'])
  const [mill, weir] = [at(world, 'Mill'), at(world, 'Weir')]
  const old = packFor(weir.chancery, weir.chancery.peers.get(mill.chancery.party)!)
  send(world, mill, 'Weir', 'News.')
  settle(world)
  const peer = mill.chancery.peers.get(weir.chancery.party)!
  const before = JSON.stringify([peer.holds, mill.chancery.own.length, mill.chancery.held.size])
  for (let round = 0; round < 3; round++)
    assert.equal(receive(mill.chancery, old).accepted.length, 0)
  assert.equal(
    JSON.stringify([peer.holds, mill.chancery.own.length, mill.chancery.held.size]),
    before,
  )
})

test('a clock that once ran years ahead does not leave its owner unheard when it is set right', () => {
  const world = makeWorld(['Mill', 'Weir'])
  const [mill, weir] = [at(world, 'Mill'), at(world, 'Weir')]
  settle(world)
  const ahead = { ...mill.around, now: () => world.time + 50 * 365 * 86_400_000 }
  const early = openChancery(ahead, mill.chancery.party, [mill.chancery.keys])
  receive(weir.chancery, packFor(early, early.peers.get(weir.chancery.party)!))
  restart(mill)
  const entry = send(world, weir, 'Mill', 'Are you there?')
  world.time += 60_000
  settle(world)
  assert.ok(mill.chancery.held.has(entry.id))
  assert.equal(
    weir.chancery.peers.get(mill.chancery.party)!.holds.through,
    weir.chancery.own.length,
  )
})

test('a packet for one party is of no use at another', () => {
  const world = makeWorld(['Mill', 'Weir', 'Ferry'])
  const [mill, weir, ferry] = ['Mill', 'Weir', 'Ferry'].map((name) => at(world, name)) as [
    Resident,
    Resident,
    Resident,
  ]
  const box = packFor(mill.chancery, mill.chancery.peers.get(weir.chancery.party)!)!
  says(receive(ferry.chancery, box).problems, 'altered', /sealed for other keys/)
  const opened = openPacket(box, [weir.chancery.keys.seal])
  assert.ok(typeof opened !== 'string')
  const again = sealPacket(
    opened.packet,
    signerOf(mill.chancery.keys.sign),
    ferry.chancery.keys.seal.publicKey.toString('base64'),
  )
  says(receive(ferry.chancery, again).problems, 'not-for-us', /packet for Weir came here/)
})

/** Mill shows Weir one log and Ferry another, from the same beginning. */
function twoFaces(): { world: World; mill: Resident; other: Resident } {
  const world = makeWorld(['Mill', 'Weir', 'Ferry', 'Lock'])
  settle(world)
  const mill = at(world, 'Mill')
  const other = double(mill)
  write(mill.chancery, [
    {
      to: [idOf(world, 'Weir')],
      copies: [idOf(world, 'Ferry')],
      body: { kind: 'letter', title: 'Peace', text: 'We want peace.', answers: [] },
    },
  ])
  write(other.chancery, [
    {
      to: [idOf(world, 'Ferry')],
      copies: [idOf(world, 'Weir')],
      body: { kind: 'letter', title: 'War', text: 'We want the weir gone.', answers: [] },
    },
  ])
  write(other.chancery, [
    { to: [], copies: [], body: { kind: 'letter', title: 'Note', text: 'to self', answers: [] } },
  ])
  exchange(mill, at(world, 'Weir'))
  exchange(other, at(world, 'Ferry'))
  return { world, mill, other }
}

test('two faces: found out as soon as two others talk, and the proof convinces a stranger', () => {
  const { world, mill } = twoFaces()
  const { problems } = exchange(at(world, 'Weir'), at(world, 'Ferry'))
  const again = exchange(at(world, 'Ferry'), at(world, 'Weir'))
  says([...problems, ...again.problems], 'two-faces', /Mill has shown its log with two faces/)
  for (let round = 0; round < 3; round++)
    for (const [one, two] of [
      ['Weir', 'Ferry'],
      ['Ferry', 'Lock'],
      ['Weir', 'Lock'],
    ] as const)
      exchange(at(world, one), at(world, two))
  for (const name of ['Weir', 'Ferry', 'Lock']) {
    const { faces } = stateAt(world, name)
    assert.ok(faces.length > 0, name)
    assert.equal(faces[0]!.log, mill.chancery.party)
  }
  const proof = [...at(world, 'Lock').chancery.held.values()].flatMap(({ body }) =>
    body.kind === 'two-faces' ? [body.proof] : [],
  )[0]!
  const stranger = judgeFaces(JSON.parse(JSON.stringify(proof)))
  assert.ok(typeof stranger !== 'string')
  assert.equal(stranger.name, 'Mill')
})

test('two faces: found out through a third who knows both and was shown nothing', () => {
  const { world } = twoFaces()
  for (let round = 0; round < 3; round++) {
    exchange(at(world, 'Lock'), at(world, 'Weir'))
    exchange(at(world, 'Lock'), at(world, 'Ferry'))
  }
  assert.ok(stateAt(world, 'Ferry').faces.length > 0)
})

test('two faces: nobody is convicted by a proof that proves nothing', () => {
  const { world } = twoFaces()
  exchange(at(world, 'Weir'), at(world, 'Ferry'))
  exchange(at(world, 'Ferry'), at(world, 'Weir'))
  const [entry] = ['Weir', 'Ferry'].flatMap((name) =>
    [...at(world, name).chancery.own].filter(({ body }) => body.kind === 'two-faces'),
  )
  assert.ok(entry?.body.kind === 'two-faces')
  const { proof } = entry.body
  assert.match(
    String(judgeFaces({ ...proof, shorter: proof.longer })),
    /one and the same|does not lead|longer one/,
  )
  assert.match(
    String(judgeFaces({ ...proof, shorter: proof.shorter.replace(/\n\d+\n/, '\n1\n') })),
    /not signed/,
  )
  assert.match(String(judgeFaces({ ...proof, keys: [] })), /whose keys/)
  assert.match(
    String(judgeFaces({ ...proof, prefix: Buffer.alloc(32).toString('base64') })),
    /does not lead/,
  )
  const honest = makeWorld(['Mill', 'Weir'])
  write(at(honest, 'Weir').chancery, [
    { to: ['*'], copies: [], body: { ...entry.body, log: idOf(honest, 'Mill') } },
  ])
  settle(honest)
  assert.equal(stateAt(honest, 'Mill').faces.length, 0)
})

test('one place, two entries: whoever holds both shows it, whatever the checkpoints say', () => {
  const { world, mill, other } = twoFaces()
  const held = [
    ...at(world, 'Weir').chancery.held.values(),
    ...other.chancery.own.filter(({ place }) => place < mill.chancery.own.length),
  ]
  const { faces } = fold(held)
  assert.ok(faces.some(({ evidence }) => evidence.kind === 'entries'))
})

test('a log that was shown once and then another way to the same party is not followed', () => {
  const { world, other } = twoFaces()
  const { problems } = exchange(other, at(world, 'Weir'))
  says(problems, 'broken-log', /does not begin with the \d+ entries it showed before/)
  says(warningsOf(at(world, 'Weir').chancery), 'broken-log', /does not continue/)
})

test('truncated log: who shows us less than others is noticed', () => {
  const world = makeWorld(['Mill', 'Weir', 'Ferry'])
  settle(world)
  send(world, at(world, 'Mill'), 'Weir', 'Not for the ferry to know of.')
  exchange(at(world, 'Mill'), at(world, 'Weir'))
  exchange(at(world, 'Weir'), at(world, 'Ferry'))
  says(
    warningsOf(at(world, 'Ferry').chancery),
    'behind',
    /Mill has shown others a log of \d+ entries, and us \d+/,
  )
})

test('truncated log: an old copy brought back does not sign again what it has forgotten', () => {
  const world = makeWorld(['Mill', 'Weir'])
  settle(world)
  const mill = at(world, 'Mill')
  const copy = double(mill)
  send(world, mill, 'Weir', 'Later than the copy.')
  settle(world)
  const { problems } = (() => {
    exchange(copy, at(world, 'Weir'))
    return receive(
      copy.chancery,
      packFor(
        at(world, 'Weir').chancery,
        at(world, 'Weir').chancery.peers.get(mill.chancery.party)!,
      ),
    )
  })()
  says(problems, 'behind', /checkpoint of our own log with \d+ entries/)
  assert.throws(() => send(world, copy, 'Weir', 'Once more.'), /nothing was signed/)
  assert.equal(stateAt(world, 'Weir').faces.length, 0)
})

test('forged receipt: nobody can acknowledge for another', () => {
  const world = makeWorld(['Mill', 'Weir', 'Ferry'])
  const entry = send(world, at(world, 'Mill'), 'Weir', 'Did you get this?')
  const receipt: Body = {
    kind: 'receipt',
    of: entry.id,
    seen: { size: 1, root: Buffer.alloc(32).toString('base64'), at: entry.time },
    outcome: 'received',
    reason: '',
  }
  write(at(world, 'Ferry').chancery, [{ to: [idOf(world, 'Mill')], copies: [], body: receipt }])
  exchange(at(world, 'Ferry'), at(world, 'Mill'))
  const [letter] = stateAt(world, 'Mill').letters
  assert.equal(letter!.delivery[0]!.outcome, 'no receipt')
  const forged = signEntry(
    {
      chancery: 1,
      log: idOf(world, 'Weir'),
      place: 9,
      time: entry.time,
      salt: Buffer.alloc(16).toString('base64'),
      to: [idOf(world, 'Mill')],
      copies: [],
      body: receipt,
    },
    [signerOf(at(world, 'Ferry').chancery.keys.sign)],
  )
  const state = fold([...at(world, 'Mill').chancery.held.values(), forged])
  assert.equal(state.letters[0]!.delivery[0]!.outcome, 'no receipt')
  assert.match(state.refused[0]!.why, /not signed by the key/)
})

test('posing as another: a packet under a false name is not opened', () => {
  const world = makeWorld(['Mill', 'Weir', 'Ferry'])
  const box = tampered(at(world, 'Ferry'), at(world, 'Weir'), (packet) => ({
    ...packet,
    from: idOf(world, 'Mill'),
  }))
  says(
    receive(at(world, 'Weir').chancery, box).problems,
    'signature-wrong',
    /says it is from Mill is not signed by its key/,
  )
})

function thief(): { world: World; mill: Resident; stolen: Resident; from: number; early: Entry } {
  const world = makeWorld(['Mill', 'Weir', 'Ferry'])
  const mill = at(world, 'Mill')
  const early = send(world, mill, 'Weir', 'Before the theft.')
  settle(world)
  return { world, mill, stolen: double(mill), from: mill.chancery.own.length, early }
}

function revokeFrom(mill: Resident, from: number): void {
  const recovery = openRecoveryKey(readRecoveryFile(mill.disk)!, testLock.passphrase)!
  revoke(mill.chancery, { from, reason: 'The desk was broken open.', recovery }, testLock)
}

test('a stolen key: later entries are disputable, earlier ones are not, on every node', () => {
  const { world, mill, stolen, from, early } = thief()
  const late = send(world, stolen, 'Weir', 'We give up the water.')
  exchange(stolen, at(world, 'Weir'))
  revokeFrom(mill, from)
  const after = send(world, mill, 'Weir', 'That was not us.')
  settle(world, 6)
  const letters = new Map(stateAt(world, 'Weir').letters.map((letter) => [letter.id, letter]))
  assert.deepEqual(letters.get(early.id)!.doubts, [])
  assert.equal(letters.get(late.id)!.doubts[0]!.kind, 'key stolen')
  assert.deepEqual(letters.get(after.id)!.doubts, [], JSON.stringify(letters.get(after.id)))
  const reversed = fold([...at(world, 'Weir').chancery.held.values()].reverse())
  assert.equal(
    canonical(reversed as unknown as Json),
    canonical(stateAt(world, 'Weir') as unknown as Json),
  )
})

test('after a theft the owner can sign again, though others still hold what the thief showed', () => {
  const { world, mill, stolen, from } = thief()
  for (const text of ['One', 'Two', 'Three']) send(world, stolen, 'Weir', text)
  exchange(stolen, at(world, 'Weir'))
  says(exchange(at(world, 'Weir'), mill).problems, 'behind', /checkpoint of our own log/)
  assert.throws(() => send(world, mill, 'Weir', 'Not yet.'), /nothing was signed/)
  revokeFrom(mill, from)
  assert.deepEqual(exchange(at(world, 'Weir'), mill).problems, [])
  const entry = send(world, mill, 'Weir', 'We are ourselves again.')
  settle(world, 6)
  assert.ok(at(world, 'Weir').chancery.held.has(entry.id))
  assert.equal(mill.chancery.behind, undefined)
})

test("who calls his own letters a thief's does not make them disappear: both branches stay on record", () => {
  const { world, mill, stolen, from } = thief()
  const unwelcome = [
    send(world, stolen, 'Weir', 'We promise the water.'),
    send(world, stolen, 'Weir', 'In writing.'),
  ]
  exchange(stolen, at(world, 'Weir'))
  revokeFrom(mill, from)
  for (const text of ['One', 'Two', 'Three']) send(world, mill, 'Weir', text)
  settle(world, 6)
  const state = stateAt(world, 'Weir')
  for (const { id } of unwelcome)
    assert.equal(state.letters.find((letter) => letter.id === id)!.doubts[0]!.kind, 'key stolen')
  assert.ok(state.faces.length > 0)
  assert.ok(state.faces.every(({ disputed }) => disputed))
})

test('a kill between two rotations never leaves a log whose keys nobody has', () => {
  for (let acts = 0; acts < 14; acts++) {
    const world = makeWorld(['Mill', 'Weir'])
    const mill = at(world, 'Mill')
    mill.disk.dieAfter = acts
    try {
      for (const reason of ['one', 'two', 'three']) rotate(mill.chancery, reason, testLock)
    } catch (error) {
      assert.ok(error instanceof Killed)
    }
    restart(mill)
    mill.disk.dieAfter = acts % 3
    try {
      rotate(mill.chancery, 'four', testLock)
    } catch (error) {
      assert.ok(error instanceof Killed)
    }
    restart(mill)
    const entry = send(world, mill, 'Weir', 'Still here.')
    settle(world)
    assert.ok(at(world, 'Weir').chancery.held.has(entry.id))
  }
})

test('a log that claims to be endless is not followed', () => {
  const world = makeWorld(['Mill', 'Weir'])
  const mill = at(world, 'Mill')
  const endless = { origin: originOf(mill.chancery.party), size: 2 ** 40, root: Buffer.alloc(32) }
  const key = logKey(endless.origin, mill.chancery.keys.sign.publicKey)
  const line = signCheckpoint(endless, key, signerOf(mill.chancery.keys.sign).sign)
  const checkpoint = writeNote({ text: checkpointText(endless), signatures: [line] })
  const box = tampered(mill, at(world, 'Weir'), (packet) => ({ ...packet, checkpoint }))
  says(
    receive(at(world, 'Weir').chancery, box).problems,
    'too-large',
    /claims 1099511627776 entries/,
  )
})

test('a revoked key opens no door any more', () => {
  const { world, mill, stolen, from } = thief()
  revokeFrom(mill, from)
  settle(world)
  send(world, stolen, 'Weir', 'It is us, truly.')
  const { problems, accepted } = exchange(stolen, at(world, 'Weir'))
  assert.equal(accepted.length, 0)
  says(problems, 'signature-wrong', /not signed by its key/)
})

test('a thief cannot change the keys for good, nor revoke', () => {
  const { world, mill, stolen, from } = thief()
  rotate(stolen.chancery, 'new lock', testLock)
  exchange(stolen, at(world, 'Weir'))
  revokeFrom(mill, from)
  settle(world, 6)
  const history = at(world, 'Weir').chancery.histories.get(mill.chancery.party)!
  assert.equal(
    history.periods.at(-1)!.keys.sign,
    mill.chancery.keys.sign.publicKey.toString('base64'),
  )
  const keys = makeWorkingKeys()
  const forged: Body = {
    kind: 'revocation',
    from: { size: 0, root: Buffer.alloc(32).toString('base64') },
    reason: '',
    sign: keys.sign.publicKey.toString('base64'),
    witness: keys.witness.publicKey.toString('base64'),
    seal: keys.seal.publicKey.toString('base64'),
  }
  const entry = signEntry(
    {
      chancery: 1,
      log: mill.chancery.party,
      place: 50,
      time: '2027-03-09T00:00:00Z',
      salt: Buffer.alloc(16).toString('base64'),
      to: ['*'],
      copies: [],
      body: forged,
    },
    [signerOf(stolen.chancery.keys.sign), signerOf(keys.sign)],
  )
  const state = fold([...at(world, 'Weir').chancery.held.values(), entry])
  assert.ok(state.refused.some(({ id }) => id === entry.id))
})

test('rotation: letters go on under new keys, also when both sides turn theirs at once', () => {
  const world = makeWorld(['Mill', 'Weir'])
  send(world, at(world, 'Mill'), 'Weir', 'Under the old key.')
  settle(world)
  for (const name of ['Mill', 'Weir']) rotate(at(world, name).chancery, 'yearly', testLock)
  const entry = send(world, at(world, 'Mill'), 'Weir', 'Under the new one.')
  settle(world)
  assert.ok(at(world, 'Weir').chancery.held.has(entry.id))
  restart(at(world, 'Mill'))
  assert.deepEqual(
    stateAt(world, 'Weir').letters.flatMap(({ doubts }) => doubts),
    [],
  )
})

test('an unconfirmed party never looks confirmed, and wrong words confirm nobody', () => {
  const world = makeWorld(['Mill'])
  const other = makeWorld(['Weir'], 2)
  const [mill, weir] = [at(world, 'Mill'), at(other, 'Weir')]
  meet(mill.chancery, cardOf(weir.chancery))
  const { party } = weir.chancery
  assert.equal(packFor(mill.chancery, mill.chancery.peers.get(party)!), undefined)
  says(warningsOf(mill.chancery), 'not-confirmed', /may be anybody's/)
  const words = wordsFor(weir.chancery, party)
  assert.throws(
    () => confirm(mill.chancery, party, { words: words.slice(1).join(' '), how: 'telephone' }),
    /was heard as|were given/,
  )
  assert.throws(
    () => confirm(mill.chancery, party, { words: '', how: 'telephone' }),
    /0 words were given/,
  )
  introduce(mill, weir)
  assert.ok(packFor(mill.chancery, mill.chancery.peers.get(party)!) !== undefined)
})

test('oversized and malformed input is refused with a reason, quickly', () => {
  const world = makeWorld(['Mill', 'Weir'])
  const mill = at(world, 'Mill').chancery
  assert.throws(
    () => send(world, at(world, 'Mill'), 'Weir', 'x'.repeat(2_000_000)),
    /nothing was signed: "body.text"/,
  )
  const sign = (payload: string) => ({
    payload: Buffer.from(payload).toString('base64'),
    payloadType: entryType,
    signatures: [{ keyid: '', sig: '' }],
  })
  assert.match(String(readEntry(sign('{"a": 1}'))), /not canonical/)
  assert.match(String(readEntry(sign('{"chancery":1}'))), /not as it must be/)
  assert.match(String(readEntry(sign('['.repeat(1_000_000)))), /not canonical/)
  assert.match(String(readEntry({ ...sign('{}'), payloadType: 'text/plain' })), /holds no entry/)
  assert.match(String(parseContent({ ...contentOf(mill), time: '2027-02-31T00:00:00Z' })), /"time"/)
  assert.match(String(parseContent({ ...contentOf(mill), to: ['*', '*'] })), /"to"/)
  assert.match(String(parseContent({ ...contentOf(mill), more: 1 })), /"more"/)
  for (const value of [undefined, null, 7, 'x', [], { ephemeral: 'AAAA', sealed: 'AAAA' }])
    assert.equal(receive(mill, value).problems.length, 1)
})

function contentOf(chancery: Chancery): object {
  const { log, place, time, to, copies, body } = chancery.own[0]!
  return {
    chancery: 1,
    log,
    place,
    time,
    salt: Buffer.alloc(16).toString('base64'),
    to,
    copies,
    body,
  }
}

test('a party that sends garbage of its own signing harms only itself', () => {
  const world = makeWorld(['Mill', 'Weir'])
  send(world, at(world, 'Mill'), 'Weir', 'Good.')
  const garbage = {
    payload: Buffer.from('garbage').toString('base64'),
    payloadType: entryType,
    signatures: [{ keyid: 'x', sig: 'AAAA' }],
  }
  const box = tampered(at(world, 'Mill'), at(world, 'Weir'), (packet) => ({
    ...packet,
    leaves: { from: 0, hashes: Buffer.alloc(64, 1).toString('base64') },
    entries: { ...packet.entries, envelopes: [garbage] },
    heard: ['x', 'chancery/\n', ''],
  }))
  const { problems } = receive(at(world, 'Weir').chancery, box)
  assert.ok(problems.length > 0)
  settle(world)
  assert.equal(stateAt(world, 'Weir').letters.length, 1)
})

test('a peer that never answers is given up on after its time', async () => {
  const server = createServer(() => undefined)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  await assert.rejects(
    callNode(`http://127.0.0.1:${port}`, { ephemeral: '', sealed: '' }, 200),
    /did not answer in 0.2 seconds/,
  )
  server.closeAllConnections()
  server.close()
})

test('ids of entries and parties from outside are checked before they name a file', () => {
  const world = makeWorld(['Mill', 'Weir'])
  const evil = '../../etc/passwd' as unknown as PartyId & EntryId
  const box = tampered(at(world, 'Mill'), at(world, 'Weir'), (packet) => ({
    ...packet,
    from: evil,
  }))
  says(receive(at(world, 'Weir').chancery, box).problems, 'altered', /not of the form agreed/)
})
