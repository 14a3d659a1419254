/** Letters between nodes: sent, received, acknowledged, answered; the same on every side. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { write } from '../../src/chancery/node/chancery.ts'
import { ownCheckpoint } from '../../src/chancery/node/send.ts'
import { canonical, type Json } from '../../src/chancery/proofs/canonical.ts'
import {
  cosignedAt,
  logKey,
  openCheckpoint,
  witnessKey,
} from '../../src/chancery/proofs/checkpoint.ts'
import { parseNote } from '../../src/chancery/proofs/note.ts'
import { letterClocks } from '../../src/chancery/state/clocks.ts'
import { originOf } from '../../src/chancery/state/faces.ts'
import { fold } from '../../src/chancery/state/fold.ts'
import { chance, exchange, idOf, makeWorld, restart, settle, type World } from './world.ts'

const letter = (text: string, answers: readonly string[] = []) =>
  ({ kind: 'letter', title: 'On the weir', text, answers }) as never

function send(
  world: World,
  from: string,
  to: string[],
  text: string,
  answers: string[] = [],
  copies: string[] = [],
) {
  const author = world.parties.get(from)!.chancery
  const [entry] = write(author, [
    {
      to: to.map((name) => idOf(world, name)),
      copies: copies.map((name) => idOf(world, name)),
      body: letter(text, answers),
    },
  ])
  return entry!
}

const stateAt = (world: World, name: string) =>
  fold(world.parties.get(name)!.chancery.held.values())

test('a letter is received with a signed time, answered, and stands alike on both sides', () => {
  const world = makeWorld(['Mill', 'Weir'])
  const asked = send(world, 'Mill', ['Weir'], 'When will the sluice be opened?')
  exchange(world.parties.get('Mill')!, world.parties.get('Weir')!)
  world.time += 3 * 86_400_000
  const answer = send(world, 'Weir', ['Mill'], 'On Monday.', [asked.id])
  settle(world)
  for (const name of ['Mill', 'Weir']) {
    const [first, second] = stateAt(world, name).letters
    assert.equal(first!.id, asked.id)
    assert.equal(first!.delivery[0]!.outcome, 'received')
    assert.deepEqual(first!.answeredBy, [answer.id])
    assert.equal(second!.text, 'On Monday.')
    const clocks = letterClocks(stateAt(world, name), '2027-03-10T00:00:00Z')
    assert.deepEqual(clocks[0], {
      letter: asked.id,
      party: idOf(world, 'Weir'),
      kind: 'answered',
      days: 3,
      by: answer.id,
    })
  }
})

test('what two write to each other a third cannot read, though it witnesses both logs', () => {
  const world = makeWorld(['Mill', 'Weir', 'Ferry'])
  const entry = send(world, 'Mill', ['Weir'], 'In confidence.')
  settle(world)
  const ferry = world.parties.get('Ferry')!
  const mill = ferry.chancery.peers.get(idOf(world, 'Mill'))!
  assert.ok(!ferry.chancery.held.has(entry.id))
  assert.ok(mill.verified > entry.place)
  assert.ok(![...ferry.disk.files.values()].some((bytes) => bytes.includes('In confidence')))
  assert.equal(stateAt(world, 'Ferry').letters.length, 0)
})

test('every log is witnessed by the others, and their cosignatures verify as the specification says', () => {
  const world = makeWorld(['Mill', 'Weir', 'Ferry'])
  send(world, 'Mill', ['Weir'], 'A first letter.')
  settle(world, 6)
  const mill = world.parties.get('Mill')!.chancery
  const note = ownCheckpoint(mill)
  const key = logKey(originOf(mill.party), mill.keys.sign.publicKey)
  assert.equal(openCheckpoint(note, key)!.size, mill.own.length)
  for (const name of ['Weir', 'Ferry']) {
    const witness = world.parties.get(name)!.chancery
    const seen = witnessKey(originOf(witness.party), witness.keys.witness.publicKey)
    assert.equal(cosignedAt(parseNote(note)!, seen), world.time / 1000)
  }
})

test('the state is the same for the same entries in any order', () => {
  const world = makeWorld(['Mill', 'Weir', 'Ferry'])
  const first = send(world, 'Mill', ['Weir'], 'One', [], ['Ferry'])
  settle(world)
  send(world, 'Weir', ['Mill'], 'Two', [first.id], ['Ferry'])
  settle(world)
  const entries = [...world.parties.get('Ferry')!.chancery.held.values()]
  const expected = canonical(fold(entries) as unknown as Json)
  const random = chance(3)
  for (let round = 0; round < 20; round++) {
    const shuffled = entries
      .map((entry) => [random(), entry] as const)
      .sort(([one], [other]) => one - other)
    assert.equal(canonical(fold(shuffled.map(([, entry]) => entry)) as unknown as Json), expected)
  }
})

test('a node started again holds what it held', () => {
  const world = makeWorld(['Mill', 'Weir'])
  send(world, 'Mill', ['Weir'], 'Before the flood.')
  settle(world)
  const weir = world.parties.get('Weir')!
  const before = canonical(stateAt(world, 'Weir') as unknown as Json)
  restart(weir)
  assert.equal(canonical(stateAt(world, 'Weir') as unknown as Json), before)
  assert.equal(
    weir.chancery.peers.get(idOf(world, 'Mill'))!.verified,
    world.parties.get('Mill')!.chancery.own.length,
  )
})

test('letters of a party that is refused are refused on record', () => {
  const world = makeWorld(['Mill', 'Weir'])
  world.parties.get('Weir')!.chancery.peers.get(idOf(world, 'Mill'))!.refusal =
    'No letters while the sluice is shut.'
  const entry = send(world, 'Mill', ['Weir'], 'Once more.')
  settle(world)
  const [state] = stateAt(world, 'Mill').letters
  assert.equal(state!.delivery[0]!.outcome, 'refused')
  assert.equal(state!.delivery[0]!.reason, 'No letters while the sluice is shut.')
  assert.ok(!world.parties.get('Weir')!.chancery.held.has(entry.id))
  assert.equal(
    world.parties.get('Weir')!.chancery.own.filter(({ body }) => body.kind === 'receipt').length,
    1,
  )
})
