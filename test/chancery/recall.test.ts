/** Opening a long log fast: what a signed checkpoint vouches for is recalled, everything else is read with every check. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openLibrary, write } from '../../src/chancery/node/chancery.ts'
import { fold } from '../../src/chancery/state/fold.ts'
import { publishLog } from '../../src/chancery/wire/publish.ts'
import { idOf, makeWorld, type Resident, restart, settle } from './world.ts'

function filled() {
  const world = makeWorld(['Mill', 'Weir'])
  const mill = world.parties.get('Mill')!
  for (const text of ['one', 'two', 'three']) {
    const body = { kind: 'letter', title: text, text, answers: [] } as never
    write(mill.chancery, [{ to: [idOf(world, 'Weir')], copies: [], body }])
    settle(world, 2)
  }
  publishLog(mill.chancery)
  return mill
}

test('a log that is recalled holds the same entries and gives the same state as one that is read', () => {
  const { chancery, around } = filled()
  const opened = openLibrary(around, chancery.party)
  assert.deepEqual(opened.problems, [])
  assert.deepEqual(
    opened.own.map(({ id, kind, place, to }) => [id, kind, place, to]),
    chancery.own.map(({ id, kind, place, to }) => [id, kind, place, to]),
  )
  assert.deepEqual(opened.tree.root(), chancery.tree.root())
  assert.deepEqual(fold(opened.held.values()), fold(chancery.held.values()))
  const [entry] = opened.own.toReversed()
  assert.deepEqual({ ...entry }, { ...chancery.own.at(-1) })
})

test('an altered entry under the checkpoint is not recalled: it is read in full, and refused or found to be another', () => {
  const { chancery, around, disk } = filled()
  const path = `entries/${chancery.party}.jsonl`
  const lines = disk.files.get(path)!.toString().split('\n')
  const at = lines.findIndex((line) => line.includes('"payload"') && lines.indexOf(line) > 3)
  const envelope = JSON.parse(lines[at]!) as { payload: string }
  const words = Buffer.from(envelope.payload, 'base64').toString()
  const spoilt = words.replace('"chancery":1', '"chancery":2')
  lines[at] = lines[at]!.replace(envelope.payload, Buffer.from(spoilt).toString('base64'))
  disk.files.set(path, Buffer.from(lines.join('\n')))
  const opened = openLibrary(around, chancery.party)
  assert.equal(opened.problems.length, 1)
  assert.match(opened.problems[0]!.what, /cannot be read/)
  assert.equal(opened.own.length, chancery.own.length - 1)
})

test('a checkpoint that we have not signed vouches for nothing', () => {
  const { chancery, around, disk } = filled()
  const note = disk.files.get('log/checkpoint')!.toString()
  disk.files.set(
    'log/checkpoint',
    Buffer.from(note.replace(/ [A-Za-z0-9+/]{20}/, ` ${'A'.repeat(20)}`)),
  )
  const path = `entries/${chancery.party}.jsonl`
  const lines = disk.files.get(path)!.toString()
  disk.files.set(path, Buffer.from(lines.replace('"payload":"', '"payload": "')))
  const opened = openLibrary(around, chancery.party)
  assert.equal(opened.own.length, chancery.own.length)
  assert.deepEqual(opened.tree.root(), chancery.tree.root())
})

test('a party that brings back an old copy gets again what others sent to it, and signs nothing until its log is whole', () => {
  const world = makeWorld(['Mill', 'Weir'])
  const [mill, weir] = ['Mill', 'Weir'].map((name) => world.parties.get(name)!) as [
    Resident,
    Resident,
  ]
  const say = (from: Resident, to: Resident, text: string) => {
    const body = { kind: 'letter', title: text, text, answers: [] } as never
    world.time += 60_000
    const [entry] = write(from.chancery, [{ to: [to.chancery.party], copies: [], body }])
    settle(world, 2)
    return entry!
  }
  say(mill, weir, 'before the copy')
  const old = new Map([...weir.disk.files].map(([path, bytes]) => [path, Buffer.from(bytes)]))
  const lost = say(mill, weir, 'after the copy')
  const own = say(weir, mill, 'our own, lost with the disk')
  weir.disk.files.clear()
  for (const [path, bytes] of old) weir.disk.files.set(path, bytes)
  restart(weir)
  assert.equal(weir.chancery.held.has(lost.id), false)
  world.time += 60_000
  settle(world, 3)
  assert.equal(weir.chancery.held.has(lost.id), true, 'what the others sent is here again')
  assert.ok(weir.chancery.behind !== undefined, 'and the old copy knows that it is one')
  assert.equal(
    weir.chancery.held.has(own.id),
    false,
    'its own entries are the others’ evidence, not its copy',
  )
  assert.throws(() => say(weir, mill, 'as if nothing had been'), /others hold a checkpoint/)
})
