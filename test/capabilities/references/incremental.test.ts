/**
 * Papers that come, go and change one after another make the same references
 * and replies as the same papers read at once. Ids keep the order of their
 * coming, so documents are compared by their files, missing ones by their days.
 */
import assert from 'node:assert/strict'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import type { Output } from '../../../src/cli/command.ts'
import { bringUpToDate, requireDossier, withStore } from '../../../src/cli/dossier.ts'
import type { DocumentId, StandingRecord } from '../../../src/record/index.ts'
import { papersOf } from '../../support/disputes.ts'
import { folderWith, put } from '../../support/dossier.ts'

const silent: Output = {
  print: () => {},
  json: () => {},
  list: () => {},
  say: () => {},
  progress: () => {},
  width: 80,
}

type Files = Readonly<Record<string, string>>

const fixture = join(import.meta.dirname, '../../../../test/fixtures/disputes/tenants.txt')
const all: Files = Object.fromEntries(papersOf(fixture).map(({ file, words }) => [file, words]))

for (const seed of [2])
  test(`papers that come and go make the record of those that stay (order ${seed})`, async (given) => {
    const folder = folderWith(given, {})
    let here: Files = {}
    for (const files of waysTo(all, seed)) {
      for (const file of Object.keys(here)) if (!(file in files)) rmSync(join(folder, file))
      put(folder, files)
      here = files
      await bringUpToDate(requireDossier(folder), silent)
    }
    assert.deepEqual(await saidIn(folder), await saidIn(await builtAtOnce(given, all)))
  })

/** Steps to a set of files: some of them, others with other words, and at last all. */
function* waysTo(files: Files, seed: number): Iterable<Files> {
  const random = numbers(seed)
  const names = Object.keys(files)
  for (let step = 0; step < 2; step += 1) {
    const some = names.filter(() => random() < 0.6)
    if (some.length === 0) continue
    yield Object.fromEntries(
      some.map((name) => [
        name,
        random() < 0.2 ? `${files[name]}\nP.S. See Flat 4.\n` : files[name]!,
      ]),
    )
  }
  yield files
}

/** A row of numbers from 0 to 1 that a seed decides (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed * 0x6d2b79f5
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

async function builtAtOnce(given: TestContext, files: Files): Promise<string> {
  const folder = folderWith(given, files)
  await bringUpToDate(requireDossier(folder), silent)
  return folder
}

/** What references, withholdings and replies say, in words that do not depend on ids. */
async function saidIn(folder: string): Promise<string[]> {
  return withStore(requireDossier(folder), (record) =>
    Promise.resolve([...referencesIn(record), ...storiesIn(record), ...repliesIn(record)].sort()),
  )
}

function* referencesIn(record: StandingRecord): Iterable<string> {
  for (const { document, body, evidence } of record.findings('reference')) {
    const target =
      body.target.kind === 'held' || body.target.kind === 'missing'
        ? nameOf(record, body.target.document)
        : body.target.kind
    yield `${nameOf(record, document)} ${evidence[0].start} ${evidence[0].exact} → ${target}`
  }
}

function* storiesIn(record: StandingRecord): Iterable<string> {
  for (const { document, body } of record.findings('withholding'))
    yield `${nameOf(record, document)} ${body.event} ${body.date} ${nameOf(record, body.of)}`
}

function* repliesIn(record: StandingRecord): Iterable<string> {
  for (const { document, body } of record.findings('reply'))
    yield `${nameOf(record, document)} answers ${nameOf(record, body.answers)}`
}

function nameOf(record: StandingRecord, id: DocumentId): string {
  const held = record.document(id)
  if (held !== undefined) return held.witnesses[0].file
  const missing = [...record.findings('missing')].find(({ body }) => body.id === id)?.body
  return `missing ${missing?.kind} ${missing?.date} ${missing?.from.join()}`
}
