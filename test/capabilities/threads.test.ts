/** Threads answer in the order of the jobs, lose one job at most, and find what is found without them. */
import assert from 'node:assert/strict'
import { test } from 'node:test'

import {
  type Answered,
  openThreads,
  type ThreadsWish,
  type Workers,
  workHere,
} from '../../src/capabilities/threads.ts'
import { build, parts } from '../../src/pipeline.ts'
import { dossierAt, openStore } from '../../src/store/index.ts'
import { folderWith, quietly } from '../support/dossier.ts'
import type { SlowJob } from '../support/slow-thread.ts'

const wish: ThreadsWish<SlowJob, number> = {
  module: new URL('../support/slow-thread.js', import.meta.url),
  count: 3,
  data: { factor: 10 },
  weigh: () => 1,
  here: ({ n }) => n * 10,
  ahead: 2,
  abroad: 8,
}

const jobs = (count: number): SlowJob[] =>
  Array.from({ length: count }, (_, n) => ({ n, milliseconds: (n * 7) % 5 }))

async function answersOf(
  workers: Workers<SlowJob, number>,
  given: Iterable<SlowJob>,
): Promise<Answered<SlowJob, number>[]> {
  const answers: Answered<SlowJob, number>[] = []
  try {
    for await (const one of workers.answers(given)) answers.push(one)
    return answers
  } finally {
    await workers.close()
  }
}

test('answers come in the order of the jobs, whoever is done first', async () => {
  const here = await answersOf(workHere(wish.here), jobs(60))
  assert.deepEqual(await answersOf(openThreads(wish), jobs(60)), here)
})

test('no more is given out than may be abroad', async () => {
  const workers = openThreads(wish)
  let given = 0
  let taken = 0
  function* counted(): Iterable<SlowJob> {
    for (const job of jobs(40)) {
      given += 1
      // One more is looked at to know whether there is more.
      assert.ok(given - taken <= wish.abroad + 1, `${given - taken} abroad`)
      yield job
    }
  }
  try {
    for await (const _ of workers.answers(counted())) taken += 1
  } finally {
    await workers.close()
  }
  assert.equal(taken, 40)
})

test('a thread that ends takes only the job with it that it was at', async () => {
  const given = jobs(30).map((job) => (job.n % 10 === 4 ? { ...job, ends: true } : job))
  const answers = await answersOf(openThreads(wish), given)
  assert.deepEqual(
    answers.map(({ job, outcome }) => (outcome.kind === 'done' ? outcome.answer : -job.n)),
    given.map(({ n, ends }) => (ends === true ? -n : n * 10)),
  )
})

test('where no thread can be started the work is done here', async () => {
  const module = new URL('../support/no-such-thread.js', import.meta.url)
  const answers = await answersOf(openThreads({ ...wish, module }), jobs(12))
  assert.deepEqual(answers, await answersOf(workHere(wish.here), jobs(12)))
})

const letters = Object.fromEntries(
  Array.from({ length: 12 }, (_, n) => [
    `sources/${n}.txt`,
    `Weirbridge, ${n + 1} March 1871\n\nDear Mr. Abbot,\n\nYour letter of ${n + 1} February reached us late. We propose to open the sluice on ${n + 2} April, and we reject the ${n + 3} crowns that you ask for. “The mill cannot stand idle”, you wrote.\n\nYours faithfully,\nJ. Hurst\n`,
  ]),
)

test('threads find what is found without them, in the same order', async (context) => {
  const rows = async (threads: number, own = parts): Promise<unknown> => {
    const folder = folderWith(context, letters)
    const built = await build(dossierAt(folder)!, { ...quietly, threads }, own)
    assert.equal(built.kind === 'built' && built.report.problems.length, 0)
    const store = openStore(dossierAt(folder)!, { now: () => '2026-01-01T00:00:00Z' })
    try {
      return store.database.all(`SELECT * FROM finding ORDER BY n`)
    } finally {
      store.close()
    }
  }
  const here = await rows(1)
  assert.ok((here as readonly unknown[]).length > 30)
  assert.deepEqual(await rows(2), here)
})

test('a paper over which a thread ends is named, and the others are looked into', async (context) => {
  const folder = folderWith(context, letters)
  const module = new URL('../support/ending-finder.js', import.meta.url)
  const own = { ...parts, thread: module }
  const built = await build(dossierAt(folder)!, { ...quietly, threads: 2 }, own)
  assert.ok(built.kind === 'built')
  assert.deepEqual(
    built.report.problems.map(({ code, where }) => [code, where]),
    [['capability-failed', 'hurst-1871-03-05']],
  )
  const again = await build(dossierAt(folder)!, quietly)
  assert.deepEqual(again.kind === 'built' && again.report.problems, [])
})
