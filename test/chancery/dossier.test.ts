/** Letters of the chancery are a dossier like any other: who wrote to whom, when, in answer to what. */
import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { write } from '../../src/chancery/node/chancery.ts'
import { fold } from '../../src/chancery/state/fold.ts'
import { lettersFolder, writeLetters } from '../../src/chancery/wire/letters.ts'
import { build } from '../../src/pipeline.ts'
import { heldDocuments, replies } from '../../src/queries/index.ts'
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
  const whole = fold(world.parties.get('Mill Lane Tenants')!.chancery.held.values())

  const dossier = mkdtempSync(join(tmpdir(), 'chancery-dossier-'))
  mkdirSync(join(dossier, 'sources'))
  writeLetters(whole, lettersFolder(dossier))
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
