/**
 * The record does not depend on the order in which its papers came: papers that
 * come, go and change one after another make what the same papers make at once.
 *
 * Small records are resolved whole, which would hide it; here none is.
 */
import assert from 'node:assert/strict'
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'

import { build } from '../src/pipeline.ts'
import { dossierAt, openStore } from '../src/store/index.ts'
import { papersOf } from './support/disputes.ts'
import { folderWith, put, quietly } from './support/dossier.ts'
import { invented } from './support/invented.ts'
import { numbers } from './support/numbers.ts'
import { saidIn } from './support/said.ts'

type Files = Readonly<Record<string, string>>

const fixtures = join(import.meta.dirname, '../../test/fixtures/disputes')
const disputes: Files = Object.fromEntries(
  readdirSync(fixtures).flatMap((fixture) =>
    papersOf(join(fixtures, fixture)).map(({ file, words }) => [`${fixture}-${file}`, words]),
  ),
)

for (const seed of [3]) {
  const all: Files = { ...disputes, ...invented(20, seed) }
  test(`papers that come and go make the record of those that stay (order ${seed})`, async (given) => {
    const folder = folderWith(given, {})
    let here: Files = {}
    for (const files of waysTo(all, seed)) {
      for (const file of Object.keys(here)) if (!(file in files)) rmSync(join(folder, file))
      put(folder, files)
      here = files
      await built(folder)
    }
    assertSame(said(folder), said(await builtAtOnce(given, all)))
  })
}

/** Steps to a set of files: most of them, then a few more and a few less each time, and at last all. */
function* waysTo(files: Files, seed: number): Iterable<Files> {
  const random = numbers(seed)
  const names = Object.keys(files)
  const out = new Set(names.filter(() => random() < 0.25))
  for (let step = 0; out.size > 0; step += 1) {
    yield Object.fromEntries(
      names
        .filter((name) => !out.has(name))
        .map((name) => [name, random() < 0.02 ? changed(files[name]!) : files[name]!]),
    )
    for (const name of [...out].slice(0, 5)) out.delete(name)
    if (step === 1) out.add(names[Math.floor(random() * names.length)]!)
  }
  yield files
}

function changed(words: string): string {
  return `${words}\nP.S. Your letter of 3 March, and the report of Mr. Fenn, I have not seen.\n`
}

async function built(folder: string): Promise<void> {
  const late = { ...quietly, clock: () => Date.now() + 10_000, wholeUpTo: 0 }
  assert.equal((await build(dossierAt(folder)!, late)).kind, 'built')
}

async function builtAtOnce(given: TestContext, files: Files): Promise<string> {
  const folder = folderWith(given, files)
  await built(folder)
  return folder
}

function said(folder: string): string[] {
  const store = openStore(dossierAt(folder)!, { now: () => '2026-01-01T00:00:00Z' })
  try {
    return saidIn(store.record())
  } finally {
    store.close()
  }
}

/** Shows what differs, not thousands of lines that do not. */
function assertSame(one: readonly string[], other: readonly string[]): void {
  const [ours, theirs] = [new Set(one), new Set(other)]
  assert.ok(one.length > 500, 'too little is said to show anything')
  assert.deepEqual(
    one.filter((line) => !theirs.has(line)),
    other.filter((line) => !ours.has(line)),
  )
  assert.equal(one.length, other.length)
}
