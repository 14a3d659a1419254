/** The exchange: its facts, its scale, its counts. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { exchangeOf } from '../../src/queries/exchange/answer.ts'
import { labelsOf } from '../../src/queries/exchange/labels.ts'
import { laneNames } from '../../src/queries/exchange/lane-names.ts'
import type { ExchangeMark } from '../../src/queries/exchange/mark.ts'
import { stretchedScale, ticksOn } from '../../src/queries/exchange/scale.ts'
import { exchangeView } from '../../src/queries/exchange/show.ts'
import { daysOf, type EdtfDate } from '../../src/record/index.ts'
import { weir } from '../room/weir.ts'
import { arrayRecord } from '../support/array-record.ts'

const page = (record: Parameters<typeof exchangeOf>[0], query = '') =>
  exchangeView.page(record, { rest: [], query: new URLSearchParams(query) })!.main.markup

test('an answer is an arc with its days, a circular an arrow away, a request a dotted line', () => {
  const exchange = exchangeOf(weir())
  assert.deepEqual(
    exchange.arcs.map(({ from, answers, days }) => [from.id, answers.id, days.first]),
    [['board-2004-01-26', 'guild-2004-01-09', 17]],
  )
  assert.deepEqual(
    exchange.asks.map(({ from, of }) => [from.id, of.id]),
    [['guild-2004-02-03', 'circular-2004-01-12']],
  )
  assert.equal(exchange.marks.find((mark) => mark.id === 'circular-2004-01-12')?.away, true)
  assert.equal(exchange.marks.find((mark) => mark.id === 'guild-2004-01-09')?.away, false)
})

test('a letter that nobody wants answered is no wait', () => {
  const waits = exchangeOf(weir()).waits
  assert.deepEqual(
    waits.map(({ letter, why, until }) => [letter.id, why, until === undefined]),
    [
      ['guild-2004-01-09', 'answered', false],
      ['circular-2004-01-12', 'asked for', true],
    ],
  )
})

test('a stretch of time shows what lies in it and keeps the whole for the rule', () => {
  const whole = exchangeOf(weir())
  const from = daysOf('2004-02-01' as EdtfDate).first
  const part = exchangeOf(weir(), { from })
  assert.deepEqual(
    part.marks.map((mark) => mark.id),
    ['guild-2004-02-03', 'board-2004-02-04'],
  )
  assert.deepEqual(part.whole, whole.whole)
})

test('the table has every document of the picture', () => {
  const markup = page(weir())
  for (const mark of exchangeOf(weir()).marks)
    assert.ok(markup.split(`data-id="${mark.id}"`).length > 1, mark.id)
  assert.equal(markup.match(/<tr data-step/g)?.length, exchangeOf(weir()).marks.length)
})

test('very many documents are counted, and the counts add up', () => {
  const many = arrayRecord(
    Array.from({ length: 700 }, (_, index) => ({
      id: `letter-${index}`,
      date: new Date(Date.UTC(1990, 0, 1 + index * 2)).toISOString().slice(0, 10),
      from: [index % 2 === 0 ? 'Mill' : 'Abbey'],
      to: [index % 2 === 0 ? 'Abbey' : 'Mill'],
      words: 'The sluice.',
    })),
  )
  const markup = page(many)
  const bars = [...markup.matchAll(/: (\d+) held, (\d+) missing"/g)]
  // The line is said twice of every bar, for the eye and for the ear.
  assert.equal(bars.reduce((sum, [, held]) => sum + Number(held), 0) / 2, 700)
  const cells = [...markup.matchAll(/class="figures"[^>]*>(\d+)</g)]
  assert.equal(
    cells.reduce((sum, [, count]) => sum + Number(count), 0),
    700,
  )
  assert.ok(markup.length < 250_000, 'a page of very many stays small')
})

test('the stretched scale keeps the order of days and fits the frame', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: -200_000, max: 40_000 }), { minLength: 2, maxLength: 60 }),
      (days) => {
        const scale = stretchedScale(
          days.map((day) => ({ day, weight: 1 })),
          { from: 100, to: 900 },
        )
        const places = [...days].sort((one, other) => one - other).map(scale)
        assert.ok(places.every((place, index) => index === 0 || place > places[index - 1]!))
        assert.ok(Math.abs(places[0]! - 100) < 1e-6 && Math.abs(places.at(-1)! - 900) < 1e-6)
      },
    ),
  )
})

test('dates beside the marks of a lane never run into each other', () => {
  const place = fc.record({
    along: fc.integer({ min: 0, max: 900 }),
    day: fc.integer({ min: 1, max: 28 }),
    away: fc.boolean(),
  })
  fc.assert(
    fc.property(fc.array(place, { maxLength: 40 }), (drawn) => {
      const [model] = exchangeOf(weir()).marks
      const places = drawn
        .sort((one, other) => one.along - other.along)
        .map(({ along, day, away }) => ({
          along,
          side: true,
          mark: { ...model!, away, date: `2004-02-${String(day).padStart(2, '0')}` },
        }))
      const labels = labelsOf(places, (words) => words.length * 6.7)
      // Across, a label that an arrow pushes out stands four thirds of a line further.
      const boxes = places.flatMap(({ along, mark }) => {
        const label = labels.get(mark)
        if (label === undefined) return []
        const half = (label.words.length * 6.7) / 2
        return [
          { from: along - half, to: along + half, near: label.line + (mark.away ? 4 / 3 : 0) },
        ]
      })
      for (const [index, one] of boxes.entries())
        for (const other of boxes.slice(index + 1))
          assert.ok(
            one.to <= other.from || other.to <= one.from || Math.abs(one.near - other.near) > 0.99,
          )
    }),
  )
})

test('several letters of one day have its date once', () => {
  const places = [100, 111, 122].map((along) => ({
    mark: { date: '2004-01-09', away: false } as ExchangeMark,
    along,
    side: true,
  }))
  assert.deepEqual(
    [...labelsOf(places, (words) => words.length * 6.7).values()].map(({ words }) => words),
    ['9 Jan 2004'],
  )
})

test('the rule of days runs between the letters of the two sides, not to an article years later', () => {
  const letter = (id: string, date: string, from: string, to?: string) => ({
    id,
    date,
    from: [from],
    ...(to === undefined ? {} : { to: [to] }),
    words: 'The sluice.',
  })
  const { heart, whole } = exchangeOf(
    arrayRecord([
      letter('one', '1990-01-01', 'Mill', 'Abbey'),
      letter('two', '1990-01-20', 'Abbey', 'Mill'),
      letter('three', '1990-02-01', 'Mill', 'Abbey'),
      letter('four', '1990-03-01', 'Abbey', 'Mill'),
      letter('article', '2010-01-01', 'Ida Marn'),
    ]),
  )
  assert.equal(heart.last - heart.first, 59)
  assert.ok(whole.last - whole.first > 7000)
})

test('lanes of like names are told apart: by what they are called for short, or by how they end', () => {
  const lane = (name: string, ...others: string[]) => ({ lane: name, name, others })
  const named = (...lanes: ReturnType<typeof lane>[]) => [...laneNames(lanes, 20).values()]
  assert.deepEqual(
    named(
      lane('Union of the Weavers of the North', 'UWN', 'Weavers'),
      lane('Union of the Weavers of the South'),
    ),
    ['UWN', 'Union of the …'],
  )
  assert.deepEqual(
    named(lane('Union of the Weavers of Arlen'), lane('Union of the Weavers of Tolm')),
    ['… Weavers of Arlen', '… Weavers of Tolm'],
  )
})

test('a rule has ticks that can be read, and none beyond its ends', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -700_000, max: 40_000 }),
      fc.integer({ min: 1, max: 700_000 }),
      (first, length) => {
        const scale = (day: number) => ((day - first) / length) * 1000
        const ticks = ticksOn(scale, [first, first + length])
        assert.ok(
          ticks.every((tick, index) => index === 0 || tick.place - ticks[index - 1]!.place >= 30),
        )
        assert.ok(ticks.every((tick) => tick.day >= first && tick.day <= first + length))
      },
    ),
    { numRuns: 30 },
  )
})

test('who quotes whom is a thread, drawn when asked for and told in the table', () => {
  const quote = (verdict: string, exact: string) => ({
    kind: 'verdict' as const,
    exact,
    body: {
      verdict,
      sources: [{ document: 'mill-2004-01-01', start: 0, end: 4 }],
      changes: [],
      reasons: [],
    },
  })
  const record = arrayRecord([
    {
      id: 'mill-2004-01-01',
      date: '2004-01-01',
      from: ['Mill'],
      to: ['Weir'],
      words: 'We ask for water.',
    },
    {
      id: 'weir-2004-01-05',
      date: '2004-01-05',
      from: ['Weir'],
      to: ['Mill'],
      words: 'You ask for water, you demand water.',
      findings: [quote('exact', 'ask for water'), quote('altered', 'demand water')],
    },
  ])
  assert.deepEqual(
    exchangeOf(record).threads.map(({ from, of, passages, untrue }) => [
      from.id,
      of.id,
      passages,
      untrue,
    ]),
    [['weir-2004-01-05', 'mill-2004-01-01', 2, 1]],
  )
  const words = page(record)
  assert.match(
    words,
    /class="thread" data-untrue data-from="weir-2004-01-05" data-quotes="mill-2004-01-01"/,
  )
  assert.match(words, /data-hide="quotations"/)
  assert.match(page(record, 'hide='), /data-hide=""/)
  assert.match(words, /2 passages, 1 not true to it/)
  assert.match(words, /data-label="quoted by"/)
})

test('a crowd is drawn for the days of the quarrel, and what lies far outside is said and drawn when asked for', () => {
  const letters = Array.from({ length: 200 }, (_, index) => ({
    id: `letter-${index}`,
    date: new Date(Date.UTC(1990, 0, 1 + index)).toISOString().slice(0, 10),
    from: [index % 2 === 0 ? 'Mill' : 'Abbey'],
    to: [index % 2 === 0 ? 'Abbey' : 'Mill'],
    words: 'The sluice.',
  }))
  const treaty = { id: 'treaty', date: '1922-07-01', from: ['Ida Marn'], words: 'The treaty.' }
  const record = arrayRecord([...letters, treaty])
  const held = (markup: string): number =>
    [...markup.matchAll(/: (\d+) held, \d+ missing" data-say/g)].reduce(
      (sum, [, count]) => sum + Number(count),
      0,
    )
  assert.equal(held(page(record)), 200)
  assert.match(page(record), /One document of other times is in the table only/)
  assert.equal(held(page(record, 'from=1922-01-01')), 201)
})

test('of a few letters the axis spans a generation around them, and what is known only from others beyond it is said', () => {
  const missing = (id: string, date: string) => ({
    kind: 'missing' as const,
    exact: 'The sluice',
    body: { id, kind: 'contract', date, from: [], to: [] },
  })
  const letters = ['1990-01-05', '1991-02-05'].map((date, index) => ({
    id: `letter-${index}`,
    date,
    from: [index === 0 ? 'Mill' : 'Abbey'],
    to: [index === 0 ? 'Abbey' : 'Mill'],
    words: 'The sluice.',
    findings: index === 0 ? [missing('charter', '1233'), missing('lease', '1975-06-01')] : [],
  }))
  const record = arrayRecord(letters)
  const ticks = (markup: string) => markup.match(/class="tick"[^>]*>\d{4}</g)?.join(' ') ?? ''
  assert.match(page(record), /One document of other times is in the table only/)
  assert.match(ticks(page(record)), /19(?:75|80)/)
  assert.doesNotMatch(ticks(page(record)), />1[2-8]\d\d</)
  assert.match(ticks(page(record, 'from=1200')), />1[2-8]\d\d</)
})
