/** The whole way, with the simplest parts. */
import assert from 'node:assert/strict'
import { renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'

import type { Capability } from '../src/capabilities/index.ts'
import { parties } from '../src/capabilities/parties/index.ts'
import { references } from '../src/capabilities/references/index.ts'
import { english } from '../src/languages/index.ts'
import { type BuildReport, type BuildTools, build, type Parts } from '../src/pipeline.ts'
import type { StoredRecord } from '../src/store/index.ts'
import { dossierAt, openStore } from '../src/store/index.ts'
import { folderWith, plainParts, put, quietly } from './support/dossier.ts'

const letters = {
  'sources/one.txt': 'MILL 1871-03-02\nThe sluice was shut on Tuesday, and nobody asked us.',
  'sources/two.txt':
    'ABBEY 1871-03-09\nYour letter of 2 March reached us late.\n====\nMILL 1871-03-12\nIt was posted in time.',
}

async function built(
  folder: string,
  parts: Parts = plainParts,
  more: Partial<BuildTools> = {},
): Promise<BuildReport> {
  const result = await build(dossierAt(folder)!, { ...quietly, ...more }, parts)
  assert.equal(result.kind, 'built')
  return (result as { report: BuildReport }).report
}

function inRecord<Result>(folder: string, look: (record: StoredRecord) => Result): Result {
  const store = openStore(dossierAt(folder)!, { now: () => '2026-01-01T00:00:00Z' })
  try {
    return look(store.record())
  } finally {
    store.close()
  }
}

const idsOf = (folder: string): string[] =>
  inRecord(folder, (record) => [...record.documents()].map((one) => one.id))

test('gives every document a readable id, in order of date', async (context) => {
  const folder = folderWith(context, letters)
  const report = await built(folder)
  assert.deepEqual(idsOf(folder), ['mill-1871-03-02', 'abbey-1871-03-09', 'mill-1871-03-12'])
  assert.equal(report.read, 2)
  assert.deepEqual(report.problems, [])
})

test('words of a document are those of its stretch of the source', async (context) => {
  const folder = folderWith(context, letters)
  await built(folder)
  inRecord(folder, (record) => {
    const [, , last] = [...record.documents()]
    assert.equal(record.words(last!.id), 'MILL 1871-03-12\nIt was posted in time.')
    assert.equal(record.text(last!.id).words, record.words(last!.id))
    assert.equal(last!.witnesses[0].file, 'two.txt')
  })
})

test('does not read again what has not changed', async (context) => {
  const folder = folderWith(context, letters)
  const late = { ...quietly, clock: () => Date.now() + 10_000 }
  await build(dossierAt(folder)!, late, plainParts)
  const again = await build(dossierAt(folder)!, late, plainParts)
  assert.equal(again.kind === 'built' && again.report.read, 0)
})

test('ids survive a deleted index and a renamed file', async (context) => {
  const folder = folderWith(context, letters)
  await built(folder)
  const before = idsOf(folder)
  rmSync(join(folder, '.rejoinder'), { recursive: true })
  renameSync(join(folder, 'sources/two.txt'), join(folder, 'sources/renamed.txt'))
  await built(folder)
  assert.deepEqual(idsOf(folder), before)
})

test('a corrected date gives a better id, and the old one leads to it', async (context) => {
  const folder = folderWith(context, letters)
  await built(folder)
  put(folder, { 'sources/one.txt': letters['sources/one.txt'].replace('03-02', '03-04') })
  await built(folder)
  assert.ok(idsOf(folder).includes('mill-1871-03-04'))
  inRecord(folder, (record) => {
    const old = record.document('mill-1871-03-02' as never)
    assert.equal(old?.id, 'mill-1871-03-04')
  })
})

test('says that a source is gone, and gives its ids to nobody else', async (context) => {
  const folder = folderWith(context, letters)
  await built(folder)
  rmSync(join(folder, 'sources/one.txt'))
  const report = await built(folder)
  assert.deepEqual(
    report.problems.map((one) => one.code),
    ['source-gone'],
  )
  put(folder, { 'sources/other.txt': 'MILL 1871-03-02\nAnother letter of that day altogether.' })
  await built(folder)
  assert.ok(idsOf(folder).includes('mill-1871-03-02-2'))
})

test('the same file twice is one document with two witnesses', async (context) => {
  const folder = folderWith(context, { ...letters, 'sources/copy.txt': letters['sources/one.txt'] })
  await built(folder)
  inRecord(folder, (record) => {
    const twice = [...record.documents()].filter((one) => one.witnesses.length === 2)
    assert.equal(twice.length, 1)
    assert.equal(record.words(twice[0]!.id, 1), letters['sources/one.txt'])
  })
})

test('what was left out of a letter is said by every build, until its words are others', async (context) => {
  const folder = folderWith(context, letters)
  const brief: Capability = {
    ...parties,
    find: ({ document, text }, { problem }) => {
      if (text.words.includes('late'))
        problem?.({
          code: 'too-many-quotations',
          what: 'too many',
          where: document.id,
          advice: 'part it',
          weight: 'attention',
        })
      return []
    },
  }
  const own = { ...plainParts, language: () => english, capabilities: [brief] }
  const said = async (): Promise<readonly string[]> =>
    (await built(folder, own)).problems.map(({ where }) => where)
  assert.deepEqual(await said(), ['abbey-1871-03-09'])
  assert.deepEqual(await said(), ['abbey-1871-03-09'])
  put(folder, { 'sources/two.txt': letters['sources/two.txt'].replace('late', 'soon') })
  assert.ok(!(await said()).includes('abbey-1871-03-09'))
})

test('a capability that fails on one letter costs nothing else, says so, and is tried again', async (context) => {
  const folder = folderWith(context, letters)
  let isBroken = true
  const broken: Capability = {
    ...parties,
    find: ({ document }) => {
      if (isBroken && document.id === 'abbey-1871-03-09') throw new TypeError('no abbey')
      return []
    },
    *resolve(record, tools) {
      if (isBroken) throw new RangeError('no party')
      yield* parties.resolve(record, tools)
    },
  }
  const own = { ...plainParts, language: () => english, capabilities: [broken, references] }
  const { problems } = await built(folder, own)
  assert.deepEqual(
    problems.map(({ code, where, weight }) => [code, where, weight]),
    [
      ['capability-failed', 'abbey-1871-03-09', 'attention'],
      ['capability-failed', 'parties', 'attention'],
    ],
  )
  assert.match(problems[0]!.what, /no abbey/)
  const count = (kind: 'party' | 'mention'): number =>
    inRecord(folder, (record) => [...record.findings(kind)].length)
  assert.deepEqual([count('party'), count('mention')], [0, 1])
  isBroken = false
  assert.deepEqual((await built(folder, own)).problems, [])
  assert.ok(count('party') > 0)
})

test('a capability that fails on what changed begins anew in the next build', async (context) => {
  const days = ['01', '05', '08', '11', '15', '19', '23']
  const many = days.map((day) => [
    `sources/${day}.txt`,
    `MILL 1871-03-${day}\nThe sluice was shut ${day} times, and nobody asked us.`,
  ])
  const folder = folderWith(context, Object.fromEntries(many) as Record<string, string>)
  const asked: string[] = []
  let isBroken = false
  const capability: Capability = {
    ...parties,
    *resolve(record, tools) {
      asked.push(tools.stale.kind)
      if (isBroken) throw new RangeError('notes that fit nothing')
      yield* parties.resolve(record, tools)
    },
  }
  const own = { ...plainParts, language: () => english, capabilities: [capability] }
  const step = (): ReturnType<typeof built> => built(folder, own, { wholeUpTo: 0 })
  await step()
  put(folder, { 'sources/more.txt': 'MILL 1871-04-02\nA letter more.' })
  isBroken = true
  assert.equal((await step()).problems.length, 1)
  isBroken = false
  assert.deepEqual((await step()).problems, [])
  assert.deepEqual(asked, ['all', 'some', 'all'])
})
