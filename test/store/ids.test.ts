/** Ids: readable, stable, never given twice. */
import assert from 'node:assert/strict'
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import fc from 'fast-check'

import { build } from '../../src/pipeline.ts'
import type { DocumentId } from '../../src/record/index.ts'
import { dossierAt, openStore } from '../../src/store/index.ts'
import { folderWith, plainParts, put, quietly } from '../support/dossier.ts'

const mill = 'MILL 1871-03-02\nThe sluice was shut on Tuesday, and nobody asked us.'
const abbey = 'ABBEY 1871-03-09\nYour letter of 2 March reached us late.'
const reply = 'MILL 1871-03-12\nIt was posted in time, and the post is not ours to answer for.'

async function ids(folder: string): Promise<Record<string, DocumentId>> {
  await build(dossierAt(folder)!, quietly, plainParts)
  const store = openStore(dossierAt(folder)!, { now: () => '' })
  try {
    const record = store.record()
    return Object.fromEntries(
      [...record.documents()].map((one) => [record.words(one.id).slice(0, 60), one.id]),
    )
  } finally {
    store.close()
  }
}

function current(folder: string, id: string): string | undefined {
  const store = openStore(dossierAt(folder)!, { now: () => '' })
  try {
    return store.record().document(id as DocumentId)?.id
  } finally {
    store.close()
  }
}

const of = (all: Record<string, string>, words: string): string | undefined =>
  all[words.slice(0, 60)]

const withRules = (...letters: string[]): string => letters.join('\n====\n')

test('two letters of one day have two ids, and keep them when the index is gone', async (context) => {
  const other = 'MILL 1871-03-02\nA second note of the same day.'
  const folder = folderWith(context, { 'a.txt': withRules(mill, other) })
  const before = await ids(folder)
  assert.deepEqual(Object.values(before).sort(), ['mill-1871-03-02', 'mill-1871-03-02-2'])
  rmSync(join(folder, '.rejoinder'), { recursive: true })
  put(folder, { 'a.txt': withRules(other, mill) })
  assert.deepEqual(await ids(folder), before)
})

test('a letter keeps its id when another is put before it in the file', async (context) => {
  const folder = folderWith(context, { 'a.txt': withRules(mill, reply) })
  const before = await ids(folder)
  put(folder, { 'a.txt': withRules(abbey, mill, reply) })
  const after = await ids(folder)
  assert.equal(of(after, reply), of(before, reply))
  assert.equal(of(after, mill), of(before, mill))
})

test('a letter keeps its id when its words are corrected', async (context) => {
  const folder = folderWith(context, { 'a.txt': withRules(mill, reply) })
  await ids(folder)
  put(folder, { 'a.txt': withRules(mill.replace('Tuesday', 'Thursday'), reply) })
  assert.ok(Object.values(await ids(folder)).includes('mill-1871-03-02' as DocumentId))
})

test('a copied file is no renamed file: the copy does not take the id', async (context) => {
  const folder = folderWith(context, { 'a.txt': mill })
  await ids(folder)
  put(folder, { 'b.txt': `${mill}\nP.S. And the miller is ill.` })
  await ids(folder)
  const store = openStore(dossierAt(folder)!, { now: () => '' })
  const first = store.record().document('mill-1871-03-02' as DocumentId)
  store.close()
  assert.equal(first?.witnesses[0].file, 'a.txt')
})

test('corrected there and back, it has its first id again', async (context) => {
  const folder = folderWith(context, { 'a.txt': mill })
  await ids(folder)
  put(folder, { 'a.txt': mill.replace('03-02', '03-04') })
  await ids(folder)
  assert.equal(current(folder, 'mill-1871-03-02'), 'mill-1871-03-04')
  put(folder, { 'a.txt': mill })
  await ids(folder)
  assert.equal(current(folder, 'mill-1871-03-02'), 'mill-1871-03-02')
  assert.equal(current(folder, 'mill-1871-03-04'), 'mill-1871-03-02')
})

test('lines of the register are only added', async (context) => {
  const folder = folderWith(context, { 'a.txt': withRules(mill, abbey) })
  await ids(folder)
  const before = readFileSync(join(folder, 'ids.jsonl'), 'utf8')
  put(folder, { 'a.txt': withRules(mill.replace('03-02', '03-04'), reply, abbey) })
  await ids(folder)
  assert.ok(readFileSync(join(folder, 'ids.jsonl'), 'utf8').startsWith(before))
})

test('a damaged line of the register is named, and the others hold', async (context) => {
  const folder = folderWith(context, { 'a.txt': withRules(mill, abbey) })
  const before = await ids(folder)
  const file = join(folder, 'ids.jsonl')
  writeFileSync(file, `{"kind":"given","id":7}\nnot a line\n${readFileSync(file, 'utf8')}`)
  rmSync(join(folder, '.rejoinder'), { recursive: true })
  const built = await build(dossierAt(folder)!, quietly, plainParts)
  assert.deepEqual(built.kind === 'built' && built.report.problems.map((one) => one.code), [
    'ids-damaged',
    'ids-damaged',
  ])
  assert.deepEqual(await ids(folder), before)
})

test('an index made from another register is made again', async (context) => {
  const folder = folderWith(context, { 'a.txt': mill })
  await ids(folder)
  rmSync(join(folder, 'ids.jsonl'))
  assert.deepEqual(Object.values(await ids(folder)), ['mill-1871-03-02'])
  assert.ok(readFileSync(join(folder, 'ids.jsonl'), 'utf8').includes('mill-1871-03-02'))
})

/** What an owner does with his files between two builds. */
const arbitraryDeeds = fc.array(
  fc.constantFrom(
    'rename',
    'drop index',
    'put before',
    'correct a word',
    'turn round',
  ) as fc.Arbitrary<'rename' | 'drop index' | 'put before' | 'correct a word' | 'turn round'>,
  { minLength: 1, maxLength: 5 },
)

test('through random deeds every letter keeps its id', async (context) => {
  await fc.assert(
    fc.asyncProperty(arbitraryDeeds, async (deeds) => {
      const state = { name: 'a.txt', letters: [mill, abbey, reply] }
      const folder = folderWith(context as TestContext, { 'a.txt': withRules(...state.letters) })
      await ids(folder)
      for (const deed of deeds) {
        if (deed === 'drop index') rmSync(join(folder, '.rejoinder'), { recursive: true })
        if (deed === 'put before')
          state.letters.unshift(`PARISH 1870-01-0${state.letters.length}\nA note.`)
        if (deed === 'turn round') state.letters.reverse()
        if (deed === 'correct a word')
          state.letters = state.letters.map((one) => one.replace('nobody', 'no one'))
        if (deed === 'rename') {
          renameSync(join(folder, state.name), join(folder, `${state.name}x.txt`))
          state.name = `${state.name}x.txt`
        } else put(folder, { [state.name]: withRules(...state.letters) })
        const now = new Set(Object.values(await ids(folder)))
        for (const id of ['mill-1871-03-02', 'abbey-1871-03-09', 'mill-1871-03-12'])
          assert.ok(now.has(id as DocumentId), `${id} is gone after ${deeds.join(', ')}`)
      }
    }),
    { numRuns: 15 },
  )
})
