/** Letters of the chancery are a dossier like any other: who wrote to whom, when, in answer to what. */
import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { answer, offer } from '../../src/chancery/compose.ts'
import type { Composed } from '../../src/chancery/entries/entry.ts'
import { type Chancery, write } from '../../src/chancery/node/chancery.ts'
import { putPapers } from '../../src/chancery/papers/dossier.ts'
import { fold } from '../../src/chancery/state/fold.ts'
import { build } from '../../src/pipeline.ts'
import {
  boardEntries,
  heldDocuments,
  owedEntries,
  replies,
  unanswered,
} from '../../src/queries/index.ts'
import { walkSources } from '../../src/sources/index.ts'
import { dossierAt, openStore } from '../../src/store/index.ts'
import { idOf, makeWorld, settle } from './world.ts'

const day = 86_400_000

test('the record reads sender, addressee, copies, date and reply as they were signed', async () => {
  const world = makeWorld(['Mill Lane Tenants', 'Weir Company', 'Ferry House'])
  const send = (
    from: string,
    to: string,
    text: string,
    answers: string[] = [],
    copies: string[] = [],
  ) => {
    const body = { kind: 'letter', title: 'The sluice', text, answers } as never
    const recipients = { to: [idOf(world, to)], copies: copies.map((name) => idOf(world, name)) }
    const [entry] = write(world.parties.get(from)!.chancery, [{ ...recipients, body }])
    world.time += 5 * day
    settle(world, 2)
    return entry!
  }
  const asked = send(
    'Mill Lane Tenants',
    'Weir Company',
    'Dear neighbours,\n\nWe ask for water from Monday. The wheel has stood still for nine days.\n\nThe tenants',
  )
  send(
    'Weir Company',
    'Mill Lane Tenants',
    'Sirs,\n\nThere will be no water before June. The river is low.\n\nThe company',
    [asked.id],
    ['Ferry House'],
  )
  const state = fold(world.parties.get('Ferry House')!.chancery.held.values())
  assert.equal(state.letters.length, 1, 'the ferry has what was sent to it')
  const dossier = mkdtempSync(join(tmpdir(), 'chancery-dossier-'))
  mkdirSync(join(dossier, 'sources'))
  putPapers(dossier, world.parties.get('Mill Lane Tenants')!.chancery.held.values())
  const result = await build(dossierAt(dossier)!, { clock: () => 0, progress: () => undefined })
  assert.equal(result.kind, 'built')
  const store = openStore(dossierAt(dossier)!, { now: () => '2027-01-01T00:00:00Z' })
  const documents = [...heldDocuments(store.record())]
  const answered = [...replies(store.record())]
  store.close()
  rmSync(dossier, { recursive: true })

  assert.deepEqual(
    documents.map(({ from, to, copies, date }) => [from, to, copies, date]),
    [
      [['Mill Lane Tenants'], ['Weir Company'], [], '2027-03-01'],
      [['Weir Company'], ['Mill Lane Tenants'], ['Ferry House'], '2027-03-06'],
    ],
  )
  const reply = answered.find(({ document }) => document === documents[1]!.id)
  assert.equal(reply?.answers, documents[0]!.id)
  assert.equal(reply?.days, 5)
})

test('the keys and logs of a chancery are no sources of a dossier without a folder for them', () => {
  const dossier = mkdtempSync(join(tmpdir(), 'chancery-bare-'))
  for (const file of ['chancery/party.json', 'chancery/keys/working.json', 'letters/one.txt']) {
    mkdirSync(join(dossier, file, '..'), { recursive: true })
    writeFileSync(join(dossier, file), '{}')
  }
  const paths = [...walkSources(dossier)].flatMap((walked) =>
    walked.kind === 'source' ? [walked.entry.path] : [],
  )
  assert.deepEqual(paths, ['letters/one.txt'])
  rmSync(dossier, { recursive: true })
})

test('signed offers, answers and receipts stand on the board and in the silences of the record for certain', async () => {
  const world = makeWorld(['Mill Lane Tenants', 'Weir Company'])
  const [mill, weir] = ['Mill Lane Tenants', 'Weir Company'].map(
    (name) => world.parties.get(name)!.chancery,
  ) as [Chancery, Chancery]
  const sign = (by: Chancery, made: Composed) => {
    const [entry] = write(by, [made])
    world.time += 2 * day
    settle(world, 2)
    return entry!.id
  }
  const truce = (from: string) =>
    ({
      kind: 'truce',
      scope: 'the sluice in the papers',
      from,
      reserved: [],
      noticeDays: 7,
    }) as const
  const first = sign(mill, offer([weir.party], truce('2027-04-01'), { words: '' }))
  const second = sign(
    weir,
    offer([mill.party], truce('2027-05-01'), { words: 'Not before May.', counters: first }),
  )
  sign(mill, answer(mill, second, { says: 'accept', reservations: ['the chapel door'], words: '' }))
  sign(mill, {
    to: [weir.party],
    copies: [],
    body: { kind: 'letter', title: 'Water', text: 'Dear neighbours,\n\nWhen?', answers: [] },
  })

  const dossier = mkdtempSync(join(tmpdir(), 'chancery-board-'))
  mkdirSync(join(dossier, 'sources'))
  putPapers(dossier, mill.held.values())
  const built = async () => {
    const result = await build(dossierAt(dossier)!, { clock: () => 0, progress: () => undefined })
    assert.equal(result.kind, 'built')
    const store = openStore(dossierAt(dossier)!, { now: () => '2027-01-01T00:00:00Z' })
    try {
      const record = store.record()
      return { board: boardEntries(record), silent: unanswered(record), owed: owedEntries(record) }
    } finally {
      store.close()
    }
  }
  const { board, silent, owed } = await built()
  const row = board.find(({ question }) => question === 'truce on the sluice in the papers')!
  assert.deepEqual(
    row.acts.map(({ party, act, date, confidence }) => [party, act, date, confidence]),
    [
      ['Mill Lane Tenants', 'propose', '2027-03-01', 1],
      ['Weir Company', 'counter', '2027-03-03', 1],
      ['Mill Lane Tenants', 'accept', '2027-03-05', 1],
      ['Mill Lane Tenants', 'reserve', '2027-03-05', 1],
    ],
  )
  assert.deepEqual(
    row.acts.map(({ answers }) => answers.map(({ response }) => response)),
    [['countered'], ['accepted'], [], []],
  )
  assert.deepEqual(owed, [], 'what was answered is owed by nobody')
  assert.match(row.acts[1]!.evidence.exact, /proposes instead a truce .* from 1 May 2027/)
  assert.equal(silent.length, 1)
  assert.deepEqual(silent[0]!.receipts, [
    { by: 'Weir Company', on: '2027-03-09', outcome: 'received' },
  ])

  sign(weir, {
    to: [mill.party],
    copies: [],
    body: { kind: 'letter', title: 'Water', text: 'Sirs,\n\nIn June.', answers: [lastOf(mill)] },
  })
  putPapers(dossier, mill.held.values())
  const later = await built()
  assert.deepEqual(
    later.silent.map(({ from }) => from),
    [['Weir Company']],
    'now the other side waits',
  )
  assert.deepEqual(later.board, board, 'a build that finds little new says the same')
  rmSync(dossier, { recursive: true })
})

/** The last letter that a party wrote. */
function lastOf({ own }: Chancery) {
  return own.findLast(({ body }) => body.kind === 'letter')!.id
}
