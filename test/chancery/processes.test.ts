/**
 * Three nodes as processes on loopback, killed with SIGKILL at random, while
 * letters are written beside them and couriers travel: what was acknowledged
 * is there, nothing is there twice, and all logs are of one piece.
 */
import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { write } from '../../src/chancery/node/chancery.ts'
import { fileDisk } from '../../src/chancery/node/disk.ts'
import { cardOf, confirm, found, meet, wordsFor } from '../../src/chancery/node/founding.ts'
import { keepPeer } from '../../src/chancery/node/peer.ts'
import { canonical, type Json } from '../../src/chancery/proofs/canonical.ts'
import { fold } from '../../src/chancery/state/fold.ts'
import { verifyChancery } from '../../src/chancery/verify.ts'
import { readCourier, writeCourier } from '../../src/chancery/wire/courier.ts'
import { openSession, type Session } from '../../src/chancery/wire/session.ts'
import { chance } from './world.ts'

const passphrase = 'three ducks on the weir'
const main = fileURLToPath(new URL('../../src/cli/main.js', import.meta.url))
const rounds = Number(process.env.REJOINDER_KILLS ?? 6)

interface Party {
  readonly name: string
  readonly dossier: string
  readonly session: Session
  port: number
  process: ChildProcess | undefined
}

function foundParty(name: string): Party {
  const dossier = mkdtempSync(join(tmpdir(), `quarrel-${name}-`))
  mkdirSync(join(dossier, 'sources'))
  const folder = join(dossier, 'chancery')
  const around = { disk: fileDisk(folder), now: () => Date.now(), random: randomBytes }
  const lock = { passphrase, random: randomBytes, cost: 2 ** 10 }
  found(around, { name, lock, recoveryLock: lock })
  return {
    name,
    dossier,
    session: openSession(folder, around, passphrase),
    port: 0,
    process: undefined,
  }
}

function introduce(one: Party, other: Party): void {
  const [card, words] = other.session.use(
    (chancery) => [cardOf(chancery), wordsFor(chancery, chancery.party)] as const,
  )
  one.session.use((chancery) => {
    const { party } = meet(chancery, card)
    confirm(chancery, party, { words: words.join(' '), how: 'telephone' })
  })
}

/** Start the node; resolves with nothing when it was killed before it said its address. */
function start(party: Party): Promise<void> {
  const script = `import(${JSON.stringify(main)}).then((m) => m.main(['chancery', 'serve', ${JSON.stringify(party.dossier)}, '--port', '${party.port}']))`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    env: { ...process.env, REJOINDER_PASSPHRASE: passphrase },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  party.process = child
  return new Promise((resolve) => {
    child.stdout?.on('data', (part) => {
      const port = /:(\d+)/.exec(String(part))?.[1]
      if (port !== undefined) party.port = Number(port)
      resolve()
    })
    child.on('exit', () => resolve())
  })
}

function kill(party: Party): Promise<void> {
  const child = party.process
  if (child === undefined || child.exitCode !== null || child.signalCode !== null)
    return Promise.resolve()
  return new Promise((resolve) => {
    child.on('exit', () => resolve())
    child.kill('SIGKILL')
  })
}

const idOf = (party: Party) => party.session.use((chancery) => chancery.party)
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

test(`three processes, ${rounds} kills: nothing acknowledged is lost, nothing is there twice`, async () => {
  const random = chance(64)
  const parties = ['Mill', 'Weir', 'Ferry'].map(foundParty)
  const any = () => parties[Math.floor(random() * parties.length)]!
  for (const one of parties) for (const other of parties) if (one !== other) introduce(one, other)
  try {
    await Promise.all(parties.map(start))
    for (const one of parties)
      for (const other of parties) if (one !== other) setAddress(one, other)
    const sent: { id: string; to: Party }[] = []
    for (let round = 0; round < rounds; round++) {
      const [from, to, victim] = [any(), any(), any()]
      if (from !== to) sent.push({ id: sendLetter(from, to, `Letter ${round}`), to })
      if (from !== to && random() < 0.4) byCourier(from, to)
      await pause(random() * 300)
      await kill(victim)
      await start(victim)
    }
    await until(() =>
      sent.every(({ id, to }) => to.session.use(({ held }) => held.has(id as never))),
    )
    await until(() => parties.every((party) => party.session.use(isAcknowledged)))
  } finally {
    await Promise.all(parties.map(kill))
  }
  for (const party of parties) checkParty(party, parties)
  for (const { dossier } of parties) rmSync(dossier, { recursive: true })
})

function setAddress(one: Party, other: Party): void {
  const party = idOf(other)
  one.session.use((chancery) => {
    const peer = chancery.peers.get(party)!
    peer.address = `http://127.0.0.1:${other.port}`
    keepPeer(chancery.around.disk, peer)
  })
}

function sendLetter(from: Party, to: Party, text: string): string {
  const party = idOf(to)
  const body = { kind: 'letter', title: text, text, answers: [] } as const
  return from.session.use((chancery) => write(chancery, [{ to: [party], copies: [], body }])[0]!.id)
}

function byCourier(from: Party, to: Party): void {
  const party = idOf(to)
  const file = Buffer.from(from.session.use((chancery) => writeCourier(chancery, party)))
  for (let twice = 0; twice < 2; twice++)
    assert.deepEqual(to.session.use((chancery) => readCourier(chancery, file)).problems, [])
}

function isAcknowledged({ own, peers }: Parameters<Parameters<Session['use']>[0]>[0]): boolean {
  return [...peers.values()].every(({ holds }) => holds.through === own.length)
}

async function until(what: () => boolean): Promise<void> {
  const end = Date.now() + 60_000
  while (!what()) {
    if (Date.now() > end) throw new Error('it did not come about in a minute')
    await pause(100)
  }
}

function checkParty(party: Party, all: readonly Party[]): void {
  const sources = readdirSync(join(party.dossier, 'sources', 'letters')).filter((name) =>
    name.endsWith('.txt'),
  )
  party.session.use((chancery) => {
    assert.deepEqual(verifyChancery(chancery).problems, [], party.name)
    assert.equal(chancery.behind, undefined)
    const state = fold(chancery.held.values())
    assert.deepEqual(state.faces, [])
    const ids = sources.map((name) => name.slice(-12, -4))
    assert.equal(new Set(ids).size, ids.length, 'no letter is among the sources twice')
  })
  for (const other of all)
    if (other !== party) assert.equal(shared(party, other), shared(other, party))
}

function shared(one: Party, other: Party): string {
  const theirs = other.session.use(({ held }) => new Set(held.keys()))
  const entries = one.session.use(({ held }) =>
    [...held.values()].filter(({ id }) => theirs.has(id)),
  )
  return canonical(fold(entries) as unknown as Json)
}
