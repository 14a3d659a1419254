/** One or two: parties made one, parted, and both taken back, in a dossier on disk. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { folderWith } from '../support/dossier.ts'
import { type OpenDossier, openDossier } from './open-dossier.ts'

const letter = (from: string, to: string, date: string): string =>
  `${from}\n\nStoke Abbas, ${date}\n\nTo the ${to}\n\nGentlemen,\n\nThe sluice was shut on Tuesday, and nobody asked us. We ask that it be opened.\n\nYours faithfully,\n${from}\n`

const files = {
  'sources/one.txt': letter('Mill Owners Association', 'Abbey Trustees of Marle', '2 March 1871'),
  'sources/two.txt': letter('Abbey Trustees of Marle', 'Mill Owners Association', '9 March 1871'),
  'rejoinder.yaml':
    'parties:\n  - name: Mill Owners Association\n    names: [the Mill]\n  - name: Abbey Trustees of Marle\n    names: [the Abbey]\n',
}

async function post({ address }: OpenDossier, form: Record<string, string>): Promise<number> {
  const answer = await fetch(`${address}/judgements`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: address, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(form).toString(),
  })
  return answer.status
}

const partiesOf = ({ record }: OpenDossier) =>
  new Map([...record().findings('party')].map(({ body }) => [String(body.id), body]))

test('two parties are made one with the names of both, and two again', async (context) => {
  const dossier = await openDossier(folderWith(context, files))
  context.after(() => dossier.close())
  const before = partiesOf(dossier)
  const [one, other] = [...before.values()]
  assert.ok(one !== undefined && other !== undefined)

  assert.equal(await post(dossier, { decision: 'merge', party: one.id, other: other.id }), 303)
  const merged = partiesOf(dossier)
  assert.equal(merged.has(other.id), false)
  for (const name of [...one.names, ...other.names])
    assert.ok(merged.get(one.id)?.names.includes(name), name)

  for (const { id } of [...dossier.record().judgements()].reverse())
    assert.equal(await post(dossier, { decision: 'withdraw', judgement: id }), 303)
  const again = partiesOf(dossier)
  assert.ok(again.has(other.id))
  assert.deepEqual(again.get(one.id)?.names, one.names)
})

test('a name is parted from its party, and nothing that is none', async (context) => {
  const dossier = await openDossier(folderWith(context, files))
  context.after(() => dossier.close())
  const party = [...partiesOf(dossier).values()].find((one) => one.names.length > 1)
  assert.ok(party !== undefined, 'a party has another name')
  const name = party.names.find((one) => one !== party.name)
  assert.ok(name !== undefined)
  assert.equal(await post(dossier, { decision: 'part', party: party.id, name }), 303)
  const parted = partiesOf(dossier)
  assert.equal(parted.get(party.id)?.names.includes(name), false)
  assert.ok([...parted.values()].some((one) => one.name === name))
  assert.equal(await post(dossier, { decision: 'part', party: party.id, name: 'Nobody' }), 409)
  assert.equal(await post(dossier, { decision: 'merge', party: party.id, other: 'nobody' }), 409)
})

test('two parties side by side stand under one title', async (context) => {
  const dossier = await openDossier(folderWith(context, files))
  context.after(() => dossier.close())
  const [one, other] = [...partiesOf(dossier).values()]
  assert.ok(one !== undefined && other !== undefined)
  const page = await (await fetch(`${dossier.address}/people/${one.id}?beside=${other.id}`)).text()
  assert.deepEqual(
    [...page.matchAll(/<h1>([^<]*)<\/h1>/g)].map(([, words]) => words),
    ['One or two?'],
  )
  for (const { name } of [one, other]) assert.ok(page.includes(`<h2>${name}</h2>`), name)
})
