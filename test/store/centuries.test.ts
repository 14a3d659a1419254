/** Two figures of a year, and what the other papers make of them. */
import assert from 'node:assert/strict'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'

import { build } from '../../src/pipeline.ts'
import type { Document, DocumentId } from '../../src/record/index.ts'
import { dossierAt, openStore, type StoredRecord } from '../../src/store/index.ts'
import { folderWith, put, quietly } from '../support/dossier.ts'
import { saidIn } from '../support/said.ts'

/** Letters of one wording would be texts of one letter; each tells of a matter of its own. */
const matters = [
  'The gates were shut again by order of the board, and the eels lie dead below the weir.',
  'My brother has sold the lower meadow to the tanner, who means to drain it before winter.',
  'Nobody came to the sitting but the clerk and two carters, so that nothing was put to a vote.',
  'The new bell cracked in the frost, and the founder will hear of no claim against himself.',
  'We have counted forty sacks where the miller wrote down sixty, and he blames the mice.',
]

const letter = (head: string, matter = 0, more = ''): string =>
  `Halvern, ${head}\n\nDear Mr Brask,\n\n${matters[matter]} ${more}\n\nYours faithfully,\nAnna Quill\n`

const sure = (year: number): Record<string, string> =>
  Object.fromEntries(
    [3, 9, 21].map((day, at) => [
      `sure-${year}-${day}.txt`,
      letter(`${day} May ${year}`, at, `It is the ${year % 89}th year of the lease.`),
    ]),
  )

const short = { 'short.txt': letter('13. 9. 98', 3) }

async function record<Result>(
  folder: string,
  read: (record: StoredRecord) => Result,
): Promise<Result> {
  const late = { ...quietly, clock: () => Date.now() + 10_000, wholeUpTo: 0 }
  assert.equal((await build(dossierAt(folder)!, late)).kind, 'built')
  const store = openStore(dossierAt(folder)!, { now: () => '2026-01-01T00:00:00Z' })
  try {
    return read(store.record())
  } finally {
    store.close()
  }
}

function inFile(all: StoredRecord, name: string): Document {
  for (const document of all.documents())
    if (document.witnesses[0].file.endsWith(name)) return document
  throw new RangeError(`no document in ${name}`)
}

const dateIn = (folder: string, name = 'short.txt'): Promise<string> =>
  record(folder, (all) => {
    const { date } = inFile(all, name)
    return `${date?.value} ${date?.basis} ${date?.because ?? ''}`.trim()
  })

test('the other papers of the dossier tell the century, and the date says so', async (given) => {
  const folder = folderWith(given, { ...sure(1893), ...sure(1902), ...short })
  assert.equal(await dateIn(folder), '1898-09-13 deduced dossier')
  const kept = await record(folder, (all) => inFile(all, 'short.txt').date)
  assert.equal(kept?.given, 'XX98-09-13')
  assert.equal(kept?.words, '13. 9. 98')
})

test('papers of its own folder tell more than those of the dossier', async (given) => {
  const inFolder = (name: string, files: Record<string, string>): Record<string, string> =>
    Object.fromEntries(Object.entries(files).map(([file, words]) => [`${name}/${file}`, words]))
  const folder = folderWith(given, {
    ...inFolder('old', { ...sure(1893), ...short }),
    ...inFolder('new', { ...sure(1993), 'short.txt': letter('13. 9. 98', 4) }),
  })
  assert.equal(await dateIn(folder, 'old/short.txt'), '1898-09-13 deduced folder')
  assert.equal(await dateIn(folder, 'new/short.txt'), '1998-09-13 deduced folder')
})

test('nothing is said where two centuries fit, none fits, or too few papers are sure', async (given) => {
  for (const files of [
    { ...sure(1893), ...sure(1993) },
    sure(1931),
    { 'a.txt': letter('3 May 1893') },
  ])
    assert.equal(
      await dateIn(folderWith(given, { ...files, ...short })),
      'XX98-09-13 stated',
      Object.keys(files).join(', '),
    )
})

test('a misdated paper among many does not make two centuries fit', async (given) => {
  const many = [1890, 1891, 1892, 1893, 1894, 1895, 1896, 1897, 1899, 1900, 1901, 1902, 1903, 1904]
  const files = Object.assign({}, ...many.map(sure), ...[1905, 1906, 1907].map(sure))
  const stray = { 'stray.txt': letter('3 May 1995') }
  const folder = folderWith(given, { ...files, ...stray, ...short })
  assert.equal(await dateIn(folder), '1898-09-13 deduced dossier')
})

test('a later paper may take a century back; id and judgements stay', async (given) => {
  const folder = folderWith(given, { ...sure(1893), ...short })
  const id = await confirmed(folder, 'from')
  put(folder, sure(1993))
  assert.equal(await dateIn(folder), 'XX98-09-13 stated')
  await record(folder, (all) => {
    assert.equal(inFile(all, 'short.txt').id, id)
    assert.equal(all.homeless().length, 0)
    assert.equal([...all.findings('value', id)].filter((one) => one.judgement).length, 1)
  })
  for (const file of Object.keys(sure(1993))) rmSync(join(folder, file))
  assert.equal(await dateIn(folder), '1898-09-13 deduced dossier')
})

test('a century that a person confirmed stands, whatever papers come', async (given) => {
  const folder = folderWith(given, { ...sure(1893), ...short })
  const id = await confirmed(folder, 'date')
  put(folder, sure(1993))
  assert.equal(await dateIn(folder), '1898-09-13 judged')
  assert.equal(
    await record(folder, (all) => inFile(all, 'short.txt').id === all.document(id)?.id),
    true,
  )
})

/** Somebody confirms a value at the head of the letter of two figures, and gives its id. */
async function confirmed(folder: string, field: string): Promise<DocumentId> {
  return record(folder, (all) => {
    const { id } = inFile(all, 'short.txt')
    const value = [...all.findings('value', id)].find(({ body }) => body.field === field)!
    const judgement = {
      id: 'j1',
      time: '2026-01-01T00:00:00Z',
      who: 'A. Editor',
      about: 'value',
      document: id,
      anchor: { ...value.evidence[0], document: undefined },
      said: value.body,
      decision: { kind: 'confirm' },
    }
    put(folder, { 'judgements.jsonl': `${JSON.stringify(judgement)}\n` })
    return id
  })
}

test('in whatever order papers come and go, the record is that of those that stay', async (given) => {
  const pool: Record<string, string> = {
    ...sure(1893),
    ...sure(1993),
    ...short,
    'other.txt': letter('20. 9. 98', 4, 'Your letter of 13 September 1898 I have not seen.'),
    'third.txt': letter('2. 10. 93', 4, 'To my letter of the 9th of May you gave no answer.'),
  }
  const subset = fc.subarray(Object.keys(pool), { minLength: 1 })
  await fc.assert(
    fc.asyncProperty(fc.array(subset, { minLength: 2, maxLength: 4 }), async (steps) => {
      const folder = folderWith(given, {})
      let here: string[] = []
      for (const names of steps) {
        for (const file of here) if (!names.includes(file)) rmSync(join(folder, file))
        put(folder, pick(pool, names))
        here = names
        await record(folder, () => undefined)
      }
      const once = folderWith(given, pick(pool, here))
      assert.deepEqual(await record(folder, saidIn), await record(once, saidIn))
    }),
    { numRuns: 6 },
  )
})

function pick(pool: Readonly<Record<string, string>>, names: readonly string[]) {
  return Object.fromEntries(names.map((name) => [name, pool[name]!]))
}
