/** Joining witnesses, from files to the record. */
import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { strToU8, zipSync } from 'fflate'

import { build, type Parts, parts } from '../../src/pipeline.ts'
import type { Document } from '../../src/record/index.ts'
import { dossierAt, openStore } from '../../src/store/index.ts'
import { rejoinder } from '../support/command-line.ts'
import { folderWith, put, quietly } from '../support/dossier.ts'

const body =
  'We have read your letter about the two sluices and must say that the figures in it are not ours. Nobody here has counted 412 boats in a day, and in the spring of that year the river Aule was closed from March to May by order of Emil Brask, and again at Halvern and at Weirbridge.'
const german =
  'Wir haben Ihren Brief über die beiden Schleusen gelesen und müssen sagen, dass die Zahlen darin nicht die unseren sind. Niemand hat hier 412 Boote am Tag gezählt, und im Frühjahr jenes Jahres war der Fluss Aule auf Anordnung von Emil Brask geschlossen, ebenso in Halvern und in Weirbridge.'

const original = `LETTER OF THE GUILD OF FISHERS OF MARCH 3, 1931\nTO THE BOARD OF RIVERS\n\nMarch 3, 1931\n\nDear Sirs,\n\n${body}\n\nYours faithfully,\nAnna Quill, Warden\n`
const translation = `Übersetzung aus dem Englischen\n\nSaint-Orme, den 3. März 1931\n\nSehr geehrte Herren,\n\n${german}\n`

async function documentsOf(folder: string, own: Parts = parts): Promise<Document[]> {
  const built = await build(dossierAt(folder)!, quietly, own)
  assert.equal(built.kind, 'built')
  const store = openStore(dossierAt(folder)!, { now: () => '2026-01-01T00:00:00Z' })
  try {
    return [...store.record().documents()]
  } finally {
    store.close()
  }
}

const filesOf = (all: readonly Document[]): string[][] =>
  all.map((one) => one.witnesses.map(({ file }) => file))

test('the original leads, though its translation comes first by name', async (context: TestContext) => {
  const folder = folderWith(context, {
    'sources/a-translation.txt': translation,
    'sources/z-original.txt': original,
  })
  assert.deepEqual(filesOf(await documentsOf(folder)), [['z-original.txt', 'a-translation.txt']])
})

test('an original that arrives later leads, and its other text is a witness', async (context) => {
  const folder = folderWith(context, { 'sources/a.txt': translation })
  const [first] = await documentsOf(folder)
  put(folder, { 'sources/b.txt': original })
  const [document, ...others] = await documentsOf(folder)
  assert.deepEqual(others, [])
  assert.deepEqual(filesOf([document!]), [['b.txt', 'a.txt']])
  assert.notEqual(document!.id, first!.id)
})

test('two files of one archive are two documents', async (context) => {
  const zip = zipSync({
    'one.txt': strToU8('The gate was shut.'),
    'two.txt': strToU8('It was not.'),
  })
  const folder = folderWith(context, { 'sources/other.txt': 'Nobody knows.' })
  writeFileSync(join(folder, 'sources', 'papers.zip'), zip)
  assert.equal((await documentsOf(folder)).length, 3)
})

test('another rule of joining is used on what was joined before', async (context) => {
  const folder = folderWith(context, { 'sources/a.txt': original, 'sources/b.txt': original })
  const apart = {
    ...parts,
    joinRule: { ...parts.joinRule, version: 'apart', compare: () => undefined },
  }
  assert.equal((await documentsOf(folder, apart)).length, 2)
  assert.equal((await documentsOf(folder)).length, 1)
  assert.equal((await documentsOf(folder, apart)).length, 2)
})

test('a person parts two texts, and takes it back', async (context) => {
  const folder = folderWith(context, {
    'sources/a.txt': original,
    'sources/b.txt': original.replace('412 boats', '412 barges'),
  })
  const variants = async (): Promise<
    { id: string; variants: { one: string; other: string }[] }[]
  > => {
    const ran = await rejoinder('documents', folder, '--variants', '--json')
    assert.equal(ran.code, 0, ran.err)
    return ran.json() as { id: string; variants: { one: string; other: string }[] }[]
  }
  const [joined] = await variants()
  assert.deepEqual(
    joined!.variants.map(({ one, other }) => [one, other]),
    [['boats', 'barges']],
  )
  const judged = await rejoinder('judge', folder, 'reject', joined!.id, '--who', 'Ada', '--json')
  assert.equal(judged.code, 0, judged.err)
  assert.deepEqual(filesOf(await documentsOf(folder)).sort(), [['a.txt'], ['b.txt']])
  assert.deepEqual(await variants(), [])
  const homeless = await rejoinder('judge', folder, '--homeless', '--json')
  assert.deepEqual(homeless.json(), [])
  await rejoinder('judge', folder, 'undo', (judged.json() as { id: string }).id, '--who', 'Ada')
  assert.deepEqual(filesOf(await documentsOf(folder)), [['a.txt', 'b.txt']])
})
