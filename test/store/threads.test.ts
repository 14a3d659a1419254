/** Threads answer in the order of the jobs, lose one job at most, and find what is found without them. */
import assert from 'node:assert/strict'
import { test } from 'node:test'

import { build, parts } from '../../src/pipeline.ts'
import { dossierAt, openStore } from '../../src/store/index.ts'
import {
  type Answered,
  answersHere,
  type CrewWish,
  openCrew,
  type Team,
  type Work,
} from '../../src/store/threads.ts'
import { folderWith, quietly } from '../support/dossier.ts'
import type { SlowJob } from '../support/slow-thread.ts'

const slow: CrewWish = {
  module: new URL('../support/slow-thread.js', import.meta.url),
  data: { factor: 10 },
  threads: 3,
}

const work: Work<SlowJob, number> = {
  message: (job) => job,
  weigh: () => 1,
  here: ({ n }) => n * 10,
  ahead: 2,
  abroad: 8,
}

const jobs = (count: number): SlowJob[] =>
  Array.from({ length: count }, (_, n) => ({ n, milliseconds: (n * 7) % 5 }))

type SlowAnswers = AsyncIterable<Answered<SlowJob, number>>

async function collected(answers: SlowAnswers): Promise<Answered<SlowJob, number>[]> {
  const all: Answered<SlowJob, number>[] = []
  for await (const one of answers) all.push(one)
  return all
}

async function withTeam<Result>(
  wish: CrewWish,
  use: (team: Team) => Promise<Result>,
): Promise<Result> {
  const crew = openCrew(wish)
  try {
    return await use(crew.team(1)!)
  } finally {
    await crew.close()
  }
}

test('answers come in the order of the jobs, whoever is done first', async () => {
  const here = await collected(answersHere(jobs(60), work.here))
  const answers = await withTeam(slow, async (team) => [
    await collected(team.answers(jobs(30), work)),
    await collected(team.answers(jobs(60).slice(30), work)),
  ])
  assert.deepEqual(answers.flat(), here)
})

test('little work is done without threads', async () => {
  const { threads: _, ...wish } = slow
  const crew = openCrew(wish)
  assert.equal(crew.team(150_000), undefined)
  assert.equal(openCrew(slow).team(0), undefined)
  await crew.close()
})

test('no more is given out than may be abroad', async () => {
  let given = 0
  let taken = 0
  function* counted(): Iterable<SlowJob> {
    for (const job of jobs(40)) {
      given += 1
      // One more is looked at to know whether there is more.
      assert.ok(given - taken <= work.abroad + 1, `${given - taken} abroad`)
      yield job
    }
  }
  await withTeam(slow, async (team) => {
    for await (const _ of team.answers(counted(), work)) taken += 1
  })
  assert.equal(taken, 40)
})

test('a thread that ends takes only the job with it that it was at', async () => {
  const given = jobs(30).map((job) => (job.n % 10 === 4 ? { ...job, ends: true } : job))
  const answers = await withTeam(slow, (team) => collected(team.answers(given, work)))
  assert.deepEqual(
    answers.map(({ job, outcome }) => (outcome.kind === 'done' ? outcome.answer : -job.n)),
    given.map(({ n, ends }) => (ends === true ? -n : n * 10)),
  )
})

test('where no thread can be started the work is done here', async () => {
  const module = new URL('../support/no-such-thread.js', import.meta.url)
  const answers = await withTeam({ ...slow, module }, (team) =>
    collected(team.answers(jobs(12), work)),
  )
  assert.deepEqual(answers, await collected(answersHere(jobs(12), work.here)))
})

const letters = Object.fromEntries(
  Array.from({ length: 12 }, (_, n) => [
    `sources/${n}.txt`,
    `Weirbridge, ${n + 1} March 1871\n\nDear Mr. Abbot,\n\nYour letter of ${n + 1} February reached us late. We propose to open the sluice on ${n + 2} April, and we reject the ${n + 3} crowns that you ask for. “The mill cannot stand idle”, you wrote.\n\nYours faithfully,\nJ. Hurst\n`,
  ]),
)

test('threads read and find what is read and found without them, in the same order', async (context) => {
  const rows = async (threads: number, own = parts): Promise<unknown> => {
    const folder = folderWith(context, letters)
    const built = await build(dossierAt(folder)!, { ...quietly, threads }, own)
    assert.equal(built.kind === 'built' && built.report.problems.length, 0)
    const store = openStore(dossierAt(folder)!, { now: () => '2026-01-01T00:00:00Z' })
    try {
      return ['document', 'finding'].flatMap((table) =>
        store.database.all(`SELECT * FROM ${table} ORDER BY n`),
      )
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
  const module = new URL('../support/ending-thread.js', import.meta.url)
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
