/** Runs of the lab on the shelf of a dossier: there on another day, comparable, forgotten for good. */
import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { world } from '../../../../bench/honesty/scenarios.ts'
import { choiceOf, choiceWords } from '../../../../src/capabilities/dynamics/choose.ts'
import { seeded } from '../../../../src/capabilities/dynamics/numbers/random.ts'
import {
  isOutdated,
  type KeptRun,
  openRuns,
  type RunWish,
} from '../../../../src/capabilities/dynamics/show/runs.ts'
import { openShelf } from '../../../../src/capabilities/dynamics/show/shelf.ts'

const quarrel = world('dilemma', seeded(3), { dates: 'coarse' })

function wished(query: string, seed = 7): RunWish {
  const choice = choiceOf(new URLSearchParams(query))
  return { choice, step: 'first', seed, falseRate: 0.15, turn: undefined }
}

async function done(run: KeptRun | undefined): Promise<KeptRun> {
  assert.ok(run !== undefined)
  while (run.seconds === undefined) await new Promise((keep) => setTimeout(keep, 20))
  return run
}

async function onShelf(ask: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'shelf-'))
  try {
    await ask(join(folder, 'shelf'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

test('a run is there when the room opens again: its choice, seed, version and every figure', () =>
  onShelf(async (shelf) => {
    const counted = await done(openRuns(shelf).ask(quarrel, wished('reach=public&from=1970', 11)))
    const again = openRuns(shelf).get(counted.number)
    assert.ok(again !== undefined)
    assert.deepEqual(again.lab, counted.lab)
    assert.deepEqual(again.wish, counted.wish)
    assert.equal(choiceWords(again.wish.choice), 'public acts only; from 1970')
    assert.deepEqual(
      [again.name, again.version, again.made, again.state, again.seconds],
      [counted.name, counted.version, counted.made, 'done', counted.seconds],
    )
  }))

test('what is asked again after a restart is the run there is; another seed is another run', () =>
  onShelf(async (shelf) => {
    const first = await done(openRuns(shelf).ask(quarrel, wished('')))
    const runs = openRuns(shelf)
    assert.equal(runs.ask(quarrel, wished(''))?.number, first.number)
    const other = await done(runs.ask(quarrel, wished('', 8)))
    assert.equal(other.number, first.number + 1)
    assert.notEqual(other.name, first.name)
    assert.deepEqual(
      openRuns(shelf)
        .all()
        .map((one) => one.number),
      [other.number, first.number],
    )
  }))

test('a forgotten run is gone from the shelf, also when it is still counting', () =>
  onShelf(async (shelf) => {
    const runs = openRuns(shelf)
    const one = await done(runs.ask(quarrel, wished('')))
    runs.forget(one.number)
    const other = runs.ask(quarrel, wished('', 9))!
    runs.forget(other.number)
    await done(other)
    assert.deepEqual(readdirSync(shelf), [])
  }))

test('a run says that the record has changed since', () =>
  onShelf(async (shelf) => {
    const run = await done(openRuns(shelf).ask(quarrel, wished('')))
    assert.equal(isOutdated(run, quarrel), false)
    assert.equal(isOutdated(run, { ...quarrel, acts: quarrel.acts.slice(1) }), true)
    assert.equal(isOutdated(run, undefined), true)
  }))

test('a file that is no run is told of and left; the others are read', () =>
  onShelf(async (shelf) => {
    const run = await done(openRuns(shelf).ask(quarrel, wished('')))
    writeFileSync(join(shelf, 'run-9-00000000.json'), '{"number":9')
    writeFileSync(join(shelf, 'notes.txt'), 'mine')
    const runs = openRuns(shelf)
    assert.deepEqual(runs.unread, ['run-9-00000000.json'])
    assert.deepEqual(
      runs.all().map((one) => one.number),
      [run.number],
    )
    assert.ok(readdirSync(shelf).includes('notes.txt'))
  }))

test('numbers that JSON does not know come back as they were', () =>
  onShelf(async (shelf) => {
    const run = await done(openRuns(undefined).ask(quarrel, wished('')))
    const lab = { ...run.lab!, medianWidth: Number.POSITIVE_INFINITY, branching: Number.NaN }
    const file = { ...run, choice: '', state: 'done' as const, lab }
    openShelf(shelf).put(file)
    const [kept] = openShelf(shelf).files
    assert.equal(kept?.lab.medianWidth, Number.POSITIVE_INFINITY)
    assert.ok(Number.isNaN(kept?.lab.branching))
    assert.equal(kept?.lab.step, run.lab?.step)
  }))
