import assert from 'node:assert/strict'
import { test } from 'node:test'
import { scenarios, world } from '../../../../bench/honesty/scenarios.ts'
import { manyDraws } from '../../../../src/capabilities/dynamics/acts/draw.ts'
import { changesOf } from '../../../../src/capabilities/dynamics/changes/quarrel-changes.ts'
import { attributions } from '../../../../src/capabilities/dynamics/explain/attribution.ts'
import { testChannel } from '../../../../src/capabilities/dynamics/explain/channel-test.ts'
import { compare, margins } from '../../../../src/capabilities/dynamics/explain/compare.ts'
import { explanations } from '../../../../src/capabilities/dynamics/explain/explanations.ts'
import { informationOf } from '../../../../src/capabilities/dynamics/explain/information.ts'
import { rowInterval } from '../../../../src/capabilities/dynamics/explain/intervals.ts'
import {
  predictionsOf,
  seenOf,
  unseenWords,
} from '../../../../src/capabilities/dynamics/explain/predictions.ts'
import { ljungBox, residuals } from '../../../../src/capabilities/dynamics/explain/residuals.ts'
import { rowOf } from '../../../../src/capabilities/dynamics/explain/rows.ts'
import { waysOf } from '../../../../src/capabilities/dynamics/explain/sensitivity.ts'
import {
  judge,
  supportTable,
  withStanding,
} from '../../../../src/capabilities/dynamics/explain/support.ts'
import { fitRow } from '../../../../src/capabilities/dynamics/hawkes/fit.ts'
import { simulateFamilies } from '../../../../src/capabilities/dynamics/hawkes/simulate.ts'
import { normal, seeded } from '../../../../src/capabilities/dynamics/numbers/random.ts'
import { mean, median, share } from '../../../../src/capabilities/dynamics/numbers/summary.ts'
import { close } from '../shared.ts'
import { every, quarrel, spread } from '../world.ts'

const days = { reaction: [30, 60], domestic: [30, 90] }
const beside = ['self', 'home', 'shock'] as const

test('residuals of the true model are exponential in 200 runs', () => {
  const window = { start: 0, end: 3000 }
  const passed = Array.from({ length: 200 }, (_, run) => {
    const { times } = simulateFamilies(
      {
        window,
        types: [
          {
            name: 'own',
            levels: [{ name: 'level', ...window, rate: 0.03 }],
            excitedBy: [{ from: 'own', branching: 0.4, rate: 1 / 20 }],
          },
        ],
      },
      seeded(1, run),
    )
    const row = {
      window,
      receiver: 'own',
      times: times.own!,
      levels: [{ name: 'level', ...window }],
      inputs: [{ name: 'own', group: 'reaction', times: times.own! }],
    }
    const fit = fitRow(row, { reaction: [20] })
    const found = residuals(row, fit)
    return found.chance > 0.01 && found.repeatsChance > 0.01
  })
  assert.ok(share(passed, (one) => one) > 0.95)
})

test('repetition in waits is seen', () => {
  const random = seeded(2)
  const waits = [0]
  for (let at = 1; at < 200; at += 1) waits.push(0.6 * waits[at - 1]! + normal(random))
  assert.ok(ljungBox(waits, 5) > 30)
  assert.equal(ljungBox([1, 2], 5), 0)
})

test('intervals hold the truth about nine times in ten', () => {
  const held = Array.from({ length: 80 }, (_, run) => {
    const record = world('spiral', seeded(3, run), { dates: 'exact' })
    const [drawn] = manyDraws(record, seeded(4, run), 1)
    const row = rowOf(record, drawn!, 'A', { inputs: ['self', 'other', 'home'] })
    const { from, to } = rowInterval(row, {
      input: 'other',
      days: { reaction: [15, 30, 60], domestic: [90] },
    })
    return from <= 0.4 && 0.4 <= to
  })
  const covered = share(held, (one) => one)
  assert.ok(covered >= 0.82 && covered <= 0.99, String(covered))
})

test('an input of which nothing is told has an interval that starts at zero', () => {
  const record = quarrel([...spread('North', 'hostile', every(40, 5, 990))])
  const [drawn] = manyDraws(record, seeded(1), 1)
  const row = rowOf(record, drawn!, 'North', { inputs: ['self', 'other'] })
  const { estimate, from } = rowInterval(row, { input: 'other', days })
  assert.deepEqual([estimate, from], [0, 0])
})

test('stated links make a reaction visible that dates alone do not show', () => {
  const errors = { sensitivity: 0.6, falseRate: 0.1 }
  const clear = (links: typeof errors | undefined) =>
    share(
      Array.from({ length: 40 }, (_, run) => {
        const record = world('dilemma', seeded(5, run), { dates: 'coarse', links: errors })
        return testChannel(record, {
          side: 'A',
          input: 'other',
          beside,
          step: 643,
          days,
          seed: run,
          draws: 3,
          bootstrap: 0,
          links,
        }).clear
      }),
      (one) => one,
    )
  const [without, withLinks] = [clear(undefined), clear(errors)]
  assert.ok(without < 0.2 && withLinks > without + 0.25, `${without} and ${withLinks}`)
})

test('false claims within the assumed rate do not make a reaction', () => {
  const errors = { sensitivity: 0.6, falseRate: 0.1 }
  const clear = Array.from({ length: 60 }, (_, run) => {
    const record = world('shift', seeded(6, run), { dates: 'coarse', links: errors })
    return testChannel(record, {
      side: 'A',
      input: 'other',
      beside,
      step: 643,
      days,
      seed: run,
      draws: 3,
      bootstrap: 0,
      links: errors,
    }).clear
  })
  assert.ok(share(clear, (one) => one) <= 0.1)
})

test('two runs with one seed give the same table, and another seed another', () => {
  const record = world('dilemma', seeded(7), { dates: 'coarse' })
  const wish = { days, twins: 3, draws: 2, among: explanations.slice(0, 3) }
  const [one, same, other] = [1, 1, 2].map((seed) => supportTable(record, { ...wish, seed }))
  assert.deepEqual(one, same)
  assert.notDeepEqual(one!.rows[0]!.ifTrue, other!.rows[0]!.ifTrue)
})

test('work that is stopped settles nothing, and says so', () => {
  const record = world('nothing', seeded(8), { dates: 'coarse' })
  const table = supportTable(record, {
    days,
    seed: 1,
    twins: 5,
    draws: 1,
    among: explanations.slice(0, 2),
    progress: (done) => done < 3,
  })
  assert.equal(table.finished, false)
  assert.match(table.words, /nothing is settled/)
  assert.ok(table.rows.every((row) => row.verdict === 'not told apart'))
})

test('a constant record is not explained by anything richer', () => {
  const chosen = Array.from({ length: 20 }, (_, run) => {
    const record = world('nothing', seeded(9, run), { dates: 'coarse' })
    const scores = compare(record, manyDraws(record, seeded(1, run), 2), { days })
    return [...scores].sort((one, other) => one.aicc - other.aicc)[0]!.explanation
  })
  assert.ok(chosen.filter((name) => name === 'constant').length >= 14)
})

test('verdict words follow their rule', () => {
  const score = (explanation: string, aicc: number) => ({
    explanation,
    aicc,
    bic: 0,
    logLikelihood: 0,
    range: [aicc, aicc] as const,
  })
  const scores = [score('one', 100), score('other', 120)]
  const far = Array.from({ length: 99 }, () => ({ one: -5, other: 5 }))
  const near = Array.from({ length: 99 }, () => ({ one: 20, other: -20 }))
  const rows = judge(
    scores,
    margins(scores),
    new Map([
      ['one', near],
      ['other', far],
    ]),
  )
  assert.deepEqual(
    rows.map((row) => row.verdict),
    ['supported', 'refuted'],
  )
  const both = judge(
    scores,
    margins(scores),
    new Map([
      ['one', near],
      ['other', near],
    ]),
  )
  assert.deepEqual(
    both.map((row) => row.verdict),
    ['not told apart', 'not told apart'],
  )
  assert.deepEqual(both[0]!.notFrom, ['other'])
})

test('what is behind is never called supported', () => {
  const score = (explanation: string, aicc: number) => ({
    explanation,
    aicc,
    bic: 0,
    logLikelihood: 0,
    range: [aicc, aicc] as const,
  })
  const scores = [score('one', 120), score('other', 100)]
  const twins = Array.from({ length: 99 }, () => ({ one: -60, other: 60 }))
  const own = Array.from({ length: 99 }, () => ({ one: -10, other: 10 }))
  const [row] = judge(
    scores,
    margins(scores),
    new Map([
      ['one', own],
      ['other', twins],
    ]),
  )
  assert.notEqual(row!.verdict, 'supported')
})

test('a verdict is told with the ways of counting in which it stands, and a winner that mostly falls is none', () => {
  const scores = ['spiral', 'shift'].map((explanation) => ({
    explanation,
    aicc: 0,
    bic: 0,
    logLikelihood: 0,
    range: [0, 0] as const,
  }))
  const poor = { spiral: -6, shift: 6 }
  const twins = new Map([
    ['spiral', Array.from({ length: 40 }, () => ({ spiral: 7, shift: -7 }))],
    ['shift', Array.from({ length: 40 }, () => poor)],
  ])
  const rows = judge(scores, { spiral: 7, shift: -7 }, twins)
  const way = (at: number, ahead: boolean) => ({
    name: `way ${at}`,
    margins: ahead ? { spiral: 7, shift: -7 } : poor,
  })
  const verdicts = (aheadIn: number) =>
    withStanding(
      rows,
      Array.from({ length: 10 }, (_, at) => way(at, at < aheadIn)),
    )[0]!
  assert.equal(rows[0]!.verdict, 'supported')
  assert.deepEqual([verdicts(9).verdict, verdicts(9).stands], ['supported', { ways: 9, of: 10 }])
  assert.deepEqual(
    [verdicts(6).verdict, verdicts(6).stands],
    ['not told apart', { ways: 6, of: 10 }],
  )
})

test('of an explanation with more parts than acts nothing is said, and its rivals are not refuted by it', () => {
  const infinite = Number.POSITIVE_INFINITY
  assert.equal(median([infinite, infinite, 3, infinite]), infinite)
  const score = (explanation: string, aicc: number) => ({
    explanation,
    aicc,
    bic: 0,
    logLikelihood: 0,
    range: [aicc, aicc] as const,
  })
  const scores = [score('constant', 100), score('dilemma', infinite)]
  const own = Array.from({ length: 99 }, () => ({ constant: 5, dilemma: -5 }))
  const rows = judge(
    scores,
    margins(scores),
    new Map([
      ['constant', own],
      ['dilemma', own],
    ]),
  )
  assert.deepEqual(
    rows.map((row) => row.verdict),
    ['not told apart', 'not told apart'],
  )
})

test('what is refuted by one way of counting only is not refuted', () => {
  const scores = ['spiral', 'shift'].map((explanation) => ({
    explanation,
    aicc: 0,
    bic: 0,
    logLikelihood: 0,
    range: [0, 0] as const,
  }))
  const twins = new Map([
    ['spiral', Array.from({ length: 40 }, () => ({ spiral: 7, shift: -7 }))],
    ['shift', Array.from({ length: 40 }, () => ({ spiral: 7, shift: -7 }))],
  ])
  const rows = judge(scores, { spiral: -6, shift: 6 }, twins)
  const ways = (behindIn: number) =>
    Array.from({ length: 10 }, (_, at) => ({
      name: `way ${at}`,
      margins: { spiral: at < behindIn ? -6 : 1, shift: -1 },
    }))
  assert.equal(rows[0]!.verdict, 'refuted')
  assert.equal(withStanding(rows, ways(9))[0]!.verdict, 'refuted')
  assert.equal(withStanding(rows, ways(1))[0]!.verdict, 'not told apart')
})

test('shares of what set an act off add up, and a contradiction with the words is marked', () => {
  const links = [{ from: 'act 1', to: 'act 0', relation: 'answers', claimedBy: 'author' }]
  const record = quarrel(
    ['10 South hostile', '900 North hostile', ...spread('North', 'hostile', every(50, 20, 600))],
    { links },
  )
  const [drawn] = manyDraws(record, seeded(1), 1)
  const errors = { sensitivity: 0.6, falseRate: 0.1 }
  const row = rowOf(record, drawn!, 'North', { inputs: ['self', 'other'], links: errors })
  const found = attributions(row, fitRow(row, days))
  for (const { shares } of found)
    close(
      Object.values(shares).reduce((sum, one) => sum + one, 0),
      1,
      1e-9,
    )
  assert.deepEqual(
    found.filter((one) => one.contradiction).map((one) => one.stated),
    [['other']],
  )
})

test('the information meter says what a record of this size can show', () => {
  const found = informationOf({ days: 1095, reactionDays: 30, sources: 33, receivers: 50 })
  assert.ok(found.smallest > 0.7 && found.smallest < 1)
  assert.equal(
    informationOf({ days: 1095, reactionDays: 120, sources: 5, receivers: 50 }).visible,
    false,
  )
  assert.match(
    informationOf({ days: 10, reactionDays: 3, sources: 0, receivers: 5 }).words,
    /nothing can be seen/,
  )
})

test('ways of counting hold every one that the specification asks for', () => {
  const record = quarrel([
    ...spread('North', 'hostile', every(30, 0, 900)),
    ...spread('South', 'hostile', every(40, 0, 900)),
  ])
  const names = waysOf(record, {
    links: { sensitivity: 0.6, falseRate: 0.1 },
  }).map((way) => way.name)
  for (const part of [
    'as given',
    'second tellings',
    'episode',
    'doubtful',
    'earlier',
    'later',
    'first half',
    'second half',
    'with a step',
    'without a step',
    'words left out',
    'one claim in 20',
    'one claim in 3',
    'only from a link',
    'without paper 1',
  ])
    assert.ok(
      names.some((name) => name.includes(part)),
      part,
    )
})

test('predictions speak for and against, and stay open where little is told', () => {
  const record = quarrel([
    ...spread('North', 'home', every(12, 300, 1000)),
    ...spread('North', 'hostile', [...every(90, 0, 500), ...every(12, 520, 1000)]),
    ...spread('South', 'hostile', [...every(150, 0, 600), ...every(20, 640, 1000)]),
  ])
  const changes = changesOf(record, { seed: 1, draws: 50 })
  const table = predictionsOf(record, changes, { seed: 1 })
  const find = (explanation: string, expects: string) =>
    table.find((one) => one.explanation === explanation && one.expects.includes(expects))!
  assert.equal(find('constant', 'no abrupt').verdict, 'against')
  assert.equal(find('dilemma', 'at home change before').verdict, 'for')
  assert.equal(find('dilemma', 'used at home').verdict, 'open')
  assert.equal(find('shocks', 'third parties').verdict, 'open')
})

test('what too few acts leave unseen is counted and said once, not row by row', () => {
  const few = quarrel([
    ...spread('North', 'hostile', [100, 400]),
    ...spread('South', 'hostile', [200]),
  ])
  const predictions = predictionsOf(few, changesOf(few, { seed: 1, draws: 20 }), { seed: 1 })
  const { seen, unseen } = seenOf(predictions)
  assert.ok(unseen > 0)
  assert.equal(seen.length + unseen, predictions.length)
  assert.ok(seen.every(({ shows }) => !/^too few acts[^;]*(?:; too few acts[^;]*)?$/.test(shows)))
  assert.match(unseenWords(unseen)!, new RegExp(`Of ${unseen} expectations`))
  assert.equal(unseenWords(0), undefined)
})

test('worlds have the counts that they are made for', () => {
  for (const { name } of scenarios) {
    const counts = Array.from(
      { length: 30 },
      (_, run) =>
        world(name, seeded(10, run), { dates: 'exact' }).acts.filter((act) =>
          act.id.startsWith('hostile'),
        ).length,
    )
    assert.ok(mean(counts) > 65 && mean(counts) < 105, `${name}: ${mean(counts)}`)
  }
})
