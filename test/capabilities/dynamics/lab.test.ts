import assert from 'node:assert/strict'
import { test } from 'node:test'
import { world } from '../../../bench/honesty/scenarios.ts'
import { runLab, usualLinks } from '../../../src/capabilities/dynamics/lab.ts'
import { seeded } from '../../../src/capabilities/dynamics/numbers/random.ts'
import { reportOf } from '../../../src/capabilities/dynamics/report.ts'
import { startLab } from '../../../src/capabilities/dynamics/worker.ts'
import { every, quarrel, spread } from './world.ts'

const quick = { seed: 7, twins: 0, bootstrap: 0, draws: 3, links: usualLinks }

test('a record of two events gives counts and a sentence, and no fit', () => {
  const lab = runLab(quarrel(['100 North hostile', '200 South hostile']), quick)
  assert.deepEqual(lab.rows, [])
  assert.equal(lab.support, undefined)
  const report = reportOf(lab, 'two events')
  assert.match(report, /too few to fit anything/)
  assert.doesNotMatch(report, /supports one explanation/)
})

test('events all on one day are refused plainly', () => {
  const same = new Array(10).fill(50)
  const lab = runLab(
    quarrel([...spread('North', 'hostile', same), ...spread('South', 'hostile', same)]),
    quick,
  )
  assert.deepEqual(lab.rows, [])
  assert.match(reportOf(lab, 'one day'), /no before and after/)
})

test('a silent side is refused plainly', () => {
  const lab = runLab(quarrel(spread('North', 'hostile', every(20, 0, 900))), quick)
  assert.deepEqual(lab.rows, [])
  assert.match(reportOf(lab, 'silence'), /No hostile act of South is told/)
})

test('rows of a year without a date, and acts before the window, pass through', () => {
  const lines = [
    ...Array.from({ length: 9 }, () => '1-366 North hostile'),
    ...spread('South', 'hostile', every(90, -200, 900)),
  ]
  const report = reportOf(runLab(quarrel(lines), quick), 'wide')
  assert.match(report, /dated only to more than half a year/)
  assert.match(report, /lie before it: they count as what went before/)
})

test('a burst that begets bursts is said to be near explosion, or cannot be seen', () => {
  const burst = every(2, 500, 640)
  const lab = runLab(
    quarrel([
      ...spread('North', 'hostile', burst),
      ...spread('South', 'hostile', every(3, 502, 640)),
    ]),
    quick,
  )
  const report = reportOf(lab, 'burst')
  assert.ok(lab.branching! <= 0.9 || /It is here, and no figure/.test(report))
})

test('the same record and seed give the same paper', () => {
  const record = world('dilemma', seeded(4), {
    dates: 'coarse',
    links: { sensitivity: 0.6, falseRate: 0.1 },
  })
  const [one, other] = [1, 2].map(() => reportOf(runLab(record, quick), 'twice'))
  assert.equal(one, other)
})

test('the paper says how its acts were coded, counts again in every way, and how it is run again', () => {
  const record = world('dilemma', seeded(4), { dates: 'coarse' })
  const lab = runLab(record, { ...quick, links: undefined })
  const paper = reportOf(lab, 'world', { fromList: true, undated: 2 })
  assert.match(paper, /as the list gives them.*2 events that nothing dates are left out/s)
  for (const way of ['first half only', 'second half only', 'without a step', 'words left out'])
    assert.match(paper, new RegExp(`\\| ${way} \\|`))
  assert.match(paper, /--report --between A,B --from \S+ --to \S+ --twins 0 --tests 0 --seed 7`/)
  const listed = { fromList: true, undated: 0, options: ['--events "acts.csv"'] }
  assert.match(reportOf(lab, 'world', listed), /--report --events "acts\.csv" --between A,B/)
  const inRoom = { fromList: false, undated: 0, choice: 'public acts only' }
  assert.doesNotMatch(reportOf(lab, 'world', inRoom), /rejoinder dynamics DIR/)
  for (const { shares } of lab.rows)
    assert.ok(Math.abs(Object.values(shares).reduce((sum, one) => sum + one, 0) - 1) < 1e-9)
})

test('a record of a dilemma does not make the paper name a wrong winner', () => {
  const record = world('dilemma', seeded(5), { dates: 'coarse' })
  const lab = runLab(record, { ...quick, twins: 19, links: undefined })
  const winners = lab.support!.rows.filter((row) => row.verdict === 'supported')
  assert.ok(winners.every((row) => row.explanation === 'dilemma'))
  assert.match(reportOf(lab, 'dilemma'), /cannot be told/)
})

test('a worker gives the same paper, tells how far it is, and stops when asked', async () => {
  const record = world('dilemma', seeded(6), { dates: 'coarse' })
  const heard: string[] = []
  const run = startLab(record, { ...quick, twins: 3 }, (progress) => heard.push(progress.what))
  const lab = await run.lab
  assert.equal(reportOf(lab, 'x'), reportOf(runLab(record, { ...quick, twins: 3 }), 'x'))
  assert.ok(heard.some((what) => what.startsWith('twins of every explanation')))
  const long = startLab(record, { ...quick, twins: 5000 }, () => long.stop())
  assert.equal((await long.lab).support!.finished, false)
})
