import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  actsOf,
  byEpisode,
  channelOf,
  quarrelOf,
  withoutRetellings,
} from '../../../../src/capabilities/dynamics/acts/act.ts'
import { drawDates, medianWidth } from '../../../../src/capabilities/dynamics/acts/draw.ts'
import { counted, periods } from '../../../../src/capabilities/dynamics/acts/series.ts'
import { warningsOf } from '../../../../src/capabilities/dynamics/acts/warnings.ts'
import { seeded } from '../../../../src/capabilities/dynamics/numbers/random.ts'
import { close } from '../shared.ts'
import { every, quarrel, spread } from '../world.ts'

test('private acts have no channel: the other side does not see them', () => {
  const [act] = quarrel(['5 North cable']).acts
  assert.equal(channelOf(act!, ['North', 'South']), undefined)
})

test('acts of third parties are shocks, acts at home are hostile ones only', () => {
  const { acts, sides } = quarrel(['5 West hostile', '6 North home', '7 North kind'])
  assert.deepEqual(
    acts.map((act) => channelOf(act, sides)?.kind),
    ['shock', 'home', 'conciliatory'],
  )
})

test('the two sides are those with most acts between them', () => {
  const { acts } = quarrel(['1 North hostile', '2 South hostile', '3 West hostile'])
  assert.deepEqual(quarrelOf(acts, [])!.sides, ['North', 'South'])
  assert.equal(quarrelOf([], []), undefined)
})

test('a drawn date lies in its interval, and an answer after what it answers', () => {
  const links = [{ from: 'act 1', to: 'act 0', relation: 'answers', claimedBy: 'author' }]
  const record = quarrel(['100-200 North hostile', '120-180 South hostile'], { links })
  for (let run = 0; run < 200; run += 1) {
    const { times } = drawDates(record, seeded(1, run))
    const [cause, answer] = [times.get('act 0')!, times.get('act 1')!]
    assert.ok(cause >= 100 && cause < 200 && answer >= 120 && answer < 180)
    assert.ok(cause < answer)
  }
})

test('an answer dated wholly before its occasion stays where it is dated', () => {
  const links = [{ from: 'act 1', to: 'act 0', relation: 'answers', claimedBy: 'author' }]
  const record = quarrel(['100-110 North hostile', '20-30 South hostile'], { links })
  const { times } = drawDates(record, seeded(1))
  assert.ok(times.get('act 1')! < 30)
})

test('a period counts what certainly fell in it, what may have, and the share of each interval', () => {
  const { acts } = quarrel(['5 North hostile', '20-50 North hostile', '25-28 North hostile'])
  const [first, second] = counted(acts, [
    { name: 'one', start: 0, end: 31 },
    { name: 'two', start: 31, end: 59 },
  ])
  assert.deepEqual([first!.certain, first!.possible], [2, 3])
  assert.deepEqual([second!.certain, second!.possible], [0, 1])
  close(first!.expected, 2 + 11 / 30, 1e-12)
  close(first!.expected + second!.expected, 3, 1e-12)
})

test('calendar periods cover the window without gaps', () => {
  const list = periods({ start: -4000, end: -3000 }, 'quarter')
  list.slice(1).forEach((period, at) => {
    assert.equal(period.start, list[at]!.end)
  })
  assert.ok(list[0]!.start <= -4000 && list.at(-1)!.end >= -3000)
  assert.equal(periods({ start: 0, end: 31 }, 'month')[0]!.name, '1970-01')
  assert.equal(periods({ start: 0, end: 31 }, 'year')[0]!.end, 365)
})

test('second tellings and rows of one episode count once', () => {
  const base = quarrel(['5 North hostile', '5 North hostile', '9 North hostile'])
  const acts = base.acts.map((act, at) => ({ ...act, episode: at < 2 ? 'one' : 'two' }))
  assert.equal(byEpisode({ ...base, acts }).acts.length, 2)
  const told = acts.map((act, at) => (at === 2 ? { ...act, sameAs: 'act 0' } : act))
  assert.equal(withoutRetellings({ ...base, acts: told }).acts.length, 2)
})

test('the median width of dates is in days', () => {
  assert.equal(
    medianWidth(quarrel(['1 North hostile', '1-31 North hostile', '1-91 North kind']).acts),
    30,
  )
})

const codes = (lines: readonly string[], length = 1000) =>
  warningsOf(quarrel(lines, { length }), seeded(1)).map((warning) => warning.code)

test('two events are too few', () => {
  assert.ok(codes(['5 North hostile', '9 South hostile']).includes('too-few'))
})

test('acts told in one sentence with one date are one occasion, and too few of these are too few', () => {
  const base = quarrel([
    ...spread('North', 'hostile', [5, 5, 90, 160, 240, 330, 420, 500]),
    ...spread('South', 'hostile', every(60, 0, 600)),
  ])
  const joined = base.acts.map((act, at) => ({ ...act, episode: at < 2 ? 'one' : `own ${at}` }))
  const told = (acts: typeof joined) =>
    warningsOf({ ...base, acts }, seeded(1)).find((warning) => warning.code === 'too-few')?.words
  assert.match(told(joined)!, /8 hostile acts of North \(7 occasions/)
  const eight = joined.map((act, at) => ({ ...act, episode: `own ${at}` }))
  assert.equal(told(eight), undefined)
})

test('events all on one day have no before and after', () => {
  const lines = [
    ...spread('North', 'hostile', new Array(10).fill(5)),
    ...spread('South', 'hostile', new Array(10).fill(5)),
  ]
  assert.ok(codes(lines).includes('one-day'))
})

test('a silent side is named', () => {
  const record = quarrel(spread('North', 'hostile', every(20, 0, 900)))
  const [warning] = warningsOf(record, seeded(1))
  assert.equal(warning!.code, 'one-side-silent')
  assert.match(warning!.words, /South/)
  assert.equal(warning!.stops, true)
})

test('a pair with two hostile acts in a hundred has no conflict to fit', () => {
  const lines = [
    ...spread('North', 'kind', every(10, 0, 500)),
    ...spread('South', 'kind', every(10, 0, 480)),
    '50 North hostile',
    '60 South hostile',
  ]
  const record = quarrel(lines)
  const calm = warningsOf(record, seeded(1)).find((warning) => warning.code === 'no-conflict')
  assert.match(calm!.words, /no conflict dynamics to fit/)
})

test('rows told twice are noticed, and unlike rows are not', () => {
  const days = every(37, 3, 990)
  const kinds = ['ACCUSE', 'REJECT', 'POLEMIC', 'SANCTION', 'REQUEST']
  const once = quarrel(spread('North', 'hostile', days))
  const acts = once.acts.map((act, at) => ({ ...act, kind: kinds[at % 5]!, scale: -1 - (at % 6) }))
  const twice = acts.flatMap((act) => [
    act,
    { ...act, id: `${act.id} again`, start: act.start + 5, end: act.end + 5 },
  ])
  const warned = (list: typeof acts) =>
    warningsOf({ ...once, acts: list }, seeded(2)).some((warning) => warning.code === 'told-twice')
  assert.equal(warned(twice), true)
  assert.equal(warned(acts), false)
})

test('an act before the window is history and said to be', () => {
  const record = quarrel([...spread('North', 'hostile', every(50, -100, 900))])
  const history = warningsOf(record, seeded(1)).find((warning) => warning.code === 'before-window')
  assert.match(history!.words, / 2 acts lie before it/)
})

test('hostile acts known only to the year are counted as wide', () => {
  const wide = Array.from({ length: 6 }, () => '1-366 North hostile')
  assert.ok(
    codes([...wide, ...spread('South', 'hostile', every(90, 5, 900))]).includes('wide-dates'),
  )
})

test('actsOf gives the acts of one channel', () => {
  assert.equal(actsOf(quarrel(['5 North hostile', '6 South hostile']), 'hostile South').length, 1)
})

test('rows in the very same words are noticed where all rows are of one kind', () => {
  const once = quarrel(spread('North', 'hostile', every(37, 3, 990)))
  const [first, ...others] = once.acts.map((act, at) => ({ ...act, words: `deed ${at}` }))
  const again = { ...first!, id: 'again', start: first!.start + 4, end: first!.end + 4 }
  const warned = (acts: readonly (typeof again)[]): boolean =>
    warningsOf({ ...once, acts: [...acts] }, seeded(2)).some(({ code }) => code === 'told-twice')
  assert.ok(warned([first!, again, ...others]))
  assert.ok(!warned([first!, { ...again, words: 'another deed' }, ...others]))
})
