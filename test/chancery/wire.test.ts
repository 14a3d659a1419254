/** Nodes on loopback: the same protocol over HTTP and couriers, and what the port refuses. */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { write } from '../../src/chancery/node/chancery.ts'
import { fileDisk } from '../../src/chancery/node/disk.ts'
import { packFor, receive } from '../../src/chancery/node/exchange.ts'
import { cardOf, confirm, found, meet, wordsFor } from '../../src/chancery/node/founding.ts'
import { ownCheckpoint } from '../../src/chancery/node/send.ts'
import { papersOf, writePapers } from '../../src/chancery/papers/papers.ts'
import { cosignedAt, witnessKey } from '../../src/chancery/proofs/checkpoint.ts'
import { consistencyProof } from '../../src/chancery/proofs/merkle.ts'
import { parseNote, parseSignatureLine } from '../../src/chancery/proofs/note.ts'
import { originOf } from '../../src/chancery/state/faces.ts'
import { callNode, isAllowedAddress } from '../../src/chancery/wire/client.ts'
import { readCourier, writeCourier } from '../../src/chancery/wire/courier.ts'
import { rateLimit } from '../../src/chancery/wire/rate.ts'
import { runNode } from '../../src/chancery/wire/running.ts'
import { openPort } from '../../src/chancery/wire/server.ts'
import { openSession, type Session } from '../../src/chancery/wire/session.ts'

const passphrase = 'three ducks on the weir'
const lockOptions = { passphrase, cost: 2, random: randomBytes }

function makeNode(name: string): Session {
  const folder = mkdtempSync(join(tmpdir(), `chancery-${name}-`))
  const around = { disk: fileDisk(folder), now: () => Date.now(), random: randomBytes }
  found(around, { name, lock: lockOptions, recoveryLock: lockOptions })
  return openSession(folder, around, passphrase)
}

function introduce(one: Session, other: Session, address?: string): void {
  const [card, words] = other.use(
    (chancery) => [cardOf(chancery, address), wordsFor(chancery, chancery.party)] as const,
  )
  one.use((chancery) => {
    const { party } = meet(chancery, card)
    confirm(chancery, party, { words: words.join(' '), how: 'telephone' })
  })
}

const partyOf = (session: Session) => session.use(({ party }) => party)

function sendLetter(from: Session, to: Session, text: string): string {
  const party = partyOf(to)
  const body = { kind: 'letter', title: 'Water', text, answers: [] } as const
  return from.use((chancery) => write(chancery, [{ to: [party], copies: [], body }])[0]!.id)
}

async function until(what: () => boolean, most = 8000): Promise<void> {
  const end = Date.now() + most
  while (!what()) {
    if (Date.now() > end) throw new Error('it did not come about')
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
}

const isReceived = (at: Session, letter: string) =>
  at.use(({ held }) =>
    [...held.values()].some(({ body }) => body.kind === 'receipt' && body.of === letter),
  )

test('two nodes on loopback deliver, acknowledge and witness by themselves', async () => {
  const [mill, weir] = [makeNode('Mill'), makeNode('Weir')]
  const port = await runNode({ session: weir, host: '127.0.0.1', port: 0, every: 300 })
  introduce(mill, weir, port.address)
  introduce(weir, mill)
  const caller = await runNode({ session: mill, host: '127.0.0.1', port: 0, every: 300 })
  const id = sendLetter(mill, weir, 'Open the sluice.')
  await until(() => isReceived(mill, id))
  await until(() =>
    mill.use(({ peers, own }) => [...peers.values()][0]!.cosigned?.size === own.length),
  )
  await caller.close()
  await port.close()
  assert.ok(weir.use(({ held }) => held.has(id as never)))
  for (const { folder } of [mill, weir]) rmSync(folder, { recursive: true })
})

test('nodes speak HTTPS when they are given a certificate, their own signing of it included', async (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-tls-'))
  const [keyFile, certFile] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
  const made = spawnSync('openssl', [
    'req',
    '-x509',
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:prime256v1',
    '-nodes',
    '-days',
    '2',
    '-subj',
    '/CN=weir',
    '-keyout',
    keyFile,
    '-out',
    certFile,
  ])
  if (made.status !== 0) return context.skip('no openssl here to make a certificate with')
  const tls = { cert: readFileSync(certFile, 'utf8'), key: readFileSync(keyFile, 'utf8') }
  const [mill, weir] = [makeNode('Mill'), makeNode('Weir')]
  introduce(mill, weir)
  introduce(weir, mill)
  const port = await openPort({ session: weir, host: '127.0.0.1', port: 0, tls })
  assert.match(port.address, /^https:/)
  const id = sendLetter(mill, weir, 'Behind a certificate.')
  const box = mill.use((chancery) => packFor(chancery, chancery.peers.get(partyOf(weir))!))!
  const reply = await callNode(port.address, box)
  mill.use((chancery) => receive(chancery, reply))
  assert.ok(isReceived(mill, id))
  await port.close()
  for (const made of [mill.folder, weir.folder, folder]) rmSync(made, { recursive: true })
})

test('a courier file does what a wire does, twice over as well, and only for its addressee', () => {
  const [mill, weir, ferry] = [makeNode('Mill'), makeNode('Weir'), makeNode('Ferry')]
  introduce(mill, weir)
  introduce(weir, mill)
  const id = sendLetter(mill, weir, 'By hand.')
  const file = Buffer.from(mill.use((chancery) => writeCourier(chancery, partyOf(weir))))
  assert.equal(ferry.use((chancery) => readCourier(chancery, file)).problems[0]!.code, 'not-for-us')
  assert.equal(weir.use((chancery) => readCourier(chancery, file)).accepted.length, 1)
  assert.equal(weir.use((chancery) => readCourier(chancery, file)).accepted.length, 0)
  const back = Buffer.from(weir.use((chancery) => writeCourier(chancery, partyOf(mill))))
  mill.use((chancery) => readCourier(chancery, back))
  assert.ok(isReceived(mill, id))
  assert.ok(!file.includes('By hand'))
  const spoilt = Buffer.from(file.toString().replace(/"sealed":"..../, '"sealed":"AAAA'))
  assert.match(
    weir.use((chancery) => readCourier(chancery, spoilt)).problems[0]!.what,
    /cannot be read/,
  )
  for (const { folder } of [mill, weir, ferry]) rmSync(folder, { recursive: true })
})

test('two sessions on one folder never sign one place twice', () => {
  const [mill, weir] = [makeNode('Mill'), makeNode('Weir')]
  introduce(mill, weir)
  introduce(weir, mill)
  const beside = openSession(mill.folder, mill.around, passphrase)
  for (let round = 0; round < 5; round++) {
    sendLetter(mill, weir, `One ${round}`)
    sendLetter(beside, weir, `Other ${round}`)
  }
  const places = mill.use(({ own }) => own.map(({ place }) => place))
  assert.deepEqual(
    places,
    places.map((_, at) => at),
  )
  for (const { folder } of [mill, weir]) rmSync(folder, { recursive: true })
})

test('the port refuses what is too long, malformed, strange or from strangers, in a sentence', async () => {
  const [mill, weir, stranger] = [makeNode('Mill'), makeNode('Weir'), makeNode('Stranger')]
  introduce(mill, weir)
  introduce(stranger, mill)
  const port = await openPort({ session: mill, host: '127.0.0.1', port: 0 })
  const post = async (path: string, body: string) => {
    const response = await fetch(`${port.address}${path}`, { method: 'POST', body })
    return {
      status: response.status,
      said: (await response.json()) as { code: string; what: string },
    }
  }
  const box = stranger.use((chancery) => packFor(chancery, chancery.peers.get(partyOf(mill))!))
  assert.equal((await post('/chancery/packet', JSON.stringify(box))).said.code, 'not-confirmed')
  assert.equal((await post('/chancery/packet', '{')).status, 400)
  assert.equal(
    (await post('/chancery/packet', JSON.stringify({ ephemeral: '', sealed: '' }))).status,
    400,
  )
  assert.equal((await post('/room', '')).status, 404)
  assert.equal((await fetch(`${port.address}/chancery/log/checkpoint`)).status, 404)
  const long = await post('/chancery/packet', 'x'.repeat(6_100_000)).catch((error: Error) => error)
  assert.ok(long instanceof Error || long.status === 413)
  await port.close()
  for (const { folder } of [mill, weir, stranger]) rmSync(folder, { recursive: true })
})

test('a flood is held off and others are still served', async () => {
  const [mill, weir] = [makeNode('Mill'), makeNode('Weir')]
  introduce(mill, weir)
  const port = await openPort({ session: mill, host: '127.0.0.1', port: 0 })
  const statuses = await Promise.all(
    Array.from({ length: 90 }, async () => (await fetch(`${port.address}/x`)).status),
  )
  assert.ok(statuses.filter((status) => status === 429).length >= 20)
  await port.close()
  const limit = rateLimit({ burst: 2, perSecond: 1 })
  assert.deepEqual(
    [limit.allows('a', 0), limit.allows('a', 0), limit.allows('a', 0)],
    [true, true, false],
  )
  assert.ok(limit.allows('b', 0) && limit.allows('a', 1000))
  for (const { folder } of [mill, weir]) rmSync(folder, { recursive: true })
})

test('a caller who says nothing is hung up on', async () => {
  const mill = makeNode('Mill')
  const port = await openPort({ session: mill, host: '127.0.0.1', port: 0 })
  const url = new URL(port.address)
  const socket = connect(Number(url.port), url.hostname)
  socket.write('POST /chancery/packet HTTP/1.1\r\ncontent-length: 999999999\r\nhost: x\r\n\r\n')
  const answer = await new Promise<string>((resolve) => {
    let words = ''
    socket.on('data', (part) => {
      words += part
    })
    socket.on('close', () => resolve(words))
  })
  assert.match(answer, /413/)
  await port.close()
  rmSync(mill.folder, { recursive: true })
})

test('only https is called, and plain http on this machine', () => {
  for (const address of [
    'https://weir.example/',
    'http://127.0.0.1:4000',
    'http://localhost:1',
    'http://[::1]:1',
  ])
    assert.ok(isAllowedAddress(address), address)
  for (const address of [
    'http://weir.example',
    'ftp://127.0.0.1',
    'http://127.0.0.1.example',
    'https://u:p@weir.example',
    'x',
  ])
    assert.ok(!isAllowedAddress(address), address)
})

test('the witness call answers as tlog-witness asks, and never cosigns two futures', async () => {
  const [mill, weir] = [makeNode('Mill'), makeNode('Weir')]
  introduce(mill, weir)
  introduce(weir, mill)
  const port = await openPort({ session: weir, host: '127.0.0.1', port: 0 })
  const ask = async (old: number, proof: readonly Buffer[], note: string) => {
    const body = `old ${old}\n${proof.map((hash) => `${hash.toString('base64')}\n`).join('')}\n${note}`
    const response = await fetch(`${port.address}/chancery/add-checkpoint`, {
      method: 'POST',
      body,
    })
    return { status: response.status, words: await response.text() }
  }
  const note = mill.use(ownCheckpoint)
  const size = mill.use(({ own }) => own.length)
  const first = await ask(0, [], note)
  assert.equal(first.status, 200)
  const key = weir.use((chancery) =>
    witnessKey(originOf(chancery.party), chancery.keys.witness.publicKey),
  )
  const line = parseSignatureLine(first.words.trimEnd())!
  assert.ok(cosignedAt({ text: parseNote(note)!.text, signatures: [line] }, key))
  assert.deepEqual(await ask(0, [], note), { status: 409, words: `${size}\n` })
  assert.equal((await ask(size + 5, [], note)).status, 400)
  assert.equal((await ask(size, [], note.replace('chancery/mill', 'chancery/nobody'))).status, 404)
  assert.equal((await ask(size, [], note.replace(/— (\S+) ..../, '— $1 AAAA'))).status, 403)
  sendLetter(mill, weir, 'On we go.')
  const later = mill.use(ownCheckpoint)
  const proof = mill.use(({ tree }) => consistencyProof(size, tree.size, tree.read))
  assert.equal(
    (
      await ask(
        size,
        proof.map(() => Buffer.alloc(32)),
        later,
      )
    ).status,
    422,
  )
  assert.equal((await ask(size, proof, later)).status, 200)
  assert.equal((await ask(size, proof, later)).status, 409)
  await port.close()
  for (const { folder } of [mill, weir]) rmSync(folder, { recursive: true })
})

test('letters become texts of the dossier, each once, with a head', () => {
  const [mill, weir] = [makeNode('Mill'), makeNode('Weir')]
  introduce(mill, weir)
  introduce(weir, mill)
  sendLetter(mill, weir, 'Dear neighbours,\n\nOpen the sluice.')
  const folder = mkdtempSync(join(tmpdir(), 'letters-'))
  const papers = mill.use(({ held }) => papersOf(held.values()))
  assert.equal(writePapers(papers, folder).length, 1)
  assert.equal(writePapers(papers, folder).length, 0)
  const [file] = readdirSync(folder)
  const words = readFileSync(join(folder, file!), 'utf8')
  assert.match(
    words,
    /^From: Mill\nTo: Weir\nDate: \d+ \w+ \d{4}\nSubject: Water\n\nDear neighbours,/,
  )
  assert.equal(words, papers[0]!.words)
  for (const made of [mill.folder, weir.folder, folder]) rmSync(made, { recursive: true })
})

test('private keys are in no file but under the passphrase', () => {
  const mill = makeNode('Mill')
  const secrets = mill.use(({ keys }) =>
    [keys.sign, keys.witness, keys.seal].map(({ privateKey }) => privateKey),
  )
  for (const entry of readdirSync(mill.folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const bytes = readFileSync(join(entry.parentPath, entry.name))
    for (const secret of secrets)
      for (const form of [
        secret,
        Buffer.from(secret.toString('base64')),
        Buffer.from(secret.toString('hex')),
      ])
        assert.ok(!bytes.includes(form))
  }
  rmSync(mill.folder, { recursive: true })
})
