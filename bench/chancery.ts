/** Figures of the chancery: signing, proofs in a long log, the fold, a week between 26 parties. */
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Body, PartyId } from '../src/chancery/entries/body.ts'
import { type Entry, leafOf, readEntry } from '../src/chancery/entries/entry.ts'
import { type Chancery, openChancery, write } from '../src/chancery/node/chancery.ts'
import { type Disk, fileDisk } from '../src/chancery/node/disk.ts'
import { packFor, receive } from '../src/chancery/node/exchange.ts'
import { cardOf, confirm, found, meet, wordsFor } from '../src/chancery/node/founding.ts'
import { ownCheckpoint } from '../src/chancery/node/send.ts'
import { logKey, openCheckpoint } from '../src/chancery/proofs/checkpoint.ts'
import { ed25519Signer, generateKeys, verifyEd25519 } from '../src/chancery/proofs/ed25519.ts'
import { inclusionProof, isIncluded } from '../src/chancery/proofs/merkle.ts'
import { subtreesInTiles, tilePath, tilesOf } from '../src/chancery/proofs/tiles.ts'
import { originOf } from '../src/chancery/state/faces.ts'
import { fold } from '../src/chancery/state/fold.ts'
import { publishLog } from '../src/chancery/wire/publish.ts'
import type { Figure } from './index.ts'

const lock = { passphrase: 'for the bench', cost: 2, random: randomBytes }

export async function* figures(): AsyncIterable<Figure> {
  yield* letters()
  yield* longLog(100_000)
  yield* folding(10_000)
  yield* week(26)
}

function* letters(): Iterable<Figure> {
  const [one, other] = parties(2)
  const body = letter(`${'The water belongs to nobody. '.repeat(100)}`)
  const to = [other!.party]
  const bare = generateKeys('Ed25519')
  const sign = ed25519Signer(bare.privateKey)
  const bytes = randomBytes(3000)
  const rounds = 1000
  const signing = timed(rounds, () => write(one!, [{ to, copies: [], body }]))
  const bareSigning = timed(rounds, () => sign(bytes))
  yield {
    what: 'sign a letter of 3,000 characters into the log, in memory',
    value: signing * 1000,
    unit: 'µs',
    beside: `bare Ed25519 ${(bareSigning * 1000).toFixed(0)} µs`,
  }
  const { envelope } = one!.own.at(-1)!
  const signature = sign(bytes)
  const verifying = timed(rounds, () => readEntry(envelope))
  const bareVerifying = timed(rounds, () => verifyEd25519(bare.publicKey, bytes, signature))
  yield {
    what: 'verify a letter: signature, canonical form, shape',
    value: verifying * 1000,
    unit: 'µs',
    beside: `bare Ed25519 ${(bareVerifying * 1000).toFixed(0)} µs`,
  }
}

/** The log as files, as a stranger would read it; and the whole node opened from its journal. */
function* longLog(size: number): Iterable<Figure> {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-bench-'))
  const around = { disk: fileDisk(folder), now: () => Date.now(), random: randomBytes }
  const chancery = found(around, { name: 'Long', lock, recoveryLock: lock })
  const body: Body = { kind: 'copy-request', words: 'x' }
  while (chancery.own.length < size)
    write(
      chancery,
      Array.from({ length: Math.min(5000, size - chancery.own.length) }, () => ({
        to: [],
        copies: [],
        body,
      })),
    )
  yield {
    what: `publish ${size} entries as tiles`,
    value: once(() => publishLog(chancery)),
    unit: 'ms',
  }
  for (const at of [1000, 10_000, size]) {
    const read = readTiles(around.disk, size)
    const index = Math.floor(at * 0.37)
    const proving = timed(20, () =>
      inclusionProof(index, at, subtreesInTiles(readTiles(around.disk, size).tile)),
    )
    const proof = inclusionProof(index, at, subtreesInTiles(read.tile))
    const tree = { size: at, root: chancery.tree.root(at) }
    const leaf = { index, hash: leafOf(chancery.own[index]!.id) }
    const checking = timed(1000, () => isIncluded(leaf, tree, proof))
    yield {
      what: `a proof in ${at} entries from the files: made`,
      value: proving,
      unit: 'ms',
      beside: `${proof.length} hashes, ${read.read()} tiles read`,
    }
    yield { what: `a proof in ${at} entries: checked`, value: checking * 1000, unit: 'µs' }
  }
  const note = ownCheckpoint(chancery)
  const key = logKey(originOf(chancery.party), chancery.keys.sign.publicKey)
  yield {
    what: 'a checkpoint opened and verified',
    value: timed(500, () => openCheckpoint(note, key)) * 1000,
    unit: 'µs',
  }
  const keys = [chancery.keys]
  yield {
    what: `the node with ${size} own entries opened from its journal`,
    value: once(() => openChancery(around, chancery.party, keys)),
    unit: 'ms',
  }
  rmSync(folder, { recursive: true })
}

function* folding(count: number): Iterable<Figure> {
  const all = parties(4)
  for (let round = 0; all[0]!.held.size < count; round++) {
    for (const [at, one] of all.entries()) speak(one, all, round * 4 + at)
    for (const one of all) for (const other of all) if (one !== other) exchange(one, other)
  }
  const entries = [...all[0]!.held.values()].slice(0, count)
  const best = Math.min(...Array.from({ length: 5 }, () => once(() => fold(entries))))
  yield {
    what: `the state folded from ${entries.length} entries`,
    value: best,
    unit: 'ms',
    beside: kinds(entries),
  }
}

/** Every party writes to three others, with two copies, each day; every pair exchanges once a day. */
function* week(count: number): Iterable<Figure> {
  const all = parties(count)
  let bytes = 0
  // Processor time and not time on the wall: it takes long enough for others to come between.
  const started = process.cpuUsage()
  for (let day = 0; day < 7; day++) {
    for (const [at, one] of all.entries()) {
      const others = [1, 2, 3, 4, 5].map((step) => all[(at + step * (day + 1)) % count]!.party)
      const to = [...new Set(others.filter((party) => party !== one.party))]
      write(one, [
        {
          to: to.slice(0, 3),
          copies: to.slice(3),
          body: letter(`Day ${day}. ${'Water. '.repeat(200)}`),
        },
      ])
    }
    for (const [at, one] of all.entries())
      for (const other of all.slice(at + 1)) bytes += exchange(one, other)
  }
  const { user, system } = process.cpuUsage(started)
  const spent = (user + system) / 1e6
  const letters = all.reduce(
    (sum, { own }) => sum + own.filter(({ body }) => body.kind === 'letter').length,
    0,
  )
  const receipts = all.reduce(
    (sum, { own }) => sum + own.filter(({ body }) => body.kind === 'receipt').length,
    0,
  )
  yield {
    what: `a week between ${count} parties: ${letters} letters, processor time of all nodes`,
    value: spent,
    unit: 's',
    beside: `${receipts} receipts, ${(bytes / 1e6).toFixed(1)} MB in ${7 * count * (count - 1)} packets`,
  }
}

function parties(count: number): Chancery[] {
  const all = Array.from({ length: count }, (_, at) => {
    const around = { disk: memory(), now: () => Date.now(), random: randomBytes }
    return found(around, { name: `Party ${at + 1}`, lock, recoveryLock: lock })
  })
  for (const one of all)
    for (const other of all) {
      if (one === other) continue
      meet(one, cardOf(other))
      confirm(one, other.party, { words: wordsFor(other, other.party).join(' '), how: 'telephone' })
    }
  return all
}

function speak(one: Chancery, all: readonly Chancery[], turn: number): void {
  const to = all.filter((other) => other !== one).map(({ party }) => party)
  const answers = [...one.held.values()]
    .filter(({ body, log }) => body.kind === 'letter' && log !== one.party)
    .slice(-1)
  write(one, [
    { to, copies: [], body: { ...letter(`Letter ${turn}`), answers: answers.map(({ id }) => id) } },
    { to, copies: [], body: offer(to, turn) },
  ])
}

function offer(parties: readonly PartyId[], turn: number): Body {
  const terms = {
    kind: 'truce',
    scope: `matter ${turn}`,
    from: '2027-01-01',
    reserved: [],
    noticeDays: 7,
  } as const
  return { kind: 'offer', parties, terms, words: '' }
}

function letter(text: string): Extract<Body, { kind: 'letter' }> {
  return { kind: 'letter', title: 'Water', text, answers: [] }
}

function exchange(one: Chancery, other: Chancery): number {
  const there = packFor(one, one.peers.get(other.party)!)!
  receive(other, there)
  const back = packFor(other, other.peers.get(one.party)!)!
  receive(one, back)
  return there.sealed.length + back.sealed.length
}

/** A disk in memory that appends without copying. */
function memory(): Disk {
  const files = new Map<string, Buffer[]>()
  const read = (path: string) => {
    const parts = files.get(path)
    return parts && Buffer.concat(parts)
  }
  return {
    read,
    append: (path, bytes) => {
      const parts = files.get(path)
      if (parts === undefined) files.set(path, [Buffer.from(bytes)])
      else parts.push(Buffer.from(bytes))
    },
    replace: (path, bytes) => void files.set(path, [Buffer.from(bytes)]),
    cut: (path, length) => void files.set(path, [read(path)!.subarray(0, length)]),
    list: (below) =>
      [...files.keys()]
        .filter((path) => path.startsWith(`${below}/`))
        .map((path) => path.slice(below.length + 1))
        .sort(),
  }
}

function readTiles(disk: Disk, size: number) {
  const widths = new Map(
    tilesOf(size).map(({ level, index, width }) => [`${level}/${index}`, width]),
  )
  const cache = new Map<string, Buffer>()
  return {
    read: () => cache.size,
    tile: (level: number, index: number) => {
      const name = `${level}/${index}`
      const bytes =
        cache.get(name) ?? disk.read(`log/${tilePath(level, index, widths.get(name)!)}`)!
      cache.set(name, bytes)
      return bytes
    },
  }
}

function kinds(entries: readonly Entry[]): string {
  const letters = entries.filter(({ body }) => body.kind === 'letter').length
  const offers = entries.filter(({ body }) => body.kind === 'offer').length
  return `${letters} letters, ${offers} offers, ${entries.length - letters - offers} receipts and others`
}

/** Milliseconds for one go, over many. */
function timed(rounds: number, run: () => unknown): number {
  for (let warm = 0; warm < rounds / 10; warm++) run()
  const started = performance.now()
  for (let round = 0; round < rounds; round++) run()
  return (performance.now() - started) / rounds
}

function once(run: () => unknown): number {
  const started = performance.now()
  run()
  return performance.now() - started
}
