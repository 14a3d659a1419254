/** Packets from a confirmed party that means harm: whatever it signs, nothing throws and nothing false is believed. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readEntry } from '../../src/chancery/entries/entry.ts'
import { judgeEvidence } from '../../src/chancery/evidence.ts'
import { write } from '../../src/chancery/node/chancery.ts'
import { receive } from '../../src/chancery/node/exchange.ts'
import { signerOf } from '../../src/chancery/node/keys.ts'
import { type Packet, sealPacket } from '../../src/chancery/node/packet.ts'
import { packetFor } from '../../src/chancery/node/send.ts'
import { parseNote } from '../../src/chancery/proofs/note.ts'
import { fold } from '../../src/chancery/state/fold.ts'
import { readCourier } from '../../src/chancery/wire/courier.ts'
import { addCheckpoint } from '../../src/chancery/wire/witness.ts'
import { idOf, makeWorld, settle } from './world.ts'

/** One member of a JSON value, chosen by numbers, replaced by something else. */
function changed(value: unknown, path: readonly number[], put: unknown): unknown {
  const [first, ...rest] = path
  if (first === undefined || value === null || typeof value !== 'object') return put
  const keys = Object.keys(value)
  if (keys.length === 0) return put
  const key = keys[first % keys.length]!
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<string, unknown>
  copy[key] = changed(copy[key], rest, put)
  return copy
}

const strange = fc.oneof(
  fc.constantFrom(
    null,
    -1,
    0,
    2 ** 53,
    '',
    '\u0000',
    '*',
    '/../',
    'chancery/',
    [],
    {},
    '\n\n',
    'AAAA',
  ),
  fc.string(),
  fc.nat(),
  fc.base64String(),
)

test('a packet with anything in any place is answered, and the log of the sender stays what he signed', () => {
  const world = makeWorld(['Mill', 'Weir', 'Ferry'])
  const [mill, weir] = [world.parties.get('Mill')!, world.parties.get('Weir')!]
  settle(world)
  const body = { kind: 'letter', title: 'x', text: 'y', answers: [] } as const
  write(mill.chancery, [{ to: [idOf(world, 'Weir')], copies: [], body }])
  const seal = weir.chancery.keys.seal.publicKey.toString('base64')
  const honest = packetFor(mill.chancery, mill.chancery.peers.get(weir.chancery.party)!)
  fc.assert(
    fc.property(fc.array(fc.nat(), { minLength: 1, maxLength: 5 }), strange, (path, put) => {
      let box: ReturnType<typeof sealPacket>
      try {
        box = sealPacket(
          changed(honest, path, put) as Packet,
          signerOf(mill.chancery.keys.sign),
          seal,
        )
      } catch {
        return // What cannot be written as JSON cannot be sent.
      }
      const { problems } = receive(weir.chancery, box)
      for (const { what, advice } of problems) assert.ok(what.length > 10 && advice.length > 10)
    }),
    { numRuns: 400 },
  )
  assert.equal(fold(weir.chancery.held.values()).faces.length, 0)
  settle(world)
  const peer = weir.chancery.peers.get(mill.chancery.party)!
  assert.equal(peer.verified, mill.chancery.own.length)
  assert.ok(peer.mirror.root(peer.verified).equals(mill.chancery.tree.root()))
})

test('readers of files and notes answer anything with a value', () => {
  const world = makeWorld(['Mill', 'Weir'])
  const { chancery } = world.parties.get('Mill')!
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (words) => {
      assert.ok(readCourier(chancery, Buffer.from(words)).problems.length === 1)
      assert.ok(addCheckpoint(chancery, words).status >= 400)
      parseNote(words)
      assert.equal(judgeEvidence(words).isGood, false)
      assert.equal(
        typeof readEntry({ payload: words, payloadType: words, signatures: [] }),
        'string',
      )
    }),
    { numRuns: 300 },
  )
})
